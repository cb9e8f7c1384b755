import { PermissionFlagsBits as Bit } from 'discord.js';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { RequestSeen } from '../../../src/local/faults.ts';
import {
  addChannel,
  addThread,
  placeMessage,
  setOverwrites,
} from '../../../src/local/world/change-channel.ts';
import type { Channel } from '../../../src/local/world/channel.ts';
import { readMarker } from '../../../src/reply/pins/marker.ts';
import { type Stage, setStage } from '../stage.ts';
import { editionWith } from './editions.ts';
import { answerOf, embedOf, ownPins, pin, press, updateButton } from './moderating.ts';

let stage: Stage;
let channel: Channel;
let count = 0;
beforeAll(async () => {
  stage = await setStage();
});
beforeEach(() => {
  count += 1;
  stage.useEdition(editionWith());
  channel = room();
});
afterAll(() => stage.close());

const room = (): Channel => {
  const { world, start } = stage.discord;
  return addChannel(world, start.guild, { name: `room-${count}-${start.guild.channels.size}` });
};

/** What /pins says of this channel, line by line. */
async function linesFor(where: Channel): Promise<string[]> {
  const { description } = embedOf(answerOf(await stage.moderator.slash(channel.id, 'pins')));
  return description.split('\n').filter((line) => line.includes(`<#${where.id}> ·`));
}

describe('/pins', () => {
  it('says that a pin is up to date, also in an edition that says the same', async () => {
    await pin(stage.moderator, channel.id);
    expect(await linesFor(channel)).toEqual([expect.stringContaining('up to date')]);
    const other = editionWith({ 5: 'Insurers expect damage of some hundred thousands.' });
    const marker = readMarker((await ownPins(stage, channel.id))[0]?.components);
    const kept = marker?.sentences.every((id) => other.sentence(id) !== null);
    if (kept === true) {
      stage.useEdition(other);
      expect(await linesFor(channel)).toHaveLength(1);
    }
  });

  it('says how many sentences would be others now, and brings the pin there in place', async () => {
    await pin(stage.moderator, channel.id);
    const [before] = await ownPins(stage, channel.id);
    // Nothing quoted has gone; more is told.
    stage.useEdition(
      editionWith({
        5: 'Insurers expect damage of several millions.\n\nThree firemen died and nine others were wounded when a roof fell down, the ministry said on Wednesday.',
      }),
    );
    const list = answerOf(await stage.moderator.slash(channel.id, 'pins'));
    expect(embedOf(list).description).toMatch(/\d sentences? changed/);
    const told = await press(stage.moderator, list, updateButton(list, channel.id));
    expect(told.content).toMatch(/^Changed in place, .*new sentence/);
    const [after, ...others] = await ownPins(stage, channel.id);
    expect(others).toEqual([]);
    expect(after?.id).toBe(before?.id);
    expect(embedOf(after).description).toContain('Three firemen died');
    expect(await linesFor(channel)).toEqual([expect.stringContaining('up to date')]);
  });

  it('says that a quoted sentence is no longer in the articles, and takes it out', async () => {
    await pin(stage.moderator, channel.id);
    stage.useEdition(
      editionWith({
        1: 'Three people were injured and taken to the hospital of Newtown, the police reported.',
      }),
    );
    const list = answerOf(await stage.moderator.slash(channel.id, 'pins'));
    expect(embedOf(list).description).toContain('a quoted sentence is no longer in the articles');
    await press(stage.moderator, list, updateButton(list, channel.id));
    const [after] = await ownPins(stage, channel.id);
    expect(embedOf(after).description).not.toContain('Two people');
    expect(embedOf(after).description).toContain('Three people');
    expect(await linesFor(channel)).toEqual([expect.stringContaining('up to date')]);
  });

  it('keeps to what a moderator left out when it brings a pin up to date', async () => {
    const shown = answerOf(await stage.moderator.slash(channel.id, 'pin', { topic: 'overview' }));
    const options = stage.moderator.find(shown, 'Leave sentences out')?.options ?? [];
    const mayor = options.find(({ label }) => label.includes('mayor'));
    const without = answerOf(
      await stage.moderator.select(shown, 'Leave sentences out', [mayor?.value ?? '']),
    );
    await press(stage.moderator, without, 'Pin it');
    stage.useEdition(editionWith({ 1: null }));
    const list = answerOf(await stage.moderator.slash(channel.id, 'pins'));
    await press(stage.moderator, list, updateButton(list, channel.id));
    const [after] = await ownPins(stage, channel.id);
    expect(embedOf(after).description).not.toContain('Jane Doe');
    expect(embedOf(after).description).not.toContain('Two people');
  });

  it('finds pins in threads', async () => {
    const { world, start } = stage.discord;
    const thread = addThread(world, channel, 'post', [start.moderator.id]);
    await pin(stage.moderator, thread.id);
    expect(await linesFor(thread)).toEqual([expect.stringContaining('up to date')]);
  });

  it('finds pins on every page, and leaves those of others alone', async () => {
    await pin(stage.moderator, channel.id);
    for (let number = 0; number < 60; number += 1) {
      const { body } = await stage.moderator.say(channel.id, `pinned by a moderator ${number}`);
      await stage.moderator.request('PUT', `/channels/${channel.id}/messages/pins/${body.id}`);
    }
    expect(await linesFor(channel)).toHaveLength(1);
    expect(await pin(stage.moderator, channel.id)).toMatch(/^Nothing to change/);
    expect(await stage.moderator.pins(channel.id)).toHaveLength(61);
  });

  it('takes a marker in anybody else’s message for nothing', async () => {
    await pin(stage.moderator, channel.id);
    const [own] = await ownPins(stage, channel.id);
    const other = room();
    const author = stage.discord.world.users.get(stage.moderator.id);
    if (own === undefined || author === undefined) throw new Error('not there');
    // A mention lets the bot read the message: without one, Discord would hide the marker from it.
    const { bot } = stage.discord.world.application;
    const forged = placeMessage(stage.discord.world, other, author, {
      content: `mine, not <@${bot.id}>’s`,
      mentions: [bot],
      embeds: own.embeds,
      components: own.components ?? [],
    });
    await stage.moderator.request('PUT', `/channels/${other.id}/messages/pins/${forged.id}`);
    expect(await linesFor(other)).toEqual([]);
    expect(await pin(stage.moderator, other.id)).toMatch(/^Posted and pinned/);
    const pins = await stage.moderator.pins(other.id);
    expect(pins.map(({ id }) => id)).toContain(forged.id);
    expect(pins.find(({ id }) => id === forged.id)?.embeds).toEqual(own.embeds);
    const attack = await stage.moderator.press(forged, `p1:u:${other.id}:${forged.id}`);
    expect((await stage.moderator.pins(other.id)).map(({ id }) => id)).toContain(forged.id);
    expect(attack.message?.content ?? '').not.toContain('The pin is off');
  });

  it('asks nothing of channels it may not read, and says how many there are', async () => {
    await pin(stage.moderator, channel.id);
    const closed = room();
    setOverwrites(stage.discord.world, closed, [
      {
        id: stage.discord.world.application.bot.id,
        type: 1,
        allow: '0',
        deny: Bit.ReadMessageHistory.toString(),
      },
    ]);
    const since = stage.discord.history.entries.length;
    const list = answerOf(await stage.moderator.slash(channel.id, 'pins'));
    expect(embedOf(list).description).toMatch(/1 channel not looked into/);
    const refused = stage.discord.history.entries
      .slice(since)
      .filter((entry) => entry.kind === 'request' && entry.by === 'bot' && entry.status >= 400);
    expect(refused).toEqual([]);
  });

  it('does not tell of channels the moderator does not see', async () => {
    const secret = room();
    await pin(stage.moderator, secret.id);
    setOverwrites(stage.discord.world, secret, [
      { id: stage.moderator.id, type: 1, allow: '0', deny: Bit.ViewChannel.toString() },
    ]);
    expect(await linesFor(secret)).toEqual([]);
  });

  it('says where it could not look, and lists the rest', async () => {
    await pin(stage.moderator, channel.id);
    const other = room();
    stage.discord.faults.add({
      when: {
        route: '/channels/:channel/messages/pins',
        by: 'bot',
        where: (request: RequestSeen) => request.path.includes(other.id),
      },
      do: { answer: { status: 500, body: '' } },
    });
    const list = answerOf(await stage.moderator.slash(channel.id, 'pins'));
    stage.discord.faults.clear();
    expect(embedOf(list).description).toContain(`could not look into <#${other.id}>`);
    expect(embedOf(list).description).toContain(`<#${channel.id}> ·`);
  });

  it('does not pin again what a moderator has taken off', async () => {
    await pin(stage.moderator, channel.id);
    stage.useEdition(editionWith({ 1: null }));
    const list = answerOf(await stage.moderator.slash(channel.id, 'pins'));
    const [own] = await ownPins(stage, channel.id);
    await stage.moderator.request('DELETE', `/channels/${channel.id}/messages/pins/${own?.id}`);
    const told = await press(stage.moderator, list, updateButton(list, channel.id));
    expect(told.content).toMatch(/no pin of mine any more/);
    expect(await ownPins(stage, channel.id)).toEqual([]);
  });
});

describe('/unpin', () => {
  it('takes its own pin off after asking, and leaves the message', async () => {
    await pin(stage.moderator, channel.id);
    const [own] = await ownPins(stage, channel.id);
    const asked = answerOf(await stage.moderator.slash(channel.id, 'unpin', { topic: 'overview' }));
    expect(await ownPins(stage, channel.id)).toHaveLength(1);
    const told = await press(stage.moderator, asked, 'Take it off');
    expect(told.content).toMatch(/^The pin is off/);
    expect(await ownPins(stage, channel.id)).toEqual([]);
    expect((await stage.moderator.messages(channel.id)).map(({ id }) => id)).toContain(own?.id);
    const [entry] = stage.discord.history.of(
      'audit',
      ({ action, target }) => action === 'unpin' && target === own?.id,
    );
    expect(entry?.reason).toContain('/unpin');
    expect(entry?.reason).toContain(stage.moderator.id);
  });

  it('does nothing when cancelled, and says so when there is no such pin', async () => {
    const none = answerOf(await stage.moderator.slash(channel.id, 'unpin', { topic: 'overview' }));
    expect(none.content).toMatch(/no pin of “.+” in <#\d+>/);
    await pin(stage.moderator, channel.id);
    const asked = answerOf(await stage.moderator.slash(channel.id, 'unpin', { topic: 'overview' }));
    await press(stage.moderator, asked, 'Cancel');
    expect(await ownPins(stage, channel.id)).toHaveLength(1);
  });

  it('tells when Discord does not let it', async () => {
    await pin(stage.moderator, channel.id);
    const asked = answerOf(await stage.moderator.slash(channel.id, 'unpin', { topic: 'overview' }));
    stage.discord.faults.add({
      when: { method: 'DELETE', route: '/channels/:channel/messages/pins/:message', by: 'bot' },
      do: { answer: { status: 403, body: { code: 50_013, message: 'no' } } },
    });
    expect((await press(stage.moderator, asked, 'Take it off')).content).toMatch(/^It is still pinned/);
    stage.discord.faults.clear();
  });
});

describe('when the articles change between the preview and the press', () => {
  it('nothing is posted but what was seen: it is shown again', async () => {
    const shown = answerOf(await stage.moderator.slash(channel.id, 'pin', { topic: 'overview' }));
    stage.useEdition(editionWith({ 1: 'Three people were injured, the police reported.' }));
    const again = await press(stage.moderator, shown, 'Pin it');
    expect(again.content).toContain('The articles have changed since');
    expect(embedOf(again).description).toContain('Three people');
    expect(await ownPins(stage, channel.id)).toEqual([]);
    await press(stage.moderator, again, 'Pin it');
    expect(embedOf((await ownPins(stage, channel.id))[0])).toEqual(embedOf(again));
  });
});
