/** The server's own time, which a test may move so that tokens and deadlines run out without waiting. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** The same moment as Discord writes it (ISO 8601 with microseconds). */
  iso(): string;
  /** Moves the clock by `ms`, forwards or back, for good. */
  advance(ms: number): void;
}

/** A clock that starts `offset` milliseconds away from this machine's. */
export function createClock(offset = 0): Clock {
  let shift = offset;
  const now = () => Date.now() + shift;
  return {
    now,
    iso: () => isoOf(now()),
    advance(ms) {
      shift += ms;
    },
  };
}

/** Discord's spelling of a moment. */
export function isoOf(ms: number): string {
  return new Date(ms).toISOString().replace('Z', '000+00:00');
}
