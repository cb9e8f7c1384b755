import { randomBytes } from 'node:crypto';
import { DiscordAPIError, HTTPError, RateLimitError } from './discord.ts';

/** A short id that stands in the log and in what the user is told, so that the two can be put together. */
export function failureId(): string {
  return randomBytes(4).toString('hex');
}

/** Discord's code of an error (10062 and the like), or null when it is none of Discord's. */
export function discordCode(error: unknown): number | null {
  return error instanceof DiscordAPIError && typeof error.code === 'number' ? error.code : null;
}

/** What may be logged of an error: never its address or body, which hold tokens and what people wrote. */
export function describeError(error: unknown): Record<string, unknown> {
  if (error instanceof DiscordAPIError) {
    return { error: 'DiscordAPIError', code: error.code, status: error.status, method: error.method };
  }
  if (error instanceof HTTPError) return { error: 'HTTPError', status: error.status, method: error.method };
  if (error instanceof RateLimitError) return { error: 'RateLimitError', retryAfterMs: error.retryAfter };
  if (error instanceof Error) {
    const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {};
    const place = error.stack
      ?.split('\n')
      .find((line) => line.trimStart().startsWith('at '))
      ?.trim();
    return { error: error.name, ...code, ...(place === undefined ? {} : { place }) };
  }
  return { error: typeof error };
}

/** Where discord.js 14 takes a frame in and makes its own objects of it, before any handler. A bundler numbers names. */
const MALFORMED = /WebSocketShard\d*\.(?:onMessage|unpackMessage)|WebSocketManager\d*\.handlePacket/u;

/**
 * Whether discord.js stumbled over a frame that Discord should not have sent, e.g. an op 9 without a value, or permissions
 * that are no number. It does not catch that; the connection is unharmed. Everything of ours has its own net and never ends here.
 */
export function isMalformedFrame(error: unknown): boolean {
  return error instanceof Error && MALFORMED.test(error.stack ?? '');
}
