import { describe, expect, test } from 'vitest';
import { listFigures } from '../../src/answer/figures.ts';
import { quoteLed } from '../../src/answer/led.ts';
import { listStatements } from '../../src/answer/statements.ts';
import { listTimeline } from '../../src/answer/timeline.ts';
import { buildEdition } from '../../src/edition.ts';
import { articleOf } from '../facts/article.ts';

const TRIAL = `
A clerk, Ada Moss, pleaded guilty on Monday. She will be sentenced on 7 August 2026.

The judge, Ines Falk, refused to delay the case.

Kofi Brand leaves the court on Monday. Ana Reed/The Post

“There is no reason to,” she said.

The strike hit a bus. Nobody was killed.
`;

const edition = buildEdition({ articles: [articleOf(TRIAL, '2026-05-06')], hash: 'a'.repeat(64) });
const sentence = (words: string) => {
  const all = edition.corpus.articles.flatMap(({ paragraphs }) => paragraphs.flatMap((own) => own.sentences));
  const found = all.find(({ text }) => text.includes(words));
  if (found === undefined) throw new Error(words);
  return found;
};
const texts = (passages: readonly { quote: { text: string } }[]) => passages.map(({ quote }) => quote.text);

describe('a sentence that only says "he" or "it"', () => {
  test('is quoted with the one before it, as one piece of their paragraph', () => {
    expect(texts(quoteLed(edition, sentence('will be sentenced')))).toEqual([
      'A clerk, Ada Moss, pleaded guilty on Monday. She will be sentenced on 7 August 2026.',
    ]);
  });

  test('is quoted behind the one of the paragraph before, past a caption', () => {
    expect(texts(quoteLed(edition, sentence('no reason to')))).toEqual([
      'The judge, Ines Falk, refused to delay the case.',
      '“There is no reason to,” she said.',
    ]);
  });

  test('and any other is quoted alone', () => {
    expect(texts(quoteLed(edition, sentence('refused to delay')))).toHaveLength(1);
  });
});

test('the timeline shows who is meant, and dates the sentence alone', () => {
  const timeline = listTimeline('2026-08-07', null, edition);
  const [entry] = timeline.kind === 'timeline' ? timeline.entries : [];
  expect(entry?.passage.quote.text).toBe('She will be sentenced on 7 August 2026.');
  expect(texts(entry?.led ?? [])[0]).toContain('Ada Moss');
});

test('speech is shown in its whole sentence, behind what it answers to', () => {
  const statements = listStatements(null, edition);
  const [row] = statements.kind === 'statements' ? statements.rows : [];
  expect(row?.words.map(({ text }) => text)).toEqual(['“There is no reason to,”']);
  expect(texts(row?.led ?? [])).toEqual([
    'The judge, Ines Falk, refused to delay the case.',
    '“There is no reason to,” she said.',
  ]);
});

test('a report of no harm is shown behind the sentence that says where', () => {
  const { rows } = listFigures(null, null, edition);
  const none = rows.find(({ figure }) => figure.bound === 'none reported');
  expect(texts(none?.setting ?? [])).toEqual(['The strike hit a bus.']);
});
