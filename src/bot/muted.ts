/** Channels that refused an answer lately, so that not every mention there becomes one more refused request. */
export interface Muted {
  has(channel: string): boolean;
  add(channel: string): void;
  clear(): void;
}

/** Milliseconds; a change of permissions ends it sooner. */
const LASTS = 10 * 60_000;
const MOST = 1_000;

/** Remembers no channel yet. `now` is a monotonic time in milliseconds. */
export function createMuted(now: () => number = () => performance.now()): Muted {
  const since = new Map<string, number>();
  return {
    has: (channel) => now() - (since.get(channel) ?? Number.NEGATIVE_INFINITY) < LASTS,
    add: (channel) => {
      since.delete(channel);
      since.set(channel, now());
      const [oldest] = since.keys();
      if (since.size > MOST && oldest !== undefined) since.delete(oldest);
    },
    clear: () => since.clear(),
  };
}
