import { html, nothing, type TemplateResult } from 'lit';
import type { App } from '../app.ts';
import { displayName } from '../state.ts';
import { avatarOf } from './author.ts';
import { icon } from './icons.ts';
import { openMenu } from './menu.ts';

/** Who one is here, and the way to be someone else. */
export function meView(app: App): TemplateResult {
  const { me, person, people, online } = app.state;
  const choose = (event: Event) =>
    openMenu(
      people.map((one) => ({
        label: one.name,
        checked: one.name === person.name,
        run: () => app.become(one.name),
      })),
      event.currentTarget as HTMLElement,
    );
  return html`<section class="me" aria-label="Who you are">
    ${me ? html`<img class="avatar" src=${avatarOf(me)} alt="" />` : nothing}
    <div class="me-name"><strong>${me ? displayName(me) : person.name}</strong><small>${online ? (person.moderator ? 'May pin messages' : 'May ask and read') : 'Connecting…'}</small></div>
    <button type="button" class="icon-button" aria-haspopup="menu" aria-label="Be someone else" title="Be someone else" @click=${choose}>${icon('switch')}</button>
  </section>`;
}
