import type { Passage, Quote, Source } from '../answer/quote.ts';
import { dayInWords } from './day.ts';
import { clip, escapeMarkdown } from './escape.ts';
import { passageLink } from './link.ts';
import { words } from './words.ts';

/** A quote in Discord's markdown: its own lines marked as quoted, its own characters shown as they are. */
export function quoteBlock(text: string): string {
  return barred(escapeMarkdown(text));
}

/** Markdown with the bar of a quote beside each of its lines. */
export function barred(markdown: string): string {
  return markdown
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
}

/** Cites the quotes of one message, in their order. */
export interface Citations {
  /** The line under a quote: paragraph, article, publisher, day; the paragraph links to the passage where it can. */
  line(source: Source, quote: Quote): string;
  /** A quote and the line that cites it. */
  block(passage: Passage): string;
}

/**
 * Begins a message's citations. An article is named in full where the quote above is of another one, and not again
 * under each quote: its title would be the longest line of most rows.
 */
export function beginCitations(): Citations {
  let above: string | null = null;
  const line = (source: Source, quote: Quote): string => {
    const place = `¶${quote.paragraph}`;
    const link = passageLink(source, quote);
    const parts = [
      link === null ? place : `[${place}](<${link}>)`,
      ...(quote.caption ? [words.caption] : []),
      ...(source.slug === above ? [words.sameArticle] : [articleName(source), dayInWords(source.date)]),
    ];
    above = source.slug;
    return `-# ${parts.join(' · ')}`;
  };
  return { line, block: ({ quote, source }) => `${quoteBlock(quote.text)}\n${line(source, quote)}` };
}

/** What an article is called: its title, or its slug read as words; with its publisher where it names one. */
export function articleName({ title, slug, publisher }: Source): string {
  const name = escapeMarkdown(plainName({ title, slug }));
  return publisher === null ? name : `${name}, ${escapeMarkdown(clip(publisher, 40))}`;
}

/** An article's title, or its slug read as words, for places that take no markdown. */
export function plainName({ title, slug }: Pick<Source, 'title' | 'slug'>): string {
  return clip(title ?? slug.replace(/[-_]+/gu, ' '), 80);
}
