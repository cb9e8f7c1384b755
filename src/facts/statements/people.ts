import type { Article, Span } from '../../corpus/article.ts';
import type { Entity } from '../facts.ts';

/** A named person or body where a paragraph mentions it. */
export interface Mentioned extends Span {
  readonly entity: Entity;
}

/** Who is mentioned where in one article. */
export interface Mentions {
  /** All mentions that lie inside the stretch of a paragraph, in order. */
  within(paragraph: number, span: Span): readonly Mentioned[];
}

/** Looks up who is mentioned where; `entities` may be those of a whole edition. */
export function mentionsIn(article: Article, entities: readonly Entity[]): Mentions {
  const byParagraph = new Map<number, Mentioned[]>();
  for (const entity of entities) {
    for (const { sentence, at } of entity.mentions) {
      if (sentence.article !== article.slug) continue;
      const list = byParagraph.get(sentence.paragraph) ?? [];
      list.push({ ...at, entity });
      byParagraph.set(sentence.paragraph, list);
    }
  }
  for (const list of byParagraph.values()) list.sort((one, other) => one.start - other.start);
  return {
    within: (paragraph, { start, end }) =>
      (byParagraph.get(paragraph) ?? []).filter((one) => one.start >= start && one.end <= end),
  };
}
