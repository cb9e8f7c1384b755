import type { Edition } from '../edition.ts';
import { isForModerators, type Listed } from './command.ts';
import { dispatch } from './dispatch.ts';
import { parseLine } from './line.ts';

/**
 * Works out what an edition keeps (facts, topics, summaries, suggestions) before anybody waits for it, and runs each
 * command's example, so that no code is met for the first time by somebody who waits. A part at a time: whoever runs it
 * can do other things between two parts. Tells whenever facts are there that were not.
 */
export function* warm(edition: Edition, commands: readonly Listed[]): Generator<boolean, void> {
  edition.search.suggest('', 1);
  yield false;
  yield* edition.prepare();
  for (const command of commands) {
    if (isForModerators(command)) continue;
    const line = parseLine(command.exampleFrom?.(edition) ?? command.example, commands);
    if (line.kind === 'command') dispatch(line.name, line.options, edition, commands);
    yield false;
  }
}
