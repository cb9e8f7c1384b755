import type { ClientOptions, GuildMember, RESTOptions, User } from 'discord.js';
import {
  Client,
  GatewayIntentBits,
  GuildEmojiManager,
  GuildMemberManager,
  GuildStickerManager,
  MessageManager,
  Options,
  Partials,
  PresenceManager,
  ReactionManager,
  UserManager,
  VoiceStateManager,
} from './discord.ts';
import { mendedShards } from './shards.ts';

/** Which shards a process serves: these of so many; null for all, and for as many as Discord recommends. */
export interface Shards {
  readonly ids: readonly number[] | null;
  readonly count: number | null;
}

/** What a client is made with. */
export interface ClientParts {
  /** Another address than Discord's own, or null. */
  readonly api: string | null;
  readonly shards: Shards;
  /** How requests are made. */
  readonly makeRequest: RESTOptions['makeRequest'];
  /** What every identify waits for. */
  readonly identifies: NonNullable<NonNullable<ClientOptions['ws']>['buildIdentifyThrottler']>;
}

/** A wait for a rate limit longer than this is worth less than a plain "try later". Milliseconds. */
const LONGEST_WAIT = 10_000;

/**
 * Makes a client that needs no privileged intent, pings nobody, keeps next to nothing in memory and never posts twice
 * when Discord accepts a message and fails to say so.
 */
export function createClient({ api, shards, makeRequest, identifies }: ClientParts): Client {
  return new Client({
    ...sharding(shards),
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    // Without it, messages in DMs that are not cached yet are dropped without a word.
    partials: [Partials.Channel],
    allowedMentions: { parse: [], repliedUser: false },
    failIfNotExists: false,
    // discord.js repeats a POST after a 5xx; with the nonce Discord recognises the second one.
    enforceNonce: true,
    // One unavailable server at the start would otherwise hold every interaction back for 15 seconds.
    waitGuildTimeout: 1_000,
    ws: { buildIdentifyThrottler: identifies, buildStrategy: mendedShards },
    rest: {
      ...(api === null ? {} : { api }),
      makeRequest,
      // The door's own bounds are shorter.
      timeout: 15_000,
      retries: 3,
      handlerSweepInterval: 300_000,
      invalidRequestWarningInterval: 50,
      // A 429 without a usable Retry-After is otherwise sent again every few milliseconds.
      rejectOnRateLimit: ({ retryAfter, timeToReset }) =>
        !(retryAfter > 0) || Math.max(timeToReset, retryAfter) > LONGEST_WAIT,
    },
    // By the classes' own names: discord.js looks limits up by them, and a bundler may have numbered them.
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      [MessageManager.name]: 0,
      [PresenceManager.name]: 0,
      [ReactionManager.name]: 0,
      [VoiceStateManager.name]: 0,
      [GuildEmojiManager.name]: 0,
      [GuildStickerManager.name]: 0,
      [UserManager.name]: { maxSize: 0, keepOverLimit: (user: User) => user.id === user.client.user.id },
      [GuildMemberManager.name]: {
        maxSize: 0,
        keepOverLimit: (member: GuildMember) => member.id === member.client.user.id,
      },
    }),
  });
}

function sharding({ ids, count }: Shards): Pick<ClientOptions, 'shards' | 'shardCount'> {
  if (count === null) return { shards: 'auto' };
  return { shards: ids ?? Array.from({ length: count }, (_, id) => id), shardCount: count };
}
