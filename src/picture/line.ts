import { drawHead, type Head } from './head.ts';
import { wrap } from './measure.ts';
import { drawing, element, textLine } from './svg.ts';
import { theme } from './theme.ts';

/** One passage on the line. */
export interface Stop {
  /** Days in words; empty where they are those of the stop before. */
  readonly when: string;
  /** A day the text gives, a day that was worked out, or several days it may have been. */
  readonly mark: 'given' | 'worked-out' | 'span';
  /** Shown whole where it fits into four lines, else `short` is shown. */
  readonly text: string;
  readonly short: string;
  readonly note: string;
  /** Whether more than a week lies between it and the stop before. */
  readonly far: boolean;
  /** Whether the day is only that of saying it. */
  readonly said: boolean;
}

const AXIS = 300;
const TEXT = 340;
const MOST_LINES = 4;

/** Draws a vertical time line as SVG: one stop below the other, a dashed line where much time lies between. */
export function drawLine(
  head: Head,
  stops: readonly Stop[],
  legend: Readonly<Record<Stop['mark'], string>>,
  foot: readonly string[],
): string {
  const { parts, bottom } = drawHead(head);
  const lines: string[] = [];
  let y = bottom + 46;
  let above: number | null = null;
  for (const stop of stops) {
    if (stop.far && above !== null) y += 18;
    const room = theme.width - TEXT - theme.margin;
    const whole = wrap(stop.text, 18, room);
    const text = whole.length <= MOST_LINES ? whole : wrap(stop.short, 18, room).slice(0, MOST_LINES);
    const centre = y + 14;
    if (above !== null) lines.push(joint(above, centre, stop.far));
    if (stop.when !== '') parts.push(...when(stop.when, centre));
    parts.push(node(stop.mark, centre, stop.said));
    for (const line of text) {
      parts.push(textLine(line, TEXT, y + 20, 18, stop.said ? theme.muted : theme.text));
      y += 24;
    }
    parts.push(textLine(stop.note, TEXT, y + 18, 15, theme.muted));
    y += 44;
    above = centre;
  }
  parts.push(...key(legend, y + 6));
  y += 34;
  for (const line of foot) {
    parts.push(textLine(line, theme.margin, y + 18, 16, theme.muted));
    y += 24;
  }
  return drawing(y + 16, [...lines, ...parts]);
}

function when(text: string, centre: number): string[] {
  const rows = wrap(text, 18, AXIS - theme.margin - 28).slice(0, 2);
  return rows.map((row, at) => textLine(row, theme.margin, centre + 6 + at * 22, 18));
}

function joint(from: number, to: number, far: boolean): string {
  return element('line', {
    x1: AXIS,
    x2: AXIS,
    y1: from,
    y2: to,
    stroke: theme.line,
    'stroke-width': 4,
    ...(far ? { 'stroke-dasharray': '2 9', 'stroke-linecap': 'round' } : {}),
  });
}

function node(mark: Stop['mark'], centre: number, said: boolean): string {
  const colour = said ? theme.muted : theme.bar;
  if (mark === 'given') return element('circle', { cx: AXIS, cy: centre, r: 9, fill: colour });
  if (mark === 'worked-out') {
    return element('circle', {
      cx: AXIS,
      cy: centre,
      r: 8,
      fill: theme.background,
      stroke: colour,
      'stroke-width': 4,
    });
  }
  return element('rect', {
    x: AXIS - 7,
    y: centre - 14,
    width: 14,
    height: 28,
    rx: 7,
    fill: theme.background,
    stroke: colour,
    'stroke-width': 4,
  });
}

function key(legend: Readonly<Record<Stop['mark'], string>>, y: number): string[] {
  const marks = ['given', 'worked-out', 'span'] as const;
  return marks.flatMap((mark, at) => {
    const x = theme.margin + 12 + at * 310;
    const moved = element('g', { transform: `translate(${x - AXIS} 0) ` }, node(mark, y + 8, false));
    return [moved, textLine(legend[mark], x + 20, y + 14, 16, theme.muted)];
  });
}
