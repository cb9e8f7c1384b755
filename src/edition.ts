import type { Article, Corpus, Paragraph, Sentence } from './corpus/article.ts';
import { readFolder } from './corpus/folder.ts';
import type { Problem } from './corpus/problem.ts';
import type { Facts } from './facts/facts.ts';
import { packFacts } from './facts/packed.ts';
import { type FactsInSteps, readFacts } from './facts/read.ts';
import { besides } from './facts/steps.ts';
import { readSaved, type Saved, type Sections, writeSaved } from './saved.ts';
import type { Search } from './search/hit.ts';
import { createPackable, createSearch, type Packable } from './search/search.ts';

/** Everything that answers are made from: immutable, named by a hash of the text. */
export interface Edition {
  /** The first 8 hexadecimal digits of the corpus's hash. */
  readonly id: string;
  readonly corpus: Corpus;
  readonly search: Search;
  readonly facts: Facts;
  /** Reads the facts that are not read yet, a little at a time; tells when a kind of them is read whole. */
  prepare(): Generator<boolean, void>;
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
  return assemble(corpus, createSearch(corpus), readFacts(corpus));
}

function assemble(corpus: Corpus, search: Search, facts: FactsInSteps): Edition {
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
    search,
    facts,
    prepare: () => facts.steps(),
    article: (slug) => articles.get(slug) ?? null,
    paragraph: (slug, number) => articles.get(slug)?.paragraphs[number - 1] ?? null,
    sentence: (id) => sentences.get(id) ?? null,
  };
}

/** Where the index of a large edition is saved, and what it is only good for. */
export interface IndexFile {
  readonly path: string;
  /** Names the code that makes it, all that it depends on included. */
  readonly code: string;
}

/** A large edition that was opened. */
export interface OpenedLarge extends Opened {
  /** Why the saved index was of no use; null when it was, or when none is kept. */
  readonly rebuilt: string | null;
  /** Saves its index beside other work; tells why it could not be, or null. Nothing to do when it came from the file. */
  save(): Promise<string | null>;
  /** The same with its facts, once they are prepared. */
  saveFacts(): Promise<string | null>;
}

/**
 * Opens a large edition, for a thread of its own: with the saved index where it fits, and with facts that are read late
 * (see `readFacts`), a step of {@link Edition.prepare} at a time.
 */
export function openLarge(folder: string, file: IndexFile | null): OpenedLarge | Problem {
  const read = readFolder(folder);
  if (!read.ok) return read;
  const { corpus } = read;
  const key = { code: file?.code ?? '', corpus: corpus.hash };
  const { packable, reason } = takeUp(corpus, file === null ? null : readSaved(file.path, key));
  const factsPath = `${file?.path}.facts`;
  const kept = (): Sections | null => {
    const saved = file === null ? null : readSaved(factsPath, key);
    return saved?.ok === true ? saved.sections : null;
  };
  const facts = readFacts(corpus, { late: true, kept });
  return {
    ok: true,
    edition: assemble(corpus, packable.search, facts),
    rebuilt: file === null ? null : reason,
    async save() {
      if (file === null || reason === null) return null;
      return writeSaved(file.path, key, packable.pack());
    },
    async saveFacts() {
      if (file === null || facts.wereKept()) return null;
      return writeSaved(factsPath, key, Object.entries(await besides(packFacts(facts, corpus))));
    },
  };
}

/** The search from a saved index, or a new one and why the saved one is of no use. */
function takeUp(
  corpus: Corpus,
  saved: Saved | null,
): { readonly packable: Packable; readonly reason: string | null } {
  let reason = saved === null || saved.ok ? '' : saved.reason;
  try {
    if (saved?.ok === true) return { packable: createPackable(corpus, saved.sections), reason: null };
  } catch {
    // Its sum is right and its numbers are not: nobody but a bug or a forger writes that.
    reason = 'it does not fit the articles';
  }
  return { packable: createPackable(corpus, null), reason };
}
