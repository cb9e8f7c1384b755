import { fold } from '../search/fold.ts';

/** Discord lets people type 6,000 characters where a name is asked for; no name is longer than this. */
const LONGEST_NAME = 120;

/**
 * A name as it is compared: its words without case, diacritics, typographic marks or leading article, with one space
 * before and after each; a lone space where there is no word.
 */
export function foldName(name: string): string {
  const words = fold(name.slice(0, LONGEST_NAME))
    .toLowerCase()
    .replace(/^\s*the\s+/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return words === '' ? NOTHING : ` ${words} `;
}

const NOTHING = ' ';

/** A role as it stands beside a name: "nurse" where the article says "Aissata Barry, a nurse". */
export const besideName = (role: string): string => role.replace(/^(?:the|an?)\s+(?=\S)/iu, '');

/** Compares folded names (see {@link foldName}) with something typed, which is folded once. */
export interface NameMatcher {
  /** Is it this name? */
  is(folded: string): boolean;
  /** Does it name this, whole or by some of its words in their order ("ana souza" names "Ana Lima Souza")? */
  names(folded: string): boolean;
  /** Does one of its words begin so? Everything completes nothing typed. */
  completes(folded: string): boolean;
}

/** Makes a matcher for something typed. */
export function matchName(typed: string): NameMatcher {
  const wanted = foldName(typed);
  const start = wanted.trimEnd();
  return {
    is: (folded) => wanted !== NOTHING && folded === wanted,
    names: (folded) => wanted !== NOTHING && (folded.includes(wanted) || leavesOut(wanted, folded)),
    completes: (folded) => folded.includes(start),
  };
}

/** Whether the words, two or more, stand in the name in their order with others between. */
function leavesOut(wanted: string, folded: string): boolean {
  const words = wanted.trim().split(' ');
  const name = folded.trim().split(' ');
  let at = -1;
  return (
    words.length > 1 &&
    words.every((word) => {
      at = name.indexOf(word, at + 1);
      return at !== -1;
    })
  );
}

/** Finds the values whose words complete what has been typed, none twice, in their order. The values are read once. */
export function completing(values: readonly string[]): (typed: string) => string[] {
  const folded = distinct(values).map((value) => ({ value, key: foldName(value) }));
  return (typed) => {
    const matcher = matchName(typed);
    return folded.filter(({ key }) => matcher.completes(key)).map(({ value }) => value);
  };
}

/** Values without repetition under {@link foldName}, the first spelling kept. */
export function distinct(values: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const value of new Set(values)) {
    const key = foldName(value);
    if (key !== NOTHING && !seen.has(key)) seen.set(key, value);
  }
  return [...seen.values()];
}
