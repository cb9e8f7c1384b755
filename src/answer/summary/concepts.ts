import type { Article, Sentence } from '../../corpus/article.ts';
import type { Edition } from '../../edition.ts';
import { isSoft, isStopword } from '../../search/stopwords.ts';
import { type StemCache, tokenise } from '../../search/tokens.ts';

/** What each body sentence and caption speaks of, as stems, and how central each stem is. */
export interface Concepts {
  of(sentence: Sentence): ReadonlySet<string>;
  /** How much saying this once is worth: grows with the number of body sentences that say it. */
  weight(concept: string): number;
}

/** A word that stands in one sentence only may be a detail; it still tells sentences apart. */
const RARE = 0.25;

/** What sentences speak of, by their id; read once an edition. */
const known = new WeakMap<Edition, Map<string, ReadonlySet<string>>>();

/** Reads the concepts of articles of an edition; their body sentences together say what is central. */
export function readConcepts(edition: Edition, articles: readonly Article[]): Concepts {
  const concepts = known.get(edition) ?? new Map<string, ReadonlySet<string>>();
  known.set(edition, concepts);
  const stems: StemCache = new Map();
  const frequency = new Map<string, number>();
  const of = ({ id, text }: Sentence): ReadonlySet<string> => {
    let own = concepts.get(id);
    if (own === undefined) {
      own = readStems(text, stems);
      concepts.set(id, own);
    }
    return own;
  };
  for (const { paragraphs } of articles) {
    for (const sentence of paragraphs.flatMap(({ sentences }) => sentences)) {
      if (sentence.caption) continue;
      for (const concept of of(sentence)) frequency.set(concept, (frequency.get(concept) ?? 0) + 1);
    }
  }
  return {
    of,
    weight: (concept) => {
      const count = frequency.get(concept) ?? 0;
      return count < 2 ? RARE : Math.log2(count);
    },
  };
}

function readStems(text: string, stems: StemCache): ReadonlySet<string> {
  return new Set(
    tokenise(text, stems)
      .filter(({ word }) => !isStopword(word) && !isSoft(word))
      .map(({ stem }) => stem),
  );
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
