import type { Listed } from '../command/command.ts';
import type { Edition } from '../edition.ts';
import { doWork, type Given, type Made, type Work } from './work.ts';

/** Whoever reads the edition in use for the bot: in this thread, or, a large one, in another. */
export interface Reader {
  /** The id of the edition in use. */
  edition(): string;
  /** Does a piece of work with the edition in use: at once here, when its turn comes there. */
  read<Name extends keyof Work>(name: Name, ...given: Given<Name>): Made<Name> | Promise<Made<Name>>;
}

/** Reads in this thread. */
export function readHere(edition: () => Edition, commands: readonly Listed[]): Reader {
  return {
    edition: () => edition().id,
    read: (name, ...given) => doWork(name, { edition: edition(), commands }, given),
  };
}

/** Goes on with a result: at once where it is there, so that what is quick is not put off. */
export function goOn<Value, Next>(
  value: Value | Promise<Value>,
  next: (value: Value) => Next | Promise<Next>,
): Next | Promise<Next> {
  return value instanceof Promise ? value.then(next) : next(value);
}
