import type { Corpus } from '../corpus/article.ts';
import { readDates } from './dates/read.ts';
import { readEntities } from './entities/read.ts';
import type { DatedPassage, Facts } from './facts.ts';
import { readFigures } from './figures/read.ts';
import { readStatements } from './statements/read.ts';
import { readReports } from './statements/reports.ts';

/**
 * Every kind of fact of a corpus, each read when it is first asked for: reading is most of the work of opening an
 * edition, and none of it is needed before the first question.
 */
export function readFacts({ articles }: Corpus): Facts {
  const entities = once(() => readEntities(articles));
  const figures = once(() => articles.flatMap(readFigures));
  const dates = once(() => articles.flatMap(readDates).sort(byDay));
  const statements = once(() => articles.flatMap((article) => readStatements(article, entities())));
  const reports = once(() => articles.flatMap((article) => readReports(article, entities())));
  return {
    get entities() {
      return entities();
    },
    get figures() {
      return figures();
    },
    get dates() {
      return dates();
    },
    get statements() {
      return statements();
    },
    get reports() {
      return reports();
    },
  };
}

function once<Value>(read: () => Value): () => Value {
  let value: Value | undefined;
  return () => {
    value ??= read();
    return value;
  };
}

/** By the first day it may have been, then by the last; the undated last. The sort is stable: article order stays. */
function byDay(a: DatedPassage, b: DatedPassage): number {
  if (a.start === null || b.start === null) return Number(a.start === null) - Number(b.start === null);
  return compare(a.start, b.start) || compare(a.end ?? '', b.end ?? '');
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
