import type { Corpus } from '../../src/corpus/article.ts';
import { buildCorpus, readFolder } from '../../src/corpus/folder.ts';
import { parseArticle } from '../../src/corpus/parse.ts';
import type { Search } from '../../src/search/hit.ts';
import { createSearch } from '../../src/search/search.ts';

/** The search over the articles that ship with the bot. */
export function searchOfData(): Search {
  const read = readFolder(new URL('../../data', import.meta.url).pathname);
  if (!read.ok) throw new Error(JSON.stringify(read));
  return createSearch(read.corpus);
}

/** One article of a few paragraphs. */
export function corpusOfText(...paragraphs: string[]): Corpus {
  const parsed = parseArticle(
    'a.txt',
    'a',
    new TextEncoder().encode(`date 2025-01-02\n\n${paragraphs.join('\n\n')}`),
  );
  if (!parsed.ok) throw new Error(JSON.stringify(parsed));
  return buildCorpus([parsed.article]);
}
