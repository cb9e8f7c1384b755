import { describe, expect, test } from 'vitest';
import { listFigures } from '../../src/answer/figures.ts';
import { listTimeline } from '../../src/answer/timeline.ts';
import type { Article } from '../../src/corpus/article.ts';
import { buildEdition } from '../../src/edition.ts';
import { articleFrom, FIRST } from '../facts/article.ts';
import { goldNames, openGold } from '../facts/gold.ts';
import { faultsOfFigures, faultsOfTimeline } from './shown.ts';

// Every number, date and name that an answer shows stands in the quote it cites, or is marked as worked out from words
// that do. Whole answers of many articles, and answers that were spoilt on purpose.

const ARTICLES: readonly (readonly [name: string, article: Article])[] = [
  ['the first', articleFrom(FIRST)],
  ...goldNames().map((name) => [name, openGold(name).article] as const),
];

const editionOf = (article: Article) => buildEdition({ articles: [article], hash: article.slug });

describe.each(ARTICLES)('%s', (_, article) => {
  const edition = editionOf(article);

  test('figures', () => {
    expect(faultsOfFigures(listFigures(null, null, edition))).toEqual([]);
  });

  test('dates', () => {
    const answer = listTimeline(null, null, edition);
    if (answer.kind !== 'timeline') throw new Error(answer.kind);
    expect(faultsOfTimeline(answer)).toEqual([]);
  });
});

describe('what is spoilt is found', () => {
  const edition = editionOf(articleFrom(FIRST));
  const figures = listFigures(null, null, edition);
  const [first, ...rest] = figures.rows;
  const spoilt = (change: object) => ({
    ...figures,
    rows: first === undefined ? [] : [{ ...first, figure: { ...first.figure, ...change } }, ...rest],
  });

  test.each([
    ['a number', { value: 7 }],
    ['an upper end', { upTo: 12 }],
    ['a bound', { bound: 'at most' }],
    ['a reporter', { reporter: 'Reuters' }],
    ['what is counted', { counted: 'civilians' }],
    ['a place', { where: 'Ankara' }],
    ['a time', { asOf: 'Sunday' }],
    ['an earlier event', { earlier: '1999' }],
  ])('%s', (_, change) => {
    expect(faultsOfFigures(spoilt(change))).not.toEqual([]);
  });

  test('a day that is said to stand in the text', () => {
    const answer = listTimeline(null, null, edition);
    if (answer.kind !== 'timeline') throw new Error(answer.kind);
    const [one, ...others] = answer.entries.filter(({ dated }) => !dated.exact);
    if (one === undefined) throw new Error('no day is worked out');
    const entries = [{ ...one, dated: { ...one.dated, exact: true } }, ...others];
    expect(faultsOfTimeline({ ...answer, entries })).toHaveLength(1);
    const basis = [{ ...one, dated: { ...one.dated, basis: 'on Sunday' } }, ...others];
    expect(faultsOfTimeline({ ...answer, entries: basis })).toHaveLength(1);
  });
});
