/** Remembers the last ids it was shown, so that a replayed event is handled once. */
export interface Seen {
  /** Whether this id is new; it no longer is at the next call. */
  isNew(id: string): boolean;
}

/** Remembers the last `most` ids, the oldest forgotten first. */
export function createSeen(most: number): Seen {
  const ids = new Set<string>();
  // A set knows its oldest too, but finds it only behind the places of all it has forgotten.
  const ring: string[] = [];
  let next = 0;
  return {
    isNew: (id) => {
      if (ids.has(id)) return false;
      ids.add(id);
      const oldest = ring[next];
      if (oldest !== undefined) ids.delete(oldest);
      ring[next] = id;
      next = (next + 1) % most;
      return true;
    },
  };
}
