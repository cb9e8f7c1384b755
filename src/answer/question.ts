import type { Edition } from '../edition.ts';
import type { Asked } from '../search/hit.ts';
import type { NotFound, Quotes, Summary } from './answer.ts';
import { ask } from './ask.ts';
import { type Offer, offer } from './choices.ts';
import { asksForEverything } from './everything.ts';
import { completing } from './names.ts';
import { OVERVIEW } from './summary/topics.ts';
import { LENGTHS, summarise } from './summary.ts';

/**
 * Answers whatever somebody asks: with a summary where they ask for everything ("what happened?"), else with the
 * sentences that answer. `after` is what a follow-up replies to; there "what happened?" means what was spoken of.
 */
export function answerQuestion(
  question: string,
  edition: Edition,
  after?: Asked,
): Quotes | NotFound | Summary {
  if (after === undefined && asksForEverything(question)) {
    const summary = summarise(OVERVIEW, LENGTHS.short, edition);
    if (summary.parts.length > 0) return summary;
  }
  return ask(question, edition, after);
}

/** The question that every edition answers. */
const FIRST_QUESTION = 'What happened?';
const MOST_OFFERED = 25;

const completesFirst = completing([FIRST_QUESTION]);

/** Questions that the edition answers and that fit what has been typed: the one for everything, then what it tells of. */
export function suggestQuestions(typed: string, edition: Edition): Offer[] {
  return offer([...completesFirst(typed), ...edition.search.suggest(typed, MOST_OFFERED - 1)]);
}
