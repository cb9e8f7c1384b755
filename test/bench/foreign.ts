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

/**
 * So many rounds of a measurement. One that others disturb, or that is not `sound`, is made again, at most so often in
 * all; then it counts as it is. `foreign` is how disturbed those that count were on average.
 */
export async function undisturbed<Result>(
  rounds: number,
  repeats: number,
  measure: (round: number) => Promise<Result>,
  sound: (result: Result) => boolean = () => true,
): Promise<{ readonly results: readonly Result[]; readonly foreign: number }> {
  const results: Result[] = [];
  let sum = 0;
  for (let left = repeats; results.length < rounds; ) {
    const watching = watch();
    const result = await measure(results.length);
    const foreign = watching.foreign();
    if ((foreign > DIRTY || !sound(result)) && left > 0) {
      left -= 1;
      continue;
    }
    results.push(result);
    sum += foreign;
  }
  return { results, foreign: sum / rounds };
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

/** User, nice, system, interrupts, and what the machine under this one kept for itself; waiting and idling are not work. */
function busySeconds(): number {
  const total = stat().find(([name]) => name === 'cpu') ?? [];
  return [1, 2, 3, 6, 7, 8].reduce((sum, at) => sum + Number(total[at] ?? 0), 0) / 100;
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
