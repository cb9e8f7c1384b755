import type { APIUser } from 'discord-api-types/v10';
import { html, type TemplateResult } from 'lit';
import type { App } from '../app.ts';
import { displayName } from '../state.ts';
import { tinted } from './accent.ts';
import { avatarOf, colorOf } from './author.ts';

/** Who is in the server: the applications, then the people. Shown where the window is wide enough. */
export function membersView(app: App): TemplateResult {
  const users = (app.state.guild?.members ?? []).map((member) => member.user);
  const groups = [
    { name: 'Apps', users: users.filter((user) => user.bot) },
    { name: 'Members', users: users.filter((user) => !user.bot) },
  ];
  return html`<aside class="members" aria-label="Members">
    ${groups
      .filter((group) => group.users.length > 0)
      .map(
        (group) => html`<h2 class="group">${group.name} — ${group.users.length}</h2>
          <ul>${group.users.map((user) => memberView(app, user))}</ul>`,
      )}
  </aside>`;
}

function memberView(app: App, user: APIUser): TemplateResult {
  return html`<li class="member"><img class="small-avatar" src=${avatarOf(user)} alt="" /><span ${tinted(colorOf(app.state, user.id))}>${displayName(user)}</span></li>`;
}
