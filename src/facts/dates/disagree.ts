import type { DatedPassage } from '../facts.ts';
import { numberValue, ORDINAL, ordinalValue } from '../language/numbers.ts';
import { addDays } from './calendar.ts';
import { beginningsIn, familiesIn } from './campaigns.ts';

/** A day that a passage gives, or implies, as the beginning of some kind of campaign. */
interface Told {
  readonly passage: DatedPassage;
  readonly family: number;
  readonly day: string;
}

const DAY_COUNT = new RegExp(
  `\\b[Dd]ay\\s+(?<n>[\\p{L}\\d-]+)|(?<o>${ORDINAL})\\s+(?:straight\\s+|consecutive\\s+)?day`,
  'u',
);

/**
 * The same passages, those that put one beginning on different days ("began five days ago" against "day five")
 * pointing at each other. A passage held in `disagrees` has an empty list of its own, so that nothing goes in circles.
 */
export function disagreeing(passages: readonly DatedPassage[]): readonly DatedPassage[] {
  const told = passages.flatMap((passage) => toldBy(passage));
  if (told.length < 2) return passages;
  return passages.map((passage) => {
    const own = told.filter((one) => one.passage === passage);
    const others = told.filter(
      (other) =>
        other.passage !== passage &&
        own.some(({ family, day }) => family === other.family && day !== other.day),
    );
    if (others.length === 0) return passage;
    return { ...passage, disagrees: [...new Set(others.map((other) => other.passage))] };
  });
}

function toldBy(passage: DatedPassage): Told[] {
  const { sentence, clause, start, end, basis, at } = passage;
  if (start === null || start !== end || passage.quoted) return [];
  const text = sentence.text;
  const count = passage.rule === 'day of a campaign' ? DAY_COUNT.exec(basis)?.groups : undefined;
  if (count !== undefined) {
    const { o, n = '' } = count;
    const number = o === undefined ? numberValue(n) : ordinalValue(o);
    if (number === null) return [];
    const after = text.slice(at.end - sentence.start, at.end - sentence.start + 60);
    const words = /^\s+of\b/u.test(after)
      ? (/^[^,.;:—]*/u.exec(after)?.[0] ?? '')
      : text.slice(clause.start - sentence.start, clause.end - sentence.start);
    const day = addDays(start, 1 - number);
    return [...familiesIn(words)].map((family) => ({ passage, family, day }));
  }
  const own = { start: clause.start - sentence.start, end: clause.end - sentence.start };
  return beginningsIn(text, own, start).map(({ family, day }) => ({ passage, family, day }));
}
