import type { Trouble } from '../../reply/pins/outcome.ts';
import { DiscordAPIError, HTTPError, RateLimitError } from '../discord.ts';
import { discordCode } from '../failure.ts';

/** Discord's codes by what they mean for a pin (developer documentation, "JSON Error Codes"). */
const BY_CODE: ReadonlyMap<number, Trouble['trouble']> = new Map([
  [30_003, 'too-many-pins'],
  [50_001, 'no-right'],
  [50_013, 'no-right'],
  [10_003, 'gone'],
  [10_008, 'gone'],
  [50_019, 'gone'],
  [50_083, 'archived'],
  [160_005, 'locked'],
  [200_000, 'filtered'],
  [240_000, 'filtered'],
  [30_046, 'too-fast'],
  [20_028, 'too-fast'],
  [130_000, 'no-answer'],
]);

/** What a failed request to Discord means, for words and for what to do next. Never throws. */
export function troubleOf(error: unknown): Trouble {
  if (error instanceof RateLimitError) return { trouble: 'too-fast' };
  const code = discordCode(error);
  const known = code === null ? undefined : BY_CODE.get(code);
  if (known !== undefined && known !== 'other') return { trouble: known };
  if (error instanceof DiscordAPIError && error.status < 500) {
    return error.status === 403 ? { trouble: 'no-right' } : { trouble: 'other', code };
  }
  const ours = !(error instanceof DiscordAPIError || error instanceof HTTPError) && !isNetwork(error);
  return ours ? { trouble: 'other', code: null } : { trouble: 'no-answer' };
}

/** Time-outs and broken connections reach us as errors of the fetch below discord.js. */
function isNetwork(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  return error.name === 'AbortError' || error.name === 'TimeoutError' || /^(?:UND_ERR|E[A-Z]+$)/u.test(code);
}
