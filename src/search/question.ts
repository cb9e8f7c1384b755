import { type Guarded, guard } from './guard.ts';
import * as mark from './marks.ts';
import type { Knowledge } from './relations.ts';
import { stemOf } from './stems.ts';
import { isSoft, isStopword } from './stopwords.ts';
import type { Token } from './tokens.ts';

/** What a question asks for. */
export const KINDS = [
  'who',
  'when',
  'time',
  'where',
  'count',
  'amount',
  'measure',
  'often',
  'age',
  'why',
  'how',
  'which',
  'what',
  'said',
  'whether',
  'topic',
] as const;
export type Kind = (typeof KINDS)[number];

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
  /** The slot of the property in "what is the *range* of …", or -1. */
  readonly attribute: number;
  /** Where the verb of speech stands among the tokens ("what did she *say*"), or -1. */
  readonly speech: number;
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

const AUXILIARIES = new Set(
  'is are was were am be been do does did has have had can could will would shall should may might must isnt arent wasnt werent dont doesnt didnt hasnt havent hadnt wont cant'.split(
    ' ',
  ),
);
const BEFORE_PRONOUN = new Set(
  'tell told show showed give gave let lets help helped with for to of about from among all both join between inform remind'.split(
    ' ',
  ),
);
const SPEECH = new Set(
  'say said says tell told claim claimed claims announce announced warn warned think thinks respond responded state stated comment commented reply replied declare declared'.split(
    ' ',
  ),
);
const PARTICLES = new Set('down up off out away over back in'.split(' '));
const EMPTY_HEADS = new Set('kind type sort name number part form one ones'.split(' '));
const WHEN_HEADS = new Set('year date day month century decade weekday season years days'.split(' '));
const PLACE_HEADS = new Set(
  'country city state place location town village continent area countries cities places region nation nations'.split(
    ' ',
  ),
);
const PERSON_HEADS = new Set(
  'person people man woman president minister leader official actor actress singer author king queen general'.split(
    ' ',
  ),
);
const MEASURES = new Set(
  'long far tall high deep big large fast heavy wide hot cold strong close near soon quickly'.split(' '),
);

/** The words that only name the kind, by kind; they stand within three words of the question word. */
const ASKING: Readonly<Partial<Record<Kind, ReadonlySet<string>>>> = {
  when: WHEN_HEADS,
  time: new Set(['time', 'hour']),
  where: PLACE_HEADS,
  count: new Set(['many', 'number', 'people', 'total']),
  amount: new Set(['much', 'money', 'percent', 'percentage', 'number', 'amount', 'cost', 'worth']),
  measure: MEASURES,
  often: new Set(['often', 'frequently', 'many', 'time', 'times']),
  age: new Set(['old', 'age']),
  which: new Set(['name', 'names', 'kind', 'type', 'sort']),
  why: new Set(['reason', 'caused', 'prompted', 'cause']),
};

/** The marks that answer each kind; measures by their adjective. */
const EVIDENCE: Readonly<Partial<Record<Kind, number>>> = {
  who: mark.PERSON | mark.ORGANISATION | mark.CAPITAL,
  when: mark.DATE | mark.YEAR | mark.CLOCK,
  time: mark.CLOCK,
  where: mark.PLACE,
  count: mark.NUMBER,
  amount: mark.MONEY | mark.PERCENT | mark.NUMBER,
  measure: mark.MEASURE,
  often: mark.NUMBER | mark.ORDINAL,
  age: mark.AGE,
  why: mark.CAUSE,
  which: mark.CAPITAL,
  said: mark.SPEECH | mark.QUOTED,
};
const MEASURED: Readonly<Record<string, number>> = {
  long: mark.DURATION | mark.LENGTH,
  soon: mark.DURATION | mark.DATE,
  quickly: mark.DURATION,
  far: mark.LENGTH,
  tall: mark.LENGTH,
  high: mark.LENGTH,
  deep: mark.LENGTH,
  wide: mark.LENGTH,
  near: mark.LENGTH,
  close: mark.LENGTH,
  fast: mark.LENGTH,
  heavy: mark.MASS,
  hot: mark.DEGREE,
  cold: mark.DEGREE,
  big: mark.MEASURE | mark.NUMBER | mark.MONEY | mark.PERCENT,
  large: mark.MEASURE | mark.NUMBER | mark.MONEY | mark.PERCENT,
  strong: mark.MEASURE | mark.NUMBER,
};

function evidenceOf(kind: Kind, tokens: readonly Token[], from: number): number {
  const near = tokens.slice(from + 1, from + 4).map(({ word }) => word);
  if (kind === 'measure') return MEASURED[near[0] ?? ''] ?? mark.MEASURE;
  if (kind === 'amount') {
    if (near.includes('money')) return mark.MONEY;
    if (near.includes('percent') || near.includes('percentage')) return mark.PERCENT;
  }
  return EVIDENCE[kind] ?? 0;
}

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
  const slots = slotsOf(tokens, knowledge, kind, from);
  const head = headAt < 0 ? -1 : slots.findIndex(({ at }) => at === headAt);
  const isForm = /^(?:is|are|was|were|will|be|became)$/;
  let after = from + 1;
  while (
    isForm.test(tokens[after]?.word ?? '') ||
    /^(?:the|a|an|new|current|next)$/.test(tokens[after]?.word ?? '')
  )
    after += 1;
  const role =
    kind === 'who' && isForm.test(tokens[from + 1]?.word ?? '')
      ? slots.findIndex(
          ({ at, capital, word }) => at >= after && at <= after + 3 && !capital && !word.endsWith('ing'),
        )
      : -1;
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
    attribute: kind === 'what' ? attributeOf(tokens, from, slots) : -1,
    speech,
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
    const function_ = phrase === undefined && (single || (isStopword(token.word) && token.kind === 'word'));
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
      asks: phrase === undefined && at > from && at <= from + 3 && (ASKING[kind]?.has(token.word) ?? false),
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

interface Asked {
  readonly kind: Kind;
  /** Where the question word stands, and the asked-for thing, or -1. */
  readonly from: number;
  readonly headAt: number;
}

function kindOf(tokens: readonly Token[], isName: (token: Token) => boolean): Asked {
  const word = (i: number): string => tokens[i]?.word ?? '';
  for (let i = 0; i < tokens.length; i += 1) {
    const headFrom = (start: number): number => headOf(tokens, start, isName);
    const next = word(i + 1);
    switch (word(i)) {
      case 'who':
      case 'whom':
      case 'whose':
        return { kind: 'who', from: i, headAt: -1 };
      case 'when':
        // "what happened when …" asks for what.
        if (i > 0 && tokens.some(({ word: w }, k) => k < i && /^wh/.test(w))) continue;
        return { kind: 'when', from: i, headAt: -1 };
      case 'where':
        return { kind: 'where', from: i, headAt: -1 };
      case 'why':
        return { kind: 'why', from: i, headAt: -1 };
      case 'how':
        if (next === 'many') {
          const headAt = headFrom(i + 2);
          return {
            kind: word(headAt) === 'time' || word(headAt) === 'times' ? 'often' : 'count',
            from: i,
            headAt,
          };
        }
        if (next === 'much') return { kind: 'amount', from: i, headAt: headFrom(i + 2) };
        if (next === 'often' || next === 'frequently') return { kind: 'often', from: i, headAt: -1 };
        if (next === 'old') return { kind: 'age', from: i, headAt: -1 };
        if (MEASURES.has(next)) return { kind: 'measure', from: i, headAt: -1 };
        return { kind: 'how', from: i, headAt: -1 };
      case 'which':
      case 'what': {
        if (/^(?:is|was|were|are)$/.test(next) && word(i + 2) === 'the') {
          if (/^names?$/.test(word(i + 3)) && word(i + 4) === 'of')
            return { kind: 'which', from: i, headAt: headOf(tokens, i + 5, isName, true) };
          if (word(i + 3) === 'number')
            return { kind: 'count', from: i, headAt: headOf(tokens, i + 5, isName, true) };
        }
        const final = tokens.at(-1)?.word ?? '';
        if (
          /^(?:is|was|were|are)$/.test(next) &&
          /^(?:name|names|called|named)$/.test(final) &&
          tokens.length > i + 3
        ) {
          return { kind: 'which', from: i, headAt: lastContent(tokens, tokens.length - 2) };
        }
        const rest = tokens.slice(i + 1, i + 12);
        const speaks = rest.some(({ word: w }) => SPEECH.has(w));
        if (AUXILIARIES.has(next) || next === '')
          return { kind: speaks ? 'said' : 'what', from: i, headAt: -1 };
        if (next === 'time') return { kind: 'time', from: i, headAt: -1 };
        if (WHEN_HEADS.has(next)) return { kind: 'when', from: i, headAt: i + 1 };
        if (next === 'percent' || next === 'percentage' || (next === 'number' && word(i + 2) === 'of')) {
          return { kind: 'amount', from: i, headAt: headFrom(i + 2) };
        }
        if (next === 'age') return { kind: 'age', from: i, headAt: -1 };
        if (next === 'caused' || next === 'reason' || next === 'prompted')
          return { kind: 'why', from: i, headAt: -1 };
        const headAt = headFrom(i + 1);
        if (PLACE_HEADS.has(word(headAt))) return { kind: 'where', from: i, headAt };
        if (PERSON_HEADS.has(word(headAt)) && word(i) === 'which') return { kind: 'who', from: i, headAt };
        return {
          kind: word(i) === 'which' || hasAuxiliary(tokens, i + 1) ? 'which' : 'what',
          from: i,
          headAt,
        };
      }
    }
  }
  const text = tokens.map(({ word: w }) => w).join(' ');
  if (/^(?:number|count|total) of |\b(?:death|casualty) toll|\b(?:statistics?|stats|numbers)\b/.test(text)) {
    return { kind: 'count', from: 0, headAt: headOf(tokens, 2, isName, true) };
  }
  if (/^name of|^name the/.test(text))
    return { kind: 'which', from: 0, headAt: headOf(tokens, 2, isName, true) };
  if (AUXILIARIES.has(word(0))) return { kind: 'whether', from: 0, headAt: -1 };
  return { kind: 'topic', from: 0, headAt: -1 };
}

/** "What is the range of …", "what was the score in …": the word that a property stands for. */
function attributeOf(tokens: readonly Token[], from: number, slots: readonly Slot[]): number {
  if (!/^(?:is|are|was|were)$/.test(tokens[from + 1]?.word ?? '') || tokens[from + 2]?.word !== 'the')
    return -1;
  const link = tokens.findIndex(({ word }, i) => i > from + 3 && /^(?:of|for|in|at|on|between)$/.test(word));
  return link < 0 ? -1 : slots.findIndex(({ at, soft }) => at === link - 1 && !soft);
}

function lastContent(tokens: readonly Token[], from: number): number {
  for (let i = from; i >= 0; i -= 1) if (!isStopword(tokens[i]?.word ?? 'the')) return i;
  return -1;
}

const hasAuxiliary = (tokens: readonly Token[], from: number): boolean =>
  tokens.slice(from, from + 6).some(({ word }) => AUXILIARIES.has(word));

/**
 * The noun that is asked for: the last content word before a verb form or preposition, names passed over; with `whole`,
 * the last word of the phrase, because no verb can follow ("the name of the foreign *minister*").
 */
function headOf(
  tokens: readonly Token[],
  start: number,
  isName: (token: Token) => boolean,
  whole = false,
): number {
  let head = -1;
  for (let i = start; i < Math.min(tokens.length, start + 6); i += 1) {
    const token = tokens[i];
    if (token === undefined) break;
    if (EMPTY_HEADS.has(token.word) && head < 0) continue;
    if (isStopword(token.word)) {
      if (head < 0 && /^(?:of|the|a|an|other)$/.test(token.word)) continue;
      break;
    }
    const before = tokens[head];
    if (before !== undefined && !whole && !hasAuxiliary(tokens, i) && !isName(before)) break;
    head = i;
  }
  return head;
}
