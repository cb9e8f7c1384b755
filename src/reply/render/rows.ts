import type { Passage } from '../../answer/quote.ts';
import { fitBlocks } from '../blocks.ts';
import { makeButton } from '../button.ts';
import { EMBED_DESCRIPTION } from '../limits.ts';
import { embedPayload, type Payload } from '../payload.ts';
import { readingSelect } from '../reading.ts';
import type { View } from '../view.ts';
import { words } from '../words.ts';

/** A list longer than this is turned page by page: a wall of text is read by nobody. */
const MOST_ROWS = 8;

/** A row of a list. */
export interface Row {
  /** Its text, made only when the row is on the page shown. */
  readonly text: () => string;
  /** What it quotes; the last one is offered to be read in its paragraph. */
  readonly quoted: readonly Passage[];
}

/** A titled list of blocks. */
export interface Rows {
  readonly edition: string;
  readonly title: string;
  /** Stands above the rows, on every page: each is shared by itself. */
  readonly lead?: string;
  readonly rows: readonly Row[];
  readonly footer?: string;
  /** What to say when there is no row. */
  readonly none: string;
}

/** Discord's own "blurple": the one colour that says bot in both of its themes. */
export const COLOUR = 0x5865f2;

/** Shows a list from `view.offset` on: whole rows as far as they fit, and buttons for the rest and for sharing. */
export function renderRows({ edition, title, lead, rows, footer, none }: Rows, view: View): Payload {
  const offset = view.offset < rows.length ? view.offset : 0;
  const heading = lead === undefined ? [] : [lead];
  const page = rows.slice(offset, offset + MOST_ROWS).map(({ text }) => text());
  const fitted = fitBlocks([...heading, ...page], EMBED_DESCRIPTION, '\n\n');
  const shown = Math.max(0, fitted.shown - heading.length);
  const next = offset + shown;
  const parts = [words.rows(offset + 1, next, rows.length), footer ?? '', words.footer(edition)];
  const run = view.run;
  const buttons = [
    ...(run !== null && shown > 0 && next < rows.length
      ? makeButton(words.buttons.next, { action: 'page', edition, ...run, offset: next })
      : []),
    ...(run !== null && view.private
      ? makeButton(words.buttons.share, { action: 'share', edition, ...run, offset })
      : []),
  ];
  return embedPayload(
    {
      title,
      description: rows.length === 0 ? none : fitted.text,
      color: COLOUR,
      footer: {
        text: (rows.length === 0 ? parts.slice(1) : parts).filter((part) => part !== '').join(' · '),
      },
    },
    buttons,
    readingSelect(
      edition,
      rows.slice(offset, next).flatMap(({ quoted }) => quoted.slice(-1)),
    ),
  );
}
