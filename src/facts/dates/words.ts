// The words of the calendar as regular expressions, and their numbers.

import { MONTH_NAME, MONTHS, WEEKDAY_NAME, WEEKDAYS } from '../../language/calendar.ts';

export const WEEKDAY = `(?:${WEEKDAY_NAME})`;

/** A month in full or as news agencies shorten it, with or without the full stop. */
export const MONTH = `(?:${MONTH_NAME}|(?:Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?)`;

/** A day of the month, "25" or "25th". */
export const MONTH_DAY = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?![\\d:]|[.,]\\d|%)';

/** A year that news speaks of, four digits. */
export const YEAR = '(?:1[5-9]\\d\\d|20\\d\\d)';

/** A part of the day after its name: "Tuesday night". */
export const DAYPART = '(?:\\s+(?:night|morning|afternoon|evening))?';

/** 0 for Monday to 6 for Sunday. */
export const weekdayNumber = (word: string): number => WEEKDAYS.indexOf(word.toLowerCase());

/** From 1 to 12. */
export const monthNumber = (word: string): number =>
  MONTHS.findIndex((month) => month.startsWith(word.slice(0, 3).toLowerCase())) + 1;

export const dayNumber = (word: string): number => Number.parseInt(word, 10);
