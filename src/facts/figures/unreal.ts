import type { Word } from '../words.ts';
import { after, before } from './reading.ts';

/** "12 people a day": a rate, not a count. */
const RATE =
  /^ (?:(?:people|persons|civilians|lives|deaths|casualties|wounded|injuries) )?(?:a|per|each|every) (?:day|week|month|year|hour|minute|capita)(?= |$)|^ (?:daily|annually|yearly|monthly|weekly)(?= |$)/u;
/** "are displaced every year", "killing three a day": the same, further on; not "a day later". */
const RATE_LATER =
  /^[^,;:—–]*? (?:(?:every|each|per) (?:day|week|month|year|hour|minute)|(?<!in )(?:a|an) (?:day|week|month|year|hour)(?= [^\w\s]|$| on average)|(?:an average|a typical|a normal) (?:day|week|month|year)|annually|on average)(?= |$)/u;
/** "1,600 people get it each year and about 260 die": the same, told before. */
const RATE_BEFORE = / (?:each|every|per|a) (?:year|month|week|day)(?: [^;:]*)?$/u;
const IN_GENERAL =
  /^(?: (?:people|of them|others))* (?:die|are (?:killed|injured|hurt)|drown|perish)(?= |$)/u;
/** "An earlier report of 15 dead was incorrect." */
const WRONG =
  / (?:was|were|is|are|proved|be) (?:later )?(?:incorrect|wrong|false|untrue|inaccurate|unfounded|erroneous|retracted|fake|baseless)(?= |$)/u;
/** "said they feared that 40 people had drowned": nobody says that they have. */
const FEARED_THAT = / (?:fear(?:s|ed|ing)?|worry|worried|warned)(?: that)?$/u;
/** "if 12 people were killed", "whether", "in case": nobody says it happened. */
const SUPPOSED = / (?:if|whether|unless|suppose|imagine|in case|what if|had it been)(?: [^,;:—–]*)?$/u;
const FALSE =
  / (?:false|fake|debunked|unfounded|fabricated|untrue)(?: \w+){0,2} (?:that|of|saying|claiming)(?: [^;]*)?$/u;
const SIMULATED = / (?:exercise|drill|simulation|simulated|film|novel|movie|scenario)(?: [^;]*)?$/u;

/** Whether the words around a count say that it did not happen, is only supposed, or is a rate. */
export function isUnreal(words: readonly Word[], from: number, next: number): boolean {
  if (words.at(-1)?.text === '?' || words.at(-2)?.text === '?') return true;
  const right = after(words, next, 16);
  if (RATE.test(right) || RATE_LATER.test(right) || WRONG.test(right)) return true;
  const left = before(words, from, 24);
  if (FEARED_THAT.test(left)) return true;
  if (RATE_BEFORE.test(left) && IN_GENERAL.test(right)) return true;
  const clause = left.slice(Math.max(left.lastIndexOf(' ,'), left.lastIndexOf(' ;'), 0));
  return SUPPOSED.test(clause) || FALSE.test(left) || SIMULATED.test(clause);
}
