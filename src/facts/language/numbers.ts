// Number words as regular expressions and their values, for counts of days and for ordinals.

const ONES =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth'.split(
    ' ',
  );

/** A whole number from 1 to 999 in digits, or a word up to ninety-nine. */
export const NUMBER = `(?:\\d{1,3}|(?:${TENS.join('|')})(?:[- ](?:${ONES.slice(0, 9).join('|')}))?|${[...ONES].reverse().join('|')})`;

/** "12th", "fifth", "twenty-first". */
export const ORDINAL = `(?:\\d{1,3}(?:st|nd|rd|th)|(?:twenty|thirty)-(?:${ORDINALS.slice(0, 9).join('|')})|${[...ORDINALS].reverse().join('|')})`;

/** The value of what {@link NUMBER} matched, or null for other words. */
export function numberValue(words: string): number | null {
  const text = words.toLowerCase();
  if (/^\d+$/u.test(text)) return Number(text);
  const [tens = '', ones] = text.split(/[- ]/u);
  const ten = TENS.indexOf(tens);
  if (ten === -1) return ones === undefined ? indexFrom(ONES, tens) : null;
  const rest = ones === undefined ? 0 : indexFrom(ONES, ones);
  return rest === null ? null : (ten + 2) * 10 + rest;
}

/** The value of what {@link ORDINAL} matched, or null for other words. */
export function ordinalValue(words: string): number | null {
  const text = words.toLowerCase();
  const digits = /^(\d+)(?:st|nd|rd|th)$/u.exec(text)?.[1];
  if (digits !== undefined) return Number(digits);
  if (text === 'thirtieth') return 30;
  const [tens = '', ones] = text.split('-');
  if (ones === undefined) return indexFrom(ORDINALS, tens);
  const rest = indexFrom(ORDINALS, ones);
  return rest === null ? null : (TENS.indexOf(tens) + 2) * 10 + rest;
}

function indexFrom(words: readonly string[], word: string): number | null {
  const index = words.indexOf(word);
  return index === -1 ? null : index + 1;
}
