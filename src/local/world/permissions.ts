import { ALL_PERMISSIONS, ChannelKind, Permission } from '../protocol.ts';
import { type Channel, isThread } from './channel.ts';
import type { Guild, Member } from './guild.ts';

/** What a time-out leaves (topics/permissions, Permissions for Timed Out Members). */
const TIMED_OUT = Permission.VIEW_CHANNEL | Permission.READ_MESSAGE_HISTORY;
/** What goes when SEND_MESSAGES is missing (topics/permissions, Implicit Permissions). */
const NEEDS_SEND =
  Permission.MENTION_EVERYONE |
  Permission.SEND_TTS_MESSAGES |
  Permission.ATTACH_FILES |
  Permission.EMBED_LINKS;
/** What everybody may do in a direct conversation. */
const IN_DMS =
  Permission.VIEW_CHANNEL |
  Permission.SEND_MESSAGES |
  Permission.EMBED_LINKS |
  Permission.ATTACH_FILES |
  Permission.READ_MESSAGE_HISTORY |
  Permission.MENTION_EVERYONE |
  Permission.ADD_REACTIONS |
  Permission.USE_EXTERNAL_EMOJIS |
  Permission.USE_APPLICATION_COMMANDS |
  Permission.PIN_MESSAGES;

/** A member's permissions in the server as a whole. */
export function guildPermissions(guild: Guild, member: Member): bigint {
  if (guild.ownerId === member.user.id) return ALL_PERMISSIONS;
  let allowed = BigInt(guild.roles.get(guild.id)?.permissions ?? 0);
  for (const id of member.roles) allowed |= BigInt(guild.roles.get(id)?.permissions ?? 0);
  return allowed & Permission.ADMINISTRATOR ? ALL_PERMISSIONS : allowed;
}

/**
 * A user's permissions in a channel, worked out as Discord documents it: roles, then the channel's overwrites for
 * @everyone, for the member's roles together and for the member, then time-outs and what a missing right drags along.
 * A thread has its parent's, a private one only for who was let in. 0 for who is not there.
 */
export function permissionsIn(channel: Channel, userId: string, now: number): bigint {
  const { guild } = channel;
  if (guild === null) return channel.recipients.some((person) => person.id === userId) ? IN_DMS : 0n;
  const member = guild.members.get(userId);
  if (member === undefined) return 0n;
  const base = guildPermissions(guild, member);
  if (base === ALL_PERMISSIONS) return base;

  const place = isThread(channel) ? (guild.channels.get(channel.parentId ?? '') ?? channel) : channel;
  let allowed = overwritten(place, member, base);
  if (isTimedOut(member, now)) allowed &= TIMED_OUT;
  if (!(allowed & Permission.VIEW_CHANNEL)) return 0n;
  const voice = place.type === ChannelKind.VOICE || place.type === ChannelKind.STAGE;
  if (voice && !(allowed & Permission.CONNECT)) return Permission.VIEW_CHANNEL;
  const shut = channel.type === ChannelKind.PRIVATE_THREAD && !channel.thread?.members.has(userId);
  if (shut && !(allowed & Permission.MANAGE_THREADS)) return 0n;
  const send = isThread(channel) ? Permission.SEND_MESSAGES_IN_THREADS : Permission.SEND_MESSAGES;
  if (!(allowed & send)) allowed &= ~NEEDS_SEND;
  return allowed;
}

function overwritten(channel: Channel, member: Member, base: bigint): bigint {
  if (channel.overwrites.length === 0) return base;
  let allowed = base;
  const everyone = channel.overwrites.find((o) => o.id === channel.guild?.id);
  if (everyone !== undefined) allowed = (allowed & ~BigInt(everyone.deny)) | BigInt(everyone.allow);
  let allow = 0n;
  let deny = 0n;
  for (const o of channel.overwrites) {
    if (o.type !== 0 || o.id === channel.guild?.id || !member.roles.includes(o.id)) continue;
    allow |= BigInt(o.allow);
    deny |= BigInt(o.deny);
  }
  allowed = (allowed & ~deny) | allow;
  const own = channel.overwrites.find((o) => o.type === 1 && o.id === member.user.id);
  return own === undefined ? allowed : (allowed & ~BigInt(own.deny)) | BigInt(own.allow);
}

/** Whether a time-out is in force at this moment of the server's clock. */
export function isTimedOut(member: Member, now: number): boolean {
  return member.timedOutUntil !== null && Date.parse(member.timedOutUntil) > now;
}

/** The bit for posting in this channel: threads have one of their own. */
export function sendBit(channel: Channel): bigint {
  return isThread(channel) ? Permission.SEND_MESSAGES_IN_THREADS : Permission.SEND_MESSAGES;
}
