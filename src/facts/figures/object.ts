import { A_WEEKDAY } from '../../language/calendar.ts';
import type { FigureKind } from '../facts.ts';
import { harmPatterns } from './harm.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { after, before, type Counted, type Reading, readingOf, spanOf } from './reading.ts';
import { fits } from './subject.ts';

const DOING = harmPatterns('(?:^| )', 'doing', '(?: off| outright| instantly)?$');
/** "killed the head of the party and three bodyguards": a first victim without a number. */
const DOING_AND = harmPatterns(
  '(?:^| )',
  'doing',
  ' (?:(?:him|her|it)sel(?:f|ves)|themselves|(?:the|a|an|its|his|her|their)(?: (?!was|were|and|that|who|which|when|as|after|with|said)[^ ,;]+){1,8}) (?:and|as well as|along with)$',
);
/** "was arrested during a sit-in in 2016 with 31 others" */
const DONE_WITH_OTHERS = harmPatterns(
  '(?:^| )(?:was|were|been) ',
  'done',
  '(?: (?!and|but|while|who|that|when|after|before|as|since|because|if|he|she|they|it|we)[^ ,;]+){0,7} with$',
);
/** "Police detained him on Sunday along with two engineers" */
const DOING_WITH = harmPatterns(
  '(?:^| )',
  'doing',
  ' (?:him|her|them)(?: (?!and|but|while|who|that|when|after|before|as|since|because|if)[^ ,;]+){0,4} (?:together|along) with$',
);
/** "was kidnapped on Monday together with 22 other women" */
const DONE_WITH = harmPatterns(
  '(?:^| )(?:was|were|been) ',
  'done',
  '(?: (?!and|but|while|who|that|when|after|before|as|since|because|if|he|she|they|it|we)[^ ,;]+){0,7} (?:together|along) with$',
);
const NOUN_OF = harmPatterns('(?:^| )', 'nounOf', ' (?:of|to)$');
/** What stands before the verb when it did not happen or is not said to have: "could kill", "to kill", "did not". */
const UNREAL =
  / (?:could|would|may|might|can|will|must|should|shall|to|not|never|without|cannot|can't|couldn't|wouldn't|didn't|won't|hasn't|haven't|of being|capable of|risk(?:s|ed|ing)?|risk of|risks of|danger of|threat of|plan(?:s|ned|ning)? on|aim(?:s|ed|ing)? at|instead of|avoid(?:s|ed|ing)?|accused of planning|accused of plotting|dream(?:s|ed)? of|goal of|hope(?:s|d)? of|intent on|bent on)(?: (?:have|has|also|be|been|ever|even|potentially|possibly|\w+ly))*$/u;
const PASSIVE = / (?:was|were|been|being|are|is|be|got|get)(?: \w+ly)?$/u;

/** "It claimed to have killed more than 200 fighters": somebody says that it happened. */
const SAID_TO_HAVE =
  / (?:claimed|claims|claiming|said|believed|thought|reported|known|understood|alleged|confirmed|estimated) to have(?: also)?$/u;

/** Verbs that only with a certain word after the people say what happened to them. */
const FRAMES: readonly (readonly [FigureKind, RegExp, RegExp])[] = [
  // "he saw soldiers shoot two teenagers": hit, and no more is said
  [
    'casualties',
    / (?:shot|shoots?|shooting)$/u,
    /^(?! (?:dead|to death|down|in (?:an?|the) (?:film|video)))/u,
  ],
  // "officers beat at least a dozen people with truncheons"; a team beats its rivals, a candidate the others
  [
    'casualties',
    / (?:police|officers|troops|soldiers|guards|guardsmen|gunmen|militiamen|militants|fighters|jailers|warders|attackers|assailants|thugs|mob|crowd|forces|settlers|vigilantes)(?: (?!and|but|while|that|which|who|was|were|had been|have been)[^ ,;]+){0,5} (?:beat|beating|beaten)$/u,
    /^(?! (?:to (?:death|the|a)|by \d|in the (?:final|race|vote|election|match)|and (?:killed|wounded)))/u,
  ],
  // "forced 12,000 people from their homes"
  [
    'displaced',
    / (?:forc(?:ed|es|ing)|dr(?:ove|iven|iving|ives)|sent|sending|prompted|prompting|caused|causing)$/u,
    /^(?: from (?:their|its|homes)| out of (?:their|homes)| to (?:flee|leave|evacuate|abandon|seek shelter)| fleeing| into (?:(?:\w+ )?(?:shelters|camps|tents)|exile))(?= |$)/u,
  ],
  // "left dozens more in hospitals"
  [
    'wounded',
    / (?:left|leaving|landed|put|putting|sent|sending)$/u,
    /^ (?:in|to) (?:a |the )?hospitals?(?= |$)/u,
  ],
  // "a landslide at the same site buried 43": what became of them it does not say
  [
    'other',
    / (?:landslides?|mudslides?|avalanches?|rockslides?|mudflow|rubble|snow|earth|mud|debris|collapse|slope|hillside)(?: (?!and|but|while|that|which|who)[^ ,;]+){0,5} bur(?:ied|ying)$/u,
    /^(?! (?:under|in) the (?:grounds|cemetery))/u,
  ],
  // "the army said it had “eliminated” 20 militants"; a club eliminates players
  [
    'dead',
    / (?:army|military|forces|troops|ministry|general staff|navy|police|strikes?|airstrikes?|drones?|soldiers)(?: [^;]*)? (?:eliminated|eliminating|liquidated|liquidating)(?: [”"’])?$/u,
    /^/u,
  ],
  // "are still holding 36 schoolgirls"
  ['captured', / (?:still|currently) (?:hold|holds|holding|held)$/u, /^/u],
  // "left 4,000 people without shelter"
  [
    'displaced',
    / (?:left|leaving)$/u,
    /^ without (?:shelter|homes?|a home|a roof|housing|anywhere to live)(?= |$)/u,
  ],
  // "took 12 people hostage"
  [
    'captured',
    / (?:took|taken|taking|takes|held|holding|holds|hold|holds)$/u,
    /^ (?:hostage|captive|prisoner|into custody|as hostages)(?= |$)/u,
  ],
  // "a gunman who had held 23 people for more than 14 hours"
  [
    'captured',
    / (?:held|holding)$/u,
    /^ (?:at gunpoint|for (?:more than |at least |nearly |almost |about |over )?(?:[^ ]+ ){1,2}(?:hours|days|weeks|months|years))(?= |$)/u,
  ],
  // "shot 12 people dead" is read by the adjective; "burned 12 people to death" is not
  [
    'dead',
    / (?:burned|burnt|crushed|stabbed|beat|beaten|bludgeoned|hacked|trampled|shot|shooting|put|putting)$/u,
    /^ to death(?= |$)/u,
  ],
];

/** "killed 12 people", "wounding at least 30", "has lost six soldiers", "claimed 12 lives". */
export function readObject(counted: Counted): Reading | null {
  const { words, count, noun } = counted;
  if (noun.is === 'thing') return null;
  if (count.article && !(noun.is === 'person' && noun.one)) return null;
  const left = before(words, count.from, 14);
  const own = lostOfThose(counted, left);
  if (own !== null) return own;
  const cared = readCared(counted, left);
  if (cared !== null) return cared;
  const kind =
    doneTo(counted, left) ?? framed(counted, left) ?? lost(counted, left) ?? livesOf(counted, left);
  return kind === null ? null : readingOf(counted, 'object', kind.kind, kind.harm);
}

const SICKENED = / (?:sickened|sickening)$/u;
const MEDICAL =
  / (?:msf|médecins sans frontières|doctors without borders|hospitals?|clinics?|infirmary|doctors?|medics?|paramedics?|nurses?|surgeons?|ambulances?|red cross|red crescent)(?: [^;:]*)? (?:treated|treating|assessed)$/u;
/** Also "…, most of them for gunshot wounds". */
const TREATED_FOR_HARM =
  /^(?:(?: [^ ,;]+){0,8} , (?:most|all|nearly all|almost all|many) of them)? for(?: (?!and)[\w-]+){0,3} (?:injur(?:y|ies)|wounds?|burns?|fractures?)(?= |$)/u;
/** "treated 12 people in the same way", "treated 12 people as suspects", "treated 12 people for cholera" are none. */
const TREATED = new RegExp(
  `^(?: [.,;”"]| (?:at|in|on) (?:the|a|an|its|their|hospital|${A_WEEKDAY})(?! (?:same|way|manner|clinical|study|trial))| since| so far| overnight| there|$)`,
  'u',
);

/** "has sickened 43 people", "doctors treated 23 people": a kind of its own, whose words say what happened as well. */
function readCared(counted: Counted, left: string): Reading | null {
  const { words, count, noun } = counted;
  const others = /^others?$/u.test(noun.head?.low ?? '');
  if (count.article || !(noun.is === 'person' || noun.is === 'empty' || others)) return null;
  const sick = SICKENED.test(left);
  const treated = !sick && MEDICAL.test(left);
  if ((!sick && !treated) || UNREAL.test(left.replace(/ [^ ]+$/u, ''))) return null;
  const next = noun.is === 'empty' ? Math.max(noun.next, count.next) : noun.next;
  const right = after(words, next, 20);
  const first = count.from - 1;
  if (treated && TREATED_FOR_HARM.test(right))
    return readingOf(counted, 'object', 'wounded', { first, last: first });
  if (treated && !TREATED.test(right)) return null;
  const reading = readingOf(counted, 'object', 'other', { first, last: first });
  return { ...reading, counted: spanOf(words, first, next - 1) };
}

type Found = {
  readonly kind: FigureKind;
  readonly harm: { readonly first: number; readonly last: number } | null;
};

function doneTo(counted: Counted, left: string): Found | null {
  const others = counted.noun.head?.low === 'others' ? DONE_WITH_OTHERS : [];
  const people = counted.noun.is === 'person' ? [...DOING_AND, ...DOING_WITH, ...DONE_WITH] : [];
  const patterns = [...DOING, ...people, ...others];
  for (const { harm, pattern } of patterns) {
    const match = pattern.exec(left);
    if (match === null) continue;
    const prefix = left.slice(0, match.index);
    if ((UNREAL.test(prefix) && !SAID_TO_HAVE.test(prefix)) || PASSIVE.test(prefix)) return null;
    // "those killed 12": the participle belongs to the noun before it
    if (/ those$/u.test(prefix) && / (?:killed|wounded|injured)$/u.test(match[0])) return null;
    if (!fits(harm, counted, match.groups?.['harm'] ?? '')) return null;
    const last = counted.count.from - 1;
    return { kind: harm.kind, harm: { first: last, last } };
  }
  return null;
}

function framed({ words, count, noun }: Counted, left: string): Found | null {
  if (noun.is !== 'person' && noun.is !== 'empty') return null;
  const right = after(words, noun.next, 6);
  const frame = FRAMES.find(([, head, tail]) => head.test(left) && tail.test(right));
  if (frame === undefined) return null;
  if (UNREAL.test(left.replace(frame[1], ''))) return null;
  // "buried 12 people": they may have been dug out alive
  if (frame[0] === 'other' && noun.is !== 'empty') return null;
  // "taken 16 prisoner", "buried 43"
  const at = frame[0] === 'other' ? count.from - 1 : count.next;
  return { kind: frame[0], harm: noun.is === 'empty' ? { first: at, last: at } : null };
}

/** "treated 88 patients and lost 19" */
function lostOfThose(counted: Counted, left: string): Reading | null {
  const { words, noun, passed } = counted;
  const those = passed.at(-1)?.noun;
  if (noun.is !== 'empty' || those === undefined || !/ and (?:has |had )?lost$/u.test(left)) return null;
  if (!OURS.test(those.head?.low ?? '')) return null;
  return { ...readingOf(counted, 'object', 'dead', null), counted: spanOf(words, those.first, those.last) };
}

/** Those of whom, right behind, "and lost 19" says that they died; a club loses players to another. */
const OURS = /^(?:patients|men|soldiers|fighters|troops|sailors|pilots|children|women|people)$/u;

/** "has lost 12 soldiers": people only; "claimed 12 lives", "12 lives lost". */
function lost({ noun, words }: Counted, left: string): Found | null {
  const head = noun.head?.low;
  const right = after(words, noun.next, 6);
  // "claimed one life"
  if (head === 'lives' || (head === 'life' && words[noun.first - 1]?.low === 'one')) {
    const taken = / (?:lost|losing|claimed|claims|claiming|cost|costs|costing|took|taken|taking)$/u;
    const prefix = left.replace(taken, '');
    // "is thought to have cost more than 30,000 lives"
    if (taken.test(left) && (!UNREAL.test(prefix) || SAID_TO_HAVE.test(prefix)))
      return { kind: 'dead', harm: null };
    if (/^(?: (?:was|were|have been|had been))? (?:lost|claimed)(?= |$)/u.test(right))
      return { kind: 'dead', harm: null };
    return null;
  }
  if (isBareMembers(noun) || LOST_OTHERWISE.test(right)) return null;
  if (noun.is !== 'person' || !/ (?:lost|losing|loses)$/u.test(left)) return null;
  if (UNREAL.test(left.replace(/ (?:lost|losing|loses)$/u, ''))) return null;
  return { kind: 'dead', harm: null };
}

/** "lost four of its players to injury", "lost two lawmakers to the opposition" */
const LOST_OTHERWISE =
  /^ to (?:(?:an? |the |knee |ankle |hamstring |muscle )*(?:injur(?:y|ies)|suspensions?|illness|retirement|rivals?|defections?|opposition|red cards?|transfers?|competitors?|league|draft|party|coalition|government)|[^ ]+ (?:party|club|united|city|rovers))(?= |$)/u;

/** "the loss of its two largest members": of a party or a union as often as of a crew. */
function isBareMembers({ head, first, last }: NounPhrase): boolean {
  return head !== null && /^members?$/u.test(head.low) && last - first < 3;
}

/** "claimed the lives of 12 people". */
function livesOf({ noun }: Counted, left: string): Found | null {
  const match = / (?:claimed|claims|claiming|cost|costing|took|taken|taking) the lives of$/u.exec(left);
  if (match === null || noun.is === 'unknown' || UNREAL.test(left.slice(0, match.index))) return null;
  return { kind: 'dead', harm: null };
}

/** "the deaths of six soldiers", "the capture of three pilots", "injuries to 12 people". */
export function readNounOf(counted: Counted): Reading | null {
  const { words, count, noun } = counted;
  if (noun.is === 'thing') return null;
  if (count.article && !(noun.is === 'person' && noun.one)) return null;
  const left = before(words, count.from, 6);
  for (const { harm, pattern } of NOUN_OF) {
    const match = pattern.exec(left);
    if (match === null) continue;
    const word = match.groups?.['harm'] ?? '';
    const to = match[0].endsWith(' to');
    if (to !== /^injur/u.test(word) && to) return null;
    if (!fits(harm, counted, word)) return null;
    // "the loss of 12 seats", "the flight of 12": only with a word for people
    if (
      /^(?:loss|flight|execution|exodus|seizure)$/u.test(word) &&
      (noun.is !== 'person' || isBareMembers(noun))
    )
      return null;
    const last = count.from - 2;
    return readingOf(counted, 'of', harm.kind, { first: last, last });
  }
  return null;
}
