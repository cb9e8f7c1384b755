import type { Clock } from './clock.ts';

/** The first millisecond of 2015, where Discord's ids start counting (reference, Snowflakes). */
const EPOCH = 1_420_070_400_000;
const PER_MS = 4096;

/** Makes ids that sort by time and never repeat. */
export type MakeId = () => string;

/** Ids of `clock`'s time; a clock that goes back, or more than 4096 ids a millisecond, borrows from the future. */
export function createIds(clock: Clock): MakeId {
  let ms = 0;
  let count = 0;
  return () => {
    const now = clock.now() - EPOCH;
    if (now > ms) {
      ms = now;
      count = 0;
    } else if (++count === PER_MS) {
      ms += 1;
      count = 0;
    }
    return ((BigInt(ms) << 22n) | BigInt(count)).toString();
  };
}

/** When an id was made, in milliseconds since 1970. */
export function timeOf(id: string): number {
  return Number(BigInt(id) >> 22n) + EPOCH;
}

/** Whether a value is an id as Discord writes them. */
export function isSnowflake(value: unknown): value is string {
  return typeof value === 'string' && /^\d{17,20}$/.test(value);
}

/** Orders ids from old to new. */
export function compareIds(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);
}

/** The shard that serves a guild; direct messages (null) go to shard 0 (events/gateway, Sharding). */
export function shardOf(guildId: string | null, count: number): number {
  return guildId === null || count === 1 ? 0 : Number((BigInt(guildId) >> 22n) % BigInt(count));
}
