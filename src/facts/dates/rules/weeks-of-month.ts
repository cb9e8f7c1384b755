import { addDays, type Days, monthAfter, monthDays, yearOf } from '../calendar.ts';
import { counted, type Rule, UNDATED } from '../rule.ts';
import { MONTH, monthNumber, YEAR } from '../words.ts';

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

export const WEEKS_OF_MONTH: readonly Rule[] = [
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
