import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/corpus/article.ts';
import { readFolder } from '../../src/corpus/folder.ts';
import { parseArticle } from '../../src/corpus/parse.ts';

const squeeze = (text: string): string => text.replace(/\s+/gu, '');

function checkOffsets(article: Article): void {
  const ids = new Set<string>();
  article.paragraphs.forEach((paragraph, at) => {
    expect(paragraph.number).toBe(at + 1);
    let words = paragraph.credit === null ? paragraph.text : paragraph.text.slice(0, paragraph.credit.start);
    words = squeeze(words);
    expect(squeeze(paragraph.sentences.map(({ text }) => text).join(''))).toBe(words);
    for (const sentence of paragraph.sentences) {
      expect(paragraph.text.slice(sentence.start, sentence.end)).toBe(sentence.text);
      expect(sentence.caption).toBe(paragraph.caption);
      expect(ids.has(sentence.id)).toBe(false);
      ids.add(sentence.id);
    }
  });
}

describe('the shipped articles', () => {
  const read = readFolder('data');
  const articles = read.ok ? read.corpus.articles : [];

  it('are served, and every file of the folder is one of them', () => {
    expect(articles.length).toBe(readdirSync('data').filter((name) => !name.startsWith('.')).length);
    expect(articles.length).toBeGreaterThan(0);
  });
  it.each(articles.map((article) => [article.slug, article] as const))(
    '%s: nothing lost, offsets exact',
    (slug, article) => {
      checkOffsets(article);
      const file = readdirSync('data').find((name) => name.startsWith(`${slug}.`)) ?? '';
      const raw = readFileSync(`data/${file}`, 'utf8');
      const body = squeeze(article.paragraphs.map(({ text }) => text).join(''));
      expect(squeeze(raw).endsWith(body)).toBe(true);
      expect(body.length).toBeGreaterThan(squeeze(raw).length - 400);
    },
  );
});

describe('parseArticle', () => {
  it('keeps every character of any text that is not white space', () => {
    const block = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 });
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 12 }), (blocks) => {
        const text = blocks.join('\n\n').replace(/\p{Cc}/gu, (mark) => (mark === '\n' ? mark : ''));
        fc.pre(text.trim() !== '' && text.isWellFormed());
        const parsed = parseArticle('a.txt', 'a', Buffer.from(`date 2026-03-04\n\n${text}`));
        if (!parsed.ok) throw new Error(parsed.reason);
        checkOffsets(parsed.article);
        expect(squeeze(parsed.article.paragraphs.map((paragraph) => paragraph.text).join(''))).toBe(
          squeeze(text),
        );
      }),
      { numRuns: 500 },
    );
  });
  it('gives one sentence told twice two ids, and the same ids at the next reading', () => {
    const bytes = Buffer.from('date 2026-03-04\n\nRain fell. Rain fell.');
    const ids = [1, 2].map(() => {
      const parsed = parseArticle('a.txt', 'a', bytes);
      return parsed.ok ? parsed.article.paragraphs.flatMap((p) => p.sentences.map(({ id }) => id)) : [];
    });
    expect(ids[0]).toEqual(ids[1]);
    expect(new Set(ids[0]).size).toBe(2);
  });
});
