import type { Bound } from '../facts/facts.ts';
import { drawHead, type Head } from './head.ts';
import { shorten, widthOf } from './measure.ts';
import { drawing, element, textLine } from './svg.ts';
import { theme } from './theme.ts';

/** One bar: a count with its bound, under the name of the one who reports it. */
export interface Bar {
  readonly name: string;
  /** What is counted, where, as of when: smaller, below the name, as many of them as fit. */
  readonly notes: readonly string[];
  /** The count in words, right of the bar. */
  readonly words: string;
  readonly value: number;
  readonly upTo: number | null;
  readonly bound: Bound;
  /** Whether it is a part of the bar above. */
  readonly part: boolean;
  /** Whether another bar counts the same thing differently. */
  readonly differs: boolean;
}

/** Bars that share one scale, under a heading. */
export interface Panel {
  readonly heading: string;
  readonly bars: readonly Bar[];
}

const ROW = 64;
const HEADING = 54;
const LEFT = 372;
const RIGHT = 700;
const THICK = 22;
/** An open end fades over this many pixels. */
const FADE = 56;

/** Draws panels of bars below each other as SVG; `head` above, `foot` below. */
export function drawBars(head: Head, panels: readonly Panel[], foot: readonly string[]): string {
  const above = drawHead(head);
  const parts = [DEFINITIONS, ...above.parts];
  let y = above.bottom + 30;
  for (const { heading, bars } of panels) {
    parts.push(textLine(heading, theme.margin, y + 30, 21, theme.muted));
    parts.push(rule(y + 42));
    y += HEADING;
    const most = Math.max(1, ...bars.map(({ value, upTo }) => upTo ?? value));
    const bottom = y + bars.length * ROW;
    parts.push(
      element('line', {
        x1: LEFT,
        x2: LEFT,
        y1: y + 4,
        y2: bottom - 8,
        stroke: theme.line,
        'stroke-width': 2,
      }),
    );
    for (const bar of bars) {
      parts.push(...row(bar, y, most));
      y += ROW;
    }
    y += 12;
  }
  for (const line of foot) {
    parts.push(textLine(line, theme.margin, y + 24, 17, theme.muted));
    y += 26;
  }
  return drawing(y + 24, parts);
}

function rule(y: number): string {
  const { margin, width, line } = theme;
  return element('line', { x1: margin, x2: width - margin, y1: y, y2: y, stroke: line, 'stroke-width': 1 });
}

function row(bar: Bar, y: number, most: number): string[] {
  const middle = y + ROW / 2 - 2;
  const indent = bar.part ? 26 : 0;
  const room = LEFT - theme.margin - 24 - indent;
  const x = theme.margin + indent;
  const end = ending(bar, most);
  // A number is set smaller rather than cut.
  const free = theme.width - theme.margin - end - 14 - (bar.differs ? 40 : 0);
  const size = Math.min(21, (21 * free) / widthOf(bar.words, 21));
  return [
    ...(bar.part
      ? [
          element('path', {
            d: `M ${x - 18} ${middle - 26} v 22 h 12`,
            stroke: theme.line,
            'stroke-width': 2,
            fill: 'none',
          }),
        ]
      : []),
    textLine(shorten(bar.name, 20, room), x, bar.notes.length === 0 ? middle + 7 : middle - 3, 20),
    ...(bar.notes.length === 0 ? [] : [textLine(fitting(bar.notes, room), x, middle + 20, 16, theme.muted)]),
    mark(bar, middle, most),
    textLine(bar.words, end + 14, middle + 7, size),
    ...(bar.differs ? [differs(end + 14 + widthOf(bar.words, size) + 18, middle)] : []),
  ];
}

/** The notes that fit, the first one always. */
function fitting(notes: readonly string[], room: number): string {
  const [first = '', ...others] = notes;
  let line = shorten(first, 16, room);
  for (const note of others) {
    const longer = `${line} · ${note}`;
    if (widthOf(longer, 16) <= room) line = longer;
  }
  return line;
}

const at = (value: number, most: number): number =>
  LEFT + Math.max(value === 0 ? 0 : 4, (value / most) * (RIGHT - LEFT));

/** Where the mark of a bar ends, an open end included. */
function ending({ value, upTo, bound }: Bar, most: number): number {
  if (bound === 'none reported') return LEFT + 26;
  const end = at(upTo ?? value, most);
  if (upTo !== null) return end;
  return bound === 'more than' || bound === 'at least' ? end + FADE : bound === 'about' ? end + 22 : end;
}

/** The bar itself: each bound has its own shape, so that it can be told without colour. */
function mark({ value, upTo, bound, part }: Bar, middle: number, most: number): string {
  const top = middle - THICK / 2;
  const fill = part ? theme.barDeep : theme.bar;
  const box = (from: number, to: number, more: Readonly<Record<string, string | number>>): string =>
    element('rect', { x: from, y: top, width: Math.max(2, to - from), height: THICK, ...more });
  const edge = (x: number): string =>
    element('rect', { x: x - 2, y: top - 5, width: 4, height: THICK + 10, fill: theme.text });
  const end = at(value, most);
  if (bound === 'none reported') {
    return element('circle', {
      cx: LEFT + 13,
      cy: middle,
      r: 9,
      fill: 'none',
      stroke: theme.muted,
      'stroke-width': 3,
    });
  }
  if (upTo !== null) {
    const far = at(upTo, most);
    const reach = box(LEFT, end, { fill, 'fill-opacity': 0.3 });
    return reach + box(end, far, { fill }) + edge(end) + edge(far);
  }
  if (bound === 'at most') {
    // Open to the left: what is certain is only where it ends.
    const side = `fill:url(#from-left);stroke:${fill};stroke-width:2;stroke-dasharray:6 5`;
    return box(LEFT, end, { style: side }) + edge(end);
  }
  const solid = box(LEFT, end, { fill });
  if (bound === 'about') return solid + box(end, end + 22, { fill: 'url(#soft)' });
  if (bound === 'exact') return solid;
  // Open to the right; "more than" leaves the value itself out, as a hollow end does in a number line.
  const open = box(end, end + FADE, { fill: 'url(#open)' });
  const tip = element('path', {
    d: `M ${end + FADE - 12} ${middle - 9} l 11 9 l -11 9`,
    stroke: fill,
    'stroke-width': 3,
    fill: 'none',
  });
  const ring = element('circle', {
    cx: end,
    cy: middle,
    r: 8,
    fill: bound === 'more than' ? theme.background : theme.text,
    stroke: theme.text,
    'stroke-width': 3,
  });
  return solid + open + tip + ring;
}

/** A small "not equal": another reporter counts otherwise. */
function differs(x: number, y: number): string {
  return element('path', {
    d: `M ${x} ${y - 5} h 18 M ${x} ${y + 4} h 18 M ${x + 4} ${y + 10} l 10 -21`,
    stroke: theme.warm,
    'stroke-width': 3,
    fill: 'none',
  });
}

const stop = (offset: number, opacity: number): string =>
  element('stop', { offset, 'stop-color': theme.bar, 'stop-opacity': opacity });
const DEFINITIONS = element(
  'defs',
  {},
  element('linearGradient', { id: 'open' }, stop(0, 0.75) + stop(1, 0.05)) +
    element('linearGradient', { id: 'soft' }, stop(0, 1) + stop(1, 0)) +
    element('linearGradient', { id: 'from-left' }, stop(0, 0) + stop(1, 0.55)),
);
