import { describe, expect, test } from 'vitest';
import { openEngine, readGeneral } from '../../src/search/engine.ts';
import { corpusOfText } from './stage.ts';

const engine = openEngine(
  corpusOfText(
    'Prosecutors charged the minister on Monday.',
    'Her lawyer told reporters that the death toll had been hidden.',
  ),
  readGeneral(),
);
const read = (question: string): string[] => engine.read(question).wanted.map(({ slot }) => slot.word);

describe('takes a misspelled word for', () => {
  test.each([
    ['minsiter', 'minister', 'the article’s own word'],
    ['accussed', 'accused', 'a word of general English that the article lacks'],
    ['husbnad', 'husband', 'two letters swapped'],
    ['minster', 'minister', 'a rare word, one letter from the article’s'],
  ])('%s: %s (%s)', (typed, meant) => expect(read(typed)).toEqual([meant]));
});

describe('leaves alone', () => {
  test.each([
    ['bold', 'a common word of general English beside the article’s "told"'],
    ['qwzxvk', 'what is near to nothing'],
    ['told', 'the article’s own word'],
  ])('%s (%s)', (typed) => expect(read(typed)).toEqual([typed]));
});
