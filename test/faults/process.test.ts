import { cpSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LocalDiscord, startLocalDiscord } from '../../src/local/discord.ts';
import type { RequestFault, RequestSeen, Rule } from '../../src/local/faults.ts';
import { connectPerson } from '../../src/local/person.ts';
import { REALISTIC_LIMITS } from '../../src/local/rest/limits.ts';
import { addChannel } from '../../src/local/world/change-channel.ts';
import { pin, press, preview } from '../bot/pins/moderating.ts';
import { type ActOptions, act, heapOf, isQuote, judgeProcess, type Scene, TELLS, tell } from './act.ts';
import { bareGuild, longRefusal } from './gateway.ts';
import { killPins } from './killed-pins.ts';
import { killStarts } from './kills.ts';
import { build, scratch, spawnBot } from './spawned.ts';
import { play, QUESTION, sleep, until } from './theatre.ts';

beforeAll(async () => {
  await build();
}, 60_000);
afterAll(() => rmSync(`dist/tested-${process.pid}`, { recursive: true, force: true }));

const CALLBACK = '/interactions/:interaction/:token/callback';
const SEND = '/channels/:channel/messages';

/** Footnote that is not meant to start. */
async function refuses(environment: Record<string, string>, code: number, says: RegExp): Promise<void> {
  const bot = await spawnBot(null, { PORT: '0', ...environment });
  const end = await bot.exit;
  expect(end.code, bot.stderr()).toBe(code);
  expect(bot.stderr()).toMatch(says);
  expect(bot.stderr().trim().split('\n')).toHaveLength(1);
  for (const part of environment['DISCORD_TOKEN']?.split(/\s/u) ?? [])
    if (part !== 'Bot') expect(bot.stdout() + bot.stderr()).not.toContain(part);
}

/** A module whose loading lets SIGUSR2 set the wall clock that a process sees. */
const clockThatJumps = (by: number): string =>
  `data:text/javascript,${encodeURIComponent(
    `const now = Date.now; let by = 0; Date.now = () => now() + by; process.on('SIGUSR2', () => { by = ${by}; });`,
  )}`;

/** A module whose loading sets the wall clock that a process sees by so much. */
const clockAway = (by: number): string =>
  `data:text/javascript,${encodeURIComponent(`const now = Date.now; Date.now = () => now() + ${by};`)}`;

/** The next moments after now at which a zone's clocks are set, in milliseconds since 1970, and by how many minutes. */
function clockChanges(zone: string): { readonly at: number; readonly minutes: number }[] {
  const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
  const offsetAt = (time: number): number => {
    const [, sign, hours = '0', minutes = '0'] = /GMT(?:([+-])(\d+):(\d+))?/u.exec(format.format(time)) ?? [];
    return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  };
  const hour = 3_600_000;
  const from = Math.ceil(Date.now() / hour) * hour;
  const hours = Array.from({ length: 366 * 24 }, (_, i) => from + i * hour);
  return hours
    .map((at) => ({ at, minutes: offsetAt(at) - offsetAt(at - hour) }))
    .filter(({ minutes }) => minutes !== 0);
}

/** People nobody has seen before say something, mention each other, and leave. */
async function passBy(discord: LocalDiscord, from: number, to: number): Promise<void> {
  const [connection] = discord.gateway.connectionsOf();
  const session = connection?.session;
  if (session === undefined || session === null) throw new Error('no session');
  const { general, guild } = discord.start;
  const stranger = (i: number) => ({
    id: String(800_000_000_000_000_000n + BigInt(i)),
    username: `stranger-${i}`,
    discriminator: '0',
    global_name: null,
    avatar: null,
  });
  for (let i = from; i < to; i += 1) {
    discord.gateway.tell(session, 'MESSAGE_CREATE', {
      id: discord.world.makeId(),
      channel_id: general.id,
      guild_id: guild.id,
      author: stranger(i),
      member: {
        roles: [],
        joined_at: '2026-01-01T00:00:00.000000+00:00',
        deaf: false,
        mute: false,
        flags: 0,
      },
      content: '',
      mentions: [stranger(i + 1_000_000)],
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
    if (i % 500 === 0) await sleep(5);
  }
}

const send = ({ discord }: Scene, frame: string): void => {
  for (const connection of discord.gateway.connectionsOf()) connection.send(frame);
};

describe.concurrent('the process', () => {
  const { id, trigger, outcome, options = {}, scene } = longRefusal;
  it(`${id}: ${trigger} → ${outcome}`, { timeout: 100_000 }, () => play(options, scene));

  const frames: readonly [id: string, what: string, frame: string, logged: number][] = [
    ['F5', 'op 9 without a value', '{"op":9,"d":null}', 1],
    // discord.js passes over it by itself.
    ['F18-null', 'nothing at all', 'null', 0],
    ['F18-error', 'an event called error', '{"op":0,"s":903,"t":"error","d":{}}', 1],
    ['F18-data', 'a message without data', '{"op":0,"s":904,"t":"MESSAGE_CREATE","d":null}', 1],
  ];
  it.each(frames)(
    '%s: a frame that is %s, ten times, is survived, and logged once at most',
    { timeout: 60_000 },
    async (_id, _what, frame, logged) => {
      await act({}, async (scene) => {
        for (let i = 0; i < 10; i += 1) send(scene, frame);
        await sleep(300);
        await scene.works();
        expect(scene.bot.child.exitCode).toBeNull();
        const lines = scene.bot.log().filter(({ event }) => event === 'gateway.malformed_frame');
        expect(lines).toHaveLength(logged);
      });
    },
  );

  it('F58: permissions that are no number are survived, and give no right', { timeout: 60_000 }, () =>
    act({}, async ({ discord, member, bot, works }) => {
      discord.faults.add({
        when: { event: 'INTERACTION_CREATE', times: 1 },
        do: {
          change: (data: { member: object }) => ({ ...data, member: { ...data.member, permissions: 'abc' } }),
        },
      });
      const pins = await member.slash(discord.start.general.id, 'about', { name: 'NATO' });
      expect(pins.ending).toBe('failed');
      await works();
      expect(bot.log().some(({ event }) => event === 'gateway.malformed_frame')).toBe(true);
    }),
  );

  it.each<[id: string, what: string, change: (data: Record<string, unknown>) => Record<string, unknown>]>([
    ['A70', 'no member', ({ member: _, ...data }) => data],
    ['A70', 'no user', ({ member: _, user: __, guild_id: ___, ...data }) => data],
    [
      'A69',
      'permissions that are a number',
      (data) => ({ ...data, member: { ...(data['member'] as object), permissions: 8 } }),
    ],
    [
      'A69',
      'no permissions',
      (data) => ({ ...data, member: { ...(data['member'] as object), permissions: undefined } }),
    ],
    ['A76', 'a token that is a path', (data) => ({ ...data, token: '../../channels/1/messages?x=' })],
    ['A76', 'a token with a line break', (data) => ({ ...data, token: 'a\nb' })],
    ['A76', 'an id that is a path', (data) => ({ ...data, id: '1/../../users/@me' })],
    ['A77', 'an id beyond 2^63', (data) => ({ ...data, id: '9'.repeat(40) })],
    ['A77', 'an id in other digits', (data) => ({ ...data, id: '٣٣٣٣٣٣٣٣٣٣٣٣٣٣٣٣٣' })],
    ['A77', 'an id that is NaN', (data) => ({ ...data, id: 'NaN' })],
    ['A77', 'an id with leading zeros', (data) => ({ ...data, id: `000${String(data['id'])}` })],
    ['A77', 'a server’s id that is none', (data) => ({ ...data, guild_id: 'NaN' })],
  ])(
    '%s: an interaction with %s is survived, and asks Discord for nothing else',
    { timeout: 60_000 },
    (_id, _what, change) =>
      act({}, async ({ discord, member, bot, works }) => {
        await works();
        const begun = discord.history.requests().length;
        discord.faults.add({
          when: { event: 'INTERACTION_CREATE', times: 1 },
          do: { change: (data: never) => change(data) },
        });
        await member.slash(discord.start.general.id, 'ask', { question: QUESTION });
        const made = discord.history
          .requests()
          .slice(begun)
          .filter(({ by, route }) => by === 'bot' || route === null);
        expect(made.filter(({ route }) => route !== CALLBACK)).toEqual([]);
        await works();
        expect(bot.child.exitCode).toBeNull();
      }),
  );

  it('draws pictures, from code that was compiled when it was built', { timeout: 60_000 }, () =>
    act({}, async ({ discord, member, bot }) => {
      const { message } = await member.slash(discord.start.general.id, 'casualties');
      expect(
        message?.attachments.map(({ filename }) => filename),
        bot.stderr(),
      ).toEqual(['figures.png']);
      expect(bot.log().filter(({ event }) => event === 'picture.unavailable')).toEqual([]);
    }),
  );

  it(
    'F19: stopped for more than 3 s, it sends nothing to interactions that have expired, and says so',
    { timeout: 60_000 },
    () =>
      act({}, async ({ bot, ask, works, discord }) => {
        // How old a question is the bot tells by the quickest so far; on a busy machine one alone may have been slow.
        for (let i = 0; i < 3; i += 1) await works();
        bot.child.kill('SIGSTOP');
        // Woken when Discord has given up, and not after a time of which a busy machine spends a part before it asks.
        expect((await ask()).ending).toBe('failed');
        await sleep(200);
        bot.child.kill('SIGCONT');
        const expired = () => bot.log().find(({ event }) => event === 'interaction.expired_before_ack');
        await until(
          () => expired() !== undefined,
          5_000,
          () => bot.stderr(),
        );
        // The answer before it may be sent twice: it was stopped before it could read that Discord had taken it.
        const id = String(expired()?.['interaction']);
        const made = discord.history.requests('POST', CALLBACK).map(({ path }) => path.split('/')[2]);
        expect(made.length).toBeGreaterThan(0);
        expect(made).not.toContain(id);
        await works();
        // A pause of some seconds costs no connection.
        expect(
          bot.log().filter(({ event }) => /^gateway\.(?:reconnect|error)$/u.test(String(event))),
        ).toEqual([]);
      }),
  );

  it(
    'F17: 2,500 servers become unavailable and come back within seconds: its loop is never late, nor its answers',
    { timeout: 60_000 },
    () =>
      act({ node: TELLS }, async (scene) => {
        const { discord, bot, ask, works } = scene;
        await works();
        await tell(scene);
        const [connection] = discord.gateway.connectionsOf();
        const session = connection?.session;
        if (session === undefined || session === null) throw new Error('no session');
        const before = discord.history.of('interaction').length;
        const questions: ReturnType<typeof ask>[] = [];
        for (let i = 0; i < 2_500; i += 1) {
          const id = String(700_000_000_000_000_000n + BigInt(i));
          discord.gateway.tell(session, 'GUILD_DELETE', { id, unavailable: true });
          discord.gateway.tell(session, 'GUILD_CREATE', bareGuild(id));
          if (i % 125 === 0) questions.push(ask());
          if (i % 25 === 0) await sleep(20);
        }
        const answers = await Promise.all(questions);
        expect((await tell(scene)).late).toBeLessThan(200);
        for (const asked of answers) expect(asked.message?.content, asked.ending).toMatch(/^> /mu);
        const waits = discord.history
          .of('interaction')
          .slice(before)
          .map(({ at, acknowledged }) => (acknowledged ?? Number.POSITIVE_INFINITY) - at);
        expect(waits).toHaveLength(20);
        expect(Math.max(...waits)).toBeLessThan(1_000);
        expect(bot.child.exitCode).toBeNull();
        judgeProcess(scene, 1);
      }),
  );

  it('F32: whatever goes wrong with answers, no socket is left over', { timeout: 60_000 }, () =>
    act({ node: TELLS }, async (scene) => {
      const { discord, member, bot, works } = scene;
      const { world, start } = discord;
      await works();
      const { sockets } = await tell(scene);
      const troubles: Readonly<Record<string, RequestFault>> = {
        hang: { hang: true },
        stall: { stall: true },
        drop: { drop: true },
        cut: { cut: true },
        'half a megabyte of an error': { answer: { status: 503, body: 'x'.repeat(500_000) } },
        'half a megabyte of a limit': {
          answer: { status: 429, headers: { 'retry-after': '0.1' }, body: { text: 'x'.repeat(500_000) } },
        },
        'half a megabyte of a refusal': {
          answer: { status: 400, body: { code: 50_035, message: 'x'.repeat(500_000) } },
        },
        'no gzip': {
          after: true,
          answer: { status: 200, headers: { 'content-encoding': 'gzip' }, body: new Uint8Array(500_000) },
        },
      };
      const faults = Object.entries(troubles).map(([name, trouble]) => {
        const { id } = addChannel(world, start.guild, { name: name.replaceAll(' ', '-') });
        const where = ({ path }: RequestSeen): boolean => path.includes(id);
        // What is given up on takes five seconds each time.
        const times = name === 'hang' || name === 'stall' ? 1 : 3;
        return {
          id,
          fault: discord.faults.add({ when: { method: 'POST', route: SEND, times, where }, do: trouble }),
        };
      });
      for (const { id } of faults) await member.say(id, `<@${world.application.bot.id}> ${QUESTION}`);
      await until(
        () => faults.every(({ fault }) => fault.fired > 0),
        20_000,
        () => JSON.stringify(faults.map(({ fault }) => fault.fired)),
      );
      let left = sockets + 1;
      const end = Date.now() + 30_000;
      while (left > sockets && Date.now() < end) {
        await sleep(500);
        left = (await tell(scene)).sockets;
      }
      expect(left).toBeLessThanOrEqual(sockets);
      discord.faults.clear();
      await works();
      expect(bot.child.exitCode).toBeNull();
    }),
  );

  it('F61: a broken article stops the start with 65 and one sentence', { timeout: 60_000 }, async () => {
    const folder = scratch();
    writeFileSync(join(folder, 'a.md'), '---\ndate: someday\n---\n\nText.\n');
    await refuses({ DATA_FOLDER: folder }, 65, /a\.md/);
  });
  it('F64: a missing folder and an empty one stop it with 66', { timeout: 60_000 }, async () => {
    await refuses({ DATA_FOLDER: join(scratch(), 'gone') }, 66, /gone/);
    await refuses({ DATA_FOLDER: scratch() }, 66, /there is no article/);
  });
  it('F64: a folder that cannot be read and a link out of it stop it with 66', {
    timeout: 60_000,
  }, async () => {
    const folder = scratch();
    writeFileSync(join(folder, 'file'), '');
    await refuses({ DATA_FOLDER: join(folder, 'file') }, 66, /cannot be read \(ENOTDIR\)/);
    const linked = scratch();
    symlinkSync('/etc/hostname', join(linked, 'host.txt'));
    await refuses({ DATA_FOLDER: linked }, 66, /link to a file outside/);
  });
  it('F65: SIGHUP with a broken article keeps the edition in use', { timeout: 60_000 }, async () => {
    const folder = scratch();
    cpSync('data', folder, { recursive: true });
    await act({ env: { DATA_FOLDER: folder } }, async ({ bot, works }) => {
      writeFileSync(join(folder, 'broken.md'), '---\ndate: someday\n---\n\nText.\n');
      bot.child.kill('SIGHUP');
      await until(
        () => bot.log().some(({ event }) => event === 'edition.kept'),
        5_000,
        () => bot.stderr(),
      );
      await works();
      rmSync(join(folder, 'broken.md'));
      bot.child.kill('SIGHUP');
      await until(
        () => bot.log().some(({ event }) => event === 'edition.reloaded'),
        9_000,
        () => bot.stderr(),
      );
      await works();
    });
  });

  it('F65: SIGHUP twice, with an article written in between: the last look counts', {
    timeout: 60_000,
  }, async () => {
    const folder = scratch();
    cpSync('data', folder, { recursive: true });
    await act({ env: { DATA_FOLDER: folder } }, async ({ bot, discord, member }) => {
      bot.child.kill('SIGHUP');
      writeFileSync(
        join(folder, 'z.md'),
        '---\ndate: 2026-12-31\n---\n\nThe zeppelin landed in Ruritania.\n',
      );
      bot.child.kill('SIGHUP');
      const ask = () =>
        member.slash(discord.start.general.id, 'ask', { question: 'where did the zeppelin land?' });
      let answer = '';
      const end = Date.now() + 9_000;
      while (!answer.includes('Ruritania') && Date.now() < end) {
        await sleep(100);
        answer = (await ask()).message?.content ?? '';
      }
      expect(answer).toContain('landed in Ruritania');
      await sleep(500);
      expect((await ask()).message?.content).toContain('landed in Ruritania');
    });
  });

  it('F67: SIGTERM, idle: ends with 0 within 8 s, and takes the health file with it', {
    timeout: 60_000,
  }, async () => {
    const health = join(scratch(), 'health');
    await act({ env: { HEALTH_FILE: health } }, async ({ bot }) => {
      await until(
        () => existsSync(health),
        5_000,
        () => 'no health file',
      );
      const asked = Date.now();
      bot.child.kill('SIGTERM');
      expect((await bot.exit).code).toBe(0);
      expect(Date.now() - asked).toBeLessThan(8_000);
      expect(existsSync(health)).toBe(false);
    });
  });
  it(
    'F67: SIGTERM with questions in flight: each is answered, later ones are told',
    { timeout: 60_000 },
    () =>
      act({}, async ({ discord, bot, ask }) => {
        discord.faults.add({ when: { route: CALLBACK, times: 5 }, do: { delay: 2_500 } });
        const questions = Array.from({ length: 5 }, ask);
        const arrived = () =>
          discord.history.of(
            'dispatch',
            ({ event, user }) => event === 'INTERACTION_CREATE' && user === discord.world.application.bot.id,
          ).length;
        await until(
          () => arrived() >= 5,
          3_000,
          () => 'not asked',
        );
        await sleep(300);
        bot.child.kill('SIGTERM');
        let told = '';
        for (let i = 0; i < 10 && !told.includes('restarting'); i += 1)
          told = (await ask()).message?.content ?? '';
        expect(told).toMatch(/restarting/);
        for (const { ending } of await Promise.all(questions)) expect(ending).toBe('answered');
        expect((await bot.exit).code).toBe(0);
      }),
  );
  it('F67: SIGTERM with a dead gateway ends within 8 s', { timeout: 60_000 }, () =>
    act({}, async ({ discord, bot }) => {
      for (const connection of discord.gateway.connectionsOf()) connection.deafen();
      const asked = Date.now();
      bot.child.kill('SIGTERM');
      expect((await bot.exit).code).toBe(0);
      expect(Date.now() - asked).toBeLessThan(8_000);
    }),
  );
  it('F67: a second SIGTERM ends it at once with 130', { timeout: 60_000 }, () =>
    act({}, async ({ discord, bot, ask }) => {
      discord.faults.add({ when: { route: CALLBACK }, do: { delay: 2_500 } });
      void ask().catch(() => undefined);
      await until(
        () => discord.history.of('interaction').length === 1,
        3_000,
        () => 'not asked',
      );
      await sleep(200);
      bot.child.kill('SIGTERM');
      await sleep(300);
      bot.child.kill('SIGTERM');
      expect((await bot.exit).code).toBe(130);
    }),
  );
  it.each([
    ['READY never comes', { when: { gateway: 'ready' }, do: { swallow: true } }],
    ['the gateway’s address is not told', { when: { route: '/gateway/bot' }, do: { hang: true } }],
    [
      'the commands are being compared',
      { when: { method: 'GET', route: '/applications/:application/commands' }, do: { hang: true } },
    ],
  ] satisfies [string, Rule][])(
    'F67: SIGTERM during the login, while %s: ends with 0 within 8 s',
    {
      timeout: 60_000,
    },
    async (_what, rule) => {
      const discord = await startLocalDiscord({ history: Number.POSITIVE_INFINITY });
      const fault = discord.faults.add(rule);
      const bot = await spawnBot(discord);
      await until(
        () => fault.fired > 0,
        20_000,
        () => bot.stderr(),
      );
      const asked = Date.now();
      bot.child.kill('SIGTERM');
      const end = await bot.exit;
      expect([end.code, end.signal]).toEqual([0, null]);
      expect(Date.now() - asked).toBeLessThan(8_000);
      expect(bot.stdout() + bot.stderr()).not.toContain(discord.token);
      await discord.close();
    },
  );
  it('F67: SIGTERM between the post and the pin: pinned, told, and then gone', { timeout: 60_000 }, () =>
    act({}, async ({ discord, bot }) => {
      const { general, moderator: account } = discord.start;
      const moderator = await connectPerson(discord.origin, account.token);
      const { message } = await moderator.slash(general.id, 'pin', { topic: 'overview' });
      if (message === null) throw new Error('no preview');
      const pinning = discord.faults.add({
        when: { method: 'PUT', route: '/channels/:channel/messages/pins/:message' },
        do: { delay: 1_500 },
      });
      const pressed = moderator.press(message, 'Pin it');
      await until(
        () => pinning.fired > 0,
        5_000,
        () => bot.stderr(),
      );
      bot.child.kill('SIGTERM');
      expect((await pressed).ending).toBe('answered');
      expect((await bot.exit).code).toBe(0);
      expect(await moderator.pins(general.id)).toHaveLength(1);
      await until(
        () => moderator.look(message)?.content.startsWith('Posted and pinned') === true,
        3_000,
        () => moderator.look(message)?.content ?? '',
      );
      moderator.leave();
    }),
  );
  // Two hundred of them: `npm run faults -- --kills 200`.
  it('F68: killed at any moment of its start, the next one serves and registers nothing twice', {
    timeout: 90_000,
  }, async () => {
    const { stages, survivors } = await killStarts(1, 5);
    expect(survivors).toBe(1);
    expect(Object.values(stages).reduce((sum, count) => sum + count)).toBe(5);
  });
  // Two hundred of them: `npm run faults -- --pins 200`.
  it('F68: killed at any moment of a pin, the next one leaves one message, pinned', {
    timeout: 90_000,
  }, async () => {
    const { stages } = await killPins(1, 4);
    expect(Object.values(stages).reduce((sum, count) => sum + count)).toBe(4);
  });
  it('F69: a bug that nothing caught ends it with 70, drained, without the error’s own words', {
    timeout: 60_000,
  }, async () => {
    const bug =
      'data:text/javascript,process.on("SIGUSR2",()=>{throw new Error(["canary","words"].join(" "))})';
    await act({ node: ['--import', bug] }, async ({ bot, discord }) => {
      const { general, moderator: account } = discord.start;
      const moderator = await connectPerson(discord.origin, account.token);
      const shown = await preview(moderator, general.id);
      const posting = discord.faults.add({ when: { method: 'POST', route: SEND }, do: { delay: 800 } });
      const told = press(moderator, shown, 'Pin it');
      await until(
        () => posting.fired > 0,
        5_000,
        () => 'nothing posted',
      );
      bot.child.kill('SIGUSR2');
      expect((await told).content).toMatch(/^Posted and pinned/u);
      expect((await bot.exit).code).toBe(70);
      moderator.leave();
      expect(bot.log().filter(({ event }) => event === 'process.broken')).toHaveLength(1);
      expect(bot.stderr()).not.toContain('canary words');
    });
  });
  it('F70: whoever read its output and its log goes away', { timeout: 60_000 }, () =>
    act({}, async ({ bot, works, ask }) => {
      bot.child.stdout?.destroy();
      bot.child.stderr?.destroy();
      for (let i = 0; i < 3; i += 1) await ask();
      await works();
      expect(bot.child.exitCode).toBeNull();
    }),
  );
  it('F70: whoever reads its log stops reading and stays', { timeout: 60_000 }, () =>
    act({}, async ({ bot, discord, works }) => {
      await works();
      const [asked] = discord.history.of(
        'dispatch',
        ({ event, user }) => event === 'INTERACTION_CREATE' && user === discord.world.application.bot.id,
      );
      const [connection] = discord.gateway.connectionsOf();
      if (asked === undefined || !connection?.session) throw new Error('nothing asked');
      const read = bot.stderr().length;
      bot.child.stderr?.pause();
      // Each of these is ten seconds old, and so a line in the log.
      const old = (discord.clock.now() - 10_000 - 1_420_070_400_000) * 2 ** 22;
      for (let i = 0; i < 3_000; i += 1) {
        discord.gateway.tell(connection.session, 'INTERACTION_CREATE', {
          ...(asked.data as object),
          id: String(BigInt(old) + BigInt(i)),
        });
      }
      await works();
      expect(bot.child.exitCode).toBeNull();
      bot.child.stderr?.resume();
      await until(
        // More than the pipe holds.
        () => bot.stderr().length - read > 2 * 65_536,
        5_000,
        () => `only ${bot.stderr().length - read} bytes`,
      );
    }),
  );
  it('F64: the disk of its log and health file is full', { timeout: 60_000 }, () =>
    act({ env: { HEALTH_FILE: '/dev/full' }, stderr: '/dev/full' }, async ({ bot, works }) => {
      await works();
      expect(bot.child.exitCode).toBeNull();
    }),
  );
  it(
    'F71: with 128 MB it answers 500 questions, and four fifths of that are enough',
    {
      timeout: 90_000,
    },
    () =>
      act({ node: ['--max-old-space-size=128', ...TELLS] }, async (scene) => {
        const { ask, works, discord } = scene;
        let answered = 0;
        for (let i = 0; i < 50; i += 1) {
          const asked = await Promise.all(Array.from({ length: 10 }, ask));
          answered += asked.filter(isQuote).length;
          if (i % 10 === 9) expect(await heapOf(scene)).toBeLessThan(0.8 * 128);
        }
        // What a stalled machine kept from its answer the judge finds explained in the log.
        expect(answered).toBeGreaterThan(450);
        judgeProcess(scene, 1);
        await works();
        expect(discord.history.of('interaction').length).toBeGreaterThan(500);
      }),
  );
  it.each([-86_400_000, 86_400_000, 3_600_000])(
    'F74: the wall clock jumps by %i ms while a rate limit is waited for: it answers on',
    { timeout: 60_000 },
    (by) =>
      act({ node: ['--import', clockThatJumps(by)], limits: REALISTIC_LIMITS }, async (scene) => {
        const { discord, member, bot, works } = scene;
        const mention = `<@${discord.world.application.bot.id}> ${QUESTION}`;
        const { general } = discord.start;
        // As many as the channel takes in five seconds: discord.js now knows that it must wait.
        for (let i = 0; i < 5; i += 1) expect(await member.ask(general.id, mention)).not.toBeNull();
        bot.child.kill('SIGUSR2');
        await until(
          () => bot.log().some(({ event }) => event === 'clock.jumped'),
          5_000,
          () => bot.stderr(),
        );
        expect((await member.ask(general.id, mention, { within: 9_000 }))?.content).toMatch(/^> /mu);
        await works();
      }),
  );
  it.each(
    clockChanges('Europe/Berlin')
      .slice(0, 2)
      .map((change) => [change.minutes, change.at] as const),
  )(
    'F74: the clocks of its zone are set by %i minutes while a rate limit is waited for: nothing is early or late',
    { timeout: 60_000 },
    (_minutes, at) => {
      const away = at - 6_000 - Date.now();
      const options: ActOptions = {
        env: { TZ: 'Europe/Berlin' },
        node: ['--import', clockAway(away)],
        limits: REALISTIC_LIMITS,
        before: ({ clock }) => clock.advance(away),
      };
      return act(options, async (scene) => {
        const { discord, member, bot, works } = scene;
        const { general, news, moderator: account } = discord.start;
        const moderator = await connectPerson(discord.origin, account.token);
        const mention = `<@${discord.world.application.bot.id}> ${QUESTION}`;
        const pinned = async (channel: string): Promise<{ readonly stamp: number; readonly by: number }> => {
          expect(await pin(moderator, channel)).toMatch(/^Posted and pinned/u);
          const [message] = await moderator.pins(channel);
          return {
            stamp: Number(/<t:(\d+)/u.exec(JSON.stringify(message))?.[1]) * 1_000,
            by: discord.clock.now(),
          };
        };
        const before = await pinned(general.id);
        expect(before.by).toBeLessThan(at);
        // The pin was the first of five posts that the channel takes in five seconds.
        for (let i = 0; i < 4; i += 1) expect(await member.ask(general.id, mention)).not.toBeNull();
        const asked = discord.clock.now();
        expect((await member.ask(general.id, mention, { within: 9_000 }))?.content).toMatch(/^> /mu);
        expect(discord.clock.now() - asked).toBeLessThan(7_000);
        await sleep(Math.max(0, at - discord.clock.now()));
        const after = await pinned(news.id);
        for (const { stamp, by } of [before, after]) expect(Math.abs(by - stamp)).toBeLessThan(5_000);
        await works();
        expect(bot.log().filter(({ event }) => event === 'clock.jumped')).toEqual([]);
        moderator.leave();
        judgeProcess(scene, 2);
      });
    },
  );
  it('F74: asleep while Discord ends the session: it is served again after waking', { timeout: 60_000 }, () =>
    act({}, async ({ bot, discord, works, ask }) => {
      await works();
      bot.child.kill('SIGSTOP');
      for (const connection of discord.gateway.connectionsOf()) {
        discord.gateway.sessions.delete(connection.session?.id ?? '');
        connection.cut();
      }
      await sleep(1_500);
      bot.child.kill('SIGCONT');
      await until(
        () => bot.log().filter(({ event }) => event === 'gateway.ready').length > 1,
        15_000,
        () => bot.stderr(),
      );
      expect((await ask()).ending).toBe('answered');
    }),
  );
  it('strangers leave nothing behind: 50,000 of them, heard and answered, take less than 5 MB', {
    timeout: 120_000,
  }, () => {
    return act({ node: TELLS, history: 0 }, async (scene) => {
      const { discord, ask } = scene;
      const heapAfter = async (from: number, to: number): Promise<number> => {
        await passBy(discord, from, to);
        for (let i = 0; i < 20; i += 1) await ask();
        return heapOf(scene);
      };
      // As many as the bot remembers against replays are needed before its memory is what it stays.
      const begun = await heapAfter(0, 15_000);
      expect((await heapAfter(15_000, 65_000)) - begun).toBeLessThan(5);
    });
  });
  it.each([
    ['a placeholder', 'your-token-here'],
    ['a token with a line break', `MTIz\n${'x'.repeat(50)}`],
    ['the word Bot', 'Bot MTE0.abc.def'],
  ])('F72: %s as token ends it with 78 and is not repeated', { timeout: 60_000 }, async (_what, token) => {
    await refuses({ DISCORD_TOKEN: token }, 78, /DISCORD_TOKEN/);
  });
  it('F61: a setting that makes no sense ends it with 78', { timeout: 60_000 }, async () => {
    await refuses({ SHARDS: '[0', SHARD_COUNT: '2' }, 78, /SHARDS/);
    const folder = scratch();
    mkdirSync(join(folder, 'data'));
    await refuses({ DISCORD_API: 'nonsense' }, 78, /DISCORD_API/);
  });
});
