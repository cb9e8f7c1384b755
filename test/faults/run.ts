import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { growthARun, heapAtRest, MOST_GROWTH } from './heap.ts';
import { killPins } from './killed-pins.ts';
import { killStarts } from './kills.ts';
import { runSchedule } from './schedule.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/**
 * `npm run faults -- --seed N --runs N`: random schedules one after the other, the failed ones by their seeds.
 * `npm run faults -- --seed N --kills N`: starts killed at random moments; `--pins N`: pins.
 */
async function main(): Promise<boolean> {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string', default: '1' },
      runs: { type: 'string', default: '20' },
      kills: { type: 'string' },
      pins: { type: 'string' },
    },
  });
  const seed = Number(values.seed);
  const { kills, pins } = values;
  if (kills !== undefined)
    return told(`--kills ${kills} --seed ${seed}`, () => playKills(seed, Number(kills)));
  if (pins !== undefined) return told(`--pins ${pins} --seed ${seed}`, () => playPins(seed, Number(pins)));
  return playSchedules(seed, Number(values.runs));
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

/** Says what a series of kills came to, or how to repeat what it found. */
async function told(again: string, series: () => Promise<void>): Promise<boolean> {
  try {
    await series();
    return true;
  } catch (error) {
    say(reasonOf(error));
    say(`Repeat with: npm run faults -- ${again}`);
    return false;
  } finally {
    rmSync(`dist/tested-${process.pid}`, { recursive: true, force: true });
  }
}

function sayStages(stages: Readonly<Record<string, number>>): void {
  for (const [stage, count] of Object.entries(stages))
    say(`${String(count).padStart(5)} were killed ${stage}`);
}

async function playKills(seed: number, kills: number): Promise<void> {
  const { start, stages, survivors } = await killStarts(seed, kills);
  say(`A start takes ${Math.round(start)} ms here. Of ${kills} starts`);
  sayStages(stages);
  say(`${survivors} starts after them served and answered; no commands were registered twice`);
}

async function playPins(seed: number, kills: number): Promise<void> {
  const { pin, stages } = await killPins(seed, kills);
  say(`A pin takes ${Math.round(pin)} ms here. Of ${kills} pins`);
  sayStages(stages);
  say('Asked again, the next process left one message for each, pinned');
}

process.exit((await main()) ? 0 : 1);
