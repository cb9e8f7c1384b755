import { type CSSResult, css, type LitElement } from 'lit';

/**
 * Today's colours for the elements messages are drawn with. Theirs are an older Discord's and too pale for AA; these
 * sheets come after their own and take every colour from the page's theme, light or dark.
 */
const SKINS: { readonly [tag: string]: CSSResult } = {
  'discord-messages': css`
    :host { border: 0; background: none; font: inherit; color: inherit; line-height: inherit; }
    ::slotted(*), ::slotted(*:first-child), ::slotted(*:last-child) { margin: 0; padding: 0; }
  `,
  'discord-message': css`
    :host { color: var(--text); font: inherit; line-height: inherit; padding: 0; margin: 0; }
    :host(:hover), :host([highlight]), :host([highlight]:hover) { background: none; }
    :host([highlight])::before { display: none; }
    :host([message-body-only]) { padding: 0 !important; }
    .discord-message-inner-center { align-items: flex-start; }
    .discord-author-avatar { margin-top: 2px; }
    .discord-author-avatar img { cursor: default; }
    .discord-message-content { line-height: 1.375; padding-top: 0; min-width: 0; }
    .discord-message-body { line-height: 1.375; }
    .discord-message-markup { display: block; }
    .discord-message-timestamp, :host([light-theme]) .discord-message-timestamp { color: var(--muted); margin-left: 4px; }
    .discord-message-body-only-indent { width: 56px; min-width: 56px; margin: 0; font-size: 11px; line-height: 22px; }
    :host(:hover) .discord-message-timestamp-hover::before { white-space: nowrap; }
    .discord-message-edited { color: var(--muted); }
  `,
  'discord-author-info': css`
    :host { vertical-align: baseline; }
    .discord-author-username, :host .discord-author-username { color: var(--strong); }
    :host .discord-author-username:hover { cursor: default; text-decoration: none; }
  `,
  'discord-verified-author-tag': css`
    :host { background: var(--brand) !important; color: #fff !important; border-radius: 4px; font-weight: 600; }
  `,
  'discord-reply': css`
    :host { color: var(--soft); font: inherit; font-size: 14px; min-width: 0; user-select: auto; }
    :host::before, :host:before { border-color: var(--spine) !important; }
    .discord-replied-message-username { color: var(--strong); opacity: 1; }
    .discord-replied-message-username:hover { text-decoration: none; cursor: default; }
    .discord-replied-message-content { min-width: 0; overflow: hidden; }
    .discord-replied-message-content:hover { color: inherit; }
    .discord-application-tag { background: var(--brand); border-radius: 4px; }
    .discord-reply-badge { background: var(--raised); color: var(--soft); }
  `,
  'discord-command': css`
    :host { color: var(--soft); font: inherit; font-size: 14px; }
    :host::before, :host:before { border-color: var(--spine) !important; }
    .discord-replied-message-username { color: var(--strong); opacity: 1; }
    .discord-replied-message-username:hover { text-decoration: none; cursor: default; }
    :host .discord-slash-command-name, :host .discord-slash-command-name:hover, .discord-context-command-name {
      color: var(--link) !important; background: none !important; cursor: default; opacity: 1;
    }
  `,
  'discord-embed': css`
    :host { color: var(--text); font-size: 14px; line-height: 1.3; margin: 4px 0; }
    :host .discord-left-border { background-color: var(--spine); }
    :host .discord-embed-wrapper { background: var(--card); border: 1px solid var(--line); border-left: 0; max-width: 516px; }
    :host .discord-embed-author, :host .discord-embed-title { color: var(--strong); }
    :host .discord-embed-author a { color: var(--strong); }
    :host .discord-embed-title a { color: var(--link); }
  `,
  'discord-embed-description': css`:host { font-size: 14px; line-height: 1.3; white-space: normal; min-width: 0; }`,
  'discord-embed-field': css`
    :host { font-size: 14px; line-height: 1.3; }
    :host .discord-field-title { color: var(--strong); }
  `,
  'discord-embed-footer': css`:host { color: var(--soft) !important; font-size: 12px; }`,
  'discord-action-row': css`:host { display: flex; flex-wrap: wrap; gap: 8px; }`,
};

/** Adds the sheets to the element classes; done once, before anything is drawn. */
export function dressElements(): void {
  for (const [tag, skin] of Object.entries(SKINS)) {
    const element = customElements.get(tag) as typeof LitElement | undefined;
    if (!element) throw new Error(`no element called ${tag}`);
    element.elementStyles = [...element.elementStyles, skin];
  }
}
