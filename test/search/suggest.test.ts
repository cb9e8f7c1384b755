import { expect, test } from 'vitest';
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
