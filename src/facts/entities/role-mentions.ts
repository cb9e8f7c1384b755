import type { Article, Sentence } from '../../corpus/article.ts';
import type { Entity } from '../facts.ts';
import { foldName } from './fold.ts';

/**
 * The same entities, each person also with the passages that mention only the role the articles give ("the Turkish
 * president"), where the role has two words or more and one person alone bears it.
 */
export function roleMentions(articles: readonly Article[], entities: readonly Entity[]): readonly Entity[] {
  const bearers = new Map<string, Entity[]>();
  for (const entity of entities) {
    const role = entity.kind === 'person' && entity.role !== null ? foldName(entity.role) : '';
    const bare = role.replace(/^(?:the|a|an|his|her|their|its) /u, '');
    if (bare.includes(' ')) bearers.set(bare, [...(bearers.get(bare) ?? []), entity]);
  }
  const unique = [...bearers].filter(([, people]) => people.length === 1);
  if (unique.length === 0) return entities;
  const sentences = articles.flatMap(({ paragraphs }) =>
    paragraphs.flatMap((paragraph) => paragraph.sentences),
  );
  const people = new Map(
    unique.flatMap(([role, [person]]) => (person === undefined ? [] : [[role, person]])),
  );
  const roles = [...people.keys()].sort((one, other) => other.length - one.length);
  const pattern = new RegExp(
    `\\bthe (${roles.map((role) => `${role.replace(/[^\p{L}\p{N} ]/gu, '.')}`).join('|')})\\b`,
    'giu',
  );
  const more = new Map<Entity, { names: Set<string>; mentions: Entity['mentions'][number][] }>();
  for (const sentence of sentences) {
    for (const match of sentence.text.matchAll(pattern)) {
      const person = people.get(foldName(match[1] ?? ''));
      if (person === undefined || !isOwnAlias(person, sentence, match.index, match[0].length)) continue;
      const own = more.get(person) ?? { names: new Set<string>(), mentions: [] };
      own.names.add(match[0]);
      const start = sentence.start + match.index;
      own.mentions.push({ sentence, at: { start, end: start + match[0].length } });
      more.set(person, own);
    }
  }
  const order = new Map(sentences.map((sentence, index) => [sentence, index]));
  return entities.map((entity) => {
    const own = more.get(entity);
    if (own === undefined) return entity;
    const mentions = [...entity.mentions, ...own.mentions].sort(
      (one, other) =>
        (order.get(one.sentence) ?? 0) - (order.get(other.sentence) ?? 0) || one.at.start - other.at.start,
    );
    return { ...entity, names: [...entity.names, ...own.names], mentions };
  });
}

/** Whether the role stands there for the person: in an article that names him or her, and not beside a name. */
function isOwnAlias(person: Entity, { article, text }: Sentence, at: number, length: number): boolean {
  if (!person.mentions.some(({ sentence }) => sentence.article === article)) return false;
  // "the French President Luc Moreau"; "Jane Doe, the water minister", where the role was read.
  return (
    !/^,?\s+\p{Lu}/u.test(text.slice(at + length)) && !/\p{L},\s+(?:\d{1,3},\s+)?$/u.test(text.slice(0, at))
  );
}
