import { html, nothing, render } from 'lit';
import type { SelectOption } from './components.ts';
import { openBox, place } from './menu.ts';

type Select = {
  readonly options: readonly SelectOption[];
  readonly min: number;
  readonly max: number;
  readonly done: (values: readonly string[]) => void;
};

/** Opens the list of a select. One choice closes it; where several are allowed, closing sends them. */
export function openSelect(anchor: HTMLElement, select: Select): void {
  const { options, min, max, done } = select;
  const several = max > 1;
  const before = options.filter((option) => option.default).map((option) => option.value);
  const chosen = new Set(before);
  let active = Math.max(
    0,
    options.findIndex((option) => chosen.has(option.value)),
  );
  const box = openBox(anchor, 'options', anchor);
  box.tabIndex = -1;
  box.setAttribute('role', 'listbox');
  box.setAttribute('aria-label', anchor.textContent?.trim() ?? 'Options');
  if (several) box.setAttribute('aria-multiselectable', 'true');

  const choose = (option: SelectOption) => {
    if (!several) {
      box.hidePopover();
      done([option.value]);
      return;
    }
    if (chosen.has(option.value)) chosen.delete(option.value);
    else if (chosen.size < max) chosen.add(option.value);
    draw();
  };
  const draw = () => {
    box.setAttribute('aria-activedescendant', `option-${active}`);
    render(
      html`${options.map(
        (option, at) => html`<div
          id="option-${at}"
          role="option"
          aria-selected=${chosen.has(option.value)}
          class="option ${at === active ? 'active' : ''}"
          @click=${() => choose(option)}
        ><span>${option.label}</span>${option.description ? html`<small>${option.description}</small>` : nothing}</div>`,
      )}`,
      box,
    );
    box.querySelector('.active')?.scrollIntoView({ block: 'nearest' });
  };
  box.addEventListener('keydown', (event) => {
    const option = options[active];
    if (event.key === 'ArrowDown') active = (active + 1) % options.length;
    else if (event.key === 'ArrowUp') active = (active - 1 + options.length) % options.length;
    else if (event.key === 'Home') active = 0;
    else if (event.key === 'End') active = options.length - 1;
    else if ((event.key === 'Enter' || event.key === ' ') && option) choose(option);
    else if (event.key === 'Tab') box.hidePopover();
    else return;
    event.preventDefault();
    if (box.isConnected) draw();
  });
  box.addEventListener('beforetoggle', (event) => {
    const same = before.length === chosen.size && before.every((value) => chosen.has(value));
    if (event.newState === 'closed' && several && !same && chosen.size >= min) done([...chosen]);
  });
  draw();
  place(box, anchor);
  box.focus();
}
