import { expect, test } from 'vitest';
import { readFolder } from '../../../src/corpus/folder.ts';
import { readFigures } from '../../../src/facts/figures/read.ts';
import { lineOf } from './article-of.ts';

test('the first article: all figures, none invented, each with its own reporter', () => {
  const read = readFolder('data');
  if (!read.ok) throw new Error(read.reason);
  const article = read.corpus.articles.find(({ slug }) => slug === 'nato-intercepts-missile-over-turkey');
  if (article === undefined) throw new Error('the first article is gone');
  const figures = readFigures(article);
  expect(figures.map((figure) => `¶${figure.sentence.paragraph} ${lineOf(figure)}`)).toEqual([
    '¶4 casualties none 0 casualties / -',
    '¶9 dead 6 U.S. soldiers / -',
    '¶20 dead 787 death toll / Red Crescent Society',
    '¶20 dead >1000 dead / Iranian state media',
    '¶20 dead >=175 killed / Iranian state media < 1000',
    '¶21 dead 6 U.S. service members / -',
  ]);
  expect(figures[2]?.where).toBe('Iran');
  expect(figures[2]?.context?.text).toMatch(/^Iran’s death toll/u);
});
