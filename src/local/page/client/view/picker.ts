import { html, nothing, type TemplateResult } from 'lit';
import type { PickerList } from '../picker.ts';

/** The list above the composer: commands, people, choices or live suggestions. */
export function pickerView(list: PickerList): TemplateResult {
  const { heading, items, index, note } = list;
  queueMicrotask(() => document.querySelector('#picker .active')?.scrollIntoView({ block: 'nearest' }));
  return html`<div class="picker">
    <p class="picker-heading" id="picker-heading">${heading}</p>
    ${note === '' ? nothing : html`<p class="picker-note">${note}</p>`}
    <div id="picker" role="listbox" aria-labelledby="picker-heading">
      ${items.map(
        (item, at) => html`<div
          id="picker-${at}"
          role="option"
          aria-selected=${at === index}
          class="picker-item ${at === index ? 'active' : ''}"
          @mousedown=${(event: Event) => event.preventDefault()}
          @click=${item.pick}
        >${item.mark === '' || item.label.startsWith(item.mark) ? nothing : html`<span class="picker-mark" aria-hidden="true">${item.mark}</span>`}<span class="picker-label">${item.label}</span>${item.detail === '' ? nothing : html`<span class="picker-detail">${item.detail}</span>`}</div>`,
      )}
    </div>
  </div>`;
}
