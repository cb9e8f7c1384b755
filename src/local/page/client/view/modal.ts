import { html, nothing, type TemplateResult } from 'lit';
import type { App } from '../app.ts';
import { submitModal } from '../interact.ts';
import type { ModalForm, ModalInput, ModalPart } from '../modal-form.ts';
import { icon } from './icons.ts';
import { markdownView } from './markdown.ts';
import { opened } from './opened.ts';

const STRING_SELECT = 3;

/** A form an application has opened. */
export function modalDialog(app: App, form: ModalForm): TemplateResult {
  const close = () => {
    app.state.modal = undefined;
    app.changed();
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const data = new FormData(event.target as HTMLFormElement);
    const values = new Map<string, string[]>();
    for (const part of form.parts) {
      if (part.kind === 'input')
        values.set(part.input.customId, data.getAll(part.input.customId).map(String));
    }
    void submitModal(app, form, values);
  };
  const first = form.parts.find((part) => part.kind === 'input');
  return html`<dialog class="dialog" aria-labelledby="modal-title" ${opened()} @close=${close}>
    <form @submit=${submit}>
      <div class="dialog-head"><h2 id="modal-title">${form.title}</h2><button type="button" class="icon-button" aria-label="Close" @click=${close}>${icon('close')}</button></div>
      ${form.parts.map((part) => partView(app, part, part === first))}
      ${form.failure === undefined ? nothing : html`<p class="failed" role="alert">${form.failure}</p>`}
      <div class="dialog-foot">
        <button type="button" class="button secondary" @click=${close}>Cancel</button>
        <button class="button primary">Submit</button>
      </div>
    </form>
  </dialog>`;
}

function partView(app: App, part: ModalPart, first: boolean): TemplateResult {
  if (part.kind === 'text') return html`<div class="markup">${markdownView(app, part.content)}</div>`;
  const { label, description, input } = part;
  return html`<label class="field">
    <span class="field-label">${label}${input.required ? html`<abbr title="required">*</abbr>` : nothing}</span>
    ${description === '' ? nothing : html`<small>${description}</small>`}
    ${fieldView(input, first)}
  </label>`;
}

/** The first field is where one begins to write. */
function fieldView(input: ModalInput, first: boolean): TemplateResult {
  const { customId, required, min, max, placeholder, value } = input;
  if (input.type === STRING_SELECT) {
    return html`<select name=${customId} ?autofocus=${first} ?required=${required} ?multiple=${(max ?? 1) > 1}>
      ${required ? nothing : html`<option value="">${placeholder}</option>`}
      ${input.options.map((option) => html`<option value=${option.value} ?selected=${option.default ?? false}>${option.label}</option>`)}
    </select>`;
  }
  return input.paragraph
    ? html`<textarea name=${customId} ?autofocus=${first} rows="4" ?required=${required} minlength=${min ?? nothing} maxlength=${max ?? 4000} placeholder=${placeholder} .value=${value}></textarea>`
    : html`<input name=${customId} ?autofocus=${first} ?required=${required} minlength=${min ?? nothing} maxlength=${max ?? 4000} placeholder=${placeholder} .value=${value} autocomplete="off" />`;
}
