import type { APIMessage } from 'discord-api-types/v10';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addChannel } from '../../../src/local/world/change-channel.ts';
import type { Channel } from '../../../src/local/world/channel.ts';
import { readMarker } from '../../../src/reply/pins/marker.ts';
import { type Stage, setStage } from '../stage.ts';
import { editionWith } from './editions.ts';
import { answerOf, embedOf, ownPins, press, updateButton } from './moderating.ts';

let stage: Stage;
let channel: Channel;
let count = 0;
beforeAll(async () => {
  stage = await setStage();
});
beforeEach(() => {
  count += 1;
  stage.useEdition(stage.edition);
  const { world, start } = stage.discord;
  channel = addChannel(world, start.guild, { name: `room-${count}` });
});
afterAll(() => stage.close());

const MENU = 'Pin this answer';

/** Uses the menu and presses *Pin it*; returns what the moderator is told. */
async function pinAnswer(message: APIMessage): Promise<string> {
  const shown = answerOf(await stage.moderator.menu(message, MENU));
  return (await press(stage.moderator, shown, 'Pin it')).content;
}

describe('Pin this answer', () => {
  it.each<[string, Record<string, string>]>([
    ['ask', { question: 'who held the briefing?' }],
    ['casualties', {}],
    ['timeline', {}],
    ['quotes', {}],
    ['article5', {}],
    ['summary', {}],
    ['passage', { number: '2' }],
  ])('pins an answer to /%s where it stands, with what it says', async (command, options) => {
    const typed = Object.fromEntries(
      Object.entries(options).map(([name, value]) => [name, name === 'number' ? Number(value) : value]),
    );
    const answer = answerOf(await stage.member.slash(channel.id, command, typed));
    expect(await pinAnswer(answer)).toMatch(/^Pinned/);
    const [pinned, ...others] = await stage.moderator.pins(channel.id);
    expect(others).toEqual([]);
    expect(pinned?.id).toBe(answer.id);
    expect(pinned?.content).toBe(answer.content);
    expect(pinned?.embeds[0]?.description).toBe(
      answer.embeds[0]?.description ?? pinned?.embeds.at(-1)?.description,
    );
    expect(pinned?.embeds.at(-1)?.description).toMatch(
      /^-# Newest article quoted: 4 March 2026 · checked against the articles <t:\d+:f>/,
    );
    const marker = readMarker(pinned?.components);
    expect(marker?.sentences.length).toBeGreaterThan(0);
    for (const id of marker?.sentences ?? []) expect(stage.edition.sentence(id)).not.toBeNull();
  });

  it('pins an answer given in chat, with the buttons it had', async () => {
    const answer = await stage.member.ask(
      channel.id,
      `<@${stage.discord.world.application.bot.id}> who held the briefing?`,
    );
    if (answer === null) throw new Error('no answer');
    expect(await pinAnswer(answer)).toMatch(/^Pinned/);
    const [pinned] = await ownPins(stage, channel.id);
    if (pinned === undefined) throw new Error('not pinned');
    expect(stage.member.find(pinned, 'Context')).toBeDefined();
    const [id] = readMarker(pinned.components)?.sentences ?? [];
    const read = await stage.member.select(pinned, null, [id ?? '']);
    expect(embedOf(read.message).title).toMatch(/^¶/);
  });

  it('does nothing more the second time', async () => {
    const answer = answerOf(await stage.member.slash(channel.id, 'casualties'));
    await pinAnswer(answer);
    const [before] = await ownPins(stage, channel.id);
    expect(await pinAnswer(before ?? answer)).toMatch(/^Nothing to change/);
    const [after] = await ownPins(stage, channel.id);
    expect(after?.embeds).toEqual(before?.embeds);
  });

  it('marked but not pinned is told, and the next try pins it', async () => {
    const answer = answerOf(await stage.member.slash(channel.id, 'casualties'));
    stage.discord.faults.add({
      when: { method: 'PUT', route: '/channels/:channel/messages/pins/:message', by: 'bot' },
      do: { answer: { status: 400, body: { code: 30_003, message: 'no' } } },
    });
    const shown = answerOf(await stage.moderator.menu(answer, MENU));
    const told = await press(stage.moderator, shown, 'Pin it');
    stage.discord.faults.clear();
    expect(told.content).toContain('as many pins as Discord allows');
    expect((await press(stage.moderator, told, 'Try again')).content).toMatch(/^Pinned/);
    expect(await ownPins(stage, channel.id)).toHaveLength(1);
  });

  it('posts and changes nothing before it is confirmed', async () => {
    const answer = answerOf(await stage.member.slash(channel.id, 'casualties'));
    const shown = await stage.moderator.menu(answer, MENU);
    expect(shown.private).toBe(true);
    expect(shown.message?.embeds[0]?.description).toBe(answer.embeds[0]?.description);
    await press(stage.moderator, answerOf(shown), 'Cancel');
    expect(await stage.moderator.pins(channel.id)).toEqual([]);
    expect((await stage.moderator.messages(channel.id)).find(({ id }) => id === answer.id)?.embeds).toEqual(
      answer.embeds,
    );
  });

  it.each<[string, () => Promise<APIMessage>, RegExp]>([
    [
      'a message of somebody else’s',
      async () =>
        (await stage.member.say(channel.id, 'Six U.S. service members have also died in the conflict.')).body,
      /not an answer of mine/,
    ],
    [
      'an answer without a quote',
      async () => answerOf(await stage.member.slash(channel.id, 'help')),
      /quotes no sentence/,
    ],
  ])('refuses %s in words', async (_what, make, words) => {
    const told = await stage.moderator.menu(await make(), MENU);
    expect(told.private).toBe(true);
    expect(told.message?.content).toMatch(words);
  });

  it('refuses an answer whose sentences are no longer in the articles', async () => {
    const answer = answerOf(await stage.member.slash(channel.id, 'summary'));
    stage.useEdition(editionWith());
    const told = answerOf(await stage.moderator.menu(answer, MENU));
    expect(told.content).toMatch(/no longer in the articles/);
  });

  it('is listed by /pins, brought up to date, and taken off by /unpin topic: answers', async () => {
    stage.useEdition(editionWith());
    const answer = answerOf(await stage.member.slash(channel.id, 'summary'));
    await pinAnswer(answer);
    stage.useEdition(editionWith({ 1: null }));
    const list = answerOf(await stage.moderator.slash(channel.id, 'pins'));
    expect(embedOf(list).description).toContain('a quoted sentence is no longer in the articles');
    expect((await press(stage.moderator, list, updateButton(list, channel.id))).content).toMatch(
      /^Changed in place/,
    );
    const [pinned] = await ownPins(stage, channel.id);
    expect(pinned?.id).toBe(answer.id);
    expect(JSON.stringify(pinned?.embeds)).not.toContain('Two people');
    expect(JSON.stringify(pinned?.embeds)).toContain('Jane Doe');
    const asked = answerOf(await stage.moderator.slash(channel.id, 'unpin', { topic: 'answers' }));
    expect((await press(stage.moderator, asked, 'Take it off')).content).toMatch(/^The pin is off/);
    expect(await stage.moderator.pins(channel.id)).toEqual([]);
  });

  it('asks which when several answers are pinned', async () => {
    await pinAnswer(answerOf(await stage.member.slash(channel.id, 'casualties')));
    await pinAnswer(answerOf(await stage.member.slash(channel.id, 'quotes')));
    const asked = answerOf(await stage.moderator.slash(channel.id, 'unpin', { topic: 'answers' }));
    await press(stage.moderator, asked, 'Take 1 off');
    expect(await stage.moderator.pins(channel.id)).toHaveLength(1);
  });
});
