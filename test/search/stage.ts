import { readFolder } from '../../src/corpus/folder.ts';
import type { Search } from '../../src/search/hit.ts';
import { createSearch } from '../../src/search/search.ts';

/** The search over the articles that ship with the bot. */
export function searchOfData(): Search {
  const read = readFolder(new URL('../../data', import.meta.url).pathname);
  if (!read.ok) throw new Error(JSON.stringify(read));
  return createSearch(read.corpus);
}
