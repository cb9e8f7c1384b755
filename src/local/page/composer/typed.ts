import type { Entry } from './catalog.ts';
import type { Value } from './filled.ts';

/** What a line that begins with `/` turned out to be. */
export type Typed = { readonly entry: Entry; readonly values: ReadonlyMap<string, Value> };

/**
 * Reads a line such as `/ask question: who is that?` or `/ask who is that?`, as one pastes it or recalls it: a known
 * name followed by a space. Text without an option's name goes to the first option.
 */
export function readTyped(line: string, entries: readonly Entry[]): Typed | undefined {
  if (!line.startsWith('/')) return undefined;
  const body = line.slice(1);
  const entry = entries
    .filter((one) => body.startsWith(`${one.name} `))
    .sort((a, b) => b.name.length - a.name.length)[0];
  if (!entry) return undefined;
  return { entry, values: readValues(body.slice(entry.name.length + 1), entry) };
}

function readValues(text: string, entry: Entry): Map<string, Value> {
  const values = new Map<string, Value>();
  const names = entry.options.map((option) => option.name);
  const shape = new RegExp(`(?:^|\\s)(${names.map((name) => escaped(name)).join('|')}):`, 'gu');
  const marks = names.length === 0 ? [] : [...text.matchAll(shape)];
  const put = (name: string | undefined, value: string) => {
    if (name !== undefined && value.trim() !== '') values.set(name, { text: value.trim() });
  };
  put(names[0], text.slice(0, marks[0]?.index ?? text.length));
  marks.forEach((mark, at) => {
    const from = mark.index + mark[0].length;
    put(mark[1], text.slice(from, marks[at + 1]?.index ?? text.length));
  });
  return values;
}

/**
 * Whether what is typed in an option ends with an option's name and a colon, as in a line that is typed out: then
 * writing goes on in that option, and what stood before stays.
 */
export function readSwitch(
  text: string,
  entry: Entry,
): { readonly option: string; readonly before: string } | undefined {
  for (const { name } of entry.options) {
    const mark = `${name}:`;
    if (!text.endsWith(mark)) continue;
    const before = text.slice(0, -mark.length);
    if (before === '' || /\s$/.test(before)) return { option: name, before: before.trim() };
  }
  return undefined;
}

/** Where a word that may name someone begins, and what of it is typed; nothing when the caret is elsewhere. */
export function mentionAt(
  text: string,
  caret: number,
): { readonly from: number; readonly typed: string } | undefined {
  const parts = /(?:^|\s)@([^\s@]{0,32})$/.exec(text.slice(0, caret));
  if (!parts) return undefined;
  const typed = parts[1] ?? '';
  return { from: caret - typed.length - 1, typed };
}

/** Replaces `@name` by the mention Discord sends for it, the longest names first so that none hides in another. */
export function withMentions(
  text: string,
  people: readonly { readonly id: string; readonly name: string }[],
): string {
  return [...people]
    .sort((a, b) => b.name.length - a.name.length)
    .reduce((sent, { id, name }) => {
      const shape = new RegExp(`(?<![\\p{L}\\p{N}@])@${escaped(name)}(?![\\p{L}\\p{N}])`, 'giu');
      return sent.replace(shape, `<@${id}>`);
    }, text);
}

/** `RegExp.escape` is younger than the oldest Node and browsers that run this. */
function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
