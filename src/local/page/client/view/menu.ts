import { html, nothing, render, type TemplateResult } from 'lit';
import { type IconName, icon } from './icons.ts';

export type MenuItem = { readonly label: string; readonly icon?: IconName; readonly checked?: boolean } & (
  | { readonly run: () => void }
  | { readonly items: readonly MenuItem[] }
);

/** Beside an element, or at a point of the window, in pixels. */
export type Place = HTMLElement | { readonly x: number; readonly y: number };

/** Opens a menu; Escape or a click elsewhere closes it and gives the focus back. */
export function openMenu(items: readonly MenuItem[], at: Place, back?: HTMLElement): void {
  const box = openBox(at, 'menu', back ?? (at instanceof HTMLElement ? at : undefined));
  box.setAttribute('role', 'menu');
  render(html`${items.map((item) => itemView(item, box))}`, box);
  box.addEventListener('keydown', (event) => menuKeys(event, box));
  place(box, at);
  box.querySelector<HTMLElement>('[role^=menuitem]')?.focus();
}

function itemView(item: MenuItem, box: HTMLElement): TemplateResult {
  if ('run' in item) {
    const run = () => {
      box.hidePopover();
      item.run();
    };
    return html`<button
      type="button"
      role=${item.checked === undefined ? 'menuitem' : 'menuitemradio'}
      aria-checked=${item.checked ?? nothing}
      tabindex="-1"
      @click=${run}
    ><span>${item.label}</span>${item.icon ? icon(item.icon) : nothing}</button>`;
  }
  const open = (event: Event) => setOpen(event.currentTarget as HTMLElement, true);
  return html`<div class="submenu" @pointerleave=${(event: Event) => {
    const toggle = (event.currentTarget as HTMLElement).querySelector<HTMLElement>('[aria-haspopup]');
    if (toggle && matchMedia('(hover: hover)').matches) setOpen(toggle, false);
  }}>
    <button
      type="button"
      role="menuitem"
      aria-haspopup="menu"
      aria-expanded="false"
      tabindex="-1"
      @click=${open}
      @pointerenter=${(event: PointerEvent) => (event.pointerType === 'mouse' ? open(event) : undefined)}
    ><span>${item.label}</span>${icon('right')}</button>
    <div role="menu" aria-label=${item.label}>${item.items.map((inner) => itemView(inner, box))}</div>
  </div>`;
}

function setOpen(toggle: HTMLElement, open: boolean): void {
  toggle.setAttribute('aria-expanded', String(open));
}

function menuKeys(event: KeyboardEvent, box: HTMLElement): void {
  const now = document.activeElement;
  if (!(now instanceof HTMLElement)) return;
  const inside = now.parentElement?.getAttribute('role') === 'menu' && now.parentElement !== box;
  const level = inside ? now.parentElement : box;
  const items = [...(level?.querySelectorAll<HTMLElement>('[role^=menuitem]') ?? [])].filter(
    (item) => item.closest('[role=menu]') === level,
  );
  const at = items.indexOf(now);
  const toggle = inside ? level?.parentElement?.querySelector<HTMLElement>('[aria-haspopup]') : now;
  const go = (item: HTMLElement | null | undefined) => {
    event.preventDefault();
    item?.focus();
  };
  if (event.key === 'ArrowDown') go(items[(at + 1) % items.length]);
  else if (event.key === 'ArrowUp') go(items[(at - 1 + items.length) % items.length]);
  else if (event.key === 'Home') go(items[0]);
  else if (event.key === 'End') go(items.at(-1));
  else if (event.key === 'Tab') box.hidePopover();
  else if (
    (event.key === 'ArrowRight' || event.key === 'Enter' || event.key === ' ') &&
    now.hasAttribute('aria-haspopup')
  ) {
    setOpen(now, true);
    go(now.parentElement?.querySelector<HTMLElement>(':scope > [role=menu] > [role^=menuitem]'));
  } else if (event.key === 'ArrowLeft' && inside && toggle) {
    setOpen(toggle, false);
    go(toggle);
  }
}

/** An empty box above the page that closes when one presses Escape or a button elsewhere, and gives the focus back. */
export function openBox(at: Place, name: string, back: HTMLElement | undefined): HTMLElement {
  for (const old of document.querySelectorAll<HTMLElement>('.float:popover-open')) old.hidePopover();
  const box = document.createElement('div');
  box.className = `float ${name}`;
  // A browser closes an automatic popover on the release of the very button press that opened it as a context menu.
  box.popover = 'manual';
  document.body.append(box);
  const elsewhere = (event: Event) => {
    if (!event.composedPath().includes(box)) box.hidePopover();
  };
  const closing = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    box.hidePopover();
  };
  document.addEventListener('pointerdown', elsewhere, true);
  document.addEventListener('keydown', closing, true);
  box.addEventListener('beforetoggle', (event) => {
    if (event.newState !== 'closed') return;
    document.removeEventListener('pointerdown', elsewhere, true);
    document.removeEventListener('keydown', closing, true);
    // Whatever was chosen may move the focus on from here.
    if (box.contains(document.activeElement)) back?.focus();
    queueMicrotask(() => box.remove());
  });
  box.showPopover();
  place(box, at);
  return box;
}

/** Puts a box where it fits: below and to the right where there is room. */
export function place(box: HTMLElement, at: Place): void {
  const rect = at instanceof HTMLElement ? at.getBoundingClientRect() : undefined;
  const wantedX = rect ? rect.left : (at as { x: number }).x;
  const below = rect ? Math.min(rect.bottom + 4, innerHeight - 60) : (at as { y: number }).y;
  const { width, height } = box.getBoundingClientRect();
  const x = Math.max(8, Math.min(wantedX, innerWidth - width - 8));
  const y = below + height + 8 <= innerHeight ? below : Math.max(8, (rect ? rect.top - 4 : below) - height);
  box.style.left = `${x}px`;
  box.style.top = `${y}px`;
  box.classList.toggle('leftwards', x + width * 2 > innerWidth);
}
