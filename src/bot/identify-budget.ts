import { setTimeout as wait } from 'node:timers/promises';
import type { IIdentifyThrottler } from 'discord.js';

/** How Discord counts a bot's identifies; all its processes together, over a day. */
export interface StartLimit {
  readonly total: number;
  readonly remaining: number;
  /** Milliseconds to the end of that day. */
  readonly reset_after: number;
  readonly max_concurrency: number;
}

/** What is needed of discord.js's gateway manager. */
interface Manager {
  fetchGatewayInformation(): Promise<{ readonly session_start_limit: StartLimit }>;
  getShardCount(): Promise<number>;
}

/** Identifies per shard within `WINDOW`. Discord resets the token of a bot that needs more than 1,000 a day. */
const MOST = 5;
const WINDOW = 5 * 60_000;
/** Discord takes one identify in five seconds; one that is quicker on its way than the last must not come too soon. */
const SPACING = 5_500;

/**
 * Spaces identifies as Discord asks and lets each shard have five in five minutes; a sixth never happens and calls
 * `spent` instead, with the milliseconds to rest before another process tries. discord.js itself looks at the budget
 * at login only and would spend it all on a session that Discord keeps calling invalid.
 */
export function budgetIdentifies(spent: (shard: number, rest: number) => void) {
  return async (manager: Manager): Promise<IIdentifyThrottler> => {
    const { session_start_limit } = await manager.fetchGatewayInformation();
    const rest = restAfter(session_start_limit, await manager.getShardCount());
    const turn = spaceTurns(session_start_limit.max_concurrency);
    const identified = new Map<number, number[]>();
    return {
      async waitForIdentify(shard, signal) {
        await turn(shard, signal);
        const now = performance.now();
        const recent = (identified.get(shard) ?? []).filter((at) => now - at < WINDOW);
        if (recent.length >= MOST) {
          spent(shard, rest);
          await aborted(signal);
        }
        identified.set(shard, [...recent, now]);
      },
    };
  };
}

/**
 * Milliseconds to rest when the budget is spent: five minutes, and twice as long for every budget of the day that was
 * spent before. What Discord has counted is remembered by no process, so supervisors that start again at once
 * stay below fifty a day too.
 */
export function restAfter({ total, remaining, reset_after }: StartLimit, shards: number): number {
  const spentBefore = Math.floor((total - remaining) / (MOST * shards));
  return Math.max(WINDOW, Math.min(WINDOW * 2 ** spentBefore, reset_after));
}

/** Lets shards of one of Discord's queues pass one after the other; who gives up gives a turn back that nobody has after it. */
function spaceTurns(queues: number): (shard: number, signal: AbortSignal) => Promise<void> {
  const free = new Map<number, number>();
  return async (shard, signal) => {
    const queue = shard % queues;
    const now = performance.now();
    const turn = Math.max(now, free.get(queue) ?? 0);
    free.set(queue, turn + SPACING);
    try {
      if (turn > now) await wait(turn - now, undefined, { signal });
    } catch (error) {
      if (free.get(queue) === turn + SPACING) free.set(queue, turn);
      throw error;
    }
  };
}

/** Rejects when the connection that wanted to identify is given up, as the throttler's contract says. */
function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(new Error('The identify was given up.')), { once: true });
  });
}
