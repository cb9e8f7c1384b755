import type { APIEmbed } from 'discord-api-types/v10';
import type { Summary } from '../../answer/answer.ts';
import type { Passage } from '../../answer/quote.ts';
import { fitBlocks } from '../blocks.ts';
import { beginCitations } from '../citation.ts';
import { EMBED_DESCRIPTION } from '../limits.ts';
import type { Payload } from '../payload.ts';
import { isReadingId } from '../reading.ts';
import { COLOUR } from '../render/rows.ts';
import { tellsDiffering } from '../render/summary.ts';
import { words } from '../words.ts';
import { writeMarker } from './marker.ts';
import { pinWords } from './words.ts';

/**
 * A summary as it is posted and pinned: "as of", the sentences, and the marker. `asOf` is seconds since 1970;
 * `leftOut` are ids of the last sentences of parts. Null when nothing is left to say.
 */
export function renderPinned(summary: Summary, leftOut: readonly string[], asOf: number): Payload | null {
  const { topic, most, edition } = summary;
  const parts = summary.parts.filter((part) => !leftOut.includes(partId(part)));
  const marker = { summary: { topic: topic.name, most, leftOut }, edition };
  const notes = tellsDiffering(summary, parts) ? [words.notes.differ] : [];
  return pinnedPayload(words.summary.title(topic.title), parts, asOf, marker, notes);
}

/** What is left of a pinned answer when some of its sentences are gone. Null when all of them are. */
export function renderRest(edition: string, passages: readonly Passage[], asOf: number): Payload | null {
  const parts = passages.map((passage) => [passage]);
  return pinnedPayload(pinWords.answerTitle, parts, asOf, { summary: null, edition });
}

/** An answer as it stands while it is pinned: with "as of", the marker, and everything it had. */
export function markAnswer(
  answer: Pick<Payload, 'content' | 'embeds' | 'components'>,
  edition: string,
  passages: readonly Passage[],
  asOf: number,
): Payload {
  const stamp: APIEmbed = { description: pinWords.asOf(newestOf(passages), asOf), color: COLOUR };
  const marker = writeMarker({ summary: null, edition }, passages);
  return {
    content: answer.content,
    embeds: [...answer.embeds, stamp],
    // The marker lets every sentence be read, those of a list too.
    components: [...answer.components.filter((row) => !isReadingRow(row)), { type: 1, components: [marker] }],
  };
}

const isReadingRow = ({ components }: Payload['components'][number]): boolean =>
  components.some(({ custom_id }) => isReadingId(custom_id));

/** Names a part by its last sentence: the one that was chosen, the ones before it are only needed by it. */
export function partId(part: readonly Passage[]): string {
  const id = part.at(-1)?.sentences.at(-1);
  if (id === undefined) throw new Error('a part has a sentence');
  return id;
}

/** The day of the newest article that is quoted. */
function newestOf(passages: readonly Passage[]): string {
  const day = passages
    .map(({ source }) => source.date)
    .reduce((one, other) => (other > one ? other : one), '');
  if (day === '') throw new Error('a pin quotes something');
  return day;
}

function pinnedPayload(
  title: string,
  parts: readonly (readonly Passage[])[],
  asOf: number,
  marker: Parameters<typeof writeMarker>[0],
  notes: readonly string[] = [],
): Payload | null {
  if (parts.length === 0) return null;
  const cited = beginCitations();
  const blocks = parts.map((part) => cited.block(...part));
  const heading = [pinWords.asOf(newestOf(parts.flat()), asOf), ...notes].join('\n');
  const { text, shown } = fitBlocks([heading, ...blocks], EMBED_DESCRIPTION, '\n\n');
  const kept = parts.slice(0, shown - 1).flat();
  if (kept.length === 0) return null;
  const embed: APIEmbed = {
    title,
    description: text,
    color: COLOUR,
    footer: { text: words.footer(marker.edition) },
  };
  return {
    content: '',
    embeds: [embed],
    components: [{ type: 1, components: [writeMarker(marker, kept)] }],
  };
}
