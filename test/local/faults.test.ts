import { Events, GatewayIntentBits, Status } from 'discord.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type LocalDiscord, startLocalDiscord } from '../../src/local/discord.ts';
import type { GatewaySeen } from '../../src/local/faults.ts';
import { createHttpClient } from '../../src/local/person/http.ts';
import { connectPerson, type Person } from '../../src/local/person.ts';
import { type Bot, startBot } from './bot/bot.ts';
import { specProblems } from './spec.ts';

/** Each kind of fault, seen through the unmodified discord.js: the rule is handed in, the client shows its effect. */
let discord: LocalDiscord;
let bot: Bot;
let member: Person;
let general: string;

beforeEach(async () => {
  discord = await startLocalDiscord({
    history: Number.POSITIVE_INFINITY,
    heartbeatInterval: 300,
    bounds: { firstAnswer: 1_000 },
  });
  bot = await startBot(discord, { enforceNonce: true });
  member = await connectPerson(discord.origin, discord.start.member.token);
  general = discord.start.general.id;
});

afterEach(async () => {
  member.leave();
  await bot.stop();
  await discord.close();
});

const SEND = '/channels/:channel/messages';
const CALLBACK = '/interactions/:interaction/:token/callback';
const mention = () => `<@${discord.world.application.bot.id}> hello`;
const answers = async () => (await member.messages(general)).filter((m) => m.author.bot);
const posts = () =>
  discord.history.of('request', (e) => e.by === 'bot' && e.method === 'POST' && e.route === SEND);

describe('requests', () => {
  test('an error after the message was stored: the retry with the same nonce stores nothing new', async () => {
    const fault = discord.faults.add({
      when: { method: 'POST', route: SEND, by: 'bot', times: 1 },
      do: { after: true, answer: { status: 502, body: '<html>Bad Gateway</html>' } },
    });
    expect((await member.ask(general, mention()))?.content).toContain('hello');
    await discord.history.until('request', (e) => e.by === 'bot' && e.route === SEND && e.status === 200);
    expect(fault.fired).toBe(1);
    expect(posts().map((e) => e.status)).toEqual([502, 200]);
    expect(await answers()).toHaveLength(1);
  });

  test('a connection reset after the message was stored', async () => {
    discord.faults.add({
      when: { method: 'POST', route: SEND, by: 'bot', times: 1 },
      do: { after: true, drop: true },
    });
    await member.ask(general, mention());
    await discord.history.until('request', (e) => e.by === 'bot' && e.route === SEND && e.status === 200);
    expect(posts().map((e) => e.status)).toEqual([0, 200]);
    expect(await answers()).toHaveLength(1);
  });

  test('the third request only', async () => {
    const fault = discord.faults.add({
      when: { method: 'POST', route: SEND, by: 'bot', nth: 3, times: 1 },
      do: { answer: { status: 500 } },
    });
    for (let i = 0; i < 3; i++) await member.ask(general, mention());
    expect(posts().map((e) => e.status)).toEqual([200, 200, 500, 200]);
    expect([fault.seen, fault.fired]).toEqual([4, 1]);
  });

  test('a 429 with Retry-After is waited out', async () => {
    discord.faults.add({
      when: { method: 'POST', route: SEND, by: 'bot', times: 1 },
      do: {
        answer: {
          status: 429,
          headers: { 'retry-after': '0.3', via: '1.1 google', 'x-ratelimit-scope': 'user' },
          body: { message: 'You are being rate limited.', retry_after: 0.3, global: false },
        },
      },
    });
    await member.ask(general, mention());
    const [refused, passed] = posts();
    expect([refused?.status, passed?.status]).toEqual([429, 200]);
    expect(Number(passed?.at) - Number(refused?.at)).toBeGreaterThanOrEqual(290);
  });

  test('a callback that was taken but answered with an error is retried into 40060', async () => {
    discord.faults.add({ when: { route: CALLBACK, times: 1 }, do: { after: true, answer: { status: 503 } } });
    const asked = await member.slash(general, 'ask', { question: 'twice' });
    expect(asked.message?.content).toBe('You asked: twice');
    const retry = await discord.history.until('request', (e) => e.route === CALLBACK && e.status === 400);
    expect(retry.answer).toMatchObject({ code: 40060 });
    expect(await answers()).toHaveLength(1);
  });

  test('a delay, a hang, a stall and a trickle are what they say', async () => {
    const me = (init = {}) =>
      fetch(`${discord.api}/v10/users/@me`, { headers: { authorization: `Bot ${discord.token}` }, ...init });
    const rule = (fault: object) =>
      discord.faults.add({ when: { route: '/users/@me', times: 1 }, do: fault });
    const begun = Date.now();
    rule({ delay: 100 });
    expect((await me()).status).toBe(200);
    expect(Date.now() - begun).toBeGreaterThanOrEqual(95);
    rule({ hang: true });
    await expect(me({ signal: AbortSignal.timeout(100) })).rejects.toThrow();
    rule({ stall: true });
    const stalled = await me({ signal: AbortSignal.timeout(200) });
    expect(stalled.status).toBe(200);
    await expect(stalled.text()).rejects.toThrow();
    rule({ trickle: 1 });
    expect(((await (await me()).json()) as { id: string }).id).toBe(discord.world.application.bot.id);
  });

  test('something may happen on the server at that very moment', async () => {
    discord.faults.add({
      when: { method: 'POST', route: SEND, by: 'bot' },
      do: { run: () => discord.world.channels.delete(general) },
    });
    await member.say(general, mention());
    const refused = await discord.history.until('request', (e) => e.by === 'bot' && e.route === SEND);
    expect(refused.answer).toMatchObject({ code: 10003 });
  });

  test('one 401, and discord.js has lost its token for good', async () => {
    const fault = discord.faults.add({
      when: { route: '/users/@me', times: 1 },
      do: { answer: { status: 401, body: { message: '401: Unauthorized', code: 0 } } },
    });
    await expect(bot.client.rest.get('/users/@me')).rejects.toThrow();
    await expect(bot.client.rest.get('/users/@me')).rejects.toThrow(/token/i);
    expect(fault.seen).toBe(1);
  });

  test('a rule that was removed does nothing more', async () => {
    const fault = discord.faults.add({ when: { route: '/channels/*' }, do: { answer: { status: 500 } } });
    fault.remove();
    expect(await member.ask(general, mention())).not.toBeNull();
    expect(fault.seen).toBe(0);
  });
});

describe('the gateway', () => {
  const answered = async () => (await member.ask(general, mention(), { within: 9_000 }))?.content;
  const resumed = () => new Promise((resolve) => bot.client.once(Events.ShardResume, resolve));
  const reidentified = () => new Promise((resolve) => bot.client.once(Events.ShardReady, resolve));

  test('op 7: it resumes, and what was said meanwhile is answered once', async () => {
    const back = resumed();
    discord.gateway.askToReconnect();
    const since = member.line.last;
    await member.say(general, mention());
    await back;
    expect((await member.next(general, { since }))?.content).toContain('hello');
    expect(await answers()).toHaveLength(1);
  });

  test('a cut line, a close code and a line that hears nothing are resumed', async () => {
    for (const harm of ['cut', 'close', 'deafen'] as const) {
      const back = resumed();
      const [line] = discord.gateway.connectionsOf();
      if (harm === 'close') line?.close(4000);
      else line?.[harm]();
      // discord.js waits 30 s for a dead peer to say goodbye, so help it along
      if (harm === 'deafen') setTimeout(() => line?.cut(), 700);
      await back;
      expect(await answered()).toContain('hello');
    }
  });

  test('heartbeats nobody acknowledges: the zombie is left and resumed', async () => {
    const back = resumed();
    const fault = discord.faults.add({
      when: { gateway: 'heartbeat', times: 1 },
      do: { swallow: true },
    });
    await back;
    expect(fault.fired).toBe(1);
    expect(await answered()).toContain('hello');
  });

  test('op 9: it signs in again', async () => {
    const again = reidentified();
    discord.gateway.invalidate(false);
    await again;
    expect(await answered()).toContain('hello');
    expect(discord.history.of('gateway', (e) => e.what === 'identify').length).toBe(3);
  });

  test('a fatal code ends it, though isReady() stays true', async () => {
    const gone = new Promise((resolve) => bot.client.once(Events.ShardDisconnect, resolve));
    for (const line of discord.gateway.connectionsOf()) line.close(4004);
    await gone;
    expect(bot.client.isReady()).toBe(true);
    expect(bot.client.ws.shards.every((shard) => shard.status === Status.Ready)).toBe(false);
  });

  test('the address for resuming can be dead while the main one is well', async () => {
    const fault = discord.faults.add({
      when: { gateway: 'connect', where: (seen: GatewaySeen) => seen.resumeUrl },
      do: { refuse: 502 },
    });
    discord.gateway.askToReconnect();
    await discord.history.until('gateway', (e) => e.what === 'refused' && e.code === 502);
    fault.remove();
    await resumed();
    expect(await answered()).toContain('hello');
  });

  test('dispatches can be doubled, withheld, changed and led in by garbage', async () => {
    const heard: string[] = [];
    bot.client.on(Events.InteractionCreate, (i) => {
      if (i.isChatInputCommand()) heard.push(i.commandName);
    });
    const rule = (fault: object) =>
      discord.faults.add({ when: { event: 'INTERACTION_CREATE', times: 1 }, do: fault });
    rule({ copies: 2 });
    await member.slash(general, 'ask', { question: 'double' });
    await discord.history.until('request', (e) => e.route === CALLBACK && e.status === 400);
    expect(heard).toEqual(['ask', 'ask']);
    rule({ change: (i: { data: { name: string } }) => ({ ...i, data: { ...i.data, name: 'renamed' } }) });
    expect((await member.slash(general, 'ask', { question: 'x' })).ending).toBe('failed');
    expect(heard.at(-1)).toBe('renamed');
    rule({ frames: ['{not json', '[]', new Uint8Array([1, 2, 3])] });
    expect((await member.slash(general, 'ask', { question: 'x' })).ending).toBe('answered');
    rule({ withhold: true });
    expect((await member.slash(general, 'ask', { question: 'x' })).ending).toBe('failed');
  });

  test('nobody listens for a while, then it is back', async () => {
    await discord.stopListening();
    const back = resumed();
    await discord.listenAgain();
    await back;
    expect(discord.gateway.connectionsOf()).toHaveLength(1);
  });
});

test("real rate limits: discord.js waits its turn, and the answers are the specification's", async () => {
  const limited = await startLocalDiscord({
    history: Number.POSITIVE_INFINITY,
    limits: { routes: [{ route: `POST ${SEND}`, limit: 2, window: 400 }], global: 50 },
  });
  const raw = createHttpClient(limited.origin, `Bot ${limited.token}`);
  const path = `/channels/${limited.start.general.id}/messages`;
  const statuses = [];
  for (let i = 0; i < 3; i++) statuses.push((await raw.ask('POST', path, { content: `${i}` })).status);
  expect(statuses).toEqual([200, 200, 429]);
  const other = await startBot(limited);
  const channel = await other.client.channels.fetch(limited.start.general.id);
  if (channel?.isSendable()) await Promise.all([1, 2, 3, 4].map((n) => channel.send(`${n}`)));
  expect(limited.history.requests('POST', SEND).filter((e) => e.status === 200)).toHaveLength(6);
  expect(await specProblems(limited.history)).toEqual([]);
  raw.end();
  await other.stop();
  await limited.close();
});

test('three shards of one bot: every server served once', async () => {
  const other = await startBot(discord, {
    shards: [0, 1, 2],
    shardCount: 3,
    intents: [GatewayIntentBits.Guilds],
  });
  expect(other.client.ws.shards.size).toBe(3);
  expect(other.client.guilds.cache.size).toBe(1);
  await other.stop();
});
