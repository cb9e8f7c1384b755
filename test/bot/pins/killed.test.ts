import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type LocalDiscord, startLocalDiscord } from '../../../src/local/discord.ts';
import { connectPerson, type Person } from '../../../src/local/person.ts';
import { readMarker } from '../../../src/reply/pins/marker.ts';
import { pin, preview } from './moderating.ts';

let discord: LocalDiscord;
let moderator: Person;
let bot: ChildProcess;
beforeAll(async () => {
  discord = await startLocalDiscord({ history: Number.POSITIVE_INFINITY });
  moderator = await connectPerson(discord.origin, discord.start.moderator.token);
});
afterAll(async () => {
  bot.kill('SIGKILL');
  moderator.leave();
  await discord.close();
});

/** Starts the bot as a process of its own, as an operator does, and waits until it serves. */
async function startProcess(): Promise<ChildProcess> {
  const ready = (): number =>
    discord.history.of('gateway', ({ what, user }) => what === 'ready' && user === botId()).length;
  const before = ready();
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', '-e', "import('./src/main.ts').then(({ main }) => main())"],
    {
      env: { ...process.env, DISCORD_TOKEN: discord.token, DISCORD_API: discord.api },
      stdio: 'ignore',
    },
  );
  await until(() => ready() > before);
  await until(async () => (await moderator.commands(channel())).some(({ name }) => name === 'pin'));
  return child;
}

const botId = (): string => discord.world.application.bot.id;
const channel = (): string => discord.start.news.id;

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 3000; tries += 1) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error('it never came to that');
}

it('a process killed between the post and the pin leaves one message, which the next process pins', async () => {
  bot = await startProcess();
  const shown = await preview(moderator, channel());
  const held = discord.faults.add({
    when: { method: 'PUT', route: '/channels/:channel/messages/pins/:message', by: 'bot' },
    do: { hang: true },
  });
  await moderator.press(shown, 'Pin it');
  await until(() => held.fired > 0);
  bot.kill('SIGKILL');
  await once(bot, 'exit');
  held.remove();

  const own = async () =>
    (await moderator.messages(channel())).filter(
      ({ author, components }) => author.id === botId() && readMarker(components) !== null,
    );
  const [left, ...others] = await own();
  expect(others).toEqual([]);
  expect(left?.pinned).toBe(false);

  bot = await startProcess();
  expect(await pin(moderator, channel())).toMatch(/^Pinned/);
  expect((await own()).map(({ id, pinned }) => [id, pinned])).toEqual([[left?.id, true]]);
}, 90_000);
