import type { APIMessage } from 'discord.js';
import type { Edition } from '../../edition.ts';
import type { Payload } from '../../reply/payload.ts';
import { readMarker } from '../../reply/pins/marker.ts';
import { markAnswer } from '../../reply/pins/message.ts';
import type { Refusal } from '../../reply/pins/outcome.ts';
import { readQuoted } from './quoted.ts';

/** The parts of a message that an answer of the bot's has. */
export type Shown = Pick<APIMessage, 'content' | 'embeds' | 'components'>;

/**
 * An answer with the marker and "as of" that it has while it is pinned, or why it cannot be kept true. What is marked
 * already stays as it is.
 */
export function markedAnswer(
  shown: Shown,
  edition: Edition,
  asOf: number,
): { readonly payload: Payload } | Refusal {
  const payload = toPayload(shown);
  if (readMarker(shown.components) !== null) return { payload };
  const { passages, outdated } = readQuoted(shown, edition);
  if (outdated) return { because: 'old-answer' };
  if (passages.length === 0) return { because: 'no-quotes' };
  return { payload: markAnswer(payload, edition.id, passages, asOf) };
}

/** A message of the bot's as it would be sent again. The bot only ever writes rows of buttons and selects. */
export function toPayload({ content, embeds, components }: Shown): Payload {
  return {
    content,
    embeds,
    components: (components ?? []).filter(({ type }) => type === 1) as Payload['components'],
  };
}
