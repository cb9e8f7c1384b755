import { expect } from 'vitest';
import { PATIENCE } from '../../src/bot/patience.ts';
import type { GatewaySeen } from '../../src/local/faults.ts';
import { removeChannel } from '../../src/local/world/change-channel.ts';
import { QUESTION, type Scenario, sleep, type Theatre, until } from './theatre.ts';

const CALLBACK = '/interactions/:interaction/:token/callback';
const SEND = '/channels/:channel/messages';
const DEAD_RESUME = {
  when: { gateway: 'connect', where: (seen: GatewaySeen) => seen.resumeUrl },
  do: { refuse: 502 },
} as const;

const answersOf = ({ discord }: Theatre) =>
  discord.history.requests('POST', SEND).filter(({ by, status }) => by === 'bot' && status === 200);
const ask = ({ member, general }: Theatre) => member.slash(general, 'ask', { question: QUESTION });
const mention = ({ member, general, discord }: Theatre) =>
  member.say(general, `<@${discord.world.application.bot.id}> ${QUESTION}`);
const line = ({ discord }: Theatre) => {
  const [connection] = discord.gateway.connectionsOf();
  if (connection === undefined) throw new Error('The bot is not connected');
  return connection;
};
/** Twenty questions, of two people, whose answers are a little slow. */
const twenty = async (theatre: Theatre) => {
  theatre.fault({ when: { route: CALLBACK, times: 20 }, do: { delay: 150 } });
  const people = [theatre.member, theatre.moderator];
  const questions = people.flatMap((person) =>
    Array.from({ length: 10 }, () => person.slash(theatre.general, 'ask', { question: QUESTION })),
  );
  const { history } = theatre.discord;
  await until(
    () => history.of('interaction').length === 20,
    5_000,
    () => 'not all were asked',
  );
  return questions;
};
async function allAnswered(questions: Awaited<ReturnType<typeof twenty>>): Promise<void> {
  for (const { ending, message } of await Promise.all(questions)) {
    expect(ending).toBe('answered');
    expect(message?.content).toMatch(/^> /mu);
  }
}
/** The session is resumed: nothing was identified again. */
async function resumed(theatre: Theatre, within: number): Promise<void> {
  await theatre.untilLogged('gateway.resumed', within);
}
/** The session was begun anew: discord.js waits five seconds between two identifies. */
async function identifiedAnew(theatre: Theatre, within: number): Promise<void> {
  await until(
    () => theatre.logged('gateway.ready').length > 1,
    within,
    () => `not ready again\n${theatre.log.join('')}`,
  );
}

/** How long after Discord’s READY the bot said that it was ready; it waits a second for servers that may not come. */
function readyWithin({ discord, logged }: Theatre, most: number): void {
  const bot = discord.world.application.bot.id;
  const [told] = discord.history.of('gateway', ({ what, user }) => what === 'ready' && user === bot);
  const took = Date.parse(String(logged('bot.ready')[0]?.['time'])) - (told?.at ?? 0);
  expect(took).toBeLessThan(most);
}

/** It is ready without having seen its servers, and answers in them all the same. */
async function servesUnseen(theatre: Theatre): Promise<void> {
  readyWithin(theatre, 1_500);
  const asked = await ask(theatre);
  expect(asked.message?.content).toMatch(/^> /mu);
}

const closing = (code: number, how: 'resumes' | 'identifies', why: string): Scenario => ({
  id: how === 'resumes' ? `F9-${code}` : `F8-${code}`,
  trigger: `close ${code}, ${why}`,
  outcome:
    how === 'resumes' ? 'resumes, a question asked meanwhile is answered once' : 'signs in again within 7 s',
  scene: async (theatre) => {
    if (code === 1006) line(theatre).cut();
    else line(theatre).close(code);
    if (how === 'resumes') {
      const asked = await ask(theatre);
      expect(asked.ending).toBe('answered');
      await resumed(theatre, 3_000);
    } else await identifiedAnew(theatre, 7_000);
    expect(theatre.logged('gateway.reconnect')).toHaveLength(1);
    await theatre.works();
  },
});

const fatal = (code: number, says: RegExp): Scenario[] => [
  {
    id: `F10-${code}`,
    trigger: `close ${code} after READY`,
    outcome: 'ends with 78 within 2 s and a sentence',
    scene: async (theatre) => {
      line(theatre).close(code);
      const end = await theatre.ending(2_000);
      expect(end?.code).toBe(78);
      expect(end?.reason).toMatch(says);
      expect(theatre.logged('gateway.closed')).toHaveLength(1);
      await sleep(500);
      // Two are the people's: it does not try again.
      expect(theatre.discord.history.of('gateway', ({ what }) => what === 'connect')).toHaveLength(3);
    },
  },
  {
    id: `F10-${code}-login`,
    trigger: `close ${code} at login`,
    outcome: 'does not start: 78 and a sentence',
    options: {
      before: ({ faults }) => void faults.add({ when: { gateway: 'identify' }, do: { close: code } }),
    },
    scene: async ({ started, discord, logged }) => {
      expect(started).toMatchObject({ ok: false, code: 78, reason: expect.stringMatching(says) });
      expect(logged('gateway.closed')).toHaveLength(1);
      await sleep(300);
      // Two are the people's: it does not try again.
      expect(discord.history.of('gateway', ({ what }) => what === 'connect')).toHaveLength(3);
    },
  },
];

const silentAt = (step: 'hello' | 'ready'): Scenario => ({
  id: `F13-${step}`,
  trigger: `${step.toUpperCase()} never comes at login`,
  outcome: 'gives up at the login deadline with 75',
  options: {
    before: ({ faults }) => void faults.add({ when: { gateway: step, user: '*' }, do: { swallow: true } }),
  },
  scene: async ({ started }) => {
    expect(started).toMatchObject({ ok: false, code: 75, reason: expect.stringMatching(/did not answer/) });
  },
});

const frames: readonly [what: string, frame: string | Uint8Array][] = [
  ['no JSON', '{not json'],
  ['a list', '[]'],
  ['an unexpected acknowledgement', '{"op":11}'],
  ['an unknown op', '{"op":99,"d":{}}'],
  ['an unknown event', '{"op":0,"s":900,"t":"SOMETHING_NEW","d":{"a":1}}'],
  ['an event called constructor', '{"op":0,"s":901,"t":"constructor","d":{}}'],
  ['bytes', new Uint8Array([1, 2, 3, 255])],
  [
    'five megabytes of text',
    JSON.stringify({ op: 0, s: 902, t: 'NOTHING', d: { text: 'x'.repeat(5_000_000) } }),
  ],
];

/** Takes a minute, so it is played beside what takes as long (see `process.test.ts`). */
export const longRefusal: Scenario = {
  id: 'F14',
  trigger: 'the gateway refuses everybody for sixty seconds',
  outcome: 'answers within ten seconds of its return; at most a line in ten seconds about it',
  options: { patience: PATIENCE },
  scene: async (theatre) => {
    const { discord } = theatre;
    await theatre.works();
    await discord.stopListening();
    await sleep(60_000);
    // Neither ended nor tried Discord's patience: everything is as it was but for the connection.
    expect(await theatre.ending(0)).toBeNull();
    const lines = theatre.log.filter((entry) => entry.includes('"gateway.'));
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.length).toBeLessThanOrEqual(6);
    await discord.listenAgain();
    await theatre.works(10_000);
  },
};

export const gatewayFaults: readonly Scenario[] = [
  {
    id: 'F1',
    trigger: 'op 7 while twenty questions are in flight',
    outcome: 'every question has its one answer; gateway.reconnect',
    scene: async (theatre) => {
      const questions = await twenty(theatre);
      theatre.discord.gateway.askToReconnect();
      await allAnswered(questions);
      await resumed(theatre, 5_000);
      expect(theatre.logged('gateway.reconnect').length).toBeGreaterThan(0);
    },
  },
  {
    id: 'F2',
    trigger: 'op 9 that may be resumed, with questions in flight',
    outcome:
      'every question has its one answer, also one asked while it resumes; nothing is identified again',
    scene: async (theatre) => {
      const identifies = () =>
        theatre.discord.history.of('gateway', ({ what }) => what === 'identify').length;
      const before = identifies();
      const questions = await twenty(theatre);
      theatre.discord.gateway.invalidate(true);
      await mention(theatre);
      await allAnswered(questions);
      await resumed(theatre, 3_000);
      await until(
        () => answersOf(theatre).length === 1,
        3_000,
        () => theatre.log.join(''),
      );
      await theatre.works();
      expect(identifies()).toBe(before);
      expect(theatre.logged('gateway.reconnect')).toHaveLength(1);
    },
  },
  {
    id: 'F3',
    trigger: 'op 9 that may not, right after the login, with questions in flight',
    outcome: 'answers in flight arrive; signed in again within 7 s',
    scene: async (theatre) => {
      const questions = await twenty(theatre);
      theatre.discord.gateway.invalidate(false);
      const begun = Date.now();
      await allAnswered(questions);
      await identifiedAnew(theatre, 7_000 - (Date.now() - begun));
      await theatre.works();
    },
  },
  {
    id: 'F4',
    trigger: 'op 9 on every identify',
    outcome: 'five identifies, then gateway.identify_budget and 75 after a rest',
    options: { patience: { silence: 60_000, anew: 60_000 } },
    scene: async (theatre) => {
      theatre.fault({ when: { gateway: 'identify' }, do: { invalidSession: false } });
      theatre.discord.gateway.invalidate(false);
      expect(await theatre.ending(45_000)).toMatchObject({ code: 75, rest: 300_000 });
      expect(theatre.logged('gateway.identify_budget')).toMatchObject([{ restMs: 300_000 }]);
    },
  },
  {
    id: 'F6',
    trigger: 'two heartbeats that are not acknowledged',
    outcome: 'leaves the zombie and resumes',
    options: { heartbeatInterval: 800 },
    scene: async (theatre) => {
      theatre.fault({ when: { gateway: 'heartbeat', times: 2 }, do: { swallow: true } });
      // The first beat is due within 0.8 s; two more pass before it is noticed, and a resume takes half a second.
      await resumed(theatre, 4_000);
      expect(theatre.logged('gateway.reconnect')).toHaveLength(1);
      await theatre.works();
    },
  },
  {
    id: 'F7',
    trigger: 'a cable is pulled: nothing is read or written, nothing closes',
    outcome: 'the watchdog ends it with 75, long before the 30 s that the socket takes',
    options: { heartbeatInterval: 800, patience: { silence: 2_500 } },
    scene: async (theatre) => {
      line(theatre).deafen();
      expect((await theatre.ending(6_000))?.code).toBe(75);
      expect(theatre.logged('gateway.silent')).toHaveLength(1);
    },
  },
  closing(1000, 'identifies', 'a normal closure'),
  closing(4003, 'identifies', 'not authenticated'),
  closing(4005, 'identifies', 'already authenticated'),
  closing(4007, 'identifies', 'invalid sequence'),
  closing(4008, 'identifies', 'rate limited'),
  closing(1001, 'resumes', 'the other side goes away'),
  closing(1006, 'resumes', 'no closing frame at all'),
  closing(4000, 'resumes', 'unknown error'),
  closing(4001, 'resumes', 'unknown opcode'),
  closing(4002, 'resumes', 'decode error'),
  closing(4009, 'resumes', 'session timed out'),
  closing(4999, 'resumes', 'a code nobody documented'),
  ...fatal(4004, /rejected the token/),
  ...fatal(4010, /sharding/),
  ...fatal(4011, /sharding/),
  ...fatal(4012, /Update Footnote/),
  ...fatal(4013, /intent/),
  // F21: also what happens when an intent is revoked while the bot runs.
  ...fatal(4014, /intent/),
  {
    id: 'F11',
    trigger: 'the address for resuming is dead, the main one is well',
    outcome: 'signs in anew at the main address; one line a minute and not one an attempt',
    scene: async (theatre) => {
      theatre.fault(DEAD_RESUME);
      theatre.discord.gateway.askToReconnect();
      await theatre.untilLogged('gateway.anew');
      await theatre.works(12_000);
      expect(theatre.logged('gateway.anew')).toHaveLength(1);
      expect(theatre.logged('gateway.reconnect').length).toBeLessThanOrEqual(2);
      expect(theatre.logged('gateway.error').length).toBeLessThanOrEqual(2);
    },
  },
  ...(
    [
      ['refused', 'nobody listens there', 'ws://127.0.0.1:9'],
      ['dns', 'its name is not known', 'ws://gateway.invalid'],
      ['tls', 'it speaks no TLS', null],
    ] as const
  ).map(
    ([what, why, url]): Scenario => ({
      id: `F11-${what}`,
      trigger: `the address for resuming is dead: ${why}`,
      outcome: 'signs in anew at the main address; one line a minute and not one an attempt',
      options: {
        before: ({ faults, origin }) =>
          void faults.add({
            when: { event: 'READY', times: 1 },
            do: {
              change: (data: object) => ({
                ...data,
                resume_gateway_url: url ?? origin.replace('http:', 'wss:'),
              }),
            },
          }),
      },
      scene: async (theatre) => {
        theatre.discord.gateway.askToReconnect();
        await theatre.untilLogged('gateway.anew');
        await theatre.works(12_000);
        expect(theatre.logged('gateway.anew')).toHaveLength(1);
        expect(theatre.logged('gateway.reconnect').length).toBeLessThanOrEqual(2);
        expect(theatre.logged('gateway.error').length).toBeLessThanOrEqual(2);
      },
    }),
  ),
  {
    id: 'F12',
    trigger: 'a resume that nobody answers, while heartbeats are acknowledged',
    outcome: 'signs in anew',
    scene: async (theatre) => {
      theatre.fault({ when: { gateway: 'resume' }, do: { swallow: true } });
      line(theatre).cut();
      await theatre.untilLogged('gateway.anew');
      await theatre.works(12_000);
    },
  },
  {
    id: 'F12-twice',
    trigger: 'neither a resume nor the new identify is answered',
    outcome: 'the watchdog ends it with 75',
    options: { patience: { silence: 5_000 } },
    scene: async (theatre) => {
      theatre.fault({ when: { gateway: 'resume' }, do: { swallow: true } });
      theatre.fault({ when: { gateway: 'identify' }, do: { swallow: true } });
      line(theatre).cut();
      expect((await theatre.ending(12_000))?.code).toBe(75);
      expect(theatre.logged('gateway.silent')).toHaveLength(1);
    },
  },
  silentAt('hello'),
  silentAt('ready'),
  {
    id: 'F13-guilds',
    trigger: 'READY, but GUILD_CREATE never comes',
    outcome: 'ready all the same, and answers in the server it has not seen',
    options: {
      before: ({ faults }) => void faults.add({ when: { event: 'GUILD_CREATE' }, do: { withhold: true } }),
    },
    scene: servesUnseen,
  },
  {
    id: 'F13-none',
    trigger: 'READY that names no server, and none comes',
    outcome: 'ready all the same, and answers in the server it has not seen',
    options: {
      before: ({ faults }) => {
        faults.add({ when: { event: 'GUILD_CREATE' }, do: { withhold: true } });
        faults.add({
          when: { event: 'READY' },
          do: { change: (data: object) => ({ ...data, guilds: [] }) },
        });
      },
    },
    scene: servesUnseen,
  },
  {
    id: 'F15',
    trigger: 'every event three times, as replays are',
    outcome: 'one answer each',
    scene: async (theatre) => {
      theatre.fault({ when: { event: 'INTERACTION_CREATE' }, do: { copies: 3 } });
      theatre.fault({ when: { event: 'MESSAGE_CREATE' }, do: { copies: 3 } });
      expect((await ask(theatre)).ending).toBe('answered');
      await mention(theatre);
      await until(
        () => answersOf(theatre).length > 0,
        3_000,
        () => 'no answer',
      );
      await sleep(400);
      expect(answersOf(theatre)).toHaveLength(1);
      const callbacks = theatre.discord.history.requests('POST', CALLBACK);
      expect(callbacks).toHaveLength(1);
    },
  },
  {
    id: 'F16',
    trigger: 'the question, and then the channel, are deleted before the answer',
    outcome: 'no crash, nothing retried; other channels are answered',
    scene: async (theatre) => {
      const { discord, member } = theatre;
      theatre.fault({
        when: { method: 'POST', route: SEND, by: 'bot', times: 1 },
        do: { run: () => removeChannel(discord.world, discord.start.news) },
      });
      await member.say(discord.start.news.id, `<@${discord.world.application.bot.id}> ${QUESTION}`);
      await theatre.untilLogged('chat.reply_failed');
      await theatre.works();
      expect(theatre.logged('chat.reply_failed')).toHaveLength(1);
      const there = discord.history
        .requests('POST', SEND)
        .filter(({ by, path }) => by === 'bot' && path.includes(discord.start.news.id));
      expect(there).toHaveLength(1);
    },
  },
  {
    id: 'F17',
    trigger: '2,500 servers become unavailable and come back in one go, 5,000 events',
    outcome: 'a question asked in the middle of it is answered within a second',
    scene: async (theatre) => {
      const { discord } = theatre;
      const session = line(theatre).session;
      if (session === null) throw new Error('no session');
      for (let i = 0; i < 2_500; i += 1) {
        const id = String(700_000_000_000_000_000n + BigInt(i));
        discord.gateway.tell(session, 'GUILD_DELETE', { id, unavailable: true });
        discord.gateway.tell(session, 'GUILD_CREATE', { ...bareGuild(id) });
      }
      expect((await ask(theatre)).ending).toBe('answered');
      const [interaction] = discord.history.of('interaction');
      expect((interaction?.acknowledged ?? Number.POSITIVE_INFINITY) - (interaction?.at ?? 0)).toBeLessThan(
        1_000,
      );
    },
  },
  ...frames.map(
    ([what, frame]): Scenario => ({
      id: `F18-${what}`,
      trigger: `a frame that is ${what}`,
      outcome: 'nothing happens: the connection is kept, and nothing is logged but answers',
      scene: async (theatre) => {
        const connection = line(theatre);
        for (let i = 0; i < 3; i += 1) connection.send(frame);
        await theatre.works();
        expect(line(theatre)).toBe(connection);
        expect(theatre.log.filter((entry) => /"level":"(?:warn|error)"/u.test(entry))).toEqual([]);
      },
    }),
  ),
  {
    id: 'F18-flood',
    trigger: 'a thousand interactions whose ids are none, and another one after a while',
    outcome: 'interaction.malformed twice: at once, and then with how many were left out',
    options: { patience: { repeat: 500 } },
    scene: async (theatre) => {
      const { discord } = theatre;
      const { session } = line(theatre);
      if (session === null) throw new Error('no session');
      await theatre.works();
      const bot = discord.world.application.bot.id;
      const [asked] = discord.history.of(
        'dispatch',
        ({ event, user }) => event === 'INTERACTION_CREATE' && user === bot,
      );
      if (asked === undefined) throw new Error('nothing asked');
      const forge = () =>
        discord.gateway.tell(session, 'INTERACTION_CREATE', { ...(asked.data as object), id: 'NaN' });
      for (let i = 0; i < 1_000; i += 1) forge();
      await theatre.untilLogged('interaction.malformed');
      await sleep(600);
      forge();
      await until(
        () => theatre.logged('interaction.malformed').length > 1,
        3_000,
        () => 'not logged again',
      );
      expect(theatre.logged('interaction.malformed').map(({ left }) => left)).toEqual([undefined, 999]);
      expect(discord.history.requests().filter(({ path }) => path.includes('NaN'))).toEqual([]);
    },
  },
  {
    id: 'F20',
    trigger: 'two processes with one token, as while one replaces the other',
    outcome: 'one answer to a command and one to a mention; the loser is quiet',
    scene: async (theatre) => {
      await theatre.startAnother();
      expect((await ask(theatre)).ending).toBe('answered');
      await mention(theatre);
      await until(
        () => answersOf(theatre).length >= 2,
        4_000,
        () => 'only one process answered',
      );
      const said = await theatre.member.messages(theatre.general);
      expect(said.filter(({ author, type }) => author.bot === true && type === 19)).toHaveLength(1);
      expect(theatre.log.filter((entry) => entry.includes('"level":"error"'))).toEqual([]);
    },
  },
  {
    id: 'F22',
    trigger: 'Discord allows no more logins today',
    outcome: 'does not connect: 75, and says when',
    options: {
      before: ({ world }) => {
        world.gateway.startsLeft = 0;
      },
    },
    scene: async ({ started, discord }) => {
      expect(started).toMatchObject({
        ok: false,
        code: 75,
        reason: expect.stringMatching(/no more logins.*\d{4}-/),
      });
      // Two identifies are the people's.
      expect(discord.history.of('gateway', ({ what }) => what === 'identify')).toHaveLength(2);
    },
  },
  {
    id: 'F22-shards',
    trigger: 'Discord allows three logins more, and four shards are needed',
    outcome: 'connects none of them: 75, and says when',
    options: {
      shards: 4,
      before: ({ world }) => {
        world.gateway.startsLeft = 3;
      },
    },
    scene: async ({ started, discord }) => {
      expect(started).toMatchObject({ ok: false, code: 75, reason: expect.stringMatching(/no more logins/) });
      expect(discord.history.of('gateway', ({ what }) => what === 'identify')).toHaveLength(2);
    },
  },
];

/** A server with nothing in it. */
export function bareGuild(id: string): object {
  return {
    id,
    name: 'A server',
    owner_id: id,
    roles: [{ id, name: '@everyone', permissions: '0', position: 0 }],
    emojis: [],
    stickers: [],
    features: [],
    channels: [],
    threads: [],
    members: [],
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
    joined_at: '2026-01-01T00:00:00.000000+00:00',
    member_count: 1,
    large: false,
    unavailable: false,
    preferred_locale: 'en-US',
  };
}
