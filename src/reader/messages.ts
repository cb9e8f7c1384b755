import type { Problem } from '../corpus/problem.ts';
import type { IndexFile } from '../edition.ts';
import type { Given, Made, Work } from './work.ts';

/** What another thread is started with. */
export interface Order {
  readonly folder: string;
  /** Where its index is saved, or null for nowhere. */
  readonly index: IndexFile | null;
}

/** A piece of work for it. */
export interface Asked<Name extends keyof Work = keyof Work> {
  readonly id: number;
  readonly name: Name;
  readonly given: Given<Name>;
}

/** What it says. */
export type Said =
  | { readonly is: 'opened'; readonly edition: string }
  | { readonly is: 'refused'; readonly problem: Problem }
  | { readonly is: 'made'; readonly id: number; readonly value: Made<keyof Work> }
  | { readonly is: 'failed'; readonly id: number; readonly error: unknown }
  /** All that the edition keeps is worked out. */
  | { readonly is: 'prepared' }
  /** A line for the log. */
  | {
      readonly is: 'told';
      readonly level: 'info' | 'warn';
      readonly event: string;
      readonly facts: Readonly<Record<string, unknown>>;
    };
