import type { Rule } from './rule.ts';
import { CALENDAR_DATES } from './rules/calendar-dates.ts';
import { COUNTS } from './rules/counts.ts';
import { DAY_WORDS } from './rules/day-words.ts';
import { NOT_DATES } from './rules/not-dates.ts';
import { UNITS } from './rules/units.ts';
import { WEEKDAYS } from './rules/weekdays.ts';

/** Every construction that dates something. Where two know the same words the earlier one reads them. */
export const RULES: readonly Rule[] = [
  ...NOT_DATES,
  ...CALENDAR_DATES,
  ...WEEKDAYS,
  ...DAY_WORDS,
  ...COUNTS,
  ...UNITS,
];
