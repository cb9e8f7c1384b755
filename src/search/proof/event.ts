import { F } from '../features.ts';
import * as mark from '../marks.ts';
import type { Match } from '../match.ts';

/**
 * Writes, for a question about whatever happened ("when did it happen", "who did this"), how well the sentence tells just
 * that of it. News does so near its beginning; a sentence on what happened years ago tells of something else.
 */
export function measureEvent(match: Match, sentence: number, row: Float64Array): void {
  const question = match.query?.question;
  if (question === undefined || question.event < 0) return;
  const tells = Math.max(match.best[question.event] ?? 0, NEIGHBOUR * (match.near[question.event] ?? 0));
  const own = match.table.sentences[sentence];
  const early = 1 / (1 + Math.max(0, (own?.paragraph ?? 1) - OPENING) / FADES);
  const past = question.aspect !== 'before' && ofThePast(match) ? PAST : 1;
  const share = tells * aspectTold(match) * past * (isSpoken(match) ? SPOKEN : 1) * (0.5 + 0.5 * early);
  row[F.event] = share;
  row[F.eventLost] = share < TOLD ? 1 : 0;
}

/** What somebody says of it, in quotation marks, seldom tells where or when it was. */
function isSpoken({ table, start, end }: Match): boolean {
  for (let t = start; t < end; t += 1) if (((table.marks[t] ?? 0) & mark.QUOTED) !== 0) return true;
  return false;
}

const SPOKEN = 0.6;
const NEIGHBOUR = 0.7;
const PAST = 0.2;
const OPENING = 3;
const FADES = 6;
const TOLD = 0.33;

/** Nouns and conjunctions of cause, whatever stands around them. */
const CAUSE = /^(?:cause|causes|because|due|blam\w+|motives?|fault|revenge|negligence)$/;
/** Verbs of cause: what comes after them was caused, or what comes before them "by" something. */
const CAUSED = /^(?:caused|triggered|sparked|prompted|ignited|provoked)$/;
/** "Set off", "touched off". */
const CAUSED_OFF = /^(?:set|touched)$/;
/** What came before it, or what it was about; often the cause, not always. */
const PERHAPS_CAUSE = /^(?:after|amid|over|following|against)$/;
const PERHAPS = 0.5;
/** Words that say who did it, and words for those who do such things. */
const BLAMED = /^(?:responsib\w+|blam\w+|behind|accus\w+|perpetrat\w+|mastermind\w*|culprits?)$/;
const DOERS =
  /^(?:suspects?|suspected|gunm[ae]n|attackers?|assailants?|bombers?|hackers?|arrest\w*|charged)$/;
const DOER = 0.6;
const HARM =
  /^(?:worst|damag\w+|destroy\w+|kill\w*|dead|died|deaths?|injur\w+|wound\w+|serious\w*|sever\w+|critical\w*|devastat\w+|missing|toll|largest|biggest|deadliest)$/;
const STARTS = /^(?:start\w*|beg[aiu]n\w*|erupt\w*|broke|launch\w*|since|open(?:ed|ing))$/;
const ENDS = /^(?:end|ends|ended|ending|stop\w*|finish\w*|until|expir\w+|lift(?:ed)?|conclud\w+)$/;
const GOES_ON = /^(?:continu\w+|still|ongoing|resum\w+|contain\w*|control|restor\w+|reopen\w*|safe|calm)$/;
const MEASURES = mark.MEASURE | mark.DURATION | mark.LENGTH | mark.MASS | mark.DEGREE | mark.SPEED;
const CLOCK_ONLY = 0.7;
const WITHOUT_WORD = 0.5;
const UNCERTAIN = 0.5;
const AHEAD = /^(?:will|due|plans?|scheduled|upcoming)$/;

/** How surely the asked aspect is told here, 0 to 1. */
function aspectTold(match: Match): number {
  const question = match.query?.question;
  if (question === undefined) return 0;
  const at = match.where[question.event] ?? -1;
  // "The third since Sunday": the day says where the count began.
  const beside = (marks: number): number =>
    nearest(match, at, (t) => ((match.table.marks[t] ?? 0) & marks) !== 0 && !follows(match, t, 'since'));
  const dated = (): number => Math.max(beside(mark.DATE | mark.YEAR), CLOCK_ONLY * beside(mark.CLOCK));
  switch (question.aspect) {
    case 'when':
      return dated() * (holds(match, AHEAD) ? UNCERTAIN : 1);
    case 'start':
      return dated() * (holds(match, STARTS) ? 1 : WITHOUT_WORD);
    case 'end':
      return holds(match, ENDS) ? dated() : 0;
    case 'time':
      return beside(mark.CLOCK);
    case 'measure':
      return beside(question.evidence & MEASURES) * (sizeNamed(match) ? 1 : WITHOUT_WORD);
    case 'where':
      return nearest(match, at, (t) => isLocated(match, t));
    case 'who':
      return holds(match, BLAMED) || isDoneBy(match, at) ? 1 : holds(match, DOERS) ? DOER : 0;
    case 'cause':
      return causeTold(match, at);
    case 'harm':
      return holds(match, HARM) ? 1 : 0;
    case 'still':
      return standsBeside(match, at, GOES_ON) || standsBeside(match, at, ENDS) ? UNCERTAIN : 0;
    case 'before':
      return ofThePast(match) && (match.best[question.event] ?? 0) >= HAPPENS
        ? nearest(match, at, (t) => ((match.table.marks[t] ?? 0) & (mark.YEAR | mark.DATE)) !== 0)
        : 0;
    case null:
      return 0;
  }
}

/** "How deep": a word of the asked measure stands here ("a depth of"). */
function sizeNamed({ query, size, best }: Match): boolean {
  for (let i = 0; i < size; i += 1) {
    if (query?.wanted[i]?.slot.asks === true && (best[i] ?? 0) >= 0.4) return true;
  }
  return false;
}

/** "The cause of the crash", "triggered by a leak", "a leak caused the blast"; "the quake caused damage" tells none. */
function causeTold(match: Match, at: number): number {
  const { table, start, end } = match;
  const word = (t: number): string => match.wordAt(t);
  let told = 0;
  for (let t = start; t < end; t += 1) {
    if (CAUSE.test(word(t))) return 1;
    // "The fire started in a cable", "began when a truck".
    if (at >= start && at < t && BEGAN.test(word(t)) && BEGINNING.test(word(t + 1))) return 1;
    const caused = CAUSED.test(word(t)) || (CAUSED_OFF.test(word(t)) && word(t + 1) === 'off');
    if (caused && (at > t || word(t + 1) === 'by' || word(t + 2) === 'by')) return 1;
    const timed = ((table.marks[t - 1] ?? 0) & (mark.DATE | mark.DURATION)) !== 0 || TIMED.test(word(t - 1));
    const time = ((table.marks[t + 1] ?? 0) & (mark.CLOCK | mark.DATE | mark.NUMBER)) !== 0;
    if (at >= start && at < t && PERHAPS_CAUSE.test(word(t)) && !timed && !time && word(t + 1) !== 'hours')
      told = PERHAPS;
  }
  return told;
}

const BEGAN = /^(?:started|began|originated|broke)$/;
const BEGINNING = /^(?:in|inside|with|when|after|as|because|from)$/;

const TIMED =
  /^(?:little|hours?|minutes?|days?|weeks?|months?|shortly|soon|long|before|just|ever|all|up|took|taken|handed|and)$/;

/** Whether the sentence holds a word of these. */
function holds(match: Match, words: RegExp): boolean {
  for (let t = match.start; t < match.end; t += 1) if (words.test(match.wordAt(t))) return true;
  return false;
}

/** Whether a word stands right before, or with one word between. */
function follows(match: Match, t: number, word: string): boolean {
  return [t - 1, t - 2].some((k) => match.wordAt(k) === word);
}

/** Whether a word of these stands within a few words of the event. */
function standsBeside(match: Match, at: number, words: RegExp): boolean {
  for (let t = at - BESIDE; at >= 0 && t <= at + BESIDE; t += 1) if (words.test(match.wordAt(t))) return true;
  return false;
}

const BESIDE = 7;

/** 1 where such a token stands beside the event, less the farther off; less still where the event is not named here. */
function nearest({ start, end }: Match, at: number, is: (t: number) => boolean): number {
  let least = -1;
  for (let t = start; t < end; t += 1) {
    if (!is(t)) continue;
    const distance = at < 0 ? FAR : Math.abs(at - t);
    if (least < 0 || distance < least) least = distance;
  }
  return least < 0 ? 0 : 1 / (1 + Math.max(0, least - CLOSE) / FAR);
}

/** "In the market town of Mavreno", "off Cayo": a place with the preposition that puts something there. */
function isLocated({ table, start }: Match, at: number): boolean {
  if (((table.marks[at] ?? 0) & mark.PLACE) === 0) return false;
  for (let t = at - 1; t >= Math.max(start, at - PREPOSITION_REACH); t -= 1) {
    const word = table.words[table.word[t] ?? 0] ?? '';
    if (LOCATING.test(word)) return true;
    if (((table.marks[t] ?? 0) & mark.STOP) !== 0 && !/^(?:the|a|an|its|and)$/.test(word)) return false;
  }
  return at === start;
}

const PREPOSITION_REACH = 4;
const LOCATING = /^(?:in|at|near|off|of|outside|inside|on|over|across|along|around|south|north|east|west)$/;

const CLOSE = 4;
const FAR = 25;

/** "A raid by militants": whoever did it stands behind "by". */
function isDoneBy(match: Match, at: number): boolean {
  const { best, query } = match;
  // Only what happens is done by somebody: not the bus "operated by" a company.
  if (at < 0 || (best[query?.question.event ?? 0] ?? 0) < HAPPENS) return false;
  const doer = mark.CAPITAL | mark.PEOPLE | mark.ORGANISATION | mark.PERSON;
  for (let t = at + 1; t <= at + BY_REACH; t += 1) {
    if ((match.marksAt(t - 1) & mark.COMMA) !== 0) return false;
    if (
      match.wordAt(t) === 'by' &&
      [1, 2, 3].some((k) => (match.marksAt(t + k) & doer) !== 0 && (match.marksAt(t + k) & mark.DATE) === 0)
    )
      return true;
  }
  return false;
}

const BY_REACH = 6;
const HAPPENS = 0.7;

const WEEKDAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tonight)$/;
const LONG_AGO = /^(?:year|decade|century|spring|summer|autumn|fall|winter)$/;

/** "In November 1986", "last December", "three coups since 1961": of another time than the news, which gives its weekday. */
function ofThePast({ table, start, end }: Match): boolean {
  let [year, weekday] = [false, false];
  for (let t = start; t < end; t += 1) {
    if (((table.marks[t] ?? 0) & mark.YEAR) !== 0) year = true;
    const word = table.words[table.word[t] ?? 0] ?? '';
    const next = t + 1 < end ? (table.words[table.word[t + 1] ?? 0] ?? '') : '';
    if (/^(?:years?|decades?|centur(?:y|ies))$/.test(word) && /^(?:ago|earlier|before)$/.test(next))
      return true;
    if (WEEKDAY.test(word)) weekday = true;
    if (/^previous(?:ly)?$/.test(word)) return true;
    if (
      word === 'last' &&
      (LONG_AGO.test(next) || ((table.marks[t + 1] ?? 0) & mark.DATE & ~mark.STOP) !== 0)
    )
      return !/^(?:week|night)$/.test(next);
  }
  return year && !weekday;
}
