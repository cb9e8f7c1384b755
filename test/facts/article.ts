import { readFileSync } from 'node:fs';
import type { Article } from '../../src/corpus/article.ts';
import { parseArticle } from '../../src/corpus/parse.ts';

/** An article of the given day made of these words, as the corpus reads it. */
export function articleOf(text: string, date = '2026-03-04', slug = 'article'): Article {
  const parsed = parseArticle(`${slug}.md`, slug, Buffer.from(`---\ndate: ${date}\n---\n${text}\n`));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed));
  return parsed.article;
}

/** An article of a file below this folder or of the repository's `data/`. */
export function articleFrom(path: string): Article {
  const parsed = parseArticle('article.md', 'article', readFileSync(new URL(path, import.meta.url)));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed));
  return parsed.article;
}

export const FIRST = '../../data/nato-intercepts-missile-over-turkey.txt';
