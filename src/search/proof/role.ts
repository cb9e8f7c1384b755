import * as mark from '../marks.ts';
import type { Match } from '../match.ts';
import { refersToPerson } from './person.ts';

/** "Who is the flight director": the role stands here and a person right beside it. */
export function roleProof(match: Match, role: number, row: Float64Array): number {
  const { table, start, end, fills, fillAt, fillSlot } = match;
  let proof = 0;
  for (let m = 0; m < fills; m += 1) {
    if (fillSlot[m] !== role) continue;
    const t = fillAt[m] ?? 0;
    for (let k = Math.max(start, t - 4); k <= t + 5 && k < end; k += 1) {
      const bits = table.marks[k] ?? 0;
      if ((bits & mark.PERSON) === 0) continue;
      if (match.isOwn(table.stem[k] ?? 0)) continue;
      const near = 1 / (1 + Math.max(0, Math.abs(k - t) - 1) / 3);
      proof = Math.max(proof, near);
    }
    if (!namesStandNear(match, t)) proof *= 0.2;
    if ((match.best[role] ?? 0) > 0.9) proof = Math.max(proof, 0.7 * refersToPerson(match, row));
  }
  return proof;
}

/** "President of Iran" is not the president of another country who is named in the same breath. */
function namesStandNear({ query, size, where, best, near }: Match, t: number): boolean {
  for (let i = 0; i < size; i += 1) {
    if (query?.wanted[i]?.name !== true) continue;
    const here = (best[i] ?? 0) >= 0.5 && Math.abs((where[i] ?? 0) - t) <= 8;
    if (!here && (near[i] ?? 0) < 0.9) return false;
  }
  return true;
}
