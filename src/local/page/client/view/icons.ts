import { html, type TemplateResult } from 'lit';

/** Paths on a field of 24 by 24, drawn for this page. */
const PATHS = {
  hash: 'M9 3 7 21M17 3l-2 18M4 8.5h17M3 15.5h17',
  thread: 'M5 4h14a1 1 0 0 1 1 1v9a1 1 0 0 1-1 1h-7l-4 4v-4H5a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1zM8 8h8M8 11h5',
  pin: 'M9 3h6l-.6 6.2 3.1 3.3V15H6.5v-2.5l3.1-3.3zM12 15v6',
  bubble:
    'M4.5 5h15A1.5 1.5 0 0 1 21 6.5v8a1.5 1.5 0 0 1-1.5 1.5H12l-5 4v-4H4.5A1.5 1.5 0 0 1 3 14.5v-8A1.5 1.5 0 0 1 4.5 5zM8 9.5h8M8 12.5h5',
  menu: 'M4 6h16M4 12h16M4 18h16',
  reply: 'M10 5 4 11l6 6v-4c5 0 8 1.5 10 5 0-6-3.5-9.5-10-9.5z',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  close: 'M6 6l12 12M18 6 6 18',
  send: 'M4 12 3.5 4 21 12 3.5 20zM4 12h8',
  out: 'M10 5H5v14h14v-5M14 4h6v6M20 4l-9 9',
  down: 'M6 9l6 6 6-6',
  file: 'M6 3h8l4 4v14H6zM14 3v4h4',
  eye: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12zM12 14.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z',
  info: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 11v6M12 7.5h.01',
  switch: 'M7 4 4 7l3 3M4 7h13M17 14l3 3-3 3M20 17H7',
  copy: 'M9 8h11v12H9zM5 16H4V4h11v1',
  apps: 'M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h6v6h-6z',
  right: 'M9 6l6 6-6 6',
} as const;

export type IconName = keyof typeof PATHS;

/** A small drawing beside words; it says nothing to those who hear the page. */
export function icon(name: IconName): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d=${PATHS[name]} /></svg>`;
}
