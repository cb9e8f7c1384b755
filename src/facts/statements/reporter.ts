import type { Span } from '../../corpus/article.ts';
import { verbsOf } from '../language/verbs.ts';
import { PASSIVE } from './attribution.ts';
import { type Subject, subjectAfter, subjectBefore } from './noun-phrase.ts';

/** The subject of the first speech verb of a sentence that is neither passive nor inside a relative clause. */
export function reporterIn(masked: string, sentence: Span): Subject | null {
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
