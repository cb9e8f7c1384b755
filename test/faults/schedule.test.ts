import { describe, expect, it } from 'vitest';
import { growthARun, heapAtRest, MOST_GROWTH } from './heap.ts';
import { runSchedule } from './schedule.ts';

// A fixed set; `npm run faults -- --seed N --runs N` plays others, and repeats one that failed.
describe.concurrent('random faults among random traffic', () => {
  it.each([1, 2, 3])('seed %i', { timeout: 90_000 }, (seed) => runSchedule(seed));
});

it('faults and traffic leave the heap at its level, however often they are played', {
  timeout: 120_000,
}, async () => {
  const atRest: number[] = [];
  for (let run = 0; run < 8; run += 1) {
    // In this one nobody waits in vain, which takes twenty seconds.
    await runSchedule(4);
    atRest.push(await heapAtRest());
  }
  expect(growthARun(atRest), `${atRest.join(', ')} MB`).toBeLessThanOrEqual(MOST_GROWTH);
});
