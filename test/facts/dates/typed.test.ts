import { expect, test } from 'vitest';
import { daysTyped } from '../../../src/facts/dates/typed.ts';

// What somebody types into an option for a day, read on Wednesday 4 March 2026.
const rows: readonly (readonly [words: string, days: string | null])[] = [
  ['2026-03-01', '2026-03-01..2026-03-01'],
  ['March 1', '2026-03-01..2026-03-01'],
  ['1 march 2026', '2026-03-01..2026-03-01'],
  ['tuesday', '2026-03-03..2026-03-03'],
  ['yesterday', '2026-03-03..2026-03-03'],
  ['Today ', '2026-03-04..2026-03-04'],
  ['last week', '2026-02-23..2026-03-01'],
  ['September 2025', '2025-09-01..2025-09-30'],
  ['2025', '2025-01-01..2025-12-31'],
  ['february', '2026-02-01..2026-02-28'],
  ['2026-02-30', null],
  ['every friday', null],
  ['soon', null],
  ['', null],
];

test.each(rows)('%s', (words, days) => {
  const read = daysTyped(words, '2026-03-04');
  expect(read === null ? null : `${read.start}..${read.end}`).toBe(days);
});
