import type {
  APIActionRowComponent,
  APIButtonComponentWithCustomId,
  APIEmbed,
  APIStringSelectComponent,
} from 'discord-api-types/v10';
import { ROW } from './limits.ts';

/** A picture to go with a message: PNG bytes and the words that say the same. */
export interface Picture {
  readonly name: string;
  readonly png: Uint8Array;
  readonly altText: string;
}

/** A Discord message as the bot sends it, before it knows where it goes. Pings nobody whatever it says. */
export interface Payload {
  readonly content: string;
  readonly embeds: readonly APIEmbed[];
  readonly components: readonly APIActionRowComponent<
    APIButtonComponentWithCustomId | APIStringSelectComponent
  >[];
}

/** A message of text and one row of buttons. */
export function textPayload(
  content: string,
  buttons: readonly APIButtonComponentWithCustomId[] = [],
): Payload {
  return { content, embeds: [], components: row(buttons) };
}

/** A message of one embed, a row for each select, and one of buttons. */
export function embedPayload(
  embed: APIEmbed,
  buttons: readonly APIButtonComponentWithCustomId[] = [],
  selects: readonly APIStringSelectComponent[] = [],
): Payload {
  const rows = selects.map((select) => ({ type: 1 as const, components: [select] }));
  return { content: '', embeds: [embed], components: [...rows, ...row(buttons)] };
}

function row(buttons: readonly APIButtonComponentWithCustomId[]): Payload['components'] {
  return buttons.length === 0 ? [] : [{ type: 1, components: buttons.slice(0, ROW) }];
}
