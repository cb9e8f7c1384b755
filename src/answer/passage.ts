import type { Article, Paragraph, Sentence } from '../corpus/article.ts';
import type { Edition } from '../edition.ts';
import type { Invalid, PassageView } from './answer.ts';
import { invalid } from './invalid.ts';
import { foldName, matchName } from './names.ts';
import { type Quote, sourceOf } from './quote.ts';

/**
 * Shows a paragraph between its neighbours. `slug` is the article's, or words of its title; without it, the only one, or the newest of
 * several. Numbers are those of `Paragraph.number`.
 */
export function showPassage(number: number, slug: string | null, edition: Edition): PassageView | Invalid {
  const article = slug === null ? edition.corpus.articles.at(-1) : articleNamed(slug, edition);
  if (article === null || article === undefined) {
    return invalid(edition, { because: 'no-such-article', article: slug ?? '' });
  }
  const last = article.paragraphs.length;
  if (edition.paragraph(article.slug, number) === null) {
    return invalid(edition, { because: 'no-such-paragraph', number, last, article: article.slug });
  }
  return view(article.slug, number, null, edition);
}

/** The article of that slug, or the only one whose title or slug has these words. */
function articleNamed(typed: string, edition: Edition): Article | null {
  const known = edition.article(typed);
  if (known !== null) return known;
  const matcher = matchName(typed);
  const [found, ...others] = edition.corpus.articles.filter(
    ({ title, slug }) => matcher.names(foldName(title ?? '')) || matcher.names(foldName(slug)),
  );
  return others.length > 0 ? null : (found ?? null);
}

/** Shows a sentence marked in its paragraph, between the neighbours. */
export function showContext(sentence: Sentence, edition: Edition): PassageView {
  const { start, end } = sentence;
  return view(sentence.article, sentence.paragraph, { start, end }, edition);
}

function view(slug: string, number: number, marked: PassageView['marked'], edition: Edition): PassageView {
  const paragraph = edition.paragraph(slug, number);
  if (paragraph === null) throw new Error('the paragraph is not of this edition');
  return {
    kind: 'passage',
    edition: edition.id,
    source: sourceOf(edition, slug),
    before: quoteParagraph(edition.paragraph(slug, number - 1)),
    paragraph: quoteParagraph(paragraph),
    marked,
    after: quoteParagraph(edition.paragraph(slug, number + 1)),
    last: edition.article(slug)?.paragraphs.length ?? number,
  };
}

function quoteParagraph(paragraph: Paragraph): Quote;
function quoteParagraph(paragraph: Paragraph | null): Quote | null;
function quoteParagraph(paragraph: Paragraph | null): Quote | null {
  if (paragraph === null) return null;
  const { text, article, number, caption } = paragraph;
  return { text, article, paragraph: number, start: 0, end: text.length, caption };
}
