import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type LocalDiscord, startLocalDiscord } from '../../src/local/discord.ts';
import { type Ask, createHttpClient } from '../../src/local/person/http.ts';
import { ChannelKind, MessageFlag, Permission } from '../../src/local/protocol.ts';
import { addChannel, addThread, setOverwrites, setThread } from '../../src/local/world/change-channel.ts';
import { addGuild, timeOut } from '../../src/local/world/change-server.ts';
import type { Channel } from '../../src/local/world/channel.ts';

let discord: LocalDiscord;
let bot: Ask;
let moderator: Ask;
const ends: (() => void)[] = [];

function client(token: string): Ask {
  const { ask, end } = createHttpClient(discord.origin, token);
  ends.push(end);
  return ask;
}

beforeAll(async () => {
  discord = await startLocalDiscord({ history: Number.POSITIVE_INFINITY, bounds: { pins: 3 } });
  bot = client(`Bot ${discord.token}`);
  moderator = client(discord.start.moderator.token);
});

afterAll(async () => {
  for (const end of ends) end();
  await discord?.close();
});

const text = (n: number) => 'x'.repeat(n);
const button = (more: object = {}) => ({ type: 2, style: 1, label: 'Go', custom_id: 'go', ...more });
const row = (...components: object[]) => ({ type: 1, components });
const select = (more: object = {}) => ({
  type: 3,
  custom_id: 'pick',
  options: [{ label: 'One', value: '1' }],
  ...more,
});
const V2 = { flags: MessageFlag.IS_COMPONENTS_V2 };
const words = (content: string) => ({ type: 10, content });

/** What the message is, where Discord finds fault with it, and with which code; null = it may pass. */
const MESSAGES: readonly [what: string, body: object, where: string | null, code?: string][] = [
  ['2000 characters', { content: text(2000) }, null],
  ['2001 characters', { content: text(2001) }, 'content', 'BASE_TYPE_MAX_LENGTH'],
  ['2000 emoji: code points count, not UTF-16', { content: '🙂'.repeat(2000) }, null],
  ['a number for text', { content: 5 }, 'content', 'STRING_TYPE_CONVERT'],
  ['an embed within limits', { embeds: [{ title: text(256), description: text(4096) }] }, null],
  ['a title of 257', { embeds: [{ title: text(257) }] }, 'embeds.0.title', 'BASE_TYPE_MAX_LENGTH'],
  [
    'a description of 4097',
    { embeds: [{ description: text(4097) }] },
    'embeds.0.description',
    'BASE_TYPE_MAX_LENGTH',
  ],
  [
    'a footer of 2049',
    { embeds: [{ footer: { text: text(2049) } }] },
    'embeds.0.footer.text',
    'BASE_TYPE_MAX_LENGTH',
  ],
  [
    'an author of 257',
    { embeds: [{ author: { name: text(257) } }] },
    'embeds.0.author.name',
    'BASE_TYPE_BAD_LENGTH',
  ],
  [
    '26 fields',
    { embeds: [{ fields: Array(26).fill({ name: 'n', value: 'v' }) }] },
    'embeds.0.fields',
    'BASE_TYPE_MAX_LENGTH',
  ],
  [
    'an empty field value',
    { embeds: [{ fields: [{ name: 'n', value: '' }] }] },
    'embeds.0.fields.0.value',
    'BASE_TYPE_BAD_LENGTH',
  ],
  [
    'a field without value',
    { embeds: [{ fields: [{ name: 'n' }] }] },
    'embeds.0.fields.0.value',
    'BASE_TYPE_REQUIRED',
  ],
  ['eleven embeds', { embeds: Array(11).fill({ title: 't' }) }, 'embeds', 'BASE_TYPE_MAX_LENGTH'],
  ['an embed of nothing', { embeds: [{}] }, 'embeds.0.description', 'BASE_TYPE_REQUIRED'],
  ['6000 in all', { embeds: [{ description: text(4000) }, { description: text(2000) }] }, null],
  [
    '6001 in all',
    { embeds: [{ description: text(4000) }, { description: text(2001) }] },
    'embeds',
    'MAX_EMBED_SIZE_EXCEEDED',
  ],
  [
    'a javascript link',
    { embeds: [{ title: 't', url: 'javascript:alert(1)' }] },
    'embeds.0.url',
    'URL_TYPE_INVALID_SCHEME',
  ],
  [
    'a link that is none',
    { embeds: [{ title: 't', url: 'no link' }] },
    'embeds.0.url',
    'URL_TYPE_INVALID_URL',
  ],
  ['five buttons', { components: [row(...[1, 2, 3, 4, 5].map((n) => button({ custom_id: `${n}` })))] }, null],
  [
    'six buttons',
    { components: [row(...[1, 2, 3, 4, 5, 6].map((n) => button({ custom_id: `${n}` })))] },
    'components.0.components',
    'BASE_TYPE_BAD_LENGTH',
  ],
  [
    'six rows',
    { components: [1, 2, 3, 4, 5, 6].map((n) => row(button({ custom_id: `${n}` }))) },
    'components',
    'BASE_TYPE_MAX_LENGTH',
  ],
  [
    'a button beside a select',
    { components: [row(select(), button())] },
    'components.0.components',
    'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
  ],
  [
    'the same custom_id twice',
    { components: [row(button()), row(button())] },
    'components.1.components.0.custom_id',
    'COMPONENT_CUSTOM_ID_DUPLICATED',
  ],
  [
    'a custom_id of 101',
    { components: [row(button({ custom_id: text(101) }))] },
    'components.0.components.0.custom_id',
    'BASE_TYPE_BAD_LENGTH',
  ],
  [
    'a label of 81',
    { components: [row(button({ label: text(81) }))] },
    'components.0.components.0.label',
    'BASE_TYPE_MAX_LENGTH',
  ],
  [
    'a button without label',
    { components: [row({ type: 2, style: 1, custom_id: 'x' })] },
    'components.0.components.0.label',
    'BASE_TYPE_REQUIRED',
  ],
  [
    'a button without custom_id',
    { components: [row({ type: 2, style: 1, label: 'x' })] },
    'components.0.components.0.custom_id',
    'BASE_TYPE_REQUIRED',
  ],
  [
    'a link button without url',
    { components: [row({ type: 2, style: 5, label: 'x' })] },
    'components.0.components.0.url',
    'BASE_TYPE_REQUIRED',
  ],
  [
    'a link button with a custom_id',
    { components: [row(button({ style: 5, url: 'https://a.b' }))] },
    'components.0.components.0.custom_id',
    'BASE_TYPE_BAD',
  ],
  [
    'an emoji that is none',
    { components: [row(button({ emoji: { name: 'x' } }))] },
    'components.0.components.0.emoji.name',
    'COMPONENT_INVALID_EMOJI',
  ],
  [
    '26 options',
    {
      components: [
        row(select({ options: Array.from({ length: 26 }, (_, n) => ({ label: 'x', value: `${n}` })) })),
      ],
    },
    'components.0.components.0.options',
    'BASE_TYPE_BAD_LENGTH',
  ],
  [
    'the same option value twice',
    {
      components: [
        row(
          select({
            options: [
              { label: 'a', value: '1' },
              { label: 'b', value: '1' },
            ],
          }),
        ),
      ],
    },
    'components.0.components.0.options.1.value',
    'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
  ],
  [
    'more to choose than there is',
    { components: [row(select({ max_values: 2 }))] },
    'components.0.components.0.max_values',
    'NUMBER_TYPE_MAX',
  ],
  [
    'a text input in a message',
    { components: [row({ type: 4, custom_id: 'x', style: 1, label: 'x' })] },
    'components.0.components.0.type',
    'UNION_TYPE_CHOICES',
  ],
  [
    'V2 components without the flag',
    { components: [words('hi')] },
    'components.0.type',
    'UNION_TYPE_CHOICES',
  ],
  ['V2 components with it', { ...V2, components: [{ type: 17, components: [words('hi')] }] }, null],
  [
    'V2 and content',
    { ...V2, content: 'hi', components: [words('hi')] },
    'content',
    'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
  ],
  [
    'V2 and embeds',
    { ...V2, embeds: [{ title: 't' }], components: [words('hi')] },
    'embeds',
    'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
  ],
  [
    'V2 with 4001 characters',
    { ...V2, components: [words(text(2000)), words(text(2001))] },
    'components',
    'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
  ],
  [
    'V2 with 41 components',
    { ...V2, components: [{ type: 17, components: Array(40).fill(words('x')) }] },
    'components',
    'BASE_TYPE_MAX_LENGTH',
  ],
  [
    'a section without accessory',
    { ...V2, components: [{ type: 9, components: [words('x')] }] },
    'components.0.accessory',
    'BASE_TYPE_REQUIRED',
  ],
  ['a nonce of 26', { content: 'x', nonce: text(26) }, 'nonce', 'BASE_TYPE_MAX_LENGTH'],
  [
    'a mention kind there is not',
    { content: 'x', allowed_mentions: { parse: ['all'] } },
    'allowed_mentions.parse.0',
    'BASE_TYPE_CHOICES',
  ],
  [
    'parse users and users',
    { content: 'x', allowed_mentions: { parse: ['users'], users: ['123456789012345678'] } },
    'allowed_mentions',
    'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
  ],
  [
    'a reply to nothing',
    { content: 'x', message_reference: { message_id: '123456789012345678' } },
    'message_reference',
    'REPLIES_UNKNOWN_MESSAGE',
  ],
  [
    'a reply to nothing that may fail',
    { content: 'x', message_reference: { message_id: '123456789012345678', fail_if_not_exists: false } },
    null,
  ],
  ['an ephemeral channel message', { content: 'x', flags: 64 }, 'flags', 'MESSAGE_INVALID_FLAGS'],
];

test.each(MESSAGES)('message: %s', async (_, body, where, code) => {
  const { status, body: answer } = await bot('POST', `/channels/${discord.start.news.id}/messages`, body);
  if (where === null) {
    expect(status).toBe(200);
    return;
  }
  expect(answer).toMatchObject({ code: 50035, message: 'Invalid Form Body' });
  expect(status).toBe(400);
  const at = where
    .split('.')
    .reduce<unknown>(
      (o, key) => (o as Record<string, unknown>)?.[key],
      (answer as { errors: unknown }).errors,
    );
  expect(at).toMatchObject({ _errors: [{ code }] });
});

const option = (more: object = {}) => ({ type: 3, name: 'topic', description: 'Which', ...more });
const command = (more: object = {}) => ({ name: 'ask', description: 'Asks', ...more });

/** As above, for commands. */
const COMMANDS: readonly [what: string, body: object, where: string | null, code?: string][] = [
  ['a plain one', command(), null],
  ['letters of any script', command({ name: 'вопрос' }), null],
  ['upper case', command({ name: 'Ask' }), 'name', 'APPLICATION_COMMAND_INVALID_NAME'],
  ['a space in the name', command({ name: 'ask me' }), 'name', 'APPLICATION_COMMAND_INVALID_NAME'],
  ['a name of 33', command({ name: text(33) }), 'name', 'BASE_TYPE_BAD_LENGTH'],
  ['no description', command({ description: '' }), 'description', 'BASE_TYPE_BAD_LENGTH'],
  ['a description of 101', command({ description: text(101) }), 'description', 'BASE_TYPE_BAD_LENGTH'],
  ['a menu command in any case', { name: 'Pin This', type: 3 }, null],
  [
    'a menu command with a description',
    { name: 'Pin', type: 3, description: 'x' },
    'description',
    'BASE_TYPE_MAX_LENGTH',
  ],
  [
    '26 options',
    command({ options: Array.from({ length: 26 }, (_, n) => option({ name: `o${n}` })) }),
    'options',
    'BASE_TYPE_MAX_LENGTH',
  ],
  [
    'required after optional',
    command({ options: [option(), option({ name: 'b', required: true })] }),
    'options.1',
    'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
  ],
  [
    'two options of a name',
    command({ options: [option(), option()] }),
    'options.1.name',
    'APPLICATION_COMMAND_OPTIONS_NAME_INVALID',
  ],
  [
    '26 choices',
    command({
      options: [option({ choices: Array.from({ length: 26 }, (_, n) => ({ name: `${n}`, value: `${n}` })) })],
    }),
    'options.0.choices',
    'BASE_TYPE_MAX_LENGTH',
  ],
  [
    'a number as a string choice',
    command({ options: [option({ choices: [{ name: 'a', value: 1 }] })] }),
    'options.0.choices.0.value',
    'BASE_TYPE_BAD_TYPE',
  ],
  [
    'choices and autocomplete',
    command({ options: [option({ autocomplete: true, choices: [{ name: 'a', value: 'a' }] })] }),
    'options.0.autocomplete',
    'APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_CHOICES',
  ],
  [
    'autocomplete on a switch',
    command({ options: [option({ type: 5, autocomplete: true })] }),
    'options.0.autocomplete',
    'APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_TYPE_INVALID',
  ],
  [
    'a subcommand beside an option',
    command({ options: [option(), { type: 1, name: 'sub', description: 'x' }] }),
    'options',
    'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
  ],
  [
    'a group in a group',
    command({
      options: [
        { type: 2, name: 'a', description: 'x', options: [{ type: 2, name: 'b', description: 'x' }] },
      ],
    }),
    'options.0.options.0.type',
    'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
  ],
  [
    'more than 8000 characters',
    command({
      options: Array.from({ length: 4 }, (_, n) =>
        option({
          name: `o${n}`,
          choices: Array.from({ length: 25 }, (_, m) => ({ name: text(90) + m, value: text(1) + m })),
        }),
      ),
    }),
    '',
    'APPLICATION_COMMAND_TOO_LARGE',
  ],
  [
    'permissions that are no number',
    command({ default_member_permissions: 'many' }),
    'default_member_permissions',
    'NUMBER_TYPE_COERCE',
  ],
  ['a context there is not', command({ contexts: [7] }), 'contexts.0', 'BASE_TYPE_CHOICES'],
  [
    'a language there is not',
    command({ name_localizations: { xx: 'ask' } }),
    'name_localizations.xx',
    'BASE_TYPE_CHOICES',
  ],
];

test.each(COMMANDS)('command: %s', async (_, body, where, code) => {
  const path = `/applications/${discord.world.application.id}/commands`;
  const { status, body: answer } = await bot('PUT', path, [body]);
  if (where === null) {
    expect({ status, answer }).toMatchObject({
      status: 200,
      answer: [{ name: (body as { name: string }).name }],
    });
    return;
  }
  expect(status).toBe(400);
  const errors = (answer as { errors: Record<string, unknown> }).errors['0'];
  const at = where
    .split('.')
    .reduce<unknown>((o, key) => (key === '' ? o : (o as Record<string, unknown>)?.[key]), errors);
  expect(at).toMatchObject({ _errors: [{ code }] });
});

describe('requests that are refused as Discord refuses them', () => {
  type Where = { general: Channel; news: Channel };
  /** What, who, method and path (or a function of the place), body → status and code. */
  const refused = async (answer: ReturnType<Ask>, status: number, code: number) => {
    const { status: got, body } = await answer;
    expect({ status: got, code: (body as { code: number } | null)?.code }).toEqual({ status, code });
  };
  const send = (channel: Channel | string, body: object = { content: 'hello' }, who = bot) =>
    who('POST', `/channels/${typeof channel === 'string' ? channel : channel.id}/messages`, body);
  const place = (): Where => discord.start;
  const post = async (channel: Channel = place().general, who = bot) =>
    ((await send(channel, { content: 'hello' }, who)).body as { id: string }).id;
  const deny = (channel: Channel, bits: bigint) =>
    setOverwrites(discord.world, channel, [
      { id: discord.world.application.bot.id, type: 1, allow: '0', deny: bits.toString() },
    ]);
  const fresh = (name: string, type: number = ChannelKind.TEXT) =>
    addChannel(discord.world, discord.start.guild, { name, type });

  test('an unknown path, a method that does not fit, a wrong token', async () => {
    await refused(bot('GET', '/nowhere'), 404, 0);
    await refused(bot('DELETE', '/users/@me'), 405, 0);
    await refused(client('Bot wrong')('GET', '/users/@me'), 401, 0);
    await refused(client('')('GET', '/users/@me'), 401, 0);
  });

  test('things that are not there', async () => {
    await refused(send('123456789012345678'), 404, 10003);
    await refused(bot('GET', `/channels/${place().general.id}/messages/123456789012345678`), 404, 10008);
    await refused(bot('GET', '/guilds/123456789012345678'), 404, 10004);
    await refused(bot('GET', `/guilds/${discord.start.guild.id}/members/123456789012345678`), 404, 10013);
    await refused(bot('POST', '/interactions/123456789012345678/token/callback', { type: 4 }), 404, 10062);
    await refused(
      bot('POST', `/webhooks/${discord.world.application.id}/token`, { content: 'x' }),
      404,
      10015,
    );
  });

  test('empty messages', async () => {
    await refused(send(place().general, {}), 400, 50006);
    await refused(send(place().general, { content: ' \n ' }), 400, 50006);
    await refused(
      bot('PATCH', `/channels/${place().general.id}/messages/${await post()}`, { content: '' }),
      400,
      50006,
    );
  });

  test('what the permissions do not allow', async () => {
    const channel = fresh('closed');
    const message = await post(channel);
    const pin = () => bot('PUT', `/channels/${channel.id}/messages/pins/${message}`);
    deny(channel, Permission.PIN_MESSAGES);
    await refused(pin(), 403, 50013); // Manage Messages is not enough since 2026-02-23
    deny(channel, Permission.EMBED_LINKS);
    await refused(send(channel, { embeds: [{ title: 'x' }] }), 403, 50013);
    deny(channel, Permission.READ_MESSAGE_HISTORY);
    await refused(send(channel, { content: 'x', message_reference: { message_id: message } }), 400, 160002);
    expect((await bot('GET', `/channels/${channel.id}/messages/pins`)).body).toEqual({
      items: [],
      has_more: false,
    });
    deny(channel, Permission.SEND_MESSAGES);
    await refused(send(channel), 403, 50013);
    deny(channel, Permission.VIEW_CHANNEL);
    await refused(send(channel), 403, 50001);
    await refused(pin(), 403, 50001);
  });

  test("other people's messages", async () => {
    const { general } = place();
    await refused(
      bot('PATCH', `/channels/${general.id}/messages/${await post(general, moderator)}`, { content: 'x' }),
      403,
      50005,
    );
  });

  test('pins: too many, of another channel, of the system, and twice is once', async () => {
    const channel = fresh('pinned');
    const pin = (id: string) => bot('PUT', `/channels/${channel.id}/messages/pins/${id}`);
    const ids = [await post(channel), await post(channel), await post(channel)];
    for (const id of ids) expect((await pin(id)).status).toBe(204);
    expect((await pin(ids[0] ?? '')).status).toBe(204);
    await refused(pin(await post(channel)), 400, 30003);
    await refused(pin(await post(place().news)), 400, 50019);
    const notice = [...channel.messages.values()].find((m) => m.type === 6);
    await refused(pin(notice?.id ?? ''), 403, 50021);
    const page = (await bot('GET', `/channels/${channel.id}/messages/pins?limit=2`)).body as {
      items: { pinned_at: string; message: { id: string } }[];
      has_more: boolean;
    };
    expect(page.items.map((item) => item.message.id)).toEqual([ids[2], ids[1]]);
    expect(page.has_more).toBe(true);
    const before = encodeURIComponent(page.items[1]?.pinned_at ?? '');
    const rest = (await bot('GET', `/channels/${channel.id}/messages/pins?before=${before}`))
      .body as typeof page;
    expect(rest).toMatchObject({ items: [{ message: { id: ids[0] } }], has_more: false });
  });

  test('threads: archived ones wake up, locked ones do not, forums hold no messages', async () => {
    const thread = addThread(discord.world, place().general, 'old', []);
    const message = await post(thread);
    setThread(discord.world, thread, { archived: true });
    await refused(bot('PATCH', `/channels/${thread.id}/messages/${message}`, { content: 'x' }), 400, 50083);
    await refused(bot('PUT', `/channels/${thread.id}/messages/pins/${message}`), 400, 50083);
    await post(thread);
    expect(thread.thread?.archived).toBe(false);
    setThread(discord.world, thread, { locked: true });
    const member = client(discord.start.member.token);
    await refused(send(thread, { content: 'x' }, member), 403, 160005);
    await refused(send(fresh('forum', ChannelKind.FORUM)), 400, 50008);
  });

  test('a timed-out member can read and nothing else', async () => {
    const { world, start } = discord;
    const member = client(start.member.token);
    timeOut(world, start.guild, start.member.id, world.clock.now() + 60_000);
    await refused(send(start.general, { content: 'x' }, member), 403, 50013);
    expect((await member('GET', `/channels/${start.general.id}/messages`)).status).toBe(200);
    timeOut(world, start.guild, start.member.id, null);
    expect((await send(start.general, { content: 'x' }, member)).status).toBe(200);
  });

  test('a server the bot is not in', async () => {
    const owner = [...discord.world.users.values()].find((user) => user.username === 'owner');
    if (owner === undefined) throw new Error('no owner');
    const other = addGuild(discord.world, 'Elsewhere', owner, 0n);
    other.members.delete(discord.world.application.bot.id);
    await refused(bot('GET', `/guilds/${other.id}`), 403, 50001);
    await refused(
      bot('PUT', `/applications/${discord.world.application.id}/guilds/${other.id}/commands`, []),
      403,
      50001,
    );
  });

  test('the same nonce again, when it is enforced, is the same message', async () => {
    const body = { content: 'once', nonce: '42', enforce_nonce: true };
    const first = (await send(place().general, body)).body as { id: string };
    const second = (await send(place().general, body)).body as { id: string };
    expect(second.id).toBe(first.id);
  });
});
