import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connectPerson, type Person } from '../../../src/local/person.ts';
import { addChannel } from '../../../src/local/world/change-channel.ts';
import { addMember, addPerson } from '../../../src/local/world/change-server.ts';
import { type Stage, setStage } from '../stage.ts';
import { ownMessages, ownPins, pin, press, preview } from './moderating.ts';

let stage: Stage;
let second: Person;
beforeAll(async () => {
  stage = await setStage();
  const { world, start, origin } = stage.discord;
  const user = addPerson(world, 'Second moderator', 'person.second.local');
  addMember(world, start.guild, user, [start.moderatorRole]);
  second = await connectPerson(origin, 'person.second.local');
});
afterAll(async () => {
  second.leave();
  await stage.close();
});

const room = (name: string): string => {
  const { world, start } = stage.discord;
  return addChannel(world, start.guild, { name }).id;
};

describe('two moderators in the same second', () => {
  it('leave one pinned message, 200 times', async () => {
    for (let round = 0; round < 200; round += 1) {
      const channel = room(`race-${round}`);
      const [ours, theirs] = await Promise.all([preview(stage.moderator, channel), preview(second, channel)]);
      const told = await Promise.all([
        press(stage.moderator, ours, 'Pin it'),
        press(second, theirs, 'Pin it'),
      ]);
      const own = await ownMessages(stage, channel);
      expect(own.map(({ pinned }) => pinned)).toEqual([true]);
      // Both are told of the very same message.
      for (const { content } of told) expect(content).toContain(own[0]?.id);
    }
  }, 120_000);

  it('with different topics leave one pin each', async () => {
    const channel = room('topics');
    await Promise.all([
      pin(stage.moderator, channel, { topic: 'overview' }),
      pin(second, channel, { topic: 'article5' }),
    ]);
    expect(await ownPins(stage, channel)).toHaveLength(2);
  });

  it('one pressing twice leaves one pin', async () => {
    const channel = room('twice');
    const shown = await preview(stage.moderator, channel);
    await Promise.all([press(stage.moderator, shown, 'Pin it'), press(stage.moderator, shown, 'Pin it')]);
    expect((await ownMessages(stage, channel)).map(({ pinned }) => pinned)).toEqual([true]);
  });
});

describe('two processes with the same token', () => {
  it('settle on one pinned message, whatever the order of their requests', async () => {
    const other = await stage.startSecond();
    let deleted = 0;
    for (let round = 0; round < 20; round += 1) {
      const channel = room(`processes-${round}`);
      const { world } = stage.discord;
      // Each is a little late somewhere else every time, so that their requests interleave differently.
      const late = (method: string, route: string, nth: number) =>
        stage.discord.faults.add({
          when: { method, route, nth, times: 1, by: 'bot' },
          do: { delay: (round % 5) * 4 },
        });
      const rules = [
        late('GET', '/channels/:channel/messages', 1 + (round % 2)),
        late('POST', '/channels/:channel/messages', 1 + (round % 3 === 0 ? 1 : 0)),
        late('GET', '/channels/:channel/messages/pins', 1 + (round % 4)),
      ];
      const shown = await preview(stage.moderator, channel);
      const done = () =>
        stage.log.filter((line) => line.includes('"pin.done"') && line.includes(channel)).length;
      await stage.moderator.press(shown, 'Pin it');
      for (let tries = 0; done() < 2 && tries < 400; tries += 1) {
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      expect(done()).toBe(2);
      for (const rule of rules) rule.remove();
      const own = await ownMessages(stage, channel);
      expect(own.map(({ pinned }) => pinned)).toEqual([true]);
      deleted += stage.discord.history.of(
        'request',
        ({ method, path, by }) => by === 'bot' && method === 'DELETE' && path.includes(channel),
      ).length;
      expect(world.channels.get(channel)?.pins.size).toBe(1);
    }
    // Else both never posted at the same time and nothing was tested.
    expect(deleted).toBeGreaterThan(0);
    await other.stop();
  }, 60_000);
});
