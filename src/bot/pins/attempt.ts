import type { Trouble } from '../../reply/pins/outcome.ts';
import { troubleOf } from './trouble.ts';

/** A request's result, or what Discord had against it. */
export type Attempt<Result> =
  | { readonly ok: true; readonly value: Result }
  | { readonly ok: false; readonly why: Trouble };

/** Makes a request whose failure is an expected outcome. A bug of our own is no such failure and stays one. */
export async function attempt<Result>(request: () => Promise<Result>): Promise<Attempt<Result>> {
  try {
    return { ok: true, value: await request() };
  } catch (error) {
    const why = troubleOf(error);
    if (why.trouble === 'other' && why.code === null) throw error;
    return { ok: false, why };
  }
}
