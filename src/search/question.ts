import { type Guarded, guard } from './guard.ts';
import { ASKING, evidenceOf, type Kind, kindOf, LOCATED, SPEECH } from './kinds.ts';
import { type Aspect, causedOf, EVENT, pointingOf, withEvent } from './pointing.ts';
import type { Knowledge } from './relations.ts';
import { roleOf } from './role.ts';
import { stemOf } from './stems.ts';
import { isSoft, isStopword } from './stopwords.ts';
import type { Token } from './tokens.ts';

/** One content word of a question, to be found in a sentence. */
export interface Slot {
  /** As the asker wrote it. */
  readonly written: string;
  readonly word: string;
  readonly stem: string;
  /** Its place among the question's tokens. */
  readonly at: number;
  readonly number: boolean;
  /** Written with a capital inside the question, or a country: a name for certain. */
  readonly capital: boolean;
  readonly soft: boolean;
  /** Only says what kind of thing is asked for ("how *long*", "what *year*"): the answer need not repeat it. */
  readonly asks: boolean;
}

/** A question taken apart. */
export interface Question {
  readonly kind: Kind;
  readonly slots: readonly Slot[];
  /** The slot of the asked-for thing ("which *province*", "how many *soldiers*"), or -1. */
  readonly head: number;
  /** Marks of a token that may answer; 0 where no form tells. */
  readonly evidence: number;
  /** The slot of the role in "who is the *director* of …", or -1. */
  readonly role: number;
  /** Whether it asks who did something ("who *shot* it down"), not who is or was something. */
  readonly acts: boolean;
  /** The slot of the property in "what is the *range* of …", or -1. */
  readonly attribute: number;
  /**
   * The slot of a pronoun that stands for what the articles tell of ("when did *it* happen"), or of a thing of which the
   * cause is asked for ("what caused the *blast*"); or -1.
   */
  readonly event: number;
  /** What is asked of it. */
  readonly aspect: Aspect | null;
  /** Where the verb of speech stands among the tokens ("what did she *say*"), or -1. */
  readonly speech: number;
  /** Whether it asks for a sort of the thing ("what *kind* of gun"), or for one of several ("*which* gun"). */
  readonly sort: boolean;
  readonly oneOf: boolean;
  /** Whether it asks for an earlier time ("has it been used *before*", "did they *ever* win"). */
  readonly ever: boolean;
  /** Whether it asks for a name in so many words ("what is the gunman's *name*"). */
  readonly named: boolean;
  /** Whether it only asks who or what something is. */
  readonly defines: boolean;
  /** Stems of all tokens in order, function words included. */
  readonly words: readonly string[];
  readonly cut: boolean;
}

/** Bounds the work of spelling: a question with more unknown words is no question. */
const MOST_RESPELLED = 6;

const BEFORE_PRONOUN = new Set(
  'tell told show showed give gave let lets help helped with for to of about from among all both join between inform remind'.split(
    ' ',
  ),
);
/** "Is the power *out*", "is the deal *off*", "is the fire *over*": at the end they say how things are. */
const STATES = new Set('over off out down up'.split(' '));
const PARTICLES = new Set('down up off out away over back in'.split(' '));

/** Takes a question apart by its words alone. Never fails: what it cannot read is a topic of content words. */
export function parseQuestion(
  text: string,
  knowledge: Knowledge,
  respell: (word: string) => string | null = () => null,
): Question {
  const { tokens: guarded, cut }: Guarded = guard(text);
  let respelled = 0;
  const tokens = guarded.map((typed, i) => {
    const token = readShort(typed, guarded[i - 1], guarded[i + 1]);
    if (
      token.kind !== 'word' ||
      token.word.length < 4 ||
      isStopword(token.word) ||
      respelled >= MOST_RESPELLED
    )
      return token;
    if (knowledge.relations.has(token.stem)) return token;
    const word = respell(token.word);
    if (word === null) return token;
    respelled += 1;
    return { ...token, word, stem: stemOf(word) };
  });
  const { kind, from, headAt } = kindOf(
    tokens,
    ({ stem, written }) => /^\p{Lu}/u.test(written) || knowledge.places.has(stem),
  );
  const own = slotsOf(tokens, knowledge, kind, from);
  const pointing = pointingOf(tokens, own, kind);
  const slots = pointing === null ? own : withEvent(own, tokens, pointing.at);
  const caused = pointing === null ? causedOf(tokens, slots, kind) : -1;
  const head = headAt < 0 ? -1 : slots.findIndex(({ at }) => at === headAt);
  const role = kind === 'who' ? roleOf(tokens, from, slots) : -1;
  const speech = kind === 'said' ? tokens.findIndex(({ word }, i) => i > from && SPEECH.has(word)) : -1;
  const meaning = /^(?:mean|means|meaning)$/.test(tokens.at(-1)?.word ?? '') || tokens[0]?.word === 'explain';
  const defines =
    (meaning && slots.length <= 4) ||
    ((kind === 'what' || kind === 'who') &&
      slots.length <= 3 &&
      /^(?:is|are|was|were)$/.test(tokens[from + 1]?.word ?? '') &&
      tokens.slice(from + 2).every(({ word }) => !isStopword(word) || /^(?:the|a|an|of)$/.test(word)));
  return {
    kind,
    slots,
    head,
    evidence: evidenceOf(kind, tokens, from),
    role,
    acts:
      kind === 'who' && !/^(?:is|are|was|were|s|be|been|will|would)$/.test(tokens[from + 1]?.word ?? 'is'),
    attribute: kind === 'what' ? attributeOf(tokens, from, slots) : -1,
    event: pointing === null ? caused : slots.findIndex(({ stem }) => stem === EVENT),
    aspect: pointing?.aspect ?? (caused < 0 ? null : 'cause'),
    speech,
    sort: /^(?:kind|type|sort)$/.test(tokens[from + 1]?.word ?? ''),
    oneOf: tokens[from]?.word === 'which',
    ever: asksForEarlier(tokens),
    named: kind === 'which' && tokens.some(({ word }) => /^(?:names?|called|named)$/.test(word)),
    defines,
    words: tokens.map(({ stem }) => stem),
    cut,
  };
}

/** "Art 5" is an article; "us" in lower case is the country unless the word before asks for a pronoun ("tell us"). */
function readShort(token: Token, previous: Token | undefined, next: Token | undefined): Token {
  if (token.word === 'art' && next?.kind === 'number')
    return { ...token, word: 'article', stem: stemOf('article') };
  if (token.written !== 'us' || previous === undefined || BEFORE_PRONOUN.has(previous.word)) return token;
  return { ...token, word: 'usa', stem: 'usa' };
}

/** "Ever", "previously" and a last "before": not "before the war". */
function asksForEarlier(tokens: readonly Token[]): boolean {
  return (
    /^(?:before|previously)$/.test(tokens.at(-1)?.word ?? '') ||
    tokens.some(({ word }) => /^(?:ever|previously)$/.test(word))
  );
}

function slotsOf(tokens: readonly Token[], knowledge: Knowledge, kind: Kind, from: number): Slot[] {
  const slots: Slot[] = [];
  const taken = new Set<string>();
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token === undefined) continue;
    const phrase = phraseAt(tokens, i, knowledge) ?? phrasalAt(tokens, i, knowledge);
    const length = phrase?.length ?? 1;
    const stem = phrase?.as ?? token.stem;
    const last = tokens[i + length - 1] ?? token;
    const at = i + length - 1;
    const written = tokens
      .slice(i, i + length)
      .map((each) => each.written)
      .join(' ');
    i += length - 1;
    const single = token.word.length === 1 && token.kind === 'word' && !/^[B-HJ-Z]$/.test(token.written);
    const state = kind === 'whether' && i === tokens.length - 1 && STATES.has(token.word);
    const function_ =
      phrase === undefined && !state && (single || (isStopword(token.word) && token.kind === 'word'));
    // "Tell me", "show us": a request, not a subject.
    if (/^(?:tell|show|give)$/.test(token.word) && /^(?:me|us|usa)$/.test(tokens[i + 1]?.word ?? ''))
      continue;
    if (function_ && !(token.written === 'May' && i > 0)) continue;
    if (taken.has(stem)) continue;
    taken.add(stem);
    slots.push({
      written,
      word: phrase === undefined ? token.word : stem,
      stem,
      at,
      number: token.kind !== 'word' && /\d/.test(stem),
      capital:
        (at > 0 && /^\p{Lu}/u.test(last.written)) ||
        /^\p{Lu}[\p{Lu}\d]/u.test(last.written) ||
        knowledge.places.has(stem),
      asks:
        phrase === undefined &&
        at > from &&
        ((at <= from + 3 && (ASKING[kind]?.has(token.word) ?? false)) ||
          (kind === 'where' && at === tokens.length - 1 && LOCATED.test(token.word))),
      soft:
        phrase === undefined &&
        tokens[at + 1]?.kind !== 'number' &&
        (isSoft(token.word) || isSoft(token.stem)),
    });
  }
  return slots;
}

/** The longest phrase of general knowledge that begins at token `i`. */
function phraseAt(tokens: readonly Token[], i: number, { phraseEnds }: Knowledge) {
  for (let length = Math.min(5, tokens.length - i); length > 1; length -= 1) {
    const last = tokens[i + length - 1];
    const found = phraseEnds
      .get(last?.stem ?? '')
      ?.find(
        ({ stems }) => stems.length === length && stems.every((stem, k) => tokens[i + k]?.stem === stem),
      );
    if (found !== undefined) return { length, as: found.as };
  }
  return undefined;
}

/** "Shot the missile *down*": a verb whose particle stands a few words on. */
function phrasalAt(tokens: readonly Token[], i: number, { phraseEnds }: Knowledge) {
  const verb = tokens[i]?.stem;
  for (let k = i + 2; k <= i + 5 && k < tokens.length; k += 1) {
    const particle = tokens[k];
    if (particle === undefined || !PARTICLES.has(particle.word)) continue;
    const found = phraseEnds
      .get(particle.stem)
      ?.find(({ stems }) => stems.length === 2 && stems[0] === verb && stems[1] === particle.stem);
    if (found !== undefined) return { length: 1, as: found.as };
  }
  return undefined;
}

/** "What is the range of …", "what was the score in …": the word that a property stands for. */
function attributeOf(tokens: readonly Token[], from: number, slots: readonly Slot[]): number {
  if (!/^(?:is|are|was|were)$/.test(tokens[from + 1]?.word ?? '') || tokens[from + 2]?.word !== 'the')
    return -1;
  const link = tokens.findIndex(({ word }, i) => i > from + 3 && /^(?:of|for|in|at|on|between)$/.test(word));
  return link < 0 ? -1 : slots.findIndex(({ at, soft }) => at === link - 1 && !soft);
}
