import { expect, test } from 'vitest';
import { buildEdition } from '../../src/edition.ts';
import { articleOf } from '../facts/article.ts';
import { searchOfData } from './stage.ts';

const search = searchOfData();

test('every question offered is answered', () => {
  const offered = new Set<string>();
  // What was tried once is remembered, so that typing on offers more.
  for (let round = 0; round < 40; round += 1) for (const text of search.suggest('', 25)) offered.add(text);
  expect(offered.size).toBeGreaterThan(4);
  for (const text of offered) expect(search.ask(text), text).toMatchObject({ answered: true });
});

test('offers what fits the typed beginning', () => {
  for (const text of search.suggest('caine', 5)) expect(text).toContain('Caine');
  expect(search.suggest('zzzz', 5)).toEqual([]);
  expect(search.suggest('', 2).length).toBeLessThanOrEqual(2);
});

test('finds every sentence on a topic in article order', () => {
  const hits = search.about(['Article 5']);
  expect(hits.length).toBeGreaterThan(2);
  for (const { sentence } of hits) expect(sentence.text).toMatch(/Article 5/);
  const order = hits.map(({ sentence }) => sentence.paragraph * 100 + sentence.index);
  expect(order).toEqual([...order].sort((a, b) => a - b));
});

test('asks in whole sentences, for what was said and for what happened', () => {
  const { search: own } = buildEdition({
    articles: [
      articleOf(`
At least 23 people have died in Velden and 41 are missing. The ministry reported more than 1,000 dead, including 17 children.

Boris Haller, 31, took cash from a ring run out of a shop in Leeds. The dealer Tomas Wren is believed to have left the country.

The mayor, Ingrid Solheim, said the town was lost. Two women were killed in Kast.
`),
    ],
    hash: 'b'.repeat(64),
  });
  const offered = new Set<string>();
  for (let round = 0; round < 20; round += 1) for (const text of own.suggest('', 25)) offered.add(text);
  expect([...offered].join('\n')).not.toMatch(/many (?:are|dead)|Leeds|Wren say/u);
  expect([...offered]).toEqual(expect.arrayContaining(['What did Ingrid Solheim say?']));
});
