import { Worker } from 'node:worker_threads';
import type { Problem } from '../corpus/problem.ts';
import type { Order, Said } from './messages.ts';
import type { Reader } from './reader.ts';
import type { Given, Made, Work } from './work.ts';

/** A reader in a thread of its own. */
export interface ReaderApart extends Reader {
  readonly ok: true;
  /** Settles when all that the edition keeps is worked out. */
  readonly prepared: Promise<void>;
  /** Rejects when the thread is no more though nobody ended it. */
  readonly broken: Promise<never>;
  /** Ends the thread when what was asked of it is done. */
  close(): Promise<void>;
}

/** Told while another thread works. */
export type Tell = (level: 'info' | 'warn', event: string, facts: Readonly<Record<string, unknown>>) => void;

/** Enough for the largest folder that is read; left alone, Node would allow a quarter of a small machine's memory. */
const MOST_MEGABYTES = 4_000;

interface Waiting {
  readonly made: (value: never) => void;
  readonly failed: (error: unknown) => void;
}

/** Starts a thread from `entry` that opens an edition; settles when it can be asked, or with what is wrong with it. */
export async function readApart(entry: URL, order: Order, tell: Tell): Promise<ReaderApart | Problem> {
  const worker = new Worker(entry, {
    workerData: order,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
  });
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  let closing = false;
  let prepared: () => void = () => undefined;
  let tellOpened: (opened: string | Problem) => void = () => undefined;
  const opened = new Promise<string | Problem>((resolve) => {
    tellOpened = resolve;
  });
  const isPrepared = new Promise<void>((resolve) => {
    prepared = resolve;
  });
  worker.on('message', (said: Said) => {
    switch (said.is) {
      case 'opened':
        return tellOpened(said.edition);
      case 'refused':
        return tellOpened(said.problem);
      case 'prepared':
        return prepared();
      case 'told':
        return tell(said.level, said.event, said.facts);
      case 'made':
      case 'failed': {
        const own = waiting.get(said.id);
        waiting.delete(said.id);
        if (said.is === 'made') own?.made(said.value as never);
        else own?.failed(said.error);
        if (closing && waiting.size === 0) void worker.terminate();
      }
    }
  });
  let cause: unknown = new ThreadGone('the thread that reads the articles has ended');
  worker.on('error', (error) => {
    cause = error;
  });
  const broken = new Promise<never>((_, reject) => {
    worker.once('exit', () => {
      for (const { failed } of waiting.values()) failed(cause);
      waiting.clear();
      if (!closing) reject(cause);
    });
  });
  // Whoever waits for it is told; nobody has to.
  broken.catch(() => undefined);
  const edition = await Promise.race([opened, broken]);
  if (typeof edition !== 'string') {
    closing = true;
    await worker.terminate();
    return edition;
  }
  return {
    ok: true,
    prepared: isPrepared,
    broken,
    edition: () => edition,
    read: <Name extends keyof Work>(name: Name, ...given: Given<Name>) =>
      new Promise<Made<Name>>((made, failed) => {
        asked += 1;
        waiting.set(asked, { made, failed });
        worker.postMessage({ id: asked, name, given });
      }),
    close: async () => {
      closing = true;
      if (waiting.size === 0) await worker.terminate();
    },
  };
}

/** The thread ended by itself. */
class ThreadGone extends Error {
  override readonly name = 'ThreadGone';
}
