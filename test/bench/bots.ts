import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { type LocalDiscord, startLocalDiscord } from '../../src/local/discord.ts';
import { setOverwrites } from '../../src/local/world/change-channel.ts';
import { cpuSeconds, createTraffic, memory, type Traffic } from './traffic.ts';

/** A bot in a process of its own on a Discord of its own, with what its start cost. */
export interface Running {
  readonly discord: LocalDiscord;
  readonly traffic: Traffic;
  readonly child: ChildProcess;
  readonly pid: number;
  /** From the start of the process until it said that it is served. */
  readonly seconds: number;
  readonly cpu: number;
  /** Some time later, when whatever it still prepares is done. */
  readonly megabytes: number;
  end(): Promise<void>;
}

/** Attach Files. Answers are compared without their pictures. */
const FILES = String(1n << 15n);
/** Milliseconds after which a bot has prepared what it prepares. */
const SETTLED = 1_500;

async function begin(
  entry: readonly string[],
  environment: Readonly<Record<string, string>>,
  discord: LocalDiscord,
): Promise<Running> {
  const { general } = discord.start;
  setOverwrites(discord.world, general, [
    { id: discord.world.application.bot.id, type: 1, allow: '0', deny: FILES },
  ]);
  const begun = performance.now();
  const child = spawn(process.execPath, entry, {
    env: {
      PATH: process.env['PATH'] ?? '',
      DISCORD_TOKEN: discord.token,
      DISCORD_API: discord.api,
      LOG_LEVEL: 'error',
      LOG_FORMAT: 'json',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  if (child.stdout === null) throw new Error('no output to read');
  await once(child.stdout, 'data');
  const pid = child.pid ?? 0;
  const cpu = cpuSeconds(pid);
  const seconds = (performance.now() - begun) / 1_000;
  await new Promise((resolve) => setTimeout(resolve, SETTLED));
  return {
    discord,
    traffic: createTraffic(discord),
    child,
    pid,
    seconds,
    cpu,
    megabytes: memory(pid),
    end: async () => {
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

/** Starts Footnote as it is built; `witnessed` with the soak's witness. */
export const footnote = (discord: LocalDiscord, data = 'data', witnessed = false): Promise<Running> =>
  begin(
    [...(witnessed ? ['--expose-gc', '--import', './test/bench/witness.mjs'] : []), 'dist/main.js'],
    { DATA_FOLDER: data },
    discord,
  );

/** Starts the bot that only echoes. */
export const echo = (discord: LocalDiscord): Promise<Running> =>
  begin(['dist/bench/echo-bot.js'], {}, discord);

/** A Discord for one of them. */
export const discordForBench = (): Promise<LocalDiscord> =>
  startLocalDiscord({ history: 0, bounds: { messages: 100, ephemeral: 100, interactions: 5_000 } });
