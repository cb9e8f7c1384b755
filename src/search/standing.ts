import type { Match } from './match.ts';
import { shareOf } from './query.ts';

/** How a paragraph as a whole stands among those offered for a question. */
export interface Standing {
  /** Its share of the best one's score, 0 to 1. */
  readonly share: number;
  /** How far it leads the best of the others, or lags behind it, in standard deviations of all scores. */
  readonly lead: number;
  /** How far it stands above the mean, in standard deviations. */
  readonly height: number;
}

/** How soon more of the same word says no more, and how much long paragraphs lose: the usual numbers of BM25. */
const SATURATION = 1.2;
const LENGTH_SHARE = 0.75;
const LEAST_SPREAD = 1e-6;

/** Scores paragraphs by BM25 over the question's slots; a related word counts as a part of the asked one. */
export function standings(match: Match, paragraphs: Iterable<number>): Map<number, Standing> {
  const { table, query, size } = match;
  const scores = new Map<number, number>();
  const times = new Float64Array(size);
  const sentences = table.firstSentence.length - 1;
  const usual = table.stem.length / Math.max(1, sentences);
  for (const paragraph of paragraphs) {
    const from = table.firstSentence[paragraph] ?? 0;
    const to = table.firstSentence[paragraph + 1] ?? 0;
    times.fill(0);
    for (let s = from; s < to; s += 1) match.count(s, times);
    const length = ((table.tokenStart[to] ?? 0) - (table.tokenStart[from] ?? 0)) / usual;
    const slack = SATURATION * (1 - LENGTH_SHARE + LENGTH_SHARE * length);
    let score = 0;
    for (let i = 0; i < size; i += 1) {
      const want = query?.wanted[i];
      if (want === undefined) continue;
      score += (shareOf(want.slot) * want.local * (times[i] ?? 0)) / ((times[i] ?? 0) + slack);
    }
    scores.set(paragraph, score);
  }
  const all = [...scores.values()];
  const [best = 0, second = 0] = all.toSorted((a, b) => b - a);
  const mean = all.reduce((sum, score) => sum + score, 0) / Math.max(1, all.length);
  const spread =
    Math.sqrt(all.reduce((sum, score) => sum + (score - mean) ** 2, 0) / Math.max(1, all.length)) +
    LEAST_SPREAD;
  return new Map(
    [...scores].map(([paragraph, score]): [number, Standing] => [
      paragraph,
      {
        share: score / Math.max(best, 1e-6),
        lead: (score - (score === best ? second : best)) / spread,
        height: (score - mean) / spread,
      },
    ]),
  );
}
