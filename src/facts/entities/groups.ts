import { forEach } from '../steps.ts';
import { foldName } from './fold.ts';
import type { Kind, Name } from './name.ts';
import { isClubWord, isCompanyWord } from './organisations.ts';
import { placeNamed } from './places.ts';

/** The names that mean one and the same. */
export interface Group {
  readonly kind: Kind;
  /** The usual name where a general list gives one ("United States" for "U.S."), else null. */
  readonly usual: string | null;
  readonly names: readonly Name[];
}

interface Draft {
  readonly key: string;
  kind: Kind | null;
  readonly usual: string | null;
  readonly names: Name[];
}

/**
 * Puts the names of a corpus together, a few in a step: spellings, surnames and short forms with the full name they
 * stand for.
 */
export function* groupsOf(names: readonly Name[]): Generator<void, readonly Group[]> {
  const drafts = yield* bySpelling(names);
  yield* people(drafts);
  const merged = yield* shortForms(drafts);
  firstNames(merged);
  const place = new Map<Name, number>();
  yield* forEach(names, (name) => place.set(name, place.size));
  const groups: Group[] = [];
  yield* forEach(merged, (draft) => {
    const group = groupOf(draft, drafts, place);
    if (group !== null) groups.push(group);
  });
  return groups;
}

/** The names of one draft as a group, or null where they are none. */
function groupOf(
  { kind, usual, names: own }: Draft,
  drafts: ReadonlyMap<string, Draft>,
  place: ReadonlyMap<Name, number>,
): Group | null {
  const sure = own.some(({ doubtful }) => !doubtful);
  // "Tavrian" beside "Tavria": an adjective, like "Turkish"
  if (
    own[0] !== undefined &&
    drafts.has(keyOf(own[0].tokens).replace(/n$/u, '')) &&
    isAdjective(own[0].tokens)
  )
    return null;
  // "Vienna-based", "Dravian-installed": an adjective
  if (
    /^\p{Lu}[\p{L}.]+-(?:based|led|backed|born|held|run|controlled|installed|made|style|owned|occupied|majority|wide)$/u.test(
      own[0]?.tokens.join(' ') ?? '',
    )
  )
    return null;
  const letters = own[0]?.tokens.join('').replace(/[^\p{L}\p{N}]/gu, '').length ?? 0;
  // A capital that opens a sentence and is seen nowhere else is a common word, unless a list knows it.
  if ((!sure && kind === null) || letters < 2) return null;
  return { kind: kind ?? 'other', usual, names: inOrder(own, place) };
}

const isAdjective = (tokens: readonly string[]): boolean =>
  tokens.length === 1 && /\p{L}{3}an$/u.test(tokens[0] ?? '');

const inOrder = (own: readonly Name[], place: ReadonlyMap<Name, number>): readonly Name[] =>
  [...own].sort((one, other) => (place.get(one) ?? 0) - (place.get(other) ?? 0));

const keyOf = (tokens: readonly string[]): string => foldName(tokens.join(' '));

function* bySpelling(names: readonly Name[]): Generator<void, Map<string, Draft>> {
  const drafts = new Map<string, Draft>();
  yield* forEach(names, (name) => {
    const usual = placeNamed(name.tokens.join(' '));
    const key = usual === null ? keyOf(name.tokens) : foldName(usual);
    const draft = drafts.get(key) ?? { key, kind: null, usual, names: [] };
    draft.names.push(name);
    drafts.set(key, draft);
  });
  yield* forEach(drafts.values(), (draft) => {
    draft.kind = strongest(draft.names);
  });
  return drafts;
}

/** One sentence that shows a person is enough; else what most sentences show. */
function strongest(names: readonly Name[]): Kind | null {
  const kinds = names.flatMap(({ kind }) => (kind === null ? [] : [kind]));
  if (kinds.includes('person')) return 'person';
  const count = (kind: Kind): number => kinds.filter((one) => one === kind).length;
  const [best] = [...new Set(kinds)].sort((one, other) => count(other) - count(one));
  return best ?? null;
}

/** A full name whose last word stands alone elsewhere ("Maria Rossi … Rossi said") is a person's. */
function* people(drafts: ReadonlyMap<string, Draft>): Generator<void, void> {
  yield* forEach(drafts.values(), (draft) => {
    const tokens = draft.names[0]?.tokens ?? [];
    if (draft.kind !== null || tokens.length < 2 || tokens.length > 4) return;
    // "John F. Hill" beside "President John Hill"
    const short = drafts.get(keyOf([tokens[0] ?? '', tokens.at(-1) ?? '']));
    if (short?.kind === 'person') draft.kind = 'person';
    // "Liam Booth", later "Liam, 33, wrote"
    const first = tokens.length === 2 ? drafts.get(keyOf(tokens.slice(0, 1))) : undefined;
    if (first?.kind === 'person' && first.usual === null) draft.kind = 'person';
    const alone = drafts.get(keyOf(tokens.slice(-1)));
    if (alone !== undefined && (alone.kind === null || alone.kind === 'person')) draft.kind = 'person';
  });
}

/** Merges surnames into full names and the first words of an organisation's name into the whole. */
function* shortForms(drafts: ReadonlyMap<string, Draft>): Generator<void, readonly Draft[]> {
  const all = [...drafts.values()];
  const longer = yield* byShortForm(all);
  const gone = new Set<Draft>();
  yield* forEach(all, (short) => {
    if (short.usual !== null) return;
    const tokens = short.key.split(' ');
    const fitting = (longer.get(shortKey(tokens)) ?? []).filter(
      (full) => full !== short && !gone.has(full) && standsFor(tokens, short, full),
    );
    const [full, other] = fitting;
    if (full === undefined) return;
    if (other === undefined) full.names.push(...short.names);
    else byArticle(short, fitting);
    gone.add(short);
  });
  return all.filter((draft) => !gone.has(draft));
}

/** Two people of one surname: a mention is the one's whose full name alone its article gives; else nobody's. */
function byArticle(short: Draft, full: readonly Draft[]): void {
  const articles = new Map(
    full.map((draft) => [draft, new Set(draft.names.map(({ sentence }) => sentence.article))]),
  );
  for (const name of short.names) {
    const own = full.filter((draft) => articles.get(draft)?.has(name.sentence.article) === true);
    if (own.length === 1) own[0]?.names.push(name);
  }
}

/**
 * First names alone, where their article has given the full name before and nobody else of it bears the same first name:
 * "Nurse Kayleigh Marsden … Kayleigh’s cousin". The mentions move to the full name's draft.
 */
function firstNames(drafts: readonly Draft[]): void {
  const bearers = bearersOf(drafts);
  for (const short of drafts) {
    if (short.usual !== null || !bearers.firsts.has(short.key) || !isFirstName(short)) continue;
    const others = new Set(short.names.filter(isIntroduced).map(({ sentence }) => sentence.article));
    const stay = short.names.filter((name) => {
      const { article } = name.sentence;
      const [bearer, other] = others.has(article) ? [] : bearers.of(short.key, article);
      if (bearer === undefined || other !== undefined || !isBefore(bearer.first, name)) return true;
      bearer.draft.names.push(name);
      return false;
    });
    short.names.length = 0;
    for (const name of stay) short.names.push(name);
  }
}

/** Somebody's draft, with the first mention that one article makes. */
interface Bearer {
  readonly draft: Draft;
  first: Name;
}

/** The people of every article by their first names. */
function bearersOf(drafts: readonly Draft[]) {
  const firsts = new Set<string>();
  const found = new Map<string, Map<Draft, Bearer>>();
  for (const draft of drafts) {
    const [first = '', ...rest] = draft.key.split(' ');
    if (draft.kind !== 'person' || rest.length === 0) continue;
    firsts.add(first);
    for (const name of draft.names) {
      const key = `${first} ${name.sentence.article}`;
      const own = found.get(key) ?? new Map<Draft, Bearer>();
      const bearer = own.get(draft);
      if (bearer === undefined) own.set(draft, { draft, first: name });
      else if (isBefore(name, bearer.first)) bearer.first = name;
      found.set(key, own);
    }
  }
  const of = (first: string, article: string): readonly Bearer[] => [
    ...(found.get(`${first} ${article}`)?.values() ?? []),
  ];
  return { firsts, of };
}

const isBefore = ({ sentence: one, at }: Name, { sentence: other, at: later }: Name): boolean =>
  (one.paragraph - other.paragraph || one.index - other.index || at.start - later.start) < 0;

/** "a girl called Maria": somebody new, whatever full name was given before. */
const isIntroduced = ({ sentence, at }: Name): boolean =>
  /(?<!\p{L})(?:called|named|known\s+as|as)\s+$/u.test(sentence.text.slice(0, at.start));

const KIN =
  /^[’']s\s+(?:[\p{Ll}-]+\s+){0,2}(?:mum|mom|mother|father|dad|brothers?|sisters?|sons?|daughters?|wife|husband|widow|widower|partner|girlfriend|boyfriend|fianc\p{L}+|cousins?|uncle|aunt|grand\p{Ll}+|family|parents?|children|friends?|body|funeral|coffin|killer|classmates?)(?!\p{L})/u;

/** Whether a single word is shown to be a person's first name somewhere, and nowhere somebody's surname. */
function isFirstName({ kind, names }: Draft): boolean {
  if (kind !== null && kind !== 'person') return false;
  const titled = ({ sentence, role }: Name): boolean =>
    role !== null &&
    /^(?:Mr|Mrs|Ms|Miss|Dr|Sir|Prof)(?!\p{L})/u.test(sentence.text.slice(role.start, role.end));
  if (names.some(titled)) return false;
  return kind === 'person' || names.some(({ sentence, at }) => KIN.test(sentence.text.slice(at.end)));
}

/** A single word is looked for by itself, several by the first two. */
const shortKey = (tokens: readonly string[]): string => tokens.slice(0, 2).join(' ');

/** Full names under every short form they may have. */
function* byShortForm(all: readonly Draft[]): Generator<void, ReadonlyMap<string, readonly Draft[]>> {
  const found = new Map<string, Draft[]>();
  const add = (key: string, draft: Draft): void => {
    const list = found.get(key);
    if (list === undefined) found.set(key, [draft]);
    else if (!list.includes(draft)) list.push(draft);
  };
  yield* forEach(all, (draft) => {
    const tokens = draft.key.split(' ');
    if (draft.kind === 'person' && tokens.length > 1) {
      add(tokens.at(-1) ?? '', draft);
      add(`${tokens[0]} ${tokens.at(-1)}`, draft);
      // "Barry “Bluey” Hallam", later "Bluey"
      for (const { nickname } of draft.names) if (nickname !== null) add(foldName(nickname), draft);
    }
    if (draft.kind !== 'organisation') return;
    add(shortKey(tokens), draft);
    // "Harlow Rovers", later "Rovers"
    if (tokens.length > 1 && isClubWord(draft.names[0]?.tokens.at(-1) ?? '')) add(tokens.at(-1) ?? '', draft);
    if (isCompany(draft)) add(tokens[0] ?? '', draft);
    for (const letters of [...initialsOf(draft), ...ownInitials(draft)]) add(letters, draft);
  });
  return found;
}

/** "Halden Rail": a company that may be called by its first word alone. */
function isCompany({ names }: Draft): boolean {
  const tokens = names[0]?.tokens ?? [];
  return tokens.length === 2 && isCompanyWord(tokens.at(-1) ?? '');
}

/** What companies do or have, right behind a name. */
const AS_A_COMPANY =
  /^(?:[’']s\s+(?:shares?|chief|chairman|chairwoman|spokes\p{L}+|profits?|staff|board|parent|owner|boss|stock)(?!\p{L})|\s+(?:said|says|employs|makes|sells|operates|reported|announced|declined|apologi[sz]ed)(?!\p{L})|,\s+which\s+(?:is\s+[^,.]{0,30}owned|employs|makes|operates|owns|runs|sells|carried)(?!\p{L}))/u;
const AS_A_PLACE = /(?<!\p{L})(?:in|near|at|to|from|outside|across)\s+$/u;

/** Whether a word alone is spoken of as a company and never as a place. */
const actsAsCompany = ({ names }: Draft): boolean =>
  names.some(({ sentence, at }) => AS_A_COMPANY.test(sentence.text.slice(at.end))) &&
  !names.some(({ sentence, at }) => AS_A_PLACE.test(sentence.text.slice(0, at.start)));

function standsFor(short: readonly string[], own: Draft, full: Draft): boolean {
  const long = full.key.split(' ');
  if (full.kind === 'person') {
    if (own.kind !== null && own.kind !== 'person') return false;
    if (short.length === 1) return true;
    // "Donald Trump" and "Donald J. Trump"
    return short.length < long.length && short[0] === long[0] && short.at(-1) === long.at(-1);
  }
  if (short.length === 1 && short[0] === long[0] && isCompany(full))
    return own.kind !== 'person' && own.kind !== 'place' && actsAsCompany(own);
  if (short.length === 1) return long.length > 1 && own.kind !== 'person' && own.kind !== 'place';
  // "United States Congress" is not short for its committee: only what is no body by itself.
  if (own.kind !== null && own.kind !== 'other') return false;
  return short.length < long.length && short.every((token, index) => token === long[index]);
}

/** "World Health Organization", later "the WHO": the capitals of a body's name. */
function ownInitials({ names }: Draft): readonly string[] {
  const capitals = (names[0]?.tokens ?? []).filter((token) => /^\p{Lu}/u.test(token));
  return capitals.length < 2 ? [] : [foldName(capitals.map((token) => token.charAt(0)).join(''))];
}

/** "North Atlantic Treaty Organization (NATO)": initials that the text puts in brackets right after the name. */
function initialsOf({ names }: Draft): readonly string[] {
  return names.flatMap(({ sentence, at }) => {
    if (sentence.text.charAt(at.end + 1) !== '(') return [];
    const bracket = /^\s\((\p{Lu}[\p{Lu}.&]{1,9})\)/u.exec(sentence.text.slice(at.end, at.end + 14));
    return bracket?.[1] === undefined ? [] : [foldName(bracket[1])];
  });
}
