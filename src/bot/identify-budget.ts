import type { IIdentifyThrottler } from 'discord.js';
import { SimpleIdentifyThrottler } from './discord.ts';

/** What is needed of discord.js's gateway manager. */
interface Manager {
  fetchGatewayInformation(): Promise<{ readonly session_start_limit: { readonly max_concurrency: number } }>;
}

/** Identifies per shard within `WINDOW`. Discord resets the token of a bot that needs more than 1,000 a day. */
const MOST = 5;
const WINDOW = 5 * 60_000;

/**
 * Spaces identifies as Discord asks and lets each shard have five in five minutes; a sixth never happens and calls
 * `spent` instead. discord.js itself looks at the budget at login only and would spend it all on a session that
 * Discord keeps calling invalid.
 */
export function budgetIdentifies(spent: (shard: number) => void) {
  return async (manager: Manager): Promise<IIdentifyThrottler> => {
    const { session_start_limit } = await manager.fetchGatewayInformation();
    const spacing = new SimpleIdentifyThrottler(session_start_limit.max_concurrency);
    const identified = new Map<number, number[]>();
    return {
      async waitForIdentify(shard, signal) {
        await spacing.waitForIdentify(shard, signal);
        const now = performance.now();
        const recent = (identified.get(shard) ?? []).filter((at) => now - at < WINDOW);
        if (recent.length >= MOST) {
          spent(shard);
          await aborted(signal);
        }
        identified.set(shard, [...recent, now]);
      },
    };
  };
}

/** Rejects when the connection that wanted to identify is given up, as the throttler's contract says. */
function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(new Error('The identify was given up.')), { once: true });
  });
}
