import type { FigureRow, Figures } from '../answer/answer.ts';
import { FIGURE_KINDS } from '../facts/facts.ts';
import { vagueWords } from '../facts/figures/number-words.ts';
import { namesSomebody } from '../facts/figures/who.ts';
import { words } from '../reply/words.ts';
import { altText } from './alt.ts';
import { type Bar, drawBars } from './bars.ts';
import type { Drawing } from './drawing.ts';

/** More bars than this are read by nobody on a telephone; the list below the picture has them all. */
const MOST_BARS = 12;

/** Draws figures as bars, one panel a kind, each bar under its reporter; null where there is nothing to compare. */
export function drawFigures({ rows, filter }: Figures): Drawing | null {
  const shown = rows.slice(0, MOST_BARS);
  if (shown.length < 2) return null;
  const name = words.picture;
  const head = { title: name.figures, only: name.onlyFigures(filter.who, filter.reporter) };
  // An earlier disaster beside the news would set the scale.
  const panels = [false, true].flatMap((earlier) =>
    FIGURE_KINDS.flatMap((kind) => {
      const bars = shown
        .filter(({ figure }) => figure.kind === kind && (figure.earlier !== null) === earlier)
        .map(toBar);
      const heading = earlier ? name.earlier(name.panel[kind]) : name.panel[kind];
      return bars.length === 0 ? [] : [{ heading, bars }];
    }),
  );
  const bars = panels.flatMap((panel) => panel.bars);
  const open = bars.some(
    ({ bound, upTo }) => upTo === null && (bound === 'more than' || bound === 'at least'),
  );
  const more = rows.length - shown.length;
  const foot = [
    ...(open ? [name.openRight] : []),
    ...(bars.some(({ bound }) => bound === 'at most') ? [name.openLeft] : []),
    ...(bars.some(({ bound }) => bound === 'about') ? [name.faded] : []),
    ...(bars.some(({ differs }) => differs) ? [name.differs] : []),
    ...(panels.filter((panel) => panel.bars.some(({ value }) => value > 0)).length > 1
      ? [name.ownScales]
      : []),
    more > 0 ? `${name.noSum} ${name.more(more)}` : name.noSum,
  ];
  const lines = panels.flatMap(({ heading, bars: some }) => some.map((bar) => `${heading}, ${spoken(bar)}`));
  return {
    name: 'figures.png',
    svg: drawBars(head, panels, foot),
    altText: altText(head, lines, more),
  };
}

/** Who reports it; a part of the bar above says so only where somebody else reports it. */
function nameOf({ reporter, partOf }: FigureRow['figure']): string {
  const name = words.picture;
  if (partOf === null) return reporter === null ? name.noReporter : capitalised(reporter);
  return partOf.reporter === reporter ? name.part : `${name.part}: ${reporter ?? name.noReporter}`;
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function toBar({ figure, differs }: FigureRow): Bar {
  const { kind, value, upTo, bound, counted, where, asOf, earlier, partOf } = figure;
  const name = words.picture;
  return {
    name: nameOf(figure),
    // "died" under the heading “Dead” says nothing more.
    notes: [
      ...(kind === 'other' || namesSomebody(counted) ? [name.quoted(counted)] : []),
      ...[where, earlier ?? asOf].filter((part) => part !== null),
    ],
    words:
      bound === 'none reported'
        ? name.noneReported
        : words.figures.amount(value, upTo, bound, vagueWords(figure)),
    value,
    upTo,
    bound,
    part: partOf !== null,
    differs,
  };
}

function spoken({ name, notes, words: count, differs }: Bar): string {
  const told = [count, ...notes, ...(differs ? [words.picture.sourcesDiffer] : [])];
  return `${name}: ${told.join(', ')}`;
}
