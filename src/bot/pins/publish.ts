import type { Payload } from '../../reply/payload.ts';
import { type Marker, readMarker } from '../../reply/pins/marker.ts';
import type { Change, MessagePlace, Outcome, Trouble } from '../../reply/pins/outcome.ts';
import { attempt } from './attempt.ts';
import type { Desk } from './desk.ts';
import { chooseExisting, findForTopic, type Own } from './find.ts';
import { deleteMessage, editMessage, getMessage, pinMessage, postMessage, unpinMessage } from './requests.ts';

/**
 * Brings a topic's one pinned message in a channel to what `payload` says: changes the bot's own message there, pinned
 * or left unpinned by an earlier try, or posts one; then pins it. Whatever fails, at most one message is left and the
 * outcome says what is true.
 */
export async function publish(desk: Desk, topic: string, payload: Payload): Promise<Outcome> {
  const { client, channel } = desk;
  const before = await attempt(() => findForTopic(client, channel, topic));
  if (!before.ok) return failed(desk, { did: 'not-looked', why: before.why });
  const existing = chooseExisting(before.value);
  if (existing !== null) {
    const outcome = await bringTo(desk, existing, payload);
    // Deleted between the two requests: then there is none, and a new one is posted.
    if (!isGone(outcome)) return tidied(desk, existing, before.value, outcome);
  }
  const posted = await attempt(() => postMessage(client, channel, payload));
  // No proper answer can mean that it was posted all the same.
  if (!posted.ok && posted.why.trouble !== 'no-answer') {
    return failed(desk, { did: 'not-posted', why: posted.why });
  }
  const after = await attempt(() => findForTopic(client, channel, topic));
  if (!posted.ok) {
    const late = after.ok ? chooseExisting(after.value) : null;
    if (late === null) return failed(desk, { did: 'not-posted', why: posted.why });
    return asPosted(await bringTo(desk, late, payload));
  }
  const own: Own | null = markedAs(posted.value, payload);
  if (own === null) throw new Error('a summary was posted without its marker');
  const oldest = after.ok ? (after.value[0] ?? own) : own;
  if (oldest.message.id === own.message.id) return asPosted(await bringTo(desk, own, payload));
  // Another process posted in the same moment. Both choose the older message, so that exactly one stays.
  const removed = await attempt(() => deleteMessage(client, channel, own.message.id, desk.reason));
  if (!removed.ok) desk.log.warn('pin.duplicate_left', { channel, message: own.message.id });
  return bringTo(desk, oldest, payload);
}

/**
 * Changes one own message to `payload` where it says something else, then pins it where it is not pinned. Repeating it
 * does nothing more.
 */
export async function bringTo(desk: Desk, own: Own, payload: Payload): Promise<Outcome> {
  const { client, channel, guild } = desk;
  const at: MessagePlace = { guild, channel, message: own.message.id };
  const change = changeOf(own.marker, readMarker(payload.components));
  if (change !== null) {
    const edited = await attempt(() => editMessage(client, channel, at.message, payload));
    if (!edited.ok) return failed(desk, { did: 'not-changed', at, why: edited.why });
  }
  if (!own.pinned) {
    const pinned = await attempt(() => pinMessage(client, channel, at.message, desk.reason));
    if (!pinned.ok && !(await isPinnedAfterAll(desk, at, pinned.why))) {
      return failed(desk, { did: 'not-pinned', at, why: pinned.why });
    }
  }
  desk.log.info('pin.done', { channel, message: at.message, edited: change !== null, pinned: !own.pinned });
  return { did: 'changed', at, change, repinned: !own.pinned };
}

/** How a marker's sentences changed; null when it says the very same. */
export function changeOf(before: Marker, after: Marker | null): Change | null {
  if (after === null || JSON.stringify(before) === JSON.stringify(after)) return null;
  return {
    added: after.sentences.filter((id) => !before.sentences.includes(id)).length,
    removed: before.sentences.filter((id) => !after.sentences.includes(id)).length,
  };
}

function markedAs(message: Own['message'], payload: Payload): Own | null {
  const marker = readMarker(payload.components);
  return marker === null ? null : { message, marker, pinned: message.pinned };
}

/** A message that was just posted is news to the moderator, not a change. */
function asPosted(outcome: Outcome): Outcome {
  return outcome.did === 'changed' ? { did: 'pinned', at: outcome.at } : outcome;
}

const isGone = (outcome: Outcome): boolean =>
  (outcome.did === 'not-changed' || outcome.did === 'not-pinned') && outcome.why.trouble === 'gone';

/** One pin a topic: should an accident have left two of the bot's own pinned, the newer ones lose their pin. */
async function tidied(desk: Desk, kept: Own, all: readonly Own[], outcome: Outcome): Promise<Outcome> {
  for (const { message, pinned } of all) {
    if (!pinned || message.id === kept.message.id) continue;
    const off = await attempt(() => unpinMessage(desk.client, desk.channel, message.id, desk.reason));
    if (!off.ok) desk.log.warn('pin.second_left', { channel: desk.channel, message: message.id });
  }
  return outcome;
}

/** A request without a proper answer may have been carried out: the message itself knows. */
async function isPinnedAfterAll(desk: Desk, at: MessagePlace, why: Trouble): Promise<boolean> {
  if (why.trouble !== 'no-answer') return false;
  const now = await attempt(() => getMessage(desk.client, at.channel, at.message));
  return now.ok && now.value.pinned;
}

function failed(desk: Desk, outcome: Outcome & { readonly why: Trouble }): Outcome {
  desk.log.warn(`pin.${outcome.did.replaceAll('-', '_')}`, { channel: desk.channel, ...outcome.why });
  return outcome;
}
