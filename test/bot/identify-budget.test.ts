import { describe, expect, it } from 'vitest';
import { budgetIdentifies, restAfter, type StartLimit } from '../../src/bot/identify-budget.ts';

const HOUR = 3_600_000;
const limit = (used: number, reset = 24 * HOUR): StartLimit => ({
  total: 1_000,
  remaining: 1_000 - used,
  reset_after: reset,
  max_concurrency: 1,
});
const throttler = (spent: (shard: number, rest: number) => void = () => undefined) =>
  budgetIdentifies(spent)({
    fetchGatewayInformation: async () => ({ session_start_limit: limit(0) }),
    getShardCount: async () => 1,
  });
const patient = new AbortController().signal;

describe('the rest after a spent budget', () => {
  it('keeps a bot below fifty identifies a day, however quickly it is started again', () => {
    let used = 0;
    let time = 0;
    while (time < 24 * HOUR) {
      const rest = restAfter(limit(used, 24 * HOUR - time), 1);
      used += 5;
      // Five identifies, five and a half seconds apart.
      time += 22_000 + rest;
    }
    expect(used).toBeGreaterThan(20);
    expect(used).toBeLessThanOrEqual(50);
  });
  it('is five minutes at first, for one shard and for forty, and never shorter', () => {
    expect(restAfter(limit(4), 1)).toBe(300_000);
    expect(restAfter(limit(40), 40)).toBe(300_000);
    expect(restAfter(limit(40, 1_000), 1)).toBe(300_000);
  });
  it('ends when Discord begins to count anew', () => {
    expect(restAfter(limit(900, 2 * HOUR), 1)).toBe(2 * HOUR);
  });
});

describe.concurrent('the turns of identifies', () => {
  it('are five and a half seconds apart for one queue of Discord’s', async () => {
    const { waitForIdentify } = await throttler();
    const begun = performance.now();
    await waitForIdentify(0, patient);
    expect(performance.now() - begun).toBeLessThan(500);
    await waitForIdentify(1, patient);
    const took = performance.now() - begun;
    expect(took).toBeGreaterThanOrEqual(5_490);
    expect(took).toBeLessThan(6_500);
  });
  it('are given back by a connection that closes while it waits', async () => {
    const { waitForIdentify } = await throttler();
    const begun = performance.now();
    await waitForIdentify(0, patient);
    await expect(waitForIdentify(0, AbortSignal.timeout(100))).rejects.toThrow();
    expect(performance.now() - begun).toBeLessThan(2_000);
    await waitForIdentify(0, patient);
    expect(performance.now() - begun).toBeLessThan(6_500);
  });
});
