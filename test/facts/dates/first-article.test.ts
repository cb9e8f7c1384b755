import { expect, test } from 'vitest';
import { readDates } from '../../../src/facts/dates/read.ts';
import { articleFrom, FIRST } from '../article.ts';

test('the first article: every date of it, none invented', () => {
  const read = readDates(articleFrom(FIRST)).map(({ sentence, basis, start, end, exact, dates }) => [
    sentence.paragraph,
    basis,
    start === end ? start : `${start}..${end}`,
    exact ? 'given' : 'worked out',
    dates,
  ]);
  expect(read).toEqual([
    [2, 'five days ago', '2026-02-27', 'worked out', 'event'],
    [3, 'Wednesday', '2026-03-04', 'worked out', 'saying'],
    [7, 'day five', '2026-03-04', 'worked out', 'event'],
    [11, 'September 11', null, 'worked out', 'event'],
    [13, 'the day before', '2026-03-03', 'worked out', 'saying'],
    [15, 'September 25, 2025', '2025-09-25', 'given', 'event'],
    [17, 'the preceding 24 hours', '2026-03-03..2026-03-04', 'worked out', 'event'],
    [22, 'Tuesday', '2026-03-03', 'worked out', 'saying'],
    [22, 'earlier in the week', '2026-03-02..2026-03-03', 'worked out', 'event'],
    [23, 'Wednesday', '2026-03-04', 'worked out', 'event'],
  ]);
});

test('the two dates it gives for one beginning point at each other', () => {
  const pairs = readDates(articleFrom(FIRST))
    .filter(({ disagrees }) => disagrees.length > 0)
    .map(({ basis, disagrees }) => [basis, disagrees.map((other) => other.basis)]);
  expect(pairs).toEqual([
    ['five days ago', ['day five']],
    ['day five', ['five days ago']],
  ]);
});
