import { describe, expect, it } from 'vitest';
import { buildCorpus } from '../../src/corpus/folder.ts';
import { parseArticle } from '../../src/corpus/parse.ts';
import { readEntities } from '../../src/facts/entities/read.ts';
import { agesFor } from '../../src/facts/questions/age.ts';

const TEXT = `date 2026-03-04

Mayor Ana Ruiz, 61, opened the bridge. Ruiz said it was safe.

The ferry, a 42-year-old vessel, was commanded by Captain Luis Andrade. His daughter is 6.

"I am tired," said 71-year-old Marta Polan. Anna Veresh, a 34-year-old teacher, agreed. Pope Leo (70) prayed.`;

const parsed = parseArticle('a.txt', 'a', Buffer.from(TEXT));
if (!parsed.ok) throw new Error(parsed.reason);
const entities = readEntities(buildCorpus([parsed.article]).articles);
const years = (question: string): number[] | null =>
  agesFor(question, entities)?.map((age) => age.years) ?? null;

describe('agesFor', () => {
  it.each([
    ['an age behind the name', 'how old is ana ruiz?', [61]],
    ['a surname alone', 'How old is Ruiz', [61]],
    ['a role', 'how old is the mayor', [61]],
    ['the word age', 'ruiz age', [61]],
    ['the word age, owned', "what is Ruiz's age?", [61]],
    ['an age before the name', 'how old is marta polan', [71]],
    ['an age in an aside', 'How old is Anna Veresh?', [34]],
    ['the ship’s age is not its captain’s', 'how old is luis andrade', []],
    ['nobody of that name', 'how old is the king of Spain', []],
    ['another question', 'who is ana ruiz', null],
    ['age as a part of a word', 'what was the damage', null],
  ])('%s', (_reason, question, expected) => expect(years(question)).toEqual(expected));
});
