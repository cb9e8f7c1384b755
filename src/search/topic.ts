import { guard } from './guard.ts';
import type { Hit } from './hit.ts';
import type { Lexicon } from './query.ts';
import { isStopword } from './stopwords.ts';

/**
 * Sentences that mention every word of one of the spellings of a topic, in article order. Only inflected forms and
 * countries' own adjectives count as the same word here: a topic page must not drift.
 */
export function findTopic(topic: readonly string[], { table, knowledge }: Lexicon): Hit[] {
  const wanted = topic
    .flatMap((text) => guard(text).tokens)
    .filter(({ word, kind }) => kind !== 'word' || !isStopword(word));
  if (wanted.length === 0) return [];
  const fills = wanted.map(({ stem }) => {
    const ids = new Set<number>();
    for (const [key, share] of [[stem, 1] as const, ...(knowledge.relations.get(stem) ?? [])]) {
      const id = table.stemId.get(key);
      if (id !== undefined && (key === stem || (share > 0.9 && knowledge.places.has(stem)))) ids.add(id);
    }
    return ids;
  });
  const hits: Hit[] = [];
  table.sentences.forEach((sentence, s) => {
    const missing = new Set(fills);
    const end = table.tokenStart[s + 1] ?? 0;
    for (let t = table.tokenStart[s] ?? 0; t < end; t += 1) {
      for (const ids of missing) if (ids.has(table.stem[t] ?? -1)) missing.delete(ids);
    }
    if (missing.size > 0) return;
    const antecedent = table.antecedent[s] ?? -1;
    hits.push({ sentence, context: antecedent < 0 ? null : (table.sentences[antecedent] ?? null), score: 1 });
  });
  return hits;
}
