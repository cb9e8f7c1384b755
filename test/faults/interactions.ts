import { Events } from 'discord.js';
import type { APIMessage } from 'discord-api-types/v10';
import { expect } from 'vitest';
import { respond } from '../../src/bot/respond.ts';
import type { RequestSeen } from '../../src/local/faults.ts';
import type { Person } from '../../src/local/person.ts';
import { setRoles } from '../../src/local/world/change-server.ts';
import { createLog } from '../../src/log.ts';
import { textPayload } from '../../src/reply/payload.ts';
import { readMarker } from '../../src/reply/pins/marker.ts';
import { press, preview } from '../bot/pins/moderating.ts';
import { QUESTION, type Scenario, sleep, type Theatre, until } from './theatre.ts';

const CALLBACK = '/interactions/:interaction/:token/callback';
const EDIT = '/webhooks/:application/:token/messages/:message';
const FOLLOW_UP = '/webhooks/:application/:token';
const SEND = '/channels/:channel/messages';

const ask = ({ member, general }: Theatre, options: Record<string, string | boolean> = {}) =>
  member.slash(general, 'ask', { question: QUESTION, ...options });
const mentionOf = ({ discord }: Theatre): string => `<@${discord.world.application.bot.id}>`;

/** A question whose work takes so long: the handlers' own way of answering, with slow work. */
const slow = (
  milliseconds: number,
  expected: { readonly callback: number | null; readonly text: string | null },
): Scenario => ({
  id: `F40-${milliseconds}`,
  trigger: `an answer takes ${milliseconds} ms`,
  outcome: expected.callback === 5 ? '“thinking…” in time, then the answer' : 'answered at once',
  scene: async (theatre) => {
    takeOver(theatre, milliseconds);
    const asked = ask(theatre);
    // A person's client waits twenty seconds in these tests; in life it waits fifteen minutes.
    await until(
      () => theatre.discord.history.of('interaction', ({ ending }) => ending === 'answered').length > 0,
      milliseconds + 5_000,
      () => theatre.log.join(''),
    );
    if (milliseconds < 15_000) expect((await asked).message?.content ?? null).toBe(expected.text);
    const [entry] = theatre.discord.history.of('interaction');
    expect(entry?.callbacks).toEqual(expected.callback === null ? [] : [expected.callback]);
  },
});

/** Puts slow work in the place of the handlers; answering stays Footnote's own. */
function takeOver(theatre: Theatre, milliseconds: number): void {
  const { client } = theatre.bot;
  client.removeAllListeners(Events.InteractionCreate);
  const log = createLog({ level: 'info', format: 'json', write: (line) => theatre.log.push(line) });
  client.on(Events.InteractionCreate, (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    const work = async () => {
      await sleep(milliseconds);
      return { payload: textPayload('Done.') };
    };
    void respond(interaction, false, work, log);
  });
}

const changed = (
  id: string,
  trigger: string,
  change: (data: Record<string, unknown>) => unknown,
  says: RegExp,
): Scenario => ({
  id,
  trigger,
  outcome: `one sentence: ${says}`,
  scene: async (theatre) => {
    theatre.fault({
      when: { event: 'INTERACTION_CREATE', times: 1 },
      do: { change: (data: { data: Record<string, unknown> }) => ({ ...data, data: change(data.data) }) },
    });
    const asked = await ask(theatre);
    expect(asked.ending).toBe('answered');
    expect(asked.message?.content).toMatch(says);
    expect(theatre.log.filter((line) => line.includes('"level":"error"'))).toEqual([]);
    await theatre.works();
  },
});

/** What a client can type into an option that has autocomplete, changed on the way. */
const typed = (id: string, trigger: string, option: Record<string, unknown> | null): Scenario => ({
  id,
  trigger,
  outcome: 'at most 25 choices of 1 to 100 characters, or none',
  scene: async (theatre) => {
    theatre.fault({
      when: { event: 'INTERACTION_CREATE', times: 1 },
      do: {
        change: (data: { data: Record<string, unknown> }) => ({
          ...data,
          data: { ...data.data, options: option === null ? [] : [option] },
        }),
      },
    });
    const choices = await theatre.member.suggestions(theatre.general, 'casualties', 'reporter', {
      reporter: 'a',
    });
    if (choices === null) throw new Error('Nobody answered');
    expect(choices.length).toBeLessThanOrEqual(25);
    for (const { name } of choices) {
      expect([...name].length).toBeGreaterThanOrEqual(1);
      expect([...name].length).toBeLessThanOrEqual(100);
    }
    expect(theatre.log.filter((line) => line.includes('"level":"error"'))).toEqual([]);
  },
});

export const interactionFaults: readonly Scenario[] = [
  slow(500, { callback: 4, text: 'Done.' }),
  slow(1_600, { callback: 5, text: 'Done.' }),
  slow(2_900, { callback: 5, text: 'Done.' }),
  slow(3_100, { callback: 5, text: 'Done.' }),
  slow(20_000, { callback: 5, text: 'Done.' }),
  {
    id: 'F41',
    trigger: 'Discord does not know the interaction any more',
    outcome: 'interaction.expired with its age; no other request',
    scene: async (theatre) => {
      theatre.fault({
        when: { route: CALLBACK, times: 1 },
        do: { answer: { status: 404, body: { message: 'Unknown interaction', code: 10_062 } } },
      });
      expect((await ask(theatre)).ending).toBe('failed');
      expect(theatre.logged('interaction.expired')[0]?.['ageMs']).toBeTypeOf('number');
      expect(theatre.discord.history.requests('POST', CALLBACK)).toHaveLength(1);
      expect(theatre.discord.history.requests('PATCH', EDIT)).toHaveLength(0);
      expect(theatre.discord.history.requests('POST', FOLLOW_UP)).toHaveLength(0);
    },
  },
  {
    id: 'F42',
    trigger: 'Discord has the answer and says 40060',
    outcome: 'that answer is made right by an edit',
    scene: async (theatre) => {
      theatre.fault({
        when: { route: CALLBACK, times: 1 },
        do: { after: true, answer: { status: 400, body: { message: 'Acknowledged', code: 40_060 } } },
      });
      expect((await ask(theatre)).message?.content).toMatch(/^> /mu);
      await until(
        () => theatre.discord.history.requests('PATCH', EDIT).length === 1,
        3_000,
        () => 'no edit',
      );
      expect(theatre.log.filter((line) => line.includes('"level":"error"'))).toEqual([]);
    },
  },
  {
    id: 'F43',
    trigger: 'after “thinking…” every edit fails with a 503',
    outcome: 'the answer comes as a message below',
    scene: async (theatre) => {
      takeOver(theatre, 1_300);
      theatre.fault({ when: { method: 'PATCH', route: EDIT }, do: { answer: { status: 503 } } });
      void ask(theatre);
      await until(
        () => theatre.discord.history.requests('POST', FOLLOW_UP).some(({ status }) => status === 200),
        9_000,
        () => theatre.log.join(''),
      );
      const said = await theatre.member.messages(theatre.general);
      expect(said.filter(({ content }) => content === 'Done.')).toHaveLength(1);
    },
  },
  {
    id: 'F43-both',
    trigger: 'after “thinking…” every edit and every message below fails with a 503',
    outcome: 'interaction.reply_failed, once; no loop',
    scene: async (theatre) => {
      takeOver(theatre, 1_300);
      theatre.fault({ when: { method: 'PATCH', route: EDIT }, do: { answer: { status: 503 } } });
      theatre.fault({ when: { method: 'POST', route: FOLLOW_UP }, do: { answer: { status: 503 } } });
      void ask(theatre);
      await theatre.untilLogged('interaction.reply_failed');
      const { history } = theatre.discord;
      const [asked] = history.of('interaction');
      expect(theatre.logged('interaction.reply_failed')).toMatchObject([
        { interaction: asked?.id, status: 503 },
      ]);
      expect(history.requests('PATCH', EDIT).length).toBeLessThanOrEqual(4);
      expect(history.requests('POST', FOLLOW_UP).length).toBeLessThanOrEqual(4);
    },
  },
  {
    id: 'F30',
    trigger: 'the webhook of an answer is gone while it is worked out (10015)',
    outcome: 'one line in the log, nothing retried',
    scene: async (theatre) => {
      takeOver(theatre, 1_500);
      theatre.fault({
        when: { method: 'PATCH', route: EDIT },
        do: { answer: { status: 404, body: { message: 'Unknown Webhook', code: 10_015 } } },
      });
      void ask(theatre);
      await theatre.untilLogged('interaction.reply_failed');
      await sleep(200);
      expect(theatre.discord.history.requests('PATCH', EDIT)).toHaveLength(1);
      expect(theatre.discord.history.requests('POST', FOLLOW_UP)).toHaveLength(0);
    },
  },
  {
    id: 'F44',
    trigger: 'the interaction’s token dies while the answer is worked out',
    outcome: 'one line in the log, nothing retried',
    scene: async (theatre) => {
      takeOver(theatre, 1_500);
      theatre.fault({
        when: { method: 'PATCH', route: EDIT },
        do: { answer: { status: 401, body: { message: 'Invalid Webhook Token', code: 50_027 } } },
      });
      void ask(theatre);
      await theatre.untilLogged('interaction.reply_failed');
      await sleep(200);
      expect(theatre.discord.history.requests('PATCH', EDIT)).toHaveLength(1);
      expect(theatre.discord.history.requests('POST', FOLLOW_UP)).toHaveLength(0);
      // It is the interaction's token that is dead, not the bot's.
      expect(await theatre.ending(100)).toBeNull();
    },
  },
  {
    id: 'F45',
    trigger: 'thirty keystrokes in a second, every other answer delayed so that they come out of order',
    outcome: 'each is answered with what belongs to what was typed by then, at most 25 choices',
    scene: async (theatre) => {
      const { member, general, discord } = theatre;
      const suggest = (typed: string) =>
        member.suggestions(general, 'casualties', 'reporter', { reporter: typed });
      const word = String((await suggest(''))?.[0]?.value ?? 'nobody');
      const suggested = (letters: number) => suggest(word.slice(0, letters));
      let seen = 0;
      const everyOther = (): boolean => {
        seen += 1;
        return seen % 2 === 0;
      };
      theatre.fault({ when: { route: CALLBACK, where: everyOther }, do: { delay: 60 } });
      const keys: ReturnType<typeof suggest>[] = [];
      for (let letters = 0; letters < 30; letters += 1) {
        keys.push(suggested(letters));
        await sleep(33);
      }
      const answers = await Promise.all(keys);
      const order = discord.history.requests('POST', CALLBACK).map(({ path }) => path.split('/')[2] ?? '');
      expect(order).not.toEqual([...order].sort());
      discord.faults.clear();
      for (const [letters, choices] of answers.entries()) {
        expect(choices, word.slice(0, letters)).toEqual(await suggested(letters));
        expect(choices?.length).toBeLessThanOrEqual(25);
      }
      expect(answers.at(-1)?.map(({ value }) => value)).toContain(word);
    },
  },
  typed('F45-none', 'no option at all', null),
  typed('F45-null', 'an option without a value', { type: 3, name: 'reporter', value: null, focused: true }),
  typed('F45-number', 'a number where text is due', { type: 3, name: 'reporter', value: 42, focused: true }),
  typed('F45-unfocused', 'no focused option', { type: 3, name: 'reporter', value: 'a' }),
  typed('F45-long', '6,000 characters', {
    type: 3,
    name: 'reporter',
    value: 'a '.repeat(3_000),
    focused: true,
  }),
  typed('F45-unknown', 'an option that is gone', { type: 3, name: '__proto__', value: 'a', focused: true }),
  changed(
    'F46-command',
    'a command that is gone',
    (data) => ({ ...data, name: 'renamed' }),
    /There is no command/,
  ),
  changed(
    'F46-option',
    'an option that is gone',
    (data) => ({ ...data, options: [{ type: 3, name: 'colour', value: 'red' }] }),
    /takes no “colour”/,
  ),
  changed(
    'F46-missing',
    'a required option is missing',
    (data) => ({ ...data, options: [] }),
    /This command needs/,
  ),
  changed(
    'F46-type',
    'an option of the wrong type',
    (data) => ({ ...data, options: [{ type: 4, name: 'question', value: 42 }] }),
    /takes /,
  ),
  {
    id: 'F47',
    trigger: 'a button of ours on somebody else’s message',
    outcome: 'refused in words, privately',
    scene: async (theatre) => {
      const answer = await ask(theatre);
      if (answer.message === null) throw new Error('no answer');
      theatre.fault({
        when: { event: 'INTERACTION_CREATE', times: 1 },
        do: {
          change: (data: { message: { author: object } }) => ({
            ...data,
            message: { ...data.message, author: { ...data.message.author, id: '111111111111111111' } },
          }),
        },
      });
      const pressed = await theatre.member.press(answer.message, 'Context');
      expect(pressed.private).toBe(true);
      expect(pressed.message?.content).toMatch(/another version of me/);
    },
  },
  {
    id: 'F48',
    trigger: 'Share is pressed fifty times at once',
    outcome: 'shared once; the others are told so',
    scene: async (theatre) => {
      const answer = await ask(theatre, { private: true });
      const { message } = answer;
      if (message === null) throw new Error('no answer');
      const presses = await Promise.all(
        Array.from({ length: 50 }, () => theatre.member.press(message, 'Share')),
      );
      expect(presses.filter((press) => !press.private && press.ending === 'answered')).toHaveLength(1);
      expect(await theatre.member.messages(theatre.general)).toHaveLength(1);
      for (const press of presses.filter((one) => one.private)) {
        expect(press.message?.content).toMatch(/shared already|busy/);
      }
    },
  },
  {
    id: 'F48-fifty',
    trigger: 'fifty moderators press “Pin it” for the same topic in one channel within a second',
    outcome: 'one message, pinned; all fifty are told of that one, as news or as there already',
    scene: async (theatre) => {
      const { discord, general } = theatre;
      const { world, start } = discord;
      const people = await theatre.crowd(50);
      for (const { id } of people) setRoles(world, start.guild, id, [start.moderatorRole]);
      const shown: (readonly [Person, APIMessage])[] = [];
      for (const one of people) shown.push([one, await preview(one, general)]);
      const told = await Promise.all(shown.map(([one, message]) => press(one, message, 'Pin it')));
      const [own, ...others] = (await theatre.member.messages(general)).filter(
        ({ components }) => readMarker(components) !== null,
      );
      expect(others).toEqual([]);
      expect(own?.pinned).toBe(true);
      // On a machine that stalls meanwhile some are told that it is busy.
      for (const { content } of told) if (!content.includes('busy')) expect(content).toContain(own?.id);
      expect(told.filter(({ content }) => content.startsWith('Posted and pinned'))).toHaveLength(1);
      // Nobody posted one that had to go again.
      expect(discord.history.of('audit').map(({ action }) => action)).toEqual(['pin']);
      expect(discord.history.requests('POST', SEND).filter(({ by }) => by === 'bot')).toHaveLength(1);
    },
  },
  {
    id: 'F48-readers',
    trigger: 'fifty people press the same button of one answer at once',
    outcome: 'each is shown the same, privately; the answer stays as it was',
    scene: async (theatre) => {
      const people = await theatre.crowd(50);
      const { message } = await ask(theatre);
      if (message === null) throw new Error('no answer');
      const told = await Promise.all(people.map((one) => one.press(message, 'Context')));
      for (const exchange of told) expect([exchange.ending, exchange.private]).toEqual(['answered', true]);
      // On a machine that stalls meanwhile some are told that it is busy.
      const shown = told.filter((exchange) => exchange.message?.content.includes('busy') !== true);
      expect(shown.length).toBeGreaterThan(0);
      for (const exchange of shown) {
        expect(exchange.message?.embeds).toEqual(shown[0]?.message?.embeds);
        expect(exchange.message?.embeds[0]?.description).toContain('Caine');
      }
      expect(await theatre.member.messages(theatre.general)).toEqual([
        expect.objectContaining({ id: message.id, edited_timestamp: null }),
      ]);
    },
  },
  {
    id: 'F49',
    trigger: 'the answer fails, and so does every way of saying so',
    outcome: 'no crash, no loop; it answers when Discord does again',
    scene: async (theatre) => {
      for (const route of [CALLBACK, EDIT, FOLLOW_UP, SEND]) {
        theatre.fault({
          when: {
            route,
            method: route === EDIT ? 'PATCH' : 'POST',
            where: ({ by }: { by: string }) => by === 'bot',
          },
          do: { answer: { status: 500 } },
        });
      }
      await ask(theatre);
      await theatre.member.say(theatre.general, `${mentionOf(theatre)} ${QUESTION}`);
      await theatre.untilLogged('chat.reply_failed');
      theatre.discord.faults.clear();
      const made = theatre.discord.history.requests('POST').filter(({ by }) => by === 'bot').length;
      expect(made).toBeLessThanOrEqual(8);
      await theatre.works();
    },
  },
  {
    id: 'F52',
    trigger: 'the question is deleted before it is answered',
    outcome: 'the answer comes without pointing at it',
    scene: async (theatre) => {
      const { discord, general, member } = theatre;
      theatre.fault({
        when: { method: 'POST', route: SEND, by: 'bot', times: 1 },
        do: {
          run: () => {
            const channel = discord.world.channels.get(general);
            for (const [id, { author }] of channel?.messages ?? [])
              if (!author.bot) channel?.messages.delete(id);
          },
        },
      });
      const answer = await member.ask(general, `${mentionOf(theatre)} ${QUESTION}`);
      expect(answer?.content).toMatch(/^> /mu);
      expect(answer?.referenced_message ?? null).toBeNull();
      expect(answer?.type).toBe(0);
    },
  },
  {
    id: 'F53',
    trigger: '60 mentions in one channel, where an answer takes a second to post',
    outcome: 'five are answered, one “busy”, the rest nothing; another channel and commands do not wait',
    scene: async (theatre) => {
      const { discord, general, moderator, member } = theatre;
      theatre.fault({
        when: {
          method: 'POST',
          route: SEND,
          by: 'bot',
          where: ({ path }: RequestSeen) => path.includes(general),
        },
        do: { delay: 1_000 },
      });
      for (let i = 0; i < 30; i += 1) {
        await Promise.all(
          [member, moderator].map((one) => one.say(general, `${mentionOf(theatre)} ${QUESTION}`)),
        );
      }
      const asked = Date.now();
      const elsewhere = await moderator.ask(discord.start.news.id, `${mentionOf(theatre)} ${QUESTION}`);
      expect(elsewhere?.content).toMatch(/^> /mu);
      expect((await ask(theatre)).ending).toBe('answered');
      expect(Date.now() - asked).toBeLessThan(3_000);
      await sleep(7_000);
      const said = (await member.messages(general)).filter(
        ({ author, type }) => author.bot === true && type === 19,
      );
      expect(said.filter(({ content }) => content.includes('busy'))).toHaveLength(1);
      expect(said.length).toBeGreaterThanOrEqual(6);
      expect(said.length).toBeLessThanOrEqual(16);
      expect(theatre.logged('chat.busy')).toHaveLength(1);
    },
  },
  ...[
    ['no permissions at all', { permissions: '0' }],
    ['a negative permission', { permissions: '-1' }],
    ['forty nines', { permissions: '9'.repeat(40) }],
  ].map(
    ([what, member]): Scenario => ({
      id: `F58-${String(what)}`,
      trigger: `a member with ${String(what)} uses a moderators’ command`,
      outcome: 'refused in words, privately, and nothing posted; commands for everybody still work',
      scene: async (theatre) => {
        theatre.fault({
          when: { event: 'INTERACTION_CREATE', times: 1 },
          do: {
            change: (data: { member: object }) => ({
              ...data,
              member: { ...data.member, ...(member as object) },
            }),
          },
        });
        const told = await theatre.moderator.slash(theatre.general, 'pin', { topic: 'overview' });
        expect(told.private).toBe(true);
        expect(told.message?.content).toMatch(/^You need/u);
        expect(told.message?.components ?? []).toEqual([]);
        expect(await theatre.member.messages(theatre.general)).toEqual([]);
        await theatre.works();
      },
    }),
  ),
];
