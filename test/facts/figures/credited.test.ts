import { expect, test } from 'vitest';
import { readFigures } from '../../../src/facts/figures/read.ts';
import { articleOf, lineOf } from './article-of.ts';

const lines = (...paragraphs: readonly string[]): string[] =>
  readFigures(articleOf(paragraphs.join('\n\n'))).map(lineOf);

const TOLD = 'At least 23 people have died and 41 are missing.';

test('a number is put to whoever a later paragraph says gave it', () => {
  expect(lines(TOLD, 'The interior ministry gave the figure of 23 on Thursday.')).toEqual([
    'dead >=23 people / interior ministry',
    'missing 41 people / -',
  ]);
});

test.each([
  ['another number', TOLD, 'The interior ministry gave the figure of 22 on Thursday.'],
  ['nobody gave it', TOLD, 'Nobody knows who gave the figure of 23.'],
  [
    'two counts have it',
    'At least 23 people have died and 23 are hurt.',
    'The ministry gave the figure of 23.',
  ],
])('nothing is put to anybody: %s', (_, ...paragraphs) => {
  expect(lines(...paragraphs).every((line) => line.endsWith('/ -'))).toBe(true);
});
