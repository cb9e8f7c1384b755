import { nearestContent } from '../evidence.ts';
import { F } from '../features.ts';
import * as mark from '../marks.ts';
import type { Match } from '../match.ts';

/** "A whistleblower", "the referee": people whom the sentence does not name. */
const UNNAMED = 0.5;

/** Somebody named by the sentence and not by the question, near what is said of them. */
export function personProof(match: Match): number {
  const { table, start, end } = match;
  let proof = 0;
  for (let t = start; t < end; t += 1) {
    const bits = table.marks[t] ?? 0;
    if ((bits & (mark.PERSON | mark.ORGANISATION | mark.CAPITAL | mark.PEOPLE)) === 0) continue;
    if (match.isOwn(table.stem[t] ?? 0)) continue;
    // "The Saint Ilya monastery": the name belongs to the thing that was asked about.
    let after = t + 1;
    while (after < end && ((table.marks[after] ?? 0) & mark.CAPITAL) !== 0) after += 1;
    const next = table.marks[after] ?? 0;
    if (after < end && (next & mark.STOP) === 0 && ((table.marks[after - 1] ?? 0) & mark.COMMA) === 0) {
      if ((bits & mark.PERSON) === 0 && match.isOwn(table.stem[after] ?? 0) && !isVerbSlot(match, after))
        continue;
    }
    // "Invoked once, by the United States": whoever did it stands after "by", be it a country.
    const sort =
      (bits & mark.PERSON) !== 0 || isAgent(match, t)
        ? 1
        : (bits & mark.ORGANISATION) !== 0
          ? 0.8
          : (bits & mark.PLACE) !== 0
            ? 0.3
            : (bits & mark.CAPITAL) !== 0
              ? 0.6
              : UNNAMED;
    proof = Math.max(proof, sort / (1 + Math.max(0, nearestContent(match, t) - 2) / 5));
  }
  // "Police", "regulators": those who act need no name.
  return Math.max(proof, (match.start < match.end ? 0.2 : 0) * ((match.best[0] ?? 0) > 0 ? 1 : 0));
}

/** Whether what stands at `t` follows "by" or "by the". */
function isAgent({ table, start }: Match, t: number): boolean {
  const word = (at: number): string => (at < start ? '' : (table.words[table.word[at] ?? 0] ?? ''));
  return word(t - 1) === 'by' || (word(t - 1) === 'the' && word(t - 2) === 'by');
}

/** Whether the fill at `t` is the last content word of a "who" question's predicate: its verb comes first there. */
function isVerbSlot({ where }: Match, t: number): boolean {
  return where[0] === t;
}

/** A pronoun that stands for somebody named before. */
export function refersToPerson({ table, start, end }: Match, row: Float64Array): number {
  if ((row[F.refers] ?? 0) === 0) return 0;
  for (let t = start; t < end; t += 1) {
    if (/^(?:he|she|his|her)$/.test(table.words[table.word[t] ?? 0] ?? '')) return 0.6;
  }
  return 0;
}
