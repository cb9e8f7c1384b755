import { F } from './features.ts';
import * as mark from './marks.ts';
import type { Match } from './match.ts';

const FAR = 99;

/** Writes how the fills lie to one another: neighbours in the question near and in order in the sentence. */
export function measureArrangement(match: Match, row: Float64Array): void {
  measurePairs(match, row);
  measureSpan(match, row);
  measureRun(match, row);
}

function measurePairs(match: Match, row: Float64Array): void {
  const { query, size, best, where } = match;
  let [pairs, pairWeight, near, nearWeight, ordered, orderWeight] = [0, 0, 0, 0, 0, 0];
  for (let i = 0; i + 1 < size; i += 1) {
    const [left, right] = [query?.wanted[i], query?.wanted[i + 1]];
    if (left === undefined || right === undefined) continue;
    const weight = Math.sqrt(left.weight * right.weight);
    const apart = right.slot.at - left.slot.at;
    let closest = FAR;
    if ((best[i] ?? 0) > 0 && (best[i + 1] ?? 0) > 0) {
      closest = closestFills(match, i);
      ordered += weight * ((where[i + 1] ?? 0) > (where[i] ?? 0) ? 1 : 0);
      orderWeight += weight;
    }
    nearWeight += weight;
    if (closest < FAR) near += weight / (1 + Math.max(0, closest - apart) / 4);
    if (apart <= 2) {
      pairWeight += weight;
      if (closest <= 1) pairs += weight;
      else if (closest <= 2.5) pairs += weight * 0.7;
      else if (closest <= 4) pairs += weight * 0.35;
    }
  }
  if (pairWeight > 0) row[F.pairs] = pairs / pairWeight;
  if (nearWeight > 0) row[F.near] = near / nearWeight;
  if (orderWeight > 0) row[F.order] = ordered / orderWeight;
}

/** How near a fill of slot `i` and one of the next slot come, in tokens; the wrong order costs 1.5 more. */
function closestFills({ fills, fillAt, fillSlot }: Match, i: number): number {
  let closest = FAR;
  for (let a = 0; a < fills; a += 1) {
    if (fillSlot[a] !== i) continue;
    for (let b = 0; b < fills; b += 1) {
      if (fillSlot[b] !== i + 1) continue;
      const distance = (fillAt[b] ?? 0) - (fillAt[a] ?? 0);
      if (distance === 0) continue;
      closest = Math.min(closest, distance > 0 ? distance : 1.5 - distance);
    }
  }
  return closest;
}

function measureSpan({ size, where }: Match, row: Float64Array): void {
  let [from, to, filled] = [Number.POSITIVE_INFINITY, -1, 0];
  for (let i = 0; i < size; i += 1) {
    const place = where[i] ?? -1;
    if (place < 0) continue;
    filled += 1;
    if (place < from) from = place;
    if (place > to) to = place;
  }
  if (filled > 1) row[F.span] = filled / (to - from + 1);
}

/** The longest stretch of the question, function words included but not alone, that stands so in the sentence. */
function measureRun(match: Match, row: Float64Array): void {
  const { asked, start, end, table } = match;
  let longest = 0;
  for (let t = start; t < end; t += 1) {
    if (!match.isAsked(table.stem[t] ?? 0)) continue;
    for (let q = 0; q < asked.length; q += 1) {
      let [k, content] = [0, false];
      while (
        q + k < asked.length &&
        t + k < end &&
        (asked[q + k] ?? -1) >= 0 &&
        asked[q + k] === table.stem[t + k]
      ) {
        if (((table.marks[t + k] ?? 0) & mark.STOP) === 0) content = true;
        k += 1;
      }
      if (content && k > longest) longest = k;
    }
  }
  if (longest > 1) row[F.run] = (longest - 1) / Math.max(2, asked.length - 1);
}
