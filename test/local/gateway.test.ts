import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type LocalDiscord, startLocalDiscord } from '../../src/local/discord.ts';
import { connectPerson, type Person } from '../../src/local/person.ts';
import { Intent } from '../../src/local/protocol.ts';
import { shardOf } from '../../src/local/snowflake.ts';
import { addChannel, setOverwrites } from '../../src/local/world/change-channel.ts';
import { addGuild, removeBot, setUnavailable } from '../../src/local/world/change-server.ts';
import { connectRaw, type RawClient } from './bot/raw-client.ts';

let discord: LocalDiscord;
let member: Person;
let general: string;

beforeEach(async () => {
  discord = await startLocalDiscord({ history: Number.POSITIVE_INFINITY });
  general = discord.start.general.id;
  member = await connectPerson(discord.origin, discord.start.member.token);
});

afterEach(async () => {
  member.leave();
  await discord.close();
});

async function hello(url = discord.world.gateway.url): Promise<RawClient> {
  const client = connectRaw(url);
  await client.until((f) => f.op === 10);
  return client;
}

async function ready(more: object = {}): Promise<RawClient> {
  const client = await hello();
  client.identify(discord.token, more);
  await client.dispatch('READY');
  return client;
}

const speak = (text: string) => member.say(general, text);
const created = (client: RawClient) =>
  client.frames.filter((f) => f.t === 'MESSAGE_CREATE').map((f) => f.d.content);

describe('signing in', () => {
  test('gives READY with the servers unavailable, then each server', async () => {
    const client = await ready({ shard: [0, 1] });
    const first = await client.dispatch('READY');
    expect(first).toMatchObject({ op: 0, s: 1 });
    expect(first.d).toMatchObject({
      v: 10,
      user: { id: discord.world.application.bot.id, bot: true },
      guilds: [{ id: discord.start.guild.id, unavailable: true }],
      application: { id: discord.world.application.id },
      shard: [0, 1],
    });
    const { d } = await client.dispatch('GUILD_CREATE');
    expect(d.channels.map((c: { name: string }) => c.name)).toEqual(['general', 'news']);
    expect(d.threads.map((c: { name: string }) => c.name)).toEqual(['What we know so far']);
    expect(d.members.map((m: { user: { id: string } }) => m.user.id)).toEqual([
      discord.world.application.bot.id,
    ]);
  });

  const cases: readonly [what: string, more: object, code: number][] = [
    ['a wrong token', { token: 'wrong' }, 4004],
    ['a shard that is not one of them', { shard: [3, 2] }, 4010],
    ['an intent there is not', { intents: 1 << 19 }, 4013],
    ['no intents at all', { intents: undefined }, 4013],
    ['an intent that was not granted', { intents: Intent.MESSAGE_CONTENT }, 4014],
  ];
  test.each(cases)('with %s closes', async (_, more, code) => {
    const client = await hello();
    client.identify(discord.token, more);
    expect(await client.closed).toBe(code);
  });

  test('twice, or not at all, closes; so does nonsense', async () => {
    const twice = await ready();
    twice.identify(discord.token);
    expect(await twice.closed).toBe(4005);
    const never = await hello();
    never.send(3, { status: 'online' });
    expect(await never.closed).toBe(4003);
    const unknown = await ready();
    unknown.send(99, null);
    expect(await unknown.closed).toBe(4001);
    const broken = await ready();
    broken.sendText('{not json');
    expect(await broken.closed).toBe(4002);
    const long = await ready();
    long.send(3, { text: 'x'.repeat(4096) });
    expect(await long.closed).toBe(4002);
    const hasty = await ready();
    for (let i = 0; i < 120; i++) hasty.send(1, null);
    expect(await hasty.closed).toBe(4008);
  });

  test('costs one of the sessions that may be started; without any left there is none', async () => {
    const left = discord.world.gateway.startsLeft;
    await ready();
    expect(discord.world.gateway.startsLeft).toBe(left - 1);
    discord.world.gateway.startsLeft = 0;
    const client = await hello();
    client.identify(discord.token);
    expect((await client.until((f) => f.op === 9)).d).toBe(false);
  });
});

describe('a session', () => {
  test('is resumed with what was missed, in order and once', async () => {
    const client = await ready();
    const { d } = await client.dispatch('READY');
    await speak('one');
    const { s } = await client.dispatch('MESSAGE_CREATE');
    client.close(4000);
    await client.closed;
    await speak('two');
    await speak('three');
    const again = await hello(d.resume_gateway_url);
    again.send(6, { token: discord.token, session_id: d.session_id, seq: s });
    await again.dispatch('RESUMED');
    expect(again.frames.map((f) => f.t).filter(Boolean)).toEqual([
      'MESSAGE_CREATE',
      'MESSAGE_CREATE',
      'RESUMED',
    ]);
    await speak('four');
    await again.until((f) => f.t === 'MESSAGE_CREATE' && f.s === Number(s) + 4);
    expect(again.frames.map((f) => f.s).filter(Boolean)).toEqual([
      Number(s) + 1,
      Number(s) + 2,
      Number(s) + 3,
      Number(s) + 4,
    ]);
  });

  test('cannot be resumed after 1000, with another token, or from the future', async () => {
    const client = await ready();
    const { d } = await client.dispatch('READY');
    const resume = async (token: string, seq: number) => {
      const next = await hello();
      next.send(6, { token, session_id: d.session_id, seq });
      return next;
    };
    expect((await (await resume('wrong', 1)).until((f) => f.op === 9)).d).toBe(false);
    expect(await (await resume(discord.token, 999)).closed).toBe(4007);
    client.close(1000);
    await client.closed;
    expect((await (await resume(discord.token, 1)).until((f) => f.op === 9)).d).toBe(false);
  });

  test('has its heartbeats acknowledged', async () => {
    const client = await ready();
    client.send(1, 1);
    expect((await client.until((f) => f.op === 11)).d).toBeNull();
  });
});

describe('what is told to whom', () => {
  test('nothing a session has not asked for by its intents', async () => {
    const deaf = await ready({ intents: Intent.GUILDS });
    const hears = await ready();
    await speak('hello');
    await hears.dispatch('MESSAGE_CREATE');
    expect(created(deaf)).toEqual([]);
  });

  test('the words of messages only where Discord gives them without the intent', async () => {
    const { id } = discord.world.application.bot;
    const client = await ready();
    await speak('nothing for the bot');
    await speak(`<@${id}> a question`);
    const dm = await member.openDm();
    await member.say(dm, 'psst');
    await client.dispatch('MESSAGE_CREATE', (m) => m.content === 'psst');
    expect(created(client)).toEqual(['', `<@${id}> a question`, 'psst']);
  });

  test('all words with the intent', async () => {
    discord.world.application.intents = Intent.MESSAGE_CONTENT;
    const client = await ready({ intents: Intent.GUILDS | Intent.GUILD_MESSAGES | Intent.MESSAGE_CONTENT });
    await speak('anything');
    await client.dispatch('MESSAGE_CREATE');
    expect(created(client)).toEqual(['anything']);
  });

  test('nothing of channels one cannot see, neither bots nor people', async () => {
    const { world, start } = discord;
    const hidden = addChannel(world, start.guild, { name: 'hidden' });
    setOverwrites(world, hidden, [{ id: start.guild.id, type: 0, allow: '0', deny: String(1n << 10n) }]);
    const client = await ready();
    const owner = await connectPerson(discord.origin, 'person.owner.local');
    await owner.say(hidden.id, 'among us');
    await speak('in public');
    await client.dispatch('MESSAGE_CREATE');
    expect(hidden.messages.size).toBe(1);
    expect(created(client)).toHaveLength(1);
    expect(member.seen(hidden.id)).toEqual([]);
    owner.leave();
  });

  test('each server to its own shard, direct messages to the first', async () => {
    const { world, start } = discord;
    const guilds = [start.guild.id];
    for (let i = 0; i < 12; i++) {
      discord.clock.advance(7);
      const owner = [...world.users.values()][0];
      if (owner) guilds.push(addGuild(world, `Server ${i}`, owner, 8n).id);
    }
    const shards = await Promise.all([0, 1, 2].map((id) => ready({ shard: [id, 3] })));
    for (const [id, client] of shards.entries()) {
      const { d } = await client.dispatch('READY');
      expect(d.guilds.map((g: { id: string }) => g.id)).toEqual(
        guilds.filter((guild) => shardOf(guild, 3) === id),
      );
    }
    await member.say(await member.openDm(), 'psst');
    await shards[0]?.dispatch('MESSAGE_CREATE');
    expect(shards.map((client) => created(client).length)).toEqual([1, 0, 0]);
  });

  test('outages and farewells', async () => {
    const { world, start } = discord;
    start.guild.unavailable = true;
    const client = await ready();
    expect((await client.dispatch('READY')).d.guilds).toHaveLength(1);
    setUnavailable(world, start.guild, false);
    await client.dispatch('GUILD_CREATE');
    setUnavailable(world, start.guild, true);
    expect((await client.dispatch('GUILD_DELETE')).d).toEqual({ id: start.guild.id, unavailable: true });
    removeBot(world, start.guild);
    await client.dispatch('GUILD_DELETE', (d) => d.unavailable === undefined);
  });
});
