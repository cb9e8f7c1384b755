import type { APIMessage } from 'discord-api-types/v10';
import { MessageFlag, MessageKind, Permission, WRITTEN_KINDS } from '../../protocol.ts';
import { invalid, type Refusal, refuse } from '../../refusal.ts';
import { checkMessage } from '../../rules/message-rules.ts';
import { compareIds } from '../../snowflake.ts';
import { deleteMessage, editMessage, type MessageBody, postMessage } from '../../world/message.ts';
import { bound } from '../../world/world.ts';
import { inPlace, isRefusal, onMessage, type Place, postRefusal, shownTo } from '../access.ts';
import { type Call, NO_CONTENT, ok, type Reply, route } from '../route.ts';

/** Messages sent, read, changed and deleted, by the bot and by people alike. */
export const messageRoutes = [
  route('GET /channels/:channel/messages', 'anyone', inPlace(list)),
  route('POST /channels/:channel/messages', 'anyone', inPlace(create)),
  route('GET /channels/:channel/messages/:message', 'anyone', onMessage(get)),
  route('PATCH /channels/:channel/messages/:message', 'anyone', onMessage(edit)),
  route('DELETE /channels/:channel/messages/:message', 'anyone', onMessage(remove)),
  route('POST /channels/:channel/messages/:message/ack', 'person', () => ok({ token: null })),
];

function create(call: Call, place: Place): Reply | Refusal {
  const { world, actor, files } = call;
  const body = checkMessage(call.json, { files: files.length, editing: null });
  if (isRefusal(body)) return body;
  const mayNot = postRefusal(place, { embeds: (body.embeds?.length ?? 0) > 0, files: files.length > 0 });
  if (mayNot !== null) return mayNot;
  if (((body.flags ?? 0) & MessageFlag.EPHEMERAL) !== 0 && actor.bot)
    return invalid('flags', 'MESSAGE_INVALID_FLAGS', 'Only interaction responses may be ephemeral');

  const replied = repliedTo(place, body);
  if (isRefusal(replied)) return replied;
  const key = `${actor.user.id} ${place.channel.id} ${body.nonce}`;
  if (body.nonce && body.enforce_nonce) {
    const before = place.channel.messages.get(world.nonces.get(key) ?? '');
    if (before !== undefined) return ok(before);
  }
  const message = postMessage(world, {
    channel: place.channel,
    author: actor.user,
    kind: replied === null ? MessageKind.DEFAULT : MessageKind.REPLY,
    body: actor.bot ? body : { ...body, embeds: [], components: [] },
    files,
    replied,
    pingReplied: true,
  });
  if (body.nonce) {
    world.nonces.set(key, message.id);
    bound(world.nonces, 1_000);
  }
  return ok(message);
}

/** The message a reply answers; null when there is none or it is gone and that is said to be all right. */
function repliedTo({ channel, permissions }: Place, body: MessageBody): APIMessage | Refusal | null {
  const reference = body.message_reference;
  const id = reference?.message_id;
  if (id === undefined || id === null) return null;
  if (!(permissions & Permission.READ_MESSAGE_HISTORY)) return refuse('noHistoryForReply');
  const message = channel.messages.get(String(id));
  if (message === undefined)
    return reference?.fail_if_not_exists === false
      ? null
      : invalid('message_reference', 'REPLIES_UNKNOWN_MESSAGE', 'Unknown message');
  return WRITTEN_KINDS.has(message.type)
    ? message
    : invalid(
        'message_reference',
        'REPLIES_CANNOT_REPLY_TO_SYSTEM_MESSAGE',
        'Cannot reply to a system message',
      );
}

function list(call: Call, place: Place): Reply | Refusal {
  const { channel, permissions } = place;
  if (!(permissions & Permission.READ_MESSAGE_HISTORY)) return ok([]);
  const limit = Number(call.query.get('limit') ?? 50);
  if (!Number.isInteger(limit) || limit < 1 || limit > 100)
    return invalid('limit', 'NUMBER_TYPE_MAX', 'int value should be between 1 and 100.');
  const before = call.query.get('before');
  const after = call.query.get('after');
  const around = call.query.get('around');
  const all = [...channel.messages.values()];
  let part: APIMessage[];
  if (after !== null) part = all.filter((m) => compareIds(m.id, after) > 0).slice(0, limit);
  else if (around !== null) {
    const middle = all.findIndex((m) => compareIds(m.id, around) >= 0);
    const from = Math.max(0, (middle < 0 ? all.length : middle) - Math.floor(limit / 2));
    part = all.slice(from, from + limit);
  } else part = (before === null ? all : all.filter((m) => compareIds(m.id, before) < 0)).slice(-limit);
  return ok(part.reverse().map((message) => shownTo(call, channel, message)));
}

function get(call: Call, { channel, permissions }: Place, message: APIMessage): Reply | Refusal {
  if (!(permissions & Permission.READ_MESSAGE_HISTORY)) return refuse('missingPermissions');
  return ok(shownTo(call, channel, message));
}

function edit(call: Call, place: Place, message: APIMessage): Reply | Refusal {
  if (message.author.id !== call.actor.user.id) return refuse('othersMessage');
  if (place.channel.thread?.archived) return refuse('archivedThread');
  const body = checkMessage(call.json, { files: call.files.length, editing: message as never });
  if (isRefusal(body)) return body;
  const embeds = (body.embeds?.length ?? 0) > 0;
  if (embeds && !(place.permissions & Permission.EMBED_LINKS)) return refuse('missingPermissions');
  return ok(editMessage(call.world, place.channel, message, body, call.files));
}

function remove(call: Call, place: Place, message: APIMessage): Reply | Refusal {
  const own = message.author.id === call.actor.user.id;
  if (!own && !(place.permissions & Permission.MANAGE_MESSAGES)) return refuse('missingPermissions');
  if (place.channel.thread?.archived) return refuse('archivedThread');
  deleteMessage(call.world, place.channel, message);
  if (call.world.history.on)
    call.world.history.record({
      kind: 'audit',
      action: 'delete message',
      by: call.actor.user.id,
      target: message.id,
      reason: call.reason,
    });
  return NO_CONTENT;
}
