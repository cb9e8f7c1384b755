import type { Article, Sentence } from '../../corpus/article.ts';
import { readEntities } from '../entities/read.ts';
import type { Entity, Report } from '../facts.ts';
import { verbsOf } from '../language/verbs.ts';
import { type Marked, marked, PASSIVE } from './attribution.ts';
import { type Subject, subjectAfter, subjectBefore } from './noun-phrase.ts';
import { mentionsIn } from './people.ts';
import { Speakers } from './speaker.ts';

/**
 * Every body sentence that reports what somebody said, quoted or not, with who said it: "Rossi said the road was shut",
 * "The road was shut, the mayor said", "According to the mayor, …". In the order of the text.
 */
export function readReports(
  article: Article,
  entities: readonly Entity[] = readEntities([article]),
): readonly Report[] {
  const marks = new Map(article.paragraphs.map((paragraph) => [paragraph, marked(paragraph.text)]));
  const speakers = new Speakers(article, mentionsIn(article, entities), marks);
  return article.paragraphs.flatMap((paragraph) => {
    const own = marks.get(paragraph);
    if (paragraph.caption || own === undefined) return [];
    return paragraph.sentences.flatMap((sentence): Report[] => {
      const subject = reporterIn(own, sentence);
      if (subject === null) return [];
      const speaker = speakers.of(subject, { paragraph, sentence });
      if (speaker === null) return [];
      return [
        {
          speaker: speaker.name,
          role: speaker.role,
          sentence,
          by: { start: subject.start, end: subject.end },
          named: speaker.named === sentence ? null : speaker.named,
        },
      ];
    });
  });
}

/** The subject of the first speech verb of a sentence that is neither passive nor inside a relative clause. */
function reporterIn({ masked }: Marked, sentence: Sentence): Subject | null {
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
