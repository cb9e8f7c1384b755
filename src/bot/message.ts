import type { BaseMessageOptions } from 'discord.js';
import type { Payload, Picture } from '../reply/payload.ts';
import { AttachmentBuilder } from './discord.ts';

/** A payload as discord.js sends it. Pings nobody, whatever the text says. */
export function toMessage(payload: Payload, pictures: readonly Picture[] = []): BaseMessageOptions {
  return {
    ...(payload.content === '' ? {} : { content: payload.content }),
    embeds: [...payload.embeds],
    components: [...payload.components],
    files: pictures.map(
      ({ name, png, altText }) => new AttachmentBuilder(Buffer.from(png), { name, description: altText }),
    ),
    allowedMentions: { parse: [], repliedUser: false },
  };
}

/** A payload as Discord's routes take it. Pings nobody, whatever the text says. */
export function toBody({ content, embeds, components }: Payload): object {
  return {
    ...(content === '' ? {} : { content }),
    embeds,
    components,
    allowed_mentions: { parse: [], replied_user: false },
  };
}
