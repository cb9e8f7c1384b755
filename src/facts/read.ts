import type { Article, Corpus } from '../corpus/article.ts';
import { readDates } from './dates/read.ts';
import { prepareLookup } from './entities/lookup.ts';
import { readEntitiesInSteps } from './entities/read.ts';
import type { DatedPassage, Facts } from './facts.ts';
import { prepareFilters } from './figures/filter.ts';
import { readFigures } from './figures/read.ts';
import { groupFigures } from './figures/rows.ts';
import { FACT_KINDS, unpackFacts } from './packed.ts';
import { forgetMentions, prepareMentions } from './statements/people.ts';
import { readStatements } from './statements/read.ts';
import { readReports } from './statements/reports.ts';

/** Facts that are read when they are first asked for, or before that, a little at a time. */
export interface FactsInSteps extends Facts {
  /** Whether all of them were read before and kept; known when the steps are done. */
  wereKept(): boolean;
  /** Reads what is not read yet; other work can be done between two steps. Tells when a kind is read whole. */
  steps(): Generator<boolean, void>;
}

/** What is thrown where facts would have to be read while others wait: the same can be asked again when they are. */
export class NotReadYet extends Error {
  override readonly name = 'NotReadYet';
}

/**
 * Every kind of fact of a corpus, each read when it is first asked for: reading is most of the work of opening an
 * edition, and none of it is needed before the first question. With `late`, asking reads nothing: what the steps have
 * not read yet throws {@link NotReadYet}. `kept` gives the same facts as they were packed, or null: what of them fits is
 * taken up and not read again.
 */
export function readFacts(
  corpus: Corpus,
  {
    late = false,
    kept = () => null,
  }: { readonly late?: boolean; readonly kept?: () => Readonly<Record<string, unknown>> | null } = {},
): FactsInSteps {
  const { articles } = corpus;
  const entities = part(function* () {
    const read = yield* readEntitiesInSteps(articles);
    // Every other reader asks who is mentioned where, and questions by which names.
    yield* prepareMentions(read);
    yield* prepareLookup(read);
    return read;
  });
  const figures = part(() => byArticle(articles, (article) => readFigures(article, entities.whole)));
  const counts = part(() => groupFigures(figures.whole()));
  const dates = part(function* () {
    const read = yield* byArticle(articles, readDates);
    return read.sort(byDay);
  });
  const statements = part(() => byArticle(articles, (article) => readStatements(article, entities.whole())));
  const reports = part(() => byArticle(articles, (article) => readReports(article, entities.whole())));
  const get = <Value>({ known, whole }: Part<Value>): Value => {
    if (late && !known()) throw new NotReadYet();
    return whole();
  };
  const parts = { entities, figures, counts, dates, statements, reports };
  let taken = 0;
  let looked = false;
  function* takeUp(): Generator<boolean, void> {
    if (looked) return;
    looked = true;
    try {
      const packed = kept();
      if (packed === null) return;
      const unpack = unpackFacts(packed, corpus, figures.whole);
      for (const kind of FACT_KINDS) {
        const { known, take } = parts[kind] as Part<Facts[typeof kind]>;
        if (!known()) take(unpack[kind]());
        taken += 1;
        yield true;
      }
    } catch {
      // It was kept whole and does not fit: nobody but a bug or a forger writes that. What is missing is read.
    }
  }
  return {
    get entities() {
      return get(entities);
    },
    get figures() {
      return get(figures);
    },
    get counts() {
      return get(counts);
    },
    get dates() {
      return get(dates);
    },
    get statements() {
      return get(statements);
    },
    get reports() {
      return get(reports);
    },
    wereKept: () => taken === FACT_KINDS.length,
    *steps() {
      yield* takeUp();
      for (const kind of FACT_KINDS) {
        const { known, step } = parts[kind];
        while (!known()) {
          step();
          yield known();
        }
      }
      // Only reading needs them.
      forgetMentions(entities.whole());
      // What questions look up in them, where they were kept.
      for (const work of [prepareLookup(entities.whole()), prepareFilters(figures.whole())])
        for (const _step of work) yield false;
    },
  };
}

/** One kind of fact in the making. */
interface Part<Value> {
  known(): boolean;
  /** Reads a little more of it. */
  step(): void;
  /** Takes it over instead of reading it. */
  take(value: Value): void;
  /** All of it, whatever is missing read now. */
  whole(): Value;
}

function part<Value>(read: () => Generator<void, Value>): Part<Value> {
  let work: Generator<void, Value> | null = null;
  let value: Value | undefined;
  const step = (): void => {
    work ??= read();
    const { done, value: made } = work.next();
    if (done === true) value = made;
  };
  return {
    known: () => value !== undefined,
    step,
    take: (given) => {
      value = given;
    },
    whole: () => {
      while (value === undefined) step();
      return value;
    },
  };
}

function* byArticle<Fact>(
  articles: readonly Article[],
  read: (article: Article) => readonly Fact[],
): Generator<void, Fact[]> {
  const facts: Fact[] = [];
  for (const article of articles) {
    for (const fact of read(article)) facts.push(fact);
    yield;
  }
  return facts;
}

/** By the first day it may have been, then by the last; the undated last. The sort is stable: article order stays. */
function byDay(a: DatedPassage, b: DatedPassage): number {
  if (a.start === null || b.start === null) return Number(a.start === null) - Number(b.start === null);
  return compare(a.start, b.start) || compare(a.end ?? '', b.end ?? '');
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
