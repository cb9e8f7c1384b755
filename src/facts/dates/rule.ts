import type { Span } from '../../corpus/article.ts';
import type { Days } from './calendar.ts';
import type { Governed } from './govern.ts';
import type { Lands } from './lands.ts';

/** What a rule may look at besides its own words. */
export interface Scene {
  /** The article's date. */
  readonly today: string;
  readonly governed: Governed;
  /** The sentence, and where the words stand in it. */
  readonly text: string;
  readonly at: Span;
  /** Whether the words stand inside a quotation, where "today" is the speaker's day and not the article's. */
  readonly quoted: boolean;
  /** The day "now" is for these words: the article's, or inside a quotation the day it was said, if the sentence gives it. */
  readonly now: string | null;
  /** The one day that the words just before speak of: same sentence, else the sentence before; null when unsure. */
  readonly before: string | null;
  /** The days that the words just before speak of, a year or a month included; null when unsure. */
  readonly told: Days | null;
  /** The days that give the one year named in the sentence before, or null. */
  readonly yearTold: Days | null;
  /** The one year that the words before name, for "in December of that year", or null. */
  readonly yearNamed: number | null;
  /** Whether the same paragraph has spoken of another year, so that a date without a year may be of that one. */
  readonly otherYear: boolean;
  /** Whether the sentence before gives that day only as one by which something had come about. */
  readonly byThen: boolean;
  /** The one day that the paragraph has told, however many sentences ago; null when unsure. */
  readonly inParagraph: string | null;
  /** Like `before`, also where the last day the article named and its own date agree. */
  readonly story: string | null;
  /** The day named right before these words ("Tuesday, a day after …"), or null. */
  readonly beside: string | null;
  /** The day named in the clause that follows ("a day after Iran warned on Monday"), or null. */
  readonly ahead: string | null;
  /** The day of the event named right after ("two days before the collapse"), where the article dates it, else null. */
  readonly event: string | null;
  /** The days of the news told so far; none where the paragraph has spoken of another time. */
  readonly news: readonly string[];
  /** The day of the event that the article opens with, where that gives its year; else null. */
  readonly opening: string | null;
  /** The same, where the sentence counts those it struck and no other day has been told of since. */
  readonly aftermath: string | null;
  /** What the article says of the calendar of where it plays. */
  readonly lands: () => Lands;
  /** The day on which the campaign of a "day five of …" began, where the article dates it, else null. */
  readonly began: string | null;
}

/** The days a rule works out; null days are "undated": the text does not give enough. */
export interface Reading {
  readonly days: Days | null;
  /** Whether the words themselves give the days, nothing worked out. */
  readonly exact: boolean;
  /** The day it was counted from, or null. */
  readonly from: string | null;
}

/** The named groups of a rule's pattern. */
export type Words = Readonly<Record<string, string | undefined>>;

/** One construction: the words it knows and the days they mean. */
export interface Rule {
  /** Short and plain: readers are told it ("weekday"). */
  readonly name: string;
  /** The sentence that made the rule needed. */
  readonly example: string;
  /** Global; what it matches is what the reader is shown as the basis. */
  readonly pattern: RegExp;
  /** Whether it counts from another date of the article, so that those must be read first. */
  readonly second?: boolean;
  /** Whether it takes the article's year, so that years told must be read first. */
  readonly yearless?: boolean;
  /** The days, or null where these words are no date after all. */
  readonly read: (words: Words, scene: Scene) => Reading | null;
}

export const UNDATED: Reading = { days: null, exact: false, from: null };

/** Days worked out from another day. */
export const counted = (days: Days, from: string): Reading => ({ days, exact: false, from });

/** Days that the words themselves give. */
export const given = (days: Days): Reading => ({ days, exact: true, from: null });

/** How many years "last year", "the following year" and the like lie from the one they count from. */
export const stepOf = (which: string): number =>
  /last|previous|preceding/u.test(which) ? -1 : /next|following/u.test(which) ? 1 : 0;
