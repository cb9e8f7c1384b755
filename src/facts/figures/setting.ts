import type { Sentence, Span } from '../../corpus/article.ts';
import type { Attribution } from '../attribution/who-reports.ts';
import { type Word, wordsOf } from '../words.ts';
import { asOfWhen } from './as-of.ts';
import { countsIn } from './count.ts';
import type { Reading } from './reading.ts';
import { ownerBefore, whereOf } from './where.ts';

/** A stretch of words, `to` exclusive. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The stretch of words around a count that no "while", "but" or ";" parts from it. */
export function segmentOf(words: readonly Word[], at: number): Stretch {
  const parts = (word: Word | undefined): boolean =>
    word !== undefined && (word.text === ';' || /^(?:while|whereas|but|although|though)$/u.test(word.low));
  let from = at;
  while (from > 0 && !parts(words[from - 1])) from -= 1;
  let to = at;
  while (to < words.length && !parts(words[to])) to += 1;
  return { from, to };
}

/** The same, up to the next number that counts something else ("17 died and 30 are being treated in hospitals"). */
export function ownSegment(words: readonly Word[], reading: Reading, readings: readonly Reading[]): Stretch {
  const { from, to } = segmentOf(words, reading.count.first);
  const other = countsIn(words).find(
    ({ first, article }) =>
      !article && first > reading.count.first && !readings.some(({ count }) => count.first === first),
  );
  return { from, to: Math.min(to, other?.from ?? to) };
}

/** As of when: said next to the count, else within what is reported, else with the saying of it. */
export function timeOf(
  words: readonly Word[],
  attribution: Attribution,
  { count }: Reading,
  segment: Stretch,
): Span | null {
  const others = countsIn(words).filter(({ article }) => !article);
  const next = others.find(({ first }) => first > count.last)?.from ?? segment.to;
  const from = attribution.is === 'named' ? Math.max(segment.from, attribution.from) : segment.from;
  const to = attribution.is === 'named' ? Math.min(segment.to, attribution.to) : segment.to;
  return (
    asOfWhen(words, count.first, count.last, Math.min(next, to)) ??
    asOfWhen(words, count.first, from, to) ??
    asOfWhen(words, count.first, segment.from, segment.to)
  );
}

/** Where, within what is reported ("told reporters in Kyiv that …" is no place of the count), or "In Lebanon, …". */
export function placeOf(
  words: readonly Word[],
  attribution: Attribution,
  at: number,
  segment: Stretch,
): Span | null {
  if (attribution.is !== 'named') return whereOf(words, at, segment.from, segment.to, null);
  const skip = attribution.name;
  const from = Math.max(segment.from, attribution.from);
  const inside = whereOf(words, at, from, Math.min(segment.to, attribution.to), skip);
  return inside ?? (segment.from === 0 ? whereOf(words, 0, 0, 1, skip) : null);
}

/** Where a toll lies: its owner named before it ("Iran’s death toll"), or null. */
export function ownerOf(words: readonly Word[], { rule, counted }: Reading): Span | null {
  return rule === 'toll' ? ownerBefore(words, indexAt(words, counted.start)) : null;
}

/** Where the toll of the sentence before lies: "Iran’s death toll … . The ministry put the figure at 787". */
export function ownerIn(from: { readonly sentence: Sentence; readonly counted: string }): string | null {
  const words = wordsOf(from.sentence.text);
  const at = from.sentence.text.indexOf(from.counted);
  const owner = ownerBefore(words, indexAt(words, at));
  const place = owner ?? whereOf(words, indexAt(words, at), 0, words.length, null);
  return place === null ? null : from.sentence.text.slice(place.start, place.end);
}

function indexAt(words: readonly Word[], start: number): number {
  const found = words.findIndex((word) => word.start >= start);
  return found === -1 ? words.length : found;
}
