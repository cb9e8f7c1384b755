/** Knows what is in flight, so that a stop can wait for it. */
export interface Drain {
  readonly track: (work: Promise<void>) => void;
  /** Resolves when nothing is in flight any more, or after so many milliseconds. */
  settle(patience: number): Promise<void>;
}

/** Makes a drain with nothing in flight. */
export function createDrain(): Drain {
  const inFlight = new Set<Promise<void>>();
  return {
    track: (work) => {
      inFlight.add(work);
      void work.finally(() => inFlight.delete(work));
    },
    settle: async (patience) => {
      const all = async (): Promise<void> => {
        while (inFlight.size > 0) await Promise.allSettled([...inFlight]);
      };
      await within(patience, all());
    },
  };
}

/** Waits for some work, but no longer than `milliseconds`; whether it was done in time. */
export async function within(milliseconds: number, work: Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), milliseconds);
  });
  try {
    return await Promise.race([work.then(() => true), late]);
  } finally {
    clearTimeout(timer);
  }
}
