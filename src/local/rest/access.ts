import type { APIMessage } from 'discord-api-types/v10';
import { ChannelKind, Permission } from '../protocol.ts';
import { invalid, Refusal, refuse } from '../refusal.ts';
import { isSnowflake } from '../snowflake.ts';
import { type Channel, holdsMessages } from '../world/channel.ts';
import type { Guild } from '../world/guild.ts';
import { permissionsIn, sendBit } from '../world/permissions.ts';
import { readableBy } from '../world/reading.ts';
import type { Call, Handler, Reply } from './route.ts';

/** A channel the caller can see, and what the caller may do there. */
export interface Place {
  readonly channel: Channel;
  readonly permissions: bigint;
}

/** The channel of the path; 50035 when that is no id, 10003 when there is none, 50001 when the caller cannot see it. */
function placeOf(call: Call): Place | Refusal {
  const id = call.params['channel'] ?? '';
  if (!isSnowflake(id)) return invalid('channel_id', 'NUMBER_TYPE_COERCE', `Value "${id}" is not snowflake.`);
  const channel = call.world.channels.get(id);
  if (channel === undefined) return refuse('unknownChannel');
  const permissions = permissionsIn(channel, call.actor.user.id, call.world.clock.now());
  return permissions & Permission.VIEW_CHANNEL ? { channel, permissions } : refuse('missingAccess');
}

/** The guild of the path; 50001 for who is not in it, as Discord answers for guilds that may not even exist. */
function guildOf(call: Call): Guild | Refusal {
  const guild = call.world.guilds.get(call.params['guild'] ?? '');
  if (guild === undefined) return refuse('unknownGuild');
  return guild.members.has(call.actor.user.id) ? guild : refuse('missingAccess');
}

/** Why the caller may not post a message with these parts here, or null. */
export function postRefusal(place: Place, parts: { embeds: boolean; files: boolean }): Refusal | null {
  const { channel, permissions } = place;
  if (channel.type === ChannelKind.CATEGORY || !holdsMessages(channel)) return refuse('notTextChannel');
  if (!(permissions & sendBit(channel))) return refuse('missingPermissions');
  if (parts.embeds && !(permissions & Permission.EMBED_LINKS)) return refuse('missingPermissions');
  if (parts.files && !(permissions & Permission.ATTACH_FILES)) return refuse('missingPermissions');
  // Posting wakes an archived thread, but a locked one only for who manages threads.
  if (channel.thread?.locked && !(permissions & Permission.MANAGE_THREADS)) return refuse('threadLocked');
  return null;
}

/** A kept message of the place, by the path; 10008 otherwise. Ephemeral ones are not to be had this way. */
function messageOf(call: Call, { channel }: Place): APIMessage | Refusal {
  return channel.messages.get(call.params['message'] ?? '') ?? refuse('unknownMessage');
}

/** A message as the caller may read it. */
export function shownTo(call: Call, channel: Channel, message: APIMessage): APIMessage {
  const { world, actor } = call;
  return actor.bot ? readableBy(world, message, channel.guild === null, world.application.intents) : message;
}

/** A handler for a channel the caller can see. */
export function inPlace(handle: (call: Call, place: Place) => Reply | Refusal): Handler {
  return (call) => {
    const place = placeOf(call);
    return isRefusal(place) ? place : handle(call, place);
  };
}

/** A handler for a kept message of a channel the caller can see. */
export function onMessage(
  handle: (call: Call, place: Place, message: APIMessage) => Reply | Refusal,
): Handler {
  return inPlace((call, place) => {
    const message = messageOf(call, place);
    return isRefusal(message) ? message : handle(call, place, message);
  });
}

/** A handler for a server the caller is in. */
export function inGuild(handle: (call: Call, guild: Guild) => Reply | Refusal): Handler {
  return (call) => {
    const guild = guildOf(call);
    return isRefusal(guild) ? guild : handle(call, guild);
  };
}

/** Narrows a result to its refusal. */
export function isRefusal<T>(value: T | Refusal): value is Refusal {
  return value instanceof Refusal;
}
