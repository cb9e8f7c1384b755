import type { Corpus } from '../corpus/article.ts';
import { readDates } from './dates/read.ts';
import type { Facts } from './facts.ts';
import { readFigures } from './figures/read.ts';
export function readFacts(c: Corpus): Facts {
  return {
    figures: c.articles.flatMap((a) => [...readFigures(a)]),
    dates: c.articles.flatMap((a) => [...readDates(a)]),
    statements: [],
    entities: [],
  };
}
