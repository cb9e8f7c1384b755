import type { Entry } from '../composer/catalog.ts';
import { completes, problemsOf } from '../composer/check.ts';
import {
  beginFilling,
  type Filled,
  optionOf,
  typedForm,
  type Value,
  valueIn,
  withoutOption,
  withShown,
  withValue,
} from '../composer/filled.ts';
import { readSwitch, readTyped } from '../composer/typed.ts';
import type { App } from './app.ts';
import { entriesOf, refreshCommands } from './commands.ts';
import { askSuggestions, sendCommand } from './interact.ts';
import { recallLine, rememberLine } from './recall.ts';
import { sayTyping, sendMessage } from './send.ts';
import { newNonce } from './snowflake.ts';
import { type Draft, newDraft, roomOf } from './state.ts';
import { markRead } from './timeline.ts';

/** How long one must pause before suggestions are asked for, in milliseconds. */
const PAUSE = 120;

let pause: ReturnType<typeof setTimeout> | undefined;

/** What is being written in the channel on screen. */
export function draftOf(app: App): Draft {
  return roomOf(app.state, app.state.current ?? '').draft;
}

/** Takes over what stands in the text field. A known command followed by a space turns into its form. */
export function setText(app: App, text: string, caret: number): void {
  const draft = draftOf(app);
  draft.text = text;
  app.state.caret = caret;
  if (text.startsWith('/')) {
    refreshCommands(app);
    const typed = readTyped(text, entriesOf(app.state));
    if (typed) {
      startCommand(app, typed.entry, typed.values);
      return;
    }
  } else if (text !== '' && app.state.current) sayTyping(app, app.state.current);
  app.changed();
}

/** Opens the form of a command and puts the caret into its first empty option. */
export function startCommand(app: App, entry: Entry, values: ReadonlyMap<string, Value> = new Map()): void {
  const draft = draftOf(app);
  draft.text = '';
  draft.tried = false;
  draft.filled = beginFilling(entry, values);
  const { shown } = draft.filled;
  const empty = shown.find((name) => !values.has(name)) ?? shown.at(-1);
  app.state.focused = empty;
  // With nothing to fill in, what could be is offered; Enter sends all the same.
  app.state.adding = empty === undefined;
  app.changed();
  focusComposer();
  if (empty !== undefined) suggest(app, empty);
}

/** Leaves the form of a command; nothing of it is kept. */
export function leaveCommand(app: App): void {
  const draft = draftOf(app);
  draft.filled = undefined;
  draft.tried = false;
  app.state.focused = undefined;
  app.state.suggestions = undefined;
  app.changed();
  focusComposer();
}

/**
 * Takes over what stands in an option and asks for suggestions where the command gives them. The name of another
 * option, typed with its colon, leads there.
 */
export function setOption(app: App, name: string, value: Value): void {
  const draft = draftOf(app);
  if (!draft.filled) return;
  const switched = readSwitch(value.text, draft.filled.entry);
  draft.filled = withValue(draft.filled, name, switched ? { text: switched.before } : value);
  if (switched) {
    // What was typed for another option had only opened this one.
    if (switched.before === '') draft.filled = withoutOption(draft.filled, name);
    addOption(app, switched.option);
    return;
  }
  app.changed();
  suggest(app, name, PAUSE);
}

/** Notes which option one is in. */
export function focusOption(app: App, name: string): void {
  if (app.state.focused === name) return;
  app.state.focused = name;
  app.state.adding = false;
  app.changed();
  suggest(app, name);
}

/** Shows one more optional option and goes there. */
export function addOption(app: App, name: string): void {
  const draft = draftOf(app);
  if (!draft.filled) return;
  draft.filled = withShown(draft.filled, name);
  app.state.focused = name;
  app.state.adding = false;
  app.changed();
  focusComposer();
  suggest(app, name);
}

/** Takes an optional option away again; a required one stays, and leaving the first of those leaves the command. */
export function dropOption(app: App, name: string): void {
  const draft = draftOf(app);
  const { filled } = draft;
  if (!filled) return;
  const at = filled.shown.indexOf(name);
  const next = withoutOption(filled, name);
  if (next === filled && at <= 0) {
    leaveCommand(app);
    return;
  }
  draft.filled = next;
  app.state.focused = next.shown[Math.max(0, at - 1)];
  app.state.adding = next.shown.length === 0;
  app.changed();
  focusComposer();
}

/** Fills the picked value in and goes on to the next empty option. */
export function pickValue(app: App, name: string, value: Value): void {
  const draft = draftOf(app);
  if (!draft.filled) return;
  const filled = withValue(draft.filled, name, value);
  draft.filled = filled;
  const next = filled.shown.find((other) => valueIn(filled, other).text === '');
  app.state.focused = next ?? name;
  app.state.picker = { key: pickerKey(app), index: -1, closed: next === undefined };
  app.changed();
  focusComposer();
  if (next !== undefined) suggest(app, next);
}

/** Sends what is written: a command once nothing is wrong with it, a message once it has text. */
export function submit(app: App): void {
  const { state } = app;
  const channelId = state.current;
  if (channelId === undefined) return;
  const room = roomOf(state, channelId);
  const { draft } = room;
  if (draft.filled) {
    submitCommand(app, draft.filled);
    return;
  }
  if (draft.text.trim() === '') return;
  room.draft = newDraft();
  rememberLine(draft.text);
  markRead(app, channelId);
  void sendMessage(app, channelId, draft);
}

function submitCommand(app: App, filled: Filled): void {
  const draft = draftOf(app);
  const [wrong] = problemsOf(filled).keys();
  if (wrong !== undefined) {
    draft.tried = true;
    draft.filled = withShown(filled, wrong);
    app.state.focused = wrong;
    app.changed();
    focusComposer();
    return;
  }
  runCommand(app, filled);
}

/** Sends a command that is known to be whole. */
export function runCommand(app: App, filled: Filled): void {
  const channelId = app.state.current;
  if (channelId === undefined) return;
  clearTimeout(pause);
  roomOf(app.state, channelId).draft = newDraft();
  app.state.focused = undefined;
  app.state.suggestions = undefined;
  rememberLine(typedForm(filled));
  markRead(app, channelId);
  void sendCommand(app, filled);
  focusComposer();
}

/** Brings back what was sent before, older with every step up, newer with every step down. */
export function recall(app: App, step: 1 | -1): void {
  const line = recallLine(step);
  const draft = draftOf(app);
  draft.filled = undefined;
  draft.text = line;
  app.state.focused = undefined;
  const typed = readTyped(`${line} `, entriesOf(app.state));
  if (typed) startCommand(app, typed.entry, typed.values);
  else app.changed();
}

/** What the list of suggestions belongs to: it starts anew when this changes. */
export function pickerKey(app: App): string {
  const { filled, text } = draftOf(app);
  const { focused, adding, caret } = app.state;
  if (!filled) return `text ${caret} ${text}`;
  return adding
    ? 'adding'
    : `option ${focused} ${focused === undefined ? '' : valueIn(filled, focused).text}`;
}

/** Puts the caret where writing goes on, once the change is on screen. */
export function focusComposer(): void {
  queueMicrotask(() =>
    queueMicrotask(() => {
      const field = document.querySelector<HTMLElement>('.composer [data-caret]');
      field?.focus();
      if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) {
        field.setSelectionRange(field.value.length, field.value.length);
      }
    }),
  );
}

function suggest(app: App, name: string, wait = 0): void {
  clearTimeout(pause);
  const filled = draftOf(app).filled;
  if (!filled || !optionOf(filled, name) || !completes(filled, name)) {
    app.state.suggestions = undefined;
    return;
  }
  const nonce = newNonce();
  const { suggestions } = app.state;
  // What was suggested before stays in sight until the new answer is here, so that the list does not flicker.
  const choices = suggestions?.option === name ? suggestions.choices : [];
  app.state.suggestions = { option: name, nonce, state: 'loading', choices };
  pause = setTimeout(() => {
    const now = draftOf(app).filled;
    if (now) void askSuggestions(app, now, name, nonce);
  }, wait);
}
