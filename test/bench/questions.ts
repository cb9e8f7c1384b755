import { readQuestions } from '../eval/questions.ts';
import { createRandom, type Random } from '../faults/random.ts';

const WORDS = [4, 5, 6, 7, 8];
const OPENINGS = ['who', 'what', 'when did', 'where was', 'how many', 'why did', 'what did'];

/**
 * Questions for a corpus of any size, the same ones each time: in turns one that people asked of the shipped article,
 * with whatever names it has, and one made of some words of a paragraph, so that its words stand in the corpus.
 */
export function makeQuestions(paragraphs: readonly string[], count: number, seed = 7): string[] {
  const random = createRandom(seed);
  const asked = readQuestions('test/eval/questions.jsonl').map(({ q }) => q);
  return Array.from({ length: count }, (_, i) =>
    i % 2 === 0 ? random.pick(asked) : fromWords(random.pick(paragraphs), random),
  );
}

function fromWords(paragraph: string, random: Random): string {
  const words = paragraph.match(/[\p{L}\p{N}]+/gu) ?? [];
  const length = random.pick(WORDS);
  const from = random.below(Math.max(1, words.length - length));
  return `${random.pick(OPENINGS)} ${words.slice(from, from + length).join(' ')}?`;
}
