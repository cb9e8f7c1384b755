import { html, nothing, type TemplateResult } from 'lit';
import type { App } from '../app.ts';
import { openChannel } from '../history.ts';
import { type Channel, currentChannel } from '../state.ts';
import { icon } from './icons.ts';

/** The strip at the far left: direct messages, and the server. */
export function railView(app: App): TemplateResult {
  const { guild, channels } = app.state;
  const here = currentChannel(app.state);
  const all = [...channels.values()];
  const direct = all.find((channel) => channel.kind === 'direct');
  const first = all.find((channel) => channel.kind === 'text');
  return html`<nav class="rail" aria-label="Servers">
    ${placeView(app, 'Direct messages', html`${icon('bubble')}`, direct, here?.kind === 'direct')}
    <hr />
    ${guild ? placeView(app, guild.name, html`${initials(guild.name)}`, first, here?.guildId === guild.id) : nothing}
  </nav>`;
}

function placeView(
  app: App,
  name: string,
  picture: TemplateResult,
  target: Channel | undefined,
  here: boolean,
): TemplateResult {
  const open = () => (target && !here ? void openChannel(app, target.id) : undefined);
  return html`<button type="button" class="place ${here ? 'here' : ''}" aria-label=${name} title=${name} aria-current=${here ? 'true' : nothing} ?disabled=${target === undefined} @click=${open}>${picture}</button>`;
}

function initials(name: string): string {
  return name
    .split(/\s+/)
    .map((word) => [...word][0] ?? '')
    .join('')
    .slice(0, 3);
}
