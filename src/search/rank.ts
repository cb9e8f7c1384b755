import type { Candidates } from './candidates.ts';
import { WIDTH } from './features.ts';
import type { Match } from './match.ts';
import { measureSentence } from './measure.ts';
import { logistic, type Model, weigh } from './model.ts';
import type { Query } from './query.ts';
import type { Table } from './table.ts';

/** A sentence by number, with its place in the ranking and how sure it answers. */
export interface Ranked {
  readonly sentence: number;
  readonly rank: number;
  /** 0 to 1. */
  readonly score: number;
}

/** Sentences measured against one query. */
export interface Measured {
  readonly sentences: readonly number[];
  /** `WIDTH` features a sentence, in the order of `sentences`. */
  readonly rows: Float64Array;
}

const MOST_SENTENCES = 600;

/** Measures every sentence of the paragraphs that the index offers, and of the paragraph after each. */
export function measureCandidates(
  query: Query,
  table: Table,
  candidates: Candidates,
  match: Match,
): Measured {
  const ranks = new Map<number, number>();
  for (const { paragraph, rank } of candidates.find(query)) ranks.set(paragraph, rank);
  // "He told reporters …" may fill less of the question than the paragraph that names him.
  for (const [paragraph] of [...ranks].slice(0, 12)) {
    const next = paragraph + 1;
    if (next < table.firstSentence.length - 1 && !ranks.has(next)) ranks.set(next, 0);
  }
  match.begin(query);
  const sentences: number[] = [];
  const ofParagraph: number[] = [];
  for (const [paragraph, rank] of ranks) {
    const end = table.firstSentence[paragraph + 1] ?? 0;
    for (let s = table.firstSentence[paragraph] ?? 0; s < end && sentences.length < MOST_SENTENCES; s += 1) {
      sentences.push(s);
      ofParagraph.push(rank);
    }
  }
  const rows = new Float64Array(sentences.length * WIDTH);
  sentences.forEach((sentence, i) => {
    measureSentence(match, sentence, ofParagraph[i] ?? 0, rows.subarray(i * WIDTH, (i + 1) * WIDTH));
  });
  return { sentences, rows };
}

/** Puts measured sentences in order, best first; the same input always gives the same order. */
export function rank({ sentences, rows }: Measured, model: Model): Ranked[] {
  return sentences
    .map((sentence, i) => ({
      sentence,
      rank: weigh(model.rank, rows, i * WIDTH),
      score: logistic(model.bias + weigh(model.sure, rows, i * WIDTH)),
    }))
    .sort((a, b) => b.rank - a.rank || a.sentence - b.sentence);
}
