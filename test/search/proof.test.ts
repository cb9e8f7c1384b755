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

describe('where a place is', () => {
  const search = createSearch(
    corpusOfText(
      'The storm crossed the coast near Port Ansel, a fishing town some 60 miles southwest of Tarrow, at dawn.',
      'Port Ansel was without power on Friday, and the mayor of Port Ansel asked people to stay away.',
      'Tarrow was spared.',
    ),
  );

  test('is told beside its name', () => {
    const { hits, answered } = search.ask('where is port ansel');
    expect(hits[0]?.sentence.text).toContain('southwest of Tarrow');
    expect(answered).toBe(true);
  });

  test('is not told by what happened there', () => {
    expect(search.ask('where is tarrow').answered).toBe(false);
  });
});

describe('who did it', () => {
  const search = createSearch(
    corpusOfText(
      'State radio said 14 pupils were hurt when the college was shelled on Friday, and the Red Crescent put the number at 20.',
      'The town hall was shelled by a unit of the Seventh Brigade, the mayor said.',
    ),
  );

  test('is told far less surely where it was only suffered', () => {
    const [told] = search.ask('who shelled the town hall').hits;
    const [suffered] = search.ask('who shelled the college').hits;
    expect(told?.sentence.text).toContain('Seventh Brigade');
    expect(suffered?.score ?? 0).toBeLessThan((told?.score ?? 0) - 0.2);
  });
});

test('whoever is only named said nothing', () => {
  const search = createSearch(
    corpusOfText(
      'Minister Ada Holm said the treaty did not bind her, and spoke of an outdated idea of the Baltic League.',
      'Reporters were not let in.',
    ),
  );
  expect(search.ask('what did ada holm say').answered).toBe(true);
  expect(search.ask('what did the baltic league say').answered).toBe(false);
});

test('a sentence that only has the names says neither yes nor no', () => {
  const search = createSearch(
    corpusOfText(
      'Mayor Petra Lund opened the winter market in Halm on Friday with a speech on the harbor.',
      'Deputy mayor Jan Brok stepped down in the same week, after an audit of the town hall.',
    ),
  );
  expect(search.ask('did Petra Lund open the market').answered).toBe(true);
  expect(search.ask('did Petra Lund drown').answered).toBe(false);
});
