import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../../src/corpus/article.ts';
import { parseArticle } from '../../../src/corpus/parse.ts';
import type { Figure } from '../../../src/facts/facts.ts';
import { readFigures } from '../../../src/facts/figures/read.ts';
import { groupFigures } from '../../../src/facts/figures/rows.ts';
import { finish } from '../../../src/facts/steps.ts';
import { lineOf } from './article-of.ts';

const rowsOf = (figures: readonly Figure[]) => finish(groupFigures(figures));

function open(slug: string): Article {
  const bytes = readFileSync(new URL(`../articles/${slug}.md`, import.meta.url));
  const parsed = parseArticle(`${slug}.md`, slug, bytes);
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.article;
}

/** Every figure of each article, in order; a figure that is not listed here is an invented one. */
const FIGURES: Readonly<Record<string, readonly string[]>> = {
  ferry: [
    '¶1 dead >=31 people / coast guard',
    '¶1 missing 17 missing / -',
    // "She" is the one the sentence before names.
    '¶2 wounded 40 people / harbour master Lena Ortiz',
    '¶2 wounded 3 people / harbour master Lena Ortiz < 40',
    '¶3 dead 28 number of dead / state-run railway and ferry company',
    '¶3 dead 2 crew members / state-run railway and ferry company',
    '¶4 dead 9 people / mayor of Calder, Tomas Wren',
    '¶4 dead 4 pupils / mayor of Calder, Tomas Wren < 9',
    '¶5 casualties none 0 casualties / -',
    '¶6 dead 85 people / -',
    '¶6 captured 2 officers / prosecutors',
  ],
  earthquake: [
    '¶1 dead >200 people / national disaster agency',
    '¶1 wounded >=1400 people / national disaster agency',
    // The old value of a toll that rose is no figure.
    '¶2 dead 206 death toll / agency’s spokesman, Abdul Rahimi',
    '¶2 dead 230 toll / Red Cross',
    '¶2 dead >=240-260 people / a doctors’ union in the provincial capital',
    '¶3 dead 19 pupils / a teacher',
    '¶3 dead 2 teachers / a teacher',
    '¶3 displaced 3000 people / -',
    '¶4 dead 35 bodies / governor',
    // A fear is no count of the dead.
    '¶4 other <=90 people could still be buried / governor',
    '¶5 wounded none 0 injuries / -',
    '¶5 dead ~73000 people / -',
  ],
  protest: [
    '¶1 dead 7 killing / opposition',
    '¶1 dead 2 police officers / interior ministry',
    '¶1 wounded 14 police officers / interior ministry',
    '¶2 dead 11 deaths / Amnesty International',
    '¶2 dead 3 minors / Amnesty International < 11',
    '¶2 captured >600 people / state television',
    '¶5 displaced ~20000 people / U.N. refugee agency',
  ],
};

describe('whole articles', () => {
  test.each(Object.entries(FIGURES))('%s: every figure and no other', (slug, figures) => {
    expect(
      readFigures(open(slug)).map((figure) => `¶${figure.sentence.paragraph} ${lineOf(figure)}`),
    ).toEqual(figures);
  });

  test('sources that differ on one thing are marked, and only they', () => {
    const differing = (slug: string): string[] =>
      rowsOf(readFigures(open(slug)))
        .filter(({ differs }) => differs)
        .map(({ figure }) => lineOf(figure));
    expect(differing('ferry')).toEqual([
      'dead >=31 people / coast guard',
      'dead 28 number of dead / state-run railway and ferry company',
    ]);
    expect(differing('earthquake')).toEqual([
      'dead >200 people / national disaster agency',
      'dead 206 death toll / agency’s spokesman, Abdul Rahimi',
      'dead 230 toll / Red Cross',
      'dead >=240-260 people / a doctors’ union in the provincial capital',
    ]);
    // Seven on one day and eleven since the vote are two things.
    expect(differing('protest')).toEqual([]);
  });
});
