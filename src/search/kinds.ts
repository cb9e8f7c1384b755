import { JUDGING } from './mark.ts';
import * as mark from './marks.ts';
import { isStopword } from './stopwords.ts';
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

const AUXILIARIES = new Set(
  'is are was were am be been do does did has have had can could will would shall should may might must isnt arent wasnt werent dont doesnt didnt hasnt havent hadnt wont cant'.split(
    ' ',
  ),
);
/** Verbs that ask for somebody's words. */
export const SPEECH: ReadonlySet<string> = new Set(
  'say said says tell told claim claimed claims announce announced warn warned think thinks respond responded state stated comment commented reply replied declare declared'.split(
    ' ',
  ),
);
const EMPTY_HEADS = new Set('kind type sort name number part form one ones'.split(' '));
const WHEN_HEADS = new Set('year date day month century decade weekday season years days'.split(' '));
const PLACE_HEADS = new Set(
  'country city state place location town village continent area countries cities places region nation nations route path'.split(
    ' ',
  ),
);
const PERSON_HEADS = new Set(
  'person people man woman president minister leader official actor actress singer author king queen general'.split(
    ' ',
  ),
);
const MEASURES = new Set(
  'long far tall high deep big large fast heavy wide hot cold strong powerful close near soon quickly quick'.split(
    ' ',
  ),
);
/** Nouns for what a kind of question asks about: "what is the *cost* of", "*cause* of the fire", "her *age*". */
const PROPERTIES: ReadonlyMap<string, Kind> = new Map(
  (
    [
      ['age', 'age'],
      [
        'amount',
        'cost costs price worth value fine ransom reward salary wage wages pay budget fee bail turnout rate percentage',
      ],
      ['count', 'toll number total count casualties fatalities injuries deaths'],
      ['measure', 'height length width depth weight speed size distance magnitude temperature duration'],
      ['when', 'date deadline birthday'],
      ['where', 'location whereabouts venue'],
      ['why', 'cause reason motive'],
    ] as const
  ).flatMap(([kind, words]) => words.split(' ').map((word): [string, Kind] => [word, kind as Kind])),
);
/** "What *caused* it", "what *set* it off": asks for the reason in other words. */
const CAUSING = new Set(
  'caused causes prompted sparked triggered started provoked led made set drove delayed reason cause'.split(
    ' ',
  ),
);
/** A short line without a question word that asks for yes or no: "any survivors", "anyone hurt". */
const ANY = new Set('any anyone anybody anything'.split(' '));

/** The words that only name the kind, by kind; they stand within three words of the question word. */
export const ASKING: Readonly<Partial<Record<Kind, ReadonlySet<string>>>> = {
  when: WHEN_HEADS,
  time: new Set(['time', 'times', 'hour', 'hours']),
  where: PLACE_HEADS,
  count: new Set(['many', 'number', 'people', 'total']),
  amount: new Set([
    'much',
    'money',
    'percent',
    'percentage',
    'number',
    'amount',
    'cost',
    'costs',
    'price',
    'worth',
    'rate',
    'value',
  ]),
  measure: new Set([...MEASURES, 'height', 'length', 'width', 'weight', 'size', 'distance', 'duration']),
  often: new Set(['often', 'frequently', 'many', 'time', 'times']),
  age: new Set(['old', 'age']),
  which: new Set(['name', 'names', 'kind', 'type', 'sort']),
  why: new Set([...CAUSING, 'motive']),
};

/** "Where is it *based*": the last word asks for the place again. */
export const LOCATED = /^(?:based|located|situated|headquartered)$/;

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
  fast: mark.SPEED,
  quick: mark.DURATION,
  powerful: mark.MEASURE | mark.NUMBER,
  heavy: mark.MASS,
  hot: mark.DEGREE,
  cold: mark.DEGREE,
  big: mark.MEASURE | mark.NUMBER | mark.MONEY | mark.PERCENT,
  large: mark.MEASURE | mark.NUMBER | mark.MONEY | mark.PERCENT,
  strong: mark.MEASURE | mark.NUMBER,
};

/** The marks of a token that may answer a question of this kind, asked from token `from` on; 0 where no form tells. */
export function evidenceOf(kind: Kind, tokens: readonly Token[], from: number): number {
  const near = tokens.slice(from + 1, from + 4).map(({ word }) => word);
  if (kind === 'measure') return MEASURED[near[0] ?? ''] ?? mark.MEASURE;
  if (kind === 'amount') {
    if (near.includes('money')) return mark.MONEY;
    if (near.includes('percent') || near.includes('percentage')) return mark.PERCENT;
  }
  return EVIDENCE[kind] ?? 0;
}

/** What is asked for, and where. */
export interface Asked {
  readonly kind: Kind;
  /** Where the question word stands, and the asked-for thing, or -1. */
  readonly from: number;
  readonly headAt: number;
}

/** A line of so few words may be a topic with a property ("damage cost"). */
const SHORT = 5;

/** Reads from the words of a question what it asks for; one without a question word is a topic. */
export function kindOf(tokens: readonly Token[], isName: (token: Token) => boolean): Asked {
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
        // "What are they criticizing him for": the reason, in two words.
        if (final === 'for' && AUXILIARIES.has(next) && tokens.some(({ word: w }) => JUDGING.test(w)))
          return { kind: 'why', from: i, headAt: -1 };
        const rest = tokens.slice(i + 1, i + 12);
        const speaks = rest.some(({ word: w }) => SPEECH.has(w));
        const property = propertyOf(tokens, i);
        if (property !== undefined) return { kind: property, from: i, headAt: -1 };
        if (AUXILIARIES.has(next) || next === '')
          return { kind: speaks ? 'said' : 'what', from: i, headAt: -1 };
        if (/^(?:times?|hours?)$/.test(next)) return { kind: 'time', from: i, headAt: -1 };
        if (WHEN_HEADS.has(next)) return { kind: 'when', from: i, headAt: i + 1 };
        if (next === 'percent' || next === 'percentage' || (next === 'number' && word(i + 2) === 'of')) {
          return { kind: 'amount', from: i, headAt: headFrom(i + 2) };
        }
        if (next === 'age') return { kind: 'age', from: i, headAt: -1 };
        if (CAUSING.has(next)) return { kind: 'why', from: i, headAt: -1 };
        const asks = word(i) === 'which' || hasAuxiliary(tokens, i + 1);
        // "What happened to …": a verb, no thing that is asked for.
        const headAt = asks ? headFrom(i + 1) : -1;
        if (PLACE_HEADS.has(word(headAt))) return { kind: 'where', from: i, headAt };
        if (PERSON_HEADS.has(word(headAt)) && word(i) === 'which') return { kind: 'who', from: i, headAt };
        return { kind: asks ? 'which' : 'what', from: i, headAt };
      }
    }
  }
  return readTopic(tokens, isName);
}

/** A line without a question word: "death toll", "names of the victims", "any survivors", "did they land". */
function readTopic(tokens: readonly Token[], isName: (token: Token) => boolean): Asked {
  const word = (i: number): string => tokens[i]?.word ?? '';
  const text = tokens.map(({ word: w }) => w).join(' ');
  if (/^(?:number|count|total) (?:of )?|\b(?:death|casualty) toll/.test(text)) {
    return { kind: 'count', from: 0, headAt: headOf(tokens, word(1) === 'of' ? 2 : 1, isName, true) };
  }
  if (/\b(?:statistics?|stats|numbers|figures)$/.test(text)) return { kind: 'amount', from: 0, headAt: -1 };
  if (/^(?:nick|sur)?names? (?:of|the) /.test(text))
    return { kind: 'which', from: 0, headAt: headOf(tokens, 2, isName, true) };
  if (AUXILIARIES.has(word(0)) || ANY.has(word(0))) return { kind: 'whether', from: 0, headAt: -1 };
  if (tokens.length <= SHORT) {
    const kind = PROPERTIES.get(word(0)) ?? PROPERTIES.get(word(tokens.length - 1));
    if (kind !== undefined) return { kind, from: 0, headAt: -1 };
  }
  return { kind: 'topic', from: 0, headAt: -1 };
}

/** What "what is the *price* of …", "what is his *age*" or "what did it *cost*" asks for. */
function propertyOf(tokens: readonly Token[], from: number): Kind | undefined {
  const verb = tokens[from + 1]?.word ?? '';
  const last = tokens.at(-1)?.word ?? '';
  if (/^(?:does|did|do|will|would)$/.test(verb))
    return /^(?:cost|pay|weigh)$/.test(last) ? 'amount' : undefined;
  if (!/^(?:is|was|were|are)$/.test(verb)) return undefined;
  const first = tokens
    .slice(from + 2)
    .find(({ word }) => !/^(?:the|a|an|his|her|their|its|current|total|final|exact)$/.test(word));
  return PROPERTIES.get(first?.word ?? '') ?? PROPERTIES.get(last);
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
