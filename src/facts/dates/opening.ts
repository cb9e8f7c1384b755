import type { Article } from '../../corpus/article.ts';
import { addDays, type Days } from './calendar.ts';
import type { Mention } from './mentions.ts';
import type { Reading } from './rule.ts';

/** What an article looks back on: the event that it opens with. */
export interface Opening {
  readonly day: string;
  /** The sentences from the one that dates it to the next that dates something else. */
  readonly text: string;
}

/** Further back, a date without a year is no longer of the time of the event. */
const MOST_DAYS = 400;
const NEWS = 31;
/** So many paragraphs may tell of it before another date comes. */
const PARAGRAPHS = 2;

/**
 * The event that an article opens with, where its first date gives a day with its year, about a year ago at most ("It
 * was 11 November last year"), and its first paragraphs tell of no other day of the news.
 */
export function openingOf(
  { date: today, paragraphs }: Article,
  mentions: readonly Mention[],
  readings: ReadonlyMap<Mention, Reading | null>,
): Opening | null {
  const told = mentions.filter((mention) => !mention.sentence.caption && readings.get(mention) !== null);
  const [first] = told;
  const days = first === undefined ? null : dayOf(readings.get(first));
  if (first === undefined || first.quoted || first.governed.dates === 'saying' || days === null) return null;
  if (!/\d{4}|year/u.test(first.words)) return null;
  if (days.start >= today || days.start < addDays(today, -MOST_DAYS)) return null;
  const from = first.sentence;
  const others = told.filter(
    (mention) => !mention.quoted && dayOf(readings.get(mention))?.start !== days.start,
  );
  const isNews = (mention: Mention): boolean =>
    (dayOf(readings.get(mention))?.start ?? '') > addDays(today, -NEWS) &&
    mention.sentence.paragraph <= from.paragraph + 1;
  if (others.some(isNews)) return null;
  // "Forty minutes later, the block folded": what counts from it is of its time
  const next = others.find(({ rule }) => rule.second !== true);
  const stops = (paragraph: number, index: number): boolean =>
    next !== undefined &&
    (paragraph > next.sentence.paragraph ||
      (paragraph === next.sentence.paragraph && index >= next.sentence.index));
  const text = paragraphs
    .filter(
      ({ number, caption }) => !caption && number >= from.paragraph && number <= from.paragraph + PARAGRAPHS,
    )
    .flatMap(({ sentences }) => sentences)
    .filter(({ paragraph, index }) => paragraph > from.paragraph || index >= from.index)
    .filter(({ paragraph, index }) => !stops(paragraph, index))
    .map((sentence) => sentence.text)
    .join(' ');
  return { day: days.start, text };
}

function dayOf(reading: Reading | null | undefined): Days | null {
  const days = reading?.days ?? null;
  return days !== null && days.start === days.end ? days : null;
}

/** Whether a sentence counts or names those whom an event struck, so that "the following morning" is the one after it. */
export const countsThoseStruck = (text: string): boolean =>
  /(?<!\p{L})(?:dead|died|deaths?|killed|bod(?:y|ies)|injured|wounded|missing|trapped|survivors?|rescued|found|pulled)(?!\p{L})/u.test(
    text,
  );

/** Whether a sentence tells what comes within weeks of such an event: burials, the search, mourning. */
export const comesAtOnce = (text: string): boolean =>
  /(?<!\p{L})(?:funerals?|buried|burials?|coffins?|rescuers?|rescued|searchers?|rubble|wreckage|mourning|vigil)(?!\p{L})/u.test(
    text,
  );
