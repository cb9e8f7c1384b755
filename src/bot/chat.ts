import type { Message } from 'discord.js';
import { parseLine } from '../command/line.ts';
import type { Before } from '../reader/work.ts';
import { type Payload, textPayload } from '../reply/payload.ts';
import { words } from '../reply/words.ts';
import type { Bot } from './bot.ts';
import { DiscordAPIError, MessageType, RESTJSONErrorCodes, Routes } from './discord.ts';
import { NotAnswered } from './door.ts';
import { within } from './drain.ts';
import { describeError, discordCode, failureId } from './failure.ts';
import { readThread } from './follow-up.ts';
import { toBody } from './message.ts';
import type { Muted } from './muted.ts';

/** How a message is dealt with. */
export interface ChatOptions {
  /** Channels the bot found it may not write in. */
  readonly muted: Muted;
  /** Said instead of an answer, or null. */
  readonly instead: string | null;
}

/** Milliseconds for reading what a message replies to; without it, the question is answered by itself. */
const THREAD_PATIENCE = 2_500;
/** Milliseconds after which a message is not answered any more: ten seconds later nobody knows what it answers. */
const TOO_LATE = 9_500;

/** Answers a message that speaks to the bot (see `isForBot`). Never throws. */
export async function onMessage(message: Message, bot: Bot, { muted, instead }: ChatOptions): Promise<void> {
  const end = performance.now() + TOO_LATE;
  const text = withoutMention(message.content, message.client.user.id);
  // A reply to an answer given to a slash command arrives without its words; so does a picture alone.
  if (text === '' && message.reference !== null && !message.content.includes(message.client.user.id)) return;
  let payload = textPayload(instead ?? '');
  try {
    if (instead === null) payload = await answerText(message, text, bot);
  } catch (error) {
    const id = failureId();
    bot.log.error('answer.failed', { id, ...describeError(error) });
    payload = textPayload(words.broken(id));
  }
  try {
    await reply(message, payload, end - performance.now());
  } catch (error) {
    if (isRefused(error)) muted.add(message.channelId, message.guildId);
    bot.log.warn('chat.reply_failed', { channel: message.channelId, ...describeError(error) });
  }
}

/** Replies within so many milliseconds or not at all, though others' replies wait before it in the same channel. */
async function reply(message: Message, payload: Payload, patience: number): Promise<void> {
  if (patience <= 0) throw new NotAnswered('The answer came too late.');
  const given = new AbortController();
  const body = {
    ...toBody(payload),
    message_reference: { message_id: message.id, fail_if_not_exists: false },
    // The question's id: of two processes that overlap while one replaces the other, only one is heard.
    nonce: message.id,
    enforce_nonce: true,
  };
  const route = Routes.channelMessages(message.channelId);
  const sent = message.client.rest.post(route, { body, signal: given.signal });
  if (await within(patience, sent)) return;
  given.abort();
  sent.catch(() => undefined);
  throw new NotAnswered('The reply did not leave in time.');
}

async function answerText(message: Message, text: string, bot: Bot): Promise<Payload> {
  const line = parseLine(text, bot.commands);
  if (line.kind === 'command' && bot.commands.some(({ name }) => name === line.name)) {
    return bot.reader.read('command', line.name, line.options);
  }
  let before: Before | null = null;
  if (text !== '')
    await within(
      THREAD_PATIENCE,
      readThread(message).then((asked) => {
        before = asked;
      }),
    );
  return bot.reader.read('question', text, before);
}

/** Whether Discord will refuse the next message there too: 403, or a channel that is gone or locked. */
function isRefused(error: unknown): boolean {
  const code = discordCode(error);
  return (
    (error instanceof DiscordAPIError && error.status === 403) ||
    code === RESTJSONErrorCodes.UnknownChannel ||
    code === RESTJSONErrorCodes.ThreadLocked
  );
}

/** Whether the message speaks to the bot, by Discord's own list of mentions: text alone is easily forged. */
export function isForBot(message: Message): boolean {
  const me = message.client.user.id;
  if (message.author.bot || message.webhookId !== null || message.author.id === me) return false;
  if (message.type !== MessageType.Default && message.type !== MessageType.Reply) return false;
  return !message.inGuild() || message.mentions.users.has(me);
}

function withoutMention(content: string, me: string): string {
  return content.replaceAll(`<@${me}>`, ' ').replaceAll(`<@!${me}>`, ' ').replace(/\s+/gu, ' ').trim();
}
