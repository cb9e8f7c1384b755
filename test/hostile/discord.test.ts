import { describe, expect, it } from 'vitest';
import { play, QUESTION, type Theatre, until } from '../faults/theatre.ts';
import { ATTACKS } from './attacks.ts';

type Data = Record<string, unknown>;

/** One interaction, changed on its way into what no client would send. */
async function changedInteraction(theatre: Theatre, change: (data: Data) => Data): Promise<void> {
  theatre.fault({
    when: { event: 'INTERACTION_CREATE', times: 1 },
    do: { change: (data: never) => change(data) },
  });
  await theatre.member.slash(theatre.general, 'ask', { question: QUESTION }).catch(() => undefined);
}

/** One message, changed likewise; whether the bot answered it. */
async function answers(theatre: Theatre, text: string, change: (data: Data) => Data): Promise<boolean> {
  const { member, general, discord } = theatre;
  theatre.fault({
    when: { event: 'MESSAGE_CREATE', times: 1 },
    do: { change: (data: never) => change(data) },
  });
  const since = member.line.last;
  await member.say(general, text.replaceAll('BOT', discord.world.application.bot.id));
  const heard = await member.line.until(
    ({ event, data }) => event === 'MESSAGE_CREATE' && data.author.bot === true,
    since,
    700,
  );
  return heard !== null;
}

const noErrors = (theatre: Theatre): void =>
  expect(theatre.log.filter((line) => line.includes('"level":"error"'))).toEqual([]);
const asked = { type: 3, name: 'question' };

describe.concurrent('Discord hands over what no client would send', () => {
  const interactions: readonly [id: string, what: string, change: (data: Data) => Data][] = [
    [
      'A45',
      'a number where text is due',
      (d) => ({ ...d, data: { ...(d['data'] as Data), options: [{ ...asked, value: 42 }] } }),
    ],
    [
      'A45',
      'a list where text is due',
      (d) => ({ ...d, data: { ...(d['data'] as Data), options: [{ ...asked, value: ['a'] }] } }),
    ],
    [
      'A44',
      'an object where text is due',
      (d) => ({ ...d, data: { ...(d['data'] as Data), options: [{ ...asked, value: { queries: [] } }] } }),
    ],
    [
      'A62',
      'an option twice',
      (d) => ({
        ...d,
        data: {
          ...(d['data'] as Data),
          options: [
            { ...asked, value: 'a' },
            { ...asked, value: 'b' },
          ],
        },
      }),
    ],
    [
      'A62',
      'a sub-command nobody declared',
      (d) => ({ ...d, data: { ...(d['data'] as Data), options: [{ type: 1, name: 'x', options: [] }] } }),
    ],
    [
      'A69',
      'permissions in hexadecimal',
      (d) => ({ ...d, member: { ...(d['member'] as Data), permissions: '0x8' } }),
    ],
    ['A75', 'a language that does not exist', (d) => ({ ...d, locale: 'xx', guild_locale: '__proto__' })],
    ['A75', 'no language', ({ locale: _, ...d }) => d],
    ['A77', 'a channel that nobody knows', (d) => ({ ...d, channel_id: '9'.repeat(20), channel: undefined })],
    ['A59', 'a server that is not cached', (d) => ({ ...d, guild_id: '123456789012345678' })],
  ];
  it.each(interactions)('%s: %s', { timeout: 30_000 }, (_id, _what, change) =>
    play({}, async (theatre) => {
      await changedInteraction(theatre, change);
      await theatre.works();
      noErrors(theatre);
    }),
  );

  const messages: readonly [
    id: string,
    what: string,
    text: string,
    answered: boolean,
    change: (data: Data) => Data,
  ][] = [
    ['A70', 'a webhook', '<@BOT> who?', false, (d) => ({ ...d, webhook_id: '123456789012345678' })],
    [
      'A70',
      'another bot',
      '<@BOT> who?',
      false,
      (d) => ({ ...d, author: { ...(d['author'] as Data), bot: true } }),
    ],
    [
      'A74',
      'the bot itself',
      '<@BOT> who?',
      false,
      (d) => ({ ...d, author: { ...(d['author'] as Data), id: '1', bot: true } }),
    ],
    ...[6, 7, 18, 21].map(
      (type) =>
        ['A70', `a system message of type ${type}`, '<@BOT> who?', false, (d: Data) => ({ ...d, type })] as [
          string,
          string,
          string,
          boolean,
          (d: Data) => Data,
        ],
    ),
    [
      'A71',
      'pictures, polls and stickers, and no words',
      '<@BOT>',
      true,
      (d) => ({
        ...d,
        attachments: [],
        poll: { question: { text: 'x' }, answers: [] },
        sticker_items: [{ id: '1', name: 'x', format_type: 1 }],
      }),
    ],
    [
      'A71',
      'a forwarded message',
      '<@BOT> who?',
      true,
      (d) => ({
        ...d,
        message_reference: { type: 1, message_id: '123456789012345678', channel_id: d['channel_id'] },
        message_snapshots: [
          {
            message: {
              content: '@everyone',
              embeds: [],
              attachments: [],
              timestamp: '2026-01-01T00:00:00Z',
              type: 0,
              flags: 0,
              mentions: [],
              mention_roles: [],
            },
          },
        ],
      }),
    ],
    ['A72', 'its mention 80 times', `${'<@BOT> '.repeat(80)} who held the briefing?`, true, (d) => d],
    ['A72', 'its mention behind 1,900 characters', `${'a '.repeat(950)} <@BOT>`, true, (d) => d],
    ['A73', 'the old form of its mention', '<@!BOT> who held the briefing?', true, (d) => d],
    [
      'A75',
      'the year 275760',
      '<@BOT> who?',
      true,
      (d) => ({ ...d, timestamp: '+275760-09-13T00:00:00.000Z' }),
    ],
  ];
  it.each(messages)('%s: %s', { timeout: 30_000 }, (_id, _what, text, answered, change) =>
    play({}, async (theatre) => {
      expect(await answers(theatre, text, change)).toBe(answered);
      await theatre.works();
      noErrors(theatre);
    }),
  );

  it.each<[string, readonly unknown[]]>([
    ['no value', []],
    ['26 values', Array.from({ length: 26 }, (_, i) => String(i))],
    ['values that were not offered', ['zzz', '__proto__', '-1', 'x'.repeat(5_000)]],
    ['a value that is no text', [42, null]],
  ])('A67: a select with %s pins nothing and is answered', { timeout: 30_000 }, (_what, values) =>
    play({}, async (theatre) => {
      const { moderator, general } = theatre;
      const shown = await moderator.slash(general, 'pin', { topic: 'overview' });
      if (shown.message === null) throw new Error('no preview');
      const selects = shown.message.components?.flatMap((row) =>
        'components' in row ? row.components.flatMap((part) => ('options' in part ? [part] : [])) : [],
      );
      expect(selects?.length).toBeGreaterThan(0);
      for (const { custom_id, options } of selects ?? []) {
        theatre.fault({
          when: { event: 'INTERACTION_CREATE', times: 1 },
          do: { change: (data: { data: Data }) => ({ ...data, data: { ...data.data, values } }) },
        });
        const chosen = await moderator.select(shown.message, custom_id, [String(options[0]?.value)]);
        expect(chosen.ending).toBe('answered');
      }
      expect(await moderator.pins(general)).toEqual([]);
      noErrors(theatre);
    }),
  );

  it('A54: names full of marks, asked and shown', { timeout: 30_000 }, () =>
    play({ name: '@everyone [x](https://evil.example)' }, async (theatre) => {
      const { world, start } = theatre.discord;
      const me = world.users.get(start.member.id);
      if (me === undefined) throw new Error('nobody');
      me.global_name = '<@&1> # BIG ```';
      start.guild.name = '@here <#1>';
      const shared = await theatre.member.slash(theatre.general, 'ask', {
        question: QUESTION,
        private: true,
      });
      if (shared.message === null) throw new Error('no answer');
      const seen = await theatre.member.press(shared.message, 'Share');
      expect(seen.message?.content).not.toContain('# BIG');
      expect(seen.message?.mentions).toEqual([]);
      noErrors(theatre);
    }),
  );

  it(
    'A59: a hundred times the same question by two people, all answered once or “busy”',
    { timeout: 60_000 },
    () =>
      play({}, async (theatre) => {
        const all = await Promise.all(
          Array.from({ length: 100 }, (_, i) =>
            (i % 2 === 0 ? theatre.member : theatre.moderator).slash(theatre.general, 'ask', {
              question: QUESTION,
              private: true,
            }),
          ),
        );
        for (const { message, ending } of all) {
          expect(ending).toBe('answered');
          expect(message?.content).toMatch(/^> |busy/mu);
        }
        await theatre.works();
      }),
  );

  it('P7: nothing of what people typed is in the log, at any level', { timeout: 60_000 }, () =>
    play({}, async (theatre) => {
      const canary = 'canaryword';
      for (const { texts } of ATTACKS) {
        const [text = ''] = texts;
        const question = `${canary} ${text}`.slice(0, 1_000).toWellFormed();
        await theatre.member.slash(theatre.general, 'ask', { question, private: true });
      }
      await theatre.member.say(theatre.general, `<@${theatre.discord.world.application.bot.id}> ${canary}`);
      await until(
        () => theatre.discord.history.requests('POST', '/channels/:channel/messages').length > 1,
        4_000,
        () => 'silent',
      );
      expect(theatre.log.join('')).not.toContain(canary);
    }),
  );
});
