import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalDiscord, startLocalDiscord } from '../../src/local/discord.ts';
import { build, end, type Spawned, scratch, spawnBot } from '../faults/spawned.ts';
import { until } from '../faults/theatre.ts';

beforeAll(async () => {
  await build();
}, 60_000);
afterAll(() => rmSync(`dist/tested-${process.pid}`, { recursive: true, force: true }));

/** How often compose starts it again after a failure. */
const [, restarts = '0'] =
  /^\s+restart: on-failure:(\d+)$/mu.exec(readFileSync('compose.yaml', 'utf8')) ?? [];

/** A supervisor that waits for nothing: starts the bot again as soon as it has failed, as often as compose does. */
async function supervise(
  start: () => Promise<Spawned>,
  watch: (bot: Spawned, life: number) => Promise<void> = async () => undefined,
): Promise<(number | null)[]> {
  const codes: (number | null)[] = [];
  for (let life = 0; life <= Number(restarts) && codes.at(-1) !== 0; life += 1) {
    const bot = await start();
    try {
      await watch(bot, life);
      codes.push((await bot.exit).code);
    } finally {
      await end(bot);
    }
  }
  return codes;
}

/** Five minutes and more pass sixty times as quickly; all that is shorter takes its time. */
const QUICKER = 60;
const RESTS_QUICKLY = [
  '--import',
  `data:text/javascript,${encodeURIComponent(
    `const later = setTimeout;
    globalThis.setTimeout = (act, ms, ...more) => later(act, ms >= 300_000 ? ms / ${QUICKER} : ms, ...more);`,
  )}`,
];

const identifies = ({ history, world }: LocalDiscord): number[] =>
  history
    .of('gateway', ({ what, user }) => what === 'identify' && user === world.application.bot.id)
    .map(({ at }) => at);

describe.concurrent('started again at once whenever it fails', () => {
  it('F4: with a session that Discord always calls invalid, it rests itself, longer each time', {
    timeout: 150_000,
  }, async () => {
    const discord = await startLocalDiscord({ history: Number.POSITIVE_INFINITY });
    discord.faults.add({ when: { gateway: 'identify' }, do: { invalidSession: false } });
    const health = join(scratch(), 'health');
    const codes = await supervise(
      () => spawnBot(discord, { HEALTH_FILE: health }, RESTS_QUICKLY),
      async ({ child, stderr, log }, life) => {
        await until(() => stderr().includes('Footnote rests for'), 60_000, stderr);
        expect(log().filter(({ event }) => event === 'gateway.identify_budget')).toMatchObject([
          { restMs: 300_000 * 2 ** life },
        ]);
        expect(existsSync(health)).toBe(false);
        // Whoever stops it does not wait for the end of a rest.
        if (life === 1) child.kill('SIGTERM');
      },
    );
    expect(codes).toEqual([75, 0]);
    const at = identifies(discord);
    expect(at).toHaveLength(10);
    const betweenLives = ((at[5] ?? 0) - (at[4] ?? 0)) * QUICKER;
    expect(betweenLives).toBeGreaterThanOrEqual(300_000);
    await discord.close();
  });

  it('with a token that Discord rejects, it asks once a start, and is given up', {
    timeout: 60_000,
  }, async () => {
    const discord = await startLocalDiscord({ history: Number.POSITIVE_INFINITY });
    const { token } = discord;
    discord.world.application.token = `${token.slice(0, -2)}xx`;
    const codes = await supervise(() => spawnBot(discord));
    expect(codes).toEqual(Array.from({ length: 1 + Number(restarts) }, () => 78));
    expect(discord.history.requests().map(({ status }) => status)).toEqual(codes.map(() => 401));
    expect(identifies(discord)).toEqual([]);
    await discord.close();
  });
});
