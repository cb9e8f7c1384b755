import { Client, GatewayIntentBits, Options, Partials } from 'discord.js';

/** A wait for a rate limit longer than this is worth less than a plain "try later". Milliseconds. */
const LONGEST_WAIT = 10_000;

/**
 * Makes a client that needs no privileged intent, pings nobody, keeps next to nothing in memory and never posts twice
 * when Discord accepts a message and fails to say so. `api` replaces Discord's own address.
 */
export function createClient(api: string | null): Client {
  return new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    // Without it, messages in DMs that are not cached yet are dropped without a word.
    partials: [Partials.Channel],
    allowedMentions: { parse: [], repliedUser: false },
    failIfNotExists: false,
    // discord.js repeats a POST after a 5xx; with the nonce Discord recognises the second one.
    enforceNonce: true,
    // One unavailable server at the start would otherwise hold every interaction back for 15 seconds.
    waitGuildTimeout: 1_000,
    rest: {
      ...(api === null ? {} : { api }),
      timeout: 5_000,
      retries: 2,
      handlerSweepInterval: 300_000,
      invalidRequestWarningInterval: 50,
      // A 429 without a usable Retry-After is otherwise sent again every few milliseconds.
      rejectOnRateLimit: ({ retryAfter, timeToReset }) =>
        !(retryAfter > 0) || Math.max(timeToReset, retryAfter) > LONGEST_WAIT,
    },
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      PresenceManager: 0,
      ReactionManager: 0,
      VoiceStateManager: 0,
      GuildEmojiManager: 0,
      GuildStickerManager: 0,
      UserManager: { maxSize: 0, keepOverLimit: (user) => user.id === user.client.user.id },
      GuildMemberManager: { maxSize: 0, keepOverLimit: (member) => member.id === member.client.user.id },
    }),
  });
}
