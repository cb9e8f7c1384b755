import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Stage, setStage } from './stage.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

const puts = (): number =>
  stage.discord.history.entries.filter(
    (entry) =>
      entry.kind === 'request' && entry.method === 'PUT' && entry.route?.includes('/commands') === true,
  ).length;

it('registers the commands once, and not again while they are the same', async () => {
  expect(puts()).toBe(1);
  await stage.restart();
  await stage.restart();
  expect(puts()).toBe(1);
});

it('registers them again when Discord holds something else', async () => {
  const held = stage.discord.world.application.commands;
  const [id] = [...held.keys()];
  if (id === undefined) throw new Error('nothing is registered');
  held.delete(id);
  await stage.restart();
  expect(puts()).toBe(2);
});

it('invites with exactly the permissions it uses, and none that moderates', () => {
  const { invite } = stage.bot;
  const url = new URL(invite);
  const asked = BigInt(url.searchParams.get('permissions') ?? '0');
  const bit = (position: number): bigint => 1n << BigInt(position);
  // View Channel, Send Messages, Embed Links, Attach Files, Read Message History, Send in Threads, Pin Messages.
  expect(asked).toBe(bit(10) | bit(11) | bit(14) | bit(15) | bit(16) | bit(38) | bit(51));
  expect(url.searchParams.get('scope')?.split(' ').sort()).toEqual(['applications.commands', 'bot']);
});
