import type { Article, Sentence } from '../../corpus/article.ts';
import type { Entity } from '../facts.ts';
import { forEach, map } from '../steps.ts';
import { foldName } from './fold.ts';

/**
 * The same entities, each person also with the passages that mention only the role the articles give ("the Turkish
 * president"), where the role has two words or more and one person alone bears it. A few sentences in a step.
 */
export function* roleMentions(
  articles: readonly Article[],
  entities: readonly Entity[],
): Generator<void, readonly Entity[]> {
  const bearers = new Map<string, Entity[]>();
  yield* forEach(entities, (entity) => {
    const role = entity.kind === 'person' && entity.role !== null ? foldName(entity.role) : '';
    const bare = role.replace(/^(?:the|a|an|his|her|their|its) /u, '');
    if (bare.includes(' ')) bearers.set(bare, [...(bearers.get(bare) ?? []), entity]);
  });
  const unique = [...bearers].filter(([, people]) => people.length === 1);
  if (unique.length === 0) return entities;
  const sentences = articles.flatMap(({ paragraphs }) =>
    paragraphs.flatMap((paragraph) => paragraph.sentences),
  );
  const people = new Map(
    unique.flatMap(([role, [person]]) => (person === undefined ? [] : [[role, person]])),
  );
  const rolesIn = roleFinder([...people.keys()]);
  const more = new Map<Entity, { names: Set<string>; mentions: Entity['mentions'][number][] }>();
  yield* forEach(sentences, (sentence) => {
    for (const { at, length } of rolesIn(sentence.text)) {
      const words = sentence.text.slice(at, at + length);
      const person = people.get(foldName(words.slice(THE.length)));
      if (person === undefined || !isOwnAlias(person, sentence, at, length)) continue;
      const own = more.get(person) ?? { names: new Set<string>(), mentions: [] };
      own.names.add(words);
      const start = sentence.start + at;
      own.mentions.push({ sentence, at: { start, end: start + length } });
      more.set(person, own);
    }
  });
  const order = new Map<Sentence, number>();
  yield* forEach(sentences, (sentence) => order.set(sentence, order.size));
  return yield* map(entities, (entity) => {
    const own = more.get(entity);
    if (own === undefined) return entity;
    const mentions = [...entity.mentions, ...own.mentions].sort(
      (one, other) =>
        (order.get(one.sentence) ?? 0) - (order.get(other.sentence) ?? 0) || one.at.start - other.at.start,
    );
    return { ...entity, names: [...entity.names, ...own.names], mentions };
  });
}

const THE = 'the ';

/**
 * Finds "the" with one of the roles in a text, the longest role first. By their first words, for one pattern of all roles
 * takes minutes over thousands of articles.
 */
function roleFinder(
  roles: readonly string[],
): (text: string) => { readonly at: number; readonly length: number }[] {
  const byFirst = new Map<string, RegExp[]>();
  for (const role of [...roles].sort((one, other) => other.length - one.length)) {
    const first = /^[\p{L}\p{N}]*/u.exec(role)?.[0] ?? '';
    const patterns = byFirst.get(first) ?? [];
    // A folded role has lost its accents and marks; what stands there in a text may be anything.
    patterns.push(new RegExp(`${role.replace(/[^\p{L}\p{N} ]/gu, '.')}\\b`, 'iuy'));
    byFirst.set(first, patterns);
  }
  return (text) => {
    const found: { at: number; length: number }[] = [];
    let free = 0;
    for (const { 1: first = '', index: at } of text.matchAll(/\bthe (?=([\p{L}\p{N}]*))/giu)) {
      if (at < free) continue;
      for (const pattern of byFirst.get(first.toLowerCase()) ?? []) {
        pattern.lastIndex = at + THE.length;
        const [role] = pattern.exec(text) ?? [];
        if (role === undefined) continue;
        const length = THE.length + role.length;
        found.push({ at, length });
        free = at + length;
        break;
      }
    }
    return found;
  };
}

/** Whether the role stands there for the person: in an article that names him or her, and not beside a name. */
function isOwnAlias(person: Entity, { article, text }: Sentence, at: number, length: number): boolean {
  if (!articlesOf(person).has(article)) return false;
  // "the French President Luc Moreau"; "Jane Doe, the water minister", where the role was read.
  return (
    !/^,?\s+\p{Lu}/u.test(text.slice(at + length)) && !/\p{L},\s+(?:\d{1,3},\s+)?$/u.test(text.slice(0, at))
  );
}

/** The articles that mention an entity. */
const articles = new WeakMap<Entity, ReadonlySet<string>>();

function articlesOf(entity: Entity): ReadonlySet<string> {
  const known = articles.get(entity) ?? new Set(entity.mentions.map(({ sentence }) => sentence.article));
  articles.set(entity, known);
  return known;
}
