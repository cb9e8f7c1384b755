import type { Sentence } from '../corpus/article.ts';

/** A sentence found for a question. */
export interface Hit {
  readonly sentence: Sentence;
  /** The neighbour to show with it, where the sentence alone does not say who or what is meant; else null. */
  readonly context: Sentence | null;
  /** 0 to 1: how sure that this sentence answers; comparable between questions and editions. */
  readonly score: number;
}

/** What a search found. */
export interface Found {
  /** What was looked for: the question, or the whole one that a follow-up stands for. */
  readonly question: string;
  /** Best first. */
  readonly hits: readonly Hit[];
  /** Whether the first hit is sure enough to be called an answer. */
  readonly answered: boolean;
  /** The question's content words as the asker wrote them: looked for, and those of them found nowhere near. */
  readonly lookedFor: readonly string[];
  readonly notFound: readonly string[];
  /** Whether the question was longer than the guard lets through, so that only its beginning was used. */
  readonly cut: boolean;
}

/** What a follow-up replies to: the question asked before and the sentences that answered it. */
export interface Asked {
  readonly question: string;
  readonly answer: readonly Sentence[];
}

/** The only door to the index. Synchronous, bounded, safe for any string. */
export interface Search {
  /** The sentences that answer `question`, best first, at most `limit` (default 10). */
  ask(question: string, options?: { readonly limit?: number; readonly after?: Asked }): Found;
  /**
   * Sentences that mention the words of `topic` (every one of them, in any of their spellings), in article order.
   * Serves topic commands such as `/article5`.
   */
  about(topic: readonly string[]): readonly Hit[];
  /** At most `limit` questions the corpus can answer that fit what has been typed so far. */
  suggest(typed: string, limit: number): readonly string[];
}
