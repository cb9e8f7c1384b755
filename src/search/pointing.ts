import type { Kind } from './kinds.ts';
import type { Slot } from './question.ts';
import { isSoft, isStopword } from './stopwords.ts';
import type { Token } from './tokens.ts';

/** What a question asks of whatever happened. */
export type Aspect =
  | 'when'
  | 'time'
  | 'start'
  | 'end'
  | 'where'
  | 'who'
  | 'cause'
  | 'harm'
  | 'measure'
  | 'still'
  | 'before';

/** A question that leaves open what it is about. */
export interface Pointing {
  /** Where among the tokens the pronoun stands; their number where there is none. */
  readonly at: number;
  readonly aspect: Aspect;
}

/** What is named of which the cause is asked for ("what caused the *blast* at the mill"): its slot, or -1. */
export function causedOf(tokens: readonly Token[], slots: readonly Slot[], kind: Kind): number {
  const cause = kind === 'why' ? tokens.findIndex(({ word }) => CAUSING.test(word)) : -1;
  return cause < 0
    ? -1
    : slots.findIndex(({ at, asks, soft, capital }) => at > cause && !asks && !soft && !capital);
}

const CAUSING = /^(?:cause|causes|caused|causing|triggered|sparked|ignited|provoked)$/;

/** The stem of the slot that stands for what the articles tell of; no word has it. */
export const EVENT = '(event)';

/** "When did it happen" and not a longer story with a pronoun in it. */
const LONGEST = 8;
const BARE = 2;
const PRONOUN = /^(?:it|this|that)$/;
/** Somebody is asked about, not what happened. */
const SOMEBODY = /^(?:he|she|him|her|his|you|your|i|my|we|our|us|people|ppl|anyone|somebody|someone)$/;
const STARTS = /^(?:start|started|starting|begin|began|begun|beginning)$/;
const ENDS = /^(?:end|ended|ending|over|stop|stopped|finish|finished|done)$/;
const GOES_ON = /^(?:still|ongoing|going|continuing|continue|safe)$/;
const AGAIN = /^(?:before|ever|previously)$/;
const HURTS = /^(?:bad|serious|severe|deadly)$/;
const GUILT = /^(?:responsible|blame|to_blame|fault|guilty|culprits?|behind|perpetrators?)$/;
const OTHERS = [/^(?:hit|struck|happen|occur|happening)$/, STARTS, ENDS, GOES_ON, AGAIN, HURTS, GUILT];

/**
 * Reads whether a question asks of whatever the articles tell, and what: "when did *it* happen", "who is behind *this*",
 * "who's to blame" and the bare "where?". Null where it names what it is about: a pronoun then stands for that.
 */
export function pointingOf(tokens: readonly Token[], slots: readonly Slot[], kind: Kind): Pointing | null {
  if (tokens.length > LONGEST || tokens.some(({ word }) => SOMEBODY.test(word))) return null;
  const named = slots.filter(
    ({ asks, soft, word }) => !asks && !soft && !OTHERS.some((own) => own.test(word)),
  );
  if (named.length > 0) return null;
  const aspect = aspectOf(tokens, kind);
  if (aspect === null) return null;
  const at = tokens.findIndex(({ word }, i) => PRONOUN.test(word) && standsAlone(tokens, i));
  if (at >= 0) return aspect === 'time' && slots.every(({ asks }) => asks) ? null : { at, aspect };
  const alone = tokens.length <= BARE && slots.length === 0 && /^(?:when|where)$/.test(aspect);
  const blames = aspect === 'who' && slots.some(({ word }) => GUILT.test(word));
  return alone || blames ? { at: tokens.length, aspect } : null;
}

function aspectOf(tokens: readonly Token[], kind: Kind): Aspect | null {
  const has = (words: RegExp): boolean => tokens.some(({ word }) => words.test(word));
  switch (kind) {
    case 'when':
      return has(STARTS) ? 'start' : has(ENDS) ? 'end' : 'when';
    case 'why':
      return 'cause';
    case 'how':
      return has(HURTS) ? 'harm' : has(STARTS) || has(/^happen(?:ed)?$/) ? 'cause' : null;
    case 'whether':
      return has(AGAIN) ? 'before' : has(ENDS) || has(GOES_ON) ? 'still' : null;
    case 'time':
    case 'where':
    case 'who':
    case 'measure':
      return kind;
    default:
      return null;
  }
}

/** "Who did that", "when was this": not "this week", not "said that he". */
function standsAlone(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (tokens[at]?.word === 'it' || next === undefined) return true;
  if (tokens[at]?.word === 'that' && !AUXILIARY.test(tokens[at - 1]?.word ?? '')) return false;
  return isStopword(next.word) || isSoft(next.stem) || OTHERS.some((own) => own.test(next.word));
}

const AUXILIARY = /^(?:is|was|did|does|has|will|do)$/;

/** The slots with one for the event; what only asks of it ("happen", "start") is marked as asking. */
export function withEvent(slots: readonly Slot[], tokens: readonly Token[], at: number): Slot[] {
  const event: Slot = {
    written: tokens[at]?.written ?? '',
    word: EVENT,
    stem: EVENT,
    at,
    number: false,
    capital: false,
    soft: false,
    asks: false,
  };
  const rest = slots.map((slot) => ({ ...slot, asks: true }));
  return [...rest, event].sort((a, b) => a.at - b.at);
}
