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

/** The line under a quote: paragraph, article, publisher, day; the paragraph links to the passage where it can. */
export function citationLine(source: Source, quote: Quote): string {
  const place = `¶${quote.paragraph}`;
  const link = passageLink(source, quote);
  const linked = link === null ? place : `[${place}](<${link}>)`;
  const kind = quote.caption ? [words.caption] : [];
  return `-# ${[linked, ...kind, articleName(source), dayInWords(source.date)].join(' · ')}`;
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

/** A quote and the line that cites it. */
export function passageBlock({ quote, source }: Passage): string {
  return `${quoteBlock(quote.text)}\n${citationLine(source, quote)}`;
}
