import type { Sentence } from '../corpus/article.ts';
import type { Edition } from '../edition.ts';

const SO =
  /^\W*(?:and\s+)?(?:who(?:\s+(?:else|first))?\s+(?:said|says|reported|reports|claimed|claims|told\s+(?:them|us))(?:\s+(?:that|this|it|so))?|says\s+who|(?:the\s+|its\s+|whats?\s+(?:is\s+)?(?:the|your)\s+)?sources?|according\s+to\s+who(?:m)?|where\s+(?:is|does)\s+(?:that|this|it)\s+(?:come\s+)?from|who\s+is\s+the\s+source)\W*$/iu;

/** Whether a follow-up asks who said what was just answered ("who said that?", "source?"). */
export function asksWhoSaidSo(followUp: string): boolean {
  return SO.test(followUp);
}

/**
 * The first of the answered sentences that somebody is said to have told, with the sentence that names them where it
 * does not; empty where the article says all of it in its own name.
 */
export function saidSo(answered: readonly Sentence[], { facts }: Edition): readonly Sentence[] {
  for (const sentence of answered) {
    const statement = facts.statements.find(
      ({ speaker, sentences }) => speaker !== null && sentences.some(({ id }) => id === sentence.id),
    );
    const report = facts.reports.find((each) => each.sentence.id === sentence.id);
    const figure = facts.figures.find((each) => each.reporter !== null && each.sentence.id === sentence.id);
    const told = statement ?? report ?? figure;
    if (told === undefined) continue;
    const naming = 'context' in told ? told.context : null;
    return naming === null || naming.id === sentence.id ? [sentence] : [naming, sentence];
  }
  return [];
}
