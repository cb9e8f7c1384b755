import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { cpuSeconds } from './traffic.ts';

/** More of the machine than this used by others makes a measurement dirty. */
export const DIRTY = 0.1;

/** Watches what others do with the machine while something is measured. */
export interface Watch {
  /** The share of all cores that neither this process nor its children used, from the start of the watch to now. */
  foreign(): number;
}

/** Starts watching. */
export function watch(): Watch {
  if (!existsSync('/proc/self/stat')) return { foreign: () => 0 };
  const busy = busySeconds();
  const own = ownSeconds();
  const begun = performance.now();
  return {
    foreign: () => {
      const others = busySeconds() - busy - (ownSeconds() - own);
      return Math.max(0, others) / (((performance.now() - begun) / 1_000) * cores());
    },
  };
}

/** Measures again while others disturb, at most so often; the last one counts, with how disturbed it was. */
export async function undisturbed<Result>(
  tries: number,
  measure: () => Promise<Result>,
): Promise<{ readonly result: Result; readonly foreign: number }> {
  for (let left = tries; ; left -= 1) {
    const watching = watch();
    const result = await measure();
    const foreign = watching.foreign();
    if (foreign <= DIRTY || left <= 1) return { result, foreign };
  }
}

const stat = (): string[][] => {
  try {
    return readFileSync('/proc/stat', 'utf8')
      .split('\n')
      .map((line) => line.trim().split(/\s+/u));
  } catch {
    return [];
  }
};

const cores = (): number => Math.max(1, stat().filter(([name]) => /^cpu\d/u.test(name ?? '')).length);

/** User, nice, system, interrupts; waiting and idling are not work. */
function busySeconds(): number {
  const total = stat().find(([name]) => name === 'cpu') ?? [];
  return [1, 2, 3, 6, 7].reduce((sum, at) => sum + Number(total[at] ?? 0), 0) / 100;
}

/** This process, its children, and those of its children that have ended. */
function ownSeconds(): number {
  const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1]?.split(' ') ?? [];
  const ended = (Number(fields[13]) + Number(fields[14])) / 100;
  return [process.pid, ...childrenOf(process.pid)].reduce((sum, pid) => sum + cpuSeconds(pid), ended);
}

function childrenOf(pid: number): number[] {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
      readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
    );
  } catch {
    return [];
  }
}
