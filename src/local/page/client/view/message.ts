import type { APIMessage } from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit';
import { plainText } from '../../markdown/plain.ts';
import type { App } from '../app.ts';
import { namesOf } from '../names.ts';
import { displayName } from '../state.ts';
import { isPrivate, isThinking, removeMessages } from '../timeline.ts';
import { avatarOf, colorOf } from './author.ts';
import { componentsView } from './components.ts';
import { embedView } from './embed.ts';
import { icon } from './icons.ts';
import { jumpTo } from './jump.ts';
import { markdownView } from './markdown.ts';
import { fileView, pictureView } from './picture.ts';
import { messageTime } from './time.ts';

const V2 = 1 << 15;
const SUPPRESS_EMBEDS = 1 << 2;
const PINNED = 6;
const THREAD_CREATED = 18;

/** One message; `grouped` leaves its head out because the one above is by the same author. */
export function messageView(app: App, message: APIMessage, grouped: boolean): TemplateResult {
  const { head, short } = messageTime(message.timestamp);
  if (message.type === PINNED || message.type === THREAD_CREATED) return systemView(message, head, app);
  const flags = message.flags ?? 0;
  const { author } = message;
  return html`<discord-message
    class=${isPrivate(message) ? 'private' : ''}
    .author=${displayName(author)}
    .avatar=${avatarOf(author)}
    .bot=${author.bot ?? false}
    .roleColor=${colorOf(app.state, author.id) || undefined}
    .timestamp=${grouped ? short : head}
    .edited=${message.edited_timestamp !== null && !isThinking(message)}
    .messageBodyOnly=${grouped}
    .highlight=${mentionsMe(app, message)}
  >
    ${headView(app, message)}
    <div class="markup">${isThinking(message) ? thinkingView(displayName(author)) : markdownView(app, message.content)}</div>
    ${attachmentsView(message)}
    ${(flags & SUPPRESS_EMBEDS) !== 0 || (flags & V2) !== 0 ? nothing : message.embeds.map((embed) => embedView(app, embed))}
    ${componentsView(app, message)}
    ${isPrivate(message) ? privateView(app, message) : nothing}
  </discord-message>`;
}

/** Whether the message pings the person this page is. */
export function mentionsMe(app: App, message: APIMessage): boolean {
  const { me } = app.state;
  return (
    me !== undefined && message.author.id !== me.id && message.mentions.some((user) => user.id === me.id)
  );
}

function headView(app: App, message: APIMessage): TemplateResult | typeof nothing {
  const { interaction_metadata: interaction, referenced_message: replied } = message;
  if (interaction && (message.type === 20 || message.type === 23)) {
    const { user } = interaction;
    const name = commandName(message) ?? '';
    return html`<discord-command
      slot="reply"
      .author=${displayName(user)}
      .avatar=${avatarOf(user)}
      .roleColor=${colorOf(app.state, user.id) || undefined}
      .command=${name}
      .type=${'slash_command'}
    ></discord-command>`;
  }
  if (replied === undefined) return nothing;
  if (replied === null) return html`<discord-reply slot="reply" .deleted=${true}></discord-reply>`;
  const text = preview(app, replied);
  return html`<discord-reply
    slot="reply"
    .author=${displayName(replied.author)}
    .avatar=${avatarOf(replied.author)}
    .bot=${replied.author.bot ?? false}
    .roleColor=${colorOf(app.state, replied.author.id) || undefined}
    .mentions=${message.mentions.some((user) => user.id === replied.author.id)}
  ><button type="button" class="replied" @click=${() => jumpTo(app, replied.id)} aria-label="Jump to the message replied to: ${text}">${text}</button></discord-reply>`;
}

/** The name of the command that made this message; Discord's client gets it in a field bots do not. */
function commandName(message: APIMessage): string | undefined {
  const { interaction } = message as { interaction?: { name?: string } };
  const { name } = (message.interaction_metadata ?? {}) as { name?: string };
  return interaction?.name ?? name;
}

/** A message in one line: for reply lines, pins and menus. */
export function preview(app: App, message: APIMessage): string {
  const text = plainText(message.content, namesOf(app.state));
  if (text !== '') return text;
  const [embed] = message.embeds;
  return (
    embed?.title ?? embed?.description ?? (message.attachments.length > 0 ? 'Click to see attachment' : '…')
  );
}

function thinkingView(name: string): TemplateResult {
  return html`<span class="thinking"><span class="dots" aria-hidden="true"><i></i><i></i><i></i></span>${name} is thinking…</span>`;
}

function attachmentsView(message: APIMessage): TemplateResult | typeof nothing {
  // With components of the second kind files are shown where a component names them.
  if (message.attachments.length === 0 || ((message.flags ?? 0) & V2) !== 0) return nothing;
  return html`<div class="attachments" slot="attachments">${message.attachments.map((file) =>
    file.content_type?.startsWith('image/')
      ? pictureView(file.url, file.description ?? '', 'picture')
      : fileView(file.url, file.filename),
  )}</div>`;
}

function privateView(app: App, message: APIMessage): TemplateResult {
  const dismiss = () => {
    removeMessages(app, message.channel_id, [message.id]);
    app.changed();
  };
  return html`<div class="only-you" slot="reactions">${icon('eye')}Only you can see this • <button type="button" class="text-button" @click=${dismiss}>Dismiss message</button></div>`;
}

function systemView(message: APIMessage, head: string, app: App): TemplateResult {
  const name = html`<strong>${displayName(message.author)}</strong>`;
  const pinned = message.message_reference?.message_id;
  const jump = html`<button type="button" class="text-button strong" @click=${() => pinned && jumpTo(app, pinned)}>a message</button>`;
  return message.type === PINNED
    ? html`<div class="system">${icon('pin')}<span>${name} pinned ${jump} to this channel. <span class="when">${head}</span></span></div>`
    : html`<div class="system">${icon('thread')}<span>${name} started a thread: <strong>${message.content}</strong>. <span class="when">${head}</span></span></div>`;
}
