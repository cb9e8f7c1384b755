import type { Edition } from '../edition.ts';
import { isForModerators, type Listed } from './command.ts';
import { dispatch } from './dispatch.ts';

/**
 * Asks every command that needs no option once, so that what an edition keeps (topics, figures, summaries, names) is
 * worked out before anybody waits for it. For an edition that is not served yet.
 */
export function warm(edition: Edition, commands: readonly Listed[]): void {
  for (const command of commands) {
    if (!isForModerators(command) && command.options.safeParse({}).success) {
      dispatch(command.name, new Map(), edition, commands);
    }
  }
}
