import type { Sentence } from '../corpus/article.ts';
import type { Edition } from '../edition.ts';
import { figuresFor } from '../facts/figures/question.ts';
import { agesFor } from '../facts/questions/age.ts';
import { statementsFor } from '../facts/questions/said.ts';
import { datesFor } from '../facts/questions/when.ts';

/** What the facts of an edition have to say on a question. */
export interface Evidence {
  /** Sentences whose fact is of the asked kind and names, the best first. */
  readonly sentences: readonly Sentence[];
  /** Whether only a fact could answer and there is none: an age that the articles give for nobody of that name. */
  readonly refutes: boolean;
}

/**
 * Looks for the facts a question asks for: figures for "how many", dated passages for "when", people's words for "who
 * said" and "what did … say", ages for "how old". `found` are the sentences a search thinks near.
 */
export function evidenceFor(question: string, edition: Edition, found: readonly Sentence[]): Evidence {
  const { facts } = edition;
  const ages = agesFor(question, facts.entities);
  const fitting = [
    ...(ages ?? []),
    ...figuresFor(question, facts.figures),
    ...datesFor(question, facts.dates, found),
    ...statementsFor(question, facts),
  ];
  return {
    sentences: bodyFirst(fitting.map(({ sentence }) => sentence)),
    refutes: ages?.length === 0,
  };
}

/** A caption that says the same as body text stands behind it. */
function bodyFirst(sentences: readonly Sentence[]): Sentence[] {
  const once = [...new Map(sentences.map((sentence) => [sentence.id, sentence])).values()];
  return [...once.filter(({ caption }) => !caption), ...once.filter(({ caption }) => caption)];
}
