import { guard } from './guard.ts';
import type { Hit } from './hit.ts';
import type { Lexicon } from './query.ts';
import { isStopword } from './stopwords.ts';

/**
 * Sentences that mention every topic, in article order. A topic of several words ("Article 5") must stand together, in
 * any inflection; countries' own adjectives count as the country, but nothing else does: a topic page must not drift.
 * One pass over the tokens, whatever is asked.
 */
export function findTopic(topics: readonly string[], { table, knowledge }: Lexicon): Hit[] {
  const wanted = topics
    .map((text) => stemsOf(text))
    .filter((stems) => stems.length > 0)
    .slice(0, MOST_TOPICS);
  if (wanted.length === 0) return [];
  const phrases = wanted.map((stems) =>
    stems.map((stem) => {
      const ids = new Set<number>();
      for (const [key, share] of [[stem, 1] as const, ...(knowledge.relations.get(stem) ?? [])]) {
        const id = table.stemId.get(key);
        if (id !== undefined && (key === stem || (share > 0.9 && knowledge.places.has(stem)))) ids.add(id);
      }
      return ids;
    }),
  );
  const opens = new Int32Array(table.stems.length);
  phrases.forEach(([first], i) => {
    for (const id of first ?? []) opens[id] = (opens[id] ?? 0) | (1 << i);
  });
  const every = 2 ** phrases.length - 1;
  const hits: Hit[] = [];
  for (let s = 0; s < table.sentences.length; s += 1) {
    const end = table.tokenStart[s + 1] ?? 0;
    let found = 0;
    for (let t = table.tokenStart[s] ?? 0; t < end; t += 1) {
      const opened = opens[table.stem[t] ?? 0] ?? 0;
      if (opened === 0 || (found & opened) === opened) continue;
      phrases.forEach((phrase, i) => {
        if ((opened & (1 << i)) !== 0 && standsAt(phrase, t, end, table.stem)) found |= 1 << i;
      });
    }
    if (found !== every) continue;
    const [sentence, antecedent] = [table.sentences[s], table.antecedent[s] ?? -1];
    if (sentence === undefined) continue;
    hits.push({ sentence, context: antecedent < 0 ? null : (table.sentences[antecedent] ?? null), score: 1 });
  }
  return hits;
}

const MOST_TOPICS = 16;

const stemsOf = (text: string): string[] =>
  guard(text)
    .tokens.filter(({ word, kind }) => kind !== 'word' || !isStopword(word))
    .map(({ stem }) => stem);

/** Whether the phrase's words follow one another from `t` on, with at most one word between two of them. */
function standsAt(phrase: readonly ReadonlySet<number>[], t: number, end: number, stem: Int32Array): boolean {
  let at = t;
  for (const ids of phrase.slice(1)) {
    if (at + 1 < end && ids.has(stem[at + 1] ?? -1)) at += 1;
    else if (at + 2 < end && ids.has(stem[at + 2] ?? -1)) at += 2;
    else return false;
  }
  return true;
}
