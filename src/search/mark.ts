import { MONTHS, MONTHS_IN_SHORT, WEEKDAYS } from '../language/calendar.ts';
import * as mark from './marks.ts';
import { isScale } from './numbers.ts';
import { isStopword } from './stopwords.ts';
import type { Token } from './tokens.ts';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const MONTH_WORDS = new Set([...MONTHS, ...MONTHS_IN_SHORT]);
const DAYS = setOf(
  `${WEEKDAYS.join(' ')} yesterday today tomorrow tonight weekend ago century decade week month year era day`,
);
const CLOCK_WORDS = setOf('noon midnight morning afternoon evening dawn dusk overnight oclock am pm gmt utc');
const plural = (units: string): ReadonlySet<string> =>
  new Set(units.split(' ').flatMap((unit) => [unit, `${unit}s`]));
const DURATIONS = plural('second minute hour day week month year decade century night');
const LENGTHS = plural(
  'km kilometer kilometre meter metre mile foot feet inch inches yard millimeter millimetre centimeter centimetre acre hectare block',
);
const MASSES = plural('kg kilogram kilo gram pound ton tonne ounce carat');
const DEGREES = plural('degree celsius fahrenheit');
const SPEEDS = plural('mph kph kmh knot');
const OTHER_UNITS = plural('liter litre gallon barrel watt megawatt gigawatt volt magnitude');
const CURRENCIES = setOf(
  'dollar dollars euro euros pound pounds yen yuan rupee rupees lira liras ruble rubles cent cents usd',
);
const PERCENTS = setOf('percent percentage pct');
const TITLES = setOf(
  'president minister secretary gen general col colonel lt capt captain adm admiral sgt sen senator gov governor rep mr mrs ms dr prof professor king queen prince princess pope chancellor judge justice mayor coach spokesman spokeswoman spokesperson chairman chief director sheikh ayatollah sir lord lady detective inspector commissioner ambassador',
);
/** Whether a folded lower-case word is a role that people are called by. */
export const isTitle = (word: string): boolean => TITLES.has(word);

const NOT_PEOPLE = setOf(
  'saint ministry society agency house office department university college institute school church party council committee commission court bank company corporation inc club league cup union war act article treaty day street river sea ocean island islands city state states county province district lake mountain bay gulf park museum hospital airport station times post news press daily team united national international operation army navy force guard guards crescent cross organization organisation alliance parliament congress senate assembly association federation republic kingdom empire museum theatre theater festival award prize north south east west eastern western northern southern central greek medal world games olympics',
);
const PLACE_NOUNS = setOf(
  'district province city town village region island islands river airport sea ocean street square county state valley mountain mountains coast port harbor bay peninsula strait gulf lake border desert park avenue road station capital',
);
const PLACE_PREPOSITIONS = setOf(
  'in at near from to toward towards into across over outside inside around off through via',
);
const CAUSES = setOf(
  'because due amid after reason cause caused causing prompted prompting sparked triggered ignited blame blamed blames motive fault faulty failure malfunction negligence error therefore owing avoid prevent response retaliation so order help result following since',
);
/** Verbs whose "for" or "over" tells a reason ("criticized for the strikes"). */
export const JUDGING =
  /^(?:critici[sz]|blam|prais|arrest|fined?$|jail|imprison|sued?$|charg|condemn|fired$|dismiss|suspend|punish|sanction|honou?r|award|sentenc|thank|apologi[sz])/u;
const SPEECH = setOf(
  'say says said saying tell tells told telling add adds added adding ask asks asked announce announces announced claim claims claimed claiming warn warns warned warning stated call calls called calling confirm confirms confirmed deny denies denied insist insists insisted vow vows vowed pledge pledges pledged pledging urge urges urged argue argues argued explain explains explained write writes wrote replied declare declares declared acknowledged admit admits admitted promise promises promised accuse accuses accused condemn condemned criticized praised suggested believes believed described describes refused rejected doubted congratulated',
);
const NEGATIONS = setOf(
  'no not never none nobody nothing neither nor without dont doesnt didnt isnt arent wasnt werent wont cant couldnt hasnt havent',
);
const ARTICLES = setOf('the a an its their his her');

/** Marks each token of one sentence with what it is and can answer; `isPlace` knows stems of countries and capitals. */
export function markTokens(tokens: readonly Token[], isPlace: (stem: string) => boolean): Int32Array {
  const marks = new Int32Array(tokens.length);
  let quoted = false;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token === undefined) continue;
    const previous = tokens[i - 1];
    if (isOdd(token.before)) quoted = !quoted;
    let bits = quoted ? mark.QUOTED : 0;
    const initial =
      previous === undefined || /[.!?:"]/.test(token.before) ? isOpening(token, previous) : false;
    const capital = /^\p{Lu}/u.test(token.written);
    if (capital) bits |= initial ? mark.INITIAL : mark.CAPITAL;
    if (token.kind === 'number') bits |= markNumber(tokens, i);
    else if (token.kind === 'ordinal') bits |= mark.ORDINAL;
    else bits |= markWord(token, capital, initial, previous);
    if (capital && isPlace(token.stem)) bits |= mark.PLACE;
    if (CAUSES.has(token.word) || givesReason(tokens, i)) bits |= mark.CAUSE;
    if (/^\s?[,(\u2014\u2013]|^ - /.test(token.after)) bits |= mark.COMMA;
    if (SPEECH.has(token.word)) bits |= mark.SPEECH;
    if (TITLES.has(token.word)) bits |= mark.TITLE;
    if (NEGATIONS.has(token.word)) bits |= mark.NEGATION;
    if (capital && NOT_PEOPLE.has(token.word)) bits |= mark.ORGANISATION;
    marks[i] = bits;
  }
  markNames(tokens, marks);
  return marks;
}

const isOdd = (gap: string): boolean => gap.includes('"') && gap.split('"').length % 2 === 0;

/** The full stop of an abbreviation ("Gen. Caine") opens nothing. */
function isOpening(token: Token, previous: Token | undefined): boolean {
  if (previous === undefined) return true;
  return !(token.before.trim() === '.' && previous.word.length <= 4);
}

function markWord(token: Token, capital: boolean, initial: boolean, previous: Token | undefined): number {
  const { word } = token;
  let bits = 0;
  if (MONTH_WORDS.has(word) && (capital || previous?.kind === 'number') && !(initial && isStopword(word))) {
    return mark.DATE;
  }
  if (
    isStopword(word) &&
    !(word.length === 1 && /^\p{Lu}$/u.test(token.written) && !/[AI]/.test(token.written))
  ) {
    bits |= mark.STOP;
  }
  if (word === 'once' || word === 'twice') bits = (bits & ~mark.STOP) | mark.ORDINAL;
  if (DAYS.has(word)) bits |= mark.DATE;
  if (CLOCK_WORDS.has(word)) bits |= mark.CLOCK;
  return bits;
}

function markNumber(tokens: readonly Token[], i: number): number {
  const token = tokens[i];
  const previous = tokens[i - 1];
  const next = tokens[i + 1];
  if (token === undefined) return 0;
  if (isScale(token.word)) return mark.NUMBER;
  const near = next !== undefined && /^[\s-]*$/.test(next.before) ? next : undefined;
  const beyond = near !== undefined && isScale(near.word) ? tokens[i + 2] : near;
  if (/^\s*%/.test(token.after) || (beyond !== undefined && PERCENTS.has(beyond.word))) return mark.PERCENT;
  if (/[$€£¥₺]\s*$/.test(token.before) || (beyond !== undefined && CURRENCIES.has(beyond.word))) {
    return mark.MONEY;
  }
  if (/^:\d/.test(`${token.after}${next?.written ?? ''}`) || near?.word === 'am' || near?.word === 'pm') {
    return mark.CLOCK;
  }
  if (previous !== undefined && MONTH_WORDS.has(previous.word) && /^\p{Lu}/u.test(previous.written)) {
    return Number(token.word) > 31 ? mark.YEAR : mark.DATE;
  }
  if (near !== undefined && MONTH_WORDS.has(near.word) && /^\p{Lu}/u.test(near.written)) return mark.DATE;
  if (/^(?:1\d|20)\d\d$/.test(token.written)) return mark.YEAR;
  if (near?.word === 'year' && tokens[i + 2]?.word === 'old') return mark.AGE;
  if (previous?.word === 'aged' || previous?.word === 'age') return mark.AGE;
  if (/^,/.test(token.before) && /^,/.test(token.after) && Number(token.word) < 120) {
    if (previous !== undefined && /^\p{Lu}/u.test(previous.written)) return mark.AGE;
  }
  if (previous?.word === 'magnitude') return mark.NUMBER | mark.MEASURE;
  const unit = beyond === undefined ? 0 : unitOf(beyond.word) | (isRate(tokens, beyond) ? mark.SPEED : 0);
  if (unit !== 0) return mark.NUMBER | mark.MEASURE | unit;
  // "one of the", "one member": seldom a count.
  if (token.word === '1' && /^\p{L}/u.test(token.written)) return 0;
  return mark.NUMBER;
}

function unitOf(word: string): number {
  if (DURATIONS.has(word)) return mark.DURATION;
  if (LENGTHS.has(word)) return mark.LENGTH;
  if (MASSES.has(word)) return mark.MASS;
  if (DEGREES.has(word)) return mark.DEGREE;
  if (SPEEDS.has(word)) return mark.SPEED;
  return OTHER_UNITS.has(word) ? mark.MEASURE : 0;
}

/** "45 miles an hour", "300 meters per second". */
function isRate(tokens: readonly Token[], unit: Token): boolean {
  if (!LENGTHS.has(unit.word)) return false;
  const at = tokens.indexOf(unit);
  return (
    /^(?:an?|per)$/.test(tokens[at + 1]?.word ?? '') &&
    /^(?:hour|second|minute)$/.test(tokens[at + 2]?.word ?? '')
  );
}

/** Marks runs of capitalised words as people or places by their titles, prepositions and length. */
function markNames(tokens: readonly Token[], marks: Int32Array): void {
  const isCapital = (i: number): boolean => {
    const bits = marks[i] ?? 0;
    return (bits & (mark.CAPITAL | mark.INITIAL)) !== 0 && (bits & (mark.STOP | mark.DATE)) === 0;
  };
  for (let start = 0; start < tokens.length; start += 1) {
    if (!isCapital(start)) continue;
    let end = start + 1;
    while (end < tokens.length && isCapital(end) && /^(?:[ -]|\. )$/.test(tokens[end]?.before ?? ''))
      end += 1;
    const run = tokens.slice(start, end);
    const last = run.at(-1);
    const next = last !== undefined && last.after.trim() === '' ? tokens[end] : undefined;
    let prior = start - 1;
    if (ARTICLES.has(tokens[prior]?.word ?? '')) prior -= 1;
    const after = tokens[prior]?.word ?? '';
    const place =
      PLACE_PREPOSITIONS.has(after) ||
      // "The market town of Mavreno".
      (after === 'of' && PLACE_NOUNS.has(tokens[prior - 1]?.word ?? '')) ||
      isDateline(tokens, start, end) ||
      (next !== undefined && PLACE_NOUNS.has(next.word)) ||
      run.some(({ word }) => PLACE_NOUNS.has(word));
    let titled = run.findIndex(({ word }) => TITLES.has(word));
    if (titled < 0 && TITLES.has(tokens[start - 1]?.word ?? '')) titled = 0;
    const organised = run.some(({ word }) => NOT_PEOPLE.has(word));
    const person =
      (titled >= 0 && run.length - titled >= 2) || (!organised && run.length >= 2 && run.length <= 4);
    for (let i = start; i < end; i += 1) {
      const bits = marks[i] ?? 0;
      const isTitle = TITLES.has(tokens[i]?.word ?? '');
      if (person && !isTitle && (bits & mark.PLACE) === 0 && !NOT_PEOPLE.has(tokens[i]?.word ?? '')) {
        marks[i] = (marks[i] ?? 0) | mark.PERSON;
      }
      if (place && !(person && titled >= 0)) marks[i] = (marks[i] ?? 0) | mark.PLACE;
    }
    start = end - 1;
  }
}

/** "LUNDA, Zambara (AP) \u2014 Police fired": where the news was written. */
function isDateline(tokens: readonly Token[], start: number, end: number): boolean {
  if (start > DATELINE || !/^[^\p{Ll}]+$/u.test(tokens[0]?.written ?? 'a')) return false;
  for (let i = end - 1; i < Math.min(tokens.length, DATELINE); i += 1) {
    if (/^\)?\s*(?:[\u2014\u2013]|--|-)\s/u.test(tokens[i]?.after ?? '')) return true;
    if (!/^\p{Lu}/u.test(tokens[i + 1]?.written ?? 'a')) return false;
  }
  return false;
}

const DATELINE = 8;

function givesReason(tokens: readonly Token[], i: number): boolean {
  return /^(?:for|over)$/u.test(tokens[i]?.word ?? '') && JUDGING.test(tokens[i - 1]?.word ?? '');
}
