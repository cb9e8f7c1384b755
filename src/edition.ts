import type { Article, Corpus, Paragraph, Sentence } from './corpus/article.ts';
import { readFolder } from './corpus/folder.ts';
import type { Problem } from './corpus/problem.ts';
import type { Facts } from './facts/facts.ts';
import { readFacts } from './facts/read.ts';
import type { Search } from './search/hit.ts';
import { createSearch } from './search/search.ts';

/** Everything that answers are made from: immutable, named by a hash of the text. */
export interface Edition {
  /** The first 8 hexadecimal digits of the corpus's hash. */
  readonly id: string;
  readonly corpus: Corpus;
  readonly search: Search;
  readonly facts: Facts;
  /** The article with this slug, or null. */
  article(slug: string): Article | null;
  /** The paragraph with this number (from 1) in the article with this slug, or null. */
  paragraph(slug: string, number: number): Paragraph | null;
  /** The sentence with this id, or null when no article holds it any more. */
  sentence(id: string): Sentence | null;
}

/** An edition that was opened. */
export interface Opened {
  readonly ok: true;
  readonly edition: Edition;
}

/** Reads and indexes a folder of articles, whole or not at all. */
export function openEdition(folder: string): Opened | Problem {
  const read = readFolder(folder);
  return read.ok ? { ok: true, edition: buildEdition(read.corpus) } : read;
}

/** Builds the edition of a corpus that is already read. */
export function buildEdition(corpus: Corpus): Edition {
  const articles = new Map(corpus.articles.map((article) => [article.slug, article]));
  const sentences = new Map(
    corpus.articles.flatMap(({ paragraphs }) =>
      paragraphs.flatMap((paragraph) =>
        paragraph.sentences.map((sentence) => [sentence.id, sentence] as const),
      ),
    ),
  );
  return {
    id: corpus.hash.slice(0, 8),
    corpus,
    search: createSearch(corpus),
    facts: readFacts(corpus),
    article: (slug) => articles.get(slug) ?? null,
    paragraph: (slug, number) => articles.get(slug)?.paragraphs[number - 1] ?? null,
    sentence: (id) => sentences.get(id) ?? null,
  };
}

/** Holds the edition in use, so that a new one takes its place between two questions and never during one. */
export interface Shelf {
  current(): Edition;
  /** Opens the folder again; with a problem in it, the edition in use stays. */
  reload(): Opened | Problem;
}

/**
 * Puts an opened edition on a shelf that reloads it from the same folder. `prepare` is given each further edition
 * before it is the one in use.
 */
export function createShelf(
  folder: string,
  first: Edition,
  prepare: (edition: Edition) => void = () => undefined,
): Shelf {
  let edition = first;
  return {
    current: () => edition,
    reload: () => {
      const opened = openEdition(folder);
      if (opened.ok) {
        prepare(opened.edition);
        edition = opened.edition;
      }
      return opened;
    },
  };
}
