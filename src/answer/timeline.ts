import type { Edition } from '../edition.ts';
import { daysTyped } from '../facts/dates/typed.ts';
import type { DatedPassage } from '../facts/facts.ts';
import type { Invalid, Timeline, TimelineEntry } from './answer.ts';
import { type Offer, offer } from './choices.ts';
import { invalid } from './invalid.ts';
import { quoteLed } from './led.ts';
import { perEdition } from './per-edition.ts';
import { quoteSentence } from './quote.ts';

/**
 * Lists dated passages by day. `from` and `to` are days as people type them ("2026-03-04", "March 4", "yesterday",
 * counted from the newest article's day), or null; a passage whose span touches them is in. The undated are listed only
 * when no day was asked for.
 */
export function listTimeline(
  first: string | null,
  last: string | null,
  edition: Edition,
): Timeline | Invalid {
  const today = edition.corpus.articles.at(-1)?.date ?? '';
  for (const value of [first, last]) {
    if (value !== null && daysTyped(value, today) === null) {
      return invalid(edition, { because: 'no-such-day', value });
    }
  }
  const from = first === null ? null : (daysTyped(first, today)?.start ?? null);
  const to = last === null ? null : (daysTyped(last, today)?.end ?? null);
  if (from !== null && to !== null && from > to) return invalid(edition, { because: 'backwards', from, to });
  const toEntry = (dated: DatedPassage): TimelineEntry => ({
    dated,
    passage: quoteSentence(edition, dated.sentence),
    led: quoteLed(edition, dated.sentence),
    disagrees: dated.disagrees.map((other) => ({
      dated: other,
      passage: quoteSentence(edition, other.sentence),
    })),
  });
  const inside = ({ start, end }: DatedPassage): boolean =>
    start !== null && end !== null && (from === null || end >= from) && (to === null || start <= to);
  const unasked = from === null && to === null;
  return {
    kind: 'timeline',
    edition: edition.id,
    filter: { from, to },
    entries: edition.facts.dates.filter(inside).map(toEntry),
    undated: unasked ? edition.facts.dates.filter(({ start }) => start === null).map(toEntry) : [],
  };
}

/** The days that the timeline holds, those that begin with what has been typed. */
export function suggestDays(typed: string, edition: Edition): Offer[] {
  return offer(daysOf(edition).filter((day) => day.startsWith(typed.trim())));
}

const daysOf = perEdition(({ facts }) => {
  const days = facts.dates.flatMap(({ start, end }) => [start, end].filter((day) => day !== null));
  return [...new Set(days)].sort();
});
