import type { Span } from '../../corpus/article.ts';
import { verbsOf } from '../language/verbs.ts';
import { wordsOf } from '../words.ts';
import { nameSpan } from './reporter.ts';
import { reportsIn } from './reports.ts';
import { type Subject, subjectAfter, subjectBefore } from './subject.ts';

/**
 * Who tells a sentence: the subject of its speech verb, or the only one it names as a source otherwise ("put the figure
 * at 47", "has recorded 91 deaths", "killing 12, officials say"). `masked` has quotations blanked out.
 */
export function tellerIn(masked: string, sentence: Span): Subject | null {
  return speakerIn(masked, sentence) ?? onlySource(masked, sentence);
}

function onlySource(masked: string, sentence: Span): Subject | null {
  const words = wordsOf(masked.slice(sentence.start, sentence.end), sentence.start);
  const named = new Map<number, Subject>();
  for (const { who, pronoun, denied } of reportsIn(words)) {
    // "with each side accusing the other"
    if (who === null || pronoun || /^(?:each|either|neither)$/u.test(words[who.first]?.low ?? '')) continue;
    if (denied) return null;
    const article = /^(?:the|an?)$/u.test(words[who.first - 1]?.low ?? '') ? who.first - 1 : who.first;
    // "The wall, which the ministry said was dry, burst": the ministry tells of the wall, not that it burst
    if (/^(?:which|that|whom|whose)$/u.test(words[article - 1]?.low ?? '')) continue;
    const { start, end } = nameSpan(words, { first: article, last: who.last });
    named.set(start, { start, end, aside: null });
  }
  const [only, ...others] = named.values();
  return only === undefined || others.length > 0 ? null : only;
}

/** Right before a participle that makes it passive. */
export const PASSIVE =
  /(?<!\p{L})(?:is|are|was|were|been|being|be)\s+(?:(?:\p{Ll}+ly|often|sometimes|also|now|then|still|once|not|later|even|just|being)\s+)*$/u;

/** The subject of the first speech verb of a sentence that is neither passive nor inside a relative clause. */
function speakerIn(masked: string, sentence: Span): Subject | null {
  const words = masked.slice(sentence.start, sentence.end);
  const source = /(?:^|,\s+)[Aa]ccording to\s+/u.exec(words);
  if (source !== null) {
    const at = sentence.start + source.index + source[0].length;
    return subjectAfter(masked, at, sentence.end);
  }
  for (const verb of verbsOf(words)) {
    if (!verb.speech || verb.word.endsWith('ing')) continue;
    const before = words.slice(0, verb.start);
    if (PASSIVE.test(before) || /(?<!\p{L})(?:to|not)\s+$/u.test(before)) continue;
    if (
      /(?<!\p{L})(?:who|which|that|what|whether|if|when|after|before|as|while|because)(?!\p{L})[^,]*$/u.test(
        before,
      )
    )
      continue;
    // "…, said harbor master Lena Ortiz."
    const inverted = /[,”"]\s*$/u.test(before) && /^said|^says|^asked|^wrote|^added|^warned/u.test(verb.word);
    const subject =
      (inverted ? subjectAfter(masked, sentence.start + verb.end, sentence.end) : null) ??
      subjectBefore(masked, sentence.start + verb.start, sentence.start);
    if (subject !== null) return subject;
  }
  return null;
}
