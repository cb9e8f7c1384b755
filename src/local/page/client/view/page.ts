import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { App } from '../app.ts';
import { currentChannel } from '../state.ts';
import { sight } from '../timeline.ts';
import { aboutDialog } from './about.ts';
import { composerView } from './composer.ts';
import { headerView } from './header.ts';
import { meView } from './me.ts';
import { membersView } from './members.ts';
import { messageListView } from './message-list.ts';
import { modalDialog } from './modal.ts';
import { pinsPanel } from './pins-panel.ts';
import { railView } from './rail.ts';
import { toEnd } from './scroll.ts';
import { sidebarView } from './sidebar.ts';

/** The whole page. */
export function pageView(app: App): TemplateResult {
  const { state } = app;
  const channel = currentChannel(state);
  const shut = () => {
    state.drawer = false;
    app.changed();
  };
  return html`<div class="page ${state.drawer ? 'drawer-open' : ''}">
    <div class="left">${railView(app)}${sidebarView(app)}${meView(app)}</div>
    <div class="shade" @click=${shut}></div>
    <main class="chat">
      ${
        channel
          ? html`${headerView(app, channel)}
            <div class="columns">
              <div class="column">
                ${keyed(channel.id, messageListView(app, channel))}
                ${sight.atEnd ? nothing : html`<button type="button" class="to-end" @click=${toEnd}>You’re viewing older messages <strong>Jump to present</strong></button>`}
                ${keyed(channel.id, composerView(app, channel))}
              </div>
              ${state.panel === 'pins' ? pinsPanel(app) : channel.guildId === undefined ? nothing : membersView(app)}
            </div>`
          : html`<p class="connecting" role="status">${state.online ? 'No channel to show.' : 'Connecting…'}</p>`
      }
      ${state.online || !channel ? nothing : html`<p class="offline" role="status">Connection lost. Trying again…</p>`}
    </main>
    ${state.panel === 'about' ? aboutDialog(app) : nothing}
    ${state.modal ? modalDialog(app, state.modal) : nothing}
  </div>`;
}
