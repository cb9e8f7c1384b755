import MiniSearch, { type Options } from 'minisearch';
import * as mark from './marks.ts';
import type { Query } from './query.ts';
import type { Table } from './table.ts';

/** The index of paragraphs: finds the few that are worth measuring sentence by sentence. */
export interface Candidates {
  /** Numbers of paragraphs with their share of the best one's score (0 to 1), best first. */
  find(query: Query): readonly Candidate[];
  /** The index as text, for {@link buildCandidates} to take up again. */
  save(): string;
}

export interface Candidate {
  readonly paragraph: number;
  readonly rank: number;
}

const MOST_CANDIDATES = 20;
/** So few paragraphs are all worth measuring: what answers may share no word with the question. */
const FEW = 64;
const MOST_TERMS = 32;
/** A word said more often than this in a paragraph says no more about it. */
const MOST_TIMES = 2;
/** Bounds the work of one query: how many paragraphs its terms may stand in, all together. */
const MOST_POSTINGS = 1200;

interface Indexed {
  readonly id: number;
  readonly stems: string;
}

const OPTIONS: Options<Indexed> = {
  fields: ['stems'],
  tokenize: (text) => text.split(' '),
  processTerm: (term) => term,
  searchOptions: { bm25: { k: 1.2, b: 0.6, d: 0.4 } },
};

/**
 * Indexes every paragraph's stems, or takes a saved index of them up again; MiniSearch never sees raw text, neither here
 * nor in a query.
 */
export function buildCandidates(table: Table, saved?: string): Candidates {
  const paragraphs = table.firstSentence.length - 1;
  const index = saved === undefined ? indexed(table) : MiniSearch.loadJSON<Indexed>(saved, OPTIONS);
  if (index.documentCount !== paragraphs) throw new Error('an index of other paragraphs');
  return {
    save: () => JSON.stringify(index),
    find(query) {
      const boosts = termsOf(query, table);
      const all = paragraphs <= FEW;
      if (boosts.size === 0 && !all) return [];
      const results = index.search([...boosts.keys()].join(' '), {
        boostTerm: (term) => boosts.get(term) ?? 0,
      });
      const top = results[0]?.score ?? 1;
      const found = results
        .slice(0, all ? FEW : MOST_CANDIDATES)
        .map(({ id, score }): Candidate => ({ paragraph: id as number, rank: score / top }));
      if (!all) return found;
      const seen = new Set(found.map(({ paragraph }) => paragraph));
      for (let p = 0; p < paragraphs; p += 1) if (!seen.has(p)) found.push({ paragraph: p, rank: 0 });
      return found;
    },
  };
}

function indexed(table: Table): MiniSearch<Indexed> {
  const index = new MiniSearch<Indexed>(OPTIONS);
  for (let p = 0; p < table.firstSentence.length - 1; p += 1) {
    index.add({ id: p, stems: stemsOf(table, p) });
  }
  return index;
}

function stemsOf(table: Table, paragraph: number): string {
  const stems: string[] = [];
  const times = new Map<number, number>();
  const from = table.tokenStart[table.firstSentence[paragraph] ?? 0] ?? 0;
  const to = table.tokenStart[table.firstSentence[paragraph + 1] ?? 0] ?? 0;
  for (let t = from; t < to; t += 1) {
    if (((table.marks[t] ?? 0) & mark.STOP) !== 0) continue;
    const id = table.stem[t] ?? 0;
    const before = times.get(id) ?? 0;
    if (before >= MOST_TIMES) continue;
    times.set(id, before + 1);
    stems.push(table.stems[id] ?? '');
  }
  return stems.join(' ');
}

/** The stems to look for and their boosts: the most telling first, until the work is bounded. */
function termsOf({ wanted }: Query, table: Table): Map<string, number> {
  const terms: { stem: number; boost: number; telling: number }[] = [];
  const paragraphs = table.firstSentence.length - 1;
  for (const { fills, weight } of wanted) {
    for (const [stem, strength] of fills) {
      const holding = table.inParagraphs[stem] ?? 1;
      const boost = weight * strength * strength;
      terms.push({ stem, boost, telling: boost * Math.log(1 + paragraphs / holding) });
    }
  }
  terms.sort((a, b) => b.telling - a.telling || a.stem - b.stem);
  const chosen = new Map<string, number>();
  let postings = 0;
  for (const { stem, boost } of terms) {
    if (chosen.size >= MOST_TERMS) break;
    const holding = table.inParagraphs[stem] ?? 0;
    if (chosen.size > 0 && postings + holding > MOST_POSTINGS) continue;
    postings += holding;
    const name = table.stems[stem] ?? '';
    chosen.set(name, Math.max(chosen.get(name) ?? 0, boost));
  }
  return chosen;
}
