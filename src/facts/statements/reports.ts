import type { Article } from '../../corpus/article.ts';
import { tellerIn } from '../attribution/teller.ts';
import { readEntities } from '../entities/read.ts';
import type { Entity, Report } from '../facts.ts';
import { marked } from './attribution.ts';
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
      const subject = tellerIn(own.masked, sentence);
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
