import type { z } from 'zod';
import type { Answer, InvalidReason } from '../answer/answer.ts';
import { invalid } from '../answer/invalid.ts';
import type { Edition } from '../edition.ts';
import { type Choice, isForModerators, type Listed, type Request } from './command.ts';
import { expectedOf } from './expected.ts';

/** Discord shows at most this many choices, and at most this many characters of each (interactions reference). */
const MOST_CHOICES = 25;
const MOST_CHOICE_LENGTH = 100;

/** Options as they arrive, unchecked: what Discord's client checks, nothing has checked for us. */
export type RawOptions = ReadonlyMap<string, unknown>;

/** Runs a command of the list by name with unchecked options. Any input gives an answer; nothing throws but a bug. */
export function dispatch(
  name: string,
  raw: RawOptions,
  edition: Edition,
  commands: readonly Listed[],
): Answer {
  const command = commands.find((candidate) => candidate.name === name);
  if (command === undefined) return invalid(edition, { because: 'unknown-command', name });
  if (isForModerators(command)) return invalid(edition, { because: 'moderators-only', name });
  const flaw = optionFlaw(command, raw);
  if (flaw !== null) return invalid(edition, flaw);
  return command.answer(command.options.parse(Object.fromEntries(raw)) as never, { edition, commands });
}

/** Reads what a moderator's command asks for, from unchecked options; or why it cannot be understood. */
export function readRequest(
  name: string,
  raw: RawOptions,
  commands: readonly Listed[],
): Request | InvalidReason {
  const command = commands.find((candidate) => candidate.name === name);
  if (command === undefined || !isForModerators(command)) return { because: 'unknown-command', name };
  return optionFlaw(command, raw) ?? command.request(command.options.parse(Object.fromEntries(raw)) as never);
}

/** Why these options are not the command's, or null when they are. */
function optionFlaw(command: Listed, raw: RawOptions): InvalidReason | null {
  const unknown = [...raw.keys()].find((option) => !Object.hasOwn(command.options.shape, option));
  if (unknown !== undefined) return { because: 'unknown-option', option: unknown, name: command.name };
  const checked = command.options.safeParse(Object.fromEntries(raw));
  return checked.success ? null : badOption(checked.error, command, raw);
}

/** Autocomplete for one option: at most 25 choices, each of 1 to 100 characters, none twice; empty for anything odd. */
export function suggest(
  name: string,
  option: string,
  typed: unknown,
  edition: Edition,
  commands: readonly Listed[],
): Choice[] {
  const command = commands.find((candidate) => candidate.name === name);
  if (command === undefined || !Object.hasOwn(command.suggest, option)) return [];
  const text = typeof typed === 'string' ? typed : String(typed ?? '');
  const seen = new Set<unknown>();
  const choices: Choice[] = [];
  for (const choice of command.suggest[option]?.(text, edition, commands) ?? []) {
    if (choices.length === MOST_CHOICES) break;
    const fits = choice.name.trim() !== '' && String(choice.value).length <= MOST_CHOICE_LENGTH;
    if (!fits || seen.has(choice.value)) continue;
    seen.add(choice.value);
    choices.push({ name: shorten(choice.name), value: choice.value });
  }
  return choices;
}

/** A choice's label is not a quote, so it may be cut; never inside a character. */
function shorten(label: string): string {
  if (label.length <= MOST_CHOICE_LENGTH) return label;
  let kept = '';
  for (const character of label) {
    if (kept.length + character.length > MOST_CHOICE_LENGTH - 1) break;
    kept += character;
  }
  return `${kept}…`;
}

function badOption(error: z.ZodError, command: Listed, raw: RawOptions): InvalidReason {
  const option = String(error.issues[0]?.path[0] ?? '');
  return raw.has(option) && raw.get(option) !== ''
    ? { because: 'bad-option', option, expected: expectedOf(command.options.shape[option]) }
    : { because: 'missing-option', option, example: command.example };
}
