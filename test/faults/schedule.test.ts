import { describe, it } from 'vitest';
import { runSchedule } from './schedule.ts';

// A fixed set; `npm run faults -- --seed N --runs N` plays others, and repeats one that failed.
describe.concurrent('random faults among random traffic', () => {
  it.each([1, 2, 3])('seed %i', { timeout: 90_000 }, (seed) => runSchedule(seed));
});
