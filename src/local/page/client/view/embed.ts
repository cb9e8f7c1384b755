import type { APIEmbed, APIEmbedField, APIEmbedImage } from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit';
import type { App } from '../app.ts';
import { cssColor } from './accent.ts';
import { safeAddress } from './address.ts';
import { markdownView } from './markdown.ts';
import { pictureView } from './picture.ts';
import { messageTime } from './time.ts';

/** One embed of a message. */
export function embedView(app: App, embed: APIEmbed): TemplateResult {
  const stamp = embed.timestamp ? messageTime(embed.timestamp).head : '';
  return html`<discord-embed
    slot="embeds"
    .color=${cssColor(embed.color) || undefined}
    .embedTitle=${embed.title}
    .url=${safeAddress(embed.url)}
    .authorName=${embed.author?.name}
    .authorUrl=${safeAddress(embed.author?.url)}
  >
    ${embed.description ? html`<discord-embed-description slot="description">${markdownView(app, embed.description)}</discord-embed-description>` : nothing}
    ${embed.fields?.length ? html`<discord-embed-fields slot="fields">${fieldsView(app, embed.fields)}</discord-embed-fields>` : nothing}
    ${embed.image ? html`<div slot="fields">${embedPicture(embed.image, embed.title)}</div>` : nothing}
    ${embed.footer || stamp ? html`<discord-embed-footer slot="footer">${[embed.footer?.text, stamp].filter(Boolean).join(' • ')}</discord-embed-footer>` : nothing}
  </discord-embed>`;
}

/** The words for those who cannot see a picture come with the file; the title must do where they are missing. */
function embedPicture(
  image: APIEmbedImage & { description?: string },
  title: string | undefined,
): TemplateResult {
  return pictureView(image.url, image.description ?? title ?? '', 'picture');
}

/** Up to three inline fields share a line, and each must know its place there. */
function fieldsView(app: App, fields: readonly APIEmbedField[]): TemplateResult[] {
  let place = 0;
  return fields.map((field) => {
    place = field.inline ? (place % 3) + 1 : 0;
    const inside = html`${markdownView(app, field.value)}`;
    return field.inline
      ? html`<discord-embed-field field-title=${field.name} inline inline-index=${place}>${inside}</discord-embed-field>`
      : html`<discord-embed-field field-title=${field.name}>${inside}</discord-embed-field>`;
  });
}
