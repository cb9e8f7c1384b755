/** Remembers the last ids it was shown, so that a replayed event is handled once. */
export interface Seen {
  /** Whether this id is new; it no longer is at the next call. */
  isNew(id: string): boolean;
}

/** Remembers the last `most` ids, the oldest forgotten first. */
export function createSeen(most: number): Seen {
  const ids = new Set<string>();
  return {
    isNew: (id) => {
      if (ids.has(id)) return false;
      ids.add(id);
      for (const oldest of ids) {
        if (ids.size <= most) break;
        ids.delete(oldest);
      }
      return true;
    },
  };
}
