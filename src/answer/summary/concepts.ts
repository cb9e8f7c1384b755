import type { Sentence } from '../../corpus/article.ts';
import type { Edition } from '../../edition.ts';
import { isSoft, isStopword } from '../../search/stopwords.ts';
import { tokenise } from '../../search/tokens.ts';

/** What each body sentence and caption speaks of, as stems, and how central each stem is. */
export interface Concepts {
  of(sentence: Sentence): ReadonlySet<string>;
  /** How much saying this once is worth: grows with the number of body sentences that say it. */
  weight(concept: string): number;
}

/** A word that stands in one sentence only may be a detail; it still tells sentences apart. */
const RARE = 0.25;

const known = new WeakMap<Edition, Concepts>();

/** Reads the concepts of an edition, once. */
export function readConcepts(edition: Edition): Concepts {
  const before = known.get(edition);
  if (before !== undefined) return before;
  const read = measure(edition);
  known.set(edition, read);
  return read;
}

function measure(edition: Edition): Concepts {
  const stems = new Map<string, string>();
  const concepts = new Map<string, ReadonlySet<string>>();
  const frequency = new Map<string, number>();
  for (const { paragraphs } of edition.corpus.articles) {
    for (const sentence of paragraphs.flatMap(({ sentences }) => sentences)) {
      const own = new Set(
        tokenise(sentence.text, stems)
          .filter(({ word }) => !isStopword(word) && !isSoft(word))
          .map(({ stem }) => stem),
      );
      concepts.set(sentence.id, own);
      if (sentence.caption) continue;
      for (const concept of own) frequency.set(concept, (frequency.get(concept) ?? 0) + 1);
    }
  }
  return {
    of: ({ id }) => concepts.get(id) ?? new Set(),
    weight: (concept) => {
      const count = frequency.get(concept) ?? 0;
      return count < 2 ? RARE : Math.log2(count);
    },
  };
}

/** The summed weight of the concepts that `heard` does not hold yet. */
export function newWeight(own: ReadonlySet<string>, heard: ReadonlySet<string>, concepts: Concepts): number {
  let sum = 0;
  for (const concept of own) if (!heard.has(concept)) sum += concepts.weight(concept);
  return sum;
}

/** Which share of a sentence's concepts another one has too, by number: 0 none, 1 all. */
export function sharedPart(own: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (own.size === 0) return 1;
  let shared = 0;
  for (const concept of own) if (other.has(concept)) shared += 1;
  return shared / own.size;
}
