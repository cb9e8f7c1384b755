import type { Sentence } from '../../corpus/article.ts';
import type { Figure, FigureKind } from '../facts.ts';
import type { Word } from '../words.ts';
import { type Count, countsIn } from './count.ts';
import { HARM_WORD, KIND_OF_HARMED } from './harm.ts';
import { nounPhraseAt } from './noun-phrase.ts';
import { after, before, type Reading, spanOf } from './reading.ts';
import type { Told } from './reporter.ts';

// Counts whose harm is told in the sentence before: "Nine people died. Three were nurses.", "… The army admitted to two."

/** A count that goes on with the sentence before. */
export interface Carried {
  readonly reading: Reading;
  /** The count it is a part of, or null. */
  readonly whole: Figure | null;
  /** Whether it is what somebody admits to. */
  readonly admitted: boolean;
}

const ADMITS = '(?:admit|acknowledge|concede)(?:s|d|ted)?';
const OPENS = new RegExp(
  `^[\\p{L}\\d,-]+ (?:were|was|are|is) |^(?:They|These) include|\\b${ADMITS} |^Of the [\\p{L}\\d,-]+, |\\b(?:say|says|said) \\d|\\bit was \\d`,
  'u',
);
const ADMITTED = new RegExp(` ${ADMITS}(?: to)?(?: (?:only|just))?$`, 'u');
/** "Of the dead, 26 have been identified. Eleven were students." */
const OF_GROUP =
  /^Of (?:the|those) (?:[\p{L}\d,-]+ )?(?<group>dead|killed|injured|wounded|missing|arrested|detained)\b/u;

/** Whether a sentence without a word of harm may go on with the one before; cheap. */
export const carriesOn = ({ text }: Sentence): boolean => OPENS.test(text);

/** The count of a sentence that tells no harm itself; null where the sentence before leaves open what is counted. */
export function readCarried(words: readonly Word[], previous: Told | null): Carried | null {
  if (previous === null) return null;
  return (
    readKinds(words, previous) ??
    readIncluded(words, previous) ??
    readOfThem(words, previous) ??
    readCritical(words, previous) ??
    readAdmitted(words, previous) ??
    readSaid(words, previous)
  );
}

/** Who is hardly among those who came to harm: "Nine people died. Two are suspects." */
const OUTSIDERS = /^(?:survivors?|suspects?|witness(?:es)?|rescuers?|attackers?)$/u;

/** "Nine people died. Three were nurses." */
function readKinds(words: readonly Word[], previous: Told): Carried | null {
  const [count] = countsIn(words.slice(0, 4));
  if (count === undefined || count.from > 0 || count.article) return null;
  if (!/^ (?:were|was|are|is) /u.test(after(words, count.next, 2))) return null;
  const noun = nounPhraseAt(words, count.next + 1);
  if (noun.is !== 'person' || OUTSIDERS.test(noun.head?.low ?? '')) return null;
  const whole = onlyOne(previous);
  const kind = whole?.kind ?? kindOfGroup(previous.sentence);
  // "Of the 12 people killed, nine were men. Three were women.": of the same twelve
  if (kind === null || (whole !== null && whole.value <= count.value)) return null;
  const counted = spanOf(words, noun.first, noun.last);
  return {
    reading: { rule: 'part', kind, count, noun, counted, from: null, part: null, passes: false },
    whole,
    admitted: false,
  };
}

/** "At least 408 aid workers have been killed, says the UN. They include 15 medics." */
function readIncluded(words: readonly Word[], previous: Told): Carried | null {
  const [count] = countsIn(words.slice(0, 6));
  if (count === undefined || count.article) return null;
  if (
    !/^ (?:they|these|the (?:dead|victims|deceased)) (?:include|included)$/u.test(before(words, count.from))
  )
    return null;
  const noun = nounPhraseAt(words, count.next);
  const whole = onlyOne(previous);
  if (whole === null || noun.is !== 'person' || whole.value <= count.value) return null;
  const counted = spanOf(words, noun.first, noun.last);
  return {
    reading: { rule: 'part', kind: whole.kind, count, noun, counted, from: null, part: null, passes: false },
    whole,
    admitted: false,
  };
}

const STILL =
  /^ (?:are|were|remain|remained)(?: still)? in (?:a |the )?(?:hospitals?|intensive care|(?:serious|critical|grave) condition)(?= |$)/u;

/** "64 people were injured. Of the 64, 18 remain in hospital." */
function readOfThem(words: readonly Word[], previous: Told): Carried | null {
  const whole = onlyOne(previous);
  if (whole === null || words[0]?.low !== 'of' || words[1]?.low !== 'the') return null;
  const [all, count] = countsIn(words.slice(0, 12));
  if (all === undefined || count === undefined || all.value !== whole.value) return null;
  if (all.next !== count.from - 1 || words[all.next]?.text !== ',' || count.value >= all.value) return null;
  const noun = nounPhraseAt(words, count.next + 1);
  const kinds =
    /^ (?:are|were) /u.test(after(words, count.next, 2)) &&
    noun.is === 'person' &&
    !OUTSIDERS.test(noun.head?.low ?? '');
  const still = whole.kind === 'wounded' && STILL.test(after(words, count.next, 7));
  if (!kinds && !still) return null;
  const counted = kinds ? spanOf(words, noun.first, noun.last) : spanOf(words, count.first, count.last);
  return {
    reading: {
      rule: 'part',
      kind: whole.kind,
      count,
      noun: kinds ? noun : nounPhraseAt(words, count.next),
      counted,
      from: kinds ? null : { sentence: previous.sentence, counted: whole.counted },
      part: null,
      passes: false,
    },
    whole,
    admitted: false,
  };
}

const CRITICAL =
  /^ (?:were|was|are|is) (?<state>critical|in intensive care|on life support|on ventilators?(?: support)?|fighting for their lives)(?= [^\w\s])/u;

/** "Nine people died and 40 were hurt. Fifteen are critical." */
function readCritical(words: readonly Word[], previous: Told): Carried | null {
  const [count] = countsIn(words.slice(0, 4));
  if (count === undefined || count.from > 0 || count.article || previous.figures.length === 0) return null;
  const state = CRITICAL.exec(after(words, count.next, 5))?.groups?.['state'];
  if (state === undefined) return null;
  const first = count.next + 1;
  return {
    reading: {
      rule: 'part',
      kind: 'wounded',
      count,
      noun: nounPhraseAt(words, count.next),
      counted: spanOf(words, first, first + state.split(' ').length - 1),
      from: null,
      part: null,
      passes: false,
    },
    whole: null,
    admitted: false,
  };
}

/** "Medics counted 40 dead. The army admitted to seven." */
function readAdmitted(words: readonly Word[], previous: Told): Carried | null {
  const whole = onlyOne(previous);
  if (whole === null) return null;
  const count = countsIn(words).find(({ from }) => ADMITTED.test(before(words, from, 4)));
  if (count === undefined || count.article) return null;
  if (!/^(?: [.,;”"]|$)/u.test(after(words, count.next, 1))) return null;
  return sameThing(words, count, whole, previous);
}

/** A bare number as another count of what the sentence before counted. */
function sameThing(words: readonly Word[], count: Count, whole: Figure, { sentence }: Told): Carried {
  const reading: Reading = {
    rule: 'toll',
    kind: whole.kind,
    count,
    noun: nounPhraseAt(words, count.next),
    counted: spanOf(words, count.first, count.last),
    from: { sentence, counted: whole.counted },
    part: null,
    passes: false,
  };
  return { reading, whole: null, admitted: true };
}

const SAYS_ONLY = / (?:say|says|said|insist|insists|insisted|count|counts|counted)(?: it (?:is|was))?$/u;

/** "The inspectorate gave the toll as 32. The families say 34, because …": a number and nothing else, of the same thing. */
function readSaid(words: readonly Word[], previous: Told): Carried | null {
  const whole = onlyOne(previous);
  if (whole === null || whole.partOf !== null) return null;
  const count = countsIn(words).find(({ from }) => SAYS_ONLY.test(before(words, from, 4)));
  if (count === undefined || count.article || !/^ [.,;](?= |$)/u.test(after(words, count.next, 2)))
    return null;
  // Another count of the same, not a part: "Nine died, police said. Witnesses said two."
  const near = count.value * 2 > whole.value && count.value < whole.value * 2;
  if (!near || !/(?:^| )(?:toll|number|count|figure|tally)/u.test(previous.sentence.text)) return null;
  return sameThing(words, count, whole, previous);
}

/** The one count of harm that the sentence before states, a part's whole for the part; null for more or for none. */
function onlyOne({ figures }: Told): Figure | null {
  const wholes = new Set(figures.map((figure) => figure.partOf ?? figure));
  const [whole] = wholes;
  // "Of the dead, 26 have been named. Eleven were students. Three were nurses.": the three are none of the eleven.
  if (whole === undefined || wholes.size > 1 || !HARM_WORD.test(whole.sentence.text)) return null;
  return whole.earlier !== null || whole.bound === 'none reported' || whole.kind === 'other' ? null : whole;
}

function kindOfGroup({ text }: Sentence): FigureKind | null {
  return KIND_OF_HARMED.get(OF_GROUP.exec(text)?.groups?.['group'] ?? '') ?? null;
}
