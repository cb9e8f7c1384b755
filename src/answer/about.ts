import type { Sentence } from '../corpus/article.ts';
import type { Edition } from '../edition.ts';
import type { About, Invalid } from './answer.ts';
import type { Offer } from './choices.ts';
import { invalid } from './invalid.ts';
import { isOfSamePerson } from './leaning.ts';
import { besideName } from './names.ts';
import { perEdition } from './per-edition.ts';
import { quoteSentences } from './quote.ts';
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
  const shown = new Set<string>();
  const { name, kind, names, role } = entity;
  return {
    kind: 'about',
    edition: edition.id,
    entity: { name, kind, names, role },
    passages: ordered.flatMap((sentence) => {
      if (shown.has(sentence.id)) return [];
      const told = [sentence, ...(kind === 'person' ? goingOn(sentence, edition) : [])];
      for (const { id } of told) shown.add(id);
      return [quoteSentences(edition, told, sentence)];
    }),
  };
}

/** At most this many sentences are taken to go on about somebody. */
const MOST_GOING_ON = 2;

/**
 * The sentences right behind one that names one person alone, as long as they are about or by a "he" or "she": an accusation
 * without the "He denies all the charges" behind it would be half of what is said.
 */
function goingOn(sentence: Sentence, edition: Edition): Sentence[] {
  const people = peopleNamed(edition);
  if (sentence.caption || people.get(sentence.id) !== 1) return [];
  const all = edition.paragraph(sentence.article, sentence.paragraph)?.sentences ?? [];
  const behind = all.slice(sentence.index + 1, sentence.index + 1 + MOST_GOING_ON);
  // Behind somebody else's name "he" is somebody else.
  const end = behind.findIndex((one, at) => !isOfSamePerson(one) || people.has(behind[at - 1]?.id ?? ''));
  return end === -1 ? behind : behind.slice(0, end);
}

/** How many people each sentence names, those that name somebody. */
const peopleNamed = perEdition(({ facts }) => {
  const people = new Map<string, number>();
  for (const { kind, mentions } of facts.entities) {
    if (kind === 'place' || kind === 'organisation') continue;
    for (const id of new Set(mentions.map(({ sentence }) => sentence.id)))
      people.set(id, (people.get(id) ?? 0) + 1);
  }
  return people;
});

/** Names that fit what has been typed, the most mentioned first, each with the role the articles give. */
export function suggestNames(typed: string, edition: Edition): Offer[] {
  return completeNamed(typed, edition, MOST_OFFERS).map(({ name, role }) => ({
    name: role === null ? name : `${name}, ${besideName(role)}`,
    value: name,
  }));
}
