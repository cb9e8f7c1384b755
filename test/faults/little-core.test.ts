import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Exchange } from '../../src/local/person/exchange.ts';
import type { Person } from '../../src/local/person.ts';
import { act, heapOf, isQuote, judgeProcess, TELLS } from './act.ts';
import { build } from './spawned.ts';
import { gather, QUESTION, sleep } from './theatre.ts';
import { type Got, throttle } from './throttle.ts';

beforeAll(async () => {
  await build();
}, 60_000);
afterAll(() => rmSync(`dist/tested-${process.pid}`, { recursive: true, force: true }));

/** Megabytes of heap that the process may have. */
const HEAP = 128;
/** A run in which others on the machine took more than this from the process, or from the test, says nothing of the bot. */
const fair = ({ missed, testerWaited }: Got): boolean => missed < 0.1 && testerWaited < 0.2;
/** How often it is played until a run is fair. */
const RUNS = 2;

/** How a crowd fared. */
interface Run {
  readonly steady: readonly Exchange[];
  readonly rush: readonly Exchange[];
  readonly got: Got;
  /** Megabytes in use afterwards. */
  readonly heap: number;
}

/** Lets twenty people ask in turn for five seconds, so many questions a second, and then forty, so many each at once. */
async function run(share: number, aSecond: number, each: number): Promise<Run> {
  let result: Run | null = null;
  await act({ node: [`--max-old-space-size=${HEAP}`, ...TELLS] }, async (scene) => {
    const { bot, discord, works } = scene;
    await works();
    const crowd = await gather(discord, 40);
    const ask = (person: Person) => person.slash(discord.start.general.id, 'ask', { question: QUESTION });
    const release = throttle(bot.child, share);
    const asked: Promise<Exchange>[] = [];
    for (let i = 0; i < 5 * aSecond; i += 1) {
      asked.push(ask(crowd[i % 20] as Person));
      await sleep(1_000 / aSecond);
    }
    const steady = await Promise.all(asked);
    const rush = await Promise.all(
      crowd.flatMap((person) => Array.from({ length: each }, () => ask(person))),
    );
    const got = await release();
    await works();
    for (const person of crowd) person.leave();
    // Whatever came of it, nothing happened twice, and what was not answered in time the log gives a reason for.
    judgeProcess(scene, 1 + crowd.length);
    result = { steady, rush, got, heap: await heapOf(scene) };
  });
  if (result === null) throw new Error('not played');
  return result;
}

// One after the other: what one run takes of the machine is missing from the other.
describe('the process with little of a core', () => {
  it.for([
    ['a quarter', 0.25, 20, 10],
    ['a tenth', 0.1, 8, 6],
  ] as const)(
    'F71: at %s of a core and with 128 MB it answers a steady crowd, and is in time or busy for a rush',
    { timeout: 150_000 },
    async ([, share, aSecond, each], { skip }) => {
      const unfair: Got[] = [];
      while (unfair.length < RUNS) {
        const { steady, rush, got, heap } = await run(share, aSecond, each);
        expect(got.share).toBeLessThan(share + 0.02);
        expect(heap).toBeLessThan(0.8 * HEAP);
        if (!fair(got)) {
          unfair.push(got);
          continue;
        }
        expect(steady.filter(isQuote).length).toBeGreaterThanOrEqual(0.95 * steady.length);
        const inTime = rush.filter(({ ending }) => ending === 'answered');
        expect(inTime.length).toBeGreaterThanOrEqual(0.95 * rush.length);
        for (const asked of inTime) if (!isQuote(asked)) expect(asked.message?.content).toContain('busy');
        // What it cannot quote in time it says; how much that is, is a matter of its share.
        expect(inTime.filter(isQuote).length).toBeGreaterThanOrEqual(share * rush.length);
        return;
      }
      skip(`Not judged: others took too much of this machine in all ${RUNS} runs: ${JSON.stringify(unfair)}`);
    },
  );
});
