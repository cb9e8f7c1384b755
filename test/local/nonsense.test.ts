import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LocalDiscord, startLocalDiscord } from '../../src/local/discord.ts';
import { createHttpClient } from '../../src/local/person/http.ts';
import { connectRaw } from './bot/raw-client.ts';

/** Whatever is sent, the server answers as Discord would: never with an error of its own. */
let discord: LocalDiscord;
const ends: (() => void)[] = [];
const asks: Record<'bot' | 'person', ReturnType<typeof createHttpClient>['ask']> = {
  bot: async () => ({ status: 0, body: null }),
  person: async () => ({ status: 0, body: null }),
};

beforeAll(async () => {
  discord = await startLocalDiscord();
  const bot = createHttpClient(discord.origin, `Bot ${discord.token}`);
  const person = createHttpClient(discord.origin, discord.start.moderator.token);
  Object.assign(asks, { bot: bot.ask, person: person.ask });
  ends.push(bot.end, person.end);
});

afterAll(async () => {
  for (const end of ends) end();
  await discord.close();
});

/** Anything JSON, and often something close to what is meant. */
const scalar = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    -1,
    5,
    64,
    32768,
    '',
    'x',
    '@everyone',
    '<@1>',
    'attachment://a.png',
    '123456789012345678',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
);
const KEYS = [
  'content',
  'embeds',
  'components',
  'flags',
  'allowed_mentions',
  'message_reference',
  'attachments',
  'nonce',
  'parse',
  'users',
  'title',
  'description',
  'fields',
  'name',
  'value',
  'footer',
  'text',
  'type',
  'style',
  'label',
  'custom_id',
  'options',
  'choices',
  'accessory',
  'component',
  'items',
  'media',
  'url',
  'id',
  'message_id',
  'data',
  'application_id',
  'channel_id',
  'name_localizations',
  'de',
  'required',
  'autocomplete',
  'contexts',
  'default_member_permissions',
  '__proto__',
];
const { nonsense } = fc.letrec<{ nonsense: unknown }>((tie) => ({
  nonsense: fc.oneof(
    { maxDepth: 5, depthSize: 'large' },
    scalar,
    fc.array(tie('nonsense'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...KEYS), tie('nonsense'), { maxKeys: 6 }),
    fc.record({
      type: fc.integer({ min: 0, max: 20 }),
      components: fc.array(tie('nonsense'), { maxLength: 3 }),
      custom_id: scalar,
    }),
    fc.record({
      embeds: fc.array(tie('nonsense'), { maxLength: 3 }),
      flags: fc.constantFrom(0, 4, 64, 32768),
    }),
    fc.record({
      name: fc.constantFrom('ask', 'Ask', ''),
      description: scalar,
      options: fc.array(tie('nonsense'), { maxLength: 3 }),
    }),
  ),
}));

const routes = () => {
  const { application } = discord.world;
  const channel = `/channels/${discord.start.general.id}`;
  return [
    ['POST', `${channel}/messages`],
    ['POST', `${channel}/messages/123456789012345678`],
    ['PUT', `/applications/${application.id}/commands`],
    ['POST', `/applications/${application.id}/commands`],
    ['POST', `/applications/${application.id}/guilds/${discord.start.guild.id}/commands`],
    ['POST', '/users/@me/channels'],
    ['POST', '/interactions'],
    ['PUT', `${channel}/messages/pins/x`],
    ['PUT', `${channel}/messages/x/reactions/%F0%9F%91%8D/@me`],
    ['GET', `${channel}/messages?limit=-1&before=x&after=%00`],
    ['GET', `${channel}/messages/pins?before=never`],
    ['GET', '/channels/%/messages'],
  ] as const;
};

test('requests', async () => {
  const one = fc.record({
    who: fc.constantFrom('bot' as const, 'person' as const),
    route: fc.nat(),
    body: nonsense,
  });
  await fc.assert(
    fc.asyncProperty(one, async ({ who, route, body }) => {
      const list = routes();
      const [method, path] = list[route % list.length] ?? ['GET', '/'];
      const { status, body: answer } = await asks[who](method, path, method === 'GET' ? undefined : body);
      if (status >= 500) throw new Error(`${method} ${path}: ${JSON.stringify(answer)}`);
    }),
    { numRuns: 700 },
  );
});

const button = { type: 2, style: 1, label: 'Go', custom_id: 'go', emoji: { name: '👍' } };
const select = { type: 3, custom_id: 'pick', options: [{ label: 'One', value: '1' }], placeholder: 'Pick' };
const words = { type: 10, content: 'hello' };
const MESSAGES: object[] = [
  {
    content: 'hello <@123456789012345678>',
    embeds: [
      {
        title: 't',
        description: 'd',
        footer: { text: 'f' },
        author: { name: 'a' },
        fields: [{ name: 'n', value: 'v' }],
        image: { url: 'https://a.b/c' },
      },
    ],
    components: [
      { type: 1, components: [button] },
      { type: 1, components: [select] },
    ],
    allowed_mentions: { parse: ['users'], roles: [], replied_user: true },
    attachments: [{ id: 0, description: 'x' }],
    message_reference: { message_id: '123456789012345678', fail_if_not_exists: false },
  },
  {
    flags: 32768,
    components: [
      {
        type: 17,
        accent_color: 5,
        components: [
          words,
          { type: 9, components: [words], accessory: button },
          { type: 1, components: [select] },
        ],
      },
      { type: 12, items: [{ media: { url: 'https://a.b/c' }, description: 'alt' }] },
      { type: 9, components: [words], accessory: { type: 11, media: { url: 'https://a.b/c' } } },
    ],
  },
];
const COMMANDS: object[] = [
  {
    name: 'ask',
    description: 'Asks',
    name_localizations: { de: 'frage' },
    options: [
      {
        type: 3,
        name: 'topic',
        description: 'x',
        required: true,
        choices: [{ name: 'a', value: 'b', name_localizations: { de: 'c' } }],
      },
      { type: 4, name: 'number', description: 'x', autocomplete: true, min_value: 1 },
    ],
    contexts: [0, 1],
  },
  {
    name: 'pins',
    description: 'x',
    options: [
      {
        type: 2,
        name: 'group',
        description: 'x',
        options: [{ type: 1, name: 'sub', description: 'x', options: [] }],
      },
    ],
  },
];

/** Puts `thing` somewhere into a copy of `value`: in place of something, or beside it under another key. */
function spoil(value: unknown, path: readonly number[], key: string | null, thing: unknown): unknown {
  const [step, ...rest] = path;
  const keys = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  const at = step === undefined || keys.length === 0 ? undefined : keys[step % keys.length];
  if (at === undefined) {
    if (key === null || typeof value !== 'object' || value === null || Array.isArray(value)) return thing;
    return { ...value, [key]: thing };
  }
  const inner = spoil((value as Record<string, unknown>)[at], rest, key, thing);
  return Array.isArray(value) ? value.with(Number(at), inner) : { ...(value as object), [at]: inner };
}

const spoilt = (from: readonly object[]) =>
  fc
    .tuple(
      fc.constantFrom(...from),
      fc.array(fc.nat(5), { maxLength: 6 }),
      fc.option(fc.constantFrom(...KEYS)),
      nonsense,
    )
    .map(([value, path, key, thing]) => spoil(value, path, key, thing));

test('what is nearly right comes back whole or is refused', async () => {
  const { application } = discord.world;
  await fc.assert(
    fc.asyncProperty(spoilt(MESSAGES), spoilt(COMMANDS), async (message, command) => {
      const sent = await asks.bot('POST', `/channels/${discord.start.general.id}/messages`, message);
      const set = await asks.bot('PUT', `/applications/${application.id}/commands`, [command]);
      const { start } = discord;
      const seen = await asks.person('GET', `/guilds/${start.guild.id}/application-command-index`);
      for (const [what, { status, body }] of Object.entries({ sent, set, seen }))
        if (status !== 200 && status !== 400) throw new Error(`${what}: ${status} ${JSON.stringify(body)}`);
    }),
    { numRuns: 700 },
  );
});

test('gateway frames', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(nonsense, fc.record({ op: fc.integer({ min: -1, max: 12 }), d: nonsense })),
      async (frame) => {
        const line = connectRaw(discord.world.gateway.url);
        await line.until((f) => f.op === 10);
        line.sendText(JSON.stringify(frame));
        line.send(1, null);
        // Either it is still there and answers, or it said why it left.
        const end = await Promise.race([
          line.until((f) => f.op === 11).catch(() => line.closed),
          line.closed,
        ]);
        if (typeof end === 'number') expect(end).toBeGreaterThanOrEqual(4000);
        line.close();
      },
    ),
    { numRuns: 60 },
  );
});
