import type { APIStringSelectComponent } from 'discord-api-types/v10';
import type { Passage } from '../../answer/quote.ts';
import { CUSTOM_ID } from '../limits.ts';
import { MOST_OPTIONS, placeLabel } from '../reading.ts';
import { words } from '../words.ts';

/** What a pinned message of the bot says of itself. It stands in the message and nowhere else. */
export interface Marker {
  /** Null for an answer that was pinned as it stood. */
  readonly summary: {
    readonly topic: string;
    readonly most: number;
    /** Ids of the last sentences of the parts that a moderator left out. */
    readonly leftOut: readonly string[];
  } | null;
  readonly edition: string;
  /** Ids of the sentences it quotes, in its order. */
  readonly sentences: readonly string[];
}

/** How many parts can be left out: as many as a custom_id can name beside the rest. */
export const MOST_LEFT_OUT = 6;
const ID = /[\w-]{8}/gu;
const SUMMARY = /^p1:m:([\p{L}\p{N}_'-]{1,32}):([0-9a-f]{8}):(\d{1,2}):((?:[\w-]{8}){0,6})$/u;
const ANSWER = /^p1:a:([0-9a-f]{8})$/u;

/**
 * Makes the select that carries the marker and lets everybody read a quoted sentence in its paragraph. Only the bot
 * can write components into its messages, so that no text of anybody's can pass for it.
 */
export function writeMarker(
  { summary, edition }: Pick<Marker, 'summary' | 'edition'>,
  passages: readonly Passage[],
): APIStringSelectComponent {
  const id =
    summary === null
      ? `p1:a:${edition}`
      : `p1:m:${summary.topic}:${edition}:${summary.most}:${summary.leftOut.slice(0, MOST_LEFT_OUT).join('')}`;
  if (id.length > CUSTOM_ID) throw new Error('a marker is longer than a custom_id');
  const options = passages.flatMap(({ sentences, quote }) =>
    sentences.map((sentence) => ({ label: placeLabel(quote.paragraph, quote.text), value: sentence })),
  );
  return {
    type: 3,
    custom_id: id,
    placeholder: words.readSentence,
    options: options.slice(0, MOST_OPTIONS),
  };
}

/** What is read of a message's rows; a message of the bot's own is asked, never anybody else's. */
type Rows = readonly unknown[] | undefined;

/** Whether a custom_id is a marker's. */
export function isMarkerId(customId: string): boolean {
  return SUMMARY.test(customId) || ANSWER.test(customId);
}

/** Finds the marker in a message's rows, or null when there is none. */
export function readMarker(rows: Rows): Marker | null {
  for (const component of componentsOf(rows)) {
    const id = text(component, 'custom_id');
    const sentences = list(component, 'options').map((option) => text(option, 'value'));
    const [, topic, edition, most, leftOut] = SUMMARY.exec(id) ?? [];
    if (topic !== undefined && edition !== undefined) {
      return {
        summary: { topic, most: Number(most), leftOut: leftOut?.match(ID) ?? [] },
        edition,
        sentences,
      };
    }
    const answer = ANSWER.exec(id)?.[1];
    if (answer !== undefined) return { summary: null, edition: answer, sentences };
  }
  return null;
}

/** The values that stand chosen in the select whose custom_id fits. */
export function chosenIn(rows: Rows, isSelect: (customId: string) => boolean): string[] {
  return componentsOf(rows)
    .filter((component) => isSelect(text(component, 'custom_id')))
    .flatMap((component) => list(component, 'options'))
    .filter((option) => field(option, 'default') === true)
    .map((option) => text(option, 'value'));
}

const componentsOf = (rows: Rows): unknown[] => (rows ?? []).flatMap((row) => list(row, 'components'));

function field(object: unknown, key: string): unknown {
  return typeof object === 'object' && object !== null ? (object as Record<string, unknown>)[key] : undefined;
}

function list(object: unknown, key: string): unknown[] {
  const value = field(object, key);
  return Array.isArray(value) ? value : [];
}

function text(object: unknown, key: string): string {
  const value = field(object, key);
  return typeof value === 'string' ? value : '';
}
