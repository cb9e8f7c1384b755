import type { Edition } from '../edition.ts';
import type { Offer } from './choices.ts';
import { foldName, matchName } from './names.ts';

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
  return [...edition.corpus.articles]
    .reverse()
    .filter(
      ({ title, slug }) => matcher.completes(foldName(title ?? slug)) || matcher.completes(foldName(slug)),
    )
    .map(({ title, slug, date }) => ({ name: `${title ?? slug} (${date})`, value: slug }));
}
