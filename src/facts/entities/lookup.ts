import type { Entity } from '../facts.ts';
import { finish, forEach } from '../steps.ts';
import { foldName } from './fold.ts';

/** Finds entities without looking through all of them; each list is in the order of the entities. */
export interface EntityLookup {
  /** The first one whose fullest name this is, or null. */
  named(name: string): Entity | null;
  /** Those with this folded word in a name or in the role. */
  withWord(word: string): readonly Entity[];
  /** Those that a paragraph mentions. */
  mentionedIn(article: string, paragraph: number): readonly Entity[];
}

/** The entities of an edition never change, so they are sorted once; a large edition has a hundred thousand. */
const lookups = new WeakMap<readonly Entity[], EntityLookup>();

/** The lookup over a list of entities. */
export function lookUp(entities: readonly Entity[]): EntityLookup {
  return lookups.get(entities) ?? finish(prepareLookup(entities));
}

/** Makes what {@link lookUp} gives, a few entities in a step. */
export function* prepareLookup(entities: readonly Entity[]): Generator<void, EntityLookup> {
  const known = lookups.get(entities);
  if (known !== undefined) return known;
  const byName = new Map<string, Entity>();
  const byWord = new Map<string, Entity[]>();
  const byParagraph = new Map<string, Entity[]>();
  const put = (lists: Map<string, Entity[]>, key: string, entity: Entity): void => {
    const list = lists.get(key);
    if (list === undefined) lists.set(key, [entity]);
    else if (list.at(-1) !== entity) list.push(entity);
  };
  yield* forEach(entities, (entity) => {
    if (!byName.has(entity.name)) byName.set(entity.name, entity);
    for (const called of [...entity.names, entity.role ?? ''])
      for (const word of foldName(called).split(' ')) put(byWord, word, entity);
    for (const { sentence } of entity.mentions) put(byParagraph, keyOf(sentence), entity);
  });
  const lookup: EntityLookup = {
    named: (name) => byName.get(name) ?? null,
    withWord: (word) => byWord.get(word) ?? [],
    mentionedIn: (article, paragraph) => byParagraph.get(keyOf({ article, paragraph })) ?? [],
  };
  lookups.set(entities, lookup);
  return lookup;
}

const keyOf = ({ article, paragraph }: { readonly article: string; readonly paragraph: number }): string =>
  `${article} ${paragraph}`;
