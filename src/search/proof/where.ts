import * as mark from '../marks.ts';
import type { Match } from '../match.ts';

const WHEREABOUTS = /^(?:north|south|east|west|northeast|northwest|southeast|southwest|off|outside|near)$/;
const APART = 14;

/** "Where is Port Ansel": the name is told where it lies ("Port Ansel, a town some 60 miles southwest of the capital"). */
export function placeProof(match: Match): number {
  const { table, end, fills, fillAt } = match;
  let proof = 0.1;
  for (let m = 0; m < fills; m += 1) {
    const first = fillAt[m] ?? 0;
    // Where a country lies is not told by where its capital does.
    if (!match.isAsked(table.stem[first] ?? -1)) continue;
    let last = first;
    while (
      (match.marksAt(last) & mark.COMMA) === 0 &&
      (match.marksAt(last + 1) & (mark.CAPITAL | mark.STOP)) === mark.CAPITAL
    )
      last += 1;
    const beside = (match.marksAt(last) & mark.COMMA) !== 0;
    // "Turkey's southern Hatay province", "the Dörtyol district of Hatay".
    const owned = [1, 2].some(
      (k) => (match.marksAt(first - k) & mark.PLACE) !== 0 && !match.isOwn(table.stem[first - k] ?? -1),
    );
    if (owned) proof = Math.max(proof, 0.8);
    while (
      !beside &&
      last + 1 < end &&
      (match.marksAt(last + 1) & (mark.STOP | mark.CAPITAL | mark.COMMA)) === 0
    )
      last += 1;
    if (!beside && !/^(?:in|on|off|near|of)$/.test(match.wordAt(last + 1))) continue;
    for (let k = last + 1; k <= last + (beside ? APART : 5) && k < end; k += 1) {
      if (
        ((match.marksAt(k) & mark.PLACE) !== 0 && !match.isOwn(table.stem[k] ?? -1)) ||
        (beside && WHEREABOUTS.test(match.wordAt(k)))
      ) {
        proof = Math.max(proof, 1);
        break;
      }
      if ((match.marksAt(k) & mark.SPEECH) !== 0) break;
    }
  }
  return proof;
}
