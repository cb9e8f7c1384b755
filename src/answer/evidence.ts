import type { Sentence } from '../corpus/article.ts';
import type { Edition } from '../edition.ts';
import { figuresFor } from '../facts/figures/question.ts';
import { statementsFor } from '../facts/questions/said.ts';
import { datesFor } from '../facts/questions/when.ts';

/**
 * The sentences of the facts a question asks for, the best first: figures for "how many", dated passages for "when",
 * people's words for "who said" and "what did … say". None when it asks for none of them, or when its names do not fit.
 * `found` are the sentences a search thinks near.
 */
export function factSentences(question: string, edition: Edition, found: readonly Sentence[]): Sentence[] {
  const { facts } = edition;
  const fitting = [
    ...figuresFor(question, facts.figures),
    ...datesFor(question, facts.dates, found),
    ...statementsFor(question, facts),
  ];
  return bodyFirst(fitting.map(({ sentence }) => sentence));
}

/** A caption that says the same as body text stands behind it. */
function bodyFirst(sentences: readonly Sentence[]): Sentence[] {
  const once = [...new Map(sentences.map((sentence) => [sentence.id, sentence])).values()];
  return [...once.filter(({ caption }) => !caption), ...once.filter(({ caption }) => caption)];
}
