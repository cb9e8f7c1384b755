import type { Log } from '../log.ts';

/** Logs recurring trouble at most once in a while, with how often it was left out. */
export type Sparing = (event: string, facts?: Readonly<Record<string, unknown>>) => void;

/**
 * A dead gateway is tried twice a second and would say so each time. The same event of the same shard is written at
 * most every `interval` milliseconds, as a warning.
 */
export function createSparing(log: Log, interval: number): Sparing {
  const last = new Map<string, { at: number; hidden: number }>();
  return (event, facts = {}) => {
    const key = `${event} ${String(facts['shard'] ?? '')}`;
    const now = performance.now();
    const before = last.get(key);
    if (before !== undefined && now - before.at < interval) {
      before.hidden += 1;
      return;
    }
    last.set(key, { at: now, hidden: 0 });
    log.warn(event, before === undefined || before.hidden === 0 ? facts : { ...facts, left: before.hidden });
  };
}
