import { SnowflakeUtil } from './discord.ts';

/** Tells how long ago Discord made something, by its id. */
export type AgeOf = (id: string) => number;

/** Milliseconds over which the quickest delivery is remembered, twice. */
const WINDOW = 10 * 60_000;
/** Milliseconds by which a clock may be wrong; an id further off is not believed. */
const BELIEVED = 30 * 86_400_000;

/**
 * Ages in milliseconds, without trusting either clock: the smallest difference seen lately between this machine's
 * monotonic time and the ids' own times is taken as the clocks' difference, and what is beyond it as delay. The first
 * id of all has no age. Steps of the wall clock, time zones and skew change nothing.
 */
export function createAge(now: () => number = () => performance.now()): AgeOf {
  let started = now();
  let before = Number.POSITIVE_INFINITY;
  let current = Number.POSITIVE_INFINITY;
  return (id) => {
    const time = now();
    if (time - started > WINDOW) {
      before = current;
      current = Number.POSITIVE_INFINITY;
      started = time;
    }
    const made = SnowflakeUtil.timestampFrom(id);
    if (!(Math.abs(made - Date.now()) < BELIEVED)) return 0;
    const difference = time - made;
    current = Math.min(current, difference);
    return difference - Math.min(before, current);
  };
}
