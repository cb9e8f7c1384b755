import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startLocalDiscord } from '../../src/local/discord.ts';
import { setOverwrites } from '../../src/local/world/change-channel.ts';
import { scratch } from '../faults/spawned.ts';
import { writeCorpus } from './corpus.ts';
import { cpuSeconds, createTraffic, type Job, memory, type Outcome } from './traffic.ts';

/** One figure of the table: what was measured, the bound it is held to, and whether it was kept. */
interface Figure {
  readonly what: string;
  readonly value: number;
  readonly bound: string;
  readonly kept: boolean;
}

const QUESTIONS = [
  'who held the briefing?',
  'how many people died in the earthquake?',
  'what did NATO say about the missile?',
  'when did the ferry sink?',
  'wat hapend wit teh misile in turky',
];
const ASK: Job = {
  name: '/ask',
  type: 2,
  command: 'ask',
  options: () => ({ question: 'who held the briefing?' }),
};
const TIMELINE: Job = { name: '/timeline', type: 2, command: 'timeline', options: () => ({}) };
const CASUALTIES: Job = { name: '/casualties', type: 2, command: 'casualties', options: () => ({}) };
const TYPING: Job = {
  name: 'autocomplete',
  type: 4,
  command: 'casualties',
  options: () => ({ reporter: 'CENT' }),
};
/** Another question each time, so that nothing is answered from memory. */
const ANEW: Job = {
  name: '/ask anew',
  type: 2,
  command: 'ask',
  options: (n) => ({ question: `${QUESTIONS[n % QUESTIONS.length]} (${n})` }),
};
const LEAST: readonly (readonly [Job, number])[] = [
  [ASK, 0.85],
  [TIMELINE, 0.75],
  [CASUALTIES, 0.75],
  [TYPING, 0.85],
];
/** Attach Files. Answers are compared without their pictures. */
const FILES = String(1n << 15n);
const IN_FLIGHT = [1, 32, 128] as const;

/** A bot in a process of its own on a Discord of its own, with what its start cost. */
async function begin(entry: readonly string[], environment: Readonly<Record<string, string>>) {
  const discord = await startLocalDiscord({ history: 0 });
  const traffic = createTraffic(discord);
  const { general } = discord.start;
  setOverwrites(discord.world, general, [
    { id: discord.world.application.bot.id, type: 1, allow: '0', deny: FILES },
  ]);
  const child = spawn(process.execPath, entry, {
    env: {
      PATH: process.env['PATH'] ?? '',
      DISCORD_TOKEN: discord.token,
      DISCORD_API: discord.api,
      LOG_LEVEL: 'error',
      LOG_FORMAT: 'json',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  const pid = child.pid ?? 0;
  const cpu = cpuSeconds(pid);
  await new Promise((resolve) => setTimeout(resolve, 500));
  return {
    discord,
    traffic,
    pid,
    // CPU seconds, because a wall clock on a busy machine measures the others.
    start: cpu,
    megabytes: memory(pid),
    end: async () => {
      child.kill('SIGTERM');
      await once(child, 'exit');
      await discord.close();
    },
  };
}

const footnote = (data = 'data') => begin(['dist/main.js'], { DATA_FOLDER: data });
const echo = () => begin(['dist/bench/echo-bot.js'], {});
const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** Footnote beside the echo bot, in turns within one run, so that a busy moment meets both. */
async function compare(rounds: number, count: number): Promise<Figure[]> {
  const figures: Figure[] = [];
  const ours = await footnote();
  const theirs = await echo();
  theirs.discord.world.application.commands.clear();
  for (const [id, command] of ours.discord.world.application.commands)
    theirs.discord.world.application.commands.set(id, command);
  figures.push(bounded('start: CPU, × of the echo bot', ours.start / theirs.start, 1.25, 'most'));
  figures.push(bounded('memory at ready, MB more', ours.megabytes - theirs.megabytes, 30, 'most'));
  for (const [job, least] of LEAST) {
    for (const inFlight of IN_FLIGHT) {
      const speeds: number[] = [];
      const costs: number[] = [];
      const take = inFlight === 1 ? count >> 2 : count;
      for (let round = 0; round <= rounds; round += 1) {
        const own = await ours.traffic.saturate(job, inFlight, take, ours.pid);
        const other = await theirs.traffic.saturate(job, inFlight, take, theirs.pid);
        // The first round compiles the code.
        if (round === 0) continue;
        speeds.push(own.perSecond / other.perSecond);
        costs.push(own.cpu / other.cpu);
        if (round === rounds) {
          process.stderr.write(
            `${job.name} × ${inFlight}: ${own.perSecond.toFixed(0)}/s, ${own.cpu.toFixed(2)} ms CPU; echo ${other.perSecond.toFixed(0)}/s, ${other.cpu.toFixed(2)} ms\n`,
          );
        }
      }
      figures.push(
        bounded(
          `${job.name}, ${inFlight} in flight: throughput, × of the echo bot`,
          median(speeds),
          least,
          'least',
        ),
      );
      figures.push({
        what: `${job.name}, ${inFlight} in flight: CPU, × of the echo bot`,
        value: median(costs),
        bound: '–',
        kept: true,
      });
    }
  }
  await ours.end();
  await theirs.end();
  return figures;
}

/** First acknowledgements under even load, with a thousand paragraphs, then too much, then even again. */
async function underLoad(seconds: number): Promise<Figure[]> {
  const folder = join(scratch(), 'articles');
  writeCorpus(folder, 1_000);
  const bot = await footnote(folder);
  const normal = [
    { job: ANEW, perSecond: 20 },
    { job: TYPING, perSecond: 100 },
  ];
  const name = '20 commands and 100 autocompletes a second';
  await bot.traffic.steady(normal, 3, bot.pid);
  const calm = await bot.traffic.steady(normal, seconds, bot.pid);
  const burst = await bot.traffic.steady([{ job: ANEW, perSecond: 200 }], 10, bot.pid);
  await bot.traffic.steady([], 2, bot.pid);
  const flood = await bot.traffic.steady([{ job: ANEW, perSecond: 1_000 }], seconds, bot.pid);
  await bot.traffic.steady([], 5, bot.pid);
  const after = await bot.traffic.steady(normal, 5, bot.pid);
  const figures = [
    bounded(`${name}: p99 ms`, calm.p99, 150, 'most'),
    expired(name, calm),
    bounded('200 commands a second for 10 s: p99 ms', burst.p99, 800, 'most'),
    expired('200 commands a second for 10 s', burst),
    expired(`1,000 commands a second for ${seconds} s (${flood.busy} told “busy”)`, flood),
    bounded('five seconds after it: p99 ms', after.p99, 150, 'most'),
    bounded('memory after it, MB', memory(bot.pid), 400, 'most'),
  ];
  await bot.end();
  return figures;
}

const bounded = (what: string, value: number, bound: number, how: 'most' | 'least'): Figure => ({
  what,
  value,
  bound: `${how === 'most' ? '≤' : '≥'} ${bound}`,
  kept: how === 'most' ? value <= bound : value >= bound,
});
const expired = (what: string, outcome: Outcome): Figure =>
  bounded(`${what}: expired`, outcome.expired, 0, 'most');

/** `npm run bench -- [--json] [--rounds N] [--count N] [--seconds N] [--only compare|load]`. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      json: { type: 'boolean', default: false },
      rounds: { type: 'string', default: '3' },
      count: { type: 'string', default: '600' },
      seconds: { type: 'string', default: '20' },
      only: { type: 'string', default: '' },
    },
  });
  const figures = [
    ...(values.only === 'load' ? [] : await compare(Number(values.rounds), Number(values.count))),
    ...(values.only === 'compare' ? [] : await underLoad(Number(values.seconds))),
  ];
  if (values.json) process.stdout.write(`${JSON.stringify(figures, null, 2)}\n`);
  else {
    for (const { what, value, bound, kept } of figures) {
      process.stdout.write(
        `${kept ? '  ' : '! '}${what.padEnd(72)} ${value.toFixed(2).padStart(9)}   ${bound}\n`,
      );
    }
  }
  process.exit(figures.every(({ kept }) => kept) ? 0 : 1);
}

await main();
