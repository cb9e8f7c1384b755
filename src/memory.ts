import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Keeps the space in which V8 makes new objects as small as it begins. It doubles whenever much of it is kept, and at a
 * start nearly all is: ten megabytes of it would stand empty until traffic needs them.
 */
export const keepYoungSmall = (): void => setFlagsFromString('--semi-space-growth-factor=1');

/** Lets it grow again, as it does by itself. */
export const growUnderLoad = (): void => setFlagsFromString('--semi-space-growth-factor=2');

/**
 * Collects what this thread no longer needs. V8 does so by itself when it has filled as much again, which a large edition
 * that was read never does: a third of its memory would stay taken.
 */
export function collect(): void {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}
