import type { Article, Sentence } from '../corpus/article.ts';
import type { Edition } from '../edition.ts';
import type { FigureKind } from '../facts/facts.ts';
import type { Invalid, Summary } from './answer.ts';
import { sourcesDiffer } from './figures.ts';
import { type Passage, quoteSentences } from './quote.ts';
import { chooseSentences } from './summary/choose.ts';
import { readDependence } from './summary/dependence.ts';
import { type SummaryTopic, topicNamed } from './summary/topics.ts';

/** How many sentences each length has at most. */
export const LENGTHS = { short: 3, medium: 6, long: 10 } as const;
export type Length = keyof typeof LENGTHS;

/**
 * An edition of thousands of articles is not read whole for ten sentences: the newest that speak of the topic are, up to
 * this many sentences, and one at least.
 */
const MOST_READ = 2_000;

const ANY_KIND: ReadonlySet<FigureKind> = new Set();

/** Summaries that were made, by topic and number: `/pins` and previews ask for the same ones again. */
const made = new WeakMap<Edition, Map<string, Summary>>();

/**
 * What the edition says, in its own sentences: at most `most` of them, in article order, chosen to cover the event or
 * the topic without saying anything twice. The same edition, topic and number always give the same summary.
 */
export function summarise(topic: SummaryTopic, most: number, edition: Edition): Summary {
  const known = made.get(edition) ?? new Map<string, Summary>();
  made.set(edition, known);
  const key = JSON.stringify([topic, most]);
  const before = known.get(key);
  if (before !== undefined) return before;
  const candidates = candidatesFor(topic, edition);
  const articles = newestOf(candidates, edition);
  const slugs = new Set(articles.map(({ slug }) => slug));
  const readable = candidates.filter(({ article }) => slugs.has(article));
  const chosen = chooseSentences(readable, most, articles, edition);
  const parts = partsOf(chosen, articles, edition);
  const differing = chosen
    .map(({ id }) => id)
    .filter((id) => sourcesDiffer(new Set([id]), ANY_KIND, edition));
  const summary: Summary = { kind: 'summary', edition: edition.id, topic, most, parts, differing };
  known.set(key, summary);
  return summary;
}

/** The newest articles that hold candidates, in the corpus's order. */
function newestOf(candidates: readonly Sentence[], edition: Edition): Article[] {
  const speaking = new Set(candidates.map(({ article }) => article));
  const articles: Article[] = [];
  let read = 0;
  for (const article of edition.corpus.articles.toReversed()) {
    if (!speaking.has(article.slug)) continue;
    read += article.paragraphs.reduce((sum, { sentences }) => sum + sentences.length, 0);
    if (read > MOST_READ && articles.length > 0) break;
    articles.unshift(article);
  }
  return articles;
}

/** Sums up the topic that somebody named, or says that there is none like it. */
export function summariseNamed(
  typed: string,
  most: number,
  topics: readonly SummaryTopic[],
  edition: Edition,
): Summary | Invalid {
  const topic = topicNamed(typed, topics);
  if (topic !== null) return summarise(topic, most, edition);
  const known = topics.map(({ title, name }) => title ?? name);
  return { kind: 'invalid', edition: edition.id, reason: { because: 'no-such-topic', value: typed, known } };
}

function candidatesFor({ phrases, title }: SummaryTopic, edition: Edition): Sentence[] {
  const all = edition.corpus.articles.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ sentences }) => sentences),
  );
  if (title === null) return all;
  const about = new Set(
    phrases.flatMap((phrase) => edition.search.about([phrase]).map(({ sentence }) => sentence.id)),
  );
  return all.filter(({ id }) => about.has(id));
}

/**
 * Puts sentences that only make sense together into one part, neighbours of one paragraph into one quote. A part is
 * what somebody can leave out without leaving half a thought behind.
 */
function partsOf(chosen: readonly Sentence[], articles: readonly Article[], edition: Edition): Passage[][] {
  const { needed } = readDependence(edition, articles);
  const parts: Sentence[][][] = [];
  let last: Sentence | null = null;
  for (const sentence of chosen) {
    const part = parts.at(-1);
    const quote = part?.at(-1);
    const together = last !== null && needed(sentence)?.id === last.id;
    if (part === undefined || quote === undefined || !together) parts.push([[sentence]]);
    else if (quote[0]?.article === sentence.article && quote[0].paragraph === sentence.paragraph) {
      quote.push(sentence);
    } else part.push([sentence]);
    last = sentence;
  }
  return parts.map((part) => part.map((sentences) => quoteSentences(edition, sentences)));
}
