import type { Sentence, Span } from '../../corpus/article.ts';
import { A_WEEKDAY, ANY_MONTH } from '../../language/calendar.ts';
import { REPORTS } from '../attribution/verbs.ts';
import { numeralAt } from '../numerals.ts';
import { type Word, wordsOf } from '../words.ts';
import { isEventNoun } from './event.ts';
import { HARM_WORD } from './harm.ts';
import { spanOf } from './reading.ts';

// Old disasters stand among the news in most articles: "An earthquake in November 1986 killed 2,300 people".

const MONTH = new RegExp(`^(?:${ANY_MONTH})$`, 'u');
const SEASON = /^(?:spring|summer|autumn|fall|winter)$/u;
const PERIOD = /^(?:months?|years?|decades?|centur(?:y|ies))$/u;
/** "a decree signed in 2015": the words date another thing than the harm. */
const MADE =
  /(?:ed|built|born|held|bought|sold|made|begun|founded|written|won|taken|given|began|came|opened)$/u;
/** What ends a clause, so that a date beyond it dates something else. */
const ANOTHER_CLAUSE =
  /^(?:[,;:—–("“”]|that|which|who|whose|whom|where|because|while|said|says|told|of|like|than|as)$/u;
/** "Violence after the 2010 election left 600 people dead." */
const OCCASION =
  /^(?:elections?|vote|referendum|polls?|coup|invasion|revolution|uprising|tournament|season|festival|pilgrimage|famine|drought|epidemic|outbreak|pandemic)$/u;
/** What follows is told by somebody, perhaps of another time. */
const SAID = /^(?:said|says|told|reported|[,;])$/u;
const NOW = new RegExp(`^(?:${A_WEEKDAY}|today|yesterday|overnight|now)$`, 'u');

/** A count's place among the words of its sentence: `from` its first word, `next` the first word after its noun. */
interface Place {
  readonly from: number;
  readonly next: number;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * The words that date a count to an earlier event than the news ("in November 1986", "last December"): a year before
 * `published` (`YYYY-MM-DD`), or "last year", "two years ago" in the count's own clause. Null where there are none.
 */
export function earlierOf(
  words: readonly Word[],
  place: Place,
  segment: Stretch,
  published: string,
): Span | null {
  const fitting = datesIn(words, segment, published).filter((date) =>
    datesCount(words, date, place, segment),
  );
  const distance = ({ from, to }: Stretch): number =>
    to <= place.from ? place.from - to : Math.max(0, from - place.next);
  const [nearest] = fitting.sort((a, b) => distance(a) - distance(b));
  return nearest === undefined ? null : spanOf(words, nearest.from, nearest.to - 1);
}

/**
 * "In 2020 the court threw out a petition. In the unrest that followed that vote, 80 people died": the words of the
 * sentence before, where this one points back to them; else null.
 */
export function earlierBefore(
  words: readonly Word[],
  previous: Sentence | null,
  published: string,
): string | null {
  if (previous === null || !words.some((_, at) => pointsBack(words, at))) return null;
  const before = wordsOf(previous.text);
  const dates = datesIn(before, { from: 0, to: before.length }, published);
  const [only] = dates;
  if (only === undefined || dates.length > 1) return null;
  const { start, end } = spanOf(before, only.from, only.to - 1);
  return previous.text.slice(start, end);
}

/** "in that case", "followed that vote": "that" before a noun for what happened. */
function pointsBack(words: readonly Word[], at: number): boolean {
  if (words[at]?.low !== 'that') return false;
  const noun = words[at + 1]?.low ?? '';
  return (
    // "That year heat was blamed for 4,100 deaths."
    (at === 0 || /^(?:in|of|at|during|after|from|on|followed|preceded)$/u.test(words[at - 1]?.low ?? '')) &&
    (isEventNoun(noun) || /^(?:year|vote|election|referendum|case|incident|occasion)$/u.test(noun))
  );
}

/** Every expression for an earlier time in a stretch of words. */
function datesIn(words: readonly Word[], { from, to }: Stretch, published: string): Stretch[] {
  const dates: Stretch[] = [];
  for (let at = from; at < to; at += 1) {
    const date = yearAt(words, at, published) ?? relativeAt(words, at) ?? previousAt(words, at);
    if (date !== null && date.from >= from && date.to <= to) dates.push(date);
  }
  return dates;
}

/** "1986", "November 1986", "September 25, 2015", "the 2004 tsunami"; not "since 2007" unless "when" goes on from it. */
function yearAt(words: readonly Word[], at: number, published: string): Stretch | null {
  const text = words[at]?.text ?? '';
  if (!/^(?:1[5-9]|20)\d\d$/u.test(text)) return null;
  let from = at;
  if (words[from - 1]?.text === ',' && MONTH.test(words[from - 3]?.low ?? '')) from -= 3;
  else if (MONTH.test(words[from - 1]?.low ?? '')) {
    from -= 1;
    if (/^\d{1,2}$/u.test(words[from - 1]?.text ?? '')) from -= 1;
  }
  const month = words.slice(from, at).find((word) => MONTH.test(word.low))?.low;
  if (!isBefore(Number(text), month, published)) return null;
  let lead = from - 1;
  if (/^(?:early|late|mid)$/u.test(words[lead]?.low ?? '')) lead -= 1;
  const low = words[lead]?.low ?? '';
  const date = { from, to: at + 1 };
  if (/^(?:in|on|of|during)$/u.test(low))
    return isMade(words, lead - 1) && !leadsBack(words, at + 1) ? null : date;
  // "the worst since February 2009, when 94 people drowned"
  if (/^(?:since|from)$/u.test(low))
    return words[at + 1]?.text === ',' && words[at + 2]?.low === 'when' ? date : null;
  const names = /^(?:the|a|an|its|their)$/u.test(low) || words[lead]?.possessive === true;
  const event = words.slice(at + 1, at + 4).some(({ low: noun }) => isEventNoun(noun) || OCCASION.test(noun));
  return names && event ? date : null;
}

/** "Codes were tightened in 2004, after a quake in Ilmar killed 1,900 people": what came before an earlier time. */
function leadsBack(words: readonly Word[], at: number): boolean {
  const behind = words[at]?.text === ',' ? at + 1 : at;
  const next = /^(?:just|shortly|soon)$/u.test(words[behind]?.low ?? '') ? behind + 1 : behind;
  return words[next]?.low === 'after';
}

function isMade(words: readonly Word[], at: number): boolean {
  const low = words[at]?.low ?? '';
  return MADE.test(low) && !HARM_WORD.test(low) && !REPORTS.has(low);
}

/** Whether words for a time name one before the news, as {@link earlierOf} reads them. */
export function isEarlier(text: string, published: string): boolean {
  const words = wordsOf(`in ${text}`);
  return datesIn(words, { from: 0, to: words.length }, published).length > 0;
}

/** Whether the year, and month where there is one, lies before the news and not only just. */
function isBefore(year: number, month: string | undefined, published: string): boolean {
  const now = Number(published.slice(0, 4));
  if (month === undefined || year < now - 1) return year < now;
  const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
  const passed = (now - year) * 12 + Number(published.slice(5, 7)) - 1 - months.indexOf(month.slice(0, 3));
  return passed > 1;
}

/** "last year", "last December", "two years ago", "earlier this year"; not "in the last year", "since last month". */
function relativeAt(words: readonly Word[], at: number): Stretch | null {
  const [low, next, then] = [0, 1, 2].map((step) => words[at + step]?.low ?? '') as [string, string, string];
  const before = words[at - 1]?.low ?? '';
  if (/^(?:since|until|the|from|by|than)$/u.test(before) || isMade(words, at - 1)) return null;
  if (low === 'last' && (/^(?:year|month)$/u.test(next) || MONTH.test(next) || SEASON.test(next)))
    return { from: at, to: at + 2 };
  if (low === 'earlier' && next === 'this' && /^(?:year|month)$/u.test(then)) return { from: at, to: at + 3 };
  const number = numeralAt(words, at)?.last ?? (/^(?:a|several|many|some|few)$/u.test(low) ? at : null);
  if (number === null || !PERIOD.test(words[number + 1]?.low ?? '')) return null;
  return /^(?:ago|earlier)$/u.test(words[number + 2]?.low ?? '') ? { from: at, to: number + 3 } : null;
}

/** "a previous attack", which has no date. */
function previousAt(words: readonly Word[], at: number): Stretch | null {
  return words[at]?.low === 'previous' && isEventNoun(words[at + 1]?.low ?? '')
    ? { from: at, to: at + 2 }
    : null;
}

/** Whether a date stands in the clause of the count, or opens the sentence, or goes on with ", when …". */
function datesCount(words: readonly Word[], date: Stretch, { from, next }: Place, segment: Stretch): boolean {
  if (date.from >= next) return !words.slice(next, date.from).some((word) => ANOTHER_CLAUSE.test(word.low));
  if (date.to > from) return false;
  const between = words.slice(date.to, from);
  if (between.some((word) => NOW.test(word.low))) return false;
  if (opens(words, date.from, segment.from) || isSetting(words, date, segment.from)) return true;
  // "said in 2021 that 80 people had died"
  const said = words[date.from - 2]?.low ?? '';
  if (REPORTS.has(said) && words[date.to]?.low === 'that') return true;
  if (leadsBack(words, date.to) && !between.slice(2).some(({ low }) => SAID.test(low))) return true;
  const [mark, goesOn] = between;
  if (mark?.text === ',' && /^(?:when|which)$/u.test(goesOn?.low ?? '')) return true;
  return !between.some(
    // "left more than 600 people dead and forced 25,000 to flee"
    ({ low }, at) =>
      ANOTHER_CLAUSE.test(low) &&
      !(low === 'than' && /^(?:more|less|fewer)$/u.test(between[at - 1]?.low ?? '')),
  );
}

/** "In the attack last year, 30 people were killed": a setting in front that ends with the date. */
function isSetting(words: readonly Word[], date: Stretch, beginning: number): boolean {
  return (
    /^(?:in|on|at|during|after)$/u.test(words[beginning]?.low ?? '') &&
    words[date.to]?.text === ',' &&
    !words.slice(beginning, date.from).some((word) => ANOTHER_CLAUSE.test(word.low) && word.low !== 'of')
  );
}

/** Whether only "In", "On" or "In early" stands between the beginning and word `at`. */
function opens(words: readonly Word[], at: number, beginning: number): boolean {
  return words
    .slice(beginning, at)
    .every((word) => /^(?:and|but|in|on|during|early|late|mid|back|the)$/u.test(word.low));
}
