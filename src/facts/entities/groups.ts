import { foldName } from './fold.ts';
import type { Kind, Name } from './name.ts';
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

/** Puts the names of a corpus together: spellings, surnames and short forms with the full name they stand for. */
export function groupsOf(names: readonly Name[]): readonly Group[] {
  const drafts = bySpelling(names);
  people(drafts);
  const merged = shortForms(drafts);
  return merged.flatMap(({ kind, usual, names: own }) => {
    const sure = own.some(({ doubtful }) => !doubtful);
    const letters = own[0]?.tokens.join('').length ?? 0;
    // A capital that opens a sentence and is seen nowhere else is a common word, unless a list knows it.
    if ((!sure && kind === null) || letters < 2) return [];
    return [{ kind: kind ?? 'other', usual, names: inOrder(own, names) }];
  });
}

const inOrder = (own: readonly Name[], all: readonly Name[]): readonly Name[] => {
  const set = new Set(own);
  return all.filter((name) => set.has(name));
};

const keyOf = (tokens: readonly string[]): string => foldName(tokens.join(' '));

function bySpelling(names: readonly Name[]): Map<string, Draft> {
  const drafts = new Map<string, Draft>();
  for (const name of names) {
    const usual = placeNamed(name.tokens.join(' '));
    const key = usual === null ? keyOf(name.tokens) : foldName(usual);
    const draft = drafts.get(key) ?? { key, kind: null, usual, names: [] };
    draft.names.push(name);
    drafts.set(key, draft);
  }
  for (const draft of drafts.values()) draft.kind = strongest(draft.names);
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
function people(drafts: Map<string, Draft>): void {
  for (const draft of drafts.values()) {
    const tokens = draft.names[0]?.tokens ?? [];
    if (draft.kind !== null || tokens.length < 2 || tokens.length > 4) continue;
    const alone = drafts.get(keyOf(tokens.slice(-1)));
    if (alone !== undefined && (alone.kind === null || alone.kind === 'person')) draft.kind = 'person';
  }
}

/** Merges surnames into full names and the first words of an organisation's name into the whole. */
function shortForms(drafts: Map<string, Draft>): readonly Draft[] {
  const all = [...drafts.values()];
  const gone = new Set<Draft>();
  const tokensOf = (draft: Draft): readonly string[] => draft.key.split(' ');
  for (const short of all) {
    if (short.usual !== null) continue;
    const tokens = tokensOf(short);
    const longer = all.filter(
      (full) => full !== short && !gone.has(full) && standsFor(tokens, short, full, tokensOf(full)),
    );
    // Two people of one surname, two bodies that begin alike: whose it is would be a guess.
    const full = longer.length === 1 ? longer[0] : undefined;
    if (full === undefined) continue;
    full.names.push(...short.names);
    gone.add(short);
  }
  return all.filter((draft) => !gone.has(draft));
}

function standsFor(short: readonly string[], own: Draft, full: Draft, long: readonly string[]): boolean {
  if (full.kind === 'person') {
    if (own.kind !== null && own.kind !== 'person') return false;
    if (short.length === 1) return long.length > 1 && short[0] === long.at(-1);
    // "Donald Trump" and "Donald J. Trump"
    return short.length < long.length && short[0] === long[0] && short.at(-1) === long.at(-1);
  }
  if (full.kind !== 'organisation' || own.kind === 'person' || own.kind === 'place') return false;
  if (short.length === 1) return initials(own, full);
  return short.length < long.length && short.every((token, index) => token === long[index]);
}

/** "North Atlantic Treaty Organization (NATO)": initials that the text puts in brackets right after the name. */
function initials(short: Draft, full: Draft): boolean {
  return full.names.some(({ sentence, at }) => {
    const bracket = /^\s+\((\p{Lu}[\p{Lu}.&]{1,9})\)/u.exec(sentence.text.slice(at.end));
    return bracket?.[1] !== undefined && foldName(bracket[1]) === short.key;
  });
}
