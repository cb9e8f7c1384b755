import type { APIMessage } from 'discord-api-types/v10';
import type { App } from './app.ts';
import { refreshCommands } from './commands.ts';
import { loadExamples } from './examples.ts';
import { loadPins } from './pins.ts';
import { roomOf } from './state.ts';
import { isPrivate, remember } from './timeline.ts';

/** How many messages one request brings; Discord's own client asks for as many. */
const PAGE = 50;

/** Shows a channel, fetches its newest messages when they are not here yet, and puts it in the address. */
export async function openChannel(app: App, id: string): Promise<void> {
  const { state } = app;
  const before = state.current;
  if (before !== undefined && before !== id) leave(app, before);
  state.current = id;
  state.drawer = false;
  state.suggestions = undefined;
  if (state.panel === 'pins') void loadPins(app);
  if (location.hash.slice(1) !== id) history.replaceState(null, '', `#${id}`);
  app.changed();
  refreshCommands(app);
  const room = roomOf(state, id);
  if (!room.loaded && !room.loading) await load(app, id, undefined);
  loadExamples(app);
}

/** Fetches the messages before the oldest one that is here. */
export async function loadOlder(app: App, id: string): Promise<void> {
  const room = roomOf(app.state, id);
  if (!room.loaded || !room.more || room.loading) return;
  await load(app, id, room.messages[0]?.id);
}

async function load(app: App, id: string, before: string | undefined): Promise<void> {
  const room = roomOf(app.state, id);
  const { rest } = app;
  room.loading = true;
  app.changed();
  const query = before === undefined ? '' : `&before=${before}`;
  const answer = await rest.get<APIMessage[]>(`/channels/${id}/messages?limit=${PAGE}${query}`);
  room.loading = false;
  // Meanwhile the page may have become someone else, who has other messages.
  if (app.rest !== rest) return;
  if (answer.ok) {
    const older = answer.value.toReversed();
    for (const message of older) remember(app, message);
    const known = new Set(older.map((message) => message.id));
    room.messages =
      before === undefined
        ? [...older, ...room.messages.filter((message) => isPrivate(message) && !known.has(message.id))]
        : [...older, ...room.messages];
    room.messages = room.messages.toSorted((a, b) => (BigInt(a.id) < BigInt(b.id) ? -1 : 1));
    room.loaded = true;
    room.more = answer.value.length === PAGE;
  } else app.state.notice = answer.refusal.message;
  app.changed();
}

/** What was new when one leaves a channel is no longer new when one comes back. */
function leave(app: App, id: string): void {
  const room = roomOf(app.state, id);
  room.unread = undefined;
  room.mentions = 0;
}
