import type { Edition } from '../edition.ts';
import type { Offer } from './choices.ts';
import { foldName, matchName } from './names.ts';
import { perEdition } from './per-edition.ts';

/** Paragraph numbers that begin with what has been typed, each with the words it begins with; newest article. */
export function suggestParagraphs(typed: string, edition: Edition): Offer[] {
  const paragraphs = edition.corpus.articles.at(-1)?.paragraphs ?? [];
  const digits = typed.trim();
  return paragraphs
    .filter(({ number }) => String(number).startsWith(digits))
    .slice(0, 25)
    .map(({ number, text }) => ({ name: `¶${number} ${text.replace(/\s+/gu, ' ')}`, value: number }));
}

/** Articles whose title or slug fits what has been typed, the newest first. */
export function suggestArticles(typed: string, edition: Edition): Offer[] {
  const matcher = matchName(typed);
  return articlesOf(edition)
    .filter(({ key, slugKey }) => matcher.completes(key) || matcher.completes(slugKey))
    .map(({ name, slug }) => ({ name, value: slug }));
}

/** The articles, the newest first, as they are offered and as they are compared. */
const articlesOf = perEdition(({ corpus }) =>
  [...corpus.articles].reverse().map(({ title, slug, date }) => ({
    slug,
    name: `${title ?? slug} (${date})`,
    key: foldName(title ?? slug),
    slugKey: foldName(slug),
  })),
);
