/** A stretch of a paragraph's text: UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One sentence of a paragraph, byte for byte as stored: `paragraph.text.slice(start, end) === text`. */
export interface Sentence extends Span {
  /**
   * Names this sentence across restarts and editions: 8 URL-safe characters hashed from the article's slug, the
   * sentence's text and how many times that text came before. A sentence whose words change gets another id.
   */
  readonly id: string;
  /** Slug of the article it stands in. */
  readonly article: string;
  /** Number of its paragraph, from 1. */
  readonly paragraph: number;
  /** Its place in the paragraph, from 0. */
  readonly index: number;
  readonly text: string;
  /** Whether it is a picture's caption and not body text. */
  readonly caption: boolean;
}

/** A block of text between blank lines, its words untouched. */
export interface Paragraph {
  readonly article: string;
  /** From 1, counted over body text and captions alike. */
  readonly number: number;
  readonly text: string;
  /** Whether it is a picture's caption and not body text. */
  readonly caption: boolean;
  /** Where a caption names who made the picture; not part of any sentence. */
  readonly credit: Span | null;
  readonly sentences: readonly Sentence[];
}

/** One article of the folder, checked and split. */
export interface Article {
  /** The file's name without its ending. */
  readonly slug: string;
  readonly title: string | null;
  /** The day it was published, `YYYY-MM-DD`. */
  readonly date: string;
  readonly publisher: string | null;
  /** http or https only. */
  readonly url: string | null;
  readonly paragraphs: readonly Paragraph[];
}

/** All articles of a folder in a fixed order (by date, then slug), and the hash of their text and headers. */
export interface Corpus {
  readonly articles: readonly Article[];
  /** Lower-case hexadecimal SHA-256. */
  readonly hash: string;
}
