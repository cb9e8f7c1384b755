import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LocalDiscord, startLocalDiscord } from '../../src/local/discord.ts';
import { createHttpClient } from '../../src/local/person/http.ts';
import { setOverwrites } from '../../src/local/world/change-channel.ts';
import { addRole } from '../../src/local/world/change-server.ts';

let discord: LocalDiscord;
let role: string;
let end: () => void;
let ask: ReturnType<typeof createHttpClient>['ask'];

beforeAll(async () => {
  discord = await startLocalDiscord({ history: Number.POSITIVE_INFINITY });
  const { world, start } = discord;
  const made = addRole(world, start.guild, 'Readers', 0n);
  made.mentionable = true;
  role = made.id;
  ({ ask, end } = createHttpClient(discord.origin, `Bot ${discord.token}`));
});

afterAll(async () => {
  end();
  await discord.close();
});

interface Pinged {
  users?: string[];
  roles?: string[];
  everyone?: boolean;
}

/** Text, allowed_mentions as sent, and whom it pings; `M` the member, `R` a role. */
const CASES: readonly [why: string, content: string, allowed: object | undefined, pinged: Pinged | null][] = [
  [
    'a plain message pings all it names by default',
    '<@M> <@&R> @everyone',
    undefined,
    { users: ['M'], roles: ['R'], everyone: true },
  ],
  ['parse: [] pings nobody', '<@M> <@&R> @everyone @here', { parse: [] }, null],
  ['only what parse names', '<@M> <@&R> @everyone', { parse: ['roles'] }, { roles: ['R'] }],
  ['a listed user only', '<@M>', { users: ['M'] }, { users: ['M'] }],
  ['@here is everyone', '@here', { parse: ['everyone'] }, { everyone: true }],
  ['the old form with !', '<@!M>', { parse: ['users'] }, { users: ['M'] }],
  ['controls are dropped before parsing', '@\u202eeveryone', undefined, { everyone: true }],
  ['also inside a mention', '<@\u2066M>', undefined, { users: ['M'] }],
  ['a zero-width space is not dropped', '@\u200beveryone', undefined, null],
  ['nobody by that id', '<@123456789012345678>', undefined, null],
];

test.each(CASES)('%s', async (_, content, allowed, pinged) => {
  const ids = (text: string) => text.replaceAll('M', discord.start.member.id).replaceAll('R', role);
  const body = JSON.parse(
    ids(JSON.stringify({ content, ...(allowed && { allowed_mentions: allowed }) })),
  ) as object;
  const { body: message } = await ask('POST', `/channels/${discord.start.general.id}/messages`, body);
  const { id } = message as { id: string };
  const [ping] = discord.history.of('ping', (entry) => entry.message === id);
  if (pinged === null) {
    expect(ping).toBeUndefined();
    return;
  }
  expect(ping).toMatchObject(
    JSON.parse(ids(JSON.stringify({ users: [], roles: [], everyone: false, ...pinged }))) as object,
  );
});

test('a reply pings its author unless it is told not to', async () => {
  const { general, member } = discord.start;
  const theirs = createHttpClient(discord.origin, member.token);
  const { body } = await theirs.ask('POST', `/channels/${general.id}/messages`, { content: 'hello' });
  theirs.end();
  const reply = async (allowed?: object) => {
    const sent = await ask('POST', `/channels/${general.id}/messages`, {
      content: 'hi',
      message_reference: { message_id: (body as { id: string }).id },
      ...(allowed && { allowed_mentions: allowed }),
    });
    return (sent.body as { mentions: { id: string }[] }).mentions.map((user) => user.id);
  };
  expect(await reply()).toEqual([member.id]);
  expect(await reply({ parse: [] })).toEqual([]);
  expect(await reply({ parse: [], replied_user: true })).toEqual([member.id]);
});

test('without Mention Everyone nobody can ping everyone, nor a role that is not for mentioning', async () => {
  const { world, start } = discord;
  const made = addRole(world, start.guild, 'Quiet', 0n);
  setOverwrites(world, start.news, [
    { id: world.application.bot.id, type: 1, allow: '0', deny: String(1n << 17n) },
  ]);
  const { body } = await ask('POST', `/channels/${start.news.id}/messages`, {
    content: `@everyone <@&${made.id}> <@&${role}>`,
  });
  expect(body).toMatchObject({ mention_everyone: false, mention_roles: [role] });
});
