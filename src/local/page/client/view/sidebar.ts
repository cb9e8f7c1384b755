import { html, nothing, type TemplateResult } from 'lit';
import type { App } from '../app.ts';
import { openChannel } from '../history.ts';
import { type Channel, currentChannel, roomOf } from '../state.ts';
import { avatarOf } from './author.ts';
import { icon } from './icons.ts';

/** The channels of the server, its threads, and direct messages. */
export function sidebarView(app: App): TemplateResult {
  const { guild, channels } = app.state;
  const all = [...channels.values()];
  const texts = all.filter((channel) => channel.kind === 'text');
  const directs = all.filter((channel) => channel.kind === 'direct');
  const threads = (parent: Channel) =>
    all.filter((channel) => channel.kind === 'thread' && channel.parentId === parent.id);
  return html`<nav class="sidebar" aria-label="Channels">
    <div class="guild-name">${guild?.name ?? 'Connecting…'}</div>
    <div class="channels">
      <h2 class="group">Text channels</h2>
      <ul>
        ${texts.map(
          (channel) => html`<li>
          ${linkView(app, channel)}
          ${threads(channel).length === 0 ? nothing : html`<ul class="threads">${threads(channel).map((thread) => html`<li>${linkView(app, thread)}</li>`)}</ul>`}
        </li>`,
        )}
      </ul>
      ${
        directs.length === 0
          ? nothing
          : html`<h2 class="group">Direct messages</h2>
            <ul>${directs.map((channel) => html`<li>${linkView(app, channel)}</li>`)}</ul>`
      }
    </div>
  </nav>`;
}

function linkView(app: App, channel: Channel): TemplateResult {
  const here = currentChannel(app.state) === channel;
  const room = roomOf(app.state, channel.id);
  const unread = !here && room.unread !== undefined;
  const open = (event: Event) => {
    event.preventDefault();
    void openChannel(app, channel.id);
  };
  const [other] = channel.recipients;
  const mark =
    channel.kind === 'direct' && other
      ? html`<img class="small-avatar" src=${avatarOf(other)} alt="" />`
      : icon(channel.kind === 'thread' ? 'thread' : 'hash');
  return html`<a class="channel ${here ? 'here' : ''} ${unread ? 'unread' : ''}" href="#${channel.id}" aria-current=${here ? 'page' : nothing} @click=${open}>
    ${mark}<span>${channel.name}</span>${unread ? html`<span class="unseen">, unread</span>` : nothing}
    ${!here && room.mentions > 0 ? html`<span class="badge">${room.mentions}<span class="unseen"> mentions</span></span>` : nothing}
  </a>`;
}
