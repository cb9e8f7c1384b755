import type { Edition } from '../edition.ts';
import type { Entity } from '../facts/facts.ts';
import { foldName, matchName } from './names.ts';

/** An entity with its names and its role as they are compared. */
interface Named {
  readonly entity: Entity;
  readonly keys: readonly string[];
  readonly role: string;
}

/** Folding thousands of names at every keystroke would be felt; an edition never changes, so once is enough. */
const indexes = new WeakMap<Edition, readonly Named[]>();

/** The entities of an edition, the most mentioned first. */
function namesOf(edition: Edition): readonly Named[] {
  const known = indexes.get(edition);
  if (known !== undefined) return known;
  const index = [...edition.facts.entities]
    .sort((a, b) => b.mentions.length - a.mentions.length)
    .map((entity) => ({ entity, keys: entity.names.map(foldName), role: foldName(entity.role ?? '') }));
  indexes.set(edition, index);
  return index;
}

/**
 * Whom a name stands for: an exact name wins over a part of one, that over a role ("Defense Secretary"). Nobody, one, or
 * several where a role alone does not tell them apart.
 */
export function findNamed(typed: string, edition: Edition): readonly Entity[] {
  const matcher = matchName(typed);
  const index = namesOf(edition);
  const found =
    index.find(({ keys }) => keys.some(matcher.is)) ?? index.find(({ keys }) => keys.some(matcher.names));
  if (found !== undefined) return [found.entity];
  const titled = index.find(({ keys, role }) => isTitled(typed, keys, role));
  if (titled !== undefined) return [titled.entity];
  return index.filter(({ role }) => matcher.names(role)).map(({ entity }) => entity);
}

/** "President Moreau", "Pope Francis": a name behind words of the role that the articles give. */
function isTitled(typed: string, keys: readonly string[], role: string): boolean {
  const words = foldName(typed).trim().split(' ');
  const known = role.split(' ');
  return words.some((_, at) => {
    const rest = matchName(words.slice(at).join(' '));
    return at > 0 && words.slice(0, at).every((word) => known.includes(word)) && keys.some(rest.names);
  });
}

/** Entities one of whose names completes what has been typed, the most mentioned first, at most `most`. */
export function completeNamed(typed: string, edition: Edition, most: number): Entity[] {
  const matcher = matchName(typed);
  const found: Entity[] = [];
  for (const { entity, keys } of namesOf(edition)) {
    if (found.length === most) break;
    if (keys.some(matcher.completes)) found.push(entity);
  }
  return found;
}
