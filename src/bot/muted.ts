/** Channels that refused an answer lately, so that not every mention there becomes one more refused request. */
export interface Muted {
  has(channel: string): boolean;
  /** `guild` is null for a direct conversation. */
  add(channel: string, guild: string | null): void;
  /** Something about a server's permissions changed: its channels may take an answer again. */
  forget(guild: string): void;
}

/** Milliseconds; a change of permissions ends it sooner. */
const LASTS = 10 * 60_000;
const MOST = 1_000;

/** Remembers no channel yet. `now` is a monotonic time in milliseconds. */
export function createMuted(now: () => number = () => performance.now()): Muted {
  const refused = new Map<string, { readonly at: number; readonly guild: string | null }>();
  return {
    has: (channel) => now() - (refused.get(channel)?.at ?? Number.NEGATIVE_INFINITY) < LASTS,
    add: (channel, guild) => {
      refused.delete(channel);
      refused.set(channel, { at: now(), guild });
      const [oldest] = refused.keys();
      if (refused.size > MOST && oldest !== undefined) refused.delete(oldest);
    },
    forget: (wanted) => {
      for (const [channel, { guild }] of refused) if (guild === wanted) refused.delete(channel);
    },
  };
}
