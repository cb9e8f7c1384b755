import { expect, test } from 'vitest';
import { guard, LONGEST_QUESTION, MOST_TOKENS } from '../../src/search/guard.ts';
import { searchOfData } from './stage.ts';

const search = searchOfData();
const letters = [...'abcdefghijklmnopqrstuvwxyz'];

const ATTACKS: readonly (readonly [string, string])[] = [
  ['single letters', letters.join(' ').repeat(40)],
  ['one letter, often', 'a '.repeat(3000)],
  ['all pairs of letters', letters.flatMap((a) => letters.map((b) => a + b)).join(' ')],
  ['long random words', Array.from({ length: 200 }, (_, i) => `${i.toString(36)}`.repeat(15)).join(' ')],
  ['one endless word', 'a'.repeat(6000)],
  ['words of the article', 'missile Turkey Iran NATO Hegseth Caine Erdogan '.repeat(150)],
  ['CJK', '漢字仮名'.repeat(1500)],
  ['emoji', '👩‍👩‍👧‍👦'.repeat(300)],
  ['brackets', '[]('.repeat(2000)],
  ['digits', '1'.repeat(6000)],
  ['spaces', ' '.repeat(6000)],
  ['Zalgo', `e${'\u0301'.repeat(5999)}`],
  ['lone surrogates', '\ud800'.repeat(500)],
  ['controls', '\u0000\u0007\u2028\r\n'.repeat(300)],
  ['names of prototypes', '__proto__ constructor prototype hasOwnProperty toString valueOf __defineGetter__'],
  ['query syntax', 'AND OR NOT * title:bridge "quoted" -minus /regex/ .* {"queries":[]}'],
  ['ligatures that grow when folded', '\ufdfa'.repeat(3000)],
];

test.each(ATTACKS)('lets little through of %s', (_, text) => {
  const { tokens } = guard(text);
  expect(tokens.length).toBeLessThanOrEqual(MOST_TOKENS);
  for (const { word } of tokens) expect(word.length).toBeLessThanOrEqual(40);
});

test.each(ATTACKS)('answers %s with a value', (_, text) => {
  const { hits, lookedFor } = search.ask(text);
  expect(Array.isArray(hits)).toBe(true);
  expect(lookedFor.length).toBeLessThanOrEqual(MOST_TOKENS);
  expect(search.suggest(text, 25).length).toBeLessThanOrEqual(25);
  expect(Array.isArray(search.about([text]))).toBe(true);
});

test('says that it cut a long question', () => {
  expect(search.ask(`where did the debris land ${'x'.repeat(LONGEST_QUESTION)}`).cut).toBe(true);
  expect(search.ask('where did the debris land').cut).toBe(false);
});
