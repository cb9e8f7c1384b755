import { fitBlocks } from '../blocks.ts';
import { EMBED_DESCRIPTION, ROW } from '../limits.ts';
import type { Payload } from '../payload.ts';
import { COLOUR } from '../render/rows.ts';
import { words } from '../words.ts';
import type { MessagePlace, Trouble } from './outcome.ts';
import { button, cancelButton } from './preview.ts';
import { pinWords } from './words.ts';

/** Whether a pin still says what the edition says. */
export type Freshness =
  | { readonly state: 'current' | 'no-topic' }
  /** How many of its sentences would be others now. */
  | { readonly state: 'changed'; readonly sentences: number }
  /** How many of its sentences stand in no article any more. */
  | { readonly state: 'gone'; readonly sentences: number };

/** What a pin is called: its topic (the title is null for the overview), or an answer and how its quotes begin. */
export type PinName =
  | { readonly kind: 'summary'; readonly title: string | null }
  | { readonly kind: 'answer'; readonly begins: string | null };

/** A pin of the bot's. */
export interface ListedPin {
  readonly name: PinName;
  readonly at: MessagePlace;
  readonly channelName: string;
  readonly freshness: Freshness;
}

/** All pins of the bot in a server, and where it could not look. */
export interface PinList {
  readonly edition: string;
  readonly pins: readonly ListedPin[];
  readonly failed: { readonly channels: readonly string[]; readonly why: Trouble } | null;
  /** How many channels the moderator sees but the bot may not read. */
  readonly hidden: number;
}

/** Discord's five rows of five buttons. */
const MOST_BUTTONS = 25;

/** The bot's pins in a server; each that is not up to date has a button that brings it there. */
export function renderPinList({ edition, pins, failed, hidden }: PinList): Payload {
  const rows = pins.map(({ name, at, freshness }) => pinWords.list.row(pinWords.name(name), at, freshness));
  const stale = pins.filter(({ freshness: { state } }) => state === 'changed' || state === 'gone');
  const notes = [
    ...(failed === null ? [] : [pinWords.list.notLooked(failed.channels, failed.why)]),
    ...(hidden === 0 ? [] : [pinWords.list.hidden(hidden)]),
    pinWords.list.archived,
    ...(stale.length <= MOST_BUTTONS ? [] : [pinWords.list.moreStale(stale.length - MOST_BUTTONS)]),
  ].join('\n');
  const { text, shown } = fitBlocks(rows, EMBED_DESCRIPTION - notes.length - 40);
  const more = shown < rows.length ? [pinWords.list.more(rows.length - shown)] : [];
  const buttons = stale
    .slice(0, MOST_BUTTONS)
    .map(({ name, channelName, at }) =>
      button(
        pinWords.list.update(pinWords.name(name), channelName),
        { action: 'update', channel: at.channel, message: at.message },
        2,
      ),
    );
  return {
    content: '',
    embeds: [
      {
        title: pinWords.list.title,
        description: [rows.length === 0 ? pinWords.list.none : text, ...more, notes].join('\n'),
        color: COLOUR,
        footer: { text: words.footer(edition) },
      },
    ],
    components: inRows(buttons),
  };
}

/** Asks before a pin is taken off; with several that fit, asks which. */
export function renderUnpinQuestion(pins: readonly Pick<ListedPin, 'name' | 'at'>[]): Payload {
  const offered = pins.slice(0, MOST_BUTTONS - 1);
  const single = pins.length === 1;
  const buttons = offered.map(({ at }, index) =>
    button(
      single ? pinWords.buttons.unpin : pinWords.buttons.unpinOne(index + 1),
      { action: 'unpin', channel: at.channel, message: at.message },
      4,
    ),
  );
  const lines = offered.map(({ name, at }, index) =>
    pinWords.unpinLine(single ? null : index + 1, pinWords.name(name), at),
  );
  return {
    content: '',
    embeds: [
      {
        description: fitBlocks([pinWords.unpinQuestion, ...lines], EMBED_DESCRIPTION).text,
        color: COLOUR,
      },
    ],
    components: inRows([...buttons, cancelButton()]),
  };
}

function inRows(buttons: readonly ReturnType<typeof button>[]): Payload['components'] {
  const rows: Payload['components'][number][] = [];
  for (let at = 0; at < buttons.length; at += ROW) {
    rows.push({ type: 1, components: buttons.slice(at, at + ROW) });
  }
  return rows;
}
