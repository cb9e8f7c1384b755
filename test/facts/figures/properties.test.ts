import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Figure } from '../../../src/facts/facts.ts';
import { readFigures } from '../../../src/facts/figures/read.ts';
import { articleOf } from './article-of.ts';

const PIECES = [
  'Police said',
  'the health ministry said',
  'according to the Red Cross',
  'Iran reported',
  'while',
  'but',
  'and',
  ',',
  '.',
  'at least 12 people',
  'more than 1,000',
  'six soldiers',
  'dozens',
  'a civilian',
  'three of them',
  'No casualties',
  'no one',
  'were killed',
  'were wounded',
  'died',
  'killed',
  'injuring',
  'dead',
  'missing',
  'the death toll',
  'rose to',
  'put the figure at',
  'including',
  'children',
  'in Lima',
  'on Monday',
  'since 2019',
  'he said',
  'which',
  'denied that',
  '“',
  '”',
  '—',
  '30 percent',
  '787',
  'were reported',
  'the bodies of',
  'between 40 and 50',
  'two or three',
  '(',
  ')',
  'tens of thousands',
  'fled their homes',
  'of the 120',
  'both pilots',
  'both of his sons',
  'a third was wounded',
  'another was killed',
  'half a million people',
  'at least 3 000 people',
  'the WHO said',
  'dozens of US soldiers',
  'who fled when shots were fired',
  'spoke of',
  'Deaths rose from 31 to 38',
  'bringing the total to',
] as const;
const text = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 40 })
  .map((pieces) => pieces.join(' '));

const NUMBER: readonly (readonly [number, RegExp])[] = [
  [1, /^(?:a|an|one|1|another|a third)$/iu],
  [3, /^(?:three|3)$/iu],
  [6, /^(?:six|6)$/iu],
  [2, /^(?:two or three|both)$/iu],
  [24, /^dozens$/iu],
  [20000, /^tens of thousands$/iu],
  [500000, /^half a million$/iu],
];

/** Whether the words at the number spell its value. */
function spells(words: string, { value, upTo, bound }: Figure): boolean {
  if (bound === 'none reported')
    return value === 0 && /^(?:no|no one|nobody|none|without|not|neither)$/iu.test(words);
  const digits = (words.match(/\d[\d, ]*\d|\d/gu) ?? []).map((digit) => Number(digit.replace(/[, ]/gu, '')));
  if (digits.length > 0) return digits[0] === value && (upTo === null || digits[1] === upTo);
  return NUMBER.some(([number, pattern]) => number === value && pattern.test(words));
}

test('every number, reporter, place and noun shown stands in the sentence cited or in its context', () => {
  let seen = 0;
  fc.assert(
    fc.property(text, (body) => {
      const article = articleOf(`Start ${body}`);
      for (const figure of readFigures(article)) {
        seen += 1;
        const paragraph = article.paragraphs.find(({ number }) => number === figure.sentence.paragraph);
        const words = paragraph?.text.slice(figure.at.start, figure.at.end) ?? '';
        expect(figure.at.start).toBeGreaterThanOrEqual(figure.sentence.start);
        expect(figure.at.end).toBeLessThanOrEqual(figure.sentence.end);
        expect(spells(words, figure), `${words} is not ${figure.value}`).toBe(true);
        const cited = `${figure.sentence.text} ${figure.context?.text ?? ''}`;
        for (const shown of [figure.counted, figure.reporter, figure.where, figure.asOf]) {
          if (shown !== null) expect(cited).toContain(shown);
        }
        if (figure.partOf !== null) expect(figure.partOf.sentence).toBe(figure.sentence);
      }
    }),
    { numRuns: 1500 },
  );
  // The property says something only if figures were read at all.
  expect(seen).toBeGreaterThan(100);
}, 30_000);

test('any text is read without a throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (body) => {
      const article = articleOf(`Two people were killed. ${body.replaceAll(/\s+/gu, ' ')}`);
      expect(readFigures(article).length).toBeGreaterThanOrEqual(0);
    }),
  );
});
