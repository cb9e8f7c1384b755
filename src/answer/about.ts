import type { Edition } from '../edition.ts';
import type { About, Invalid } from './answer.ts';
import type { Offer } from './choices.ts';
import { quoteSentence } from './quote.ts';
import { completeNamed, findNamed } from './who-is-named.ts';

/** Names told to somebody whose name was not found. */
const MOST_KNOWN = 8;
const MOST_OFFERS = 25;

/** Every passage that mentions somebody or something under any of its names, body text before captions. */
export function describeEntity(name: string, edition: Edition): About | Invalid {
  const entity = findNamed(name, edition);
  if (entity === null) {
    const known = completeNamed('', edition, MOST_KNOWN).map((candidate) => candidate.name);
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

/** Names that fit what has been typed, the most mentioned first, each with the role the articles give. */
export function suggestNames(typed: string, edition: Edition): Offer[] {
  return completeNamed(typed, edition, MOST_OFFERS).map(({ name, role }) => ({
    name: role === null ? name : `${name}, ${role}`,
    value: name,
  }));
}
