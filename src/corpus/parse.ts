import { createHash } from 'node:crypto';
import type { Article, Paragraph, Sentence } from './article.ts';
import { readCaption } from './caption.ts';
import { decode } from './decode.ts';
import { readHeader } from './header.ts';
import { type Problem, problem } from './problem.ts';
import { splitSentences } from './sentences.ts';

/** An article's file is refused above this many bytes: text of that size is a dump, not an article. */
export const MOST_BYTES = 1_000_000;

/** A parsed article. */
export interface Parsed {
  readonly ok: true;
  readonly article: Article;
}

/**
 * Parses the bytes of one file, `<slug>.md` or `<slug>.txt`, into an article. Words are never changed: a paragraph is
 * the file's text between blank lines, without the white space around it, line ends as `\n`.
 */
export function parseArticle(file: string, slug: string, bytes: Uint8Array): Parsed | Problem {
  if (bytes.length > MOST_BYTES) {
    return problem(
      file,
      null,
      `the file has ${bytes.length} bytes and an article may have at most ${MOST_BYTES}`,
    );
  }
  const decoded = decode(file, bytes);
  if (!decoded.ok) return decoded;
  if (decoded.text.trim() === '') return problem(file, 1, 'the file is empty');
  const header = readHeader(file, decoded.text);
  if (!header.ok) return header;
  const blocks = splitBlocks(decoded.text.slice(header.bodyStart));
  if (blocks.length === 0) return problem(file, 1, 'there is a header but no text after it');
  const { date, title, publisher, url } = header;
  const nameSentence = sentenceNamer(slug);
  const paragraphs = blocks.map((text, index) => buildParagraph(slug, index + 1, text, nameSentence));
  return { ok: true, article: { slug, title, date, publisher, url, paragraphs } };
}

/** The text between blank lines, in order, without the white space around each block. */
export function splitBlocks(text: string): string[] {
  return text
    .split(/\n[^\S\n]*(?:\n[^\S\n]*)+/u)
    .map((block) => block.trim())
    .filter((block) => block !== '');
}

function buildParagraph(
  article: string,
  number: number,
  text: string,
  nameSentence: (text: string) => string,
): Paragraph {
  const { caption, credit } = readCaption(text);
  const words = credit === null ? text : text.slice(0, credit.start);
  const sentences = splitSentences(words).map(({ start, end }, index): Sentence => {
    const own = text.slice(start, end);
    return { id: nameSentence(own), article, paragraph: number, index, start, end, text: own, caption };
  });
  return { article, number, text, caption, credit, sentences };
}

/** See `Sentence.id`. 48 bits: two sentences of a corpus of 50,000 share an id with a chance of about 1 in 200,000. */
function sentenceNamer(slug: string): (text: string) => string {
  const seen = new Map<string, number>();
  return (text) => {
    const times = seen.get(text) ?? 0;
    seen.set(text, times + 1);
    return createHash('sha256')
      .update(JSON.stringify([slug, text, times]))
      .digest('base64url')
      .slice(0, 8);
  };
}
