import type { Article, Span } from '../../corpus/article.ts';
import type { Entity } from '../facts.ts';
import { finish, forEach } from '../steps.ts';

/** A named person or body where a paragraph mentions it. */
export interface Mentioned extends Span {
  readonly entity: Entity;
}

/** Who is mentioned where in one article. */
export interface Mentions {
  /** All mentions that lie inside the stretch of a paragraph, in order. */
  within(paragraph: number, span: Span): readonly Mentioned[];
}

type ByParagraph = ReadonlyMap<number, readonly Mentioned[]>;

/** One index for each list of entities, since every article of an edition asks with the same one. */
const indexes = new WeakMap<readonly Entity[], ReadonlyMap<string, ByParagraph>>();

/** Looks up who is mentioned where; `entities` may be those of a whole edition. */
export function mentionsIn({ slug }: Article, entities: readonly Entity[]): Mentions {
  const index = indexes.get(entities) ?? finish(prepareMentions(entities));
  const own: ByParagraph = index.get(slug) ?? new Map();
  return {
    within: (paragraph, { start, end }) =>
      (own.get(paragraph) ?? []).filter((one) => one.start >= start && one.end <= end),
  };
}

/** Lets go of what {@link mentionsIn} looks up: whoever asks again has it made anew. */
export function forgetMentions(entities: readonly Entity[]): void {
  indexes.delete(entities);
}

/** Makes what {@link mentionsIn} looks up, a few entities in a step. */
export function* prepareMentions(
  entities: readonly Entity[],
): Generator<void, ReadonlyMap<string, ByParagraph>> {
  const index = new Map<string, Map<number, Mentioned[]>>();
  yield* forEach(entities, (entity) => {
    for (const { sentence, at } of entity.mentions) {
      const article = index.get(sentence.article) ?? new Map<number, Mentioned[]>();
      const paragraph = article.get(sentence.paragraph) ?? [];
      paragraph.push({ ...at, entity });
      article.set(sentence.paragraph, paragraph);
      index.set(sentence.article, article);
    }
  });
  yield* forEach(index.values(), (article) => {
    for (const paragraph of article.values()) paragraph.sort((one, other) => one.start - other.start);
  });
  indexes.set(entities, index);
  return index;
}
