import type { Sentence } from '../corpus/article.ts';
import type { Edition } from '../edition.ts';
import { nearby, sentenceOf, sentencesOf } from './nearby.ts';

const SO =
  /^\W*(?:and\s+)?(?:who(?:\s+(?:else|first))?\s+(?:said|says|reported|reports|claimed|claims|told\s+(?:them|us))(?:\s+(?:that|this|it|so))?|says\s+who|(?:the\s+|its\s+|whats?\s+(?:is\s+)?(?:the|your)\s+)?sources?|according\s+to\s+who(?:m)?|where\s+(?:is|does)\s+(?:that|this|it)\s+(?:come\s+)?from|who\s+is\s+the\s+source)\W*$/iu;

/** Whether a follow-up asks who said what was just answered ("who said that?", "source?"). */
export function asksWhoSaidSo(followUp: string): boolean {
  return SO.test(followUp);
}

/** Somebody who tells a sentence: who, null where nobody can be named, and the sentence that names them where it does not. */
interface Telling {
  readonly by: string | null;
  readonly naming: Sentence | null;
}

/** Everybody who tells what a sentence says: what it reports, a count with a source, quoted words. */
export function* tellingsOf(sentence: Sentence, facts: Edition['facts']): Generator<Telling, undefined> {
  const near = nearby([sentence]);
  const isIt = ({ id }: Sentence): boolean => id === sentence.id;
  for (const { sentence: own, speaker, named } of near(facts.reports, sentenceOf))
    if (isIt(own)) yield { by: speaker, naming: named };
  for (const { sentence: own, reporter, context } of near(facts.figures, sentenceOf))
    if (reporter !== null && isIt(own)) yield { by: reporter, naming: context };
  for (const { sentences, speaker, named } of near(facts.statements, sentencesOf))
    if (sentences.some(isIt)) yield { by: speaker, naming: named };
  return undefined;
}

/**
 * The first of the answered sentences that somebody is said to have told, with the sentence that names them where it
 * does not; empty where the article says all of it in its own name.
 */
export function saidSo(answered: readonly Sentence[], { facts }: Edition): readonly Sentence[] {
  for (const sentence of answered) {
    for (const { by, naming } of tellingsOf(sentence, facts)) {
      if (by === null) continue;
      return naming === null || naming.id === sentence.id ? [sentence] : [naming, sentence];
    }
  }
  return [];
}
