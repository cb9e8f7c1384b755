import { EXIT } from '../exit.ts';
import { DiscordAPIError, DiscordjsError } from './discord.ts';
import type { NotStarted } from './start.ts';

/** What a close code of the gateway means for the process, after Discord's table of close codes. */
export function fatalClose(code: number): { readonly code: number; readonly reason: string } {
  switch (code) {
    case 4004:
      return { code: EXIT.config, reason: 'Discord rejected the token. Check DISCORD_TOKEN.' };
    case 4010:
    case 4011:
      return { code: EXIT.config, reason: 'Discord rejected the sharding. Check SHARDS and SHARD_COUNT.' };
    case 4012:
      return {
        code: EXIT.config,
        reason: 'Discord no longer serves this version of its gateway. Update Footnote.',
      };
    case 4013:
    case 4014:
      return {
        code: EXIT.config,
        reason:
          'Discord refused an intent. Footnote asks for Guilds, Guild Messages and Direct Messages, none of them privileged.',
      };
    default:
      return { code: EXIT.tempFail, reason: 'Discord closed the connection for good. Start again later.' };
  }
}

/** What a failed login means, as one sentence without any secret and an exit code. */
export function loginFailure(error: unknown): NotStarted {
  const config = (reason: string): NotStarted => ({ ok: false, code: EXIT.config, reason });
  const later = (reason: string): NotStarted => ({ ok: false, code: EXIT.tempFail, reason });
  if (error instanceof DiscordjsError && error.code === 'TokenInvalid') {
    return config('Discord rejected the token. Check DISCORD_TOKEN.');
  }
  if (error instanceof DiscordAPIError && error.status === 401) {
    return config('Discord rejected the token. Check DISCORD_TOKEN.');
  }
  const close = /\b(40\d\d)\b/u.exec(error instanceof Error ? error.message : '')?.[1];
  if (close !== undefined) return { ok: false, ...fatalClose(Number(close)) };
  if (error instanceof Error && /disallowed intent/iu.test(error.message)) {
    return { ok: false, ...fatalClose(4014) };
  }
  const resets = /^Not enough sessions remaining.*resets at (\S+)/u.exec(
    error instanceof Error ? error.message : '',
  )?.[1];
  if (resets !== undefined) {
    return later(`Discord allows this bot no more logins for now. Start it again after ${resets}.`);
  }
  if (error instanceof Error && error.name === 'LoginTooSlow') {
    return later('Discord took the login but did not answer within 30 seconds. Try again later.');
  }
  return later('Discord cannot be reached. Check the network and try again later.');
}
