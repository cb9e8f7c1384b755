import { rmSync } from 'node:fs';
import { afterAll, expect, it } from 'vitest';
import { startLocalDiscord } from '../../src/local/discord.ts';
import { connectPerson } from '../../src/local/person.ts';
import { build, end, spawnBot } from '../faults/spawned.ts';

afterAll(() => rmSync(`dist/tested-${process.pid}`, { recursive: true, force: true }));

it('loads the package that draws pictures, also where it was compiled ahead', {
  timeout: 60_000,
}, async () => {
  await build();
  const discord = await startLocalDiscord();
  const bot = await spawnBot(discord);
  await bot.ready();
  const member = await connectPerson(discord.origin, discord.start.member.token);
  const { message } = await member.slash(discord.start.general.id, 'casualties');
  expect(message?.attachments.map(({ filename }) => filename)).toEqual([expect.stringMatching(/\.png$/u)]);
  expect(bot.log().filter(({ event }) => event === 'picture.unavailable')).toEqual([]);
  member.leave();
  await end(bot);
  await discord.close();
});
