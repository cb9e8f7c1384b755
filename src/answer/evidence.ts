import type { Sentence } from '../corpus/article.ts';
import type { Edition } from '../edition.ts';
import { figuresFor } from '../facts/figures/question.ts';

/** The sentences of the facts a question asks for, the best first; none when it asks for none, or the names do not fit. */
export function factSentences(question: string, edition: Edition): Sentence[] {
  const { figures } = edition.facts;
  return bodyFirst(figuresFor(question, figures).map(({ sentence }) => sentence));
}

/** A caption that says the same as body text stands behind it. */
function bodyFirst(sentences: readonly Sentence[]): Sentence[] {
  const once = [...new Map(sentences.map((sentence) => [sentence.id, sentence])).values()];
  return [...once.filter(({ caption }) => !caption), ...once.filter(({ caption }) => caption)];
}
