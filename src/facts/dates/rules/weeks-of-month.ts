import { addDays, type Days, monthAfter, monthDays, weekdayOf, yearOf } from '../calendar.ts';
import { counted, type Rule, UNDATED } from '../rule.ts';
import { MONTH, monthNumber, WEEKDAY, weekdayNumber, YEAR } from '../words.ts';

/** The one month that the days told lie in. */
function monthOf(told: Days | null): Days | null {
  if (told === null) return null;
  const [first, last] = [monthAfter(told.start, 0), monthAfter(told.end, 0)];
  return first.start === last.start ? first : null;
}

/** The month of that name in the given year, or else the last one not after the article's day. */
function monthNamed(name: string, year: string | undefined, today: string, otherYear: boolean): Days | null {
  if (year !== undefined) return monthDays(Number(year), monthNumber(name));
  if (otherYear) return null;
  const own = monthDays(yearOf(today), monthNumber(name));
  return own.start <= today ? own : monthDays(yearOf(today) - 1, monthNumber(name));
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
    read: ({ which = '', w = '', near, m = '', y }, { now, otherYear, text }) => {
      // "The fair is held on the first Sunday in June": every year
      if (
        /\b(?:is|are)\s+\p{L}+ed?n?\b|\b(?:is|are)\s+held\b/u.test(text) &&
        near === undefined &&
        y === undefined
      )
        return null;
      if (now === null) return UNDATED;
      const month =
        near === undefined
          ? monthNamed(m, y, now, otherYear)
          : monthAfter(now, { last: -1, next: 1 }[near] ?? 0);
      if (month === null) return UNDATED;
      const day = weekdayIn(month, weekdayNumber(w), which);
      return counted({ start: day, end: day }, now);
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
    read: ({ which, n, m, y }, { told, today, otherYear }) => {
      const month = m === undefined ? monthOf(told) : monthNamed(m, y, today, otherYear);
      if (month === null || month.start > today) return UNDATED;
      const days = 7 * ({ two: 2, three: 3 }[n ?? ''] ?? 1) - 1;
      const from = m === undefined ? month.start : today;
      return which === 'first'
        ? counted({ start: month.start, end: addDays(month.start, days) }, from)
        : counted({ start: addDays(month.end, -days), end: month.end }, from);
    },
  },
];
