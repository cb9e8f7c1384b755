import { measureArrangement } from './arrangement.ts';
import { measureEvidence } from './evidence.ts';
import { F } from './features.ts';
import { measureFill } from './fill.ts';
import type { Likeness } from './likeness.ts';
import { measureLoss } from './loss.ts';
import type { Match } from './match.ts';
import { measureMeaning } from './meaning.ts';
import { measureNeighbours } from './neighbours.ts';
import { measureEvent } from './proof/event.ts';
import { measureProof } from './proof/proof.ts';
import { measureSupport } from './support.ts';

/** Writes one row of features for a sentence. `rank` is its paragraph's share of the best index score, 0 to 1. */
export function measureSentence(
  match: Match,
  likeness: Likeness,
  sentence: number,
  rank: number,
  row: Float64Array,
): void {
  match.take(sentence);
  measureFill(match, row);
  measureArrangement(match, row);
  measureNeighbours(match, sentence, row);
  measureLoss(match, row);
  measureEvidence(match, row);
  measureShape(match, sentence, rank, row);
  measureSupport(match, row);
  measureProof(match, row);
  measureEvent(match, sentence, row);
  measureMeaning(match, likeness, sentence, row);
}

function measureShape({ table, start, end }: Match, sentence: number, rank: number, row: Float64Array): void {
  const own = table.sentences[sentence];
  if (own === undefined) return;
  row[F.rank] = rank;
  row[F.index] = Math.min(1, own.index / 4);
  row[F.length] = Math.log(1 + end - start) / 4;
  row[F.short] = end - start < 6 ? 1 : 0;
  row[F.caption] = own.caption ? 1 : 0;
  row[F.refers] = (table.antecedent[sentence] ?? -1) >= 0 ? 1 : 0;
  row[F.question] = own.text.trimEnd().endsWith('?') ? 1 : 0;
}
