import type { APIChannel, APIMessage, APIOverwrite, APIUser } from 'discord-api-types/v10';
import { ChannelKind } from '../protocol.ts';
import { timeOf } from '../snowflake.ts';
import type { Guild } from './guild.ts';

/** Where messages are: a channel, a thread or a direct conversation. */
export interface Channel {
  readonly id: string;
  readonly type: number;
  readonly guild: Guild | null;
  name: string;
  topic: string | null;
  position: number;
  readonly parentId: string | null;
  overwrites: APIOverwrite[];
  /** Seconds between two messages of one person. */
  slowmode: number;
  /** Both people of a direct conversation; empty in a guild. */
  readonly recipients: readonly APIUser[];
  readonly thread: Thread | null;
  /** Oldest first. */
  readonly messages: Map<string, APIMessage>;
  /** When each pinned message was pinned (ISO 8601), oldest pin first. */
  readonly pins: Map<string, string>;
  lastPin: string | null;
  lastMessageId: string | null;
}

/** What a thread has beside a channel. */
export interface Thread {
  readonly ownerId: string;
  archived: boolean;
  archivedAt: string;
  locked: boolean;
  readonly members: Set<string>;
}

/** What a new channel is made of; what is left out is empty. */
export interface NewChannel {
  readonly id: string;
  readonly type: number;
  readonly guild: Guild | null;
  readonly name?: string;
  readonly topic?: string | null;
  readonly position?: number;
  readonly parentId?: string | null;
  readonly recipients?: readonly APIUser[];
  readonly thread?: Thread | null;
}

/** An empty channel; it is in no world yet. */
export function makeChannel(given: NewChannel): Channel {
  return {
    id: given.id,
    type: given.type,
    guild: given.guild,
    name: given.name ?? '',
    topic: given.topic ?? null,
    position: given.position ?? 0,
    parentId: given.parentId ?? null,
    overwrites: [],
    slowmode: 0,
    recipients: given.recipients ?? [],
    thread: given.thread ?? null,
    messages: new Map(),
    pins: new Map(),
    lastPin: null,
    lastMessageId: null,
  };
}

/** Whether a channel is a thread of any kind. */
export function isThread(channel: Channel): boolean {
  return channel.thread !== null;
}

/** Whether messages can be posted there at all; a forum or media channel holds threads only. */
export function holdsMessages(channel: Channel): boolean {
  return (
    channel.type !== ChannelKind.CATEGORY &&
    channel.type !== ChannelKind.FORUM &&
    channel.type !== ChannelKind.MEDIA
  );
}

/** The channel object Discord sends; a direct conversation names the other person only. */
export function channelData(channel: Channel, viewer?: string): APIChannel {
  return dataOf(channel, viewer) as unknown as APIChannel;
}

function dataOf(channel: Channel, viewer: string | undefined): object {
  const { id, type, guild } = channel;
  const common = {
    id,
    type,
    flags: 0,
    last_message_id: channel.lastMessageId,
    last_pin_timestamp: channel.lastPin,
  };
  if (guild === null)
    return { ...common, recipients: channel.recipients.filter((person) => person.id !== viewer) };
  const placed = { ...common, guild_id: guild.id, name: channel.name, parent_id: channel.parentId };
  if (channel.thread !== null) {
    const { thread } = channel;
    return {
      ...placed,
      owner_id: thread.ownerId,
      rate_limit_per_user: channel.slowmode,
      message_count: channel.messages.size,
      total_message_sent: channel.messages.size,
      member_count: thread.members.size,
      applied_tags: [],
      thread_metadata: {
        archived: thread.archived,
        auto_archive_duration: 1440,
        archive_timestamp: thread.archivedAt,
        locked: thread.locked,
        create_timestamp: new Date(timeOf(id)).toISOString(),
        ...(type === ChannelKind.PRIVATE_THREAD ? { invitable: true } : {}),
      },
    };
  }
  return {
    ...placed,
    topic: channel.topic,
    position: channel.position,
    permission_overwrites: channel.overwrites,
    nsfw: false,
    rate_limit_per_user: channel.slowmode,
    icon_emoji: null,
    theme_color: null,
    ...(type === ChannelKind.VOICE || type === ChannelKind.STAGE
      ? { bitrate: 64_000, user_limit: 0, rtc_region: null, video_quality_mode: 1 }
      : {}),
    ...(type === ChannelKind.FORUM || type === ChannelKind.MEDIA
      ? {
          available_tags: [],
          default_reaction_emoji: null,
          default_sort_order: null,
          default_forum_layout: 0,
        }
      : {}),
  };
}
