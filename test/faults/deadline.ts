import { expect } from 'vitest';
import type { RequestFault } from '../../src/local/faults.ts';
import { QUESTION, type Scenario, type Theatre, until } from './theatre.ts';

const CALLBACK = '/interactions/:interaction/:token/callback';
const EDIT = '/webhooks/:application/:token/messages/:message';
const SEND = '/channels/:channel/messages';
const FOREVER = Number.POSITIVE_INFINITY;

/** Milliseconds that the catalogue gives a handler, whatever Discord does. */
const DEADLINE = 10_000;

/** When a line was logged, in milliseconds since 1970. */
const timeOf = (line: Readonly<Record<string, unknown>>): number => Date.parse(String(line['time']));

/** Three mentions in one channel, whose answers wait for each other: each is answered or given up in time. */
const chatting = (
  id: string,
  trigger: string,
  fault: RequestFault,
  late: 'nothing' | 'stored',
): Scenario => ({
  id: `F32-in-time-${id}`,
  trigger: `${trigger}, three mentions in one channel`,
  outcome: 'each is given up within ten seconds and logged; nothing is sent for it afterwards',
  scene: async (theatre) => {
    const { discord, member, general } = theatre;
    theatre.fault({ when: { method: 'POST', route: SEND, by: 'bot', times: FOREVER }, do: fault });
    const asked = Date.now();
    const mentions: string[] = [];
    for (let i = 0; i < 3; i += 1) {
      const said = await member.say(general, `<@${discord.world.application.bot.id}> ${QUESTION}`);
      mentions.push(said.body.id);
    }
    const given = () => theatre.logged('chat.reply_failed');
    await until(
      () => given().length === 3,
      DEADLINE + 1_000,
      () => theatre.log.join(''),
    );
    for (const line of given()) expect(timeOf(line) - asked).toBeLessThanOrEqual(DEADLINE);
    const sends = () => discord.history.requests('POST', SEND).filter(({ by }) => by === 'bot');
    const before = sends().length;
    discord.faults.clear();
    await theatre.works();
    const repliedTo = sends()
      .slice(before)
      .map(
        ({ body }) => (body as { message_reference: { message_id: string } }).message_reference.message_id,
      );
    expect(repliedTo.length).toBeGreaterThan(0);
    expect(mentions.filter((id) => repliedTo.includes(id))).toEqual([]);
    const answered = (await member.messages(general)).filter(({ author, message_reference }) => {
      return author.bot === true && mentions.includes(message_reference?.message_id ?? '');
    });
    expect(answered.length > 0).toBe(late === 'stored');
  },
});

/** A command whose answer needs these routes, all of which never answer. */
const commanding = (id: string, trigger: string, routes: readonly string[], after: boolean): Scenario => ({
  id: `F32-in-time-${id}`,
  trigger,
  outcome: 'given up within ten seconds and logged',
  scene: async (theatre: Theatre) => {
    const { member, general } = theatre;
    for (const route of routes)
      theatre.fault({
        when: { route, times: after && route === CALLBACK ? 1 : FOREVER },
        do: { after, hang: true },
      });
    const asked = Date.now();
    void member.slash(general, 'ask', { question: QUESTION });
    await theatre.untilLogged('interaction.reply_failed', DEADLINE + 1_000);
    const [line] = theatre.logged('interaction.reply_failed');
    expect(timeOf(line ?? {}) - asked).toBeLessThanOrEqual(DEADLINE);
    theatre.discord.faults.clear();
    await theatre.works();
  },
});

export const deadlineFaults: readonly Scenario[] = [
  chatting('hang', 'requests hang before the head', { hang: true }, 'nothing'),
  chatting('hang-after', 'messages are stored and nothing comes back', { after: true, hang: true }, 'stored'),
  chatting('stall', 'answers stop in the middle', { stall: true }, 'stored'),
  chatting('trickle', 'answers come one byte a second', { trickle: 1_000 }, 'stored'),
  chatting('slow', 'every answer takes eight seconds', { delay: 8_000 }, 'stored'),
  commanding('callback', 'callbacks are never answered', [CALLBACK], false),
  commanding(
    'edit',
    'the callback is taken and not answered, nor is the edit that follows it',
    [CALLBACK, EDIT],
    true,
  ),
];
