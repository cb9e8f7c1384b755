import { describe, expect, test } from 'vitest';
import { createSearch } from '../../src/search/search.ts';
import { corpusOfText } from './stage.ts';

describe('how many people', () => {
  const search = createSearch(
    corpusOfText(
      'A hydrofoil ran aground off Lissen on Sunday night after its engine failed, the harbor office said.',
      'The owner, Blue Line, said in a statement that 117 passengers and nine sailors had been on board the hydrofoil.',
      'The vessel is certified to carry 90 tons.',
      'Tugs pulled it free at 4 a.m. and took it to Port Amal.',
    ),
  );

  test('is answered by any word for people, wherever the rest of the question stands', () => {
    const { hits, answered } = search.ask('how many people were on board the hydrofoil');
    expect(hits[0]?.sentence.text).toContain('117 passengers');
    expect(answered).toBe(true);
  });

  test('is not answered by a number of something else', () => {
    expect(search.ask('how many people does it carry').answered).toBe(false);
  });
});

describe('whether it happened before', () => {
  const search = createSearch(
    corpusOfText(
      'The Alder pass was closed on Monday after an avalanche, the road office said.',
      'Drivers were told to take the coast road while the pass stays closed.',
    ),
  );

  test('is not answered by what happened now', () => {
    expect(search.ask('has the pass been closed').answered).toBe(true);
    expect(search.ask('has the pass ever been closed').answered).toBe(false);
    expect(search.ask('was the pass closed before').answered).toBe(false);
  });
});
