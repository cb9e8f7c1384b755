import type { Sentence } from '../../corpus/article.ts';
import type { Figure, FigureKind } from '../facts.ts';
import { nationKeys } from '../nation.ts';
import { contradicts } from './contradict.ts';
import { eventNouns, mayBeOneEvent } from './event.ts';
import { namesSomebody, whoOf } from './who.ts';

/** Asks for a number of people: "how many", "what is the death toll", "number of". */
const ASKS =
  /\bhow\s+(?:many|much)\b|\b(?:number|count|total) of\b|\b(?:death|casualty|body) (?:toll|count)\b|\btoll\b|\bhow high\b|\bcasualt(?:y|ies)\b/iu;
/** The kinds that words of a question ask for. */
const KINDS: readonly (readonly [RegExp, readonly FigureKind[]])[] = [
  [/\b(?:casualt(?:y|ies)|victims)\b/iu, ['casualties', 'dead', 'wounded']],
  [
    /\b(?:kill(?:ed|s|ing|ings)?|dead|die[ds]?|dying|deaths?|fatalit(?:y|ies)|perish(?:ed)?|murdered|slain|lost (?:their|his|her) li(?:ves|fe)|lives|bodies|death toll|toll|body count|drown(?:ed)?|buried)\b/iu,
    ['dead'],
  ],
  [/\b(?:wound(?:ed|s)?|injur(?:ed|ies|y)|hurt)\b/iu, ['wounded']],
  [/\b(?:missing|disappeared|unaccounted|vanished)\b/iu, ['missing']],
  [
    /\b(?:captur(?:ed|es)|arrest(?:ed|s)?|detain(?:ed|ees)?|hostages?|prisoners?|kidnapped|abducted|surrendered|jailed|in custody|in detention|gave themselves up)\b/iu,
    ['captured'],
  ],
  [
    /\b(?:displaced|homeless|evacuat(?:ed|ions?)|fled|flee|refugees|forced (?:from|out of))\b/iu,
    ['displaced'],
  ],
];
/** Words of a question that choose no figure. */
const PLAIN = new Set(
  (
    'how many much what is was were are the a an of in on at by for to from so far have has had been be did does do there ' +
    'any some number count total toll death casualty casualties body high it this that these those they who people person ' +
    'persons humans anyone killed kill kills killing dead died die dies deaths fatalities perished murdered slain lost lives ' +
    'life wounded injured hurt injuries injury missing disappeared captured arrested detained hostages prisoners kidnapped ' +
    'abducted displaced homeless evacuated fled flee and or during since when after before as with total reported report ' +
    'reports confirmed according say said tell me please know known currently now today yet overall all up get got attack ' +
    'attacks strike strikes war conflict event story article news bodies victims drown drowned anybody someone somebody been get gets still hadn hasn wasn weren didn isn aren his her their its member ' +
    'members service which state us can you i we give figure figures latest official officially already altogether'
  ).split(' '),
);

/** Whether a question asks for a number of people, or whether there were any. */
export const asksForNumber = (question: string): boolean => ASKS.test(question) || asksWhether(question);

/**
 * The figures that answer a question for a number of people, the best first; none when it asks for something else or
 * when a name in it ("Turkish", "Lebanon", "earthquake") stands neither in a figure's sentence nor in what it counts.
 */
export function figuresFor(
  question: string,
  figures: readonly Figure[],
  before: (sentence: Sentence) => Sentence | null = () => null,
): readonly Figure[] {
  if (!asksForNumber(question)) return [];
  const kinds = kindsAsked(question);
  if (kinds.size === 0) return [];
  const asked = askedWho(question, kinds);
  const told = newsTold(figures);
  const whether = asksWhether(question) && asked.names.length > 0;
  const fitting = figures.flatMap((figure) => {
    // "Was anyone arrested?" asks for the news, not for an arrest of ten years ago.
    if (figure.earlier !== null && asksWhether(question) && asked.names.length === 0) return [];
    if (!kinds.has(figure.kind) && !(whether && saysNone(figure, kinds))) return [];
    const fit = fitOf(figure, asked, AFTER_WAR.test(question), told, before);
    return fit === null ? [] : [{ figure, fit }];
  });
  const best = Math.max(0, ...fitting.map(({ fit }) => fit));
  const fittest = fitting.filter(({ fit }) => fit === best || best === 0).map(({ figure }) => figure);
  // "How many were killed?" is answered by counts before single victims.
  if (asked.role === 'people') fittest.sort((a, b) => Number(isSingle(a)) - Number(isSingle(b)));
  // An earlier event answers only where nothing of the news does.
  const news = fittest.filter(({ earlier }) => earlier === null);
  const chosen = news.length > 0 ? news : fittest;
  // Where reporters differ, one of them alone would be half an answer.
  const others = figures.filter(
    (other) => !chosen.includes(other) && chosen.some((one) => contradicts(one, other)),
  );
  return [...chosen, ...others];
}

/**
 * Whether anybody came to harm: "did anyone die in …", "were any police hurt", "are people still missing". A named
 * person's fate ("did Rossi die") is another question.
 */
export function asksWhether(question: string): boolean {
  return WHETHER.test(question) && kindsAsked(question).size > 0;
}

const ANYBODY = '(?:any\\b|anyone\\b|anybody\\b|any\\s+one\\b|some(?:one|body)\\b|people\\b)';
const WHETHER = new RegExp(
  [
    // "were there any casualties", "did anyone die", "any deaths?"
    `^\\W*(?:and\\s+|so\\s+|but\\s+)?(?:was|were|is|are|did|does|do|has|have|had)(?:n[’']?t)?\\s+(?:there\\s+(?:been\\s+)?)?${ANYBODY}`,
    '^\\W*any(?:one|body)?\\s+(?!other\\b)',
    // "did the attack on the port kill anyone"
    `^\\W*(?:did|has|have)\\s+(?:the|this|that|these)\\s+(?:[\\p{L}’'-]+\\s+){1,6}(?:kill|hurt|injure|wound|displace)(?:ed|d)?\\s+${ANYBODY}`,
  ].join('|'),
  'iu',
);

/** "No casualties were reported" in a place says that nobody died there and nobody was hurt. */
const saysNone = ({ kind, bound }: Figure, kinds: ReadonlySet<FigureKind>): boolean =>
  kind === 'casualties' && bound === 'none reported' && (kinds.has('dead') || kinds.has('wounded'));

const isSingle = ({ value, bound }: Figure): boolean => value === 1 && bound === 'exact';

/** For each article the events its figures tell of: "the quake" asks for them in whatever word they are told. */
function newsTold(figures: readonly Figure[]): ReadonlyMap<string, ReadonlySet<string>> {
  const told = new Map<string, Set<string>>();
  for (const { sentence, earlier } of figures) {
    if (earlier !== null) continue;
    const own = told.get(sentence.article) ?? new Set<string>();
    told.set(sentence.article, own);
    for (const word of sentence.text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [])
      for (const noun of eventNouns(word)) own.add(noun);
  }
  return told;
}

/** The kinds that the words ask for; none where they name no harm. */
export function kindsAsked(words: string): ReadonlySet<FigureKind> {
  const kinds = (text: string): ReadonlySet<FigureKind> =>
    new Set(KINDS.flatMap(([pattern, asked]) => (pattern.test(text) ? asked : [])));
  // "How many prisoners died?" asks for dead prisoners.
  const others = kinds(words.replaceAll(COUNTED, ''));
  return others.size > 0 ? others : kinds(words);
}

/** Nouns for those who are counted that also say what happened to them. */
const COUNTED = /\b(?:hostages?|prisoners?|detainees|refugees)\b/giu;

interface Asked {
  readonly role: string;
  /** Keys of the words that must be found, with the word itself. */
  readonly names: readonly { readonly key: string; readonly word: string }[];
}

function askedWho(question: string, kinds: ReadonlySet<FigureKind>): Asked {
  const text = question.replace(/\bservice[ -]members?\b/giu, 'service-members').replace(/\bUS\b/gu, 'U.S.');
  const words = text.match(/(?:\p{L}\.){2,}|[\p{L}\p{M}\p{N}]+(?:[-'’][\p{L}\p{M}]+)*/gu) ?? [];
  // "us soldiers" in lower case is the nation before a noun for people
  const spoken = words.map((word, i) =>
    word === 'us' &&
    /^(?:soldiers?|troops?|service-members|marines?|citizens?|military|forces)$/u.test(words[i + 1] ?? '')
      ? 'U.S.'
      : word,
  );
  let role = 'people';
  const names: { key: string; word: string }[] = [];
  for (const raw of spoken) {
    const word = raw.replace(/['’]s?$/u, '');
    const low = word.toLowerCase();
    const own = whoOf(low).role;
    const isRole = own !== 'people' && own !== low.replace(/s$/u, '');
    if (isRole || own === low) role = isRole ? own : role;
    // Those who died as prisoners, or were hurt as hostages, are asked for as such.
    const counted =
      /^(?:hostages?|prisoners?|detainees|refugees)$/u.test(low) &&
      !kindsAsked(low).has([...kinds][0] ?? 'other');
    if (isRole || (PLAIN.has(low) && !counted)) continue;
    const known = ROLE_NAMES.has(low);
    if (known) role = whoOf(low).role;
    else names.push({ key: nationKeys(word)[0] ?? low, word: low });
  }
  return { role, names };
}

/** The kept names of the roles, which `whoOf` gives back unchanged. */
const ROLE_NAMES = new Set(
  'soldiers civilians children women men police fighters journalists medics'.split(' '),
);

/** How well a figure fits, higher is better; null when it does not. */
/** A whole war's count is told with the word, a day's hardly ever. */
const AFTER_WAR = /\b(?:the|this|in|during) war\b/iu;

function fitOf(
  figure: Figure,
  asked: Asked,
  war: boolean,
  told: ReadonlyMap<string, ReadonlySet<string>>,
  before: (sentence: Sentence) => Sentence | null,
): number | null {
  const counted = whoOf(figure.counted);
  const text = `${figure.sentence.text} ${figure.context?.text ?? ''}`;
  const keys = new Set(nationKeys(text));
  const own = new Set([...counted.of, ...nationKeys(figure.where ?? '')]);
  let fit = war && /\bwar\b/iu.test(figure.sentence.text) ? 0.5 : 0;
  if (asked.role !== 'people') {
    if (counted.role === asked.role) fit += 4;
    // "How many girls …": a count that says only "killed", in a sentence that names them
    else if (
      counted.role !== 'people' ||
      namesSomebody(figure.counted) ||
      !mentionsRole(behind(figure), asked.role)
    )
      return null;
  }
  for (const { key, word } of asked.names) {
    if (own.has(key)) fit += 3;
    else if (counted.of.length > 0 && figure.where === null && isNation(key, text)) return null;
    else if (near(figure, key, word)) fit += 2;
    else if (keys.has(key) || stemmed(text).has(stem(word))) fit += 1;
    else if (isOfNews(word, figure, told)) fit += 1;
    else if (isToldThere(word, figure, before(figure.sentence))) fit += 2;
    else return null;
  }
  return fit;
}

/**
 * "The missile fell in Hatay province in Turkey. No casualties were reported": where nobody came to harm may stand in the
 * sentence before, if this one names no place.
 */
function isToldThere(word: string, { bound, where, context }: Figure, before: Sentence | null): boolean {
  if (bound !== 'none reported' || where !== null || context !== null || before === null) return false;
  const place = word.replace(/[^\p{L}\p{N}]+/gu, '.');
  return new RegExp(
    `(?<!\\p{L})(?:in|at|near|outside|across|around|on|off)\\s+(?:(?!and\\s)[\\p{L}\\p{M}’'-]+\\s+){0,5}${place}(?!\\p{L})`,
    'iu',
  ).test(before.text);
}

/** Whether "the quake" asks for what the article's other figures tell of, and this one names no other event. */
function isOfNews(
  word: string,
  { sentence, event, earlier }: Figure,
  told: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  const alike = eventNouns(word);
  if (alike.length === 0 || earlier !== null) return false;
  return mayBeOneEvent(event, alike[0] ?? null) && told.get(sentence.article)?.has(alike[0] ?? '') === true;
}

function isNation(key: string, text: string): boolean {
  // A name in the sentence that is not what is counted: "U.S. soldiers" do not answer "how many Iranians".
  return [...text.matchAll(/\b\p{Lu}[\p{L}.’'-]*/gu)].some(([word]) => nationKeys(word)[0] === key);
}

function mentionsRole(text: string, role: string): boolean {
  return (text.match(/[\p{L}\p{M}-]+/gu) ?? []).some((word) => whoOf(word.toLowerCase()).role === role);
}

/** Whether the word stands within the same clause, behind the number. */
function near(figure: Figure, key: string, word: string): boolean {
  const text = behind(figure);
  return nationKeys(text).includes(key) || stemmed(text).has(stem(word));
}

/** What the clause says behind the number. */
function behind({ at, sentence }: Figure): string {
  const offset = at.end - sentence.start;
  return sentence.text.slice(offset, offset + 90).split(/[,;] (?:while|but|including)\b/u)[0] ?? '';
}

function stemmed(text: string): Set<string> {
  return new Set((text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []).map(stem));
}

function stem(word: string): string {
  return word.replace(/(?:ings?|ed|es|s|e)$/u, '');
}
