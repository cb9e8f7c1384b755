import { WEEKDAYS } from '../../language/calendar.ts';
import { isOnePerson, isPerson, isThing } from '../../language/people.ts';
import { numeralAt } from '../numerals.ts';
import type { Word } from '../words.ts';

/** The noun a count counts: the words `[first, last]`; empty (`first > last`) in "12 were killed". */
export interface NounPhrase {
  readonly first: number;
  readonly last: number;
  readonly head: Word | null;
  readonly is: 'person' | 'thing' | 'unknown' | 'empty';
  /** Whether the head names exactly one person. */
  readonly one: boolean;
  /** The first word after it. */
  readonly next: number;
}

/** Words that cannot stand inside the noun phrase of a count. */
const STOP = new Set(
  (
    'was were is are be been being am has have had having did does do will would could should may might can must ' +
    'shall of in on at to from for with by about against between into through during before after above below over ' +
    'under around near across inside outside aboard among along within without toward towards despite amid since ' +
    'until as than that which who whom whose when while where if because although though whereas and or but nor so ' +
    'yet the a an this these those his her its their our my he she it they we you i them him us not also still now ' +
    'already later reportedly so far then there here today yesterday tomorrow overnight alone including ' +
    `${WEEKDAYS.join(' ')} ` +
    'said says reported told according following ' +
    'dead killed wounded injured hurt missing captured detained arrested abducted kidnapped displaced evacuated ' +
    'homeless died dies die perished drowned fled flee lost disappeared vanished went murdered executed shot slain ' +
    'unaccounted feared presumed believed trapped stranded hospitalized hospitalised confirmed left remain remained ' +
    'remains suffered sustained received seriously critically slightly severely lightly badly mostly got get walked every ' +
    'each per both gunned stabbed crushed burned buried massacred beheaded taken held forced driven lying receiving ' +
    'shortly soon just only apparently recently wrapped covered draped lined piled stacked ' +
    'seized freed rescued last next hostage captive prisoner into onboard overall nationwide worldwide countrywide elsewhere abroad altogether say tell became become recovered retrieved found lay took take came made make gave'
  ).split(' '),
);

/** "13,000 civilian deaths": the deaths are counted. */
const HARM_NOUN =
  /^(?:deaths?|casualt(?:y|ies)|fatalit(?:y|ies)|injur(?:y|ies)|bodies|lives|losses|victims?|arrests|killings|detentions)$/u;

/** Reads the noun phrase from word `at` on: "Turkish service members", "men, women and children", "of its crew". */
export function nounPhraseAt(words: readonly Word[], at: number): NounPhrase {
  let first = at;
  if (words[first]?.low === 'of') {
    // "dozens of people", "12 of the soldiers", "three of them"
    const after = words[first + 1]?.low ?? '';
    const skip = /^(?:the|its|his|her|their|our|those|these)$/u.test(after) ? 2 : 1;
    if (/^(?:them|us|those|whom)$/u.test(after)) {
      return { first: at, last: at - 1, head: null, is: 'empty', one: false, next: at + 2 };
    }
    first += skip;
    // "40 of the 120 passengers", "six of the original ten defendants"
    const set = /^(?:original|first|other|remaining)$/u.test(words[first]?.low ?? '') ? first + 1 : first;
    const of = numeralAt(words, set);
    if (of !== null) first = of.last + 1;
  }
  const run = runFrom(words, first);
  // "injuring dozens more": the noun is left out
  if (run === first && words[first]?.low === 'more')
    return { first: at, last: at - 1, head: null, is: 'empty', one: false, next: first + 1 };
  let end = lastPerson(words, first, run);
  if (end === null) {
    if (run < first) return { first: at, last: at - 1, head: null, is: 'empty', one: false, next: at };
    const head = words[run];
    const is = head !== undefined && isThing(head) ? 'thing' : 'unknown';
    return { first, last: run, head: head ?? null, is, one: false, next: run + 1 };
  }
  const one = isOnePerson(words[end] as Word);
  end = extend(words, end);
  return { first, last: end, head: words[end] ?? null, is: 'person', one, next: end + 1 };
}

function runFrom(words: readonly Word[], first: number): number {
  let at = first;
  while (at < words.length && at - first < 8) {
    const word = words[at];
    if (word === undefined || word.kind !== 'word' || STOP.has(word.low)) break;
    if (at > first && numeralAt(words, at) !== null) break;
    at += 1;
  }
  return at - 1;
}

/** The last word of the run that names people, if what follows it in the run is not a thing they are part of. */
function lastPerson(words: readonly Word[], first: number, last: number): number | null {
  for (let at = last; at >= first; at -= 1) {
    const word = words[at];
    if (word === undefined || word.possessive) continue;
    if (!isPerson(word)) continue;
    // "Iranian missiles", "police vehicles": a thing after it is what is counted.
    const rest = words.slice(at + 1, last + 1);
    if (rest.some((next) => isThing(next) || HARM_NOUN.test(next.low))) return null;
    // "Iranian …" is an adjective unless it ends the phrase.
    if (rest.length > 0 && word.capital && !/s$/u.test(word.low)) continue;
    return at;
  }
  return null;
}

/** "men, women and children", "soldiers and police officers": nouns without a number of their own belong to it. */
function extend(words: readonly Word[], end: number): number {
  let last = end;
  for (;;) {
    let at = last + 1;
    // "women and girls, residents said": behind its "and" a list has ended
    const ended = last > end && words.slice(end + 1, last).some(({ low }) => /^(?:and|or)$/u.test(low));
    if (!ended && words[at]?.low === ',' && runReaches(words, at + 1) !== null && joined(words, at + 1))
      at += 1;
    else if (/^(?:and|or)$/u.test(words[at]?.low ?? '')) at += 1;
    else return last;
    const next = runReaches(words, at);
    if (next === null) return last;
    last = next;
  }
}

function runReaches(words: readonly Word[], at: number): number | null {
  if (numeralAt(words, at) !== null) return null;
  const run = runFrom(words, at);
  return run < at || run - at > 2 ? null : lastPerson(words, at, run) === run ? run : null;
}

/** Whether the list goes on to its "and": "men, women and children". */
function joined(words: readonly Word[], at: number): boolean {
  const run = runFrom(words, at);
  const after = words[run + 1]?.low ?? '';
  return after === 'and' || after === 'or' || (after === ',' && runFrom(words, run + 2) > run + 1);
}
