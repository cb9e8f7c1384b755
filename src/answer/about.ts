import type { Sentence } from '../corpus/article.ts';
import type { Edition } from '../edition.ts';
import type { About, Invalid } from './answer.ts';
import type { Offer } from './choices.ts';
import { invalid } from './invalid.ts';
import { besideName } from './names.ts';
import { quoteSentence } from './quote.ts';
import { completeNamed, findNamed } from './who-is-named.ts';

/** Names told to somebody whose name was not found. */
const MOST_KNOWN = 8;
const MOST_OFFERS = 25;

/**
 * Every passage that mentions somebody or something under any of its names, body text before captions. A name that is
 * nobody's but stands in the text is shown where it stands: "not found" would be untrue.
 */
export function describeEntity(name: string, edition: Edition): About | Invalid {
  const [entity, ...others] = findNamed(name, edition);
  if (others.length > 0 && entity !== undefined) {
    const known = [entity, ...others].slice(0, MOST_KNOWN).map((candidate) => candidate.name);
    return invalid(edition, { because: 'several-names', value: name, known });
  }
  if (entity === undefined) return describeWords(name, edition);
  return about(
    entity,
    entity.mentions.map(({ sentence }) => sentence),
    edition,
  );
}

function describeWords(name: string, edition: Edition): About | Invalid {
  const sentences = edition.search.about([name]).map(({ sentence }) => sentence);
  if (sentences.length > 0)
    return about({ name, kind: 'other', names: [name], role: null }, sentences, edition);
  const known = completeNamed('', edition, MOST_KNOWN).map((candidate) => candidate.name);
  return invalid(edition, { because: 'no-such-name', value: name, known });
}

function about(entity: About['entity'], mentions: readonly Sentence[], edition: Edition): About {
  const sentences = new Map(mentions.map((sentence) => [sentence.id, sentence]));
  const ordered = [...sentences.values()].sort((a, b) => Number(a.caption) - Number(b.caption));
  const { name, kind, names, role } = entity;
  return {
    kind: 'about',
    edition: edition.id,
    entity: { name, kind, names, role },
    passages: ordered.map((sentence) => quoteSentence(edition, sentence)),
  };
}

/** Names that fit what has been typed, the most mentioned first, each with the role the articles give. */
export function suggestNames(typed: string, edition: Edition): Offer[] {
  return completeNamed(typed, edition, MOST_OFFERS).map(({ name, role }) => ({
    name: role === null ? name : `${name}, ${besideName(role)}`,
    value: name,
  }));
}
