import type { Article, Sentence } from '../../corpus/article.ts';
import type { Edition } from '../../edition.ts';
import { leansBack } from '../leaning.ts';

/** A sentence that needs more sentences before it than this is left alone: it is a story of its own. */
const MOST_BEFORE = 2;

/** Which sentence of an edition needs which one before it. */
export interface Dependence {
  /** The body sentence before this one that it needs, captions passed over; null when it stands by itself. */
  needed(sentence: Sentence): Sentence | null;
  /**
   * A sentence with those before it that it needs, in article order. Null when it leans on more than can be brought,
   * or on nothing that is there.
   */
  withNeeded(sentence: Sentence): readonly Sentence[] | null;
}

/** Reads what leans on what in these articles: by words, and by figures whose counted noun stands in the sentence before. */
export function readDependence(edition: Edition, articles: readonly Article[]): Dependence {
  const before = new Map<string, Sentence>();
  for (const { paragraphs } of articles) {
    const body = paragraphs.filter(({ caption }) => !caption).flatMap(({ sentences }) => sentences);
    body.forEach((sentence, at) => {
      const previous = body[at - 1];
      if (previous !== undefined) before.set(sentence.id, previous);
    });
  }
  const counted = new Set(
    edition.facts.figures.flatMap(({ sentence, context }) => (context === null ? [] : [sentence.id])),
  );
  const leans = (sentence: Sentence): boolean =>
    !sentence.caption && (leansBack(sentence) || counted.has(sentence.id));
  return {
    needed: (sentence) => (leans(sentence) ? (before.get(sentence.id) ?? null) : null),
    withNeeded: (sentence) => {
      const unit = [sentence];
      let first = sentence;
      while (leans(first)) {
        const previous = before.get(first.id);
        if (previous === undefined || unit.length > MOST_BEFORE) return null;
        unit.unshift(previous);
        first = previous;
      }
      return unit;
    },
  };
}
