import type { APIMessage } from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { App } from '../app.ts';
import { type Channel, type Pending, type Room, roomOf } from '../state.ts';
import { markRead } from '../timeline.ts';
import { messageKeys, messagePointer } from './list-input.ts';
import { mentionsMe, messageView } from './message.ts';
import { pendingView } from './pending.ts';
import { watchScroll } from './scroll.ts';
import { clockTime, dayOf } from './time.ts';
import { welcomeView } from './welcome.ts';

/** Messages of one author closer together than this share one head. */
const GROUP = 7 * 60_000;

/** Everything said in the channel, oldest first, from its beginning or from where the loaded part begins. */
export function messageListView(app: App, channel: Channel): TemplateResult {
  const room = roomOf(app.state, channel.id);
  return html`<div class="stage">
    ${room.unread ? unreadBar(app, channel, room.unread) : nothing}
    <div class="scroller" id="scroller" aria-busy=${!room.loaded} @scroll=${watchScroll(app)}>
      <div class="inner">
        ${room.loaded && !room.more ? welcomeView(app, channel) : nothing}
        ${room.loading ? html`<p class="loading">Loading messages…</p>` : nothing}
        <discord-messages no-background>
          <ol
            class="messages"
            aria-label="Messages in ${channel.name}"
            @keydown=${(event: KeyboardEvent) => messageKeys(app, event)}
            @contextmenu=${(event: MouseEvent) => messagePointer.menu(app, event)}
            @pointerdown=${(event: PointerEvent) => messagePointer.down(app, event)}
          >
            ${rowsView(app, room)}
          </ol>
        </discord-messages>
        ${room.pending.map((pending: Pending) => pendingView(app, channel, pending))}
      </div>
    </div>
  </div>`;
}

/** All rows; gone through only when one of them may have changed, not at every key one presses. */
function rowsView(app: App, room: Room): unknown {
  const { me, guild } = app.state;
  return guard([room.messages, room.presses, room.unread, room.draft.reply, me, guild], () =>
    repeat(
      room.messages,
      (message) => message.id,
      (message, at) => rowView(app, room, message, at),
    ),
  );
}

function rowView(app: App, room: Room, message: APIMessage, at: number): unknown {
  const before = room.messages[at - 1];
  const fresh = room.unread?.first === message.id;
  const day = before === undefined || dayOf(before.timestamp) !== dayOf(message.timestamp);
  const grouped = !day && !fresh && before !== undefined && belongsTogether(before, message);
  const last = at === room.messages.length - 1;
  const press = room.presses.get(message.id);
  const replied = room.draft.reply?.message.id === message.id;
  // A message is drawn again only when something it shows has changed.
  return guard([message, grouped, fresh, day, last, press, replied, app.state.me, app.state.guild], () => {
    const line = fresh
      ? html`<div class="line fresh" role="separator"><span>New</span></div>`
      : day
        ? html`<div class="line" role="separator"><span>${dayOf(message.timestamp)}</span></div>`
        : nothing;
    return html`<li
      id="message-${message.id}"
      class="row ${grouped ? 'grouped' : ''} ${replied ? 'replying' : ''} ${mentionsMe(app, message) ? 'mentioned' : ''}"
      tabindex=${last ? 0 : -1}
      data-message=${message.id}
    >${line}<div class="body">${messageView(app, message, grouped)}</div></li>`;
  });
}

function belongsTogether(before: APIMessage, message: APIMessage): boolean {
  return (
    before.author.id === message.author.id &&
    message.type === 0 &&
    (before.type === 0 || before.type === 19 || before.type === 20) &&
    before.flags === message.flags &&
    message.referenced_message === undefined &&
    Date.parse(message.timestamp) - Date.parse(before.timestamp) < GROUP
  );
}

function unreadBar(app: App, channel: Channel, unread: NonNullable<Room['unread']>): TemplateResult {
  const { count, since, first } = unread;
  const jump = () => document.getElementById(`message-${first}`)?.scrollIntoView({ block: 'center' });
  return html`<div class="unread-bar">
    <button type="button" @click=${jump}>${count === 1 ? '1 new message' : `${count} new messages`} since ${clockTime(since)}</button>
    <button type="button" @click=${() => markRead(app, channel.id)}>Mark as read</button>
  </div>`;
}
