import { html, nothing, type TemplateResult } from 'lit';
import { parseMarkdown } from '../../markdown/blocks.ts';
import type { Block, Inline, ListItem } from '../../markdown/node.ts';
import type { App } from '../app.ts';
import { openChannel } from '../history.ts';
import { namesOf } from '../names.ts';
import { jumpTo } from './jump.ts';
import { startMention } from './mention.ts';
import { shownTime } from './time.ts';

/** A message's text as elements. Whatever anyone wrote only ever becomes text or one of these elements. */
export function markdownView(app: App, source: string): TemplateResult | typeof nothing {
  if (source === '') return nothing;
  return html`${parseMarkdown(source).map((block) => blockView(app, block))}`;
}

function blockView(app: App, block: Block): TemplateResult {
  switch (block.kind) {
    case 'text':
      return html`<div class="md-text">${inlines(app, block.children)}</div>`;
    case 'heading':
      // A heading inside a message must not mix with the page's own outline: its rank starts below it.
      return html`<div class="md-heading md-h${block.level}" role="heading" aria-level=${block.level + 3}>${inlines(app, block.children)}</div>`;
    case 'subtext':
      return html`<div class="md-subtext">${inlines(app, block.children)}</div>`;
    case 'quote':
      return html`<blockquote class="md-quote">${block.children.map((child) => blockView(app, child))}</blockquote>`;
    case 'fence':
      return html`<pre class="md-fence"><code>${block.text}</code></pre>`;
    case 'list':
      return html`<ul class="md-list">${block.items.map((item) => itemView(app, item))}</ul>`;
  }
}

function itemView(app: App, item: ListItem): TemplateResult {
  const mark = item.number === undefined ? (item.depth === 0 ? '•' : '◦') : `${item.number}.`;
  return html`<li class="md-depth-${item.depth}"><span class="md-mark" aria-hidden=${item.number === undefined}>${mark}</span><span>${inlines(app, item.children)}</span></li>`;
}

function inlines(app: App, nodes: readonly Inline[]): unknown[] {
  return nodes.map((node) => inlineView(app, node));
}

function inlineView(app: App, node: Inline): unknown {
  const names = namesOf(app.state);
  switch (node.kind) {
    case 'text':
      return node.text;
    case 'code':
      return html`<code class="md-code">${node.text}</code>`;
    case 'bold':
      return html`<strong>${inlines(app, node.children)}</strong>`;
    case 'italic':
      return html`<em>${inlines(app, node.children)}</em>`;
    case 'underline':
      return html`<u>${inlines(app, node.children)}</u>`;
    case 'strike':
      return html`<s>${inlines(app, node.children)}</s>`;
    case 'spoiler':
      return html`<button type="button" class="md-spoiler" aria-expanded="false" aria-label="Spoiler" @click=${reveal}><span>${inlines(app, node.children)}</span></button>`;
    case 'link':
      return linkView(app, node.href, inlines(app, node.children), node.children);
    case 'time': {
      const { text, full, iso } = shownTime(node.seconds, node.style);
      return html`<time class="md-time" datetime=${iso} title=${full}>${text}</time>`;
    }
    case 'command':
      return html`<button type="button" class="md-mention" @click=${() => startMention(app, node.name, node.id)}>/${node.name}</button>`;
    case 'channel':
      return html`<button type="button" class="md-mention" @click=${() => openChannel(app, node.id)}>#${names.channel(node.id)}</button>`;
    case 'user':
      return html`<span class="md-mention">@${names.user(node.id)}</span>`;
    case 'role':
      return html`<span class="md-mention">@${names.role(node.id)}</span>`;
    case 'everyone':
      return html`<span class="md-mention">@${node.name}</span>`;
    case 'emoji':
      return `:${node.name}:`;
  }
}

function reveal(event: Event): void {
  const button = event.currentTarget as HTMLElement;
  button.setAttribute('aria-expanded', 'true');
  button.removeAttribute('aria-label');
}

/** A link; one to a message or channel of this server goes there instead of leaving the page. */
function linkView(app: App, href: string, inside: unknown[], children: readonly Inline[]): TemplateResult {
  const [, channelId, messageId] =
    /^https:\/\/discord\.com\/channels\/[@\w]+\/(\d+)(?:\/(\d+))?$/.exec(href) ?? [];
  const channel = channelId === undefined ? undefined : app.state.channels.get(channelId);
  if (!channel) {
    return html`<a class="md-link" href=${href} target="_blank" rel="noopener noreferrer" title=${href}>${inside}</a>`;
  }
  const [only] = children;
  const bare = only?.kind === 'text' && only.text === href;
  const open = async () => {
    await openChannel(app, channel.id);
    if (messageId !== undefined) await jumpTo(app, messageId);
  };
  const name = `#${channel.name}${messageId === undefined ? '' : ' › message'}`;
  return html`<button type="button" class=${bare ? 'md-mention' : 'md-link'} @click=${open}>${bare ? name : inside}</button>`;
}
