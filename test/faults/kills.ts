import { type LocalDiscord, startLocalDiscord } from '../../src/local/discord.ts';
import type { History } from '../../src/local/history.ts';
import { connectPerson } from '../../src/local/person.ts';
import { judge } from './judge.ts';
import { createRandom } from './random.ts';
import { end, spawnBot } from './spawned.ts';
import { QUESTION, sleep } from './theatre.ts';

/** How far a start had come when it was killed, by what Discord saw of it. */
export const STAGES = [
  'before its first request',
  'before it identified',
  'before it was ready',
  'before its commands were compared',
  'before they were registered',
  'while it served',
] as const;
type Stage = (typeof STAGES)[number];

/** What a series of kills came to. */
export interface Killed {
  /** Milliseconds that an undisturbed start takes on this machine. */
  readonly start: number;
  /** How many were killed at which stage. */
  readonly stages: Readonly<Record<Stage, number>>;
  /** Starts after the kills, each of which served and answered. */
  readonly survivors: number;
}

/** Starts killed on one Discord before one is let live: whatever they left behind has to be borne together. */
const IN_A_ROW = 5;
/** Moments reach a little beyond a usual start, so that some are killed as they begin to serve. */
const BEYOND = 1.15;
const COMMANDS = '/applications/:application/commands';
/** Milliseconds that Discord takes for each step of a start, so that none is too short to be met by chance. */
const SLOW = { delay: 60 } as const;

async function startSlowDiscord(): Promise<LocalDiscord> {
  const discord = await startLocalDiscord({ history: Number.POSITIVE_INFINITY });
  for (const gateway of ['hello', 'identify', 'ready'] as const)
    discord.faults.add({ when: { gateway }, do: SLOW });
  for (const route of ['/gateway/bot', COMMANDS]) discord.faults.add({ when: { route }, do: SLOW });
  return discord;
}

/**
 * Kills so many starts at moments spread over a whole start by the seed, and lets one live after every five. Throws when
 * that one does not serve and answer, when commands are registered more than once, or when the judge finds anything.
 */
export async function killStarts(seed: number, kills: number): Promise<Killed> {
  const random = createRandom(seed);
  const start = await undisturbed();
  const stages = Object.fromEntries(STAGES.map((stage) => [stage, 0])) as Record<Stage, number>;
  let survivors = 0;
  for (let left = kills; left > 0; left -= IN_A_ROW) {
    const moments = Array.from({ length: Math.min(left, IN_A_ROW) }, () =>
      Math.floor(random.next() * start * BEYOND),
    );
    for (const stage of await killInARow(moments)) stages[stage] += 1;
    survivors += 1;
  }
  return { start, stages, survivors };
}

/** How long a start takes here: until it serves, with nothing registered before. */
async function undisturbed(): Promise<number> {
  const discord = await startSlowDiscord();
  try {
    // The first start of a bundle compiles it.
    let took = 0;
    for (let i = 0; i < 2; i += 1) {
      const begun = performance.now();
      const bot = await spawnBot(discord);
      await bot.serving();
      took = performance.now() - begun;
      await end(bot);
      discord.world.application.commands.clear();
    }
    return took;
  } finally {
    await discord.close();
  }
}

/** Kills a start at each of the moments, on a Discord that knew none before, and judges what the next start makes of it. */
async function killInARow(moments: readonly number[]): Promise<Stage[]> {
  const discord = await startSlowDiscord();
  const member = await connectPerson(discord.origin, discord.start.member.token);
  const log: string[] = [];
  const stages: Stage[] = [];
  try {
    for (const moment of moments) {
      const begun = discord.history.entries.length;
      const victim = await spawnBot(discord);
      await sleep(moment);
      await end(victim);
      stages.push(stageOf(discord.history, begun, discord.world.application.bot.id));
      log.push(...victim.lines());
    }
    const survivor = await spawnBot(discord);
    await survivor.ready();
    const { message } = await member.slash(discord.start.general.id, 'ask', { question: QUESTION });
    await end(survivor);
    log.push(...survivor.lines());
    const told = `${moments.length} starts were killed after ${moments.join(', ')} ms`;
    if (!/^> /mu.test(message?.content ?? ''))
      throw new Error(`${told}, and the next one does not answer: ${message?.content ?? 'nothing'}`);
    const registered = discord.history
      .requests('PUT', COMMANDS)
      .filter(({ status }) => status === 200 || status === 0);
    if (registered.length !== 1)
      throw new Error(`${told}, and the commands were registered ${registered.length} times`);
    const names = [...discord.world.application.commands.values()].map(({ type, name }) => `${type}/${name}`);
    if (names.length === 0 || new Set(names).size !== names.length)
      throw new Error(`${told}, and the commands are ${names.join(', ')}`);
    judge(discord.history, {
      log,
      token: discord.token,
      bot: discord.world.application.bot.id,
      people: 1,
      starts: moments.length + 1,
    });
    return stages;
  } finally {
    member.leave();
    await discord.close();
  }
}

function stageOf(history: History, begun: number, bot: string): Stage {
  const since = history.entries.slice(begun);
  const did = (what: 'identify' | 'ready'): boolean =>
    since.some((entry) => entry.kind === 'gateway' && entry.what === what && entry.user === bot);
  const asked = (method: string, route: string): boolean =>
    since.some((entry) => entry.kind === 'request' && entry.method === method && entry.route === route);
  if (!since.some((entry) => entry.kind === 'request')) return 'before its first request';
  if (!did('identify')) return 'before it identified';
  if (!did('ready')) return 'before it was ready';
  if (!asked('GET', COMMANDS)) return 'before its commands were compared';
  return asked('PUT', COMMANDS) || history.requests('PUT', COMMANDS).length > 0
    ? 'while it served'
    : 'before they were registered';
}
