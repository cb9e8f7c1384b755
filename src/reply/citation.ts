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
  /** Quotes with the lines that cite them; neighbours in a paragraph stand together over one line. */
  block(...passages: readonly Passage[]): string;
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
  const together = (neighbours: readonly Passage[]): string[] => {
    const [first] = neighbours;
    if (first === undefined) return [];
    return [...neighbours.map(({ quote }) => quoteBlock(quote.text)), line(first.source, first.quote)];
  };
  return { line, block: (...passages) => neighboursIn(passages).flatMap(together).join('\n') };
}

/** White space between two sentences; more than a space or a line break never stands there. */
const GAP = 2;

/**
 * Puts passages that touch in a paragraph together, in the order of the text; the others stay where they are. A first
 * passage stays first, with its neighbours.
 */
export function neighboursIn(passages: readonly Passage[]): readonly (readonly Passage[])[] {
  const groups: Passage[][] = [];
  for (const passage of passages) {
    const own = groups.find((group) => group.some(({ quote }) => touches(quote, passage.quote)));
    if (own === undefined) groups.push([passage]);
    else {
      own.push(passage);
      own.sort((one, other) => one.quote.start - other.quote.start);
    }
  }
  return groups;
}

function touches(one: Quote, other: Quote): boolean {
  if (one.article !== other.article || one.paragraph !== other.paragraph) return false;
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  const gap = second.start - first.end;
  return gap >= 0 && gap <= GAP;
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
