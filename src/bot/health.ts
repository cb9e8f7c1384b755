import { rmSync, statSync, writeFileSync } from 'node:fs';
import type { Log } from '../log.ts';
import type { Pulse } from './watchdog.ts';

/** Milliseconds between two writes while all is well; a check should accept a file a few times as old. */
const EVERY = 5_000;

/**
 * Keeps a file whose age tells whether the bot is served: rewritten every five seconds while every shard is, gone as
 * soon as one is not. A disk that is full or read-only is logged once and never stops the bot.
 */
export function keepHealthFile(
  file: string,
  log: Log,
): { pulse: (pulse: Pulse) => void; remove: () => void } {
  let written = Number.NEGATIVE_INFINITY;
  let failed = false;
  const attempt = (act: () => void): void => {
    try {
      act();
      failed = false;
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
      if (!failed) log.error('health.not_written', { code });
      failed = true;
    }
  };
  // Nothing but a file: whoever hands in a device keeps it.
  const remove = (): void =>
    attempt(() => {
      if (statSync(file, { throwIfNoEntry: false })?.isFile() === true) rmSync(file, { force: true });
    });
  // One that a killed process left says nothing of this one.
  remove();
  return {
    pulse: ({ serving, shards }) => {
      const now = performance.now();
      if (!serving) {
        if (written !== Number.NEGATIVE_INFINITY) remove();
        written = Number.NEGATIVE_INFINITY;
      } else if (now - written >= EVERY) {
        written = now;
        attempt(() => writeFileSync(file, `${JSON.stringify({ at: new Date().toISOString(), shards })}\n`));
      }
    },
    remove,
  };
}
