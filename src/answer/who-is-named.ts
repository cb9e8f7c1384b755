import type { Edition } from '../edition.ts';
import type { Entity } from '../facts/facts.ts';
import { foldName, matchName } from './names.ts';

/** An entity with its names and its role as they are compared. */
interface Named {
  readonly entity: Entity;
  readonly keys: readonly string[];
  readonly role: string;
  readonly roleWords: ReadonlySet<string>;
}

/** Folding thousands of names at every keystroke would be felt; an edition never changes, so once is enough. */
const indexes = new WeakMap<Edition, readonly Named[]>();

/** The entities of an edition, the most mentioned first. */
function namesOf(edition: Edition): readonly Named[] {
  const known = indexes.get(edition);
  if (known !== undefined) return known;
  const index = [...edition.facts.entities]
    .sort((a, b) => b.mentions.length - a.mentions.length)
    .map((entity) => {
      const role = foldName(entity.role ?? '');
      return { entity, keys: entity.names.map(foldName), role, roleWords: new Set(role.split(' ')) };
    });
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
  const titled = findTitled(typed, index);
  if (titled !== undefined) return [titled.entity];
  return index.filter(({ role }) => matcher.names(role)).map(({ entity }) => entity);
}

/** A role is told in no more words than this; what is typed may be as long as a message. */
const MOST_ROLE_WORDS = 8;

/** "President Moreau", "Pope Francis": a name behind words of the role that the articles give. */
function findTitled(typed: string, index: readonly Named[]): Named | undefined {
  const words = foldName(typed).trim().split(' ');
  const roleWords = words.slice(0, Math.min(MOST_ROLE_WORDS, words.length - 1));
  // Made once for all names: a matcher of what stands behind one role word, behind two, and so on.
  const behind = roleWords.map((_, at) => matchName(words.slice(at + 1).join(' ')));
  return index.find(({ keys, roleWords: own }) => {
    for (let at = 0; at < roleWords.length && own.has(roleWords[at] ?? ''); at += 1) {
      const rest = behind[at];
      if (rest !== undefined && keys.some(rest.names)) return true;
    }
    return false;
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
