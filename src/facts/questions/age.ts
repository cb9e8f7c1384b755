import { type Age, readAges } from '../ages.ts';
import { foldName } from '../entities/fold.ts';
import { lookUp } from '../entities/lookup.ts';
import type { Entity } from '../facts.ts';

const ASKS_AGE = [
  /^\W*(?:and\s+)?how old (?:is|was|are|were)\s+(.+)$/iu,
  /^\W*(?:what(?:['’]s| is| was)?\s+)?(?:the\s+)?(?:exact\s+)?age of\s+(.+)$/iu,
  /^\W*what age (?:is|was)\s+(.+)$/iu,
  /^\W*(?:what(?:['’]s| is| was)\s+)?(.+?)(?:['’]s?)?\s+age$/iu,
] as const;

/** Whether a question asks for somebody's age. */
export const asksForAge = (question: string): boolean => nameAsked(question) !== undefined;

function nameAsked(question: string): string | undefined {
  const text = question.replace(/[?!.\s]+$/u, '');
  return ASKS_AGE.map((pattern) => pattern.exec(text)?.[1]).find((found) => found !== undefined);
}

/**
 * The ages of whoever a question for an age names; null where it asks for no age. Empty where the articles give none
 * for that name: somebody else's age, or a ship's, is no answer.
 */
export function agesFor(question: string, entities: readonly Entity[]): readonly Age[] | null {
  const name = nameAsked(question);
  if (name === undefined) return null;
  const words = foldName(name.replace(/^the\s+/iu, ''));
  const wanted = ` ${words} `;
  const fitting = lookUp(entities)
    .withWord(words.split(' ')[0] ?? '')
    .filter(({ names, role }) => {
      const called = [...names, role ?? ''].map((own) => ` ${foldName(own)} `);
      return called.some((own) => own.trim() !== '' && own.includes(wanted));
    });
  return readAges(fitting);
}
