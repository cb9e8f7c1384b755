import type { Span } from '../../corpus/article.ts';
import { A_WEEKDAY } from '../../language/calendar.ts';
import { nextMark } from '../attribution/clause.ts';
import { REPORTS } from '../attribution/verbs.ts';
import { numeralAt } from '../numerals.ts';
import type { Word } from '../words.ts';
import { countsIn } from './count.ts';
import { HARM_WORD, type Harm, harmPatterns } from './harm.ts';
import { nounPhraseAt } from './noun-phrase.ts';
import { after, before, type Counted, type Reading, readingOf, spanOf, wordsIn } from './reading.ts';

const ADV =
  '(?: (?:also|now|already|since|later|reportedly|all|each|both|still|initially|either|then|so far|thus far|\\w+ly))*';
const BE = `(?: (?:has|have|had)${ADV} been| was| were| is| are| got| get| being| been| remain| remains| remained| stayed)`;
const SAID_TO =
  '(?: (?:confirmed|reported|found|said|known|believed|thought|understood|listed|counted|left|estimated|officially|among (?:the|those)(?: at least)?(?: [\\w,-]+)?(?: people)?)(?: as| to have been| to be)?)*';
const END = '(?= |$)';

/** "were killed", "have been confirmed dead", "remain missing", "are among the dead". No modal and no "not" fits. */
const PASSIVE = harmPatterns(`^${ADV}${BE}${ADV}(?: being)?${SAID_TO}${ADV} `, 'done', END);
const STATE = harmPatterns(`^${ADV}${BE}${ADV}${SAID_TO}${ADV} `, 'state', END);
/** "died", "have also died", "are known to have fled". */
const OWN = harmPatterns(
  `^${ADV}(?:(?: (?:are|were|is|was) (?:known|reported|believed|said|thought|estimated) to)?(?: (?:has|have|had))${ADV}| (?:did))?${ADV} `,
  'own',
  END,
);
const PREDICATES = [...PASSIVE, ...STATE, ...OWN];

/** "may have died", "could be trapped": a fear that somebody has put a number to, not a count of the dead. */
const FEARED =
  /^ (?:may|might|could) (?:also |already |still )*(?:(?:have (?:died|drowned|perished|been (?:killed|buried|trapped)))|be (?:dead|trapped|buried|missing))(?= |$)/u;

/** "three children ate a bat and died": the second verb is theirs as well. */
const AND_DIED =
  /^ (?!(?:who|and|or|that|which|of|in|at|from|on|to|with|were|was|are|is|had|have|has|said|says|saw|found|watched|tried) )[a-z]+(?: (?!(?:that|which|who|when|while|after|before|as|because|and|but|said|says) )[^ ,;.]+){1,5} and (?:later |then |soon )?(died|drowned|perished|disappeared|vanished)(?= |$)/u;

const AUXILIARY =
  /^(?:was|were|is|are|be|been|being|has|have|had|will|would|could|should|may|might|can|must|shall|did|does|do|got|get|not|cannot|said|says|say|told|tell|reported|report|claimed|confirmed|survived|escaped|arrived|gathered|took|went|came|fought|joined|attended|voted|protested|watched|saw|heard|live|lived|live|work|worked)$/u;
const HARD_STOP =
  /^(?:that|which|as|when|while|after|before|because|if|where|whose|than|but|;|:|“|”|"|although|though|whereas|since|until)$/u;
const PREPOSITION =
  /^(?:of|in|from|at|on|near|aboard|across|inside|outside|around|with|under|throughout|within|between|along|during|for|over|to|into|by|among|behind|beneath|against|south|north|east|west|aged|alone|there|here|trying|waiting|travelling|traveling|living|working|sheltering|queuing|queueing|onboard|not|both|mostly|mainly)$/u;

/** "Six service members have died", "three soldiers and two civilians were wounded", "12 were killed". */
export function readSubject(counted: Counted): Reading | null {
  const { words, count, noun } = counted;
  // "one of 12 nurses who died"
  const told = words[count.from - 1]?.low === 'of' && words[noun.next]?.low === 'who';
  if (noun.is === 'thing' || (!told && !startsClause(words, count.from))) return null;
  if (count.article && !(noun.is === 'person' && noun.one)) return null;
  // "4,000 families, or more than 17,000 people, had lost their homes"
  const aside =
    words[noun.next]?.text === ',' &&
    words[count.from - 1]?.low === 'or' &&
    words[count.from - 2]?.text === ',';
  const then = noun.is === 'person' && !count.article ? AND_DIED.exec(after(words, noun.next)) : null;
  if (then !== null) {
    const last = noun.next + wordsIn(then[0]) - 1;
    const kind = /^(?:disappeared|vanished)$/u.test(then[1] ?? '') ? 'missing' : 'dead';
    return readingOf(counted, 'subject', kind, { first: last, last });
  }
  for (const at of aside ? [noun.next + 1] : predicatePositions(words, noun.next)) {
    const text = after(words, at);
    const feared = FEARED.exec(text);
    if (feared !== null) {
      const last = at + wordsIn(feared[0]) - 1;
      // "40 people might be missing": missing is what they may be, of the dead it would say too much
      const kind = / be missing$/u.test(feared[0]) ? 'missing' : 'other';
      return noun.is === 'person' ? readingOf(counted, 'subject', kind, { first: at, last }) : null;
    }
    for (const { harm, pattern } of PREDICATES) {
      const match = pattern.exec(text);
      if (match === null) continue;
      if (!fits(harm, counted, match.groups?.['harm'] ?? '')) return null;
      // "Two other suspects have not been found"
      if (/^not (?:yet )?been/u.test(match.groups?.['harm'] ?? '') && SOUGHT.test(noun.head?.low ?? ''))
        return null;
      const last = at + wordsIn(match[0]) - 1;
      const length = wordsIn(match.groups?.['harm'] ?? '');
      // "two of the bodies had gunshot wounds"
      const body = harm.kind === 'wounded' && /^(?:bodies|corpses)$/u.test(noun.head?.low ?? '');
      const kind = body ? 'dead' : harm.kind;
      const reading = readingOf(counted, 'subject', kind, { first: last - length + 1, last });
      return { ...reading, counted: asideNoun(counted) ?? reading.counted };
    }
  }
  return null;
}

/** Who is not missing but wanted. */
const SOUGHT =
  /^(?:suspects?|attackers?|assailants?|gunm[ae]n|killers?|thie(?:f|ves)|robbers?|hackers?|arsonists?|fugitives?|escapees?|inmates?|prisoners?|witness(?:es)?|smugglers?)$/u;

/** "One, a nurse, has died", "The three, all men, died": the aside says who they were. */
function asideNoun({ words, noun }: Counted): Span | null {
  if (noun.is !== 'empty' || words[noun.next]?.text !== ',') return null;
  if (!/^(?:a|an|all|both)$/u.test(words[noun.next + 1]?.low ?? '')) return null;
  // "One, a 15-year-old, died"
  if (/-year-old$/u.test(words[noun.next + 2]?.low ?? '') && words[noun.next + 3]?.kind === 'mark')
    return spanOf(words, noun.next + 2, noun.next + 2);
  const said = nounPhraseAt(words, noun.next + 2);
  const more = words[said.next]?.low === 'and';
  return said.is === 'person' && !more ? spanOf(words, said.first, said.last) : null;
}

/** Whether the counted noun can be people that the harm is said of. */
export function fits(harm: Harm, { words, count, noun, passed }: Counted, word: string): boolean {
  if (noun.is === 'person') return true;
  if (noun.is === 'thing') return false;
  if (noun.is === 'empty') {
    // "40 tanks were destroyed and 12 captured": the noun left out is a thing.
    const named = passed.findLast((earlier) => earlier.noun.is !== 'empty' && !earlier.count.article);
    // "Doctors at two hospitals reported 12 dead": the hospitals only say so.
    if (named !== undefined && words.slice(named.noun.next, count.from).some(({ low }) => REPORTS.has(low)))
      return !/^(?:captur|seiz|evacuated$)/u.test(word);
    const bodies = /^(?:bodies|corpses|remains)$/u.test(named?.noun.head?.low ?? '');
    if (
      named !== undefined &&
      named.noun.is !== 'person' &&
      !bodies &&
      (harm.strict || named.noun.is === 'thing')
    )
      return false;
    return !/^(?:captur|seiz|evacuated$)/u.test(word) || named?.noun.is === 'person';
  }
  if (harm.strict) return false;
  const head = noun.head;
  return head !== null && (head.capital || /s$/u.test(head.low));
}

const OPENS_CLAUSE = new RegExp(
  `^(?:and|or|but|while|as|when|after|that|because|where|before|although|though|since|whereas|until|so|then|meanwhile|however|also|overnight|today|yesterday|later|earlier|said|says|say|reported|confirmed|announced|claimed|estimated|reports|stated|added|acknowledged|believe|believes|saying|adding|reporting|confirming|noting|claiming|estimating|stating|announcing|show|shows|showed|showing|indicate|indicates|indicated|suggest|suggests|suggested|${A_WEEKDAY}|which|separately|including|\\w+ly)$`,
  'u',
);

/** "told me 12 people had died", "told the Globe nine had" */
const TOLD_WHOM =
  / (?:told|tells|telling)(?: (?!to |that |of |about |by |how |for |and |with |in |on |at )[^ ,;]+){1,4}$/u;

/** Whether a subject may begin at word `at`: at the sentence's start, after a mark, a conjunction, "said", a time. */
export function startsClause(words: readonly Word[], at: number): boolean {
  const word = words[at - 1];
  if (word === undefined) return true;
  if (word.kind === 'mark') return !/^[$€£%/]$/u.test(word.text);
  const opens = OPENS_CLAUSE.test(word.low) || REPORTS.has(word.low);
  return opens || TOLD_WHOM.test(before(words, at, 6)) || afterSetting(words, at);
}

/** "By this time 1,100 …", "In Gaza 12 …": a setting in front, without a comma and without a verb. */
function afterSetting(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 7); i -= 1) {
    const word = words[i];
    if (word === undefined || word.kind === 'mark' || /ed$/u.test(word.low) || AUXILIARY.test(word.low))
      return false;
    if (HARM_WORD.test(word.low) || /^(?:and|that|who|which|of|with|for|against|from)$/u.test(word.low))
      return false;
    const opens =
      i === 0 || words[i - 1]?.kind === 'mark' || /^(?:that|and|but|while)$/u.test(words[i - 1]?.low ?? '');
    if (opens)
      return /^(?:in|on|by|at|during|since|over|across|after|within|near|around|until)$/u.test(word.low);
  }
  return false;
}

/** Where the predicate of a subject that ends before word `at` may begin. */
export function predicatePositions(words: readonly Word[], at: number): number[] {
  const positions: number[] = [];
  // "One, a nurse, has died": what follows the comma says who the one was, it counts nobody else.
  const bare = words[at]?.text === ',' && numeralAt(words, at - 1) !== null;
  let i = bare ? at : skipIncluded(words, skipCoordinated(words, at));
  const start = i;
  while (i < words.length && i - start < 24) {
    const word = words[i];
    if (word === undefined) break;
    if (word.low === 'who') {
      positions.push(i + 1);
      const main = pastRelative(words, i);
      if (main !== null) positions.push(main);
      i += 1;
      continue;
    }
    if (/^[,(—–]$/u.test(word.text)) {
      const close = closing(words, i);
      const listed = close === null ? pastAside(words, i) : null;
      if (listed !== null) positions.push(listed);
      if (close !== null) positions.push(words[close + 1]?.low === 'who' ? close + 2 : close + 1);
      break;
    }
    if (HARD_STOP.test(word.low) || /^(?:and|or|\.)$/u.test(word.low)) break;
    positions.push(i);
    if (AUXILIARY.test(word.low) || TELLS_OR_SEES.test(word.low)) break;
    // "the people admitted had died": a participle with the verb right behind it
    const told = /ed$/u.test(word.low) && FINITE.test(words[i + 1]?.low ?? '');
    // The first word after the noun is a preposition or the verb: any other word is an unknown verb.
    if (i === start && !told && !PREPOSITION.test(word.low)) break;
    i += 1;
  }
  return positions;
}

/** Verbs after which another subject may stand without "that": "who saw protesters were injured". */
const TELLS_OR_SEES =
  /^(?:saw|see|heard|hear|felt|feel|knew|know|thought|think|believed|feared|hoped|wished|noticed|realised|realized|learned|learnt|understood|assumed|complained|feel|insisted|insist|agreed|agree|watched|discovered)$/u;
const FINITE = /^(?:was|were|is|are|has|have|had|died|drowned|fled|vanished|disappeared)$/u;

/** "Twelve officers who had tried to stop the march were injured": where the sentence goes on behind the relative clause. */
function pastRelative(words: readonly Word[], who: number): number | null {
  // "who fled when shots were fired were hurt": the clause inside has a verb of its own
  let inner: 'none' | 'open' | 'told' = 'none';
  for (let i = who + 1; i < Math.min(words.length, who + 15); i += 1) {
    const word = words[i];
    if (word === undefined || word.kind === 'mark') return null;
    if (inner === 'none' && i > who + 1 && /^(?:when|as|after|before|while)$/u.test(word.low)) {
      inner = 'open';
      continue;
    }
    if (inner === 'open' && (FINITE.test(word.low) || /ed$/u.test(word.low))) {
      inner = 'told';
      continue;
    }
    if (HARD_STOP.test(word.low) || /^(?:and|or|who|how|why|what)$/u.test(word.low)) return null;
    if (TELLS_OR_SEES.test(word.low) || REPORTS.has(word.low)) return null;
    // The clause's own verb stands right behind "who", with an adverb or a participle before or after it.
    if (inner !== 'open' && i > who + 2 && FINITE.test(word.low))
      return /^(?:has|have|had)$/u.test(words[i - 1]?.low ?? '') ? null : i;
  }
  return null;
}

/** "Seven people including three teenagers were killed": over the part that no comma sets apart. */
function skipIncluded(words: readonly Word[], at: number): number {
  if (words[at]?.low !== 'including') return at;
  const [part] = countsIn(words.slice(at + 1, at + 9));
  if (part === undefined || part.from !== 0) return at;
  const noun = nounPhraseAt(words, at + 1 + part.next);
  return noun.is === 'person' ? skipCoordinated(words, noun.next) : at;
}

/** "three soldiers and two civilians": over the nouns with numbers that follow in a list. */
export function skipCoordinated(words: readonly Word[], at: number): number {
  let end = at;
  for (let step = 0; step < 6; step += 1) {
    let i = end;
    if (words[i]?.low === ',') i += 1;
    if (/^(?:and|or)$/u.test(words[i]?.low ?? '')) i += 1;
    if (i === end) return end;
    const owned = ownedPerson(words, i);
    if (owned !== null) {
      end = owned;
      continue;
    }
    const next = countsIn(words.slice(i, i + 8))[0];
    if (next === undefined || next.from !== 0) return end;
    const noun = nounPhraseAt(words, i + next.next);
    if (noun.is !== 'person' && noun.is !== 'unknown') return end;
    end = noun.next;
  }
  return end;
}

/** "15 of its officials and his bodyguard of 11 years were": the first word after one more person, or null. */
function ownedPerson(words: readonly Word[], at: number): number | null {
  if (!/^(?:his|her|their|its)$/u.test(words[at]?.low ?? '')) return null;
  const noun = nounPhraseAt(words, at + 1);
  if (noun.is !== 'person') return null;
  const years = /^ of \S+ (?:years|months)(?= )/u.exec(after(words, noun.next, 4));
  return noun.next + (years === null ? 0 : 3);
}

/** Whether the words `[from, to)` are a name, or a name and an age. */
function isNameAndAge(words: readonly Word[], from: number, to: number): boolean {
  const age = words[to - 1]?.kind === 'number' && words[to - 2]?.text === ',' ? to - 2 : to;
  const name = words.slice(from, age);
  return name.length > 1 && name.every(({ capital, kind }) => capital && kind === 'word');
}

/** "three pupils of the school, where lessons had ended, and a caretaker were killed": behind all that are listed, or null. */
function pastAside(words: readonly Word[], at: number): number | null {
  if (words[at]?.text !== ',' || !/^(?:where|who|whose|which)$/u.test(words[at + 1]?.low ?? '')) return null;
  const close = nextMark(words, at);
  if (words[close]?.text !== ',' || words[close + 1]?.low !== 'and') return null;
  const end = skipCoordinated(words, close);
  return end === close ? null : end;
}

/** The mark that closes an insertion opened at `at`, at most 26 words on. */
function closing(words: readonly Word[], at: number): number | null {
  const open = words[at]?.text ?? '';
  const close = open === '(' ? ')' : open;
  for (let i = at + 1; i < Math.min(words.length, at + 27); i += 1) {
    const word = words[i];
    if (word?.text !== close) continue;
    // In "12 people, including three women, two children and a man, were" a comma may stand inside.
    const then = words[i + 1]?.low ?? '';
    if (
      close !== ',' ||
      // "a firefighter, Marek Havel, 26, who drowned"
      (then === 'who' && isNameAndAge(words, at + 1, i)) ||
      /^(?:was|were|is|are|has|have|had|died|perished|drowned|remain|remains|remained|fled|disappeared|vanished|lost)$/u.test(
        then === 'also' ? (words[i + 2]?.low ?? '') : then,
      )
    ) {
      return i;
    }
  }
  return null;
}
