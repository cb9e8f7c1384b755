import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/corpus/article.ts';
import { foldName } from '../../src/facts/entities/fold.ts';
import { readFacts } from '../../src/facts/read.ts';
import { articleFrom, FIRST } from './article.ts';
import { goldNames, openGold } from './gold.ts';

// Everything a reader is shown stands in the quote it cites, or is marked as worked out from words that do.

const ARTICLES: readonly (readonly [name: string, article: Article])[] = [
  ['the first', articleFrom(FIRST)],
  ...['dam', 'strike', 'earthquake', 'ferry', 'protest'].map(
    (name) => [name, articleFrom(`articles/${name}.md`)] as const,
  ),
  ...goldNames().map((name) => [name, openGold(name).article] as const),
];

describe.each(ARTICLES)('%s', (_, article) => {
  const facts = readFacts({ articles: [article], hash: '' });
  const textOf = (paragraph: number): string => article.paragraphs[paragraph - 1]?.text ?? '';

  test('a date’s words stand in its sentence; a day that does not is marked as worked out', () => {
    for (const { sentence, at, basis, clause, start, end, exact, from } of facts.dates) {
      expect(textOf(sentence.paragraph).slice(at.start, at.end)).toBe(basis);
      expect(at.start).toBeGreaterThanOrEqual(sentence.start);
      expect(at.end).toBeLessThanOrEqual(sentence.end);
      expect(clause.start).toBeLessThanOrEqual(at.start);
      expect(clause.end).toBeGreaterThanOrEqual(at.end);
      if (start === null || end === null) {
        expect([start, end, exact]).toEqual([null, null, false]);
        continue;
      }
      expect(start <= end).toBe(true);
      if (exact) expect(basis).toContain(start.slice(0, 4));
      else expect(from).toMatch(/^\d{4}-\d\d-\d\d$/u);
    }
  });

  test('a figure’s number, words and reporter stand in its sentence or in the one it cites', () => {
    for (const { sentence, context, at, counted, reporter, where, value } of facts.figures) {
      const near = [sentence.text, context?.text ?? ''];
      const stands = (words: string): boolean => near.some((text) => text.includes(words));
      expect(stands(counted)).toBe(true);
      if (reporter !== null) expect(stands(reporter)).toBe(true);
      if (where !== null) expect(stands(where)).toBe(true);
      const number = textOf(sentence.paragraph).slice(at.start, at.end);
      expect(number).not.toBe('');
      if (/^[\d,]+$/u.test(number)) expect(Number(number.replaceAll(',', ''))).toBe(value);
    }
  });

  test('a statement’s slices are quotations of its sentences, and its speaker is named there or where it says', () => {
    for (const { speaker, slices, sentences, by, named } of facts.statements) {
      for (const { paragraph, start, end } of slices) {
        expect(textOf(paragraph).slice(start, end)).toMatch(/^["“].*["”]$|^['‘].*['’]$/u);
        expect(
          sentences.some((one) => one.paragraph === paragraph && one.start <= start && start < one.end),
        ).toBe(true);
      }
      if (speaker === null) continue;
      const near = [...sentences, ...(named === null ? [] : [named]), ...(by === null ? [] : [by.sentence])];
      expect(near.some(({ text }) => namesSomebody(text, speaker, article))).toBe(true);
    }
  });

  test('a report’s speaker is named in its sentence or in the one it cites', () => {
    for (const { speaker, sentence, named } of facts.reports) {
      const near = [sentence, ...(named === null ? [] : [named])];
      expect(near.some(({ text }) => namesSomebody(text, speaker, article))).toBe(true);
    }
  });

  test('an entity’s mentions are its names, byte for byte, and its role stands in the article', () => {
    for (const { names, role, mentions } of facts.entities) {
      for (const { sentence, at } of mentions)
        expect(names).toContain(textOf(sentence.paragraph).slice(at.start, at.end));
      if (role !== null) expect(article.paragraphs.some(({ text }) => text.includes(role))).toBe(true);
    }
  });
});

/** The whole name, or the surname where the article has the whole name elsewhere. */
function namesSomebody(text: string, speaker: string, article: Article): boolean {
  if (foldName(text).includes(foldName(speaker))) return true;
  const surname = speaker.split(' ').at(-1) ?? speaker;
  const whole = article.paragraphs.some((paragraph) => foldName(paragraph.text).includes(foldName(speaker)));
  return whole && foldName(text).includes(foldName(surname));
}
