/** Lets work on the same thing happen one after the other. */
export interface Turns {
  /** Runs `work` when all earlier work under this key has ended, however it ended. */
  take<Result>(key: string, work: () => Promise<Result>): Promise<Result>;
}

/** Makes turns with nobody waiting; a key is forgotten when its last work has ended. */
export function createTurns(): Turns {
  const last = new Map<string, Promise<unknown>>();
  return {
    take: async (key, work) => {
      const before = last.get(key) ?? Promise.resolve();
      const own = before.then(work, work);
      last.set(key, own);
      try {
        return await own;
      } finally {
        if (last.get(key) === own) last.delete(key);
      }
    },
  };
}
