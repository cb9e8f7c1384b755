import type { Edition } from '../edition.ts';
import type { Asked } from '../search/hit.ts';
import type { NotFound, Quotes, Summary } from './answer.ts';
import { ask } from './ask.ts';
import { asksForEverything } from './everything.ts';
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
