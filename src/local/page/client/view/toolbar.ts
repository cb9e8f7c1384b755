import type { APIMessage } from 'discord-api-types/v10';
import { html, render } from 'lit';
import type { App } from '../app.ts';
import { isPrivate } from '../timeline.ts';
import { icon } from './icons.ts';
import { messageOf, rowAround } from './list-input.ts';
import { openMessageMenu, startReply } from './message-menu.ts';

/**
 * The small buttons beside the message under the pointer. There is one of them for the whole list; the keyboard has
 * the menu key for the same things.
 */
export function followPointer(app: App): void {
  const bar = document.createElement('div');
  bar.className = 'toolbar';
  let shown: HTMLElement | null = null;
  document.addEventListener('pointerover', (event) => {
    if (event.pointerType !== 'mouse') return;
    if (event.target instanceof Element && bar.contains(event.target)) return;
    const row = rowAround(event.target);
    if (row === shown) return;
    shown = row;
    const message = row && messageOf(app, row);
    if (!row || !message) {
      bar.remove();
      return;
    }
    draw(app, bar, message, row);
    row.querySelector('.body')?.append(bar);
  });
}

function draw(app: App, bar: HTMLElement, message: APIMessage, row: HTMLElement): void {
  const more = (event: Event) => openMessageMenu(app, message, event.currentTarget as HTMLElement, row);
  render(
    html`${
      isPrivate(message)
        ? ''
        : html`<button type="button" tabindex="-1" aria-label="Reply" title="Reply" @click=${() => startReply(app, message)}>${icon('reply')}</button>`
    }<button type="button" tabindex="-1" aria-label="More" title="More" @click=${more}>${icon('more')}</button>`,
    bar,
  );
}
