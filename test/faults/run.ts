import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { growthARun, heapAtRest, MOST_GROWTH } from './heap.ts';
import { killStarts } from './kills.ts';
import { runSchedule } from './schedule.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/**
 * `npm run faults -- --seed N --runs N`: random schedules one after the other, the failed ones by their seeds.
 * `npm run faults -- --seed N --kills N`: starts killed at random moments.
 */
async function main(): Promise<boolean> {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string', default: '1' },
      runs: { type: 'string', default: '20' },
      kills: { type: 'string' },
    },
  });
  const seed = Number(values.seed);
  return values.kills === undefined
    ? playSchedules(seed, Number(values.runs))
    : playKills(seed, Number(values.kills));
}

async function playSchedules(first: number, runs: number): Promise<boolean> {
  const failed: number[] = [];
  const atRest: number[] = [];
  for (let seed = first; seed < first + runs; seed += 1) {
    try {
      await runSchedule(seed);
    } catch (error) {
      failed.push(seed);
      say(`seed ${seed}: ${reasonOf(error)}`);
    }
    atRest.push(await heapAtRest());
  }
  say(`${runs - failed.length} of ${runs} schedules kept every rule`);
  if (failed.length > 0) say(`Repeat with: npm run faults -- --runs 1 --seed ${failed[0]}`);
  const growth = growthARun(atRest);
  const levels = `${atRest.at(0)?.toFixed(1)} MB at rest after the first, ${atRest.at(-1)?.toFixed(1)} MB after the last`;
  if (growth === null) say(`The heap was ${levels}; more runs are needed to judge it`);
  else say(`The heap was ${levels}; it grew by ${growth.toFixed(2)} MB a run, and may by ${MOST_GROWTH} MB`);
  return failed.length === 0 && (growth ?? 0) <= MOST_GROWTH;
}

async function playKills(seed: number, kills: number): Promise<boolean> {
  try {
    const { start, stages, survivors } = await killStarts(seed, kills);
    say(`A start takes ${Math.round(start)} ms here. Of ${kills} starts`);
    for (const [stage, count] of Object.entries(stages))
      say(`${String(count).padStart(5)} were killed ${stage}`);
    say(`${survivors} starts after them served and answered; no commands were registered twice`);
    return true;
  } catch (error) {
    say(reasonOf(error));
    say(`Repeat with: npm run faults -- --kills ${kills} --seed ${seed}`);
    return false;
  } finally {
    rmSync(`dist/tested-${process.pid}`, { recursive: true, force: true });
  }
}

process.exit((await main()) ? 0 : 1);
