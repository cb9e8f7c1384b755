import type { Span } from './article.ts';

// Each list is lower case, without the final full stop.

/** Never the end of a sentence: a name or a number follows. */
const TITLES = new Set(
  'adm atty brig capt cmdr col cpl cpt det dir dr fr gen gov hon insp lt maj messrs mgr mme mr mrs ms mt mx mlle pres prof pvt rep reps rev sen sens sgt st supt ste vs viz cf'.split(
    ' ',
  ),
);
/** Not the end where a number follows ("No. 5", "Sept. 25"). */
const BEFORE_NUMBER = new Set(
  'no nos art fig vol ch sec pp p para ca approx est jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
);
/** The end only where the next word usually opens a sentence ("in the U.S. The president" but "U.S. Navy"). */
const AMBIGUOUS = new Set('jr sr inc co corp ltd bros etc al ave blvd rd univ dept assn'.split(' '));
/** Words that open sentences far more often than they follow an abbreviation inside one. */
const OPENERS = new Set(
  (
    'the a an this that these those he she it they we i you his her its their our my in on at after before during ' +
    'when while as if although though but and or so yet for from with since because however meanwhile there here ' +
    'what who why how where both some many most all no not to by according officials earlier later then now one'
  ).split(' '),
);
const SPEECH =
  /^(?:\p{Lu}[\p{L}\p{M}’'.-]*\s+){1,4}(?:said|says|asked|asks|told|added|wrote|replied|shouted|cried|insisted|warned|declared|tweeted|continued|answered)\b/u;
const SPEECH_FIRST =
  /^(?:said|says|asked|asks|told|added|wrote|replied|shouted|cried|insisted|warned|declared)\b/u;

const TERMINATOR = /[.!?…。！？।؟]+/gu;
const CLOSERS = /^["”’'»›)\]}*_]*/u;
const UNSPACED = /[。！？]/u;

/**
 * Splits a paragraph into its sentences: spans in UTF-16 offsets, in order, not overlapping, without the white space
 * between them. Every character that is not white space lies in exactly one span. Linear in the length of the text.
 */
export function splitSentences(text: string): Span[] {
  const ends: number[] = [];
  for (const match of text.matchAll(TERMINATOR)) {
    const dot = match.index;
    const afterMark = dot + match[0].length;
    const closers = CLOSERS.exec(text.slice(afterMark, afterMark + 8))?.[0] ?? '';
    const end = afterMark + closers.length;
    if (isBoundary(text, dot, match[0], closers, end)) ends.push(end);
  }
  // A list written with one item a line has no full stops, yet each item stands for itself.
  for (const match of text.matchAll(/\n(?=[ \t]*(?:[-*•]|\d{1,3}[.)])\s)/gu)) ends.push(match.index);
  ends.push(text.length);
  ends.sort((a, b) => a - b);
  return spansBetween(text, ends);
}

function spansBetween(text: string, ends: readonly number[]): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const end of ends) {
    let start = from;
    let stop = end;
    while (start < stop && isSpace(text, start)) start += 1;
    while (stop > start && isSpace(text, stop - 1)) stop -= 1;
    if (stop > start) spans.push({ start, end: stop });
    from = Math.max(from, end);
  }
  return spans;
}

const isSpace = (text: string, at: number): boolean => /\s/u.test(text.charAt(at));

function isBoundary(text: string, dot: number, marks: string, closers: string, end: number): boolean {
  if (UNSPACED.test(marks)) return true;
  if (end >= text.length) return true;
  if (!isSpace(text, end)) return false;
  let next = end;
  while (next < text.length && isSpace(text, next)) next += 1;
  if (next >= text.length) return true;
  // Enough for the few words that the rules below look at; keeps the whole linear.
  const following = text.slice(next, next + 120);
  if (!opensSentence(following)) return false;
  if (closers !== '') return !(SPEECH.test(following) && /[!?…,]$/u.test(marks));
  if (marks === '.') return !isAbbreviation(text, dot, following);
  return true;
}

/** A capital, a digit, a letter of a script without case, or an opening mark before one of them. */
function opensSentence(following: string): boolean {
  return (
    /^["“”‘’'«‹([{¿¡*_—–-]*\s?[\p{Lu}\p{Lt}\p{Lo}\p{N}$€£#@©]/u.test(following) &&
    !SPEECH_FIRST.test(following)
  );
}

function isAbbreviation(text: string, dot: number, following: string): boolean {
  const before = /[\p{L}\p{M}\p{N}.’']*$/u.exec(text.slice(Math.max(0, dot - 24), dot))?.[0] ?? '';
  const word = before.toLowerCase();
  const nextWord = /^[\p{L}’']+/u.exec(following)?.[0] ?? '';
  const opens = OPENERS.has(nextWord.toLowerCase()) || /^["“‘«([]/u.test(following);
  if (TITLES.has(word)) return true;
  if (BEFORE_NUMBER.has(word)) return /^\d/u.test(following);
  // "George W. Bush": a single capital between names.
  if (/^\p{Lu}$/u.test(before)) return !opens;
  if (/^(?:\p{L}\.)+\p{L}$/u.test(before) || AMBIGUOUS.has(word)) return !opens;
  return false;
}
