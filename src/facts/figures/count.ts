import { ANY_MONTH } from '../../language/calendar.ts';
import type { Bound } from '../facts.ts';
import { numeralAt } from '../numerals.ts';
import type { Word } from '../words.ts';
import { nounPhraseAt } from './noun-phrase.ts';

/** A number that may count people: the words `[first, last]` spell it, `from` is where its "at least" begins. */
export interface Count {
  readonly value: number;
  readonly upTo: number | null;
  readonly bound: Bound;
  readonly from: number;
  readonly first: number;
  readonly last: number;
  /** The first word after it and after an "or more". */
  readonly next: number;
  /** Whether only "a" or "an" says it ("a soldier was killed"). */
  readonly article: boolean;
}

/** Words that bound a number. */
interface Bounding {
  readonly phrase: readonly string[];
  readonly bound: Bound;
}

const bounding = (table: readonly (readonly [string, Bound])[]): readonly Bounding[] =>
  table.map(([phrase, bound]) => ({ phrase: phrase.split(' '), bound }));

/** Words before a number that bound it, the longest first. */
const BEFORE = bounding([
  ['no fewer than', 'at least'], // "no fewer than 12 people were killed"
  ['no less than', 'at least'],
  ['not less than', 'at least'],
  ['not fewer than', 'at least'],
  ['a minimum of', 'at least'],
  ['at the very least', 'at least'],
  ['at least', 'at least'],
  ['upwards of', 'at least'],
  ['upward of', 'at least'],
  ['no more than', 'at most'],
  ['not more than', 'at most'],
  ['as many as', 'at most'], // "as many as 40 may lie under the rubble"
  ['as high as', 'at most'],
  ['a maximum of', 'at most'],
  ['at most', 'at most'],
  ['up to', 'at most'],
  ['fewer than', 'at most'],
  ['less than', 'at most'],
  ['well over', 'more than'],
  ['well above', 'more than'],
  ['just over', 'more than'],
  ['far more than', 'more than'],
  ['many more than', 'more than'],
  ['more than', 'more than'],
  ['in excess of', 'more than'],
  ['exceeding', 'more than'],
  ['over', 'more than'],
  ['above', 'more than'],
  ['just under', 'about'],
  ['close to', 'about'],
  ['nearly', 'about'],
  ['almost', 'about'],
  ['about', 'about'],
  ['around', 'about'],
  ['roughly', 'about'],
  ['approximately', 'about'],
  ['an estimated', 'about'],
  ['estimated', 'about'],
  ['some', 'about'], // "some 300 people"
  ['perhaps', 'about'],
  ['under', 'at most'],
  ['below', 'at most'],
]);
/** Words between a bound and its number that change nothing. */
const THROUGH =
  /^(?:another|additional|further|other|only|just|exactly|the|its|their|his|her|all|these|those|total|of|combined|grand|a|an|first|last|same|remaining|now|our|original|record|historic|staggering|estimated)$/u;
const AFTER = bounding([
  ['or more', 'at least'],
  ['or so', 'about'],
  ['or fewer', 'at most'],
  ['or less', 'at most'],
  ['plus', 'at least'],
  ['+', 'at least'],
]);

const MONTH = new RegExp(`^(?:${ANY_MONTH})$`, 'u');
/** What the number measures instead of people. */
const UNIT =
  /^(?:%|percent|percentage|per|pct|hours?|minutes?|seconds?|days?|weeks?|months?|years?|decades?|centur(?:y|ies)|kilomet(?:er|re)s?|km|miles?|met(?:er|re)s?|feet|inch(?:es)?|tons?|tonnes?|kg|kilos?|kilograms?|pounds?|lit(?:er|re)s?|degrees?|dollars?|euros?|cents?|lira|barrels?|votes?|seats?|points?|times|a\.m|p\.m|am|pm|gmt|utc|magnitude|°|mph|knots?|megawatts?|hectares?|acres?|o'clock|feet|stor(?:ey|ie|y)s?)$/u;
/** What makes the number a name ("Article 5"), an age or a price. */
const NAMED =
  /^(?:[$€£¥#]|article|chapter|section|resolution|flight|route|highway|room|page|aged|age|no|number|magnitude|version|day|operation|unit|gate|channel|type|class|mark|level|phase|group)$/u;

/** Every number among the words that may count people, in order. Ages, dates, prices and measures are left out. */
export function countsIn(words: readonly Word[]): Count[] {
  const counts: Count[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const count = countAt(words, at, counts.at(-1));
    if (count === null) continue;
    counts.push(count);
    at = count.next - 1;
  }
  return counts;
}

function countAt(words: readonly Word[], at: number, last: Count | undefined): Count | null {
  const numeral = numeralAt(words, at);
  if (numeral === null)
    return bothAt(words, at) ?? anotherAt(words, at, last) ?? coupleAt(words, at) ?? articleAt(words, at);
  if (isMeasure(words, numeral.first, numeral.last, numeral.value)) return null;
  if (isStep(words, at, numeral.last)) return null;
  const range = rangeAt(words, at, numeral.last, numeral.value);
  if (range !== null && range.scale === null) return null;
  const end = range?.last ?? numeral.last;
  if (range !== null && isMeasure(words, end, end, range.upTo)) return null;
  const lead = leadOf(words, range?.from ?? at);
  const tail = AFTER.find(({ phrase }) => standsAt(words, end + 1, phrase));
  const bound = lead.bound ?? tail?.bound ?? (range !== null || numeral.vague ? 'at least' : 'exact');
  return {
    value: numeral.value * (range?.scale ?? 1),
    upTo: range?.upTo ?? null,
    bound: numeral.value === 0 ? 'none reported' : range === null ? bound : 'at least',
    from: lead.from,
    first: numeral.first,
    last: end,
    next: end + 1 + (tail?.phrase.length ?? 0),
    article: false,
  };
}

/** "both pilots", "both of his sons": two; not "both men and women". */
function bothAt(words: readonly Word[], at: number): Count | null {
  if (words[at]?.low !== 'both') return null;
  const of = words[at + 1]?.low === 'of' ? at + 2 : at + 1;
  const owner = /^(?:the|these|those|its|his|her|their|my|our)$/u.test(words[of]?.low ?? '') ? of + 1 : of;
  const noun = nounPhraseAt(words, owner);
  const several = noun.is === 'person' && noun.first === owner && !noun.one;
  // "both armies’ soldiers" are more
  if (!several || words.slice(owner, noun.next).some(({ low, possessive }) => low === 'and' || possessive))
    return null;
  return exactly(2, at, at, owner);
}

/** A count that words without a number give ("both", "another", "a couple"); what is counted begins at `next`. */
const exactly = (value: number, at: number, last: number, next: number): Count => ({
  value,
  upTo: null,
  bound: 'exact',
  from: at,
  first: at,
  last,
  next,
  article: false,
});

const ANOTHER_HURT =
  /^(?:was|is|has|killed|wounded|injured|hurt|died|missing|seriously|critically|badly|slightly)$/u;
const ORDINALS = ['third', 'fourth', 'fifth', 'sixth', 'seventh'];

/** "Two officers were shot dead and a third was wounded": one more than those counted before. */
function anotherAt(words: readonly Word[], at: number, last: Count | undefined): Count | null {
  if (last === undefined) return null;
  // "one man was killed and another wounded"
  const beside = /^(?:and|,|while)$/u.test(words[at - 1]?.low ?? '') && words[at]?.low === 'another';
  if (beside && ANOTHER_HURT.test(words[at + 1]?.low ?? '')) return exactly(1, at, at, at + 1);
  if (words[at]?.low !== 'a') return null;
  const ordinal = ORDINALS.indexOf(words[at + 1]?.low ?? '');
  if (
    ordinal === -1 ||
    ordinal + 3 !== last.value + 1 ||
    !/^(?:was|is|has|died|remains?)$/u.test(words[at + 2]?.low ?? '')
  )
    return null;
  return exactly(1, at, at + 1, at + 2);
}

/** "a Dutch couple were left with injuries": two; "a couple of" is a number of its own. */
function coupleAt(words: readonly Word[], at: number): Count | null {
  if (!/^an?$/u.test(words[at]?.low ?? '')) return null;
  const noun = words[at + 1]?.low === 'couple' ? at + 1 : at + 2;
  if (words[noun]?.low !== 'couple' || words[at + 1]?.kind !== 'word') return null;
  if (!/^(?:was|were|who|has|have|had|from|died|drowned|,|and|in)$/u.test(words[noun + 1]?.low ?? ''))
    return null;
  return exactly(2, at, at, at + 1);
}

/** "a soldier was killed": one, when a rule that wants exactly one person takes it up. */
function articleAt(words: readonly Word[], at: number): Count | null {
  if (!/^(?:a|an|another)$/u.test(words[at]?.low ?? '')) return null;
  if (/^(?:further|additional|few|lot|number|total|handful)$/u.test(words[at + 1]?.low ?? '')) return null;
  return { ...exactly(1, at, at, at + 1), article: true };
}

const STEP =
  /^(?:rose|rises?|risen|rising|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|increas(?:e|es|ed|ing)|grew|grows?|grown|growing|soar(?:s|ed|ing)?|fell|falls?|fallen|falling|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|went|gone|up|down|(?:up|down)ward|raised|revised|lowered|cut|higher|swelled|shrank)$/u;

/** "rose by 20 to 130", "up three to 45": how far a number moved, or where from ("to 70 from 66"), is no count. */
function isStep(words: readonly Word[], at: number, last: number): boolean {
  const lead = leadOf(words, at).from - 1;
  const low = words[lead]?.low ?? '';
  const moved = (from: number): boolean => [0, 1, 2].some((back) => STEP.test(words[from - back]?.low ?? ''));
  if (low === 'by') return moved(lead - 1);
  if (low === 'from') {
    // "climbed to 70 from 66", "rose to 130 on Monday from 120"
    for (let i = lead - 1; i > Math.max(0, lead - 10); i -= 1)
      if (words[i]?.low === 'to' && numeralAt(words, i + 1) !== null && moved(i - 1)) return true;
    return false;
  }
  const on = words[last + 1]?.low === 'to' && numeralAt(words, leadEnd(words, last + 2)) !== null;
  return on && STEP.test(low);
}

/** Past the "more than" or "at least" that begins at word `at`. */
function leadEnd(words: readonly Word[], at: number): number {
  const found = BEFORE.find(({ phrase }) => standsAt(words, at, phrase));
  return at + (found?.phrase.length ?? 0);
}

const SCALE = new Map([
  ['thousand', 1_000],
  ['million', 1_000_000],
]);

interface Range {
  readonly from: number;
  readonly last: number;
  readonly upTo: number;
  /** What the lower end is to be multiplied by ("1 to 1.5 million"); null where nobody can say ("10-35,000"). */
  readonly scale: number | null;
}

/** "40 to 50", "40-50", "between 40 and 50", "two or three". */
function rangeAt(words: readonly Word[], at: number, last: number, value: number): Range | null {
  const joint = words[last + 1];
  if (joint === undefined) return null;
  const upper = numeralAt(words, last + 2);
  if (upper === null || upper.value <= value || upper.vague) return null;
  const before = words[at - 1]?.low;
  const between = before === 'between' && joint.low === 'and';
  const from = before === 'from' && joint.low === 'to';
  // "rose from 12 to 17" is an old value and a new one, not a range.
  if (from) return null;
  const touching = /^[-–‑]$/u.test(joint.text) && joint.start === words[last]?.end;
  if (!between && joint.low !== 'to' && joint.low !== 'or' && !touching) return null;
  const word = words[upper.last]?.low ?? '';
  const spelled = upper.last > upper.first && last === at ? SCALE.get(word) : undefined;
  const scale = spelled !== undefined && value < 1000 ? spelled : value * 500 < upper.value ? null : 1;
  return { from: between ? at - 1 : at, last: upper.last, upTo: upper.value, scale };
}

/** The bound said before word `at`, and where the words that say it begin. */
function leadOf(words: readonly Word[], at: number): { readonly from: number; readonly bound: Bound | null } {
  let from = at;
  let bound: Bound | null = null;
  for (let step = 0; step < 5; step += 1) {
    const found = BEFORE.find(
      ({ phrase }) => from >= phrase.length && standsAt(words, from - phrase.length, phrase),
    );
    if (found !== undefined && bound === null) {
      bound = found.bound;
      from -= found.phrase.length;
    } else if (from > 0 && THROUGH.test(words[from - 1]?.low ?? '') && !isPhraseOf(words, from - 1))
      from -= 1;
    else break;
  }
  return { from, bound };
}

/** "of" leads back only through "a total of"; "deaths of six" keeps it for the rule that reads "deaths of". */
function isPhraseOf(words: readonly Word[], at: number): boolean {
  return words[at]?.low === 'of' && words[at - 1]?.low !== 'total';
}

/** Whether the words from `at` on are these. Nothing is joined or cut: this is asked forty times a number. */
function standsAt(words: readonly Word[], at: number, phrase: readonly string[]): boolean {
  for (let i = 0; i < phrase.length; i += 1) if (words[at + i]?.low !== phrase[i]) return false;
  return true;
}

function isMeasure(words: readonly Word[], first: number, last: number, value: number): boolean {
  const before = words[first - 1];
  const after = words[last + 1];
  if (after !== undefined && UNIT.test(after.low)) return true;
  // "12 straight days", "three more hours"
  if (
    after !== undefined &&
    UNIT.test(words[last + 2]?.low ?? '') &&
    /^(?:more|straight|consecutive|full|million|square|nautical|whole|long|further|percentage|short|separate)$/u.test(
      after.low,
    )
  )
    return true;
  if (before !== undefined && NAMED.test(before.low)) return true;
  // "one in five", "two out of three"
  if (before !== undefined && /^(?:in|of)$/u.test(before.low) && isRatio(words, first - 1)) return true;
  if (after?.low === 'in' && numeralAt(words, last + 2) !== null && value < 10 && !isYear(words, last + 2))
    return true;
  if (after?.low === 'out' && words[last + 2]?.low === 'of') return true;
  const digits = words[first]?.kind === 'number' && first === last;
  if (!digits) return false;
  const touchesLetters =
    after?.kind === 'mark' &&
    after.start === words[last]?.end &&
    (/^[/°%]$/u.test(after.text) ||
      // "02:14"; but "put the toll at 52: …"
      (after.text === ':' && words[last + 2]?.start === after.end));
  const touchedBefore =
    before?.kind === 'mark' && before.end === words[first]?.start && /^[/:#$€£¥.]$/u.test(before.text);
  if (touchesLetters || touchedBefore) return true;
  // "March 3", "3 March", "March 3, 2025"
  if (before?.capital && MONTH.test(before.low)) return true;
  if (after?.capital && MONTH.test(after.low) && value <= 31) return true;
  // ", 45," after a name
  if (before?.text === ',' && /^[,.]$/u.test(after?.text ?? '.') && value < 120) return true;
  if (isYear(words, first)) return true;
  return !Number.isInteger(value);
}

/** Whether the "in" or "out of" at `at` follows a small number. */
function isRatio(words: readonly Word[], at: number): boolean {
  const number = words[at]?.low === 'in' ? at - 1 : words[at - 1]?.low === 'out' ? at - 2 : -1;
  const of = number < 0 ? null : numeralAt(words, number);
  return of !== null && of.value < 10 && of.last === number && !isYear(words, at + 1);
}

/** "in 2019", "the 2004 tsunami", "September 25, 2025": four digits without a comma where a year stands. */
function isYear(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || !/^(?:1[5-9]|20)\d\d$/u.test(word.text)) return false;
  const before = words[at - 1]?.low ?? '';
  return (
    before === '' ||
    /^(?:in|since|of|until|by|from|early|late|mid|during|before|after|the|year|a|,|and|to|-|–|its|their|until|spring|summer|autumn|fall|winter|for|\()$/u.test(
      before,
    ) ||
    MONTH.test(before)
  );
}
