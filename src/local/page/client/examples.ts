import { askingEntry } from '../composer/catalog.ts';
import { beginFilling, type Filled, withValue } from '../composer/filled.ts';
import type { App } from './app.ts';
import { entriesOf } from './commands.ts';
import { askSuggestions } from './interact.ts';
import { newNonce } from './snowflake.ts';
import { roomOf, type State } from './state.ts';

/** How many questions a first-time visitor is shown. */
const SHOWN = 3;

/**
 * Asks the bot itself what could be asked: the suggestions it gives before anything is typed. Done only where the
 * channel's beginning is on screen, as the questions stand there.
 */
export function loadExamples(app: App): void {
  const { state } = app;
  const found = askingEntry(entriesOf(state));
  if (!found || state.current === undefined) return;
  const room = roomOf(state, state.current);
  const known = state.examples?.filled.entry.command;
  if (!room.loaded || room.more || known?.id === found.entry.command.id) return;
  const nonce = newNonce();
  const filled = beginFilling(found.entry);
  state.examples = { nonce, filled, option: found.option, choices: [] };
  void askSuggestions(app, filled, found.option, nonce);
}

/**
 * What to click, each with the command it sends: the questions suggested by the bot, or where it suggests none, the
 * commands that need nothing more.
 */
export function exampleQuestions(state: State): { text: string; filled: Filled }[] {
  const { examples } = state;
  if (!examples || examples.choices.length === 0) {
    return entriesOf(state)
      .filter((entry) => !entry.options.some((option) => option.required))
      .slice(0, SHOWN)
      .map((entry) => ({ text: `/${entry.name}`, filled: beginFilling(entry) }));
  }
  const { filled, option, choices } = examples;
  return choices.slice(0, SHOWN).map((choice) => ({
    text: choice.name,
    filled: withValue(filled, option, { text: choice.name, value: choice.value }),
  }));
}
