import { parseArgs } from 'node:util';
import { runSchedule } from './schedule.ts';

/** `npm run faults -- --seed N --runs N`: random schedules one after the other, the failed ones by their seeds. */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { seed: { type: 'string', default: '1' }, runs: { type: 'string', default: '20' } },
  });
  const first = Number(values.seed);
  const runs = Number(values.runs);
  const failed: number[] = [];
  let heap = 0;
  for (let seed = first; seed < first + runs; seed += 1) {
    try {
      await runSchedule(seed);
    } catch (error) {
      failed.push(seed);
      process.stdout.write(`seed ${seed}: ${error instanceof Error ? error.message : String(error)}\n`);
    }
    globalThis.gc?.();
    // The first run loads what stays loaded.
    if (seed === first) heap = process.memoryUsage().heapUsed;
  }
  const grown = (process.memoryUsage().heapUsed - heap) / 2 ** 20;
  process.stdout.write(
    `${runs - failed.length} of ${runs} schedules kept every rule; the heap grew by ${grown.toFixed(1)} MB\n`,
  );
  if (failed.length > 0)
    process.stdout.write(`Repeat with: npm run faults -- --runs 1 --seed ${failed[0]}\n`);
  return failed.length === 0 ? 0 : 1;
}

process.exit(await main());
