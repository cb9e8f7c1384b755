import { expect, test } from 'vitest';
import { createSearch } from '../../src/search/search.ts';
import { corpusOfText } from './stage.ts';

/** Whoever is asked for by a role is told only there which name it belongs to. */
const searchOf = (...paragraphs: string[]) => createSearch(corpusOfText(...paragraphs));

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
