import { hiddenOptions } from '../../composer/filled.ts';
import type { App } from '../app.ts';
import { addOption, draftOf, dropOption, leaveCommand, recall, setOption, submit } from '../compose.ts';
import { closePicker, movePicker, pickerOf } from '../picker.ts';
import { isRecalled } from '../recall.ts';
import { roomOf } from '../state.ts';
import { markRead, sight } from '../timeline.ts';
import { toEnd } from './scroll.ts';

/** Keys while a list of suggestions is open; answers whether the key was used up. */
export function pickerKeys(app: App, event: KeyboardEvent): boolean {
  const list = pickerOf(app);
  if (!list || event.isComposing) return false;
  const item = list.items[list.index];
  switch (event.key) {
    case 'ArrowDown':
    case 'ArrowUp':
      if (list.items.length === 0) return false;
      event.preventDefault();
      movePicker(app, list, event.key === 'ArrowDown' ? 1 : -1);
      return true;
    case 'Enter':
    case 'Tab': {
      // With nothing chosen Enter sends what was typed, while Tab takes the first suggestion.
      const taken = item ?? (event.key === 'Tab' ? list.items[0] : undefined);
      if (!taken || event.shiftKey) return false;
      event.preventDefault();
      taken.pick();
      return true;
    }
    case 'Escape':
      event.preventDefault();
      closePicker(app);
      return true;
    default:
      return false;
  }
}

/** Keys in the plain text field. */
export function textKeys(app: App, event: KeyboardEvent): void {
  const field = event.target as HTMLTextAreaElement;
  if (event.isComposing) return;
  if (event.key === 'Enter' && !event.shiftKey) {
    event.preventDefault();
    submit(app);
  } else if (event.key === 'ArrowUp' && (field.value === '' || isRecalled(field.value))) {
    event.preventDefault();
    recall(app, 1);
  } else if (event.key === 'ArrowDown' && isRecalled(field.value)) {
    event.preventDefault();
    recall(app, -1);
  } else if (event.key === 'Escape') stepBack(app);
}

/** Keys in an option of a command, when no list took them. */
export function optionKeys(app: App, event: KeyboardEvent, name: string): void {
  const field = event.target as HTMLInputElement;
  if (event.isComposing) return;
  if (event.key === 'Enter') {
    event.preventDefault();
    submit(app);
  } else if (event.key === 'Backspace' && field.value === '') {
    event.preventDefault();
    dropOption(app, name);
  } else if (event.key === 'Escape') leaveCommand(app);
}

/** Keys on a command whose options are not shown. */
export function formKeys(app: App, event: KeyboardEvent): void {
  if (event.key === 'Escape' || event.key === 'Backspace') leaveCommand(app);
  else if (event.key === 'Enter') {
    event.preventDefault();
    submit(app);
  } else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) {
    // What is typed here belongs to the first option.
    const { filled } = draftOf(app);
    const [first] = filled ? hiddenOptions(filled) : [];
    if (!first) return;
    event.preventDefault();
    addOption(app, first.name);
    setOption(app, first.name, { text: event.key.trim() });
  }
}

/** First it ends a reply, then it marks the channel as read and goes to the newest message. */
function stepBack(app: App): void {
  const draft = draftOf(app);
  const { current } = app.state;
  if (draft.reply) {
    draft.reply = undefined;
    app.changed();
  } else if (current !== undefined && (roomOf(app.state, current).unread || !sight.atEnd)) {
    markRead(app, current);
    toEnd();
  }
}
