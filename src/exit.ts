// What a supervisor can act on, after BSD's sysexits.h: restart on 70 and 75, never on 65, 66 and 78.
export const EXIT = {
  ok: 0,
  /** An article cannot be read. */
  data: 65,
  /** The folder of articles is missing or empty. */
  noInput: 66,
  /** A bug. */
  software: 70,
  /** Discord cannot be reached; try again later. */
  tempFail: 75,
  /** A setting, the token or an intent is wrong: nothing changes until somebody changes it. */
  config: 78,
} as const;
