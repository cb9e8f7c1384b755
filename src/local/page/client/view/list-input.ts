import type { APIMessage } from 'discord-api-types/v10';
import type { App } from '../app.ts';
import { focusComposer } from '../compose.ts';
import { roomOf } from '../state.ts';
import { openMessageMenu } from './message-menu.ts';

/** A finger that rests this long asks for the menu, in milliseconds; one that moves this far scrolls, in pixels. */
const LONG_PRESS = 450;
const MOVED = 10;

/** Arrows walk through the messages, Home and End jump, Enter or the menu key opens a message's menu. */
export function messageKeys(app: App, event: KeyboardEvent): void {
  const row = event.target;
  if (!(row instanceof HTMLElement) || !row.classList.contains('row')) {
    if (event.key === 'Escape') rowAround(event.target)?.focus();
    return;
  }
  const rows = [...(row.parentElement?.querySelectorAll<HTMLElement>('.row') ?? [])];
  const at = rows.indexOf(row);
  const target: { readonly [key: string]: HTMLElement | undefined } = {
    ArrowUp: rows[at - 1],
    ArrowDown: rows[at + 1],
    Home: rows[0],
    End: rows.at(-1),
  };
  if (event.key in target) {
    event.preventDefault();
    target[event.key]?.focus();
  } else if (event.key === 'Enter') {
    event.preventDefault();
    const message = messageOf(app, row);
    if (message) openMessageMenu(app, message, row);
  } else if (event.key === 'Escape') focusComposer();
}

/** The menu by right button, menu key or a long press. */
export const messagePointer = {
  menu(app: App, event: MouseEvent): void {
    const row = rowAround(event.target);
    const message = row && messageOf(app, row);
    // Text that is marked and links keep the browser's own menu: one copies and follows with it.
    if (!row || !message || event.target instanceof HTMLAnchorElement || !getSelection()?.isCollapsed) return;
    event.preventDefault();
    const byKey = event.clientX === 0 && event.clientY === 0;
    openMessageMenu(app, message, byKey ? row : { x: event.clientX, y: event.clientY }, row);
  },

  down(app: App, event: PointerEvent): void {
    const row = rowAround(event.target);
    const message = row && messageOf(app, row);
    if (event.pointerType !== 'touch' || !row || !message) return;
    const { clientX: x, clientY: y } = event;
    const timer = setTimeout(() => {
      stop();
      openMessageMenu(app, message, { x, y }, row);
    }, LONG_PRESS);
    const moved = (now: PointerEvent) => {
      if (Math.hypot(now.clientX - x, now.clientY - y) > MOVED) stop();
    };
    const stop = () => {
      clearTimeout(timer);
      for (const name of ['pointerup', 'pointercancel'] as const) removeEventListener(name, stop);
      removeEventListener('pointermove', moved);
    };
    for (const name of ['pointerup', 'pointercancel'] as const) addEventListener(name, stop);
    addEventListener('pointermove', moved);
  },
};

/** The row something on screen belongs to. */
export function rowAround(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('.row') : null;
}

/** The message a row shows. */
export function messageOf(app: App, row: HTMLElement): APIMessage | undefined {
  const { current } = app.state;
  if (current === undefined) return undefined;
  return roomOf(app.state, current).messages.find(
    (message) => message.id === row.getAttribute('data-message'),
  );
}
