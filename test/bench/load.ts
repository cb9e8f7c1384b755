import { join } from 'node:path';
import { scratch } from '../faults/spawned.ts';
import { discordForBench, footnote } from './bots.ts';
import { writeCorpus } from './corpus.ts';
import { bounded, type Figure, told } from './figure.ts';
import { watch } from './foreign.ts';
import { ANEW, TYPING } from './jobs.ts';
import { memory, type Outcome } from './traffic.ts';

/** First acknowledgements under even load, with a thousand paragraphs, then too much, then even again. */
export async function underLoad(seconds: number): Promise<Figure[]> {
  const folder = join(scratch(), 'articles');
  writeCorpus(folder, 1_000);
  const watching = watch();
  const bot = await footnote(await discordForBench(), folder);
  const normal = [
    { job: ANEW, perSecond: 20 },
    { job: TYPING, perSecond: 100 },
  ];
  const name = `20 commands and 100 autocompletes a second for ${seconds} s`;
  const many = '200 new questions a second for 10 s';
  const tooMany = `1,000 new questions a second for ${Math.min(60, seconds)} s`;
  await bot.traffic.steady(normal, 3, bot.pid);
  const calm = await bot.traffic.steady(normal, seconds, bot.pid);
  const burst = await bot.traffic.steady([{ job: ANEW, perSecond: 200 }], 10, bot.pid);
  await bot.traffic.steady([], 2, bot.pid);
  const flood = await bot.traffic.steady([{ job: ANEW, perSecond: 1_000 }], Math.min(60, seconds), bot.pid);
  await bot.traffic.steady([], 5, bot.pid);
  const after = await bot.traffic.steady(normal, 5, bot.pid);
  const held = memory(bot.pid);
  await bot.end();
  await bot.discord.close();
  const foreign = watching.foreign();
  return [
    told(`${name}: p50 ms`, calm.p50),
    bounded(`${name}: p99 ms`, calm.p99, 150, 'most'),
    expired(name, calm),
    told(`${many}: p99 ms`, burst.p99),
    told(`${many}: told “busy”`, burst.busy),
    expired(many, burst),
    told(`${tooMany}: told “busy”`, flood.busy),
    told(`${tooMany}: p99 ms`, flood.p99),
    expired(tooMany, flood),
    bounded('five seconds after it: p99 ms', after.p99, 150, 'most'),
    told('memory after it, MB', held),
  ].map((figure) => ({ ...figure, foreign }));
}

const expired = (what: string, outcome: Outcome): Figure =>
  bounded(`${what}: expired`, outcome.expired, 0, 'most');
