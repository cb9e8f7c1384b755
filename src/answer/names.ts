import { fold } from '../search/fold.ts';

/** A name as it is compared: without case, diacritics, typographic marks, leading article or extra space. */
export function foldName(name: string): string {
  return fold(name)
    .toLowerCase()
    .replace(/^the\s+/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether what somebody typed names this, whole or by one of its words ("red cross" names "the Red Cross Society"). */
export function names(typed: string, name: string): boolean {
  const wanted = foldName(typed);
  const own = foldName(name);
  return wanted !== '' && (own === wanted || ` ${own} `.includes(` ${wanted} `));
}

/** Whether a name is a sensible completion of what has been typed so far; everything completes nothing typed. */
export function completes(typed: string, name: string): boolean {
  const wanted = foldName(typed);
  return wanted === '' || ` ${foldName(name)}`.includes(` ${wanted}`);
}

/** Values without repetition under {@link foldName}, the first spelling kept. */
export function distinct(values: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const value of values) {
    const key = foldName(value);
    if (key !== '' && !seen.has(key)) seen.set(key, value);
  }
  return [...seen.values()];
}
