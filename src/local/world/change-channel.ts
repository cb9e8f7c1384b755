import type { APIMessage, APIOverwrite, APIUser } from 'discord-api-types/v10';
import { ChannelKind } from '../protocol.ts';
import { type Channel, channelData, makeChannel } from './channel.ts';
import type { Guild } from './guild.ts';
import { announce } from './message.ts';
import type { World } from './world.ts';

/** What can be done to channels and put into them, as functions; each tells all concerned as Discord would. */

/** A channel to be made. */
export interface ChannelWish {
  readonly name: string;
  /** Text unless told otherwise. */
  readonly type?: number;
  readonly topic?: string;
  readonly overwrites?: APIOverwrite[];
}

/** Adds a channel of any kind but a thread (CHANNEL_CREATE). */
export function addChannel(world: World, guild: Guild, wish: ChannelWish): Channel {
  const channel = makeChannel({
    id: world.makeId(),
    type: wish.type ?? ChannelKind.TEXT,
    guild,
    name: wish.name,
    topic: wish.topic ?? null,
    position: guild.channels.size,
  });
  channel.overwrites = wish.overwrites ?? [];
  keep(world, guild, channel);
  world.publish({ event: 'CHANNEL_CREATE', data: channelData(channel), to: { channel } });
  return channel;
}

/** A thread under a channel (public unless told otherwise), everybody of `members` in it. */
export function addThread(
  world: World,
  parent: Channel,
  name: string,
  members: readonly string[],
  type: number = ChannelKind.PUBLIC_THREAD,
): Channel {
  const { guild } = parent;
  if (guild === null) throw new Error('A direct conversation has no threads');
  const channel = makeChannel({
    id: world.makeId(),
    type,
    guild,
    name,
    parentId: parent.id,
    thread: {
      ownerId: members[0] ?? guild.ownerId,
      archived: false,
      archivedAt: world.clock.iso(),
      locked: false,
      members: new Set(members),
    },
  });
  keep(world, guild, channel);
  world.publish({
    event: 'THREAD_CREATE',
    data: { ...channelData(channel), newly_created: true },
    to: { channel },
  });
  return channel;
}

function keep(world: World, guild: Guild, channel: Channel): void {
  guild.channels.set(channel.id, channel);
  world.channels.set(channel.id, channel);
}

/** Archives, wakes, locks or unlocks a thread (THREAD_UPDATE). */
export function setThread(
  world: World,
  channel: Channel,
  state: { archived?: boolean; locked?: boolean },
): void {
  if (channel.thread === null) return;
  Object.assign(channel.thread, state);
  world.publish({ event: 'THREAD_UPDATE', data: channelData(channel), to: { channel } });
}

/** Replaces a channel's permission overwrites (CHANNEL_UPDATE). */
export function setOverwrites(world: World, channel: Channel, overwrites: APIOverwrite[]): void {
  channel.overwrites = overwrites;
  world.publish({ event: 'CHANNEL_UPDATE', data: channelData(channel), to: { channel } });
}

/** Deletes a channel or thread and all that is in it (CHANNEL_DELETE, THREAD_DELETE). */
export function removeChannel(world: World, channel: Channel): void {
  const event = channel.thread === null ? 'CHANNEL_DELETE' : 'THREAD_DELETE';
  world.publish({ event, data: channelData(channel), to: { channel } });
  channel.guild?.channels.delete(channel.id);
  world.channels.delete(channel.id);
}

/**
 * Puts a message into a channel as it stands, whatever it holds: for kinds no client can send here (stickers, polls,
 * forwards, webhooks' and the system's own).
 */
export function placeMessage(
  world: World,
  channel: Channel,
  author: APIUser,
  parts: Partial<APIMessage>,
): APIMessage {
  const message: APIMessage = {
    id: world.makeId(),
    channel_id: channel.id,
    author,
    content: '',
    timestamp: world.clock.iso(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    components: [],
    pinned: false,
    type: 0,
    ...parts,
  };
  channel.messages.set(message.id, message);
  channel.lastMessageId = message.id;
  announce(world, 'MESSAGE_CREATE', channel, message, null);
  return message;
}
