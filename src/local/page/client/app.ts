import type { Rest } from './rest.ts';
import type { State } from './state.ts';

/** The page while it runs: what it shows, how it calls the server, and how a change reaches the screen. */
export type App = {
  readonly state: State;
  rest: Rest;
  /** Draws the state once more, soon. */
  changed(): void;
  /** Becomes someone else: another connection, the same channel where that person may read it. */
  become(name: string): void;
  /** Says something to those who cannot see the screen. */
  announce(text: string): void;
};
