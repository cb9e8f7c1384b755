import { compareRows } from './above.ts';
import type { Candidates } from './candidates.ts';
import { excuseCaptions } from './captions.ts';
import { F, WIDTH } from './features.ts';
import type { Likeness } from './likeness.ts';
import type { Match } from './match.ts';
import { measureSentence } from './measure.ts';
import { type Model, sureness, weigh } from './model.ts';
import type { Query } from './query.ts';
import { standings } from './standing.ts';
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

/** So many sentences are measured in full; more are first thinned out by what they and the one before fill. */
const MOST_SENTENCES = 60;
const NEXT_PARAGRAPHS = 8;

/** Measures the sentences of the paragraphs that the index offers, and of the paragraphs after the first of them. */
export function measureCandidates(
  query: Query,
  table: Table,
  candidates: Candidates,
  match: Match,
  likeness: Likeness,
): Measured {
  const ranks = new Map<number, number>();
  for (const { paragraph, rank: share } of candidates.find(query)) ranks.set(paragraph, share);
  // "He told reporters …" may fill less of the question than the paragraph that names him.
  for (const [paragraph] of [...ranks].slice(0, NEXT_PARAGRAPHS)) {
    const next = paragraph + 1;
    if (next < table.firstSentence.length - 1 && !ranks.has(next)) ranks.set(next, 0);
  }
  for (const paragraph of query.openings) if (!ranks.has(paragraph)) ranks.set(paragraph, 0);
  match.begin(query);
  likeness.begin(match, query);
  const chosen = thinOut(table, ranks, match);
  const standing = standings(match, ranks.keys());
  const rows = new Float64Array(chosen.length * WIDTH);
  chosen.forEach(({ sentence, share }, i) => {
    const row = rows.subarray(i * WIDTH, (i + 1) * WIDTH);
    measureSentence(match, likeness, sentence, share, row);
    const own = standing.get(table.paragraphOf[sentence] ?? 0);
    row[F.share] = own?.share ?? 0;
    row[F.lead] = own?.lead ?? 0;
    row[F.height] = own?.height ?? 0;
  });
  const sentences = chosen.map(({ sentence }) => sentence);
  excuseCaptions(sentences, rows, table);
  compareRows(rows);
  return { sentences, rows };
}

function thinOut(
  table: Table,
  ranks: ReadonlyMap<number, number>,
  match: Match,
): { sentence: number; share: number }[] {
  const all: { sentence: number; share: number; promise: number }[] = [];
  for (const [paragraph, share] of ranks) {
    const end = table.firstSentence[paragraph + 1] ?? 0;
    let before = 0;
    for (let sentence = table.firstSentence[paragraph] ?? 0; sentence < end; sentence += 1) {
      const coverage = match.coverage(sentence);
      all.push({ sentence, share, promise: coverage + 0.5 * before + 0.3 * share });
      before = coverage;
    }
  }
  if (all.length <= MOST_SENTENCES) return all;
  return all.sort((a, b) => b.promise - a.promise || a.sentence - b.sentence).slice(0, MOST_SENTENCES);
}

/** The best of the measured sentences, best first; the same input always gives the same order. */
export function rank({ sentences, rows }: Measured, model: Model, most = sentences.length): Ranked[] {
  return sentences
    .map((sentence, i) => ({ sentence, i, rank: weigh(model.rank, rows, i * WIDTH) }))
    .sort((a, b) => b.rank - a.rank || a.sentence - b.sentence)
    .slice(0, most)
    .map(({ sentence, i, rank: own }) => ({
      sentence,
      rank: own,
      score: sureness(model, rows, i * WIDTH),
    }));
}
