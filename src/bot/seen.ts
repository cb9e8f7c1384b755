/** Remembers the last ids it was shown, so that a replayed event is handled once. */
export interface Seen {
  /** Whether this id is new; it no longer is at the next call. */
  isNew(id: string): boolean;
}

/** Remembers at least the last `most` ids, and never more than twice as many. */
export function createSeen(most: number): Seen {
  // Two halves, the older dropped as a whole: a set that forgets its oldest one by one is slow to find it.
  let recent = new Set<string>();
  let before = new Set<string>();
  return {
    isNew: (id) => {
      if (recent.has(id) || before.has(id)) return false;
      recent.add(id);
      if (recent.size >= most) {
        before = recent;
        recent = new Set();
      }
      return true;
    },
  };
}
