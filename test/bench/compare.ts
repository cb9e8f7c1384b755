import { discordForBench, echo, footnote, type Running } from './bots.ts';
import { bounded, type Figure, median, told } from './figure.ts';
import { undisturbed } from './foreign.ts';
import { ASK, CASUALTIES, TIMELINE, TYPING } from './jobs.ts';
import { type Job, memory } from './traffic.ts';

const LEAST: readonly (readonly [Job, number])[] = [
  [ASK, 0.85],
  [TIMELINE, 0.75],
  [CASUALTIES, 0.75],
  [TYPING, 0.85],
];
const IN_FLIGHT = [1, 32, 128] as const;
/** How often a disturbed measurement is made again. */
const TRIES = 3;

/** Starts of the two bots in turns. */
export async function compareStarts(rounds: number): Promise<Figure[]> {
  const ours = await discordForBench();
  const theirs = await discordForBench();
  const { result, foreign } = await undisturbed(TRIES, async () => {
    const pairs: (readonly [Running, Running])[] = [];
    for (let round = 0; round <= rounds; round += 1) {
      const own = await footnote(ours);
      await own.end();
      const other = await echo(theirs);
      await other.end();
      // The first start of all registers the commands.
      if (round > 0) pairs.push([own, other]);
    }
    return pairs;
  });
  await ours.close();
  await theirs.close();
  const ratio = (of: (bot: Running) => number): number =>
    median(result.map(([own, other]) => of(own) / of(other)));
  return [
    bounded(
      'process start to ready, × of the echo bot',
      ratio(({ seconds }) => seconds),
      1.25,
      'most',
    ),
    told(
      'process start to ready: CPU, × of the echo bot',
      ratio(({ cpu }) => cpu),
    ),
    told('process start to ready, ms', median(result.map(([own]) => own.seconds * 1_000))),
    bounded(
      'memory after the start, MB more than the echo bot',
      median(result.map(([own]) => own.megabytes)) - median(result.map(([, other]) => other.megabytes)),
      30,
      'most',
    ),
  ].map((figure) => ({ ...figure, foreign }));
}

/** Footnote beside the echo bot, in turns within one run, so that a busy moment meets both. */
export async function compareTraffic(rounds: number, count: number): Promise<Figure[]> {
  const figures: Figure[] = [];
  const ours = await footnote(await discordForBench());
  const theirs = await echo(await discordForBench());
  theirs.discord.world.application.commands.clear();
  for (const [id, command] of ours.discord.world.application.commands)
    theirs.discord.world.application.commands.set(id, command);
  for (const [job, least] of LEAST) {
    // Compiles the code.
    for (const bot of [ours, theirs]) await bot.traffic.saturate(job, 32, 3_000, bot.pid);
    for (const inFlight of IN_FLIGHT) {
      const take = inFlight === 1 ? count >> 2 : count;
      const { result, foreign } = await undisturbed(TRIES, async () => {
        const pairs = [];
        for (let round = 0; round < rounds; round += 1) {
          const own = await ours.traffic.saturate(job, inFlight, take, ours.pid);
          pairs.push([own, await theirs.traffic.saturate(job, inFlight, take, theirs.pid)] as const);
        }
        return pairs;
      });
      const name = `${job.name}, ${inFlight} in flight`;
      const speed = median(result.map(([own, other]) => own.perSecond / other.perSecond));
      figures.push(
        { ...bounded(`${name}: throughput, × of the echo bot`, speed, least, 'least'), foreign },
        {
          ...told(
            `${name}: CPU, × of the echo bot`,
            result.reduce((sum, [own]) => sum + own.cpu, 0) /
              result.reduce((sum, [, other]) => sum + other.cpu, 0),
          ),
          foreign,
        },
        { ...told(`${name}: a second`, median(result.map(([own]) => own.perSecond))), foreign },
      );
    }
  }
  for (const bot of [ours, theirs]) {
    await bot.end();
    await bot.discord.close();
  }
  return figures;
}

/** Memory after so many people who come once. */
export async function strangers(count: number): Promise<Figure[]> {
  const bot = await footnote(await discordForBench());
  // What a bot in use holds, before the strangers come.
  await bot.traffic.saturate(ASK, 32, 10_000, bot.pid);
  const before = memory(bot.pid);
  await bot.traffic.saturate({ ...ASK, strangers: true }, 32, count, bot.pid);
  const after = memory(bot.pid);
  await bot.end();
  await bot.discord.close();
  return [
    bounded(
      `memory after ${count.toLocaleString('en')} strangers, MB more than before`,
      after - before,
      5,
      'most',
    ),
  ];
}
