import type { Article, Sentence, Span } from '../../corpus/article.ts';
import type { Entity } from '../facts.ts';
import { finish, map } from '../steps.ts';
import { foldName } from './fold.ts';
import { type Group, groupsOf } from './groups.ts';
import { type Name, namesIn } from './name.ts';
import { roleMentions } from './role-mentions.ts';

/**
 * The people, organisations and places of the articles, each with every sentence that mentions it under any of its
 * names. Read off capitals, roles and general word lists; what no rule can place is "other". Most mentioned first.
 */
export function readEntities(articles: readonly Article[]): readonly Entity[] {
  return finish(readEntitiesInSteps(articles));
}

/** The same, an article or a few names at a time. */
export function* readEntitiesInSteps(articles: readonly Article[]): Generator<void, readonly Entity[]> {
  const names: Name[] = [];
  for (const { paragraphs } of articles) {
    for (const { sentences } of paragraphs)
      for (const sentence of sentences) names.push(...namesIn(sentence));
    yield;
  }
  const groups = yield* groupsOf(names);
  const entities = yield* map(groups, entityOf);
  const withRoles = yield* roleMentions(articles, entities);
  yield;
  return [...withRoles].sort(
    (one, other) => other.mentions.length - one.mentions.length || (one.name < other.name ? -1 : 1),
  );
}

function entityOf({ names, kind, usual }: Group): Entity {
  const spelled = new Map<string, { count: number; body: boolean; first: number; sure: boolean }>();
  names.forEach((name, index) => {
    const words = wordsOf(name);
    const seen = spelled.get(words) ?? { count: 0, body: false, first: index, sure: false };
    spelled.set(words, {
      ...seen,
      count: seen.count + 1,
      body: seen.body || !name.sentence.caption,
      sure: seen.sure || name.kind === 'person',
    });
  });
  const parts = (words: string): number => words.split(' ').length;
  // "WYNTER, Ark. — … at work in Wynter": capitals throughout are the dateline's
  const shouts = (words: string): number => Number(/^\p{Lu}{5}/u.test(words));
  const spellings = [...spelled].sort(
    ([one, a], [other, b]) =>
      parts(other) - parts(one) ||
      shouts(one) - shouts(other) ||
      Number(b.body) - Number(a.body) ||
      b.count - a.count ||
      a.first - b.first,
  );
  // A longer name seen once beside a much-used shorter one may be two names that met ("At Berezina Napoleon …").
  const trusted = spellings.filter(
    ([, { count, sure }]) => kind !== 'person' || sure || count > 1 || names.length < 4,
  );
  const found = spellings.map(([words]) => words);
  const [longest = ''] = trusted[0] ?? spellings[0] ?? [];
  const fullest = usual !== null && found.includes(usual) ? usual : longest;
  const told = names.filter(({ role }) => role !== null);
  const role = told.find(({ sentence }) => !sentence.caption) ?? told[0];
  return {
    name: fullest,
    kind,
    names: [fullest, ...found.filter((words) => words !== fullest)],
    role: role?.role == null ? null : role.sentence.text.slice(role.role.start, role.role.end),
    mentions: names.map(({ sentence, at }) => mention(sentence, at)),
  };
}

const wordsOf = ({ sentence, at }: Name): string => sentence.text.slice(at.start, at.end);

/** Offsets into the paragraph from offsets into the sentence. */
const mention = (sentence: Sentence, at: Span) => ({
  sentence,
  at: { start: sentence.start + at.start, end: sentence.start + at.end },
});

/**
 * The entity that goes by these words, or null; accents, case and a leading "the" do not matter. A name that several
 * share ("the president") is nobody's.
 */
export function entityNamed(words: string, entities: readonly Entity[]): Entity | null {
  const bare = (name: string): string => foldName(name).trim().replace(/^the /u, '');
  const key = bare(words);
  const fitting = entities.filter(({ names }) => names.some((name) => bare(name) === key));
  if (fitting.length === 1) return fitting[0] ?? null;
  if (fitting.length > 1) return null;
  const parts = entities.filter(({ names }) => names.some((name) => bare(name).split(' ').includes(key)));
  return parts.length === 1 ? (parts[0] ?? null) : null;
}
