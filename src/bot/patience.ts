/** How long the bot bears with what before it acts; milliseconds. Tests hand in a quicker pace. */
export interface Patience {
  /** From login to ready. */
  readonly login: number;
  /** Between two looks at the shards. */
  readonly check: number;
  /** A shard not serving for so long forgets its session and signs in anew. */
  readonly anew: number;
  /** A shard not serving for so long ends the process, so that a supervisor starts a fresh one. */
  readonly silence: number;
  /** For work in flight when the bot is stopped. */
  readonly drain: number;
  /** Between two lines in the log about the same recurring trouble. */
  readonly repeat: number;
}

/** Discord beats every 41 s: two beats missed are a fault, and a resume that has not worked in 25 s will not. */
export const PATIENCE: Patience = {
  login: 30_000,
  check: 1_000,
  anew: 25_000,
  silence: 90_000,
  drain: 5_000,
  repeat: 60_000,
};
