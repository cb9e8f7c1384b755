import type { Span } from '../corpus/article.ts';

/** A word, a number in digits or a punctuation mark of a text, as the reading rules see it. */
export interface Word extends Span {
  /** As written. */
  readonly text: string;
  /** Lower case, curly apostrophes made straight, without a possessive ending: what rules compare. */
  readonly low: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** Whether it ended in 's ("Iran’s"). */
  readonly possessive: boolean;
  /** Whether it begins with a capital. */
  readonly capital: boolean;
}

/** "at least 3 000 people"; "on March 3 200 people" are two numbers. */
const SPACED = String.raw`(?=\d{1,3}\s\d{3}(?!\d))(?<=\b(?:least|most|than|about|around|some|nearly|almost|over|to|estimated|approximately|roughly|killed|injured|wounded|displaced)\s)\d{1,3}(?:\s\d{3})+(?!\d)`;

// In order: initials ("U.S.", "U.S.-Israeli"), ages and the like ("45-year-old", "3rd"), numbers ("1,000", "1.2"),
// words with inner hyphens and apostrophes, dashes and dots as one mark, any other sign.
const WORD = new RegExp(
  [
    String.raw`(?:\p{Lu}\.){2,}(?:-\p{L}+)*(?:['’]s)?`,
    String.raw`\d[\d,.]*(?:-\p{L}[\p{L}\p{M}]*)+|\d+(?:st|nd|rd|th)\b`,
    String.raw`\d{1,3}(?:[,\u00a0\u2009\u202f]\d{3})+(?:\.\d+)?|${SPACED}|\d+(?:\.\d+)?`,
    String.raw`\p{L}[\p{L}\p{M}\p{N}]*(?:(?:[-‑'’]|(?<=\p{L})&(?=\p{L}))[\p{L}\p{M}\p{N}]+)*`,
    String.raw`--+|\.\.\.+|[^\s]`,
  ].join('|'),
  'gu',
);
/** Names in capitals that are other words in small letters: as rules compare them, they are not those. */
const ACRONYMS: ReadonlyMap<string, string> = new Map([
  ['WHO', 'w.h.o.'],
  ['US', 'u.s.'],
  ['IT', 'i.t.'],
  ['IS', 'i.s.'],
]);
const TITLE = /^(?:mr|mrs|ms|dr|gen|lt|col|maj|capt|sgt|adm|sen|rep|gov|st|prof|no|brig|cpl|pvt|rev|hon)$/u;

/** The words of `text` in order; spans are UTF-16 offsets, `from` is added to each. */
export function wordsOf(text: string, from = 0): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const raw = match[0];
    // The full stop of "Gen." belongs to the title and ends nothing.
    const before = words.at(-1);
    if (raw === '.' && before?.end === from + match.index) {
      if (TITLE.test(before.low)) continue;
      // "R. Meghana Nair": an initial
      if (/^\p{Lu}$/u.test(before.text) && /^\s\p{Lu}/u.test(text.slice(match.index + 1))) continue;
    }
    const straight = raw.toLowerCase().replaceAll('’', "'");
    const possessive = /[^']'s$/u.test(straight);
    words.push({
      text: raw,
      low:
        ACRONYMS.get(raw.slice(0, possessive ? -2 : undefined)) ??
        (possessive ? straight.slice(0, -2) : straight),
      kind: /^\d/u.test(raw)
        ? /\p{L}/u.test(raw)
          ? 'word'
          : 'number'
        : /^[\p{L}]/u.test(raw)
          ? 'word'
          : 'mark',
      possessive,
      capital: /^\p{Lu}/u.test(raw),
      start: from + match.index,
      end: from + match.index + raw.length,
    });
  }
  return words;
}
