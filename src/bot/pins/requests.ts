import { randomBytes } from 'node:crypto';
import type { APIMessage, Client, RESTGetAPIChannelMessagesPinsResult } from 'discord.js';
import type { Payload } from '../../reply/payload.ts';
import { Routes } from '../discord.ts';
import { toBody } from '../message.ts';

// The few requests that pins need, straight to Discord's routes: they work for servers and channels that are not
// cached. Each rejects with discord.js's own error.

/** Discord's largest pages. */
const PINS_PAGE = 50;
const MESSAGES_PAGE = 100;

/** All pins of a channel, the newest pin first. Empty, without any error, where Read Message History is missing. */
export async function listPins({ rest }: Client<true>, channel: string): Promise<APIMessage[]> {
  const messages: APIMessage[] = [];
  let before: string | null = null;
  for (;;) {
    const query = new URLSearchParams({
      limit: String(PINS_PAGE),
      ...(before === null ? {} : { before }),
    });
    const page = (await rest.get(Routes.channelMessagesPins(channel), {
      query,
    })) as RESTGetAPIChannelMessagesPinsResult;
    messages.push(...page.items.map(({ message }) => message));
    const last = page.items.at(-1);
    if (!page.has_more || last === undefined) return messages;
    before = last.pinned_at;
  }
}

/** The channel's latest hundred messages, the newest first. */
export async function listRecent({ rest }: Client<true>, channel: string): Promise<APIMessage[]> {
  const query = new URLSearchParams({ limit: String(MESSAGES_PAGE) });
  return (await rest.get(Routes.channelMessages(channel), { query })) as APIMessage[];
}

/** A message as it is now. */
export async function getMessage(
  { rest }: Client<true>,
  channel: string,
  message: string,
): Promise<APIMessage> {
  return (await rest.get(Routes.channelMessage(channel, message))) as APIMessage;
}

/** Posts a message. A repetition of the request by discord.js carries the same nonce and posts nothing more. */
export async function postMessage(
  { rest }: Client<true>,
  channel: string,
  payload: Payload,
): Promise<APIMessage> {
  const body = { ...toBody(payload), nonce: randomBytes(12).toString('hex'), enforce_nonce: true };
  return (await rest.post(Routes.channelMessages(channel), { body })) as APIMessage;
}

/** Changes a message of the bot's own. */
export async function editMessage(
  { rest }: Client<true>,
  channel: string,
  message: string,
  payload: Payload,
): Promise<void> {
  await rest.patch(Routes.channelMessage(channel, message), { body: toBody(payload) });
}

/** Deletes a message of the bot's own. */
export async function deleteMessage(
  { rest }: Client<true>,
  channel: string,
  message: string,
  reason: string,
): Promise<void> {
  await rest.delete(Routes.channelMessage(channel, message), { reason });
}

/** Pins a message; pinning a pinned one does nothing. */
export async function pinMessage(
  { rest }: Client<true>,
  channel: string,
  message: string,
  reason: string,
): Promise<void> {
  await rest.put(Routes.channelMessagesPin(channel, message), { reason });
}

/** Takes a pin off; the message stays. */
export async function unpinMessage(
  { rest }: Client<true>,
  channel: string,
  message: string,
  reason: string,
): Promise<void> {
  await rest.delete(Routes.channelMessagesPin(channel, message), { reason });
}
