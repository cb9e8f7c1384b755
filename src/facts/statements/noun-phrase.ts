import type { Span } from '../../corpus/article.ts';
import { verbsOf } from '../language/verbs.ts';

/** Who does something, as the words stand: "Alliance spokesperson Allison Hart", "he", "a Turkish official". */
export interface Subject extends Span {
  /** Words set apart by commas right after, which may hold the name ("The head of the agency, Jane Doe, said"). */
  readonly aside: Span | null;
}

const DAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
/** What may stand between a subject and its verb. */
const BETWEEN = new RegExp(
  `\\s+(?:(?:on\\s+|late\\s+|early\\s+|late\\s+on\\s+)?${DAY}(?:\\s+(?:night|morning|afternoon|evening))?|yesterday|today|has|have|had|is|was|were|also|later|then|earlier|again|still|now|once|first|finally|meanwhile|repeatedly|himself|herself|itself|themselves|\\p{Ll}+ly)$`,
  'u',
);
const CLAUSE_START =
  /[;:—–()“”"]|\b(?:that|when|while|because|if|whether|although|though|since|until|where|after|before|as|but|what|how|why|than|which)\s+/gu;
/** Words after a comma that set something apart from the subject. */
const ASIDE =
  /^\s*(?:\d{1,3}|a|an|the|who|whose|his|her|its|their|one|speaking|citing|referring|quoting|addressing|standing|himself|herself|head|chief|director|president|\p{Ll}+\s+(?:of|at|for|with)|\p{Lu}.*)\b/u;
const PRONOUN = /^(?:he|she|they|it|i|we|you)$/iu;
const STARTS_NOUN =
  /^(?:\p{Lu}|the\b|a\b|an\b|one\b|two\b|three\b|another\b|some\b|several\b|many\b|most\b|other\b|his\b|her\b|its\b|their\b|our\b|my\b|officials\b|police\b|residents\b|witnesses\b|authorities\b|local\b|senior\b|\p{Ll}+\s+(?:officials?|sources?|police|media|television|spokes\p{Ll}+|leaders?|residents|diplomats|officers)\b|he\b|she\b|they\b|it\b|we\b|i\b|who\b|\p{Ll}+(?:s|men|women|people)$)/u;

/**
 * The noun phrase that ends right before `verb` in `text` (quotations blanked out), not reaching back before `from`;
 * null when the words there are no plain subject.
 */
export function subjectBefore(text: string, verb: number, from: number): Subject | null {
  let end = trimEnd(text, verb);
  for (;;) {
    const strip = BETWEEN.exec(text.slice(from, end));
    if (strip === null) break;
    end = trimEnd(text, from + strip.index);
  }
  let aside: Span | null = null;
  // "NP, aside, verb": commas pair up from the right; an age and a role may both stand there.
  while (text.charAt(end - 1) === ',') {
    const open = text.lastIndexOf(',', end - 2);
    if (open < from || !ASIDE.test(text.slice(open + 1, end - 1))) {
      // "In Oslo, he said,": nothing set apart; the comma belongs to words in between.
      return null;
    }
    aside = { start: open + 1, end: end - 1 };
    end = trimEnd(text, open);
    if (text.charAt(end - 1) !== ',' && / (?:who|whose)$/u.test(text.slice(from, end))) break;
    if (!/,\s*(?:\d{1,3})\s*$/u.test(text.slice(from, end))) break;
    end = text.lastIndexOf(',', end - 1);
  }
  return phraseEndingAt(text, end, from, aside);
}

function phraseEndingAt(text: string, end: number, from: number, aside: Span | null): Subject | null {
  let start = from;
  for (const edge of text.slice(start, end).matchAll(CLAUSE_START))
    start = from + edge.index + edge[0].length;
  const comma = text.lastIndexOf(',', end - 1);
  if (comma >= start) start = comma + 1;
  start = afterJoin(text, start, end);
  start = skipSpace(text, start);
  // "Hart, who said": the phrase before "who" speaks.
  const who = /(?:^|,?\s)who$/u.exec(text.slice(start, end));
  if (who !== null) return relative(text, start + who.index, from);
  const words = text.slice(start, end);
  if (words === '' || words.split(/\s+/u).length > 14) return null;
  if (
    !STARTS_NOUN.test(words) ||
    /^(?:In|On|At|After|Before|With|For|From|By|Asked|Speaking|To|As)\b/u.test(words)
  ) {
    return lastName(text, start, end, aside);
  }
  return { start, end, aside };
}

/** "… and Rossi said": after "and" a new clause when the words before it have a verb, else two speakers in one phrase. */
function afterJoin(text: string, start: number, end: number): number {
  const words = text.slice(start, end);
  let begin = start;
  for (const join of words.matchAll(/\b(?:and|or)\s+/gu)) {
    if (verbsOf(words.slice(0, join.index)).length > 0) begin = start + join.index + join[0].length;
  }
  return begin;
}

function relative(text: string, at: number, from: number): Subject | null {
  const end = trimEnd(text, at).valueOf();
  const stop = text.charAt(end - 1) === ',' ? end - 1 : end;
  return stop <= from ? null : phraseEndingAt(text, stop, from, null);
}

/** "In Oslo Hart said": what opens with a preposition has its subject at the end, if that is a name or pronoun. */
function lastName(text: string, start: number, end: number, aside: Span | null): Subject | null {
  const words = text.slice(start, end);
  const name = /(?:^|\s)((?:\p{Lu}[\p{L}\p{M}’.-]*\s+){0,3}\p{Lu}[\p{L}\p{M}’.-]*|he|she|they|it)$/u.exec(
    words,
  );
  const found = name?.[1];
  if (name === null || found === undefined) return null;
  // A name right after the preposition is the place: "In Oslo said".
  if (
    name.index === 0 ||
    /\b(?:in|on|at|from|to|of|with|by|for|In|On|At|From|To|With|By|For)$/u.test(words.slice(0, name.index))
  ) {
    return null;
  }
  return { start: end - found.length, end, aside };
}

/** The noun phrase that begins at `at` ("said [Hart, a spokesperson for the alliance]"), or null. */
export function subjectAfter(text: string, at: number, limit: number): Subject | null {
  const start = skipSpace(text, at);
  const rest = text.slice(start, limit);
  const stop =
    /[,.;:—–“”"!?()]|\s(?:who|whose|in|on|at|to|after|before|as|when|while|during|that|from|via|by|with|and said|following|if|about|yesterday|today|late|early)\b/u.exec(
      // "head of the agency", "Gen. Dan Caine": the stop of an abbreviation is none.
      rest.replace(
        /\b(?:Gen|Lt|Col|Capt|Maj|Sgt|Adm|Sen|Rep|Gov|Mr|Mrs|Ms|Dr|Prof|St|Jr|Sr|Rev|U\.S|U\.N|U\.K|\p{Lu})\./gu,
        (word) => '_'.repeat(word.length),
      ),
    );
  const end = trimEnd(text, stop === null ? limit : start + stop.index);
  const words = text.slice(start, end);
  if (words === '' || words.split(/\s+/u).length > 14) return null;
  if (!STARTS_NOUN.test(words) && !/^(?:\p{Ll}+\s+)*\p{Lu}/u.test(words)) return null;
  if (new RegExp(`^${DAY}`, 'u').test(words)) return null;
  let aside: Span | null = null;
  if (text.charAt(end) === ',') {
    const close = /[,.;:—“”"!?]|$/u.exec(text.slice(end + 1, limit));
    aside = { start: end + 1, end: end + 1 + (close?.index ?? 0) };
  }
  return { start, end, aside };
}

/** Whether the phrase is a bare pronoun. */
export const isPronoun = (words: string): boolean => PRONOUN.test(words);

function trimEnd(text: string, at: number): number {
  let end = at;
  while (end > 0 && /\s/u.test(text.charAt(end - 1))) end -= 1;
  return end;
}

function skipSpace(text: string, at: number): number {
  let start = at;
  while (start < text.length && /\s/u.test(text.charAt(start))) start += 1;
  return start;
}
