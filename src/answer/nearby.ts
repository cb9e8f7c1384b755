import type { Sentence } from '../corpus/article.ts';
import type { Statement } from '../facts/facts.ts';

/** The sentences a fact stands in. */
export const sentenceOf = ({ sentence }: { readonly sentence: Sentence }): readonly Sentence[] => [sentence];
export const sentencesOf = ({ sentences }: Statement): readonly Sentence[] => sentences;

/** More facts of a kind than this are not all looked through while somebody waits: the search says where to look. */
const MOST_FACTS = 600;

/** Narrows many facts to those in the paragraphs of the sentences found; a few stay as they are. */
export function nearby(found: readonly Sentence[]) {
  const paragraphs = new Set(found.map(paragraphKey));
  return <Fact extends object>(
    facts: readonly Fact[],
    standsIn: (fact: Fact) => readonly Sentence[],
  ): readonly Fact[] => {
    if (facts.length <= MOST_FACTS) return facts;
    const places = placesOf(facts, standsIn);
    const own = new Set([...paragraphs].flatMap((key) => places.get(key) ?? []));
    return [...own].sort((a, b) => a - b).flatMap((place) => facts[place] ?? []);
  };
}

const paragraphKey = ({ article, paragraph }: Sentence): string => `${article} ${paragraph}`;

/** By paragraph: where its facts stand among all. The facts of an edition never change, so each list is sorted once. */
const sorted = new WeakMap<readonly object[], ReadonlyMap<string, readonly number[]>>();

function placesOf<Fact extends object>(
  facts: readonly Fact[],
  standsIn: (fact: Fact) => readonly Sentence[],
): ReadonlyMap<string, readonly number[]> {
  const known = sorted.get(facts);
  if (known !== undefined) return known;
  const places = new Map<string, number[]>();
  facts.forEach((fact, place) => {
    for (const key of new Set(standsIn(fact).map(paragraphKey))) {
      const own = places.get(key);
      if (own === undefined) places.set(key, [place]);
      else own.push(place);
    }
  });
  sorted.set(facts, places);
  return places;
}
