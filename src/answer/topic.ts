import type { Sentence } from '../corpus/article.ts';
import type { Edition } from '../edition.ts';
import { stancesOn } from '../facts/stances.ts';
import type { Topic } from './answer.ts';
import { quoteSentence } from './quote.ts';

/** Who said what on a topic, and what the articles say of it themselves, each in article order. */
export function aboutTopic(title: string, phrases: readonly string[], edition: Edition): Topic {
  const { speakers, background } = stancesOn(topicSentences(phrases, edition), edition.facts);
  return {
    kind: 'topic',
    edition: edition.id,
    topic: title,
    stances: speakers.map(({ speaker, role, words }) => ({
      speaker,
      role,
      passages: words.map(({ sentence }) => quoteSentence(edition, sentence)),
    })),
    background: background.map((sentence) => quoteSentence(edition, sentence)),
  };
}

/** The sentences that have one of the phrases, in article order. */
export function topicSentences(phrases: readonly string[], edition: Edition): Sentence[] {
  const found = new Set(
    phrases.flatMap((phrase) => edition.search.about([phrase]).map(({ sentence }) => sentence.id)),
  );
  return edition.corpus.articles.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ sentences }) => sentences.filter(({ id }) => found.has(id))),
  );
}
