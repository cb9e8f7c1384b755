import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { sleep } from './theatre.ts';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/**
 * Megabytes by which the heap may be higher after each run than after the one before, in the mean of several. What is
 * compiled on the way takes up to 0.35 in the first ten runs and 0.1 later; a Discord that is kept takes 1.6.
 */
export const MOST_GROWTH = 0.5;
/** Runs that load, compile and fill what stays: they are not judged. */
export const WARMING = 2;
/** Runs that say anything about growth: two after those that warm it, and two to compare with them. */
export const ENOUGH = WARMING + 4;

/**
 * The megabytes in use after forced collections: several, as what has just ended lets go in steps, and until another
 * one frees nothing more.
 */
export async function heapAtRest(): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 12; i += 1) {
    await sleep(100);
    collect();
    const used = process.memoryUsage().heapUsed / 2 ** 20;
    if (used > least - 0.02) break;
    least = used;
  }
  return least;
}

/**
 * How many megabytes the heap grows by with every run, told by what it was at rest after each of several runs of one
 * kind; null when there are too few. What is lowest in the later half is compared with what is lowest in the earlier
 * one: a run may leave something to the next, but nothing that piles up.
 */
export function growthARun(atRest: readonly number[]): number | null {
  const judged = atRest.slice(WARMING);
  const half = Math.floor(judged.length / 2);
  if (atRest.length < ENOUGH) return null;
  const earlier = judged.slice(0, half);
  const later = judged.slice(half);
  const lowest = (of: readonly number[]): number => of.indexOf(Math.min(...of));
  const from = lowest(earlier);
  const to = lowest(later);
  return ((later[to] ?? 0) - (earlier[from] ?? 0)) / (half + to - from);
}
