import type { APIMessage, Client } from 'discord.js';
import { type Marker, readMarker } from '../../reply/pins/marker.ts';
import { listPins, listRecent } from './requests.ts';

/** A message of the bot's own that carries a marker. */
export interface Own {
  readonly message: APIMessage;
  readonly marker: Marker;
  readonly pinned: boolean;
}

/** Reads a message as one of the bot's pins, or null. A marker in anybody else's message means nothing. */
export function asOwn(client: Client<true>, message: APIMessage, pinned: boolean): Own | null {
  if (message.author.id !== client.user.id) return null;
  const marker = readMarker(message.components);
  return marker === null ? null : { message, marker, pinned };
}

/** The bot's own pins in a channel, the oldest message first. */
export async function findPinned(client: Client<true>, channel: string): Promise<Own[]> {
  const pins = await listPins(client, channel);
  return byAge(pins.flatMap((message) => asOwn(client, message, true) ?? []));
}

/**
 * The bot's messages for a topic in a channel, the oldest first: the pinned ones, and those among the latest hundred
 * that were posted and never pinned. Rejects when Discord cannot be asked: "none" must never be a guess.
 */
export async function findForTopic(client: Client<true>, channel: string, topic: string): Promise<Own[]> {
  const found = new Map<string, Own>();
  for (const message of await listRecent(client, channel)) {
    const own = asOwn(client, message, message.pinned);
    if (own !== null) found.set(message.id, own);
  }
  // Asked last: between the two answers a message can only have become pinned by the newer truth.
  for (const own of await findPinned(client, channel)) found.set(own.message.id, own);
  return byAge([...found.values()].filter(({ marker }) => marker.summary?.topic === topic));
}

/** Which of a topic's own messages is brought up to date: a pinned one first, then the oldest. The same for everybody who looks. */
export function chooseExisting(own: readonly Own[]): Own | null {
  return own.find(({ pinned }) => pinned) ?? own[0] ?? null;
}

/** Ids grow with time. */
function byAge(own: readonly Own[]): Own[] {
  return [...own].sort((a, b) => (BigInt(a.message.id) < BigInt(b.message.id) ? -1 : 1));
}
