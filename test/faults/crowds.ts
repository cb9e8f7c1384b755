import { expect } from 'vitest';
import type { RequestSeen } from '../../src/local/faults.ts';
import type { Person } from '../../src/local/person.ts';
import { REALISTIC_LIMITS } from '../../src/local/rest/limits.ts';
import { addChannel } from '../../src/local/world/change-channel.ts';
import { QUESTION, type Scenario, sleep, type Theatre } from './theatre.ts';

const CALLBACK = '/interactions/:interaction/:token/callback';
const SEND = '/channels/:channel/messages';
/** Milliseconds within which somebody who has nothing to do with a flood is answered. */
const UNDISTURBED = 2_000;

const mentionOf = ({ discord }: Theatre): string => `<@${discord.world.application.bot.id}> ${QUESTION}`;

/** Asks elsewhere, in every way there is, and returns how long the slowest answer took. */
async function askElsewhere(theatre: Theatre, person: Person): Promise<number> {
  const { discord } = theatre;
  const timed = async (ask: () => Promise<string | undefined>): Promise<number> => {
    const begun = performance.now();
    expect(await ask()).toMatch(/^> /mu);
    return performance.now() - begun;
  };
  const dm = await person.openDm();
  const all = [
    await timed(async () => (await person.ask(discord.start.news.id, mentionOf(theatre)))?.content),
    await timed(async () => (await person.ask(dm, QUESTION))?.content),
    await timed(async () => {
      const asked = await person.slash(discord.start.general.id, 'ask', {
        question: QUESTION,
        private: true,
      });
      return asked.message?.content;
    }),
  ];
  return Math.max(...all);
}

/** The bot's replies in a channel, each with how long after its question it came. */
function repliesIn({ discord }: Theatre, channel: string) {
  const said = discord.history.requests('POST', SEND).filter(({ path }) => path.includes(channel));
  const asked = new Map(
    said
      .filter(({ by, status }) => by === 'person' && status === 200)
      .map(({ answer, at }) => [(answer as { id: string }).id, at]),
  );
  return said
    .filter(({ by, status }) => by === 'bot' && status === 200)
    .map(({ body, at }) => {
      const { content, message_reference: to } = body as {
        content: string;
        message_reference?: { message_id: string };
      };
      return { content, late: at - (asked.get(to?.message_id ?? '') ?? at) };
    });
}

/** Floods of every kind, each played with Discord's own rate limits where those matter. */
export const crowds: readonly Scenario[] = [
  {
    id: 'F53-flood',
    trigger: 'ten people mention it 300 times in one channel within seconds, under real rate limits',
    outcome:
      'no answer later than ten seconds, one “busy”, nothing queued after the end; others do not notice',
    options: { limits: REALISTIC_LIMITS },
    scene: async (theatre) => {
      const { general } = theatre.discord.start;
      const people = await theatre.crowd(10);
      const flood = (async () => {
        for (let round = 0; round < 30; round += 1) {
          await Promise.all(people.map((one) => one.say(general.id, mentionOf(theatre))));
          await sleep(100);
        }
      })();
      await sleep(1_000);
      expect(await askElsewhere(theatre, theatre.moderator)).toBeLessThan(UNDISTURBED);
      await flood;
      const ended = theatre.discord.clock.now();
      await sleep(11_000);
      const replies = repliesIn(theatre, general.id);
      expect(Math.max(...replies.map(({ late }) => late))).toBeLessThan(10_000);
      expect(replies.filter(({ content }) => content.includes('busy'))).toHaveLength(1);
      expect(theatre.logged('chat.busy')).toHaveLength(1);
      // Five in five seconds is what Discord lets it post: it uses that and no more.
      expect(replies.length).toBeGreaterThanOrEqual(6);
      const after = theatre.discord.history
        .requests('POST', SEND)
        .filter(({ by, at }) => by === 'bot' && at > ended + 10_000);
      expect(after).toEqual([]);
    },
  },
  {
    id: 'F53-wanderer',
    trigger: 'one person mentions it in forty channels at once, where posting takes a second',
    outcome: 'ten of theirs are under way at a time; everybody else is answered at once',
    scene: async (theatre) => {
      const { world, start } = theatre.discord;
      const slow = Array.from(
        { length: 40 },
        (_, i) => addChannel(world, start.guild, { name: `room-${i}` }).id,
      );
      theatre.fault({
        when: {
          method: 'POST',
          route: SEND,
          by: 'bot',
          where: ({ path }: RequestSeen) => slow.some((id) => path.includes(id)),
        },
        do: { delay: 1_000 },
      });
      await Promise.all(slow.map((id) => theatre.member.say(id, mentionOf(theatre))));
      expect(await askElsewhere(theatre, theatre.moderator)).toBeLessThan(UNDISTURBED);
      await sleep(2_500);
      const answered = slow
        .flatMap((id) => repliesIn(theatre, id))
        .filter(({ content }) => /^> /mu.test(content));
      expect(answered).toHaveLength(10);
    },
  },
  {
    id: 'F53-commands',
    trigger: 'one person sends 60 commands at once while Discord takes a second for each answer',
    outcome: 'each has one ending, what is too much a private “busy”; another person is answered as ever',
    scene: async (theatre) => {
      const { member, moderator, general } = theatre;
      theatre.fault({ when: { route: CALLBACK, times: 70 }, do: { delay: 1_000 } });
      const flood = Array.from({ length: 60 }, () => member.slash(general, 'ask', { question: QUESTION }));
      await sleep(200);
      const begun = performance.now();
      const other = await moderator.slash(general, 'ask', { question: QUESTION });
      expect(other.message?.content).toMatch(/^> /mu);
      expect(performance.now() - begun).toBeLessThan(1_000 + UNDISTURBED);
      const endings = await Promise.all(flood);
      const busy = endings.filter(({ message }) => message?.content.includes('busy') === true);
      expect(busy.length).toBeGreaterThan(0);
      for (const { ending, message, private: onlyTheirs } of endings) {
        expect(ending).toBe('answered');
        if (message?.content.includes('busy') === true) expect(onlyTheirs).toBe(true);
      }
    },
  },
];
