import type { APIApplicationCommandBasicOption } from 'discord-api-types/v10';
import { type Entry, matchEntries } from '../composer/catalog.ts';
import { hiddenOptions, optionOf, type Value, valueIn } from '../composer/filled.ts';
import { mentionAt } from '../composer/typed.ts';
import type { App } from './app.ts';
import { entriesOf } from './commands.ts';
import { addOption, draftOf, focusComposer, pickerKey, pickValue, setText, startCommand } from './compose.ts';
import { displayName, type State } from './state.ts';

/** One line of the list above the composer. */
export type PickerItem = {
  readonly label: string;
  readonly detail: string;
  readonly mark: '/' | '@' | '#' | '';
  readonly pick: () => void;
};

/** The list above the composer, as it stands. */
export type PickerList = {
  readonly heading: string;
  readonly items: readonly PickerItem[];
  readonly index: number;
  /** Said in place of a list, when there is none. */
  readonly note: string;
};

/** Option types whose values are picked from a list. */
const BOOLEAN = 5;
const USER = 6;
const CHANNEL = 7;
const ROLE = 8;
const MENTIONABLE = 9;

/** What can be picked at the caret right now, or nothing. */
export function pickerOf(app: App): PickerList | undefined {
  const { picker } = app.state;
  const same = picker.key === pickerKey(app);
  if (same && picker.closed) return undefined;
  const { filled } = draftOf(app);
  const list = filled ? optionList(app) : textList(app);
  if (!list || (list.items.length === 0 && list.note === '')) return undefined;
  const index = same ? picker.index : list.start;
  return { ...list, index: Math.min(index, list.items.length - 1) };
}

/** Moves through the list; past an end it begins at the other one. */
export function movePicker(app: App, list: PickerList, step: 1 | -1): void {
  const count = list.items.length;
  const from = list.index < 0 && step < 0 ? 0 : list.index;
  app.state.picker = { key: pickerKey(app), index: (from + step + count) % count, closed: false };
  app.changed();
}

/** Closes the list until something else is typed. */
export function closePicker(app: App): void {
  app.state.picker = { key: pickerKey(app), index: 0, closed: true };
  app.state.adding = false;
  app.changed();
}

type Drawn = Omit<PickerList, 'index'> & { readonly start: number };

function textList(app: App): Drawn | undefined {
  const { text } = draftOf(app);
  const { state } = app;
  if (/^\/[^\n]*$/.test(text)) {
    const entries = matchEntries(entriesOf(state), text.slice(1));
    const note = state.commands.length === 0 ? 'This application has no commands here yet.' : '';
    return { heading: 'Commands', items: entries.map((entry) => entryItem(app, entry)), note, start: 0 };
  }
  const mention = mentionAt(text, state.caret);
  if (!mention) return undefined;
  const items = peopleMatching(state, mention.typed).map((person) => ({
    label: person.name,
    detail: person.detail,
    mark: '@' as const,
    pick: () => {
      const head = `${text.slice(0, mention.from)}@${person.name} `;
      setText(app, head + text.slice(state.caret).replace(/^ /, ''), head.length);
      focusComposer();
    },
  }));
  return { heading: 'Members', items, note: '', start: 0 };
}

function entryItem(app: App, entry: Entry): PickerItem {
  return {
    label: `/${entry.name}`,
    detail: entry.description,
    mark: '/',
    pick: () => startCommand(app, entry),
  };
}

function optionList(app: App): Drawn | undefined {
  const { filled } = draftOf(app);
  const { focused, adding, suggestions } = app.state;
  if (!filled) return undefined;
  if (adding) {
    const items = hiddenOptions(filled).map((option) => ({
      label: option.name,
      detail: option.description,
      mark: '' as const,
      pick: () => addOption(app, option.name),
    }));
    return { heading: 'Options', items, note: '', start: filled.shown.length === 0 ? -1 : 0 };
  }
  const option = focused === undefined ? undefined : optionOf(filled, focused);
  if (!option) return undefined;
  const typed = valueIn(filled, option.name).text.toLowerCase();
  const item = (label: string, value: Value, detail = '', mark: PickerItem['mark'] = ''): PickerItem => ({
    label,
    detail,
    mark,
    pick: () => pickValue(app, option.name, value),
  });
  if ('autocomplete' in option && option.autocomplete) {
    const mine = suggestions?.option === option.name ? suggestions : undefined;
    const items = (mine?.choices ?? []).map((choice) =>
      item(choice.name, { text: choice.name, value: choice.value }),
    );
    // Nothing is chosen beforehand: one may send what one has typed, suggested or not.
    return { heading: option.name, items, note: noteFor(mine?.state, items.length), start: -1 };
  }
  const all = fixedChoices(app.state, option);
  if (!all) return undefined;
  const items = all
    .filter(
      (choice) =>
        choice.label.toLowerCase().includes(typed) || all.some((one) => one.label.toLowerCase() === typed),
    )
    .map((choice) => item(choice.label, choice.value, choice.detail, choice.mark));
  return { heading: option.name, items, note: items.length === 0 ? 'No match' : '', start: 0 };
}

function noteFor(state: 'loading' | 'there' | 'failed' | undefined, count: number): string {
  if (state === 'failed') return 'Loading options failed';
  if (count > 0) return '';
  return state === 'loading' ? 'Loading options…' : 'No options match your search';
}

type Choice = { label: string; value: Value; detail: string; mark: PickerItem['mark'] };

function fixedChoices(state: State, option: APIApplicationCommandBasicOption): Choice[] | undefined {
  if ('choices' in option && option.choices && option.choices.length > 0) {
    return option.choices.map(({ name, value }) => ({
      label: name,
      value: { text: name, value },
      detail: '',
      mark: '',
    }));
  }
  if (option.type === BOOLEAN) {
    return ['True', 'False'].map((text) => ({ label: text, value: { text }, detail: '', mark: '' }));
  }
  const people = (): Choice[] =>
    peopleMatching(state, '').map(({ id, name, detail }) => ({
      label: name,
      value: { text: name, value: id },
      detail,
      mark: '@',
    }));
  const roles = (): Choice[] =>
    (state.guild?.roles ?? []).map(({ id, name }) => ({
      label: name,
      value: { text: name, value: id },
      detail: 'role',
      mark: '@',
    }));
  if (option.type === USER) return people();
  if (option.type === ROLE) return roles();
  if (option.type === MENTIONABLE) return [...people(), ...roles()];
  if (option.type === CHANNEL) {
    return [...state.channels.values()]
      .filter((channel) => channel.guildId !== undefined)
      .map(({ id, name }) => ({ label: name, value: { text: name, value: id }, detail: '', mark: '#' }));
  }
  return undefined;
}

/** Applications first: in this place one mostly wants to talk to the bot. */
function peopleMatching(state: State, typed: string): { id: string; name: string; detail: string }[] {
  const wanted = typed.toLowerCase();
  return [...state.users.values()]
    .filter((user) =>
      [displayName(user), user.username].some((name) => name.toLowerCase().startsWith(wanted)),
    )
    .sort((a, b) => Number(b.bot ?? false) - Number(a.bot ?? false))
    .slice(0, 10)
    .map((user) => ({ id: user.id, name: displayName(user), detail: user.username }));
}
