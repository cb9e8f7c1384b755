import type { ChildProcess } from 'node:child_process';

/** A process that is let run for a part of the time only. */
export interface Throttled {
  /** The part of the time that it was let run so far. */
  readonly share: () => number;
  /** Lets it run freely again. */
  readonly release: () => void;
}

/** Milliseconds that it is let run in one go. */
const GO = 25;

/**
 * Stops a process and lets it go on by turns, so that it has no more than this share of one core: what a container's
 * limit does, without its rights. A turn that a busy machine made too long is made up for by the stop after it.
 */
export function throttle(child: ChildProcess, share: number): Throttled {
  const begun = performance.now();
  let ran = 0;
  let running: number | null = begun;
  let timer: NodeJS.Timeout;
  const go = (): void => {
    running = performance.now();
    child.kill('SIGCONT');
    timer = setTimeout(hold, GO);
  };
  const hold = (): void => {
    child.kill('SIGSTOP');
    const now = performance.now();
    ran += now - (running ?? now);
    running = null;
    timer = setTimeout(go, Math.max(0, begun + ran / share - now));
  };
  hold();
  return {
    share: () => {
      const now = performance.now();
      return (ran + (running === null ? 0 : now - running)) / (now - begun);
    },
    release: () => {
      clearTimeout(timer);
      child.kill('SIGCONT');
    },
  };
}
