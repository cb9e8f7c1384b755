import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { type Problem, problemsOf } from '../../composer/check.ts';
import { type Filled, hiddenOptions, optionOf, valueIn } from '../../composer/filled.ts';
import type { App } from '../app.ts';
import { focusComposer, focusOption, leaveCommand, setOption } from '../compose.ts';
import type { PickerList } from '../picker.ts';
import type { Draft } from '../state.ts';
import { formKeys, optionKeys, pickerKeys } from './composer-input.ts';
import { icon } from './icons.ts';

/** A command being filled in: its name, its options in a row, and what can be added. */
export function commandForm(
  app: App,
  draft: Draft,
  filled: Filled,
  list: PickerList | undefined,
): TemplateResult {
  const problems = draft.tried ? problemsOf(filled) : new Map<string, Problem>();
  const hidden = hiddenOptions(filled);
  const add = () => {
    app.state.adding = !app.state.adding;
    app.changed();
    focusComposer();
  };
  return html`${helpBar(app, filled, problems)}
    <div class="box command" role="group" aria-label="/${filled.entry.name}">
      ${
        filled.shown.length === 0
          ? html`<button type="button" data-caret class="command-name" aria-label="/${filled.entry.name}: press Enter to send" aria-controls=${list ? 'picker' : nothing} @keydown=${(
              event: KeyboardEvent,
            ) => {
              if (!pickerKeys(app, event)) formKeys(app, event);
            }}>/${filled.entry.name}</button>`
          : html`<span class="command-name">/${filled.entry.name}</span>`
      }
      ${filled.shown.map((name) => optionView(app, filled, name, problems.get(name), list))}
      ${
        hidden.length === 0
          ? nothing
          : html`<button type="button" class="add" aria-expanded=${app.state.adding} @click=${add}>+${hidden.length} more</button>`
      }
      <button type="button" class="icon-button leave" aria-label="Leave /${filled.entry.name}" @click=${() => leaveCommand(app)}>${icon('close')}</button>
      <button type="submit" class="icon-button send" aria-label="Send">${icon('send')}</button>
    </div>`;
}

function optionView(
  app: App,
  filled: Filled,
  name: string,
  problem: Problem | undefined,
  list: PickerList | undefined,
): TemplateResult {
  const { text } = valueIn(filled, name);
  const here = app.state.focused === name;
  const required = optionOf(filled, name)?.required ?? false;
  return html`<label class="option-field ${problem ? 'wrong' : ''} ${here ? 'here' : ''}">
    <span>${name}${required ? html`<abbr title="required">*</abbr>` : nothing}</span>
    <input
      type="text"
      role="combobox"
      autocomplete="off"
      enterkeyhint="send"
      ?data-caret=${here}
      size=${Math.max(2, Math.min(60, text.length + 1))}
      maxlength="6000"
      aria-required=${required}
      aria-invalid=${problem !== undefined}
      aria-expanded=${here && list !== undefined}
      aria-autocomplete="list"
      aria-controls="picker"
      aria-describedby=${here ? 'option-help' : nothing}
      aria-activedescendant=${here && list && list.index >= 0 ? `picker-${list.index}` : nothing}
      .value=${live(text)}
      @focus=${() => focusOption(app, name)}
      @input=${(event: Event) => setOption(app, name, { text: (event.target as HTMLInputElement).value })}
      @keydown=${(event: KeyboardEvent) => {
        if (!pickerKeys(app, event)) optionKeys(app, event, name);
      }}
    />
  </label>`;
}

function helpBar(app: App, filled: Filled, problems: ReadonlyMap<string, Problem>): TemplateResult {
  const option = app.state.focused === undefined ? undefined : optionOf(filled, app.state.focused);
  const problem = option ? problems.get(option.name) : undefined;
  return html`<div class="option-help" id="option-help">
    ${
      option
        ? html`<strong>${option.name}</strong> <span>${option.description}</span>${problem ? html`<span class="failed" role="alert">${problemText(problem)}</span>` : nothing}`
        : html`<span>${filled.entry.description}</span>`
    }
  </div>`;
}

/** Discord's own words where it has some. */
function problemText(problem: Problem): string {
  switch (problem.kind) {
    case 'required':
      return 'This option is required. Specify a value.';
    case 'choice':
      return 'This is not one of the choices.';
    case 'integer':
      return 'Input a valid integer.';
    case 'number':
      return 'Input a valid number.';
    case 'boolean':
      return 'Choose True or False.';
    case 'pick':
      return 'Choose one from the list.';
    case 'at-least':
      return `Must be at least ${problem.limit}.`;
    case 'at-most':
      return `Must be at most ${problem.limit}.`;
    case 'longer':
      return `Must be at least ${problem.limit} characters.`;
    case 'shorter':
      return `Must be at most ${problem.limit} characters.`;
  }
}
