import { once } from 'node:events';
import { discordForBench, footnote } from './bots.ts';
import { bounded, type Figure } from './figure.ts';
import { ANEW, ASK, CASUALTIES, TIMELINE, TYPING } from './jobs.ts';

/** What the witness sees of the process. */
interface Held {
  readonly heap: number;
  readonly timers: number;
  readonly sockets: number;
  readonly listeners: number;
}

/** Looks in the course of a soak; the first after what a bot in use holds has filled. */
const LOOKS = 10;

/** So many events as fast as the machine allows, and whether the process holds more after them than before. */
export async function soak(events: number): Promise<Figure[]> {
  const bot = await footnote(await discordForBench(), 'data', true);
  const jobs = [ASK, TYPING, ANEW, TIMELINE, CASUALTIES].map((job) => ({ ...job, strangers: true }));
  const look = async (): Promise<Held> => {
    // Kept connections are let go after some seconds of rest.
    await new Promise((resolve) => setTimeout(resolve, 6_000));
    bot.child.send('look');
    const [held] = (await once(bot.child, 'message')) as [Held];
    return held;
  };
  const run = async (count: number): Promise<void> => {
    for (const job of jobs) await bot.traffic.saturate(job, 32, Math.ceil(count / jobs.length), bot.pid);
  };
  await run(30_000);
  const looks = [await look()];
  for (let at = 0; at < LOOKS; at += 1) {
    await run(events / LOOKS);
    looks.push(await look());
    process.stderr.write(`${((at + 1) * events) / LOOKS} events: ${JSON.stringify(looks.at(-1))}\n`);
  }
  await bot.end();
  await bot.discord.close();
  const [first, last] = [looks[0], looks.at(-1)];
  if (first === undefined || last === undefined) throw new Error('nobody looked');
  const name = `${events.toLocaleString('en')} events`;
  return [
    bounded(`${name}: heap, MB more per 100,000`, slopeOf(looks, events) * 100_000, 0.5, 'most'),
    bounded(`${name}: timers more`, last.timers - first.timers, 0, 'most'),
    bounded(`${name}: sockets more`, last.sockets - first.sockets, 0, 'most'),
    bounded(`${name}: listeners more`, last.listeners - first.listeners, 0, 'most'),
  ];
}

/** The straight line that fits best through the heaps, as megabytes an event. */
function slopeOf(looks: readonly Held[], events: number): number {
  const points = looks.map(({ heap }, at) => ({ x: (at * events) / LOOKS, y: heap }));
  const mean = (of: (point: { x: number; y: number }) => number): number =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length;
  const x = mean((point) => point.x);
  const y = mean((point) => point.y);
  return mean((point) => (point.x - x) * (point.y - y)) / mean((point) => (point.x - x) ** 2);
}
