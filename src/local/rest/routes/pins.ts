import type { APIMessage } from 'discord-api-types/v10';
import { MessageKind, Permission, WRITTEN_KINDS } from '../../protocol.ts';
import { invalid, type Refusal, refuse } from '../../refusal.ts';
import type { Channel } from '../../world/channel.ts';
import { announce, postMessage } from '../../world/message.ts';
import type { World } from '../../world/world.ts';
import { inPlace, isRefusal, type Place, shownTo } from '../access.ts';
import { type Call, NO_CONTENT, ok, type Reply, route } from '../route.ts';

/** Pins (resources/message, Pin Message ff.) at today's addresses and the older ones Discord still serves. */
export const pinRoutes = [
  route('GET /channels/:channel/messages/pins', 'anyone', inPlace(list)),
  route('PUT /channels/:channel/messages/pins/:message', 'anyone', inPlace(pin)),
  route('DELETE /channels/:channel/messages/pins/:message', 'anyone', inPlace(unpin)),
  route('GET /channels/:channel/pins', 'anyone', inPlace(listOld)),
  route('PUT /channels/:channel/pins/:message', 'anyone', inPlace(pin)),
  route('DELETE /channels/:channel/pins/:message', 'anyone', inPlace(unpin)),
];

interface Item {
  readonly pinned_at: string;
  readonly message: APIMessage;
}

/** Newest pin first; nothing, and no error, without Read Message History. */
function items(call: Call, { channel, permissions }: Place): Item[] {
  if (!(permissions & Permission.READ_MESSAGE_HISTORY)) return [];
  const found: Item[] = [];
  for (const [id, pinned_at] of channel.pins) {
    const message = channel.messages.get(id);
    if (message !== undefined) found.push({ pinned_at, message: shownTo(call, channel, message) });
  }
  return found.reverse();
}

function list(call: Call, place: Place): Reply | Refusal {
  const limit = Number(call.query.get('limit') ?? 50);
  if (!Number.isInteger(limit) || limit < 1 || limit > 50)
    return invalid('limit', 'NUMBER_TYPE_MAX', 'int value should be between 1 and 50.');
  const before = call.query.get('before');
  const end = before === null ? Number.POSITIVE_INFINITY : moment(before);
  if (Number.isNaN(end))
    return invalid('before', 'DATE_TIME_TYPE_PARSE', `Could not parse ${before}. Should be ISO8601.`);
  const older = items(call, place).filter((item) => moment(item.pinned_at) < end);
  return ok({ items: older.slice(0, limit), has_more: older.length > limit });
}

function listOld(call: Call, place: Place): Reply | Refusal {
  return ok(
    items(call, place)
      .slice(0, 50)
      .map((item) => item.message),
  );
}

function pin(call: Call, place: Place): Reply | Refusal {
  const { channel } = place;
  const { world, actor } = call;
  const message = pinnable(call, place);
  if (isRefusal(message)) return message;
  if (channel.pins.has(message.id)) return NO_CONTENT;
  if (channel.pins.size >= world.bounds.pins) return refuse('tooManyPins');

  const at = nextPinTime(world, channel);
  channel.pins.set(message.id, at);
  channel.lastPin = at;
  message.pinned = true;
  audit(call, 'pin', message.id);
  announce(world, 'MESSAGE_UPDATE', channel, message, null);
  tellPins(world, channel);
  postMessage(world, {
    channel,
    author: actor.user,
    kind: MessageKind.PINNED,
    body: {},
    files: [],
    replied: message,
  });
  return NO_CONTENT;
}

function unpin(call: Call, place: Place): Reply | Refusal {
  const message = pinnable(call, place);
  if (isRefusal(message)) return message;
  if (!place.channel.pins.delete(message.id)) return NO_CONTENT;
  message.pinned = false;
  audit(call, 'unpin', message.id);
  announce(call.world, 'MESSAGE_UPDATE', place.channel, message, null);
  tellPins(call.world, place.channel);
  return NO_CONTENT;
}

/** The message of the path if the caller may pin or unpin it. */
function pinnable(call: Call, { channel, permissions }: Place): APIMessage | Refusal {
  const id = call.params['message'] ?? '';
  const needed = Permission.PIN_MESSAGES | Permission.READ_MESSAGE_HISTORY;
  if ((permissions & needed) !== needed) return refuse('missingPermissions');
  const message = channel.messages.get(id);
  if (message === undefined) {
    for (const other of call.world.channels.values())
      if (other.messages.has(id)) return refuse('pinOtherChannel');
    return refuse('unknownMessage');
  }
  if (!WRITTEN_KINDS.has(message.type)) return refuse('systemMessage');
  return channel.thread?.archived ? refuse('archivedThread') : message;
}

/** Two pins never share a millisecond, so that paging by time loses none. */
function nextPinTime(world: World, channel: Channel): string {
  const last = channel.lastPin === null ? 0 : Date.parse(channel.lastPin);
  return new Date(Math.max(world.clock.now(), last + 1)).toISOString().replace('Z', '000+00:00');
}

/** Milliseconds of an ISO moment; NaN when it is none. A "+" may have come as a space out of the query. */
function moment(iso: string): number {
  return Date.parse(iso.replace(' ', '+'));
}

function tellPins(world: World, channel: Channel): void {
  world.publish({
    event: 'CHANNEL_PINS_UPDATE',
    data: {
      ...(channel.guild && { guild_id: channel.guild.id }),
      channel_id: channel.id,
      last_pin_timestamp: channel.lastPin,
    },
    to: { channel },
  });
}

function audit(call: Call, action: 'pin' | 'unpin', target: string): void {
  const { history } = call.world;
  if (history.on)
    history.record({ kind: 'audit', action, by: call.actor.user.id, target, reason: call.reason });
}
