import { html, type TemplateResult } from 'lit';
import type { App } from '../app.ts';
import { togglePins } from '../pins.ts';
import { displayName } from '../state.ts';
import { avatarOf } from './author.ts';
import { embedView } from './embed.ts';
import { icon } from './icons.ts';
import { jumpTo } from './jump.ts';
import { markdownView } from './markdown.ts';
import { pinnedText } from './pinned-text.ts';
import { messageTime } from './time.ts';

/** What is pinned in the channel on screen, newest pin first. */
export function pinsPanel(app: App): TemplateResult {
  const { pins } = app.state;
  const close = () => {
    togglePins(app);
    document.getElementById('pins-button')?.focus();
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close();
  };
  return html`<aside class="pins" aria-label="Pinned messages" @keydown=${keys}>
    <div class="pins-head">${icon('pin')}<h2>Pinned Messages</h2><button type="button" class="icon-button" aria-label="Close pinned messages" @click=${close}>${icon('close')}</button></div>
    ${
      pins === undefined
        ? html`<p class="empty">Loading…</p>`
        : pins.length === 0
          ? html`<p class="empty">This channel doesn’t have any pinned messages… yet.</p>`
          : html`<ul>${pins.map(
              (message) => html`<li class="pinned">
                <div class="pinned-head"><img class="small-avatar" src=${avatarOf(message.author)} alt="" /><strong>${displayName(message.author)}</strong><span class="when">${messageTime(message.timestamp).head}</span>
                <button type="button" class="jump" @click=${() => jumpTo(app, message.id)}>Jump</button></div>
                <div class="markup">${markdownView(app, pinnedText(message))}</div>
                ${message.embeds.map((embed) => embedView(app, embed))}
              </li>`,
            )}</ul>`
    }
  </aside>`;
}
