import * as z from 'zod';
import { isForModerators, type Listed } from './command.ts';
import { PRIVATE } from './discord.ts';
import type { RawOptions } from './dispatch.ts';

/** A line somebody typed: a slash command with its options, or plain words, which are a question. */
export type Line =
  | { readonly kind: 'command'; readonly name: string; readonly options: RawOptions }
  | { readonly kind: 'question'; readonly question: string };

/**
 * Reads a line as Discord's own client would: `/ask question: who is … private: true`. Text before the first option
 * is the first option's, so that `/ask who is …` works too. Never fails; `dispatch` judges names and values.
 */
export function parseLine(line: string, commands: readonly Listed[]): Line {
  const text = line.trim();
  const slash = /^\/([^\s:]+)\s*/u.exec(text);
  if (slash?.[1] === undefined) {
    const bare = text === '/' ? 'help' : bareName(text, commands);
    return bare === null
      ? { kind: 'question', question: text }
      : { kind: 'command', name: bare, options: new Map() };
  }
  const name = slash[1].toLowerCase();
  const command = commands.find((candidate) => candidate.name === name);
  const schema = command === undefined ? {} : command.options.shape;
  const options = new Map<string, unknown>();
  const rest = text.slice(slash[0].length);
  const marks = [...rest.matchAll(/(?:^|\s)([\p{L}_-]+):\s*/gu)].filter(
    ([, option]) => option !== undefined && (Object.hasOwn(schema, option) || option === PRIVATE),
  );
  const leading = rest.slice(0, marks[0]?.index ?? rest.length).trim();
  const first = Object.keys(schema)[0];
  if (leading !== '' && first !== undefined) options.set(first, typed(schema[first], leading));
  // Words where a command takes none are an option it does not know.
  else if (leading !== '') options.set(leading.slice(0, 100), true);
  marks.forEach((mark, at) => {
    const option = mark[1] ?? '';
    const from = mark.index + mark[0].length;
    const value = rest.slice(from, marks[at + 1]?.index ?? rest.length).trim();
    if (option !== PRIVATE) options.set(option, typed(schema[option], value));
  });
  return { kind: 'command', name, options };
}

/** "help", "sources?": a command's name and nothing else asks for the command, where it needs no option. */
function bareName(text: string, commands: readonly Listed[]): string | null {
  // No name is longer than 32 characters, and looking for the end of a long run of spaces is quadratic work.
  if (text.length > 40) return null;
  const word = text.toLowerCase().replace(/[?!.\s]+$/u, '');
  const command = commands.find(({ name }) => name === word);
  if (command === undefined || isForModerators(command)) return null;
  return command.options.safeParse({}).success ? command.name : null;
}

/** Gives options written as text the types their command declares, as Discord's client would. */
export function parseOptions(
  name: string,
  written: ReadonlyMap<string, string>,
  commands: readonly Listed[],
): RawOptions {
  const shape = commands.find((command) => command.name === name)?.options.shape ?? {};
  return new Map([...written].map(([option, value]) => [option, typed(shape[option], value)]));
}

/** Discord sends numbers and booleans as such, a terminal only text. */
function typed(schema: unknown, value: string): unknown {
  if (!(schema instanceof z.ZodType)) return value;
  const { type } = z.toJSONSchema(schema, { io: 'input' });
  if (type === 'integer' || type === 'number') return /^-?\d+$/u.test(value) ? Number(value) : value;
  if (type === 'boolean')
    return /^(?:true|yes)$/iu.test(value) ? true : /^(?:false|no)$/iu.test(value) ? false : value;
  return value;
}
