import type { Edition } from '../edition.ts';
import { isForModerators, type Listed } from './command.ts';
import { dispatch } from './dispatch.ts';

/**
 * Works out what an edition keeps (facts, topics, summaries, suggestions) before anybody waits for it, a part at a
 * time, so that whoever runs it can do other things between two parts. Tells whenever facts are there that were not.
 */
export function* warm(edition: Edition, commands: readonly Listed[]): Generator<boolean, void> {
  edition.search.suggest('', 1);
  yield false;
  yield* edition.prepare();
  for (const command of commands) {
    if (!isForModerators(command) && command.options.safeParse({}).success) {
      dispatch(command.name, new Map(), edition, commands);
      yield false;
    }
  }
}
