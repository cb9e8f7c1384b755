import type { Paragraph, Sentence, Span } from '../../corpus/article.ts';
import { type Attribution, attributionsOf } from '../attribution/who-reports.ts';
import type { Figure, Statement } from '../facts.ts';
import type { Speaker } from '../statements/speaker.ts';
import type { Word } from '../words.ts';

/** A sentence with the one reporter it names: where a pronoun of the next sentence leads. */
export interface Told {
  readonly sentence: Sentence;
  readonly reporter: string | null;
  /** The counts it states. */
  readonly figures: readonly Figure[];
}

/** What the reader of statements knows of an article. */
export interface Heard {
  /** Whom a pronoun of a sentence means in the sentences before it; null where that is open. */
  behind(pronoun: Span, place: { paragraph: Paragraph; sentence: Sentence }): Speaker | null;
  /** The speech that holds a stretch of a paragraph, where somebody can be named for it. */
  speechAt(paragraph: Paragraph, at: Span): Statement | null;
}

/** A reporter's name as the article has it; `context` is the sentence it stands in, where that is another one. */
interface Reporter {
  readonly reporter: string | null;
  readonly context: Sentence | null;
}

/**
 * Who reports the count at `at`, or null where it is denied. A pronoun leads to the only reporter of the sentence before,
 * else to whoever it means for the reader of statements; what stands in a speech and is put to nobody there, its speaker
 * reports.
 */
export function reporterFrom(
  paragraph: Paragraph,
  attribution: Attribution,
  at: Span,
  { previous, sentence, heard }: { previous: Told | null; sentence: Sentence; heard: Heard },
): Reporter | null {
  if (attribution.is === 'denied') return null;
  if (attribution.is === 'named')
    return { reporter: paragraph.text.slice(attribution.name.start, attribution.name.end), context: null };
  const speech = heard.speechAt(paragraph, at);
  const own = speech === null || (attribution.is === 'pronoun' && isInside(attribution, speech));
  if (!own) {
    const speaker = speakerOf(speech, sentence);
    if (speaker !== null) return speaker;
  }
  // "“He said so in October,” said Fatima, whose sister was taken with 22 others": what he said ends with the quotation
  if (attribution.is === 'pronoun') {
    const other = heard.speechAt(paragraph, attribution.at);
    if (other !== null && other !== speech) return { reporter: null, context: null };
  }
  if (attribution.is === 'pronoun' && previous !== null && previous.reporter !== null) {
    if (agrees(attribution.low, previous.reporter))
      return { reporter: previous.reporter, context: previous.sentence };
  }
  if (attribution.is === 'pronoun') {
    const speaker = heard.behind(attribution.at, { paragraph, sentence });
    const reporter = speaker === null ? null : nameIn(speaker.name, speaker.named);
    if (speaker !== null && reporter !== null && speaker.named !== sentence)
      return { reporter, context: speaker.named };
  }
  return { reporter: null, context: null };
}

/** Whether a pronoun is the speaker's own word for somebody else: "“He told us 12 had died,” she said." */
const isInside = ({ low, at }: { low: string; at: Span }, { slices }: Statement): boolean =>
  !/^(?:we|i)$/u.test(low) && slices.some(({ start, end }) => at.start >= start && at.end <= end);

/** The speaker of a speech in the words of the count's own sentence, of the one that says who speaks, or that names them. */
function speakerOf({ speaker, by, named }: Statement, own: Sentence): Reporter | null {
  if (speaker === null) return null;
  for (const sentence of [own, by?.sentence, named]) {
    if (sentence == null) continue;
    const reporter = nameIn(speaker, sentence);
    if (reporter !== null) return { reporter, context: sentence.id === own.id ? null : sentence };
  }
  return null;
}

/** The name as a sentence has it: whole, or the surname alone. */
function nameIn(name: string, { text }: Sentence): string | null {
  if (text.includes(name)) return name;
  const surname = name.split(' ').at(-1) ?? name;
  return /^\p{Lu}/u.test(surname) && text.includes(surname) ? surname : null;
}

const OFFICE_HOLDER =
  /\b(?:spokes(?:man|woman|person)|minister|chief|president|mayor|governor|commissioner|director|commander|official|secretary|chair(?:man|woman|person)?|head|leader|officer|doctor|prosecutor|judge|ambassador|coordinator|envoy|lawyer|captain|headmaster|headmistress|nurse|witness)\b/giu;
/** Nothing, or the name that an office stands before. */
const NAME_BEHIND = /^(?:\s+(?:\p{Lu}[\p{L}.'’-]*|al|de|van|von|bin|der))*$/u;

/** "he" and "she" are persons with a name, "they" more than one, "it" an office, an agency, an army. */
function agrees(pronoun: string, name: string): boolean {
  const person =
    // "a spokesman for the ministry, Ahmed Karim"
    /, (?:\p{Lu}[\p{L}.'’-]*\s?)+$/u.test(name) ||
    [...name.matchAll(OFFICE_HOLDER)].some(({ 0: { length }, index }) =>
      NAME_BEHIND.test(name.slice(index + length)),
    );
  const man = /\b(?:spokesman|chairman|headmaster|king|prince|father|Mr\.?)\b/u.test(name);
  const woman = /\b(?:spokeswoman|chairwoman|headmistress|queen|princess|mother|Mrs\.?|Ms\.?)\b/u.test(name);
  const office =
    !person &&
    /\b(?:ministry|agency|army|military|police|government|office|service|society|council|media|television|group|movement|organi[sz]ation|observatory|authority|department|command|forces?|committee|hospital|union|network|news|company|un|united nations|nato|watch|international|monitor|charity|without borders|save the children|embassy|bank|airline|institute|university|league|party|commission|federation|association|alliance|centre|center|reports?|inquiry|panel|tribunal|court|study|survey)\b/iu.test(
      name,
    );
  const plural = /(?:^|\s)\p{Ll}[\p{L}-]*s$/u.test(name) && !office;
  if (pronoun === 'they') return plural;
  if (pronoun === 'it') return office;
  if (pronoun === 'he') return !office && !plural && !woman;
  if (pronoun === 'she') return !office && !plural && !man;
  return false;
}

/** The one reporter a sentence names, or null when it names none or more than one. */
export function onlyReporter(paragraph: Paragraph, words: readonly Word[]): string | null {
  const attribution = attributionsOf(words);
  const names = new Set<string>();
  for (let at = 0; at < words.length; at += 1) {
    const found = attribution(at);
    if (found.is === 'named') names.add(paragraph.text.slice(found.name.start, found.name.end));
  }
  return names.size === 1 ? ([...names][0] ?? null) : null;
}
