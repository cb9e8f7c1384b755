import { expect, test } from 'vitest';
import { type Passage, quoteSentence } from '../../src/answer/quote.ts';
import { buildCorpus } from '../../src/corpus/folder.ts';
import { parseArticle } from '../../src/corpus/parse.ts';
import { buildEdition } from '../../src/edition.ts';
import { beginCitations, neighboursIn } from '../../src/reply/citation.ts';

function read(slug: string, text: string) {
  const parsed = parseArticle(`${slug}.md`, slug, Buffer.from(text));
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.article;
}

const edition = buildEdition(
  buildCorpus([
    read(
      'first',
      '---\ndate: 2026-03-04\ntitle: The first\npublisher: A\n---\n\nOne came.\n\nTwo came.\n\nThree came.',
    ),
    read('second', '---\ndate: 2026-03-05\ntitle: The second\n---\n\nFour went.'),
  ]),
);

const story = buildEdition(
  buildCorpus([read('story', 'date 2026-03-04\n\nHe ran. He fell. He lay there. She left.')]),
);

const passage = (slug: string, paragraph: number): Passage => {
  const [sentence] = edition.paragraph(slug, paragraph)?.sentences ?? [];
  if (sentence === undefined) throw new Error('no such sentence');
  return quoteSentence(edition, sentence);
};

test('an article is named once, and again where another one stands between', () => {
  const cited = beginCitations();
  const shown = [passage('first', 1), passage('first', 3), passage('second', 1), passage('first', 2)];
  expect(shown.map((one) => cited.block(one))).toEqual([
    '> One came.\n-# ¶1 · The first, A · 4 March 2026',
    '> Three came.\n-# ¶3 · same article',
    '> Four went.\n-# ¶1 · The second · 5 March 2026',
    '> Two came.\n-# ¶2 · The first, A · 4 March 2026',
  ]);
});

test('neighbours of a paragraph stand in the order of the text over one line', () => {
  const [ran, fell, lay, left] = (story.paragraph('story', 1)?.sentences ?? []).map((sentence) =>
    quoteSentence(story, sentence),
  );
  if (ran === undefined || fell === undefined || lay === undefined || left === undefined)
    throw new Error('four sentences');
  const groups = neighboursIn([fell, left, ran]);
  expect(groups.map((group) => group.map(({ quote }) => quote.text))).toEqual([
    ['He ran.', 'He fell.'],
    ['She left.'],
  ]);
  expect(beginCitations().block(lay, fell)).toBe('> He fell.\n> He lay there.\n-# ¶1 · story · 4 March 2026');
});

test('each message begins anew', () => {
  const lines = [1, 2].map(() => {
    const { source, quote } = passage('second', 1);
    return beginCitations().line(source, quote);
  });
  expect(lines).toEqual(['-# ¶1 · The second · 5 March 2026', '-# ¶1 · The second · 5 March 2026']);
});
