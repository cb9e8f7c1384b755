import { html, nothing, type TemplateResult } from 'lit';
import type { App } from '../app.ts';
import { togglePins } from '../pins.ts';
import type { Channel } from '../state.ts';
import { icon } from './icons.ts';

/** The bar above a conversation: where one is, its pins, and what this page is. */
export function headerView(app: App, channel: Channel): TemplateResult {
  const drawer = () => {
    app.state.drawer = !app.state.drawer;
    app.changed();
  };
  const about = () => {
    app.state.panel = 'about';
    app.changed();
  };
  const parent = channel.parentId === undefined ? undefined : app.state.channels.get(channel.parentId);
  return html`<header class="bar">
    <button type="button" class="icon-button drawer-button" aria-label="Channels" aria-expanded=${app.state.drawer} @click=${drawer}>${icon('menu')}</button>
    ${icon(channel.kind === 'thread' ? 'thread' : channel.kind === 'direct' ? 'bubble' : 'hash')}
    <h1>${channel.name}</h1>
    ${channel.kind === 'thread' && parent ? html`<span class="topic">in #${parent.name}</span>` : channel.topic === '' ? nothing : html`<span class="topic">${channel.topic}</span>`}
    <span class="spring"></span>
    <button type="button" class="local" aria-label="Local stand-in" @click=${about}>${icon('info')}<span>Local stand-in</span></button>
    <button type="button" class="icon-button" id="pins-button" aria-label="Pinned messages" title="Pinned messages" aria-expanded=${app.state.panel === 'pins'} @click=${() => togglePins(app)}>${icon('pin')}</button>
  </header>`;
}
