const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth';

const CARDINAL: ReadonlyMap<string, number> = new Map<string, number>([
  ...UNITS.split(' ').map((word, value): [string, number] => [word, value]),
  ...TENS.split(' ').map((word, i): [string, number] => [word, 20 + 10 * i]),
]);
const ORDINAL: ReadonlyMap<string, number> = new Map(
  ORDINALS.split(' ').map((word, i): [string, number] => [word, i + 1]),
);
const SCALES: ReadonlySet<string> = new Set(
  'dozen dozens hundred hundreds thousand thousands million millions billion billions trillion bn mn'.split(
    ' ',
  ),
);

/** The value of a number word from zero to ninety, or undefined. */
export const cardinal = (word: string): number | undefined => CARDINAL.get(word);

/** The value of an ordinal word from first to twentieth, or undefined. */
export const ordinal = (word: string): number | undefined => ORDINAL.get(word);

/** Whether the word multiplies a number ("million") or stands for a round one ("dozens"). */
export const isScale = (word: string): boolean => SCALES.has(word);
