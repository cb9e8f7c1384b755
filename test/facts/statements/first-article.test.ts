import { expect, test } from 'vitest';
import { readStatements } from '../../../src/facts/statements/read.ts';
import { articleFrom, FIRST } from '../article.ts';

test('the first article: every statement of it, none invented', () => {
  const article = articleFrom(FIRST);
  const read = readStatements(article).map(({ speaker, role, slices, named }) => [
    slices.map(({ paragraph, start, end }) => article.paragraphs[paragraph - 1]?.text.slice(start, end)),
    speaker,
    role,
    named?.paragraph ?? 'same sentence',
  ]);
  expect(read).toEqual([
    [
      [
        '“On the matter with Turkey, I’ll have to get back to you on exactly what the intercept looked like,”',
        '“We’re aware of that particular engagement, although no sense that it would trigger anything like Article 5.”',
      ],
      'Pete Hegseth',
      'Defense Secretary',
      8,
    ],
    [
      ['“stands firmly with Turkey as Iran continues its indiscriminate attacks across the region,”'],
      'Allison Hart',
      'Alliance spokesperson',
      'same sentence',
    ],
    [['“cautious, prudent, and patient.”'], 'Recep Tayyip Erdoğan', 'Turkish President', 'same sentence'],
    [['“brothers and sisters”'], 'Recep Tayyip Erdoğan', 'Turkish President', 13],
    [
      ['“the first sinking of an enemy ship by a torpedo since World War II,”'],
      'Pete Hegseth',
      'Defense Secretary',
      16,
    ],
    [
      [
        '“Iranian leaders, looking up and seeing only U.S. and Israeli air power every minute of every day, until we decide it’s over,”',
        '“Iran won’t be able to do anything about it.”',
      ],
      'Pete Hegseth',
      'Defense Secretary',
      18,
    ],
  ]);
});
