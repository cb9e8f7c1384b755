import type { Sentence } from '../corpus/article.ts';
import type { Edition } from '../edition.ts';
import { leansBack } from './leaning.ts';
import { type Passage, quoteSentences } from './quote.ts';
import { sentenceBefore } from './sentence-before.ts';

/** At most so many sentences are shown before one, and so much text in all: a row of a list is no article. */
const MOST_BEFORE = 2;
const MOST_LENGTH = 700;

/**
 * A sentence as somebody understands it who reads nothing else: with those before it that say who or what is meant
 * where its own words leave that open ("He will be sentenced in August."). One quote a paragraph, in their order.
 */
export function quoteLed(edition: Edition, sentence: Sentence): readonly Passage[] {
  return quoteByParagraph(edition, [...sentencesBefore(edition, sentence), sentence], sentence);
}

/** The sentences right before one that its own words lean on, in their order; empty where it stands by itself. */
export function sentencesBefore(edition: Edition, sentence: Sentence): readonly Sentence[] {
  const before: Sentence[] = [];
  let first = sentence;
  let length = sentence.text.length;
  while (before.length < MOST_BEFORE && !first.caption && leansBack(first)) {
    const leaned = sentenceBefore(first, edition);
    if (leaned === null || leaned.text.length + length > MOST_LENGTH) break;
    before.unshift(leaned);
    length += leaned.text.length;
    first = leaned;
  }
  return before;
}

/** Quotes sentences that follow each other as one quote a paragraph; `main` is the one they are quoted for. */
export function quoteByParagraph(
  edition: Edition,
  sentences: readonly Sentence[],
  main: Sentence,
): readonly Passage[] {
  const paragraphs: Sentence[][] = [];
  for (const sentence of sentences) {
    const own = paragraphs.at(-1);
    if (own?.[0]?.paragraph === sentence.paragraph) own.push(sentence);
    else paragraphs.push([sentence]);
  }
  return paragraphs.map((own) => quoteSentences(edition, own, own.includes(main) ? main : own.at(-1)));
}
