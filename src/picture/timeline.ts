import type { Timeline, TimelineEntry } from '../answer/answer.ts';
import { dayInWords, stretchInWords } from '../reply/day.ts';
import { words } from '../reply/words.ts';
import { altText } from './alt.ts';
import type { Drawing } from './drawing.ts';
import { drawLine, type Stop } from './line.ts';

/** More stops than this make a picture too tall to look at; the list below it has them all. */
const MOST_STOPS = 10;
const DAY = 24 * 3_600_000;
const WEEK = 7 * DAY;

/** Draws dated passages as a time line, top to bottom; null where there is no order to show. */
export function drawTimeline({ entries, filter }: Timeline): Drawing | null {
  const dated = entries.filter(({ dated: { start, end } }) => start !== null && end !== null);
  const shown = newsOf(dated);
  if (shown.length < 2) return null;
  const name = words.picture;
  const [from = null, to = null] = [filter.from, filter.to].map((day) => day && dayInWords(day));
  const head = { title: name.timeline, only: name.onlyDays(from, to) };
  const stops = shown.map((entry, at) => toStop(entry, shown[at - 1] ?? null));
  const more = dated.length - shown.length;
  const lines = shown.map((entry) => name.told(days(entry), spokenOf(entry), entry.passage.quote.paragraph));
  return {
    name: 'timeline.png',
    svg: drawLine(head, stops, name.marks, more > 0 ? [name.more(more)] : []),
    altText: altText(head, lines, more),
  };
}

/** Counts for as much as so many days further from the news: that something was said tells less than what happened. */
const SAYING = 5;

/** In their order, those nearest to the day of their article: what is long ago or far ahead is background. */
function newsOf(dated: readonly TimelineEntry[]): readonly TimelineEntry[] {
  const distance = ({ dated: { start, end, dates }, passage }: TimelineEntry): number => {
    const [first, last, day] = [start, end, passage.source.date].map((one) => Date.parse(one ?? ''));
    const off = (Math.abs((first ?? 0) - (day ?? 0)) + Math.abs((last ?? 0) - (day ?? 0))) / 2 / DAY;
    return off + (dates === 'saying' ? SAYING : 0);
  };
  const nearest = [...dated].sort((one, other) => distance(one) - distance(other)).slice(0, MOST_STOPS);
  const kept = new Set(nearest);
  return dated.filter((entry) => kept.has(entry));
}

/** UTF-16 units; some of these are as much as an alternative text has room for. */
const MOST_SPOKEN = 140;

/** What is read out for a stop: its sentence, or where that is long the clause with the date, or the words of the date. */
function spokenOf({ dated, passage: { quote } }: TimelineEntry): string {
  const clause = quote.text.slice(dated.clause.start - quote.start, dated.clause.end - quote.start).trim();
  return [quote.text, clause].find((text) => text !== '' && text.length <= MOST_SPOKEN) ?? dated.basis;
}

function toStop(entry: TimelineEntry, above: TimelineEntry | null): Stop {
  const { dated, passage } = entry;
  const when = days(entry);
  return {
    when: above !== null && days(above) === when ? '' : when,
    mark: dated.start !== dated.end ? 'span' : dated.exact ? 'given' : 'worked-out',
    text: entry.led.map(({ quote }) => quote.text).join(' '),
    short: words.picture.quoted(dated.basis),
    note: words.picture.from(
      passage.quote.paragraph,
      dated.exact ? null : dated.basis,
      dated.dates === 'saying',
    ),
    far: above !== null && Date.parse(dated.start ?? '') - Date.parse(above.dated.end ?? '') > WEEK,
    said: dated.dates === 'saying',
  };
}

function days({ dated: { start, end } }: TimelineEntry): string {
  if (start === null || end === null) return '';
  return stretchInWords(start, end);
}
