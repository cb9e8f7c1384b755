import type { Sentence } from '../../corpus/article.ts';
import type { DatedPassage } from '../facts.ts';
import { type Asked, askedWords, heldBy, holdsAlike } from './words.ts';

const ASKS_WHEN =
  /^\W*(?:and\s+|so\s+)?(?:when\b|since when\b|how long ago\b|(?:on|at|in)?\s*(?:what|which)\s+(?:exact\s+)?(?:day|date|month|year)\b|what(?:['’]s| is| was)?\s+the\s+date\b)/iu;
const ASKS_SAYING =
  /\b(?:say|said|tell|told|warn(?:ed)?|announce[d]?|declare[d]?|vow(?:ed)?|den(?:y|ied)|confirm(?:ed)?|signal(?:l?ed)?|threaten(?:ed)?|call(?:ed)? for|pledge[d]?|accuse[d]?|condemn(?:ed)?|urge[d]?|statement|speak|spoke|claim(?:ed)?|report(?:ed)?)\b/iu;

/** Whether a question asks for a day. */
export const asksWhen = (question: string): boolean => ASKS_WHEN.test(question);

/**
 * The dated passages that answer a question for a day ("when did …", "on what day …"), the best first; none for other
 * questions, and none when the clause that is dated does not hold the question's words. A day on which something was
 * only said answers a question for the saying alone. `found` are sentences a search thinks near, which need fewer words.
 */
export function datesFor(
  question: string,
  dates: readonly DatedPassage[],
  found: readonly Sentence[] = [],
): readonly DatedPassage[] {
  if (!asksWhen(question)) return [];
  const asked = askedWords(question);
  if (asked.length === 0) return [];
  const saying = ASKS_SAYING.test(question);
  const near = new Set(found.map(({ id }) => id));
  const fitting = dates.flatMap((passage) => {
    if (passage.start === null || (passage.dates === 'saying' && !saying)) return [];
    const fit = fitOf(passage, asked, near.has(passage.sentence.id));
    return fit === 0 ? [] : [{ passage, fit }];
  });
  const best = Math.max(...fitting.map(({ fit }) => fit));
  // Of several that fit alike, the clause leads that says least besides: "Voting took place on Saturday."
  const chosen = fitting
    .filter(({ fit }) => fit === best)
    .map(({ passage }) => passage)
    .sort((a, b) => lengthOf(a) - lengthOf(b));
  const chosenKeys = new Set(chosen.map((passage) => keyOf(passage)));
  // Another date for the same thing is half of the answer.
  const others = dates.filter(
    (passage) => !chosen.includes(passage) && passage.disagrees.some((other) => chosenKeys.has(keyOf(other))),
  );
  return [...chosen, ...others];
}

const lengthOf = ({ clause }: DatedPassage): number => clause.end - clause.start;

const keyOf = ({ sentence, at }: DatedPassage): string => `${sentence.id} ${at.start}`;

/** At least this share of the question's words must stand in the dated clause, less where a search found the sentence. */
const IN_CLAUSE = 0.6;
const IN_FOUND_CLAUSE = 0.5;

/**
 * The share of the question's words in the dated clause, 0 where that is too little. Every word must stand in the
 * sentence; of four or more, one that names nothing may be missing. What was said on a day is the whole sentence.
 */
function fitOf({ sentence, clause, dates }: DatedPassage, asked: readonly Asked[], found: boolean): number {
  const whole = heldBy(sentence.text);
  const missing = asked.filter((word) => !holdsAlike(whole, word));
  if (missing.some(({ name }) => name) || missing.length > (asked.length > 3 ? 1 : 0)) return 0;
  const start = clause.start - sentence.start;
  const own = heldBy(
    sentence.text.slice(start - antecedent(sentence.text, start), clause.end - sentence.start),
  );
  const inClause = asked.filter((word) => holdsAlike(own, word)).length;
  if (dates === 'saying') return inClause === 0 ? 0 : (asked.length - missing.length) / asked.length;
  const share = inClause / asked.length;
  return share < (found ? IN_FOUND_CLAUSE : IN_CLAUSE) ? 0 : share;
}

/** How far before a relative clause the words for what it tells of begin: "An earthquake that struck on Tuesday". */
function antecedent(text: string, clause: number): number {
  const before = text.slice(0, clause);
  return /(?:[\p{L}\p{M}’'-]+\s+){1,5}(?:that|which|who),?\s*$/u.exec(before)?.[0].length ?? 0;
}
