import type { Paragraph, Sentence, Span } from '../../corpus/article.ts';
import { type Attribution, attributionsOf } from '../attribution/who-reports.ts';
import type { Figure } from '../facts.ts';
import type { Speaker } from '../statements/speaker.ts';
import type { Word } from '../words.ts';

/** A sentence with the one reporter it names: where a pronoun of the next sentence leads. */
export interface Told {
  readonly sentence: Sentence;
  readonly reporter: string | null;
  /** The counts it states. */
  readonly figures: readonly Figure[];
}

/** Whom a pronoun of a sentence means in the sentences before it, as the statements read it; null where that is open. */
export type Behind = (pronoun: Span, place: { paragraph: Paragraph; sentence: Sentence }) => Speaker | null;

/**
 * Who reports, or null where the count is denied. A pronoun leads to the only reporter of the sentence before, else to
 * whoever it means for the reader of statements.
 */
export function reporterFrom(
  paragraph: Paragraph,
  attribution: Attribution,
  { previous, sentence, behind }: { previous: Told | null; sentence: Sentence; behind: Behind },
): { readonly reporter: string | null; readonly context: Sentence | null } | null {
  if (attribution.is === 'denied') return null;
  if (attribution.is === 'named')
    return { reporter: paragraph.text.slice(attribution.name.start, attribution.name.end), context: null };
  if (attribution.is === 'pronoun' && previous !== null && previous.reporter !== null) {
    if (agrees(attribution.low, previous.reporter))
      return { reporter: previous.reporter, context: previous.sentence };
  }
  if (attribution.is === 'pronoun') {
    const speaker = behind(attribution.at, { paragraph, sentence });
    const reporter = speaker === null ? null : nameIn(speaker);
    // Quoted with the count from the sentence that names the reporter on: both stand in one paragraph.
    if (speaker?.named.paragraph === sentence.paragraph && reporter !== null && speaker.named !== sentence)
      return { reporter, context: speaker.named };
  }
  return { reporter: null, context: null };
}

/** The speaker's name as the sentence that names him or her has it: whole, or the surname alone. */
function nameIn({ name, named }: Speaker): string | null {
  if (named.text.includes(name)) return name;
  const surname = name.split(' ').at(-1) ?? name;
  return named.text.includes(surname) ? surname : null;
}

/** "he" and "she" are persons with a name, "they" more than one, "it" an office, an agency, an army. */
function agrees(pronoun: string, name: string): boolean {
  const person =
    // "a spokesman for the ministry, Ahmed Karim"
    /, (?:\p{Lu}[\p{L}.'’-]*\s?)+$/u.test(name) ||
    /\b(?:spokes(?:man|woman|person)|minister|chief|president|mayor|governor|commissioner|director|commander|official|secretary|chair(?:man|woman|person)?|head|leader|officer|doctor|prosecutor|judge|ambassador|coordinator|envoy|lawyer|captain|headmaster|headmistress|nurse|witness)(?:\s+(?:\p{Lu}[\p{L}.'’-]*|al|de|van|von|bin|der))*$/iu.test(
      name,
    );
  const man = /\b(?:spokesman|chairman|headmaster|king|prince|father|Mr\.?)\b/u.test(name);
  const woman = /\b(?:spokeswoman|chairwoman|headmistress|queen|princess|mother|Mrs\.?|Ms\.?)\b/u.test(name);
  const office =
    !person &&
    /\b(?:ministry|agency|army|military|police|government|office|service|society|council|media|television|group|movement|organi[sz]ation|observatory|authority|department|command|forces?|committee|hospital|union|network|news|company|un|united nations|nato|watch|international|monitor|charity|without borders|save the children|embassy|bank|airline|institute|university|league|party|commission|federation|association|alliance|centre|center)\b/iu.test(
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
