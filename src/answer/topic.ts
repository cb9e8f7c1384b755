import type { Sentence } from '../corpus/article.ts';
import type { Edition } from '../edition.ts';
import { stancesOn } from '../facts/stances.ts';
import type { Topic } from './answer.ts';
import { quoteSentence } from './quote.ts';

/** An edition never changes, so what it says on a topic is worked out once. */
const topics = new WeakMap<Edition, Map<string, Topic>>();

/** Who said what on a topic, and what the articles say of it themselves, each in article order. */
export function aboutTopic(title: string, phrases: readonly string[], edition: Edition): Topic {
  const own = topics.get(edition) ?? new Map<string, Topic>();
  topics.set(edition, own);
  const key = JSON.stringify([title, ...phrases]);
  const known = own.get(key);
  if (known !== undefined) return known;
  const { speakers, background } = stancesOn(topicSentences(phrases, edition), edition.facts);
  const topic: Topic = {
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
  own.set(key, topic);
  return topic;
}

/** The sentences that have one of the phrases, in article order. */
export function topicSentences(phrases: readonly string[], edition: Edition): Sentence[] {
  const found = new Map<string, Sentence>();
  for (const phrase of phrases) {
    for (const { sentence } of edition.search.about([phrase])) found.set(sentence.id, sentence);
  }
  const order = new Map(edition.corpus.articles.map(({ slug }, at) => [slug, at]));
  const placeOf = ({ article }: Sentence): number => order.get(article) ?? 0;
  return [...found.values()].sort(
    (a, b) => placeOf(a) - placeOf(b) || a.paragraph - b.paragraph || a.index - b.index,
  );
}
