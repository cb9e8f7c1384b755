import { readFileSync } from 'node:fs';
import type { Article, Corpus } from '../../src/corpus/article.ts';
import { buildCorpus } from '../../src/corpus/folder.ts';
import { parseArticle } from '../../src/corpus/parse.ts';

/** One question of the public sample: the paragraphs it was written for (from 0) and the answers, verbatim. */
export interface PublicQuestion {
  readonly q: string;
  readonly gold: readonly number[];
  readonly answers: readonly string[];
}

/** One article of the public sample. */
export interface PublicArticle {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly questions: readonly PublicQuestion[];
}

/** Reads the sample's file. */
export function readPublic(file: string): PublicArticle[] {
  return (JSON.parse(readFileSync(file, 'utf8')) as { articles: PublicArticle[] }).articles;
}

/** Every third article is for judging only; weights are tuned on the others. */
export const isHeldBack = (index: number): boolean => index % 3 === 2;

/** The paragraphs as a corpus of one article, through the same parser as `data/`; `without` leaves one out. */
export function corpusOf(
  paragraphs: readonly string[],
  without = -1,
): { corpus: Corpus; numberOf: (n: number) => number } {
  const kept = paragraphs.flatMap((text, i) =>
    i === without ? [] : [{ text: text.replace(/\s+/gu, ' ').trim(), i }],
  );
  const bytes = new TextEncoder().encode(`date 2000-01-01\n\n${kept.map(({ text }) => text).join('\n\n')}`);
  const parsed = parseArticle('public.txt', 'public', bytes);
  if (!parsed.ok) throw new Error(`the sample cannot be read: ${JSON.stringify(parsed)}`);
  const article: Article = parsed.article;
  if (article.paragraphs.length !== kept.length) throw new Error('the sample was split differently');
  return { corpus: buildCorpus([article]), numberOf: (n) => kept[n - 1]?.i ?? -1 };
}

/** One edit in one content word: a letter dropped, doubled, swapped or replaced. The same seed gives the same typo. */
export function misspell(question: string, seed: number): string {
  let state = seed * 2654435761 + 12345;
  const random = (below: number): number => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return Math.floor((state / 4294967296) * below);
  };
  const words = [...question.matchAll(/\p{L}{4,}/gu)].filter(
    ({ 0: word }) =>
      !/^(?:what|when|where|which|whom|whose|who|with|that|this|these|those|does|did|were|from|have|been|their|there|they|many|much|about|into|than)$/i.test(
        word,
      ),
  );
  const chosen = words[random(words.length)];
  if (chosen === undefined) return question;
  const [word] = chosen;
  const at = random(word.length - 1) + (word.length > 4 ? 1 : 0);
  const place = Math.min(at, word.length - 2);
  const letter = String.fromCharCode(97 + random(26));
  const edited = [
    word.slice(0, place) + word.slice(place + 1),
    word.slice(0, place) + letter + word.slice(place),
    word.slice(0, place) + letter + word.slice(place + 1),
    word.slice(0, place) + word.charAt(place + 1) + word.charAt(place) + word.slice(place + 2),
  ][random(4)];
  return question.slice(0, chosen.index) + edited + question.slice(chosen.index + word.length);
}

/** Area under the ROC curve: the chance that a right one scores above a wrong one. */
export function area(right: readonly number[], wrong: readonly number[]): number {
  const all = [
    ...right.map((score) => ({ score, right: true })),
    ...wrong.map((score) => ({ score, right: false })),
  ];
  all.sort((a, b) => a.score - b.score);
  let sum = 0;
  for (let i = 0; i < all.length; ) {
    let j = i;
    while (j < all.length && all[j]?.score === all[i]?.score) j += 1;
    const rank = (i + j + 1) / 2;
    for (let k = i; k < j; k += 1) if (all[k]?.right) sum += rank;
    i = j;
  }
  const [n, m] = [right.length, wrong.length];
  return n === 0 || m === 0 ? Number.NaN : (sum - (n * (n + 1)) / 2) / (n * m);
}
