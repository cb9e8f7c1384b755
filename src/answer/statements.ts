import type { Sentence } from '../corpus/article.ts';
import type { Edition } from '../edition.ts';
import type { Statement } from '../facts/facts.ts';
import type { Invalid, SpokenWords, Statements } from './answer.ts';
import type { Offer } from './choices.ts';
import { invalid } from './invalid.ts';
import { quoteByParagraph, sentencesBefore } from './led.ts';
import { besideName, distinct, foldName, matchName } from './names.ts';
import { perEdition } from './per-edition.ts';
import { type Passage, quoteSentence, quoteSpan } from './quote.ts';
import { findNamed } from './who-is-named.ts';

/** Speakers told to somebody whose own was not found. */
const MOST_KNOWN = 8;

/** Lists quoted speech in article order; with a speaker, only theirs, under any name the edition has for them. */
export function listStatements(speaker: string | null, edition: Edition): Statements | Invalid {
  const statements = edition.facts.statements;
  const wanted = speaker === null ? null : speakersNamed(speaker, edition);
  if (wanted !== null && wanted.size === 0) {
    const known = distinct(statements.flatMap((statement) => statement.speaker ?? [])).slice(0, MOST_KNOWN);
    const [entity, ...others] = findNamed(speaker ?? '', edition);
    const named = entity === undefined || others.length > 0 ? null : entity.name;
    return invalid(edition, { because: 'no-words-of', value: speaker ?? '', named, known });
  }
  return {
    kind: 'statements',
    edition: edition.id,
    filter: { speaker },
    rows: statements
      .filter((statement) => wanted === null || (statement.speaker !== null && wanted.has(statement.speaker)))
      .map((statement) => spoken(statement, edition)),
  };
}

/** Speakers that fit what has been typed, each with the role the article gives. */
export function suggestSpeakers(typed: string, edition: Edition): Offer[] {
  const matcher = matchName(typed);
  return speakersOf(edition)
    .filter(({ key, roleKey }) => matcher.completes(key) || matcher.completes(roleKey))
    .map(({ speaker, role }) => ({
      name: role === null ? speaker : `${speaker}, ${besideName(role)}`,
      value: speaker,
    }));
}

/** Every speaker with the first role told of them, and both as they are compared. */
const speakersOf = perEdition(({ facts }) => {
  const roles = new Map<string, string | null>();
  for (const { speaker, role } of facts.statements) {
    if (speaker !== null) roles.set(speaker, roles.get(speaker) ?? role);
  }
  return [...roles].map(([speaker, role]) => ({
    speaker,
    role,
    key: foldName(speaker),
    roleKey: foldName(role ?? ''),
  }));
});

/** The speakers a name stands for: by their own name, or by another name of the same entity. */
function speakersNamed(typed: string, edition: Edition): ReadonlySet<string> {
  const matcher = matchName(typed);
  const aliases = findNamed(typed, edition).flatMap((entity) => entity.names.map(foldName));
  return new Set(
    speakersOf(edition)
      .filter(({ key }) => matcher.names(key) || aliases.includes(key))
      .map(({ speaker }) => speaker),
  );
}

/** Quotes a statement: its words alone, and the sentence that leads it. */
export function spoken(statement: Statement, edition: Edition): SpokenWords {
  const first = statement.sentences[0];
  if (first === undefined) throw new Error('a statement stands in a sentence');
  return {
    statement,
    words: statement.slices.map((slice) =>
      quoteSpan(edition, { article: first.article, paragraph: slice.paragraph }, slice),
    ),
    passage: quoteSentence(edition, first),
    led: ledBy(statement, first, edition),
  };
}

/** What stands before the first sentence, and every sentence of the statement. */
function ledBy({ sentences }: Statement, first: Sentence, edition: Edition): readonly Passage[] {
  const before = sentencesBefore(edition, first);
  return quoteByParagraph(edition, [...before, ...sentences], first);
}
