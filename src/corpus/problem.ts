/** Why a folder of articles cannot be served. A value, never thrown. */
export interface Problem {
  readonly ok: false;
  /** The file's path as given, or the folder's. */
  readonly file: string;
  /** From 1; null where no line is to blame. */
  readonly line: number | null;
  /** A clause in plain words that completes "file:line: ". */
  readonly reason: string;
}

/** Makes a {@link Problem}. */
export function problem(file: string, line: number | null, reason: string): Problem {
  return { ok: false, file, line, reason };
}

/** One sentence for a person at a terminal: file, line, reason. */
export function describeProblem({ file, line, reason }: Problem): string {
  return `${file}${line === null ? '' : `:${line}`}: ${reason}.`;
}
