import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/** What a process got of a core while it was held to a part of one. */
export interface Got {
  /** The part of the time that it ran. */
  readonly share: number;
  /** The part of its allowance that others on the machine kept from it while it had work. */
  readonly missed: number;
  /** The part of the time for which the test itself stood ready and others ran. */
  readonly testerWaited: number;
}

/**
 * Gives a process so much of one core and no more, ten times a second, as a container's limit does: it is stopped when
 * its allowance is used up. Goes by Linux's own count of what each thread ran and waited, and so can tell whether the
 * process got what it was allowed. Returns what lets it run freely again.
 */
export function throttle(child: ChildProcess, share: number): () => Promise<Got> {
  const keeper = new Worker(new URL('./quota.mjs', import.meta.url), {
    workerData: { pid: child.pid, share },
  });
  return async () => {
    const told = once(keeper, 'message');
    keeper.postMessage('enough');
    const [got] = (await told) as [Got];
    await keeper.terminate();
    return got;
  };
}
