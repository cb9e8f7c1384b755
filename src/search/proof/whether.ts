import type { Match } from '../match.ts';

const NEAR_SHARE = 0.7;

/**
 * "Did the mayor *resign*": how much is found of what is asked of the names, here or in the sentence before; null where
 * nothing is. A sentence about somebody else's doings, or the names alone, says neither yes nor no.
 */
export function saidOf({ query, size, best, near }: Match): number | null {
  let [found, all] = [0, 0];
  for (let i = 0; i < size; i += 1) {
    const want = query?.wanted[i];
    if (want === undefined || want.name || want.slot.soft || want.slot.asks) continue;
    found += want.weight * Math.max(best[i] ?? 0, NEAR_SHARE * (near[i] ?? 0));
    all += want.weight;
  }
  return all === 0 ? null : found / all;
}
