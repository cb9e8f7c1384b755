import type { Span } from '../../corpus/article.ts';
import { isAdverb } from './adverbs.ts';
import { NOUN_LIKE, SPEECH_FORMS } from './speech-verbs.ts';

/** A verb form found in a text, without a tagger: by its ending or from a list of irregular forms. */
export interface Verb extends Span {
  /** In lower case. */
  readonly word: string;
  /** Whether it reports what somebody said. */
  readonly speech: boolean;
}

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

const FUNCTION_VERBS = words(
  'is are was were be been am has have had do does did will would shall should could can may might must won’t isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t didn’t doesn’t don’t wouldn’t couldn’t can’t cannot',
);
/** Past forms that do not end in -ed. */
const IRREGULAR = words(`
  became began begun bent bit blew bore bought bound broke broken brought built burnt came caught chose chosen cut dealt
  did drew driven drove ate fallen fell felt fled flew flown forbade forgot forgave found fought froze gave given gone
  got grew grown held heard hid hit hurt kept knew known laid lay left led lent lit lost made meant met mounted ran rang
  rode rose risen sank sunk saw seen sent shook shot shown shut slid slain slept sold sought spent spoke spoken spread
  sprang stole stood stuck struck sued swam swept swore sworn swung taken taught thought threw thrown took tore torn
  understood went wept withdrew withdrawn woke won wore worn wrote put set let paid quit split cast burst overthrew
  overran read undertook underwent rebuilt resumed died sat sang swam spun stung clung crept dug drank fed flung hung knelt
  leapt leant overcame shone shrank slit spat strode strove bled beat overtook withstood misled broadcast
`);
const NOT_PAST = words(
  'need feed seed speed indeed hundred united red bed breed exceed proceed succeed weed deed bleed unprecedented alleged sacred limited armed unarmed so-called shed ted ahmed mohammed wicked crowded infrared hatred',
);
const NOT_GERUND = words(`
  during morning evening meeting briefing building according including following nothing something anything everything
  king string ceiling hearing bombing shooting killing training funding spending housing landing crossing being ongoing
  spring ring wing sing bring thing sterling shelling fighting gathering ruling filing offering lightning outgoing
  incoming upcoming remaining leading neighboring neighbouring surrounding preceding coming existing warning opening
  pending regarding concerning
`);
/** After these a word in -ed or -ing belongs to a noun ("a prepared statement", "the burning ship"). */
const BEFORE_NOUN = words(
  'a an the this that these those his her its their our my your no some any every each another of’s',
);

const TOKEN = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|[’'.-](?=[\p{L}\p{N}]))*/gu;

/**
 * The verbs of a text in order. Precision matters where a date or a quotation is tied to the nearest one, so base
 * forms ("to hit", "strike"), which are as often nouns, are left out; "will", "to" and auxiliaries stand for them.
 */
export function verbsOf(text: string): readonly Verb[] {
  const found: Verb[] = [];
  let before = '';
  let last = 0;
  for (const match of text.matchAll(TOKEN)) {
    // A comma, or a blanked-out quotation, between: the word before does not belong to this one.
    if (before !== '' && /[,;:()—–]|\s{3}/u.test(text.slice(last, match.index))) before = ',';
    last = match.index + match[0].length;
    const token = match[0];
    const word = token.toLowerCase().replaceAll("'", '’');
    const atStart = found.length === 0 && before === '';
    if ((token === word || atStart) && isVerb(word, before)) {
      found.push({
        start: match.index,
        end: match.index + token.length,
        word,
        speech: SPEECH_FORMS.has(word) && !isDeed(word, text.slice(match.index + token.length)),
      });
    }
    // Adverbs are looked through: "a nationally televised address".
    if (!(isAdverb(word) && BEFORE_NOUN.has(before))) before = word;
  }
  return found;
}

/** Verbs of speech that here say what was done, each with the words after it that tell. */
const DEEDS: readonly (readonly [verb: RegExp, after: RegExp])[] = [
  // "a soldier dismissed from the army in 2023"
  [/^dismiss/u, /^\s+(?:from|over|for)\s/u],
  // "Trade unions called a four-hour strike", "called off the race"
  [
    /^call/u,
    /^\s+(?:off|up|back|out|an?\s+(?:[\p{L}-]+\s+){0,3}(?:strike|election|vote|meeting|halt|summit|referendum|session|protest|rally|truce)(?!\p{L}))/u,
  ],
  // "declared independence"
  [/^declar/u, /^\s+(?:independence|war|martial\s+law|victory|bankruptcy)(?!\p{L})/u],
  // "claimed 38 lives", "claimed the lives of 12 people"
  [/^claim/u, /^\s+(?:[\p{L}\p{N},-]+\s+){0,5}(?:lives|life)(?!\p{L})/u],
];

const isDeed = (word: string, after: string): boolean =>
  DEEDS.some(([verb, next]) => verb.test(word) && next.test(after));

function isVerb(word: string, before: string): boolean {
  if (FUNCTION_VERBS.has(word)) return true;
  const nounBefore = BEFORE_NOUN.has(before) || before.endsWith('’s');
  // "the said treaty", "in his written statement"
  if (nounBefore && !/^(?:this|that|these|those|some)$/u.test(before)) return false;
  if (SPEECH_FORMS.has(word)) return !NOUN_LIKE.has(word);
  if (IRREGULAR.has(word)) return true;
  if (/^[\p{L}]{2,}ed$/u.test(word)) return !NOT_PAST.has(word);
  return /^[\p{L}]{2,}ing$/u.test(word) && !NOT_GERUND.has(word);
}
