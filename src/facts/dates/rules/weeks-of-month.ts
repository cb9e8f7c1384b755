import { addDays, type Days, monthAfter, monthDays, oneDay, weekdayOf } from '../calendar.ts';
import { counted, type Rule, UNDATED } from '../rule.ts';
import { withinYear } from '../within-year.ts';
import { MONTH, monthNumber, WEEKDAY, weekdayNumber, YEAR } from '../words.ts';

/** The one month that the days told lie in. */
function monthOf(told: Days | null): Days | null {
  if (told === null) return null;
  const [first, last] = [monthAfter(told.start, 0), monthAfter(told.end, 0)];
  return first.start === last.start ? first : null;
}

/** The day of a month's first, second, … or last such weekday. */
function weekdayIn(month: Days, weekday: number, which: string): string {
  if (which === 'last') return addDays(month.end, -((weekdayOf(month.end) - weekday + 7) % 7));
  const first = addDays(month.start, (weekday - weekdayOf(month.start) + 7) % 7);
  return addDays(first, 7 * ['first', 'second', 'third', 'fourth'].indexOf(which));
}

export const WEEKS_OF_MONTH: readonly Rule[] = [
  {
    name: 'first or last weekday of a month',
    example: 'Every siren was tested on the first Wednesday of this month.',
    pattern: new RegExp(
      `(?<!\\b(?:[Ee]very|[Ee]ach)\\s)\\b(?:[Tt]he\\s+)?(?<which>first|second|third|fourth|last)\\s+(?<w>${WEEKDAY})\\s+(?:of|in)\\s+(?:(?<near>this|last|next)\\s+month|(?<m>${MONTH})(?:,?\\s+(?<y>${YEAR}))?)\\b`,
      'gu',
    ),
    yearless: true,
    read: ({ which = '', w = '', near, m = '', y }, scene) => {
      const { now, text } = scene;
      // "The fair is held on the first Sunday in June": every year
      if (
        /\b(?:is|are)\s+\p{L}+ed?n?\b|\b(?:is|are)\s+held\b/u.test(text) &&
        near === undefined &&
        y === undefined
      )
        return null;
      if (now === null) return UNDATED;
      const days = (month: Days): Days => oneDay(weekdayIn(month, weekdayNumber(w), which));
      if (near !== undefined) return counted(days(monthAfter(now, { last: -1, next: 1 }[near] ?? 0)), now);
      if (y !== undefined) return counted(days(monthDays(Number(y), monthNumber(m))), now);
      return withinYear(scene, (year) => days(monthDays(year, monthNumber(m))));
    },
  },
  {
    name: 'first or last weeks of a month',
    example: 'It killed at least a dozen in the last week of that month.',
    pattern: new RegExp(
      `\\b[Tt]he\\s+(?<which>first|last|final)\\s+(?:(?<n>two|three)\\s+)?weeks?\\s+of\\s+(?:that\\s+month|(?<m>${MONTH})(?:,?\\s+(?<y>${YEAR}))?)\\b`,
      'gu',
    ),
    second: true,
    read: ({ which, n, m, y }, scene) => {
      const { told, today } = scene;
      const length = 7 * ({ two: 2, three: 3 }[n ?? ''] ?? 1) - 1;
      const weeks = (month: Days): Days =>
        which === 'first'
          ? { start: month.start, end: addDays(month.start, length) }
          : { start: addDays(month.end, -length), end: month.end };
      if (y !== undefined) return counted(weeks(monthDays(Number(y), monthNumber(m ?? ''))), today);
      // "would stop in the first week of October": the one to come
      if (m !== undefined) return withinYear(scene, (year) => weeks(monthDays(year, monthNumber(m))));
      const month = monthOf(told);
      return month === null || month.start > today ? UNDATED : counted(weeks(month), month.start);
    },
  },
];
