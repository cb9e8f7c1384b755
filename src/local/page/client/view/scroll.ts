import type { App } from '../app.ts';
import { loadOlder } from '../history.ts';
import { sight } from '../timeline.ts';

/** Closer to the top than this, in pixels, older messages are fetched; closer to the end it counts as the end. */
const NEAR_TOP = 800;
const NEAR_END = 40;

/** Where the conversation stood last, in pixels from its top. */
let lastTop = 0;

const listeners = new WeakMap<App, (event: Event) => void>();

/** Follows where one is in the conversation. */
export function watchScroll(app: App): (event: Event) => void {
  const known = listeners.get(app);
  if (known) return known;
  const listener = (event: Event) => {
    const scroller = event.currentTarget as HTMLElement;
    const { scrollTop, scrollHeight, clientHeight } = scroller;
    const near = scrollHeight - scrollTop - clientHeight < NEAR_END;
    // Only going up leaves the end: when something grows or a panel opens, the end moves away by itself.
    const atEnd = near || (sight.atEnd && scrollTop >= lastTop);
    lastTop = scrollTop;
    if (atEnd !== sight.atEnd) {
      sight.atEnd = atEnd;
      app.changed();
    }
    if (scrollTop < NEAR_TOP && app.state.current !== undefined) void loadOlder(app, app.state.current);
  };
  listeners.set(app, listener);
  return listener;
}

let watched: Element | undefined;

/** While the newest message is in sight it stays in sight, whatever grows above it. */
export function keepAtEnd(): void {
  const inner = document.querySelector('#scroller > .inner');
  if (inner && inner !== watched) {
    watched = inner;
    const observer = new ResizeObserver(() => {
      if (sight.atEnd) toEnd();
    });
    observer.observe(inner);
    const scroller = inner.parentElement;
    if (scroller) observer.observe(scroller);
  }
  if (sight.atEnd) toEnd();
}

/** Goes to the newest message. */
export function toEnd(): void {
  const scroller = document.getElementById('scroller');
  sight.atEnd = true;
  if (!scroller) return;
  scroller.scrollTop = scroller.scrollHeight;
  lastTop = scroller.scrollTop;
}

/** What stood where before a change, so that older messages can be put above without moving what is read. */
export function notePlace(): () => void {
  const scroller = document.getElementById('scroller');
  const first = scroller?.querySelector<HTMLElement>('.row');
  if (!scroller || !first || sight.atEnd) return () => {};
  const before = first.getBoundingClientRect().top;
  return () => {
    if (!first.isConnected || first === scroller.querySelector('.row')) return;
    scroller.scrollTop += first.getBoundingClientRect().top - before;
  };
}
