import type { Sentence } from '../corpus/article.ts';
import type { Entity } from './facts.ts';

/** How old somebody is, in the article's words. */
export interface Age {
  readonly entity: Entity;
  readonly years: number;
  readonly sentence: Sentence;
}

/** "Hegseth, 45, held …", "said Mariam Toure, 52.", "Toure (52)". */
const BEHIND = /^(?:,\s|\s?\()(\d{1,3})(?=[,;.)—–]|\s*$)/u;
/** "Anna Veresh, a 34-year-old teacher". */
const BEHIND_AS = /^,\s(?:an?|the)\s(?:\p{Ll}[\p{L}-]*\s){0,2}(\d{1,3})-year-old\b/u;
/** "71-year-old Marta Polan", "the 71-year-old farmer Marta Polan". */
const BEFORE = /\b(\d{1,3})-year-old\s(?:\p{Ll}[\p{L}-]*\s){0,2}$/u;
const OLDEST = 120;

/** The ages that stand right at somebody's name; an age near another name, or of a ship, is nobody's. */
export function readAges(entities: readonly Entity[]): readonly Age[] {
  return entities
    .filter(({ kind }) => kind === 'person' || kind === 'other')
    .flatMap((entity) =>
      entity.mentions.flatMap(({ sentence, at }): Age[] => {
        const start = at.start - sentence.start;
        const behind = sentence.text.slice(at.end - sentence.start);
        const years =
          BEHIND.exec(behind)?.[1] ??
          BEHIND_AS.exec(behind)?.[1] ??
          BEFORE.exec(sentence.text.slice(Math.max(0, start - 60), start))?.[1];
        if (years === undefined || Number(years) === 0 || Number(years) > OLDEST) return [];
        return [{ entity, years: Number(years), sentence }];
      }),
    );
}
