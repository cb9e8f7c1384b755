import { discordForBench, echo, footnote, type Running } from './bots.ts';
import { bounded, type Figure, median, told } from './figure.ts';
import { undisturbed } from './foreign.ts';
import { ASK, CASUALTIES, TIMELINE, TYPING } from './jobs.ts';
import { type Job, memory, type Outcome } from './traffic.ts';

const LEAST: readonly (readonly [Job, number])[] = [
  [ASK, 0.85],
  [TIMELINE, 0.75],
  [CASUALTIES, 0.75],
  [TYPING, 0.85],
];
const IN_FLIGHT = [1, 32, 128] as const;
/** Interactions that compile the code, or what of it is found worth compiling well. */
const UNCOUNTED = 6_000;

/** Starts of the two bots in turns. */
export async function compareStarts(rounds: number): Promise<Figure[]> {
  const ours = await discordForBench();
  const theirs = await discordForBench();
  const starts = [() => footnote(ours), () => echo(theirs)];
  const startBoth = (turn: number): Promise<Pair<Running>> =>
    inTurns(turn, async (which) => {
      const bot = await starts[which]?.();
      await bot?.end();
      return bot as Running;
    });
  // The first start of all registers the commands.
  await startBoth(0);
  const { results, foreign } = await undisturbed(rounds, 2 * rounds, startBoth);
  await ours.close();
  await theirs.close();
  const ratio = (of: (bot: Running) => number): number =>
    median(results.map(([own, other]) => of(own) / of(other)));
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
    told('process start to ready, ms', median(results.map(([own]) => own.seconds * 1_000))),
    bounded(
      'memory after the start, MB more than the echo bot',
      median(results.map(([own]) => own.megabytes)) - median(results.map(([, other]) => other.megabytes)),
      30,
      'most',
    ),
  ].map((figure) => ({ ...figure, foreign }));
}

/** What was measured of Footnote and of the echo bot. */
type Pair<Result> = readonly [own: Result, other: Result];

/** Measures both, every other time the other one first, so that what comes later has no advantage in all. */
async function inTurns<Result>(
  turn: number,
  measure: (which: 0 | 1) => Promise<Result>,
): Promise<Pair<Result>> {
  if (turn % 2 === 0) return [await measure(0), await measure(1)];
  const other = await measure(1);
  return [await measure(0), other];
}

/**
 * Footnote beside the echo bot, in turns within one run, so that a busy moment meets both. What either can do is judged
 * by the ratio of two rounds next to each other, and of those the middle one.
 */
export async function compareTraffic(rounds: number, count: number): Promise<Figure[]> {
  const figures: Figure[] = [];
  const ours = await footnote(await discordForBench());
  const theirs = await echo(await discordForBench());
  theirs.discord.world.application.commands.clear();
  for (const [id, command] of ours.discord.world.application.commands)
    theirs.discord.world.application.commands.set(id, command);
  for (const [job, least] of LEAST) {
    for (const bot of [ours, theirs]) await bot.traffic.saturate(job, 32, UNCOUNTED, bot.pid);
    for (const inFlight of IN_FLIGHT) {
      const take = inFlight === 1 ? count >> 2 : count;
      const { results, foreign } = await undisturbed(
        rounds,
        2 * rounds,
        (turn) =>
          inTurns(turn, (which) => {
            const bot = which === 0 ? ours : theirs;
            return bot.traffic.saturate(job, inFlight, take, bot.pid);
          }),
        // "I am busy" is not what was asked for.
        ([own]) => own.busy === 0,
      );
      const middle = (of: (pair: Pair<Outcome>) => number): number => median(results.map(of));
      const name = `${job.name}, ${inFlight} in flight`;
      figures.push(
        ...[
          bounded(
            `${name}: throughput, × of the echo bot`,
            middle(([own, other]) => own.perSecond / other.perSecond),
            least,
            'least',
          ),
          told(
            `${name}: CPU, × of the echo bot`,
            middle(([own, other]) => own.cpu / other.cpu),
          ),
          told(
            `${name}: CPU, µs each`,
            middle(([own]) => own.cpu * 1_000),
          ),
          told(
            `${name}: a second`,
            middle(([own]) => own.perSecond),
          ),
          bounded(
            `${name}: told “busy”`,
            results.reduce((sum, [own]) => sum + own.busy, 0),
            0,
            'most',
          ),
        ].map((figure) => ({ ...figure, foreign })),
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
