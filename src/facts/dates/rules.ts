import { MONTH_STARTS } from '../../language/calendar.ts';
import type { Rule } from './rule.ts';
import { CALENDAR_DATES, OF_THAT_YEAR } from './rules/calendar-dates.ts';
import { COUNTS } from './rules/counts.ts';
import { DAY_WORDS } from './rules/day-words.ts';
import { FEASTS } from './rules/feasts.ts';
import { NOT_DATES } from './rules/not-dates.ts';
import { SEASONS } from './rules/seasons.ts';
import { UNITS } from './rules/units.ts';
import { WEEKDAYS } from './rules/weekdays.ts';
import { WEEKS_OF_MONTH } from './rules/weeks-of-month.ts';

/** Rules of one kind, and a cheap look at a sentence that tells whether any of them can match. */
export interface RuleGroup {
  readonly hint: RegExp;
  readonly rules: readonly Rule[];
}

/** Every construction that dates something. Where two know the same words the earlier one reads them. */
export const RULE_GROUPS: readonly RuleGroup[] = [
  {
    hint: /Eve\b|Halloween|(?:Easter|Christmas|Boxing|Year.s|Good|Ash|Palm|Shrove|Maundy|Whit|Ascension|Saints.|Souls.|Patrick.s|Valentine.s)\s/u,
    rules: FEASTS,
  },
  {
    hint: new RegExp(`day|9/11|7/7|\\bovernight\\b|${MONTH_STARTS}`, 'u'),
    rules: NOT_DATES,
  },
  { hint: /spring|summer|autumn|fall|winter/u, rules: SEASONS },
  { hint: /weeks? of|day (?:of|in)/u, rules: WEEKS_OF_MONTH },
  { hint: /(?:that|same|following|next|previous|preceding)\s+year/u, rules: OF_THAT_YEAR },
  {
    hint: new RegExp(`${MONTH_STARTS}|\\d{4}|(?:half|quarter) of|Year[’']s|Christmas|Boxing`, 'u'),
    rules: CALENDAR_DATES,
  },
  { hint: /day/u, rules: WEEKDAYS },
  { hint: /day|night|morning|afternoon|evening|tomorrow|\beve\b/iu, rules: DAY_WORDS },
  { hint: /day|week|fortnight|month|year|decade|centur|hour|minute/iu, rules: COUNTS },
  { hint: /week|month|year|spring|summer|autumn|fall|winter/u, rules: UNITS },
];
