import { expect, test } from 'vitest';
import { createSearch } from '../../src/search/search.ts';
import { corpusOfText } from './stage.ts';

const search = createSearch(
  corpusOfText(
    'A hydrofoil ran aground off Lissen on Sunday night after its engine failed, the harbor office said.',
    'The owner, Blue Line, said in a statement that 117 passengers and nine sailors had been on board.',
    'The vessel is certified to carry 90 tons.',
    'Tugs pulled it free at 4 a.m. and took it to Port Amal.',
  ),
);

test('any word for people answers how many people there were, wherever the rest of the question stands', () => {
  const { hits, answered } = search.ask('how many people were on board');
  expect(hits[0]?.sentence.text).toContain('117 passengers');
  expect(answered).toBe(true);
});

test('a number of something else does not', () => {
  expect(search.ask('how many people does it carry').answered).toBe(false);
});
