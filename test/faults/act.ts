import { expect } from 'vitest';
import { type LocalDiscord, type LocalOptions, startLocalDiscord } from '../../src/local/discord.ts';
import type { Exchange } from '../../src/local/person/exchange.ts';
import { connectPerson, type Person } from '../../src/local/person.ts';
import { judge } from './judge.ts';
import { type Spawned, spawnBot } from './spawned.ts';
import { QUESTION, until } from './theatre.ts';

/** What a test has of a process at work. */
export interface Scene {
  readonly discord: LocalDiscord;
  readonly member: Person;
  readonly bot: Spawned;
  readonly ask: () => ReturnType<Person['slash']>;
  /** Whether it is alive and answers. */
  readonly works: () => Promise<void>;
}

/** How it is set up. */
export interface ActOptions extends LocalOptions {
  readonly env?: Record<string, string>;
  readonly node?: readonly string[];
  /** A file that its standard error goes to. */
  readonly stderr?: string;
  /** What Discord is like before the bot comes. */
  readonly before?: (discord: LocalDiscord) => void;
}

/** Whether an answer shows sentences. */
export const isQuote = ({ message }: Exchange): boolean => /^> /mu.test(message?.content ?? '');

/** Footnote in its own process, on a Discord of its own, serving. */
export async function act(options: ActOptions, scene: (scene: Scene) => Promise<void>): Promise<void> {
  const discord = await startLocalDiscord({ history: Number.POSITIVE_INFINITY, ...options });
  options.before?.(discord);
  const member = await connectPerson(discord.origin, discord.start.member.token);
  const bot = await spawnBot(discord, options.env, options.node, options.stderr);
  const ask = () => member.slash(discord.start.general.id, 'ask', { question: QUESTION });
  const works = async () => {
    // A machine that stalls for three seconds costs one answer; a bot that does not serve gives none.
    const end = Date.now() + 12_000;
    let asked = await ask();
    while (!isQuote(asked) && Date.now() < end) asked = await ask();
    expect(asked.message?.content, `${asked.ending}\n${bot.stderr()}`).toMatch(/^> /mu);
  };
  try {
    await bot.ready();
    await scene({ discord, member, bot, ask, works });
    expect(bot.stdout() + bot.stderr()).not.toContain(discord.token);
  } finally {
    member.leave();
    bot.child.kill('SIGKILL');
    await bot.exit;
    await discord.close();
  }
}

/** What lets SIGUSR2 make a process tell how it is. */
export const TELLS = [
  '--expose-gc',
  '--import',
  `data:text/javascript,${encodeURIComponent(`
    import { monitorEventLoopDelay } from 'node:perf_hooks';
    const delay = monitorEventLoopDelay({ resolution: 5 });
    delay.enable();
    process.on('SIGUSR2', () => {
      const late = delay.percentile(99) / 1e6;
      gc();
      const sockets = process.getActiveResourcesInfo().filter((name) => name === 'TCPSocketWrap').length;
      const told = { heap: process.memoryUsage().heapUsed / 2 ** 20, sockets, late };
      process.stdout.write('told ' + JSON.stringify(told) + '\\n');
      delay.reset();
    });`)}`,
];

/** How a process is, told by itself. */
export interface Told {
  /** Megabytes in use after a collection. */
  readonly heap: number;
  readonly sockets: number;
  /** Milliseconds by which 99 of 100 turns of its event loop were late at most, since it last told. */
  readonly late: number;
}

/** Asks a process that was started with `TELLS` how it is. */
export async function tell({ bot }: Scene): Promise<Told> {
  const said = (): string[] => bot.stdout().match(/(?<=^told ).*(?=\n)/gmu) ?? [];
  const before = said().length;
  bot.child.kill('SIGUSR2');
  await until(
    () => said().length > before,
    20_000,
    () => 'nothing told',
  );
  return JSON.parse(said().at(-1) ?? '') as Told;
}

/** The megabytes in use after a collection. */
export const heapOf = async (scene: Scene): Promise<number> => (await tell(scene)).heap;

/** Judges all that happened, as every scenario in one process is judged. */
export function judgeProcess({ discord, bot }: Scene, people: number): void {
  judge(discord.history, {
    log: bot.lines(),
    token: discord.token,
    bot: discord.world.application.bot.id,
    people,
    starts: 1,
  });
}
