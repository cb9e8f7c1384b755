import { html, type TemplateResult } from 'lit';
import type { App } from '../app.ts';
import { type Channel, displayName, type Pending, roomOf } from '../state.ts';
import { icon } from './icons.ts';

/** A command on its way: what was sent, and in the end that nobody answered. */
export function pendingView(app: App, channel: Channel, pending: Pending): TemplateResult {
  const name = app.state.me ? displayName(app.state.me) : '';
  const dismiss = () => {
    const room = roomOf(app.state, channel.id);
    room.pending = room.pending.filter((one) => one.nonce !== pending.nonce);
    app.changed();
  };
  return html`<div class="pending ${pending.failure === undefined ? '' : 'failed'}">
    <p><strong>${name}</strong> used <code>${pending.label}</code></p>
    ${
      pending.failure === undefined
        ? html`<p class="thinking"><span class="dots" aria-hidden="true"><i></i><i></i><i></i></span>Sending command…</p>`
        : html`<p class="failed" role="alert">${pending.failure}</p>
            <p class="only-you">${icon('eye')}Only you can see this • <button type="button" class="text-button" @click=${dismiss}>Dismiss message</button></p>`
    }
  </div>`;
}
