import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { App } from '../app.ts';
import { draftOf, focusComposer, setText, submit } from '../compose.ts';
import { typingNames } from '../events.ts';
import { pickerOf } from '../picker.ts';
import { type Channel, type Draft, displayName } from '../state.ts';
import { commandForm } from './command-form.ts';
import { pickerKeys, textKeys } from './composer-input.ts';
import { icon } from './icons.ts';
import { pickerView } from './picker.ts';

/** Where one writes: the list of suggestions, the reply one answers to, and the text or the command's form. */
export function composerView(app: App, channel: Channel): TemplateResult {
  const draft = draftOf(app);
  const list = pickerOf(app);
  const send = (event: Event) => {
    event.preventDefault();
    submit(app);
  };
  return html`<div class="composer">
    ${list ? pickerView(list) : nothing}
    ${app.state.notice === '' ? nothing : noticeView(app)}
    <form @submit=${send} class=${draft.reply ? 'with-bar' : ''}>
      ${draft.reply ? replyBar(app, draft.reply) : nothing}
      ${draft.filled ? commandForm(app, draft, draft.filled, list) : textField(app, channel, draft, list !== undefined)}
    </form>
    <p class="typing" aria-live="off">${typingView(typingNames(app.state, channel.id))}</p>
  </div>`;
}

function textField(app: App, channel: Channel, draft: Draft, listed: boolean): TemplateResult {
  const name = channel.kind === 'direct' ? `@${channel.name}` : `#${channel.name}`;
  const changed = (event: Event) => {
    const field = event.target as HTMLTextAreaElement;
    setText(app, field.value, field.selectionStart);
  };
  const list = pickerOf(app);
  return html`<div class="box">
    <textarea
      data-caret
      rows=${Math.min(12, draft.text.split('\n').length)}
      maxlength="2000"
      autocomplete="off"
      aria-label="Message ${name}"
      placeholder="Message ${name}"
      aria-autocomplete="list"
      aria-controls=${listed ? 'picker' : nothing}
      aria-activedescendant=${list && list.index >= 0 ? `picker-${list.index}` : nothing}
      .value=${live(draft.text)}
      @input=${changed}
      @keydown=${(event: KeyboardEvent) => {
        if (!pickerKeys(app, event)) textKeys(app, event);
      }}
    ></textarea>
    <button type="submit" class="icon-button send" aria-label="Send" ?disabled=${draft.text.trim() === ''}>${icon('send')}</button>
  </div>`;
}

function replyBar(app: App, reply: NonNullable<Draft['reply']>): TemplateResult {
  const { message, ping } = reply;
  const toggle = () => {
    draftOf(app).reply = { message, ping: !ping };
    app.changed();
    focusComposer();
  };
  const stop = () => {
    draftOf(app).reply = undefined;
    app.changed();
    focusComposer();
  };
  return html`<div class="reply-bar">
    <span>Replying to <strong>${displayName(message.author)}</strong></span>
    <button type="button" class="ping ${ping ? 'on' : ''}" role="switch" aria-checked=${ping} aria-label="Ping the author" title="Ping the author" @click=${toggle}>@ ${ping ? 'On' : 'Off'}</button>
    <button type="button" class="icon-button" aria-label="Stop replying" @click=${stop}>${icon('close')}</button>
  </div>`;
}

function noticeView(app: App): TemplateResult {
  const close = () => {
    app.state.notice = '';
    app.changed();
    focusComposer();
  };
  return html`<div class="notice" role="alert"><span>${app.state.notice}</span><button type="button" class="icon-button" aria-label="Close" @click=${close}>${icon('close')}</button></div>`;
}

function typingView(names: readonly string[]): TemplateResult | typeof nothing {
  if (names.length === 0) return nothing;
  const who = names.length > 3 ? 'Several people' : names.join(' and ');
  return html`<span class="dots" aria-hidden="true"><i></i><i></i><i></i></span><span><strong>${who}</strong> ${names.length === 1 ? 'is' : 'are'} typing…</span>`;
}
