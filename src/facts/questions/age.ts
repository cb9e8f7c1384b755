import { type Age, readAges } from '../ages.ts';
import { foldName } from '../entities/fold.ts';
import type { Entity } from '../facts.ts';

const ASKS_AGE = [
  /^\W*(?:and\s+)?how old (?:is|was|are|were)\s+(.+)$/iu,
  /^\W*(?:what(?:['’]s| is| was)?\s+)?(?:the\s+)?(?:exact\s+)?age of\s+(.+)$/iu,
  /^\W*what age (?:is|was)\s+(.+)$/iu,
  /^\W*(?:what(?:['’]s| is| was)\s+)?(.+?)(?:['’]s?)?\s+age$/iu,
] as const;

/**
 * The ages of whoever a question for an age names; null where it asks for no age. Empty where the articles give none
 * for that name: somebody else's age, or a ship's, is no answer.
 */
export function agesFor(question: string, entities: readonly Entity[]): readonly Age[] | null {
  const text = question.replace(/[?!.\s]+$/u, '');
  const name = ASKS_AGE.map((pattern) => pattern.exec(text)?.[1]).find((found) => found !== undefined);
  if (name === undefined) return null;
  const wanted = ` ${foldName(name.replace(/^the\s+/iu, ''))} `;
  return readAges(entities).filter(({ entity }) => {
    const called = [...entity.names, entity.role ?? ''].map((own) => ` ${foldName(own)} `);
    return called.some((own) => own.trim() !== '' && own.includes(wanted));
  });
}
