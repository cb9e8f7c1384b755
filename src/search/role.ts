import { isPersonNoun } from '../language/people.ts';
import { isTitle } from './mark.ts';
import type { Slot } from './question.ts';
import { isStopword } from './stopwords.ts';
import type { Token } from './tokens.ts';

const FORM = /^(?:is|are|was|were|will|be|became)$/;
const OPENS = /^(?:the|a|an|new|current|next|former|his|her|their|its|your)$/;
const LONGEST = 5;

/**
 * The slot of the role in "who is the *director* of the agency": the last noun of a phrase that an article, a
 * possessive, "of" or its own sense shows to be one; -1 where a verb follows ("who was driving the train", "who was elected").
 */
export function roleOf(tokens: readonly Token[], from: number, slots: readonly Slot[]): number {
  if (!FORM.test(tokens[from + 1]?.word ?? '')) return -1;
  let start = from + 2;
  let opened = false;
  while (start < tokens.length && (FORM.test(word(tokens, start)) || OPENS.test(word(tokens, start)))) {
    opened ||= OPENS.test(word(tokens, start));
    start += 1;
  }
  let end = start;
  while (end < Math.min(tokens.length, start + LONGEST) && !isStopword(word(tokens, end))) end += 1;
  if (end === start) return -1;
  const owned = tokens.slice(start, end - 1).some(({ written }) => /'s?$/.test(written));
  const role = word(tokens, end - 1);
  if (!opened && !owned && !isTitle(role) && !isPersonNoun(role) && word(tokens, end) !== 'of') return -1;
  return slots.findIndex(({ at }) => at === end - 1);
}

const word = (tokens: readonly Token[], i: number): string => tokens[i]?.word ?? '';
