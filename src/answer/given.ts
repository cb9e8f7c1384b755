import type { Edition } from '../edition.ts';
import type { Lacking, NotFound, QuoteNote, Quotes } from './answer.ts';
import type { Passage } from './quote.ts';

/** How sure a fact of the asked kind and names is: the reading rules answer or stay silent, they do not guess. */
export const FACT_SCORE = 0.9;

/** What was asked, and of which edition. */
export interface AskedOf {
  readonly asked: string;
  readonly edition: Edition;
}

/** Passages that rules gave for a question, all of them sure. */
export const given = (
  { asked, edition }: AskedOf,
  passages: readonly Passage[],
  note: QuoteNote | null,
): Quotes => ({
  kind: 'quotes',
  edition: edition.id,
  asked,
  score: FACT_SCORE,
  passages,
  sure: passages.length,
  note,
});

/** No answer where no words were looked for: to thanks and greetings, and to a follow-up that lacks what it asks for. */
export const notLookedFor = (
  { asked, edition }: AskedOf,
  lacking: Lacking | null = null,
  nearest: readonly Passage[] = [],
): NotFound => ({
  kind: 'not-found',
  edition: edition.id,
  asked,
  score: 0,
  lookedFor: [],
  missing: [],
  nearest,
  lacking,
  cut: false,
});
