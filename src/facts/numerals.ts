import type { Word } from './words.ts';

/** A number as the words give it: `value` and the words `[first, last]` that spell it. */
export interface Numeral {
  readonly value: number;
  readonly first: number;
  readonly last: number;
  /** Whether the words only say which order of size it has ("dozens", "hundreds of thousands"). */
  readonly vague: boolean;
}

const UNITS = new Map(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
    'seventeen eighteen nineteen'
  )
    .split(' ')
    .map((word, value) => [word, value]),
);
const TENS = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, at) => [word, (at + 2) * 10]),
);
const SCALES = new Map([
  ['hundred', 100],
  ['thousand', 1_000],
  ['million', 1_000_000],
  ['billion', 1_000_000_000],
]);
/** The least that a plural names: dozens are two dozen or more. */
const VAGUE = new Map([
  ['dozens', 24],
  ['scores', 40],
  ['hundreds', 200],
  ['thousands', 2_000],
  ['millions', 2_000_000],
]);

/** The number that starts at word `at`, the longest there is, or null. Ordinals are not numbers ("first", "3rd"). */
export function numeralAt(words: readonly Word[], at: number): Numeral | null {
  return vagueAt(words, at) ?? halfAt(words, at) ?? dozenAt(words, at) ?? plainAt(words, at);
}

const low = (words: readonly Word[], at: number): string => words[at]?.low ?? '';

function vagueAt(words: readonly Word[], at: number): Numeral | null {
  const first = low(words, at);
  // "tens of thousands", "hundreds of thousands"
  const of = VAGUE.get(low(words, at + 2));
  if (low(words, at + 1) === 'of' && of !== undefined) {
    const times = first === 'tens' ? 20 : VAGUE.get(first);
    if (times !== undefined) return { value: (times * of) / 2, first: at, last: at + 2, vague: true };
  }
  const value = VAGUE.get(first);
  return value === undefined ? null : { value, first: at, last: at, vague: true };
}

/** "half a dozen", "half a million" */
function halfAt(words: readonly Word[], at: number): Numeral | null {
  if (low(words, at) !== 'half' || low(words, at + 1) !== 'a') return null;
  const whole = low(words, at + 2) === 'dozen' ? 12 : SCALES.get(low(words, at + 2));
  return whole === undefined ? null : { value: whole / 2, first: at, last: at + 2, vague: false };
}

function dozenAt(words: readonly Word[], at: number): Numeral | null {
  // "a dozen", "two dozen", "dozen" after "a"
  if (low(words, at + 1) !== 'dozen') return null;
  const times = low(words, at) === 'a' ? 1 : smallAt(words, at);
  return times === null ? null : { value: times * 12, first: at, last: at + 1, vague: false };
}

/** "six", "twenty-one", "12": one word below a hundred or a number in digits. */
function smallAt(words: readonly Word[], at: number): number | null {
  const word = words[at];
  if (word === undefined) return null;
  // "000" is the end of a number, and "3.000" is three to some and three thousand to others
  if (word.kind === 'number')
    return /^(?:0\d|\d{1,3}\.\d{3}$)/u.test(word.text) ? null : Number(word.text.replace(/[,\s]/gu, ''));
  const direct = UNITS.get(word.low) ?? TENS.get(word.low);
  if (direct !== undefined) return direct;
  const [tens, unit, ...rest] = word.low.split(/[-‑]/u);
  const high = TENS.get(tens ?? '');
  const small = UNITS.get(unit ?? '');
  if (high === undefined || small === undefined || small === 0 || small > 9 || rest.length > 0) return null;
  return high + small;
}

function plainAt(words: readonly Word[], at: number): Numeral | null {
  // "a hundred", "a thousand"
  const article = low(words, at) === 'a' && SCALES.has(low(words, at + 1));
  let group = article ? 1 : smallAt(words, at);
  if (group === null) return null;
  const digits = words[at]?.kind === 'number';
  let total = 0;
  let last = at;
  for (;;) {
    const scale = SCALES.get(low(words, last + 1));
    if (scale !== undefined) {
      last += 1;
      if (scale === 100) group *= 100;
      else {
        total += group * scale;
        group = 0;
      }
      continue;
    }
    if (digits) break;
    // "two hundred and five", "one thousand two hundred"
    const and = low(words, last + 1) === 'and' && SCALES.has(low(words, last)) ? 1 : 0;
    const more = last > at || and === 1 ? spelledAt(words, last + 1 + and) : null;
    if (more === null || (and === 1 && more >= 100)) break;
    if (!SCALES.has(low(words, last))) break;
    group += more;
    last += 1 + and;
  }
  return { value: Math.round((total + group) * 100) / 100, first: at, last, vague: false };
}

function spelledAt(words: readonly Word[], at: number): number | null {
  return words[at]?.kind === 'word' ? smallAt(words, at) : null;
}
