import type { Edition } from '../edition.ts';
import { entityNamed } from '../facts/entities/read.ts';
import type { Entity } from '../facts/facts.ts';
import type { About, Invalid } from './answer.ts';
import type { Offer } from './choices.ts';
import { completes, names } from './names.ts';
import { quoteSentence } from './quote.ts';

/** Every passage that mentions somebody or something under any of its names, body text before captions. */
export function describeEntity(name: string, edition: Edition): About | Invalid {
  const entity = findEntity(name, edition.facts.entities);
  if (entity === null) {
    const known = edition.facts.entities.slice(0, 8).map((candidate) => candidate.name);
    return {
      kind: 'invalid',
      edition: edition.id,
      reason: { because: 'no-such-name', value: name, known },
    };
  }
  const sentences = new Map(entity.mentions.map(({ sentence }) => [sentence.id, sentence]));
  const ordered = [...sentences.values()].sort((a, b) => Number(a.caption) - Number(b.caption));
  return {
    kind: 'about',
    edition: edition.id,
    entity,
    passages: ordered.map((sentence) => quoteSentence(edition, sentence)),
  };
}

/** Names that fit what has been typed, the most mentioned first. */
export function suggestNames(typed: string, edition: Edition): Offer[] {
  return [...edition.facts.entities]
    .filter((entity) => entity.names.some((name) => completes(typed, name)))
    .sort((a, b) => b.mentions.length - a.mentions.length)
    .map(({ name, role }) => ({ name: role === null ? name : `${name}, ${role}`, value: name }));
}

/** Exact names win over parts of names and over roles ("Defense Secretary"), and much-mentioned entities over others. */
function findEntity(name: string, entities: readonly Entity[]): Entity | null {
  const byMentions = [...entities].sort((a, b) => b.mentions.length - a.mentions.length);
  return (
    entityNamed(name, entities) ??
    byMentions.find((entity) => entity.names.some((own) => names(name, own))) ??
    byMentions.find(({ role }) => role !== null && names(name, role)) ??
    null
  );
}
