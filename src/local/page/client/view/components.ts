import type { APIMessage } from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit';
import type { App } from '../app.ts';
import { press } from '../interact.ts';
import { roomOf } from '../state.ts';
import { accent, cssColor } from './accent.ts';
import { safeAddress } from './address.ts';
import { icon } from './icons.ts';
import { markdownView } from './markdown.ts';
import { fileView, pictureView } from './picture.ts';
import { openSelect } from './select.ts';

/**
 * The fields of all components in one shape, https://discord.com/developers/docs/components/reference: the documented
 * union has no common reader.
 */
export type Component = {
  readonly type: number;
  readonly components?: readonly Component[];
  readonly custom_id?: string;
  readonly label?: string;
  readonly style?: number;
  readonly url?: string;
  readonly disabled?: boolean;
  readonly emoji?: { readonly name?: string | null };
  readonly placeholder?: string;
  readonly options?: readonly SelectOption[];
  readonly min_values?: number;
  readonly max_values?: number;
  readonly content?: string;
  readonly accessory?: Component;
  readonly accent_color?: number | null;
  readonly divider?: boolean;
  readonly spacing?: number;
  readonly spoiler?: boolean;
  readonly media?: { readonly url: string };
  readonly file?: { readonly url: string };
  readonly description?: string | null;
  readonly items?: readonly {
    readonly media: { readonly url: string };
    readonly description?: string | null;
  }[];
};

export type SelectOption = {
  readonly label: string;
  readonly value: string;
  readonly description?: string;
  readonly default?: boolean;
};

const ACTION_ROW = 1;
const BUTTON = 2;
const STRING_SELECT = 3;
const SECTION = 9;
const TEXT = 10;
const THUMBNAIL = 11;
const GALLERY = 12;
const FILE = 13;
const SEPARATOR = 14;
const CONTAINER = 17;

const LINK_STYLE = 5;
const STYLES: readonly string[] = ['', 'primary', 'secondary', 'success', 'danger', 'secondary'];

/** All components of a message, and what became of a press that failed. */
export function componentsView(app: App, message: APIMessage): TemplateResult | typeof nothing {
  const components = (message.components ?? []) as readonly Component[];
  if (components.length === 0) return nothing;
  const failure = roomOf(app.state, message.channel_id).presses.get(message.id)?.failure;
  return html`<div class="components" slot="components">
    ${components.map((component) => componentView(app, message, component))}
    ${failure === undefined ? nothing : html`<p class="failed" role="alert">${failure}</p>`}
  </div>`;
}

function componentView(app: App, message: APIMessage, part: Component): unknown {
  const inner = () => (part.components ?? []).map((child) => componentView(app, message, child));
  switch (part.type) {
    case ACTION_ROW:
      return html`<discord-action-row>${inner()}</discord-action-row>`;
    case BUTTON:
      return buttonView(app, message, part);
    case STRING_SELECT:
      return selectView(app, message, part);
    case TEXT:
      return html`<div class="markup">${markdownView(app, part.content ?? '')}</div>`;
    case SECTION:
      return html`<div class="section"><div>${inner()}</div>${part.accessory ? componentView(app, message, part.accessory) : nothing}</div>`;
    case THUMBNAIL:
      return pictureView(part.media?.url ?? '', part.description ?? '', 'thumbnail');
    case GALLERY:
      return html`<div class="gallery">${(part.items ?? []).map((item) => pictureView(item.media.url, item.description ?? '', 'picture'))}</div>`;
    case FILE:
      return fileView(part.file?.url ?? '');
    case SEPARATOR:
      return html`<div class="separator ${part.spacing === 2 ? 'wide' : ''}">${part.divider === false ? nothing : html`<hr />`}</div>`;
    case CONTAINER:
      return html`<div class="container" ${accent(cssColor(part.accent_color))}>${inner()}</div>`;
    default:
      return nothing;
  }
}

function buttonView(app: App, message: APIMessage, part: Component): TemplateResult {
  const text = html`${part.emoji?.name ? html`<span aria-hidden="true">${part.emoji.name}</span>` : nothing}${part.label ?? ''}`;
  if (part.style === LINK_STYLE) {
    return html`<a class="button secondary" href=${safeAddress(part.url) ?? '#'} target="_blank" rel="noopener noreferrer">${text}${icon('out')}</a>`;
  }
  const customId = part.custom_id ?? '';
  const current = roomOf(app.state, message.channel_id).presses.get(message.id);
  const busy = current?.customId === customId && current.failure === undefined;
  return html`<button
    type="button"
    class="button ${STYLES[part.style ?? 2] ?? 'secondary'}"
    ?disabled=${part.disabled ?? false}
    aria-busy=${busy}
    aria-label=${part.label ? nothing : (part.emoji?.name ?? 'button')}
    @click=${() => (busy ? undefined : void press(app, message, { type: BUTTON, customId }))}
  >${busy ? html`<span class="dots" aria-hidden="true"><i></i><i></i><i></i></span><span class="hidden-text">${text}</span>` : text}</button>`;
}

function selectView(app: App, message: APIMessage, part: Component): TemplateResult {
  const options = part.options ?? [];
  const chosen = options.filter((option) => option.default);
  const customId = part.custom_id ?? '';
  const current = roomOf(app.state, message.channel_id).presses.get(message.id);
  const busy = current?.customId === customId && current.failure === undefined;
  const open = (event: Event) =>
    openSelect(event.currentTarget as HTMLElement, {
      options,
      min: part.min_values ?? 1,
      max: part.max_values ?? 1,
      done: (values) => void press(app, message, { type: STRING_SELECT, customId }, values),
    });
  const shown = chosen.map((option) => option.label).join(', ') || part.placeholder || 'Make a selection';
  return html`<button
    type="button"
    class="select ${chosen.length > 0 ? 'chosen' : ''}"
    aria-haspopup="listbox"
    aria-busy=${busy}
    ?disabled=${part.disabled ?? false}
    @click=${open}
  ><span>${shown}</span>${icon('down')}</button>`;
}
