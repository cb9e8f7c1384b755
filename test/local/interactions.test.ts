import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type LocalDiscord, startLocalDiscord } from '../../src/local/discord.ts';
import { type Ask, createHttpClient } from '../../src/local/person/http.ts';
import { connectPerson, type Person } from '../../src/local/person.ts';
import { Permission } from '../../src/local/protocol.ts';
import { setCommandSettings, setRoles } from '../../src/local/world/change-server.ts';
import { connectRaw, type Frame, type RawClient } from './bot/raw-client.ts';

/** The rules of answering, seen from a client that does just what the test says. */
let discord: LocalDiscord;
let gateway: RawClient;
let bot: Ask;
let member: Person;
let moderator: Person;
let general: string;
let ends: (() => void)[] = [];

const COMMANDS = [
  { name: 'ask', description: 'x', options: [{ type: 3, name: 'q', description: 'x', autocomplete: true }] },
  {
    name: 'who',
    description: 'x',
    options: [
      { type: 6, name: 'user', description: 'x' },
      { type: 7, name: 'channel', description: 'x' },
    ],
  },
  {
    name: 'pin',
    description: 'x',
    default_member_permissions: String(Permission.PIN_MESSAGES),
    contexts: [0],
  },
  { name: 'Quote', type: 3 },
];

beforeEach(async () => {
  discord = await startLocalDiscord({ history: Number.POSITIVE_INFINITY, bounds: { firstAnswer: 400 } });
  general = discord.start.general.id;
  const http = createHttpClient(discord.origin, `Bot ${discord.token}`);
  bot = http.ask;
  await bot('PUT', `/applications/${discord.world.application.id}/commands`, COMMANDS);
  gateway = connectRaw(discord.world.gateway.url);
  await gateway.until((f) => f.op === 10);
  gateway.identify(discord.token);
  await gateway.dispatch('READY');
  member = await connectPerson(discord.origin, discord.start.member.token);
  moderator = await connectPerson(discord.origin, discord.start.moderator.token);
  ends = [http.end, () => member.leave(), () => moderator.leave()];
});

afterEach(async () => {
  for (const end of ends) end();
  await discord.close();
});

/** The next interaction the bot is told of, from the `n`th on. */
const told = async (n = 0): Promise<Frame['d']> => {
  const is = (f: Frame) => f.t === 'INTERACTION_CREATE';
  await gateway.until(() => gateway.frames.filter(is).length > n);
  return gateway.frames.filter(is)[n]?.d;
};
const callback = (i: { id: string; token: string }, body: object, query = '') =>
  bot('POST', `/interactions/${i.id}/${i.token}/callback${query}`, body);
const webhook = (method: string, i: { token: string }, rest = '', body?: object) =>
  bot(method, `/webhooks/${discord.world.application.id}/${i.token}${rest}`, body);
/** Starts something whose end is not waited for; the server may be gone before. */
const begin = (exchange: Promise<unknown>) => exchange.catch(() => {});
const hello = { type: 4, data: { content: 'hello' } };
const code = async (answer: ReturnType<Ask>) => {
  const { status, body } = await answer;
  return [status, (body as { code?: number } | null)?.code];
};

describe('the first answer', () => {
  test('is taken once: a second is 40060', async () => {
    const asked = member.slash(general, 'ask');
    const i = await told();
    expect((await callback(i, hello)).status).toBe(204);
    expect(await code(callback(i, hello))).toEqual([400, 40060]);
    expect((await asked).message?.content).toBe('hello');
  });

  test('is too late after the deadline: 10062, and the person has been told that it failed', async () => {
    const asked = await member.slash(general, 'ask');
    expect(asked.ending).toBe('failed');
    expect(await code(callback(await told(), hello))).toEqual([404, 10062]);
    expect(await member.messages(general)).toEqual([]);
  });

  test('is too late by the clock of the server, whatever ours says', async () => {
    const asked = member.slash(general, 'ask');
    const i = await told();
    discord.clock.advance(401);
    expect(await code(callback(i, hello))).toEqual([404, 10062]);
    expect((await asked).ending).toBe('failed');
  });

  test('that is not well formed is refused, and a better one is still taken', async () => {
    begin(member.slash(general, 'ask'));
    const i = await told();
    const long = await callback(i, { type: 4, data: { content: 'x'.repeat(2001) } });
    expect(long.body).toMatchObject({
      code: 50035,
      errors: { data: { content: { _errors: [{ code: 'BASE_TYPE_MAX_LENGTH' }] } } },
    });
    expect(await code(callback(i, { type: 4, data: {} }))).toEqual([400, 50006]);
    expect((await callback(i, hello)).status).toBe(204);
  });

  test.each([
    [7, 'a command has no message to update'],
    [6, 'nor one to defer the update of'],
    [8, 'choices are for autocomplete'],
    [1, 'pong is for HTTP'],
  ])('of kind %i does not fit a command: %s', async (type) => {
    begin(member.slash(general, 'ask'));
    expect(await code(callback(await told(), { type, data: { choices: [] } }))).toEqual([400, 50035]);
  });

  test('with_response tells what became of it', async () => {
    begin(member.slash(general, 'ask'));
    const i = await told();
    const { status, body } = await callback(i, { type: 5, data: { flags: 64 } }, '?with_response=true');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      interaction: { id: i.id, type: 2, response_message_loading: true, response_message_ephemeral: true },
      resource: { type: 5, message: { flags: 64 | 128, interaction_metadata: { id: i.id } } },
    });
  });

  test('to autocomplete holds at most 25 choices of 1 to 100 characters', async () => {
    const typed = member.suggestions(general, 'ask', 'q', { q: 'w' });
    const i = await told();
    expect(i.data.options).toEqual([{ type: 3, name: 'q', value: 'w', focused: true }]);
    const choices = (n: number, name = 'x') => ({
      type: 8,
      data: { choices: Array.from({ length: n }, (_, k) => ({ name, value: `${k}` })) },
    });
    expect(await code(callback(i, choices(26)))).toEqual([400, 50035]);
    expect(await code(callback(i, choices(1, '')))).toEqual([400, 50035]);
    expect(await code(callback(i, choices(1, 'x'.repeat(101))))).toEqual([400, 50035]);
    expect((await callback(i, choices(25))).status).toBe(204);
    expect(await typed).toHaveLength(25);
    expect(await code(webhook('POST', i, '', { content: 'x' }))).toEqual([404, 10015]);
  });

  test('may be a modal, but not to a modal', async () => {
    const opened = member.slash(general, 'ask');
    const field = { type: 18, label: 'Why', component: { type: 4, custom_id: 'why', style: 1 } };
    const modal = (more: object = {}) => ({
      type: 9,
      data: { title: 'T', custom_id: 'm', components: [field], ...more },
    });
    const i = await told();
    expect(await code(callback(i, modal({ title: 'x'.repeat(46) })))).toEqual([400, 50035]);
    expect(await code(callback(i, modal({ components: [] })))).toEqual([400, 50035]);
    expect(await code(callback(i, modal({ components: [field, field] })))).toEqual([400, 50035]);
    expect((await callback(i, modal())).status).toBe(204);
    const shown = (await opened).modal;
    if (shown === null) throw new Error('no modal');
    begin(member.submit(shown, { why: 'because' }));
    const sent = await told(1);
    expect(sent.data.components).toEqual([
      { type: 18, component: { type: 4, custom_id: 'why', value: 'because' } },
    ]);
    expect(await code(callback(sent, modal()))).toEqual([400, 50035]);
  });
});

describe('afterwards', () => {
  const answered = async (body: object = hello) => {
    const asked = member.slash(general, 'ask');
    const i = await told();
    await callback(i, body);
    return { i, asked };
  };

  test('nothing can be edited or followed before the first answer (10015)', async () => {
    begin(member.slash(general, 'ask'));
    const i = await told();
    expect(await code(webhook('PATCH', i, '/messages/@original', { content: 'x' }))).toEqual([404, 10015]);
    expect(await code(webhook('POST', i, '', { content: 'x' }))).toEqual([404, 10015]);
  });

  test('the answer is edited, read and deleted as @original, escaped or not', async () => {
    const { i, asked } = await answered();
    expect((await webhook('PATCH', i, '/messages/%40original', { content: 'edited' })).body).toMatchObject({
      content: 'edited',
    });
    expect((await webhook('GET', i, '/messages/@original')).body).toMatchObject({
      content: 'edited',
      type: 20,
    });
    expect((await webhook('DELETE', i, '/messages/@original')).status).toBe(204);
    expect(await code(webhook('PATCH', i, '/messages/@original', { content: 'x' }))).toEqual([404, 10008]);
    expect(member.look({ id: (await asked).message?.id ?? '' })).toBeUndefined();
  });

  test('a follow-up straight after a defer fills it in, and stays as private as the defer was', async () => {
    const { i, asked } = await answered({ type: 5, data: { flags: 64 } });
    const { body } = await webhook('POST', i, '', { content: 'done' });
    expect(await asked).toMatchObject({
      private: true,
      message: { id: (body as { id: string }).id, content: 'done' },
    });
    const next = await webhook('POST', i, '', { content: 'more' });
    expect(next.body).toMatchObject({ type: 19, flags: 0, content: 'more' });
  });

  test('the token dies after fifteen minutes: 50027', async () => {
    const { i } = await answered();
    discord.clock.advance(15 * 60_000 + 1);
    expect(await code(webhook('PATCH', i, '/messages/@original', { content: 'x' }))).toEqual([401, 50027]);
  });

  test("a private answer is nobody else's: not in the channel, not to press", async () => {
    const button = { type: 1, components: [{ type: 2, style: 1, label: 'Go', custom_id: 'go' }] };
    const { asked } = await answered({ type: 4, data: { content: 'psst', flags: 64, components: [button] } });
    const { message } = await asked;
    if (message === null) throw new Error('no answer');
    expect(await moderator.messages(general)).toEqual([]);
    expect((await moderator.press(message, 'Go')).refusal).toMatchObject({ code: 10008 });
    begin(member.press(message, 'Go'));
    const i = await told(1);
    expect(i.message.id).toBe(message.id);
    expect((await callback(i, { type: 7, data: { content: 'gone', components: [] } })).status).toBe(204);
    await member.line.until((t) => t.event === 'MESSAGE_UPDATE', 0, 1_000);
    expect(member.look(message)?.content).toBe('gone');
  });

  test('its message can go between the press and the update: 10008', async () => {
    const button = { type: 1, components: [{ type: 2, style: 1, label: 'Go', custom_id: 'go' }] };
    const { asked } = await answered({ type: 4, data: { content: 'x', components: [button] } });
    const { message } = await asked;
    if (message === null) throw new Error('no answer');
    begin(member.press(message, 'Go'));
    const i = await told(1);
    await moderator.request('DELETE', `/channels/${general}/messages/${message.id}`);
    expect(await code(callback(i, { type: 7, data: { content: 'y' } }))).toEqual([404, 10008]);
  });
});

describe('what the bot is told', () => {
  test('of a command: who, where, what they and it may do there', async () => {
    begin(member.slash(general, 'who', { user: discord.start.moderator.id, channel: discord.start.news.id }));
    const i = await told();
    expect(i).toMatchObject({
      type: 2,
      version: 1,
      application_id: discord.world.application.id,
      guild_id: discord.start.guild.id,
      channel: { id: general, type: 0 },
      channel_id: general,
      context: 0,
      entitlements: [],
      authorizing_integration_owners: { 0: discord.start.guild.id },
      member: { user: { id: member.id } },
      data: {
        name: 'who',
        resolved: {
          users: { [discord.start.moderator.id]: { username: 'moderator' } },
          members: { [discord.start.moderator.id]: { roles: [discord.start.moderatorRole] } },
          channels: { [discord.start.news.id]: { name: 'news' } },
        },
      },
    });
    expect(BigInt(i.member.permissions) & Permission.PIN_MESSAGES).toBe(0n);
    expect(BigInt(i.app_permissions) & Permission.PIN_MESSAGES).not.toBe(0n);
    expect(i.user).toBeUndefined();
  });

  test('of a command in a direct conversation: the user, no server', async () => {
    const dm = await member.openDm();
    begin(member.slash(dm, 'ask'));
    const i = await told();
    expect(i).toMatchObject({ context: 1, user: { id: member.id }, channel: { type: 1 } });
    expect(i.guild_id ?? i.member).toBeUndefined();
    expect((await member.slash(dm, 'pin')).ending).toBe('refused');
  });

  test('of a message command: the message with its words, no intent needed', async () => {
    const { body } = await moderator.say(general, 'quote me');
    begin(member.menu(body, 'Quote'));
    expect((await told()).data).toMatchObject({
      target_id: body.id,
      resolved: { messages: { [body.id]: { content: 'quote me' } } },
    });
  });

  test('of anything a client would not send: unknown options and custom_ids arrive', async () => {
    begin(member.slash(general, 'ask', { nonsense: 'x'.repeat(6000) }));
    expect((await told()).data.options[0].value).toHaveLength(6000);
  });
});

describe('who may use a command', () => {
  const offered = async (who: Person) => (await who.commands(general)).some((c) => c.name === 'pin');
  const id = () => [...discord.world.application.commands.values()].find((c) => c.name === 'pin')?.id ?? '';
  const set = (...settings: { id: string; type: number; permission: boolean }[]) =>
    setCommandSettings(discord.world, discord.start.guild, id(), settings);

  test('is decided by the default permission until an admin says otherwise', async () => {
    expect([await offered(member), await offered(moderator)]).toEqual([false, true]);
    set({ id: discord.start.guild.id, type: 1, permission: true });
    expect([await offered(member), await offered(moderator)]).toEqual([true, true]);
    set(
      { id: discord.start.guild.id, type: 1, permission: false },
      { id: member.id, type: 2, permission: true },
    );
    expect([await offered(member), await offered(moderator)]).toEqual([true, false]);
    set(
      { id: discord.start.moderatorRole, type: 1, permission: true },
      { id: general, type: 3, permission: false },
    );
    expect(await offered(moderator)).toBe(false);
    set();
    expect([await offered(member), await offered(moderator)]).toEqual([false, true]);
  });

  test('and what the bot is told of their rights is the truth, whatever the settings', async () => {
    set({ id: discord.start.guild.id, type: 1, permission: true });
    begin(member.slash(general, 'pin'));
    expect(BigInt((await told()).member.permissions) & Permission.PIN_MESSAGES).toBe(0n);
  });

  test('changes with their roles', async () => {
    setRoles(discord.world, discord.start.guild, moderator.id, []);
    expect(await offered(moderator)).toBe(false);
  });
});
