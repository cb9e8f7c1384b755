import { describe, expect, it } from 'vitest';
import { dayInWords, dayStamp, daysInWords } from '../../src/reply/day.ts';

const rows = [
  ['2026-01-01', '2026-01-01', '1 January 2026'],
  ['2026-03-02', '2026-03-03', '2\u2009–\u20093 March 2026'],
  ['2026-02-28', '2026-03-03', '28 February\u2009–\u20093 March 2026'],
  ['2025-12-30', '2026-01-02', '30 December 2025\u2009–\u20092 January 2026'],
  ['2025-09-02', '2026-09-30', '2 September 2025\u2009–\u200930 September 2026'],
] as const;

it.each(rows)('writes %s to %s as %s', (start, end, words) => {
  expect(daysInWords(start, end)).toBe(words);
});

it('names every month', () => {
  const months = Array.from({ length: 12 }, (_, at) =>
    dayInWords(`2026-${String(at + 1).padStart(2, '0')}-09`),
  );
  expect(months.map((words) => words.slice(2, 5)).join(' ')).toBe(
    'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
  );
});

describe('a time stamp for a day', () => {
  it.each([
    'Pacific/Honolulu',
    'America/New_York',
    'Europe/Istanbul',
    'Pacific/Auckland',
    'Pacific/Tongatapu',
  ])('is that day by the clock of %s', (timeZone) => {
    const seconds = Number(/^<t:(\d+):D>$/u.exec(dayStamp('2026-01-04'))?.[1]);
    expect(new Date(seconds * 1000).toLocaleDateString('en-CA', { timeZone })).toBe('2026-01-04');
  });
});
