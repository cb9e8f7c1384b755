import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startLocalDiscord } from '../../src/local/discord.ts';
import { connectPerson } from '../../src/local/person.ts';
import { shardOf } from '../../src/local/snowflake.ts';
import { addChannel } from '../../src/local/world/change-channel.ts';
import { addGuild, addMember, addRole } from '../../src/local/world/change-server.ts';
import { build, type Spawned, spawnBot } from './spawned.ts';
import { QUESTION, until } from './theatre.ts';

const SHARDS = 16;
/** Three machines: six shards, five and five. */
const SPLIT = [
  [0, 1, 2, 3, 4, 5],
  [6, 7, 8, 9, 10],
  [11, 12, 13, 14, 15],
] as const;

beforeAll(async () => {
  await build();
}, 60_000);
afterAll(() => rmSync(`dist/tested-${process.pid}`, { recursive: true, force: true }));

it('three processes serve sixteen shards: every server once, also after one is killed', {
  timeout: 120_000,
}, async () => {
  const discord = await startLocalDiscord({ history: Number.POSITIVE_INFINITY, shards: SHARDS });
  const { world, start, clock } = discord;
  const owner = world.users.get(world.application.ownerId);
  const me = world.users.get(start.member.id);
  const other = world.users.get(start.moderator.id);
  if (owner === undefined || me === undefined || other === undefined) throw new Error('nobody is there');
  const channels: { readonly id: string; readonly shard: number }[] = [];
  while (new Set(channels.map(({ shard }) => shard)).size < SHARDS) {
    // A server's shard follows from the millisecond it was made in.
    clock.advance(1);
    const guild = addGuild(world, `Server ${channels.length}`, owner, (1n << 52n) - 1n);
    addMember(world, guild, me);
    addMember(world, guild, other, [addRole(world, guild, 'Moderators', (1n << 52n) - 1n).id]);
    channels.push({ id: addChannel(world, guild, { name: 'talk' }).id, shard: shardOf(guild.id, SHARDS) });
  }
  const spawned = (shards: readonly number[]): Promise<Spawned> =>
    spawnBot(discord, { SHARDS: JSON.stringify(shards), SHARD_COUNT: String(SHARDS) });
  const bots = await Promise.all(SPLIT.map(spawned));
  const member = await connectPerson(discord.origin, start.member.token);
  const askEverywhere = async (): Promise<void> => {
    for (const { id, shard } of channels) {
      const asked = await member.slash(id, 'ask', { question: QUESTION });
      expect(asked.message?.content, `shard ${shard}`).toMatch(/^> /mu);
      const mention = await member.ask(id, `<@${world.application.bot.id}> ${QUESTION}`);
      expect(mention?.content, `shard ${shard}`).toMatch(/^> /mu);
    }
  };
  const moderator = await connectPerson(discord.origin, start.moderator.token);
  /** One server of each process. */
  const ofEach = SPLIT.map(
    (shards) => channels.find(({ shard }) => shards.some((one) => one === shard))?.id ?? '',
  );
  const pinInEach = async (): Promise<void> => {
    for (const channel of ofEach) {
      const { message } = await moderator.slash(channel, 'pin', { topic: 'overview' });
      if (message === null) throw new Error('no preview');
      await moderator.press(message, 'Pin it');
      await until(
        () => /^(?:Posted and pinned|Nothing to change)/u.test(moderator.look(message)?.content ?? ''),
        9_000,
        () => moderator.look(message)?.content ?? 'nothing',
      );
    }
  };
  try {
    await Promise.all(bots.map((bot) => bot.ready()));
    await askEverywhere();
    await pinInEach();

    const [, second] = bots;
    second?.child.kill('SIGKILL');
    await second?.exit;
    const others = channels.find(({ shard }) => shard < 6);
    const asked = await member.slash(others?.id ?? '', 'ask', { question: QUESTION });
    expect(asked.ending, 'the others go on meanwhile').toBe('answered');
    const again = await spawned(SPLIT[1]);
    bots.push(again);
    await again.ready();
    await askEverywhere();
    await pinInEach();
    for (const channel of ofEach) expect(await moderator.pins(channel), 'pinned once').toHaveLength(1);

    for (const { callbacks, name } of discord.history.of('interaction')) {
      expect(callbacks, name).toHaveLength(1);
    }
    const puts = discord.history
      .requests('PUT')
      .filter(({ route, status }) => route?.includes('/commands') === true && status === 200);
    expect(puts, 'the commands are registered once').toHaveLength(1);
    const replies = await Promise.all(channels.map(({ id }) => member.messages(id)));
    // Twice a mention in each channel, each with one reply.
    for (const said of replies) expect(said.filter(({ type }) => type === 19)).toHaveLength(2);
  } finally {
    member.leave();
    moderator.leave();
    for (const { child } of bots) child.kill('SIGTERM');
    const ends = await Promise.all(bots.map(({ exit }) => exit));
    await until(
      () => ends.length === bots.length,
      1,
      () => '',
    );
    await discord.close();
    expect(ends.map(({ code, signal }) => code ?? signal)).toEqual([0, 'SIGKILL', 0, 0]);
  }
});
