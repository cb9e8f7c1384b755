import * as z from 'zod';

/** Everything the environment can say, checked once at the start. */
export interface Settings {
  /** The bot's token, or null: then a Discord on this machine stands in. Never print it. */
  readonly token: string | null;
  /** The folder of articles. */
  readonly dataFolder: string;
  /** Where the index of a large edition is saved between starts, or null for nowhere. */
  readonly indexFolder: string | null;
  /** The port of the local Discord; 0 lets the system choose. */
  readonly port: number;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error';
  readonly logFormat: 'pretty' | 'json' | null;
  /** A file that a container's health check reads, or null. */
  readonly healthFile: string | null;
  /** Where Discord's API is, for tests and proxies; null is Discord itself. */
  readonly discordApi: string | null;
  /** The shards this process serves, or null for all of them. */
  readonly shards: readonly number[] | null;
  /** How many shards there are in all, or null for as many as Discord recommends. */
  readonly shardCount: number | null;
}

/** Settings that cannot be used: `reason` is one sentence that never repeats a secret. */
export interface BadSettings {
  readonly ok: false;
  readonly reason: string;
}

/** Three parts in base64url: the application's id, a time, a signature. */
const TOKEN = /^[\w-]{20,32}\.[\w-]{5,10}\.[\w-]{25,50}$/u;

const environment = z.object({
  DISCORD_TOKEN: z.string().optional(),
  DATA_FOLDER: z.string().min(1).default('data'),
  INDEX_FOLDER: z.string().min(1).optional(),
  PORT: z.coerce
    .number({ error: 'PORT must be a number from 0 to 65535' })
    .int('PORT must be a whole number')
    .min(0, 'PORT must be from 0 to 65535')
    .max(65535, 'PORT must be from 0 to 65535')
    .default(3210),
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error'], { error: 'LOG_LEVEL must be debug, info, warn or error' })
    .default('info'),
  LOG_FORMAT: z.enum(['pretty', 'json'], { error: 'LOG_FORMAT must be pretty or json' }).optional(),
  HEALTH_FILE: z.string().min(1).optional(),
  SHARDS: z
    .string()
    .regex(/^(?:\[\s*\d+(?:\s*,\s*\d+)*\s*\]|\d+(?:,\d+)*)$/u, 'SHARDS must be a list such as [0,1,2]')
    .transform((list) => (list.match(/\d+/gu) ?? []).map(Number))
    .optional(),
  SHARD_COUNT: z.coerce
    .number({ error: 'SHARD_COUNT must be a number from 1' })
    .int('SHARD_COUNT must be a whole number')
    .min(1, 'SHARD_COUNT must be a number from 1')
    .optional(),
  DISCORD_API: z
    .url({ protocol: /^https?$/u, error: 'DISCORD_API must be an http or https address' })
    .optional(),
});

/**
 * Checks the environment. A variable set to nothing counts as not set. A missing token is no fault; a placeholder or a
 * malformed one is, and is never repeated.
 */
export function readSettings(
  variables: Readonly<Record<string, string | undefined>>,
): { readonly ok: true; readonly settings: Settings } | BadSettings {
  const filled = Object.fromEntries(
    Object.entries(variables).filter(([, value]) => value !== undefined && value.trim() !== ''),
  );
  const checked = environment.safeParse(filled);
  if (!checked.success) {
    return { ok: false, reason: `${checked.error.issues[0]?.message ?? 'a setting is not valid'}.` };
  }
  const values = checked.data;
  const flawed = shardsFlaw(values.SHARDS, values.SHARD_COUNT);
  if (flawed !== null) return { ok: false, reason: flawed };
  const flaw = values.DISCORD_TOKEN === undefined ? null : tokenFlaw(values.DISCORD_TOKEN);
  if (flaw !== null) return { ok: false, reason: flaw };
  return {
    ok: true,
    settings: {
      token: values.DISCORD_TOKEN ?? null,
      dataFolder: values.DATA_FOLDER,
      indexFolder: values.INDEX_FOLDER ?? null,
      port: values.PORT,
      logLevel: values.LOG_LEVEL,
      logFormat: values.LOG_FORMAT ?? null,
      healthFile: values.HEALTH_FILE ?? null,
      discordApi: values.DISCORD_API ?? null,
      shards: values.SHARDS ?? null,
      shardCount: values.SHARD_COUNT ?? null,
    },
  };
}

/** Why a list of shards does not go with their count, or null. */
function shardsFlaw(shards: readonly number[] | undefined, count: number | undefined): string | null {
  if (shards === undefined) return null;
  if (count === undefined) return 'SHARDS needs SHARD_COUNT, the number of all shards.';
  const beyond = shards.find((shard) => shard >= count);
  return beyond === undefined
    ? null
    : `SHARDS names shard ${beyond}, but of ${count} the last is ${count - 1}.`;
}

function tokenFlaw(token: string): string | null {
  if (TOKEN.test(token)) return null;
  const where = 'copy it again from the Bot page of your application (discord.com/developers)';
  if (/^(?:your|paste|put|insert|change|token|xxx|<|\.\.\.)/iu.test(token)) {
    return `DISCORD_TOKEN still holds the placeholder: ${where}, or remove the line to try Footnote locally.`;
  }
  if (/^bot\s/iu.test(token))
    return 'DISCORD_TOKEN begins with "Bot ": leave that word out, only the token itself.';
  if (/^["'].*["']$/su.test(token)) return 'DISCORD_TOKEN has quotation marks around it: leave them out.';
  if (/\s/u.test(token)) return 'DISCORD_TOKEN has white space in it: it must be one unbroken piece of text.';
  return `DISCORD_TOKEN does not look like a bot token: ${where}.`;
}
