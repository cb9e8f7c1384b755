import type { Article, Sentence, Span } from '../corpus/article.ts';
import type { Edition } from '../edition.ts';

/** A contiguous, byte-exact slice of one stored paragraph. Offsets are UTF-16 in the paragraph's text. */
export interface Quote extends Span {
  readonly text: string;
  /** Slug. */
  readonly article: string;
  readonly paragraph: number;
  readonly caption: boolean;
}

/** A quote with what is needed to check it. */
export interface Passage {
  readonly quote: Quote;
  readonly source: Source;
  /** Ids of the sentences that the quote covers, in order. */
  readonly sentences: readonly string[];
  /** Id of the one among them that the passage is quoted for; the others are there to make it understood. */
  readonly main: string;
}

/** The article a quote comes from, without its text. */
export type Source = Pick<Article, 'slug' | 'title' | 'date' | 'publisher' | 'url'>;

/** Quotes one sentence, whole. */
export function quoteSentence(edition: Edition, sentence: Sentence): Passage {
  return quoteSentences(edition, [sentence]);
}

/**
 * Quotes neighbouring sentences of one paragraph as one slice, white space between them included. Sentences of
 * different paragraphs cannot be one quote; that is a caller's bug and throws.
 */
export function quoteSentences(
  edition: Edition,
  sentences: readonly Sentence[],
  main: Sentence | undefined = sentences.at(-1),
): Passage {
  const first = sentences[0];
  const last = sentences.at(-1);
  if (first === undefined || last === undefined || main === undefined)
    throw new Error('a quote needs a sentence');
  if (first.article !== last.article || first.paragraph !== last.paragraph) {
    throw new Error('a quote stays within one paragraph');
  }
  const { text } = quoteSpan(edition, first, { start: first.start, end: last.end });
  const { article, paragraph, caption } = first;
  return {
    quote: { text, article, paragraph, start: first.start, end: last.end, caption },
    source: sourceOf(edition, article),
    sentences: sentences.map(({ id }) => id),
    main: main.id,
  };
}

/** Quotes a part of a paragraph, such as the quoted words of a statement. */
export function quoteSpan(
  edition: Edition,
  { article, paragraph }: Pick<Sentence, 'article' | 'paragraph'>,
  { start, end }: Span,
): Quote {
  const stored = edition.paragraph(article, paragraph);
  if (stored === null) throw new Error('the paragraph is not of this edition');
  return { text: stored.text.slice(start, end), article, paragraph, start, end, caption: stored.caption };
}

/** The article behind a slug, without its text. */
export function sourceOf(edition: Edition, slug: string): Source {
  const article = edition.article(slug);
  if (article === null) throw new Error('the article is not of this edition');
  const { title, date, publisher, url } = article;
  return { slug, title, date, publisher, url };
}
