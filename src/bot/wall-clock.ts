import type { Client } from 'discord.js';

/** Milliseconds by which the two clocks may drift apart between two looks; beyond that one was set, or the machine slept. */
const JUMP = 2_000;

/**
 * Tells when the wall clock jumps against the monotonic one, and by how much: it was set, or the machine slept.
 * Returns what stops it.
 */
export function watchClock(
  every: number,
  jumped: (byMs: number) => void,
  now: { readonly wall: () => number; readonly steady: () => number } = {
    wall: () => Date.now(),
    steady: () => performance.now(),
  },
): () => void {
  const difference = (): number => now.wall() - now.steady();
  let before = difference();
  const timer = setInterval(() => {
    const by = difference() - before;
    before += by;
    if (Math.abs(by) > JUMP) jumped(by);
  }, every);
  timer.unref();
  return () => clearInterval(timer);
}

/**
 * Makes discord.js forget the rate limits it waits for. It notes their ends by the wall clock: set back by a day, it
 * would send nothing for a day. Discord tells the limits anew with the next answers.
 */
export function forgetLimits({ rest }: Client): void {
  rest.handlers.clear();
  rest.globalReset = -1;
}
