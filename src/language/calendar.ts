// The names of days and months, as words are compared (lower case).

/** From Monday on, as ISO 8601 weeks begin. */
export const WEEKDAYS: readonly string[] = 'monday tuesday wednesday thursday friday saturday sunday'.split(
  ' ',
);

export const MONTHS: readonly string[] =
  'january february march april may june july august september october november december'.split(' ');

/** As news agencies shorten them, without the full stop; "May" is never shortened. */
export const MONTHS_IN_SHORT: readonly string[] = 'jan feb mar apr jun jul aug sep sept oct nov dec'.split(
  ' ',
);

/** Any weekday, as a part of a regular expression. */
export const A_WEEKDAY = WEEKDAYS.join('|');

/** Any weekday as it is written. */
export const WEEKDAY_NAME = WEEKDAYS.map(capital).join('|');

/** Any month in full, as a part of a regular expression. */
export const A_MONTH = MONTHS.join('|');

/** Any month in full, as it is written. */
export const MONTH_NAME = MONTHS.map(capital).join('|');

/** Any month, in full or shortened, as a part of a regular expression. */
export const ANY_MONTH = [...MONTHS, ...MONTHS_IN_SHORT].join('|');

/** What every month's name holds, written in full or shortened: a cheap look before a closer one. */
export const MONTH_STARTS = MONTHS.map((month) => capital(month).slice(0, 3)).join('|');

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
