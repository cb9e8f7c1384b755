import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ChannelKind } from '../../../src/local/protocol.ts';
import { addChannel, addThread, removeChannel, setThread } from '../../../src/local/world/change-channel.ts';
import type { Channel } from '../../../src/local/world/channel.ts';
import { type Stage, setStage } from '../stage.ts';
import { answerOf, ownMessages, ownPins, pin, press, preview } from './moderating.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

const room = (type: number): Channel => {
  const { world, start } = stage.discord;
  return addChannel(world, start.guild, { name: `kind-${type}`, type });
};

describe('pins in', () => {
  it.each<[string, () => Channel]>([
    ['an announcement channel', () => room(ChannelKind.ANNOUNCEMENT)],
    ['the text of a voice channel', () => room(ChannelKind.VOICE)],
    ['the text of a stage', () => room(ChannelKind.STAGE)],
    ['a thread', () => thread(room(ChannelKind.TEXT), ChannelKind.PUBLIC_THREAD)],
    [
      'a thread of announcements',
      () => thread(room(ChannelKind.ANNOUNCEMENT), ChannelKind.ANNOUNCEMENT_THREAD),
    ],
    ['a forum post', () => thread(room(ChannelKind.FORUM), ChannelKind.PUBLIC_THREAD)],
    ['a post of a media channel', () => thread(room(ChannelKind.MEDIA), ChannelKind.PUBLIC_THREAD)],
  ])('%s, from there and from elsewhere', async (_what, make) => {
    const there = make().id;
    const { general } = stage.discord.start;
    expect(await pin(stage.moderator, there)).toMatch(/^Posted and pinned/);
    expect(await pin(stage.moderator, general.id, { topic: 'overview', channel: there })).toMatch(
      /^Nothing to change/,
    );
    expect(await ownPins(stage, there)).toHaveLength(1);
  });
});

describe('is refused in words', () => {
  it.each<[string, () => string, RegExp]>([
    ['in a forum itself', () => room(ChannelKind.FORUM).id, /Choose one of its posts/],
    ['in a media channel itself', () => room(ChannelKind.MEDIA).id, /Choose one of its posts/],
    ['in a category', () => room(ChannelKind.CATEGORY).id, /Choose a channel in it/],
    [
      'in an archived thread',
      () => changed(thread(room(ChannelKind.TEXT), ChannelKind.PUBLIC_THREAD), { archived: true }),
      /is archived/,
    ],
    [
      'in a locked thread',
      () =>
        changed(thread(room(ChannelKind.TEXT), ChannelKind.PUBLIC_THREAD), { locked: true, archived: true }),
      /is locked/,
    ],
    ['in a channel that does not exist', () => '99999999999999999', /cannot see that channel/],
    ['with something that is no channel', () => '0', /Choose a channel/],
  ])('%s', async (_what, make, words) => {
    const { general } = stage.discord.start;
    const told = await stage.moderator.slash(general.id, 'pin', { topic: 'overview', channel: make() });
    expect(told.private).toBe(true);
    expect(told.message?.content).toMatch(words);
    expect(told.message?.components ?? []).toEqual([]);
  });

  it('in a direct conversation', async () => {
    const dm = await stage.moderator.openDm();
    expect((await stage.moderator.slash(dm, 'pin', { topic: 'overview' })).ending).toBe('refused');
    // Discord offers it nowhere but in servers; a client that sends it all the same is answered in words.
    stage.discord.faults.add({
      when: { event: 'INTERACTION_CREATE', times: 1 },
      do: {
        change: (data: { data: { name: string; options: object[] } }) => {
          data.data.name = 'pin';
          data.data.options = [{ name: 'topic', type: 3, value: 'overview' }];
          return data;
        },
      },
    });
    const told = answerOf(await stage.moderator.slash(dm, 'sources'));
    expect(told.content).toContain('direct messages');
  });

  it('in chat', async () => {
    const { general } = stage.discord.start;
    const mention = `<@${stage.discord.world.application.bot.id}> /pin topic: overview`;
    const told = await stage.moderator.ask(general.id, mention);
    expect(told?.content).toContain('is for moderators');
    expect(await ownMessages(stage, general.id)).toEqual([]);
  });

  it('when the thread was archived between the preview and the press', async () => {
    const there = thread(room(ChannelKind.TEXT), ChannelKind.PUBLIC_THREAD);
    const { general } = stage.discord.start;
    const shown = await preview(stage.moderator, general.id, { topic: 'overview', channel: there.id });
    setThread(stage.discord.world, there, { archived: true, locked: true });
    expect((await press(stage.moderator, shown, 'Pin it')).content).toMatch(/is locked/);
  });

  it('when the channel was deleted between the preview and the press', async () => {
    const there = room(ChannelKind.TEXT);
    const { general } = stage.discord.start;
    const shown = await preview(stage.moderator, general.id, { topic: 'overview', channel: there.id });
    removeChannel(stage.discord.world, there);
    expect((await press(stage.moderator, shown, 'Pin it')).content).toMatch(/cannot see that channel/);
  });
});

function thread(parent: Channel, type: number): Channel {
  const { world, start } = stage.discord;
  return addThread(world, parent, 'post', [start.moderator.id], type);
}

function changed(there: Channel, state: { archived?: boolean; locked?: boolean }): string {
  setThread(stage.discord.world, there, state);
  return there.id;
}
