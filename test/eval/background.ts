import { isStopword } from '../../src/search/stopwords.ts';
import { tokenise } from '../../src/search/tokens.ts';
import { isHeldBack, type PublicArticle } from './public.ts';

const LEVELS = 16;

/** Counts in how many paragraphs of general text each stem stands, and packs that into levels, the commonest first. */
export function countBackground(articles: readonly PublicArticle[]): {
  command: string;
  source: string;
  levels: string[];
} {
  const holding = new Map<string, number>();
  let paragraphs = 0;
  articles.forEach(({ paragraphs: texts }, i) => {
    if (isHeldBack(i)) return;
    // A word of one article's own subject is not general, however often that article says it: counted by its spread.
    const spread = new Map<string, number>();
    for (const text of texts) {
      paragraphs += 1;
      const stems = new Set(
        tokenise(text)
          .filter(({ word, kind }) => kind === 'word' && word.length > 1 && !isStopword(word))
          .map(({ stem }) => stem),
      );
      for (const stem of stems) spread.set(stem, (spread.get(stem) ?? 0) + 1);
    }
    for (const [stem, count] of spread) holding.set(stem, (holding.get(stem) ?? 0) + Math.min(count, 6));
  });
  const levels: string[][] = Array.from({ length: LEVELS }, () => []);
  const most = Math.log(paragraphs / 1.5);
  for (const [stem, count] of [...holding].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (count < 2) continue;
    const level = Math.floor((Math.log(paragraphs / count) / most) * LEVELS);
    levels[Math.min(LEVELS - 1, Math.max(0, level))]?.push(stem);
  }
  return {
    command: 'npm run tune -- <squad-train-sample.json>',
    source:
      'in how many paragraphs each stem stands, counted over 40 articles of the SQuAD 1.1 training set; no text of it is kept',
    levels: levels.map((stems) => stems.join(' ')),
  };
}
