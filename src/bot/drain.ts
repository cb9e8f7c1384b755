/** Knows what is in flight, so that a stop can wait for it. */
export interface Drain {
  readonly track: (work: Promise<void>) => void;
  /** Resolves when nothing is in flight any more, or after five seconds. */
  settle(): Promise<void>;
}

const PATIENCE = 5_000;

/** Makes a drain with nothing in flight. */
export function createDrain(): Drain {
  const inFlight = new Set<Promise<void>>();
  return {
    track: (work) => {
      inFlight.add(work);
      void work.finally(() => inFlight.delete(work));
    },
    settle: async () => {
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, PATIENCE);
      });
      const all = async (): Promise<void> => {
        while (inFlight.size > 0) await Promise.allSettled([...inFlight]);
      };
      await Promise.race([all(), late]);
      clearTimeout(timer);
    },
  };
}
