/** How much may be under way at a time. */
export interface CrowdLimits {
  /** For one person. */
  readonly perPerson: number;
  /** Chat answers in one channel: Discord lets a bot post about one a second there. */
  readonly perChannel: number;
  /** In all. */
  readonly inAll: number;
  /** Milliseconds for which a channel is told only once that the bot is busy. */
  readonly quiet: number;
}

/** Whoever reads what was answered never meets these, however much they ask; a flood does at once. */
export const CROWD: CrowdLimits = { perPerson: 10, perChannel: 5, inAll: 256, quiet: 30_000 };

/**
 * Keeps one person or one channel from taking the bot away from everybody else. Counts what is under way and not what
 * was asked: where Discord slows answers down, work piles up and newcomers are turned away instead of queued for minutes.
 */
export interface Crowd {
  /** Takes a place for a person, and in a chat's channel, and returns what gives it back; null when none is free. */
  enter(person: string, channel: string | null): (() => void) | null;
  /** Whether the channel has not been told lately that the bot is busy; it now has. */
  tellBusy(channel: string): boolean;
}

const MOST_TOLD = 1_000;

/** Makes a crowd of nobody yet. `now` is a monotonic time in milliseconds. */
export function createCrowd(limits: CrowdLimits, now: () => number = () => performance.now()): Crowd {
  const people = createPlaces(limits.perPerson);
  const channels = createPlaces(limits.perChannel);
  const told = new Map<string, number>();
  let all = 0;
  return {
    enter: (person, channel) => {
      if (all >= limits.inAll || !people.free(person)) return null;
      if (channel !== null && !channels.free(channel)) return null;
      all += 1;
      const leave = [people.take(person), ...(channel === null ? [] : [channels.take(channel)])];
      return () => {
        all -= 1;
        for (const give of leave) give();
      };
    },
    tellBusy: (channel) => {
      const time = now();
      if (time - (told.get(channel) ?? Number.NEGATIVE_INFINITY) < limits.quiet) return false;
      told.delete(channel);
      told.set(channel, time);
      const [oldest] = told.keys();
      if (told.size > MOST_TOLD && oldest !== undefined) told.delete(oldest);
      return true;
    },
  };
}

/** Places by key; a key with nobody in it is forgotten. */
function createPlaces(most: number) {
  const taken = new Map<string, number>();
  return {
    free: (key: string): boolean => (taken.get(key) ?? 0) < most,
    take: (key: string) => {
      taken.set(key, (taken.get(key) ?? 0) + 1);
      return (): void => {
        const left = (taken.get(key) ?? 1) - 1;
        if (left === 0) taken.delete(key);
        else taken.set(key, left);
      };
    },
  };
}
