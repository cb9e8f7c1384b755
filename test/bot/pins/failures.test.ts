import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { RequestFault } from '../../../src/local/faults.ts';
import { addChannel } from '../../../src/local/world/change-channel.ts';
import type { Channel } from '../../../src/local/world/channel.ts';
import { type Stage, setStage } from '../stage.ts';
import { answerOf, embedOf, ownMessages, ownPins, pin, press, preview } from './moderating.ts';

let stage: Stage;
let channel: Channel;
/** A pin of a moderator's own, which nothing may touch. */
let theirs: string;
let count = 0;
beforeAll(async () => {
  stage = await setStage();
});
beforeEach(async () => {
  count += 1;
  const { world, start } = stage.discord;
  channel = addChannel(world, start.guild, { name: `room-${count}` });
  const { body } = await stage.moderator.say(channel.id, 'House rules');
  theirs = body.id;
  await stage.moderator.request('PUT', `/channels/${channel.id}/messages/pins/${theirs}`);
});
afterEach(async () => {
  stage.discord.faults.clear();
  const pins = await stage.moderator.pins(channel.id);
  expect(pins.map(({ id }) => id)).toContain(theirs);
});
afterAll(() => stage.close());

const MESSAGES = '/channels/:channel/messages';
const MESSAGE = '/channels/:channel/messages/:message';
const PINS = '/channels/:channel/messages/pins';
const PIN = '/channels/:channel/messages/pins/:message';

/** Where a request can go wrong on the way of a new pin; `nth` where the same route is asked more than once. */
const STEPS = {
  'the look at the latest messages before the preview': { method: 'GET', route: MESSAGES },
  'the look at the pins before the preview': { method: 'GET', route: PINS },
  'the look at the latest messages': { method: 'GET', route: MESSAGES, nth: 2 },
  'the look at the pins': { method: 'GET', route: PINS, nth: 2 },
  'the post': { method: 'POST', route: MESSAGES },
  'the look after the post': { method: 'GET', route: PINS, nth: 3 },
  'the pin': { method: 'PUT', route: PIN },
} as const;

const error = (status: number, code: number): RequestFault => ({
  answer: { status, body: { code, message: 'no' } },
});
/** How it can go wrong; times out of discord.js's three tries where it matters. */
const FAULTS: Readonly<Record<string, RequestFault>> = {
  'a server error': { answer: { status: 500, body: '<html>' } },
  'a missing permission': error(403, 50_013),
  'no access': error(403, 50_001),
  'a cut connection': { drop: true },
  'an answer that is lost after the deed': { after: true, answer: { status: 502, body: '' } },
  'a cut connection after the deed': { after: true, drop: true },
  'a wait of an hour': {
    answer: { status: 429, headers: { 'retry-after': '3600' }, body: { retry_after: 3600 } },
  },
  'a 429 that says not how long': { answer: { status: 429, body: {} } },
  'a code nobody knows': error(400, 99_999),
};

const rows = Object.keys(STEPS).flatMap((step) => Object.keys(FAULTS).map((fault) => [step, fault] as const));

/** What the moderator is told must be what is so. */
async function checkTold(told: string): Promise<void> {
  const [own, ...others] = await ownMessages(stage, channel.id);
  expect(others).toEqual([]);
  if (told.startsWith('Nothing was posted')) expect(own).toBeUndefined();
  else {
    expect(told).toContain(own?.id);
    expect(told).toMatch(own?.pinned === true ? /^Posted and pinned/ : /^Posted, \*\*but not pinned/);
  }
}

describe('a first /pin with one thing going wrong', () => {
  it.each(rows)('%s, %s: told truly, and mended by the next try', async (step, fault) => {
    const when = STEPS[step as keyof typeof STEPS];
    const rule = stage.discord.faults.add({ when: { ...when, by: 'bot' }, do: FAULTS[fault] ?? {} });
    await checkTold(await pin(stage.moderator, channel.id));
    expect(rule.fired).toBeGreaterThan(0);
    const before = await ownMessages(stage, channel.id);
    stage.discord.faults.clear();
    await pin(stage.moderator, channel.id);
    const after = await ownMessages(stage, channel.id);
    expect(after).toHaveLength(1);
    expect(after[0]?.pinned).toBe(true);
    if (before.length > 0) expect(after[0]?.id).toBe(before[0]?.id);
  });

  it('the post, never answered though it was done: told, and mended', async () => {
    stage.discord.faults.add({
      when: { ...STEPS['the post'], by: 'bot' },
      do: { after: true, hang: true },
    });
    await checkTold(await pin(stage.moderator, channel.id));
    stage.discord.faults.clear();
    await pin(stage.moderator, channel.id);
    expect(await ownMessages(stage, channel.id)).toHaveLength(1);
    expect(await ownPins(stage, channel.id)).toHaveLength(1);
  }, 60_000);
});

describe('every refusal of Discord’s that is known', () => {
  const codes: readonly [status: number, code: number, says: RegExp][] = [
    [400, 30_003, /as many pins as Discord allows/],
    [403, 50_001, /a permission of mine is missing/],
    [404, 10_003, /not there any more/],
    [404, 10_008, /not there any more/],
    [400, 50_083, /thread is archived/],
    [400, 160_005, /thread is locked/],
    [400, 200_000, /AutoMod blocked it/],
    [400, 240_000, /AutoMod blocked it/],
    [429, 20_028, /asks me to wait/],
    [400, 30_046, /asks me to wait/],
    [400, 130_000, /did not answer properly/],
    [400, 50_024, /error 50024/],
    [400, 50_021, /error 50021/],
    [400, 50_035, /error 50035/],
  ];
  it.each(codes)(
    '%i, code %i at the pin: said in words, with the message that is left',
    async (status, code, says) => {
      stage.discord.faults.add({ when: { method: 'PUT', route: PIN, by: 'bot' }, do: error(status, code) });
      const before = stage.log.length;
      const told = await pin(stage.moderator, channel.id);
      await checkTold(told);
      expect(told).toMatch(says);
      expect(stage.log.slice(before).filter((line) => line.includes('"pin.not_pinned"'))).toHaveLength(1);
    },
  );
});

describe('a full channel', () => {
  it('leaves one message, says why, and pins that one when there is room', async () => {
    // The limit is Discord's to set: here it is the code of its refusal that counts.
    stage.discord.faults.add({ when: { method: 'PUT', route: PIN, by: 'bot' }, do: error(400, 30_003) });
    const told = await press(stage.moderator, await preview(stage.moderator, channel.id), 'Pin it');
    expect(told.content).toContain('as many pins as Discord allows');
    const [own] = await ownMessages(stage, channel.id);
    expect(told.content).toContain(own?.id);
    const again = await press(stage.moderator, told, 'Try again');
    expect(again.content).toContain('as many pins as Discord allows');
    stage.discord.faults.clear();
    const mended = await press(stage.moderator, again, 'Try again');
    expect(mended.content).toMatch(/^Pinned/);
    expect((await ownPins(stage, channel.id)).map(({ id }) => id)).toEqual([own?.id]);
    expect(await ownMessages(stage, channel.id)).toHaveLength(1);
  });
});

it('a channel that is really full: its limit is the server’s, here one pin', async () => {
  const small = await setStage({ bounds: { pins: 1 } });
  const { id } = small.discord.start.news;
  const { body } = await small.moderator.say(id, 'House rules');
  await small.moderator.request('PUT', `/channels/${id}/messages/pins/${body.id}`);
  expect(await pin(small.moderator, id)).toContain('as many pins as Discord allows');
  const [left] = await ownMessages(small, id);
  expect((await small.moderator.pins(id)).map((message) => message.id)).toEqual([body.id]);
  await small.moderator.request('DELETE', `/channels/${id}/messages/pins/${body.id}`);
  expect(await pin(small.moderator, id)).toMatch(/^Pinned/);
  expect((await ownMessages(small, id)).map((message) => [message.id, message.pinned])).toEqual([
    [left?.id, true],
  ]);
  await small.close();
});

describe('a second /pin with one thing going wrong', () => {
  const changes: readonly [string, { method: string; route: string }][] = [
    ['the look at the pins', { method: 'GET', route: PINS }],
    ['the change', { method: 'PATCH', route: MESSAGE }],
  ];
  const faults = Object.entries(FAULTS).filter(([, { after }]) => after !== true);
  it.each(
    changes.flatMap(([step, when]) => faults.map(([name, fault]) => [step, name, when, fault] as const)),
  )('%s, %s: the pin stays as it was', async (_step, _name, when, fault) => {
    await pin(stage.moderator, channel.id);
    const [before] = await ownPins(stage, channel.id);
    const shown = await preview(stage.moderator, channel.id);
    const shorter = answerOf(await stage.moderator.select(shown, 'Number of sentences', ['3']));
    const rule = stage.discord.faults.add({ when: { ...when, by: 'bot' }, do: fault });
    const told = await press(stage.moderator, shorter, 'Pin it');
    expect(rule.fired).toBeGreaterThan(0);
    expect(told.content).toMatch(/^(?:The message is as it was|Nothing was posted)/);
    const [after, ...others] = await ownPins(stage, channel.id);
    expect(others).toEqual([]);
    expect(after?.id).toBe(before?.id);
    expect(embedOf(after)).toEqual(embedOf(before));
  });

  it('a message that was deleted meanwhile is posted anew, once', async () => {
    await pin(stage.moderator, channel.id);
    const [before] = await ownPins(stage, channel.id);
    const shown = await preview(stage.moderator, channel.id);
    const shorter = answerOf(await stage.moderator.select(shown, 'Number of sentences', ['3']));
    const gone = { when: { method: 'PATCH', route: MESSAGE, by: 'bot', times: 1 } as const };
    stage.discord.faults.add({
      ...gone,
      do: {
        run: () => {
          channel.messages.delete(before?.id ?? '');
          channel.pins.delete(before?.id ?? '');
        },
      },
    });
    const told = await press(stage.moderator, shorter, 'Pin it');
    expect(told.content).toMatch(/^Posted and pinned/);
    const after = await ownPins(stage, channel.id);
    expect(after).toHaveLength(1);
    expect(embedOf(after[0])).toEqual(embedOf(shorter));
  });
});

it('does nothing when Discord does not take the first word: nobody would learn how it ended', async () => {
  const shown = await preview(stage.moderator, channel.id);
  stage.discord.faults.add({
    when: { method: 'POST', route: '/interactions/:interaction/:token/callback', by: 'bot' },
    do: error(404, 10_062),
  });
  await stage.moderator.press(shown, 'Pin it');
  stage.discord.faults.clear();
  expect(await ownMessages(stage, channel.id)).toEqual([]);
});
