import { describe, expect, test } from 'vitest';
import { ask } from '../../src/answer/ask.ts';
import { buildEdition } from '../../src/edition.ts';
import { articleFrom, FIRST } from '../facts/article.ts';

const article = articleFrom(FIRST);
const edition = buildEdition({ articles: [article], hash: article.slug });
const sentences = article.paragraphs.flatMap((paragraph) => paragraph.sentences);

/** What is answered to `followUp` after `question`, which a sentence with these words answered. */
function reply(question: string, words: string, followUp: string) {
  const answer = sentences.filter(({ text }) => text.includes(words)).slice(0, 1);
  expect(answer).toHaveLength(1);
  return ask(followUp, edition, { question, answer });
}

describe('a follow-up that asks who said what was answered', () => {
  test.each(['who said that?', 'says who', 'source?', 'according to whom?', 'who reported that'])(
    '%s: the sentence that names them',
    (followUp) => {
      const answer = reply('where did the debris land', 'Dörtyol district', followUp);
      expect(answer.kind).toBe('quotes');
      const passages = answer.kind === 'quotes' ? answer.passages : [];
      expect(passages.map(({ quote }) => quote.text).join(' ')).toContain('Turkey’s defense ministry said');
    },
  );

  test('nobody is made the source of what the article says itself', () => {
    const answer = reply(
      'who shot down the missile',
      'A NATO air defense system shot down',
      'who said that?',
    );
    expect(answer).toMatchObject({ kind: 'not-found', lacking: 'source', lookedFor: [] });
    const nearest = answer.kind === 'not-found' ? answer.nearest : [];
    expect(nearest.map(({ quote }) => quote.text).join('')).toContain('A NATO air defense system shot down');
  });

  test('who said a thing of its own is a question of its own', () => {
    const answer = reply(
      'where did the debris land',
      'Dörtyol district',
      'who said drone attacks were down?',
    );
    const [lead] = answer.kind === 'quotes' ? answer.passages : [];
    expect(lead?.quote.text).toContain('Caine said');
  });
});

test('facts answer the whole question that a follow-up stands for', () => {
  const answer = reply('how many died in Turkey', 'No casualties were reported', 'and in Iran?');
  const [lead] = answer.kind === 'quotes' ? answer.passages : [];
  expect(lead?.quote.text).toContain('put the figure at 787');
});

test('where only "he" says it, the sentence that names him is shown before', () => {
  const answer = reply('what was posted on X', 'brothers and sisters', 'who said that?');
  const passages = answer.kind === 'quotes' ? answer.passages : [];
  expect(passages.map(({ quote }) => quote.text)).toEqual([
    expect.stringContaining('Erdoğan'),
    expect.stringContaining('brothers and sisters'),
  ]);
});
