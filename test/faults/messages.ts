import type { APIMessage } from 'discord-api-types/v10';
import { expect } from 'vitest';
import { ChannelKind } from '../../src/local/protocol.ts';
import { addChannel, addThread, placeMessage } from '../../src/local/world/change-channel.ts';
import { removeBot } from '../../src/local/world/change-server.ts';
import { deleteMessage } from '../../src/local/world/message.ts';
import { QUESTION, type Scenario, sleep, type Theatre, until } from './theatre.ts';

const MENU = 'Pin this answer';
const SEND = '/channels/:channel/messages';

const placed = (theatre: Theatre, parts: Partial<APIMessage>, byBot = false): APIMessage => {
  const { world, start } = theatre.discord;
  const author = byBot ? world.application.bot : world.users.get(start.member.id);
  if (author === undefined) throw new Error('nobody there');
  return placeMessage(world, start.general, author, parts);
};
const sends = ({ discord }: Theatre) =>
  discord.history.requests('POST', SEND).filter(({ by }) => by === 'bot');
const noErrors = ({ log }: Theatre): void =>
  expect(log.filter((line) => line.includes('"level":"error"'))).toEqual([]);

const EMBED = { title: 'Six soldiers', description: 'died.' };
const SNAPSHOT = {
  message: {
    content: QUESTION,
    embeds: [],
    attachments: [],
    timestamp: '2026-03-04T00:00:00.000000+00:00',
    edited_timestamp: null,
    type: 0,
    flags: 0,
    mentions: [],
    mention_roles: [],
    components: [],
  },
};

/** Messages of every kind, as the menu may be opened on them. */
const KINDS: readonly [what: string, parts: Record<string, unknown>, byBot?: boolean][] = [
  ['an empty message', {}],
  ['embeds only', { embeds: [EMBED] }],
  ['a sticker', { sticker_items: [{ id: '123456789012345678', name: 'x', format_type: 1 }] }],
  [
    'a poll',
    {
      poll: { question: { text: 'x' }, answers: [], expiry: null, allow_multiselect: false, layout_type: 1 },
    },
  ],
  [
    'a forwarded message',
    { message_reference: { type: 1, message_id: '1', channel_id: '1' }, message_snapshots: [SNAPSHOT] },
  ],
  [
    'a voice message',
    {
      flags: 1 << 13,
      attachments: [
        {
          id: '1',
          filename: 'voice.ogg',
          size: 9,
          url: 'https://cdn.discordapp.com/x',
          proxy_url: 'https://cdn.discordapp.com/x',
          duration_secs: 1,
          waveform: 'AA==',
        },
      ],
    },
  ],
  ['a system message', { type: 6 }],
  ['a message of its own without a quote', { content: 'Ask me something.' }, true],
  ['4,000 characters', { content: 'a'.repeat(4_000) }],
  ['a message of its own full of marks', { content: '> @everyone [x](https://evil.example)' }, true],
];

/** What a message that mentions the bot may be besides, or be in. */
type Speaks = 'answered' | 'silent';
const MENTIONS: readonly [
  what: string,
  expected: Speaks,
  parts: (theatre: Theatre) => Record<string, unknown>,
][] = [
  ['4,000 characters', 'answered', () => ({ content: `<@BOT> ${'who held the briefing '.repeat(180)}` })],
  [
    'ten embeds and ten attachments',
    'answered',
    () => ({
      content: `<@BOT> ${QUESTION}`,
      embeds: Array.from({ length: 10 }, () => EMBED),
      attachments: Array.from({ length: 10 }, (_, i) => ({
        id: String(i + 1),
        filename: `${i}.png`,
        size: 9,
        url: 'https://cdn.discordapp.com/x',
        proxy_url: 'https://cdn.discordapp.com/x',
      })),
    }),
  ],
  [
    'only components of the second kind',
    'answered',
    () => ({ content: '<@BOT>', flags: 1 << 15, components: [{ type: 10, content: 'x', id: 1 }] }),
  ],
  ['its mention 500 times', 'answered', () => ({ content: `${'<@BOT>'.repeat(500)} ${QUESTION}` })],
  ['its mention inside a spoiler and a quote', 'answered', () => ({ content: `> ||<@BOT>|| ${QUESTION}` })],
  [
    'the mention of its role',
    'silent',
    ({ discord }) => ({
      content: `<@&1> ${QUESTION}`,
      mentions: [],
      mention_roles: [...discord.start.guild.roles.keys()].slice(-1),
    }),
  ],
  [
    'the mention of everyone',
    'silent',
    () => ({ content: `@everyone ${QUESTION}`, mentions: [], mention_everyone: true }),
  ],
  [
    'what the bot itself said, said again by a person',
    'answered',
    () => ({ content: `<@BOT> > **Gen. Dan Caine** said so.\n-# [1]` }),
  ],
];

export const messageFaults: readonly Scenario[] = [
  {
    id: 'F50',
    trigger: 'the message menu on messages of every kind',
    outcome: 'a sentence that says why not, for the moderator alone',
    scene: async (theatre) => {
      for (const [what, parts, byBot] of KINDS) {
        const told = await theatre.moderator.menu(placed(theatre, parts, byBot), MENU);
        expect(told.private, what).toBe(true);
        expect(told.message?.content, what).toMatch(
          /not an answer of mine|quotes no sentence|no longer in the articles/u,
        );
        expect(told.message?.content, what).not.toContain('evil');
      }
      expect(await theatre.moderator.pins(theatre.general)).toEqual([]);
      noErrors(theatre);
    },
  },
  {
    id: 'F50-deleted',
    trigger: 'the answer is deleted while the moderator confirms to pin it',
    outcome: 'a sentence that says so, and no pin',
    scene: async (theatre) => {
      const { discord, moderator, general } = theatre;
      const answer = await theatre.member.slash(general, 'ask', { question: QUESTION });
      if (answer.message === null) throw new Error('no answer');
      const shown = await moderator.menu(answer.message, MENU);
      if (shown.message === null) throw new Error('no preview');
      const kept = discord.start.general.messages.get(answer.message.id);
      if (kept === undefined) throw new Error('not kept');
      deleteMessage(discord.world, discord.start.general, kept);
      await moderator.press(shown.message, 'Pin it');
      await until(
        () => /not there any more/u.test(moderator.look(shown.message as APIMessage)?.content ?? ''),
        3_000,
        () => moderator.look(shown.message as APIMessage)?.content ?? 'nothing',
      );
      expect(await moderator.pins(general)).toEqual([]);
    },
  },
  {
    id: 'F50-dm',
    trigger: 'the message menu in a direct conversation, as an old client may send it',
    outcome: 'refused in words, no throw',
    scene: async (theatre) => {
      const dm = await theatre.moderator.openDm();
      theatre.fault({
        when: { event: 'INTERACTION_CREATE', times: 1 },
        do: {
          change: (data: { data: Record<string, unknown> }) => ({
            ...data,
            data: {
              ...data.data,
              name: MENU,
              type: 3,
              target_id: '1',
              resolved: {
                messages: {
                  1: {
                    id: '1',
                    channel_id: dm,
                    author: { id: '1', username: 'x', discriminator: '0' },
                    content: 'x',
                    type: 0,
                    mentions: [],
                    mention_roles: [],
                    attachments: [],
                    embeds: [],
                    timestamp: '2026-03-04T00:00:00.000000+00:00',
                  },
                },
              },
            },
          }),
        },
      });
      const told = await theatre.moderator.slash(dm, 'sources');
      expect(told.message?.content).toMatch(/direct messages|only in a server/u);
      noErrors(theatre);
    },
  },
  ...MENTIONS.map(
    ([what, expected, parts]): Scenario => ({
      id: `F51-${what}`,
      trigger: `a message with ${what}`,
      outcome: expected,
      scene: async (theatre) => {
        const { bot } = theatre.discord.world.application;
        const { content, ...more } = parts(theatre);
        placed(theatre, { mentions: [bot], ...more, content: String(content).replaceAll('BOT', bot.id) });
        if (expected === 'answered')
          await until(
            () => sends(theatre).length > 0,
            4_000,
            () => 'silent',
          );
        await sleep(400);
        expect(sends(theatre)).toHaveLength(expected === 'answered' ? 1 : 0);
        for (const { status } of sends(theatre)) expect(status).toBe(200);
        noErrors(theatre);
      },
    }),
  ),
  {
    id: 'F51-places',
    trigger: 'a mention in a thread, a forum post, announcements, and beside voice and a stage',
    outcome: 'each is answered where it stands',
    scene: async (theatre) => {
      const { world, start } = theatre.discord;
      const room = (type: number) => addChannel(world, start.guild, { name: `kind-${type}`, type });
      const places = [
        start.thread,
        addThread(world, room(ChannelKind.FORUM), 'a post', [theatre.member.id]),
        addThread(world, room(ChannelKind.ANNOUNCEMENT), 'a thread', [], ChannelKind.ANNOUNCEMENT_THREAD),
        room(ChannelKind.ANNOUNCEMENT),
        room(ChannelKind.VOICE),
        room(ChannelKind.STAGE),
      ];
      const mention = `<@${world.application.bot.id}> ${QUESTION}`;
      for (const { id, name } of places) {
        expect((await theatre.member.ask(id, mention))?.content, name ?? id).toMatch(/^> /mu);
      }
      noErrors(theatre);
    },
  },
  {
    id: 'F51-edited',
    trigger: 'a message is edited so that it mentions the bot',
    outcome: 'silence: the mention did not notify anybody either',
    scene: async (theatre) => {
      const said = await theatre.member.say(theatre.general, 'nothing yet');
      await theatre.member.request('PATCH', `/channels/${theatre.general}/messages/${said.body.id}`, {
        content: `<@${theatre.bot.client.user.id}> ${QUESTION}`,
      });
      await sleep(500);
      expect(sends(theatre)).toEqual([]);
      await theatre.works();
    },
  },
  {
    id: 'F16-guild',
    trigger: 'the bot is thrown out of the server between the post and the pin',
    outcome: 'no crash, nothing repeated; it answers elsewhere',
    scene: async (theatre) => {
      const { discord, moderator, general } = theatre;
      const { message } = await moderator.slash(general, 'pin', { topic: 'overview' });
      if (message === null) throw new Error('no preview');
      theatre.fault({
        when: { method: 'PUT', route: '/channels/:channel/messages/pins/:message', times: 1 },
        do: { run: () => removeBot(discord.world, discord.start.guild) },
      });
      await moderator.press(message, 'Pin it');
      await theatre.untilLogged('pin.not_pinned');
      const dm = await theatre.member.openDm();
      expect((await theatre.member.ask(dm, QUESTION))?.content).toMatch(/^> /mu);
      expect(discord.history.requests('PUT', '/channels/:channel/messages/pins/:message')).toHaveLength(1);
    },
  },
  {
    id: 'F16-order',
    trigger: 'a message’s deletion arrives before the message itself',
    outcome: 'no crash; the answer comes without pointing at it, or not at all',
    scene: async (theatre) => {
      const { discord, member, general } = theatre;
      const [connection] = discord.gateway.connectionsOf();
      const session = connection?.session;
      if (session === undefined || session === null) throw new Error('no session');
      const id = discord.world.makeId();
      const bot = discord.world.application.bot;
      const author = discord.world.users.get(member.id);
      discord.gateway.tell(session, 'MESSAGE_DELETE', {
        id,
        channel_id: general,
        guild_id: discord.start.guild.id,
      });
      discord.gateway.tell(session, 'MESSAGE_CREATE', {
        id,
        channel_id: general,
        guild_id: discord.start.guild.id,
        author,
        content: `<@${bot.id}> ${QUESTION}`,
        mentions: [bot],
        mention_roles: [],
        mention_everyone: false,
        attachments: [],
        embeds: [],
        pinned: false,
        tts: false,
        type: 0,
        timestamp: discord.clock.iso(),
        edited_timestamp: null,
      });
      await until(
        () => sends(theatre).length > 0,
        3_000,
        () => 'nothing',
      );
      await theatre.works();
      noErrors(theatre);
    },
  },
];
