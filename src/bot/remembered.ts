import type { Answer } from '../answer/answer.ts';
import { dispatch, type RawOptions } from '../command/dispatch.ts';
import type { Payload } from '../reply/payload.ts';
import { render } from '../reply/render.ts';
import type { Bot } from './bot.ts';
import { type Written, writeMessage } from './callback.ts';

/** An answer and the message it makes. */
export interface Rendered {
  readonly answer: Answer;
  readonly payload: Payload;
  readonly written: Written;
}

/** Answers a command, from memory where the same was asked of the same edition. */
export type AnswerCommand = (name: string, options: RawOptions, isPrivate: boolean) => Rendered;

/** Enough for what a server asks about one event in an hour; a message is a few kilobytes. */
const MOST = 300;
/** Longer questions are somebody's own. */
const LONGEST_KEY = 400;

/**
 * Answers and renders commands. Both are pure functions of the edition, so people who ask the same get the same
 * message without its being worked out again; a new edition forgets everything.
 */
export function createAnswerCommand(bot: Bot): AnswerCommand {
  const messages = new Map<string, Rendered>();
  let edition = '';
  let ids: ReadonlyMap<string, string> | null = null;
  return (name, options, isPrivate) => {
    const current = bot.edition();
    if (current.id !== edition || bot.commandIds() !== ids) {
      messages.clear();
      edition = current.id;
      ids = bot.commandIds();
    }
    const key = JSON.stringify([name, isPrivate, ...options]);
    const known = messages.get(key);
    if (known !== undefined) {
      // Put in again, so that the first in the map is what nobody asked for longest.
      messages.delete(key);
      messages.set(key, known);
      return known;
    }
    const answer = dispatch(name, options, current, bot.commands);
    const run = { command: name, options: asText(options) };
    const view = { private: isPrivate, run, offset: 0, questionVisible: false, commandIds: bot.commandIds() };
    const payload = render(answer, view);
    const rendered = { answer, payload, written: writeMessage(payload, isPrivate) };
    if (key.length <= LONGEST_KEY) messages.set(key, rendered);
    const [oldest] = messages.keys();
    if (messages.size > MOST && oldest !== undefined) messages.delete(oldest);
    return rendered;
  };
}

function asText(options: RawOptions): ReadonlyMap<string, string> {
  return new Map([...options].map(([name, value]) => [name, String(value)]));
}
