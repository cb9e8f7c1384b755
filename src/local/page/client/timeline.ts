import type { APIMessage } from 'discord-api-types/v10';
import { plainText } from '../markdown/plain.ts';
import type { App } from './app.ts';
import { namesOf } from './names.ts';
import { olderThan } from './snowflake.ts';
import { displayName, type Room, roomOf } from './state.ts';

/** Whether the newest message is in sight; the message list keeps this up to date. */
export const sight = { atEnd: true };

const EPHEMERAL = 1 << 6;
const LOADING = 1 << 7;

/** Whether only this person can see the message. */
export function isPrivate(message: APIMessage): boolean {
  return ((message.flags ?? 0) & EPHEMERAL) !== 0;
}

/** Whether the message stands for an answer that is still being worked on. */
export function isThinking(message: APIMessage): boolean {
  return ((message.flags ?? 0) & LOADING) !== 0;
}

/** Puts a new message where it belongs and counts it as unread when nobody was looking. */
export function addMessage(app: App, message: APIMessage): void {
  const { state } = app;
  const room = roomOf(state, message.channel_id);
  remember(app, message);
  if (room.messages.some((known) => known.id === message.id)) {
    changeMessage(app, message);
    return;
  }
  // What was said in a channel that was never opened is fetched when it is; private answers are kept nowhere else.
  if (room.loaded || isPrivate(message)) room.messages = inOrder(room.messages, message);
  const interaction = message.interaction_metadata?.id;
  room.pending = room.pending.filter(
    (one) =>
      one.nonce !== message.nonce && (one.interactionId === undefined || one.interactionId !== interaction),
  );
  const typing = new Map(room.typing);
  typing.delete(message.author.id);
  room.typing = typing;
  const mine = message.author.id === state.me?.id;
  const looking = state.current === message.channel_id && !document.hidden && sight.atEnd;
  if (!mine && !looking) countUnread(app, room, message);
  if (!mine && state.current === message.channel_id && !isThinking(message)) speak(app, message);
}

/** Takes over what an update says; a part that is not named stays as it was. */
export function changeMessage(
  app: App,
  change: Partial<APIMessage> & Pick<APIMessage, 'id' | 'channel_id'>,
): void {
  const room = roomOf(app.state, change.channel_id);
  room.messages = room.messages.map((message) => {
    if (message.id !== change.id) return message;
    const next = { ...message, ...change };
    if (isThinking(message) && !isThinking(next)) speak(app, next);
    return next;
  });
}

/** Forgets messages: they were deleted, or private ones that were dismissed. */
export function removeMessages(app: App, channelId: string, ids: readonly string[]): void {
  const room = roomOf(app.state, channelId);
  room.messages = room.messages.filter((message) => !ids.includes(message.id));
}

/** Everything in the channel counts as seen. */
export function markRead(app: App, channelId: string): void {
  const room = roomOf(app.state, channelId);
  room.unread = undefined;
  room.mentions = 0;
  app.changed();
}

/** Keeps the names of everyone a message shows. */
export function remember(app: App, message: APIMessage): void {
  for (const user of [message.author, ...message.mentions]) app.state.users.set(user.id, user);
}

function inOrder(messages: readonly APIMessage[], message: APIMessage): APIMessage[] {
  const at = messages.findLastIndex((known) => olderThan(known.id, message.id));
  return messages.toSpliced(at + 1, 0, message);
}

function countUnread(app: App, room: Room, message: APIMessage): void {
  const { unread } = room;
  room.unread = unread
    ? { ...unread, count: unread.count + 1 }
    : { first: message.id, since: Date.parse(message.timestamp), count: 1 };
  if (message.mentions.some((user) => user.id === app.state.me?.id)) room.mentions += 1;
}

function speak(app: App, message: APIMessage): void {
  const embeds = message.embeds.map((embed) => [embed.title, embed.description].filter(Boolean).join(' '));
  const text = plainText([message.content, ...embeds].join('\n'), namesOf(app.state));
  app.announce(`${displayName(message.author)}: ${text}`);
}
