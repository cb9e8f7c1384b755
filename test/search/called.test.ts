import { expect, test } from 'vitest';
import { buildCorpus } from '../../src/corpus/folder.ts';
import { parseArticle } from '../../src/corpus/parse.ts';
import { createSearch } from '../../src/search/search.ts';

/** An article of a few paragraphs; whoever is asked for by a role is told only there which name it belongs to. */
function searchOf(...paragraphs: string[]) {
  const parsed = parseArticle(
    'a.txt',
    'a',
    new TextEncoder().encode(`date 2025-01-02\n\n${paragraphs.join('\n\n')}`),
  );
  if (!parsed.ok) throw new Error(JSON.stringify(parsed));
  return createSearch(buildCorpus([parsed.article]));
}

const REST = [
  'The harbour was closed for three hours on Monday because of fog.',
  'Trams ran late, and two schools in the old town sent their pupils home at noon.',
];

test.each([
  ['set apart before the name', 'The chief executive, Ben Osei, spoke first.'],
  ['set apart behind the name', 'Ben Osei, 48, chief executive of the port company, spoke first.'],
  ['right before the name', 'Port chief executive Ben Osei spoke first.'],
])('a role %s is asked for by the role', (_, introduction) => {
  const search = searchOf(introduction, ...REST, 'Osei promised new lamps along the pier by spring.');
  const [first] = search.ask('what did the chief executive promise').hits;
  expect(first?.sentence.text).toContain('promised new lamps');
});
