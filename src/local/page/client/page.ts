import './elements.ts';
import { render } from 'lit';
import type { App } from './app.ts';
import { focusComposer } from './compose.ts';
import { receive } from './events.ts';
import { type Gateway, openGateway } from './gateway.ts';
import { openChannel } from './history.ts';
import { openRest } from './rest.ts';
import { type LocalWorld, newState, type Person } from './state.ts';
import { pageView } from './view/page.ts';
import { keepAtEnd, notePlace } from './view/scroll.ts';
import { dressElements } from './view/skin.ts';
import { titleOf } from './view/title.ts';
import { followPointer } from './view/toolbar.ts';

/** Where a window remembers who it is; another window may be someone else. */
const WHO = 'person';

async function start(): Promise<void> {
  dressElements();
  const root = document.getElementById('page');
  const announcer = document.getElementById('announcer');
  if (!root || !announcer) return;
  const local = (await (await fetch('/local.json')).json()) as LocalWorld;
  const { people } = local;
  const known = sessionStorage.getItem(WHO);
  const person = people.find((one) => one.name === known) ?? people[0];
  if (!person) return;
  let drawn = true;
  let gateway: Gateway | undefined;
  const app: App = {
    state: newState(local, person),
    rest: openRest(person.token),
    changed() {
      if (!drawn) return;
      drawn = false;
      queueMicrotask(() => {
        drawn = true;
        const keepPlace = notePlace();
        render(pageView(app), root);
        document.title = titleOf(app.state);
        keepPlace();
        keepAtEnd();
      });
    },
    become(name) {
      const next = people.find((one) => one.name === name);
      if (next) connect(next);
    },
    announce(text) {
      announcer.textContent = text;
    },
  };

  const connect = (next: Person) => {
    gateway?.close();
    sessionStorage.setItem(WHO, next.name);
    Object.assign(app.state, newState(local, next));
    app.rest = openRest(next.token);
    gateway = openGateway('/gateway', next.token, {
      dispatch: (event) => receive(app, event),
      online: (online) => {
        app.state.online = online;
        app.changed();
      },
    });
    app.changed();
  };

  connect(person);
  followPointer(app);
  addEventListener('hashchange', () => {
    const id = location.hash.slice(1);
    if (app.state.channels.has(id)) void openChannel(app, id);
  });
  addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !app.state.drawer) return;
    app.state.drawer = false;
    app.changed();
    document.querySelector<HTMLElement>('.drawer-button')?.focus();
  });
  // Whatever one types goes to the composer, unless one is in another field.
  addEventListener('keydown', (event) => {
    const at = document.activeElement;
    const elsewhere = at !== document.body && !at?.classList.contains('row');
    if (
      elsewhere ||
      event.key.length !== 1 ||
      event.ctrlKey ||
      event.metaKey ||
      event.altKey ||
      event.key === ' '
    )
      return;
    focusComposer();
  });
}

void start();
