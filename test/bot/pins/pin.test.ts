import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addChannel, placeMessage } from '../../../src/local/world/change-channel.ts';
import { readMarker } from '../../../src/reply/pins/marker.ts';
import { type Stage, setStage } from '../stage.ts';
import { answerOf, embedOf, ownMessages, ownPins, pin, press, preview } from './moderating.ts';

/** The time of checking that a preview shows. */
const stampIn = (message: Parameters<typeof embedOf>[0]): string =>
  /<t:\d+:f>/u.exec(embedOf(message).description)?.[0] ?? '';

let stage: Stage;
/** A fresh channel for every test: a pin is one a channel. */
let channel: string;
let count = 0;
beforeAll(async () => {
  stage = await setStage();
});
beforeEach(() => {
  count += 1;
  const { world, start } = stage.discord;
  channel = addChannel(world, start.guild, { name: `room-${count}` }).id;
});
afterAll(() => stage.close());

describe('/pin', () => {
  it('shows privately what it would post, and posts and pins exactly that', async () => {
    const shown = await preview(stage.moderator, channel);
    expect(await ownMessages(stage, channel)).toEqual([]);
    const told = await press(stage.moderator, shown, 'Pin it');
    const [pinned, ...others] = await ownPins(stage, channel);
    expect(others).toEqual([]);
    expect(embedOf(pinned)).toEqual(embedOf(shown));
    expect(embedOf(pinned).description).toMatch(
      /^-# Newest article quoted: 4 March 2026 · checked against the articles <t:\d+:f>/,
    );
    expect(told.content).toContain(`/channels/${stage.discord.start.guild.id}/${channel}/${pinned?.id}`);
    expect(told.flags).toBe(64);
    expect(told.components).toEqual([]);
  });

  it('names the moderator and the command in the audit log, and pings nobody', async () => {
    await pin(stage.moderator, channel);
    const [pinned] = await ownPins(stage, channel);
    const [entry] = stage.discord.history.of('audit', ({ target }) => target === pinned?.id);
    expect(entry?.reason).toContain('/pin overview');
    expect(entry?.reason).toContain(stage.moderator.id);
    const { id } = stage.discord.world.application.bot;
    expect(stage.discord.history.of('ping', ({ author }) => author === id)).toEqual([]);
  });

  it('is not offered to members', async () => {
    const offered = (await stage.member.commands(channel)).map(({ name }) => name);
    expect(offered).not.toContain('pin');
    expect(offered).not.toContain('Pin this answer');
  });

  it('changes its own pin in place the second time and says what changed', async () => {
    await pin(stage.moderator, channel);
    const [before] = await ownPins(stage, channel);
    const shown = await preview(stage.moderator, channel);
    const shorter = answerOf(await stage.moderator.select(shown, 'Number of sentences', ['3']));
    const told = await press(stage.moderator, shorter, 'Pin it');
    const [after, ...others] = await ownPins(stage, channel);
    expect(others).toEqual([]);
    expect(after?.id).toBe(before?.id);
    expect(await ownMessages(stage, channel)).toHaveLength(1);
    const [had, has] = [readMarker(before?.components), readMarker(after?.components)];
    const removed = had?.sentences.filter((id) => !has?.sentences.includes(id)).length;
    expect(told.content).toContain(`${removed} sentences taken out`);
  });

  it('changes nothing when it already says just that', async () => {
    await pin(stage.moderator, channel);
    const patches = () =>
      stage.discord.history.requests('PATCH', '/channels/:channel/messages/:message').length;
    const before = patches();
    expect(await pin(stage.moderator, channel)).toMatch(/^Nothing to change/);
    expect(patches()).toBe(before);
  });

  it('leaves out what the moderator leaves out, and keeps the number of sentences with it', async () => {
    const shown = await preview(stage.moderator, channel);
    const select = stage.moderator.find(shown, 'Leave sentences out');
    const [first, second] = select?.options ?? [];
    if (first === undefined || second === undefined) throw new Error('nothing to leave out');
    const without = answerOf(
      await stage.moderator.select(shown, 'Leave sentences out', [first.value, second.value]),
    );
    const longer = answerOf(await stage.moderator.select(without, 'Number of sentences', ['8']));
    await press(stage.moderator, longer, 'Pin it');
    const [pinned] = await ownPins(stage, channel);
    expect(embedOf(pinned)).toEqual(embedOf(longer));
    const marker = readMarker(pinned?.components);
    expect(marker?.summary?.most).toBe(8);
    expect(marker?.sentences).not.toContain(first.value);
    expect(marker?.sentences).not.toContain(second.value);
    expect(marker?.sentences.length).toBeGreaterThan(2);
  });

  it('keeps the number and the omissions of the pin there when it is made anew', async () => {
    const shown = await preview(stage.moderator, channel);
    const longer = answerOf(await stage.moderator.select(shown, 'Number of sentences', ['8']));
    const [first] = stage.moderator.find(longer, 'Leave sentences out')?.options ?? [];
    if (first === undefined) throw new Error('nothing to leave out');
    const without = answerOf(await stage.moderator.select(longer, 'Leave sentences out', [first.value]));
    expect(without.content).toContain('left out');
    await press(stage.moderator, without, 'Pin it');
    const again = await preview(stage.moderator, channel);
    expect(embedOf(again).description).toBe(
      embedOf(without).description.replace(/<t:\d+:f>/u, stampIn(again)),
    );
    expect(await press(stage.moderator, again, 'Pin it')).toMatchObject({
      content: expect.stringMatching(/^Nothing to change/),
    });
    const [pinned] = await ownPins(stage, channel);
    expect(readMarker(pinned?.components)?.summary).toMatchObject({ most: 8, leftOut: [first.value] });
  });

  it('brings back what was left out when the moderator chooses it again', async () => {
    const shown = await preview(stage.moderator, channel);
    const [first] = stage.moderator.find(shown, 'Leave sentences out')?.options ?? [];
    if (first === undefined) throw new Error('nothing to leave out');
    await press(
      stage.moderator,
      answerOf(await stage.moderator.select(shown, 'Leave sentences out', [first.value])),
      'Pin it',
    );
    const again = await preview(stage.moderator, channel);
    const whole = answerOf(await stage.moderator.select(again, 'Leave sentences out', []));
    await press(stage.moderator, whole, 'Pin it');
    const [pinned] = await ownPins(stage, channel);
    expect(readMarker(pinned?.components)?.sentences).toContain(first.value);
  });

  it('posts nothing when cancelled', async () => {
    const told = await press(stage.moderator, await preview(stage.moderator, channel), 'Cancel');
    expect(told.content).toMatch(/^Cancelled/);
    expect(told.embeds).toEqual([]);
    expect(await ownMessages(stage, channel)).toEqual([]);
  });

  it('keeps one pin for each topic', async () => {
    await pin(stage.moderator, channel, { topic: 'overview' });
    await pin(stage.moderator, channel, { topic: 'Article 5' });
    await pin(stage.moderator, channel, { topic: 'article5' });
    const topics = (await ownPins(stage, channel)).map(
      ({ components }) => readMarker(components)?.summary?.topic,
    );
    expect(topics.sort()).toEqual(['article5', 'overview']);
  });

  it('takes the pin off its own second message, should an accident have left two', async () => {
    await pin(stage.moderator, channel);
    const [first] = await ownPins(stage, channel);
    const { world } = stage.discord;
    const there = world.channels.get(channel);
    if (first === undefined || there === undefined) throw new Error('not there');
    const { embeds, components = [] } = first;
    const second = placeMessage(world, there, world.application.bot, { embeds, components });
    await stage.moderator.request('PUT', `/channels/${channel}/messages/pins/${second.id}`);
    expect(await ownPins(stage, channel)).toHaveLength(2);
    await pin(stage.moderator, channel);
    expect((await ownPins(stage, channel)).map(({ id }) => id)).toEqual([first.id]);
  });

  it('names the topics when it knows none like that', async () => {
    const told = answerOf(await stage.moderator.slash(channel, 'pin', { topic: 'nonsense' }));
    expect(told.content).toContain('overview');
    expect(told.content).toContain('Article 5');
  });

  it('lets everybody read a pinned sentence in its paragraph', async () => {
    await pin(stage.moderator, channel);
    const [pinned] = await ownPins(stage, channel);
    if (pinned === undefined) throw new Error('nothing is pinned');
    const [id] = readMarker(pinned.components)?.sentences ?? [];
    const read = await stage.member.select(pinned, null, [id ?? '']);
    expect(read.private).toBe(true);
    expect(embedOf(read.message).title).toMatch(/^¶\d+ of \d+ · /);
    expect(await ownPins(stage, channel)).toHaveLength(1);
  });
});
