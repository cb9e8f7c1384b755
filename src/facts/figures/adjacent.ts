import { A_WEEKDAY } from '../../language/calendar.ts';
import type { FigureKind } from '../facts.ts';
import { harmPatterns } from './harm.ts';
import { nounPhraseAt } from './noun-phrase.ts';
import { after, before, type Counted, type Reading, readingOf, spanOf, wordsIn } from './reading.ts';
import { fits, skipCoordinated } from './subject.ts';

const LINK = '(?: (?:newly|confirmed|reported|still|left|now|officially|listed as|counted|others|also|as))*';
/** What may follow "12 people killed" when they are the ones killed; "12 gunmen killed a guard" does not fit. */
const RIGHT = `(?! (?:at (?:least|most)|up to|as many|over \\d|around \\d|about \\d|on \\d))(?= (?:[^\\w\\s]|in|on|at|by|when|while|after|as|during|since|and|or|so|near|across|from|over|this|last|${A_WEEKDAY}|overnight|yesterday|today|early|late|earlier|to|inside|outside|throughout|around|before|with|for|among|aboard|between|including|but|there|here|elsewhere|alone|following|amid|because|due|where|had|has|have|is|are|were|was|seriously|critically|severely|badly|slightly|lightly|under|within|along|against|of|out|off|than|if|though|although|until|turned out|who|which|that|more|nationwide|countrywide|worldwide|so)(?= |$)|$)`;
const PARTICIPLE = harmPatterns(`^${LINK} `, 'done', RIGHT);
const STATE = harmPatterns(`^${LINK} `, 'state', RIGHT);
const NOUN = harmPatterns('^', 'noun', '$');
const ATTRIBUTES = harmPatterns('^', 'state', '$');

const STATE_ONLY = /^ (?:dead|wounded|injured|missing|homeless)(?= [^\w]|$| in| after| when| on)/u;

/** "nine members of the band whose bodies were recovered", "300 people with crush injuries", "dozens of passengers who were still missing". */
const AFTER_PERSON: readonly (readonly [FigureKind, RegExp])[] = [
  [
    'wounded',
    /^ with(?: (?!no|minor)[\w-]+){0,3} (?:injuries|wounds|burns|fractures|broken (?:bones|legs|arms|limbs|ribs))(?= |$)/u,
  ],
  [
    'dead',
    /^(?: (?:of|from) (?:the |his |her |its |their |a )?[^ ,;]+)? whose (?:bodies|remains) (?:was|were|have been|had been|are)(?: (?:later|since|also))* (?:recovered|found|retrieved|pulled|identified|discovered)(?= |$)/u,
  ],
  [
    'missing',
    /^ who (?:was|were|is|are|remain|remained)(?: (?:still|also|reported|listed as))* (?:missing|unaccounted for)(?= |$)/u,
  ],
];

/** "more than 1,000 dead", "at least 175 killed when …", "30 people still missing". */
export function readPostposed(counted: Counted): Reading | null {
  const { words, count, noun } = counted;
  if (noun.is === 'thing' || count.article) return null;
  // "left three firefighters and a resident dead"
  const listed = skipCoordinated(words, noun.next);
  const next = listed > noun.next && STATE_ONLY.test(after(words, listed, 2)) ? listed : noun.next;
  const right = after(words, next, 9);
  // "two of them with broken bones"
  const ofThem = noun.is === 'empty' && words[count.next]?.low === 'of';
  const told =
    noun.is === 'person' || ofThem ? AFTER_PERSON.find(([, pattern]) => pattern.test(right)) : undefined;
  if (told !== undefined)
    return readingOf(
      counted,
      'postposed',
      told[0],
      ofThem ? { first: noun.next, last: noun.next + 2 } : null,
    );
  for (const { harm, pattern } of [...STATE, ...PARTICIPLE]) {
    const match = pattern.exec(right);
    if (match === null) continue;
    const word = match.groups?.['harm'] ?? '';
    // "12 were killed, 30 lost": the participle of a verb that needs its noun
    if (!fits(harm, counted, word)) return null;
    // "freed the last five of 14 guards taken hostage"
    if (harm.kind === 'captured' && FREED.test(before(words, count.from, 5))) return null;
    const last = next + wordsIn(match[0]) - 1;
    return readingOf(counted, 'postposed', harm.kind, { first: last - wordsIn(word) + 1, last });
  }
  return null;
}

/** "12 wounded soldiers", "three missing sailors". */
export function readAttribute(counted: Counted): Reading | null {
  const { words, count } = counted;
  // "200,000 internally displaced people"
  const at = /^(?:internally|seriously|critically|badly|severely)$/u.test(words[count.next]?.low ?? '')
    ? count.next + 1
    : count.next;
  const word = words[at];
  if (word === undefined || count.article || word.low === 'killed') return null;
  const harm = ATTRIBUTES.find(({ pattern }) => pattern.test(word.low))?.harm;
  if (harm === undefined) return null;
  const noun = nounPhraseAt(words, at + 1);
  if (noun.is !== 'person' || noun.first !== at + 1) return null;
  if (harm.kind === 'captured' && RELEASED.test(before(words, count.from, 4))) return null;
  const reading = readingOf({ ...counted, noun }, 'attribute', harm.kind, null);
  return { ...reading, counted: spanOf(words, count.next, noun.last) };
}

const FREED =
  / (?:freed|freeing|released|releasing|rescued|rescuing)(?: (?:the|all|another))?(?: (?:last|first|other|remaining))?$/u;
const RELEASED =
  / (?:freed|freeing|free|released|releasing|release|rescued|rescuing|returned|swapped|exchanged|handed over)(?: \w+)?$/u;

/** "12 civilian deaths", "six fatalities", "30 injuries", "12 bodies were recovered", "12 hostages were taken". */
export function readNoun(counted: Counted): Reading | null {
  const { words, count, noun } = counted;
  if (count.article || noun.head === null) return null;
  const head = noun.head.low;
  const left = before(words, count.from, 7);
  const right = after(words, noun.next, 8);
  if (/^(?:bodies|corpses)$/u.test(head) && FOUND_LEFT.test(left) !== FOUND_RIGHT.test(right)) {
    return readingOf(counted, 'noun', 'dead', null);
  }
  if (/^(?:hostages|captives)$/u.test(head) && (HELD_LEFT.test(left) || HELD_RIGHT.test(right))) {
    return readingOf(counted, 'noun', 'captured', null);
  }
  if (/^(?:refugees|evacuees)$/u.test(head) && (TOOK_IN.test(left) || CROSSED.test(right)))
    return readingOf(counted, 'noun', 'displaced', null);
  const harm = NOUN.find(({ pattern }) => pattern.test(head))?.harm;
  if (harm === undefined || UNREAL_RIGHT.test(right) || UNREAL_LEFT.test(left)) return null;
  return readingOf(counted, 'noun', harm.kind, null);
}

/** "hosts 1.3 million refugees" */
const TOOK_IN =
  / (?:hosts?|hosting|hosted|shelter(?:s|ed|ing)|hous(?:es|ed|ing)|took in|taken in|takes in|taking in|received|registered|counted|home to)$/u;
/** "refugees have crossed into", "evacuees are living in schools" */
const CROSSED =
  /^(?: (?:have|had|has|are|were))?(?: (?:already|so far|since|now|still))* (?:crossed|arrived|entered|reached|poured|streamed|living|sheltering|registered|sought)(?= |$)/u;
const FOUND_LEFT =
  / (?:find|finds|finding|found|recovered|recovering|pulled|retrieved|received|counted|discovered|brought|dug up|exhumed|identified|uncovered|saw|seen|see|have|has|had|hold|holds|held|holding|collected|unearthed|photographed|filmed|delivered)(?: (?:out|in|up))?(?: [^ ]+(?: [^ ]+)? (?:survivors|people|others|wounded|injured) and)?$/u;
const FOUND_RIGHT =
  /^(?: (?:have|has|had))?(?: (?:was|were|been|so far|also|since))* (?:found|recovered|pulled|retrieved|counted|discovered|brought|dug|exhumed|identified|received|uncovered|flown|taken|carried|airlifted|lowered|handed over|transported|laid|lay|washed (?:up|ashore)|yet to be identified|not yet identified|unidentified)(?= |$)/u;
const HELD_LEFT = / (?:hold|holds|holding|held|took|taking|taken|seized|captured|still has|have)$/u;
const HELD_RIGHT =
  /^(?: (?:are|were|is|have been|had been))?(?: (?:still|being|believed to be))* (?:held|taken|seized|remain|remaining|captured)(?= |$)/u;
const UNREAL_RIGHT =
  /^ (?:could|would|may|might|are expected|were expected|were feared|are feared|are likely|were avoided|were prevented)(?= |$)/u;
const UNREAL_LEFT =
  / (?:prevent|prevented|avoid|avoided|avoiding|cause|mean|risk|could cause|expect|expects|expected|fear|feared|predict|predicted|predicts|averted)$/u;

/** "The bodies of two men missing since Tuesday's blast were found" */
const LAST_KNOWN =
  /^ (?:missing|feared (?:dead|drowned)|swept away|buried|trapped|last seen|lost)(?: (?!was|were|has|have|had|and|but|who|which|that)[^ ,;]+){0,10}?(?= (?:was|were|has been|have been|had been) )/u;

/** "recovered the bodies of 12 people". */
export function readBodiesOf(counted: Counted): Reading | null {
  const { words, count, noun } = counted;
  if (noun.is === 'thing' || count.article) return null;
  const match = / (?:bodies|remains|corpses) of$/u.exec(before(words, count.from, 8));
  if (match === null) return null;
  const left = before(words, count.from, 8).slice(0, match.index).replace(/ the$/u, '');
  const right = after(words, noun.next, 16).replace(LAST_KNOWN, '');
  if (!FOUND_LEFT.test(left) && !FOUND_RIGHT.test(right)) return null;
  const last = count.from - 2;
  return readingOf(counted, 'bodies', 'dead', { first: last, last });
}
