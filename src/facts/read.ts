import type { Corpus } from '../corpus/article.ts';
import { readDates } from './dates/read.ts';
import { readEntities } from './entities/read.ts';
import type { DatedPassage, Facts } from './facts.ts';
import { readFigures } from './figures/read.ts';
import { readStatements } from './statements/read.ts';
import { readReports } from './statements/reports.ts';

/** Reads every kind of fact off a corpus. */
export function readFacts({ articles }: Corpus): Facts {
  const entities = readEntities(articles);
  return {
    figures: articles.flatMap(readFigures),
    dates: articles.flatMap(readDates).sort(byDay),
    statements: articles.flatMap((article) => readStatements(article, entities)),
    reports: articles.flatMap((article) => readReports(article, entities)),
    entities,
  };
}

/** By the first day it may have been, then by the last; the undated last. The sort is stable: article order stays. */
function byDay(a: DatedPassage, b: DatedPassage): number {
  if (a.start === null || b.start === null) return Number(a.start === null) - Number(b.start === null);
  return compare(a.start, b.start) || compare(a.end ?? '', b.end ?? '');
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
