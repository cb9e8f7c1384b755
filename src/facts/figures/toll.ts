import type { Sentence } from '../../corpus/article.ts';
import { A_WEEKDAY } from '../../language/calendar.ts';
import type { FigureKind } from '../facts.ts';
import { wordsOf } from '../words.ts';
import { harmPatterns, KIND_OF_HARMED } from './harm.ts';
import { after, before, type Counted, type Reading, readingOf, spanOf, wordsIn } from './reading.ts';

const OF = '(?:of|for)(?: the)?(?: (?!while|but|and)[^ ]+){0,3}?';
const MANY = '(?:number|total|tally|count|figure)s?';

/** Nouns that a number is put to, each with the kind it counts. */
const TOLLS: readonly (readonly [FigureKind, string])[] = [
  ['casualties', `casualty (?:toll|count|figure|number)s?|${MANY} ${OF} (?:casualties|victims)`],
  [
    'wounded',
    `injury (?:toll|count)|${MANY} ${OF} (?:wounded|injured|injuries|hurt)|wounded toll|${MANY} (?:wounded|injured)`,
  ],
  ['missing', `${MANY} ${OF} missing|${MANY} (?:missing)`],
  ['displaced', `${MANY} ${OF} (?:displaced|homeless|evacuated|evacuees|refugees)|${MANY} (?:displaced)`],
  [
    'captured',
    `${MANY} ${OF} (?:arrested|detained|arrests|detainees|captured|hostages|abducted|kidnapped|(?:those|people|women|girls) taken)|${MANY} (?:arrested|detained)`,
  ],
  // "death toll", "the number of people killed"
  [
    'dead',
    `death tolls?|death count|body count|fatality count|${MANY} ${OF} (?:dead|deaths|killed|fatalities|bodies)|number of lives lost|tolls?|${MANY} (?:killed|dead)`,
  ],
];
/** Nouns that say nothing of their own: "put the figure at 787". */
const BARE = `${MANY}|it`;
const TOLL = TOLLS.map(([, words], at) => `(?<t${at}>${words})`).join('|');

const MOVES =
  'rose|rises|risen|rising|climbed|climbs|climbing|jumped|jumps|increased|increases|grew|grown|grows|soared|stood|stands|standing|remained|remains|reached|reaches|reaching|hit|hits|hitting|passed|passes|passing|topped|tops|topping|exceeded|exceeds|exceeding|surpassed|surpasses|surpassing|crossed|was|is|were|are|been|put|puts|putting|placed|places|placing|estimated|estimates|set|sets|revised|updated|raised|raises|raising|lowered|lowering|brought|brings|bringing|pushed|pushes|pushing|taking|took|takes|cut|dropped|fell|doubled|tripled|went|mounted|swelled|now|gave|giving|showed';
const STEPS = `(?: (?:${MOVES}|now|up|upward|upwards|down|further|later|sharply|slightly|steadily|officially|earlier|again|still|since|already|there|also|alone|so far|on|by|late|early|${A_WEEKDAY}|morning|afternoon|evening|night))*`;
const INSIDE = '(?: (?!while|whereas|but|that|which|because|including|;|could|may|might|would|will)[^ ]+)';
/** "the death toll from a tsunami that swept over the coast": the clause tells of the event. */
const OF_EVENT = `(?:(?: [^ ,;]+){1,4} (?:tsunami|quake|earthquake|storm|floods?|fire|wildfires?|blast|explosion|attacks?|strikes?|crash|collapse|landslides?|mudslide|avalanche|cyclone|hurricane|typhoon|tornado(?:es)?|outbreak|epidemic|war|fighting|bombings?|shooting|raid|stampede|disaster|accident|sinking|eruption|heatwave|riots?|unrest|protests) (?:that|which)${INSIDE}{1,14}?)?`;
const MIDDLE = `(?<mid>${OF_EVENT}${INSIDE}{0,16}?)`;

/** "The death toll … rose to 300", "a death toll of 12", "put the figure at 787". */
const MOVED = (noun: string): RegExp =>
  new RegExp(
    `(?:^| )(?:${noun})(?: , which(?: [^ ,;]+){1,10} ,)?${MIDDLE} (?<move>${MOVES})${STEPS}(?: (?:from|by)(?: [^ ]+){1,6}? to|(?: (?!to)[^ ]+){1,4}? to| to| at| above| beyond| past| over)?(?: [“"])?$`,
    'u',
  );
const PUT = (noun: string): RegExp =>
  new RegExp(
    `(?:^| )(?:${noun})(?:(?: (?:down|up|back|further|again|upwards?|downwards?))?(?: from(?: (?!to )[^ ,;]+){1,3})? (?:of|at|to)| :|:|,? now(?: at)?)$`,
    'u',
  );
/** "gave the toll as 32", "listed the number of displaced as 12,900" */
const GAVE_AS = new RegExp(
  `(?:^| )(?:gave|gives|giving|given|lists|listed|listing|reported|reports|recorded|records)(?: (?:the|its|their|a))?(?: (?:total|overall|official|confirmed|combined|known|final))* (?:${TOLL}) as$`,
  'u',
);
/** "brings the number of people killed in the protests to 45": the verb stands before the noun. */
const BROUGHT_TOLL = new RegExp(
  `(?:^| )(?:bring|brings|brought|bringing|raise|raises|raised|raising|push|pushes|pushed|pushing|put|puts|putting|take|takes|took|taking|place|placed|estimated|estimates)(?: the| its| their)?(?: (?:total|overall|official|confirmed|combined|known))* (?:${TOLL})${MIDDLE} (?:to|at|as high as)$`,
  'u',
);
/** "put its losses at nine", "puts losses over the same period at 610": an army's, killed and wounded alike. */
const PUT_LOSSES =
  /(?:^| )(?:put|puts|putting|placed|estimated|estimates|gave)(?: (?!down|up|an end)[^ ,;]+){0,4} losses(?<when>(?: (?:over|in|during|since|for)(?: [^ ,;]+){1,5})?) at$/u;
/** "put the wounded at nine" */
const PUT_GROUP = /(?:^| )(?:put|puts|putting|placed) the (?<group>dead|wounded|injured|missing) at$/u;
/** "the day's dead numbered five" */
const NUMBERED =
  /(?:^| )(?<group>dead|killed|wounded|injured|missing|detained|arrested|captured|displaced|homeless) (?:numbered|number)$/u;
/** "Deaths from the outbreak rose from 31 to 38": a plural that counts where it rises or falls. */
const RISING: readonly (readonly [FigureKind, string])[] = [
  ['dead', 'deaths|fatalities'],
  ['wounded', 'injuries'],
  ['captured', 'arrests|detentions'],
];
const RISEN = new RegExp(
  `(?:^| )(?:${RISING.map(([, words], at) => `(?<r${at}>${words})`).join('|')})${MIDDLE} (?:rose|risen|rising|climbed|climbing|jumped|increased|grew|grown|soared|fell|fallen|dropped|reached|passed|topped|exceeded|doubled|tripled)(?:(?: from(?: (?!to )[^ ,;]+){1,5})? to| above| past| beyond)?$`,
  'u',
);
const MOVED_TOLL = MOVED(TOLL);
const PUT_TOLL = PUT(TOLL);
/** "bringing the total since January to 203": of what the sentence has counted itself. */
const BROUGHT_BARE =
  /(?:^| )(?:bring|brings|brought|bringing|raise|raises|raised|raising|push|pushes|pushed|pushing|take|takes|took|taking)(?: the| its| their)?(?: (?:overall|official|confirmed|combined|known))* (?:total|number|tally|count|figure)s?(?: (?:since|for|so far|this|in|over)(?: [^ ,;]+){0,4})? to$/u;
const MOVED_BARE = MOVED(BARE);
const PUT_BARE = PUT(BARE);
const TOLL_AHEAD = new RegExp(
  `^ (?:the |its |their )?(?:confirmed |official |total |overall |known )*(?:${TOLL})(?= |$)`,
  'u',
);
const TOLL_ANYWHERE = new RegExp(`(?:^| )(?:${TOLL})(?= |$)`, 'u');
const UNREAL =
  / (?:could|may|might|would|will|expected|likely|feared|not|if|whether|to rise|to reach|to climb|to pass)(?= |$)/u;
const PASSES = /^(?:pass|top|exceed|surpass|cross)|(?:above|beyond|past)$/u;

/** Counts that a toll is put at. The noun may stand in the sentence before ("put the figure at 787"). */
export function readToll(counted: Counted): Reading | null {
  const { words, count } = counted;
  if (count.article) return null;
  // "put the number of deaths as high as 110,000": the bound stands where "at" would.
  const high = / as high as$/u.exec(before(words, count.first, 4));
  const left = before(words, high === null ? count.from : count.first, 26);
  const ahead = TOLL_AHEAD.exec(after(words, count.next, 10));
  // "bringing to 12 the number of people killed"
  if (ahead !== null && / (?:to|at)$/u.test(left)) {
    const last = count.next + wordsIn(ahead[0]) - 1;
    return tollReading(counted, kindOf(ahead), last - wordsIn(tollIn(ahead)) + 1, last, '');
  }
  const match = MOVED_TOLL.exec(left) ?? PUT_TOLL.exec(left) ?? BROUGHT_TOLL.exec(left) ?? GAVE_AS.exec(left);
  if (match !== null) {
    if (UNREAL.test(match[0]) || UNREAL.test(left.slice(Math.max(0, match.index - 20), match.index)))
      return null;
    const noun = tollIn(match);
    const skipped = wordsIn(left.slice(0, match.index + match[0].indexOf(noun)));
    const first = Math.max(0, (high === null ? count.from : count.first) - 26) + skipped;
    return tollReading(counted, kindOf(match), first, first + wordsIn(noun) - 1, match[0]);
  }
  const risen = readRisen(counted, left);
  if (risen !== null) return risen;
  const losses = PUT_LOSSES.exec(left)?.groups?.['when'];
  if (losses !== undefined && counted.noun.is === 'empty' && count.value < 1_000_000) {
    const at = count.from - 2 - wordsIn(losses);
    return tollReading(counted, 'casualties', at, at, '');
  }
  const { is } = counted.noun;
  const group = is === 'empty' ? PUT_GROUP.exec(left)?.groups?.['group'] : undefined;
  const numbered = is === 'empty' || is === 'person' ? NUMBERED.exec(left)?.groups?.['group'] : undefined;
  const kind = KIND_OF_HARMED.get(group ?? numbered ?? '');
  if (kind !== undefined) return tollReading(counted, kind, count.from - 2, count.from - 2, '');
  return readBlamed(counted, left) ?? readBare(counted, left);
}

function readRisen(counted: Counted, left: string): Reading | null {
  const match = RISEN.exec(left);
  if (match === null || UNREAL.test(match[0]) || counted.noun.is === 'thing') return null;
  const at = RISING.findIndex((_, i) => match.groups?.[`r${i}`] !== undefined);
  const [kind] = RISING[at] ?? [];
  if (kind === undefined) return null;
  const first = Math.max(0, counted.count.from - 26) + wordsIn(left.slice(0, match.index));
  return tollReading(counted, kind, first, first, match[0]);
}

const BLAMED = /(?:^| )blam(?:ed|es|ing)(?: (?!for )[^ ,;]+){1,7} for$/u;

/** "310 people had died of cholera. It blamed contaminated wells for 204 more." */
function readBlamed(counted: Counted, left: string): Reading | null {
  const { count, noun, words } = counted;
  if (!BLAMED.test(left) || noun.is !== 'empty' || words[count.next]?.low !== 'more') return null;
  const from = counted.before === null ? null : namedIn(counted.before);
  if (from === null) return null;
  const reading = tollReading(counted, from.kind, count.first, count.last, '');
  return { ...reading, from: { sentence: from.sentence, counted: from.counted } };
}

function readBare(counted: Counted, left: string): Reading | null {
  const { count, noun } = counted;
  const match = MOVED_BARE.exec(left) ?? PUT_BARE.exec(left) ?? BROUGHT_BARE.exec(left);
  if (match === null || UNREAL.test(match[0]) || noun.is === 'thing' || noun.is === 'unknown') return null;
  // "it" is a toll only where it rises, climbs or stands somewhere.
  // Or where somebody puts it: "the toll was 19; a commission put it at 57"
  const put = / (?:put|puts|placed|estimated|estimates)$/u.test(left.slice(0, match.index));
  if (/^ ?it was$/u.test(match[0])) return readToldIt(counted, left);
  if (/^ ?it /u.test(match[0]) && !put && !/ (?:rose|climbed|risen|jumped|stood|stands|grew)/u.test(match[0]))
    return null;
  const here = TOLL_ANYWHERE.exec(left.slice(0, match.index));
  if (here !== null) {
    const noun = tollIn(here);
    const at = left.slice(0, match.index).indexOf(noun, here.index);
    const first = Math.max(0, count.from - 26) + wordsIn(left.slice(0, at));
    return tollReading(counted, kindOf(here), first, first + wordsIn(noun) - 1, match[0]);
  }
  // "said eight had died but later revised the number to seven": of what the sentence has counted itself
  const own = counted.earlier.filter(({ part }) => part === null);
  const [told] = own;
  if (told !== undefined) {
    if (own.some(({ kind }) => kind !== told.kind)) return null;
    return { ...tollReading(counted, told.kind, count.first, count.last, match[0]), counted: told.counted };
  }
  const from = counted.before === null ? null : namedIn(counted.before);
  if (from === null) return null;
  const reading = tollReading(counted, from.kind, count.first, count.last, match[0]);
  return { ...reading, from: { sentence: from.sentence, counted: from.counted } };
}

/** "cops put the number of injured at 13. But a doctor told the paper it was 15, …" */
function readToldIt(counted: Counted, left: string): Reading | null {
  const { words, count, before: sentence } = counted;
  if (!/ (?:said|says|insisted|told(?: [^ ,;]+){1,4})(?: that)? it was$/u.test(left)) return null;
  if (sentence === null || !/^ [.,;](?= |$)/u.test(after(words, count.next, 2))) return null;
  const from = namedIn(sentence);
  if (from === null || !TOLL_ANYWHERE.test(` ${sentence.text.toLowerCase()}`)) return null;
  const reading = tollReading(counted, from.kind, count.first, count.last, '');
  return { ...reading, from: { sentence: from.sentence, counted: from.counted } };
}

function tollReading(
  counted: Counted,
  kind: FigureKind,
  first: number,
  last: number,
  moved: string,
): Reading {
  const { words } = counted;
  const move = / (?<move>(?:pass|top|exceed|surpass|cross)\w*|above|beyond|past)(?: |$)/u.exec(moved)
    ?.groups?.['move'];
  const empty = { ...counted.noun, is: 'empty' as const };
  const reading = readingOf({ ...counted, noun: empty, earlier: [] }, 'toll', kind, { first, last });
  return { ...reading, counted: spanOf(words, first, last), passes: move !== undefined && PASSES.test(move) };
}

function kindOf(match: RegExpExecArray): FigureKind {
  return TOLLS.find((_, at) => match.groups?.[`t${at}`] !== undefined)?.[0] ?? 'dead';
}

function tollIn(match: RegExpExecArray): string {
  return TOLLS.map((_, at) => match.groups?.[`t${at}`]).find((noun) => noun !== undefined) ?? '';
}

const HARM_NOUNS = (['done', 'own', 'noun', 'state'] as const).flatMap((form) =>
  harmPatterns('(?:^| )', form, '(?= |$)'),
);

const OTHER_NUMBER = new RegExp(`(?:^| )${MANY} of (?!(?:people|those) )`, 'u');

/** What the sentence before counts: its toll, or the one kind of harm it speaks of. */
function namedIn(
  sentence: Sentence,
): { readonly sentence: Sentence; readonly kind: FigureKind; readonly counted: string } | null {
  const words = wordsOf(sentence.text);
  const text = before(words, words.length, words.length);
  const toll = TOLL_ANYWHERE.exec(text);
  // "gave the number of survivors as 32": the figure that follows counts those.
  if (toll === null && OTHER_NUMBER.test(text)) return null;
  const kinds = new Map<FigureKind, string>();
  if (toll !== null) kinds.set(kindOf(toll), tollIn(toll));
  else {
    for (const { harm, pattern } of HARM_NOUNS) {
      const word = pattern.exec(text)?.groups?.['harm'];
      if (word !== undefined && !kinds.has(harm.kind)) kinds.set(harm.kind, word);
    }
  }
  const [only, ...others] = kinds;
  if (only === undefined || others.length > 0) return null;
  const [kind, low] = only;
  const skipped = wordsIn(text.slice(0, text.indexOf(low)));
  const first = words[skipped];
  const last = words[skipped + wordsIn(low) - 1];
  if (first === undefined || last === undefined) return null;
  return { sentence, kind, counted: sentence.text.slice(first.start, last.end) };
}
