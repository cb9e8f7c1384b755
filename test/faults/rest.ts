import { expect } from 'vitest';
import { startBot } from '../../src/bot/start.ts';
import type { LocalDiscord } from '../../src/local/discord.ts';
import type { RequestFault, RequestSeen } from '../../src/local/faults.ts';
import type { RequestEntry } from '../../src/local/history.ts';
import { addChannel, setOverwrites } from '../../src/local/world/change-channel.ts';
import { addGuild, addRole, setRolePermissions } from '../../src/local/world/change-server.ts';
import { createLog } from '../../src/log.ts';
import { readHere } from '../../src/reader/reader.ts';
import { press, preview } from '../bot/pins/moderating.ts';
import { openOnce, QUESTION, type Scenario, sleep, type Theatre, until } from './theatre.ts';

const CALLBACK = '/interactions/:interaction/:token/callback';
const SEND = '/channels/:channel/messages';
const COMMANDS = '/applications/:application/commands';
const SEND_MESSAGES = String(1n << 11n);

const ask = ({ member, general }: Theatre) => member.slash(general, 'ask', { question: QUESTION });
const mention = ({ member, discord }: Theatre, channel = discord.start.general.id) =>
  member.say(channel, `<@${discord.world.application.bot.id}> ${QUESTION}`);
const sends = ({ discord }: Theatre): RequestEntry[] =>
  discord.history.requests('POST', SEND).filter(({ by }) => by === 'bot');
const replies = async ({ member, general }: Theatre) =>
  (await member.messages(general)).filter(({ author }) => author.bot === true);

/** A mention while sending goes wrong: how many requests and messages that makes, and what is logged. */
const sending = (
  id: string,
  trigger: string,
  fault: RequestFault,
  times: number,
  expected: {
    readonly requests: readonly [least: number, most: number];
    readonly messages: number;
    readonly logs?: string;
    /** Milliseconds between the first request and the next. */
    readonly pause?: number;
  },
): Scenario => ({
  id,
  trigger,
  outcome: `${expected.messages} message, ${expected.requests.join(' to ')} requests${expected.logs === undefined ? '' : `; ${expected.logs}`}`,
  scene: async (theatre) => {
    theatre.fault({ when: { method: 'POST', route: SEND, by: 'bot', times }, do: fault });
    await mention(theatre);
    if (expected.logs !== undefined) await theatre.untilLogged(expected.logs, 12_000);
    if (expected.messages > 0) {
      await until(
        () => sends(theatre).some(({ status }) => status === 200 || status === 204),
        12_000,
        () => theatre.log.join(''),
      );
    }
    await sleep(300);
    expect(sends(theatre).length).toBeGreaterThanOrEqual(expected.requests[0]);
    expect(sends(theatre).length).toBeLessThanOrEqual(expected.requests[1]);
    const [first, second] = sends(theatre).map(({ at }) => at);
    if (expected.pause !== undefined)
      expect((second ?? 0) - (first ?? 0)).toBeGreaterThanOrEqual(expected.pause);
    saysNothingSecret(theatre);
    expect(await replies(theatre)).toHaveLength(expected.messages);
    theatre.discord.faults.clear();
    expect((await ask(theatre)).ending).toBe('answered');
  },
});

/** What the log says of server errors names a route without ids, and of a failure no address and no text. */
function saysNothingSecret({ log, logged }: Theatre): void {
  for (const { route } of logged('rest.5xx')) expect(route).not.toMatch(/\d{5}/u);
  for (const line of log) expect(line).not.toContain(QUESTION);
}

/** A command while its callback goes wrong. */
const callingBack = (
  id: string,
  trigger: string,
  fault: RequestFault,
  times: number,
  ending: 'answered' | 'failed',
  logs?: string,
): Scenario => ({
  id,
  trigger,
  outcome: `${ending}${logs === undefined ? '' : `; ${logs}`}`,
  scene: async (theatre) => {
    theatre.fault({ when: { route: CALLBACK, times }, do: fault });
    const asked = await ask(theatre);
    expect(asked.ending).toBe(ending);
    if (ending === 'answered') expect(asked.message?.content).toMatch(/^> /mu);
    if (logs !== undefined) await theatre.untilLogged(logs, 12_000);
    theatre.discord.faults.clear();
    await theatre.works();
  },
});

const limited = (seconds: string | null, more: Readonly<Record<string, string>> = {}): RequestFault => ({
  answer: {
    status: 429,
    headers: { ...(seconds === null ? {} : { 'retry-after': seconds }), via: '1.1 google', ...more },
    body: {
      message: 'You are being rate limited.',
      retry_after: Number(seconds ?? 0),
      global: false,
    },
  },
});

const refusal = (status: number, code: number): RequestFault => ({
  answer: { status, body: { message: 'No.', code } },
});

/** Discord's codes for a message that it will not take, and why a bot may meet them. */
const REFUSED: readonly [status: number, code: number, why: string][] = [
  [404, 10_003, 'the channel is gone'],
  [404, 10_008, 'the message is gone'],
  [400, 50_006, 'an empty message'],
  [400, 50_035, 'an invalid form'],
  [400, 50_083, 'an archived thread'],
  [400, 160_005, 'a locked thread'],
  [400, 50_024, 'the wrong kind of channel'],
  [400, 50_021, 'a system message'],
  [400, 200_000, 'blocked by AutoMod'],
  [400, 240_000, 'a filtered link'],
  [400, 20_028, 'the channel’s write limit'],
  [400, 130_000, 'the API is overloaded'],
  [400, 40_094, 'too many follow-ups'],
  [400, 999_999, 'a code that nobody knows'],
  [403, 50_001, 'no access'],
  [403, 50_013, 'no permission'],
];

const NEVER: RequestFault = { answer: { status: 503, body: '<html>unavailable</html>' } };
const FOREVER = Number.POSITIVE_INFINITY;

export const restFaults: readonly Scenario[] = [
  ...[500, 502, 503, 504].map((status) =>
    sending(`F23-${status}`, `a ${status} while sending`, { answer: { status } }, 1, {
      requests: [2, 2],
      messages: 1,
    }),
  ),
  sending('F23-thrice', 'three 503 in a row', NEVER, 3, { requests: [4, 4], messages: 1, logs: 'rest.5xx' }),
  sending('F23-for-ever', 'nothing but 503', NEVER, FOREVER, {
    requests: [4, 4],
    messages: 0,
    logs: 'chat.reply_failed',
  }),
  callingBack('F23-callback', 'two 503 on the callback', NEVER, 2, 'answered'),
  callingBack(
    'F23-callback-for-ever',
    'nothing but 503 on the callback',
    NEVER,
    FOREVER,
    'failed',
    'interaction.reply_failed',
  ),
  sending('F24-502', 'stored, then a 502', { after: true, answer: { status: 502 } }, 1, {
    requests: [2, 2],
    messages: 1,
  }),
  sending('F24-reset', 'stored, then the connection is reset', { after: true, drop: true }, 1, {
    requests: [2, 3],
    messages: 1,
  }),
  sending('F24-hang', 'stored, then silence', { after: true, hang: true }, 1, {
    requests: [2, 2],
    messages: 1,
  }),
  callingBack(
    'F24-callback',
    'the callback is taken, then a 502',
    { after: true, answer: { status: 502 } },
    1,
    'answered',
  ),
  callingBack(
    'F24-callback-reset',
    'the callback is taken, then a reset',
    { after: true, drop: true },
    1,
    'answered',
  ),
  sending('F25-0.3', 'a 429 for 0.3 s', limited('0.3'), 1, { requests: [2, 2], messages: 1, pause: 300 }),
  sending('F25-5', 'a 429 for 5 s', limited('5'), 1, { requests: [2, 2], messages: 1, pause: 5_000 }),
  sending('F25-70', 'a 429 for 70 s', limited('70'), 1, {
    requests: [1, 1],
    messages: 0,
    logs: 'chat.reply_failed',
  }),
  sending(
    'F25-66271',
    'Cloudflare bans the address for 66,271 s',
    {
      answer: {
        status: 429,
        // Cloudflare's own answer, not one that Discord gave through it: there is no `via`.
        headers: { 'retry-after': '66271', 'content-type': 'text/plain' },
        body: 'error code: 1015',
      },
    },
    1,
    { requests: [1, 1], messages: 0, logs: 'chat.reply_failed' },
  ),
  callingBack('F25-callback', 'a 429 for 0.3 s on the callback', limited('0.3'), 1, 'answered'),
  callingBack(
    'F25-callback-70',
    'a 429 for 70 s on the callback',
    limited('70'),
    1,
    'failed',
    'interaction.reply_failed',
  ),
  sending('F26-none', 'a 429 that does not say how long', limited(null), FOREVER, {
    requests: [1, 2],
    messages: 0,
    logs: 'chat.reply_failed',
  }),
  sending('F26-NaN', 'a 429 for "soon"', limited('soon'), FOREVER, {
    requests: [1, 2],
    messages: 0,
    logs: 'chat.reply_failed',
  }),
  sending('F26-negative', 'a 429 for -5 s', limited('-5'), FOREVER, {
    requests: [1, 2],
    messages: 0,
    logs: 'chat.reply_failed',
  }),
  {
    id: 'F27',
    trigger: 'a global 429 for three seconds while a hundred questions, a mention and a pin come in',
    outcome: 'every command is answered within a second; the mention and the pin when they may be',
    scene: async (theatre) => {
      theatre.fault({
        when: { method: 'POST', route: SEND, by: 'bot', times: 1 },
        do: limited('3', { 'x-ratelimit-global': 'true', 'x-ratelimit-scope': 'global' }),
      });
      const crowd = await theatre.crowd(10);
      const { news } = theatre.discord.start;
      const shown = await preview(theatre.moderator, news.id);
      await mention(theatre);
      await until(
        () => sends(theatre).length === 1,
        4_000,
        () => 'nothing sent',
      );
      // Told to wait at once; the rest of it needs what is limited.
      const pinned = press(theatre.moderator, shown, 'Pin it');
      for (let round = 0; round < 10; round += 1) {
        const questions = crowd.map((one) => one.slash(theatre.general, 'ask', { question: QUESTION }));
        for (const { ending, message } of await Promise.all(questions)) {
          expect(ending).toBe('answered');
          expect(message?.content).toMatch(/^> /mu);
        }
      }
      const late = theatre.discord.history
        .of('interaction')
        .map(({ at, acknowledged }) => (acknowledged ?? Number.POSITIVE_INFINITY) - at);
      // The hundred, /pin and the press.
      expect(late).toHaveLength(102);
      expect(Math.max(...late)).toBeLessThan(1_000);
      await until(
        () => sends(theatre).some(({ status }) => status === 200),
        6_000,
        () => 'not sent',
      );
      expect((await pinned).content).toMatch(/^Posted and pinned/u);
      // The mention twice, the pin once.
      expect(sends(theatre)).toHaveLength(3);
      expect(await theatre.moderator.pins(news.id)).toHaveLength(1);
    },
  },
  {
    id: 'F28',
    trigger: 'a 401 while the bot runs: the token was reset',
    outcome: 'ends with 78 within 2 s; no further request carries the dead token',
    scene: async (theatre) => {
      theatre.fault({
        when: { method: 'POST', route: SEND, by: 'bot' },
        do: { answer: { status: 401, body: { message: '401: Unauthorized', code: 0 } } },
      });
      await mention(theatre);
      const end = await theatre.ending(2_000);
      expect(end).toMatchObject({ code: 78, reason: expect.stringMatching(/rejected the token/) });
      await mention(theatre);
      // What needs no token is still answered; a pin would need it.
      await theatre.moderator.slash(theatre.general, 'pins');
      await sleep(300);
      expect(sends(theatre)).toHaveLength(1);
      const asked = theatre.discord.history.requests().filter(({ by }) => by === 'bot');
      const dead = asked.findIndex(({ status }) => status === 401);
      expect(
        asked.slice(dead + 1).filter(({ path }) => !/\/(?:interactions|webhooks)\//u.test(path)),
      ).toEqual([]);
      expect(theatre.logged('rest.token_rejected')).toHaveLength(1);
    },
  },
  {
    id: 'F28-login',
    trigger: 'a 401 at login',
    outcome: 'does not start: 78, and the token is not repeated',
    options: {
      before: ({ faults }) =>
        void faults.add({
          when: { route: '/gateway/bot' },
          do: { answer: { status: 401, body: { message: '401: Unauthorized', code: 0 } } },
        }),
    },
    scene: async ({ started, discord }) => {
      expect(started).toMatchObject({ ok: false, code: 78 });
      expect(JSON.stringify(started)).not.toContain(discord.token);
    },
  },
  {
    id: 'F29',
    trigger: 'the bot may not write in a channel where it is mentioned again and again',
    outcome: 'not one request there; other channels are answered; a change of rights ends it',
    scene: async (theatre) => {
      const { discord } = theatre;
      const { general, guild } = discord.start;
      const bot = discord.world.application.bot.id;
      setOverwrites(discord.world, general, [{ id: bot, type: 1, allow: '0', deny: SEND_MESSAGES }]);
      for (let i = 0; i < 5; i += 1) {
        await mention(theatre);
        await sleep(80);
      }
      await mention(theatre, discord.start.news.id);
      await until(
        () => sends(theatre).some(({ status }) => status === 200),
        3_000,
        () => 'not answered elsewhere',
      );
      expect(sends(theatre)).toHaveLength(1);
      setOverwrites(discord.world, general, []);
      expect(guild.channels.size).toBeGreaterThan(0);
      await sleep(100);
      await theatre.works();
    },
  },
  {
    id: 'F29-refused',
    trigger: 'Discord refuses answers in a channel for a reason that the bot cannot know',
    outcome: 'one refused request there, not one a mention; another server’s changes do not open it again',
    scene: async (theatre) => {
      const { discord, member } = theatre;
      const { world } = discord;
      const { general } = discord.start;
      theatre.fault({
        when: {
          method: 'POST',
          route: SEND,
          by: 'bot',
          where: ({ path }: RequestSeen) => path.includes(general.id),
        },
        do: refusal(403, 50_013),
      });
      const owner = world.users.get(world.application.ownerId);
      if (owner === undefined) throw new Error('no owner');
      const other = addGuild(world, 'Another server', owner, (1n << 52n) - 1n);
      const role = addRole(world, other, 'toggled', 0n);
      for (let i = 0; i < 5; i += 1) {
        await mention(theatre);
        setRolePermissions(world, other, role, BigInt(i + 1));
        await sleep(80);
      }
      await theatre.untilLogged('chat.reply_failed');
      expect(sends(theatre).map(({ status }) => status)).toEqual([403]);
      expect(theatre.logged('chat.reply_failed')).toMatchObject([{ code: 50_013, status: 403 }]);
      theatre.discord.faults.clear();
      setOverwrites(world, general, [{ id: member.id, type: 1, allow: '0', deny: '0' }]);
      await sleep(100);
      await theatre.works();
    },
  },
  {
    id: 'F29-hostile',
    trigger: 'a server has 120 channels where the bot may not write, and mentions it in each',
    outcome: 'no request there, so that nothing is paused; other servers are answered',
    scene: async (theatre) => {
      const { discord } = theatre;
      const { world } = discord;
      const { guild } = discord.start;
      const bot = world.application.bot.id;
      const shut = Array.from({ length: 120 }, (_, i) =>
        addChannel(world, guild, {
          name: `shut-${i}`,
          overwrites: [{ id: bot, type: 1, allow: '0', deny: SEND_MESSAGES }],
        }),
      );
      for (const { id } of shut) await mention(theatre, id);
      await theatre.works();
      expect(sends(theatre).filter(({ status }) => status === 403)).toEqual([]);
      expect(theatre.logged('rest.paused')).toEqual([]);
    },
  },
  ...REFUSED.map(([status, code, why]) =>
    sending(`F31-${code}`, `${status}, code ${code}: ${why}`, refusal(status, code), 1, {
      requests: [1, 1],
      messages: 0,
      logs: 'chat.reply_failed',
    }),
  ),
  {
    id: 'F32-hang',
    trigger: 'one channel’s requests hang before the head',
    outcome: 'other channels and commands are answered meanwhile',
    scene: async (theatre) => {
      const { discord } = theatre;
      theatre.fault({
        when: {
          method: 'POST',
          route: SEND,
          by: 'bot',
          where: ({ path }: RequestSeen) => path.includes(discord.start.news.id),
        },
        do: { hang: true },
      });
      await mention(theatre, discord.start.news.id);
      await until(
        () => sends(theatre).length > 0,
        4_000,
        () => 'nothing sent',
      );
      await theatre.works();
      theatre.discord.faults.clear();
    },
  },
  sending('F32-html', 'a 200 with HTML', { after: true, answer: { status: 200, body: '<html></html>' } }, 1, {
    requests: [1, 1],
    messages: 1,
  }),
  sending(
    'F32-json',
    'a 200 with broken JSON',
    { after: true, answer: { status: 200, headers: { 'content-type': 'application/json' }, body: '{"id":' } },
    1,
    { requests: [1, 1], messages: 1, logs: 'chat.reply_failed' },
  ),
  sending(
    'F32-gzip',
    'a 200 whose body is no gzip though it says so',
    {
      after: true,
      answer: {
        status: 200,
        headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' },
        body: new Uint8Array([1, 2, 3, 255]),
      },
    },
    1,
    { requests: [1, 1], messages: 1, logs: 'chat.reply_failed' },
  ),
  sending(
    'F32-50MB',
    'a 200 with 50 MB',
    {
      after: true,
      answer: {
        status: 200,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ id: '1', content: 'x'.repeat(50_000_000) }),
      },
    },
    1,
    { requests: [1, 2], messages: 1 },
  ),
  sending('F32-204', 'a 204 where JSON is due', { after: true, answer: { status: 204 } }, 1, {
    requests: [1, 1],
    messages: 1,
  }),
  sending('F32-stall', 'the body stops in the middle', { stall: true }, 1, {
    requests: [1, 2],
    messages: 1,
    logs: 'chat.reply_failed',
  }),
  sending('F32-trickle', 'the body comes byte by byte', { trickle: 1 }, 1, { requests: [1, 1], messages: 1 }),
  sending('F38', 'a kept connection is closed after every answer', { cut: true }, FOREVER, {
    requests: [1, 2],
    messages: 1,
  }),
  callingBack(
    'F38-callback',
    'a kept connection is closed after every callback',
    { cut: true },
    FOREVER,
    'answered',
  ),
  ...(
    [
      ['', 'nobody listens at Discord’s address', () => 'http://127.0.0.1:9/api'],
      ['-dns', 'Discord’s name is not known', () => 'http://discord.invalid/api'],
      [
        '-tls',
        'what answers at Discord’s address speaks no TLS',
        ({ api }) => api.replace('http:', 'https:'),
      ],
    ] satisfies [string, string, (discord: LocalDiscord) => string][]
  ).map(
    ([id, trigger, api]): Scenario => ({
      id: `F39${id}`,
      trigger,
      outcome: 'does not start: 75 and a sentence',
      scene: async ({ discord }) => {
        const failed = await startBot({
          token: discord.token,
          api: api(discord),
          reader: readHere(openOnce, []),
          commands: [],
          log: createLog({ level: 'silent', format: 'json' }),
        });
        expect(failed).toMatchObject({
          ok: false,
          code: 75,
          reason: expect.stringMatching(/cannot be reached/),
        });
      },
    }),
  ),
  {
    id: 'F39-black-hole',
    trigger: 'connections to Discord open and nothing ever comes back',
    outcome: 'gives up at the login deadline with 75',
    options: {
      before: ({ faults }) => void faults.add({ when: { route: '/gateway/bot' }, do: { hang: true } }),
    },
    scene: async ({ started }) => {
      expect(started).toMatchObject({ ok: false, code: 75, reason: expect.stringMatching(/did not answer/) });
    },
  },
  ...[-3_600_000, 3_600_000, 86_400_000].map(
    (shift): Scenario => ({
      id: `F39-clock-${shift}`,
      trigger: `Discord’s clock is ${shift / 60_000} minutes away from ours`,
      outcome: 'answers as ever',
      options: { before: ({ clock }) => clock.advance(shift) },
      scene: async (theatre) => theatre.works(),
    }),
  ),
  {
    id: 'F73',
    trigger: 'Discord refuses the registration of the commands',
    outcome: 'serves all the same; commands.registration_failed',
    options: {
      before: ({ faults }) =>
        void faults.add({ when: { method: 'PUT', route: COMMANDS }, do: refusal(400, 30_034) }),
    },
    scene: async (theatre) => {
      await theatre.untilLogged('commands.registration_failed');
      expect(theatre.logged('commands.registration_failed')).toMatchObject([{ code: 30_034 }]);
      expect(theatre.discord.history.requests('PUT', COMMANDS)).toHaveLength(1);
      const answer = await theatre.member.ask(
        theatre.general,
        `<@${theatre.bot.client.user.id}> ${QUESTION}`,
      );
      expect(answer?.content).toMatch(/^> /mu);
    },
  },
  {
    id: 'F73-429',
    trigger: 'a 429 for 0.3 s on the registration',
    outcome: 'registered when it may be; usable',
    options: {
      before: ({ faults }) =>
        void faults.add({ when: { method: 'PUT', route: COMMANDS, times: 1 }, do: limited('0.3') }),
    },
    scene: async (theatre) => {
      const put = theatre.discord.history.requests('PUT', COMMANDS);
      expect(put.map(({ status }) => status)).toEqual([429, 200]);
      expect((put[1]?.at ?? 0) - (put[0]?.at ?? 0)).toBeGreaterThanOrEqual(300);
      expect(theatre.logged('commands.registered')).toHaveLength(1);
      await theatre.works();
    },
  },
  ...(
    [
      ['429-hour', 'a 429 for an hour', limited('3600')],
      ['429-none', 'a 429 that does not say how long', limited(null)],
      ['5xx', 'nothing but 503', NEVER],
      ['lost', 'nothing but resets', { drop: true }],
    ] satisfies [string, string, RequestFault][]
  ).map(
    ([what, why, fault]): Scenario => ({
      id: `F73-${what}`,
      trigger: `${why} on the registration, with other commands held from before`,
      outcome: 'what Discord holds stays usable; commands.registration_failed, and no more tries',
      scene: async (theatre) => {
        const { discord } = theatre;
        const { commands } = discord.world.application;
        const [first] = [...commands].find(([, { name }]) => name === 'timeline') ?? [];
        commands.delete(first ?? '');
        const held = structuredClone([...commands.values()]);
        const tries = theatre.fault({ when: { method: 'PUT', route: COMMANDS }, do: fault });
        await theatre.startAnother();
        expect(theatre.logged('commands.registration_failed')).toHaveLength(1);
        expect([...commands.values()]).toEqual(held);
        const tried = tries.fired;
        expect(tried).toBeLessThanOrEqual(4);
        discord.faults.clear();
        await theatre.works();
        expect(discord.history.requests('PUT', COMMANDS)).toHaveLength(1 + tried);
      },
    }),
  ),
  {
    id: 'F73-two',
    trigger: 'two deploys at once, on a Discord that holds no commands yet',
    outcome: 'each command once, with one id; both serve',
    scene: async (theatre) => {
      const { discord, general } = theatre;
      const { commands } = discord.world.application;
      const names = [...commands.values()].map(({ type, name }) => `${type} ${name}`);
      commands.clear();
      // Both look before either has written.
      theatre.fault({ when: { method: 'PUT', route: COMMANDS, times: 2 }, do: { delay: 500 } });
      await Promise.all([theatre.startAnother(), theatre.startAnother()]);
      const puts = discord.history.requests('PUT', COMMANDS).slice(1);
      expect(puts.map(({ status }) => status)).toEqual([200, 200]);
      expect([...commands.values()].map(({ type, name }) => `${type} ${name}`)).toEqual(names);
      // What the first of them was told stays right: an id in its help is an id that can be pressed.
      const ids = (answer: unknown) => (answer as { readonly id: string }[]).map(({ id }) => id);
      expect(ids(puts[0]?.answer)).toEqual(ids(puts[1]?.answer));
      expect(ids(puts[1]?.answer)).toEqual([...commands.keys()]);
      const asked = await theatre.member.slash(general, 'ask', { question: QUESTION });
      expect(asked.message?.content).toMatch(/^> /mu);
    },
  },
];
