import type { App } from '../app.ts';
import { loadOlder } from '../history.ts';
import { roomOf } from '../state.ts';

/** How many pages are fetched at most while looking for a message. */
const FARTHEST = 60;

/** Brings a message of the channel on screen into sight, fetching older ones as needed, and makes it stand out. */
export async function jumpTo(app: App, messageId: string): Promise<void> {
  const { current } = app.state;
  if (current === undefined) return;
  const room = roomOf(app.state, current);
  for (let page = 0; page < FARTHEST; page += 1) {
    if (room.messages.some((message) => message.id === messageId) || !room.more) break;
    await loadOlder(app, current);
  }
  await new Promise(requestAnimationFrame);
  const row = rowOf(messageId);
  if (!row) {
    app.state.notice = 'That message is not here any more.';
    app.changed();
    return;
  }
  row.scrollIntoView({ block: 'center' });
  row.focus({ preventScroll: true });
  row.classList.add('found');
  setTimeout(() => row.classList.remove('found'), 2000);
}

/** The list item of a message on screen. */
export function rowOf(messageId: string): HTMLElement | null {
  return document.getElementById(`message-${messageId}`);
}
