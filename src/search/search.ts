import type { Corpus } from '../corpus/article.ts';
import { type Engine, type General, openEngine, readGeneral } from './engine.ts';
import { completeQuestion } from './follow.ts';
import type { Found, Hit, Search } from './hit.ts';
import { readModel } from './model.ts';
import { indexCorpus, type Packed, type PackedPart, pack, unpack } from './packed.ts';
import { EVENT } from './pointing.ts';
import type { Query } from './query.ts';
import { type Ranked, rank } from './rank.ts';
import { Suggestions } from './suggest.ts';
import type { Table } from './table.ts';
import { findTopic } from './topic.ts';

/** Builds the search over a corpus: all of it in memory, never changed afterwards. */
export function createSearch(corpus: Corpus): Search {
  const general = readGeneral();
  return openSearch(general, openEngine(corpus, general));
}

/** A search, and its index laid out flat. */
export interface Packable {
  readonly search: Search;
  /** Its parts, each laid out when it is asked for. */
  pack(): Iterable<PackedPart>;
}

/** Builds the search over a corpus from what {@link Packable.pack} gave; throws where that does not fit the corpus. */
export function createPackable(corpus: Corpus, packed: Packed | null): Packable {
  const general = readGeneral();
  const indexed = packed === null ? indexCorpus(corpus, general.knowledge) : unpack(packed, corpus);
  return {
    search: openSearch(general, openEngine(corpus, general, indexed)),
    pack: () => pack(indexed),
  };
}

function openSearch(general: General, engine: Engine): Search {
  const model = readModel();
  const { table } = engine.lexicon;

  const answer = (question: string, limit: number): Found => {
    const query = engine.read(question);
    return found(question, query, rank(engine.measure(query), model, limit), table, model.threshold);
  };
  const suggestions = new Suggestions(table, (question) => answer(question, 1));

  return {
    ask(question, { limit = 10, after } = {}) {
      const alone = answer(question, limit);
      const whole = after === undefined ? null : completeQuestion(question, after, general.knowledge);
      if (whole === null) return alone;
      // The reply chain was asked for by the words; it gives way only to a clearly better answer without it; a bare name
      // ("and in Iran?") asks nothing without it, and "when was it" asks of what was just told.
      const chained = answer(whole, limit);
      const own = engine.read(question);
      const asks = own.wanted.some(({ name, slot }) => !name && !slot.soft && slot.stem !== EVENT);
      return alone.answered && asks && !chained.answered ? alone : chained;
    },
    about: (topic) => findTopic(topic, engine.lexicon),
    suggest: (typed, limit) => suggestions.find(typed, limit),
  };
}

function found(
  question: string,
  query: Query,
  ranked: readonly Ranked[],
  table: Table,
  threshold: number,
): Found {
  let ceiling = 1;
  const hits: Hit[] = [];
  for (const { sentence, score } of ranked) {
    const own = table.sentences[sentence];
    if (own === undefined) continue;
    // A later hit is never surer than the ones it stands behind.
    ceiling = Math.min(ceiling, score);
    hits.push({ sentence: own, context: contextOf(sentence, table), score: ceiling });
  }
  const lookedFor = query.wanted.map(({ slot }) => slot.written);
  const notFound = query.wanted.filter(({ fills }) => fills.size === 0).map(({ slot }) => slot.written);
  return {
    question,
    hits,
    answered: (hits[0]?.score ?? 0) >= threshold,
    lookedFor,
    notFound,
    cut: query.question.cut,
  };
}

function contextOf(sentence: number, table: Table): Hit['context'] {
  const antecedent = table.antecedent[sentence] ?? -1;
  return antecedent < 0 ? null : (table.sentences[antecedent] ?? null);
}
