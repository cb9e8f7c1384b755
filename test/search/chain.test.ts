import { expect, test } from 'vitest';
import { searchOfData } from './stage.ts';

const search = searchOfData();

test.each([
  ['how many U.S. soldiers died', 'and in Iran?', '787|1,000 dead|death toll', 'a place for a place'],
  ['how much are drone attacks down', 'who said that?', 'Caine said', 'the speaker of what was answered'],
  ['how old is Pete Hegseth', 'and Erdogan?', 'Erdoğan, 72', 'a name for a name'],
  [
    'how much did missile launches drop',
    'what about drones',
    'drone attacks were down 73 percent',
    'a thing for a thing',
  ],
])('after "%s", "%s" → %s (%s)', (question, followUp, must) => {
  const answer = search
    .ask(question)
    .hits.slice(0, 1)
    .map(({ sentence }) => sentence);
  const [first] = search.ask(followUp, { after: { question, answer } }).hits;
  expect(must.split('|').some((words) => first?.sentence.text.includes(words))).toBe(true);
});

test('a question that stands by itself is not mixed with the one before', () => {
  const after = { question: 'how much are drone attacks down', answer: [] };
  expect(search.ask('where did the debris land?', { after })).toEqual(
    search.ask('where did the debris land?'),
  );
});
