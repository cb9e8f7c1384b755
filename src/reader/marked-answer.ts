import type { APIMessage } from 'discord.js';
import { quoteSentence } from '../answer/quote.ts';
import type { Edition } from '../edition.ts';
import type { Payload } from '../reply/payload.ts';
import { readMarker } from '../reply/pins/marker.ts';
import { markAnswer } from '../reply/pins/message.ts';
import type { Refusal } from '../reply/pins/outcome.ts';
import { readQuoted } from '../reply/pins/quoted.ts';

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
  const texts = [shown.content, ...shown.embeds.map(({ description }) => description ?? '')];
  const { sentences, outdated } = readQuoted(texts, edition.corpus.articles);
  if (outdated) return { because: 'old-answer' };
  if (sentences.length === 0) return { because: 'no-quotes' };
  const passages = sentences.map((sentence) => quoteSentence(edition, sentence));
  return { payload: markAnswer(payload, edition.id, passages, asOf) };
}

/** What a message shows, without all else that came with it. */
export const shownIn = ({ content, embeds, components }: APIMessage): Shown => ({
  content,
  embeds,
  ...(components === undefined ? {} : { components }),
});

/** A message of the bot's as it would be sent again. The bot only ever writes rows of buttons and selects. */
export function toPayload({ content, embeds, components }: Shown): Payload {
  return {
    content,
    embeds,
    components: (components ?? []).filter(({ type }) => type === 1) as Payload['components'],
  };
}
