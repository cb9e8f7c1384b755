import type { RawOptions } from '../command/dispatch.ts';
import { goOn } from '../reader/reader.ts';
import type { Told } from '../reader/work.ts';
import type { Bot } from './bot.ts';
import { type Written, writeMessage } from './callback.ts';

/** The message that answers a command, written out. */
export interface Rendered extends Told {
  readonly written: Written;
}

/** Answers a command, from memory where the same was asked of the same edition. */
export type AnswerCommand = (
  name: string,
  options: RawOptions,
  isPrivate: boolean,
) => Rendered | Promise<Rendered>;

/** Enough for what a server asks about one event in an hour; a message is a few kilobytes. */
const MOST = 300;
/** Longer questions are somebody's own. */
const LONGEST_KEY = 400;

/**
 * Answers and renders commands. Both are pure functions of the edition, so people who ask the same get the same
 * message without its being worked out again; a new edition forgets everything.
 */
export function createAnswerCommand(bot: Bot): AnswerCommand {
  let messages = new Map<string, Rendered>();
  let edition = '';
  let ids: ReadonlyMap<string, string> | null = null;
  return (name, options, isPrivate) => {
    const current = bot.reader.edition();
    if (current !== edition || bot.commandIds() !== ids) {
      // What is still being worked out goes into the map it was begun with.
      messages = new Map();
      edition = current;
      ids = bot.commandIds();
    }
    const own = messages;
    const key = JSON.stringify([name, isPrivate, ...options]);
    const known = own.get(key);
    if (known !== undefined) {
      // Put in again, so that the first in the map is what nobody asked for longest.
      own.delete(key);
      own.set(key, known);
      return known;
    }
    return goOn(bot.reader.read('answer', name, options, isPrivate, bot.commandIds()), (told) => {
      const rendered = { ...told, written: writeMessage(told.payload, isPrivate) };
      if (key.length <= LONGEST_KEY) own.set(key, rendered);
      const [oldest] = own.keys();
      if (own.size > MOST && oldest !== undefined) own.delete(oldest);
      return rendered;
    });
  };
}
