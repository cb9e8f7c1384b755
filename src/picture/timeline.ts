import type { Timeline, TimelineEntry } from '../answer/answer.ts';
import { stretchInWords } from '../reply/day.ts';
import { words } from '../reply/words.ts';
import { altText } from './alt.ts';
import type { Drawing } from './drawing.ts';
import { drawLine, type Stop } from './line.ts';

/** More stops than this make a picture too tall to look at; the list below it has them all. */
const MOST_STOPS = 10;
const WEEK = 7 * 24 * 3_600_000;

/** Draws dated passages as a time line, top to bottom; null where there is no order to show. */
export function drawTimeline({ entries }: Timeline): Drawing | null {
  const dated = entries.filter(({ dated: { start, end } }) => start !== null && end !== null);
  // What is longest ago is background more often than news.
  const shown = dated.slice(-MOST_STOPS);
  if (shown.length < 2) return null;
  const name = words.picture;
  const stops = shown.map((entry, at) => toStop(entry, shown[at - 1] ?? null));
  const more = dated.length - shown.length;
  const lines = shown.map(
    (entry) => `${days(entry)}: ${name.quoted(entry.dated.basis)}, ¶${entry.passage.quote.paragraph}`,
  );
  return {
    name: 'timeline.png',
    svg: drawLine(name.timeline, stops, name.marks, more > 0 ? [name.more(more)] : []),
    altText: altText(name.timeline, lines, more),
  };
}

function toStop(entry: TimelineEntry, above: TimelineEntry | null): Stop {
  const { dated, passage } = entry;
  const when = days(entry);
  return {
    when: above !== null && days(above) === when ? '' : when,
    mark: dated.start !== dated.end ? 'span' : dated.exact ? 'given' : 'worked-out',
    text: passage.quote.text,
    short: words.picture.quoted(dated.basis),
    note: words.picture.from(passage.quote.paragraph, dated.basis, dated.dates === 'saying'),
    far: above !== null && Date.parse(dated.start ?? '') - Date.parse(above.dated.end ?? '') > WEEK,
    said: dated.dates === 'saying',
  };
}

function days({ dated: { start, end } }: TimelineEntry): string {
  if (start === null || end === null) return '';
  return stretchInWords(start, end);
}
