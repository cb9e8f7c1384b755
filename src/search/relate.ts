import { COUNTRIES } from './places.ts';
import type { KnowledgeText } from './relations.ts';
import { stemOf } from './stems.ts';
import { isSoft } from './stopwords.ts';
import { GROUPS } from './thesaurus/index.ts';

/** Two words that stand in for a third need not mean each other. */
const OTHERS_SHARE = 0.65;
const NAME_TO_PEOPLE = 0.92;
const NAME_TO_SEAT = 0.6;

/** Works the tables of places and of words out, by stem. The build does it once, so that a start need not. */
export function writeKnowledge(): KnowledgeText {
  const relations = new Map<string, Map<string, number>>();
  const phraseEnds = new Map<string, { stems: string[]; as: string }[]>();
  const places = new Set<string>();
  const known = new Set<string>();

  const keyOf = (words: readonly string[]): string => {
    const stems = words.map(stemOf);
    const last = stems.at(-1);
    const key = stems.join('_');
    if (stems.length > 1 && last !== undefined && !known.has(key)) {
      known.add(key);
      const list = phraseEnds.get(last) ?? [];
      list.push({ stems, as: key });
      phraseEnds.set(last, list);
    }
    return key;
  };
  const relate = (a: string, b: string, strength: number): void => {
    // "Make" stands for nearly every verb and shows nothing.
    if (a === b || (isSoft(b) && !isSoft(a))) return;
    const of = relations.get(a) ?? new Map<string, number>();
    of.set(b, Math.max(of.get(b) ?? 0, strength));
    relations.set(a, of);
  };
  const both = (a: string, b: string, strength: number): void => {
    relate(a, b, strength);
    relate(b, a, strength);
  };
  const cross = (left: readonly string[], right: readonly string[], strength: number): void => {
    for (const a of left) for (const b of right) both(a, b, strength);
  };

  for (const { words, strength, hub, broader } of GROUPS) {
    // The first word of a line is what the others stand in for; two of the others mean each other less surely.
    const [head, ...others] = words.map(keyOf);
    if (head === undefined) continue;
    for (const other of others) {
      relate(head, other, strength);
      if (!broader) relate(other, head, strength);
    }
    if (!hub && !broader)
      for (const a of others) for (const b of others) relate(a, b, strength * OTHERS_SHARE);
  }
  for (const { names, people, seats } of COUNTRIES) {
    const [n, p, s] = [names.map(keyOf), people.map(keyOf), seats.map(keyOf)];
    for (const key of [...n, ...p, ...s]) places.add(key);
    cross(n, n, 1);
    cross(p, p, 1);
    cross(n, p, NAME_TO_PEOPLE);
    cross(n, s, NAME_TO_SEAT);
    cross(p, s, NAME_TO_SEAT);
  }
  for (const list of phraseEnds.values()) list.sort((a, b) => b.stems.length - a.stems.length);
  const strengths = [...new Set([...relations.values()].flatMap((of) => [...of.values()]))];
  return {
    strengths,
    relations: [...relations]
      .map(([stem, of]) =>
        [stem, ...[...of].flatMap(([other, share]) => [other, strengths.indexOf(share)])].join(' '),
      )
      .join('\n'),
    phrases: [...phraseEnds].map(([last, list]) => [last, ...list.map(({ as }) => as)].join(' ')).join('\n'),
    places: [...places].join(' '),
  };
}
