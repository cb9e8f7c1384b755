import { nearestContent } from './evidence.ts';
import { F, PROVED } from './features.ts';
import * as mark from './marks.ts';
import type { Match } from './match.ts';
import type { Query } from './query.ts';

/**
 * Writes how surely the asked-for kind of thing is really said of what was asked: a person beside the role, a number
 * before what is counted, a name beside the thing, the speaker asked about.
 */
export function measureProof(match: Match, row: Float64Array): void {
  if (match.query?.question.ever === true && !tellsOfEarlier(match)) row[F['lack:ever']] = 1;
  const kind = provedKind(match);
  if (kind === null) return;
  const proof = proofOf(match, kind, row);
  if (proof === null) return;
  row[F.proof] = proof;
  if (proof >= ENOUGH) return;
  row[F[`lack:${kind}`]] = 1;
  if (kind === 'which' && headIsAny(match)) row[F['lack:any']] = 1;
}

const ENOUGH = 0.3;
/** "Any" is a lack beside that of "which", "ever" one beside all; neither is what is asked for. */
type Proved = Exclude<(typeof PROVED)[number], 'any' | 'ever'>;

const EARLIER =
  /^(?:once|twice|never|first|second|third|last|again|another|previous|previously|history|earlier|ago|since|decades?|centur(?:y|ies)|times|similar|repeat\w*|former|record)$/;

/** "Only once in its history", "not since 1961": the sentence tells of other times. */
function tellsOfEarlier({ table, start, end }: Match): boolean {
  for (let t = start; t < end; t += 1) {
    if (((table.marks[t] ?? 0) & mark.YEAR) !== 0 || EARLIER.test(table.words[table.word[t] ?? 0] ?? ''))
      return true;
  }
  return false;
}

function provedKind({ query }: Match): Proved | null {
  if (query === undefined) return null;
  const { kind, role } = query.question;
  if (kind === 'who' && asksOnlyName(query)) return 'description';
  if (kind === 'who' && role >= 0) return 'role';
  if (query.question.named) return 'name';
  if (query.question.attribute >= 0) return 'attribute';
  return PROVED.find((each): each is Proved => each === kind) ?? null;
}

function proofOf(match: Match, kind: Proved, row: Float64Array): number | null {
  const role = match.query?.question.role ?? -1;
  switch (kind) {
    case 'role':
      return roleProof(match, role, row);
    case 'attribute':
      return match.best[match.query?.question.attribute ?? 0] ?? 0;
    case 'who':
      return Math.max(personProof(match), refersToPerson(match, row)) * deedFound(match);
    case 'count':
      return row[F.counted] ?? 0;
    case 'description':
      return Math.max(descriptionProof(match), 0.6 * (row[F.defines] ?? 0));
    case 'name':
      return headNamed(match);
    case 'which': {
      const named = headNamed(match);
      return named === null ? null : Math.max(named, headDescribed(match));
    }
    case 'said':
      return subjectProof(match);
    default: {
      const fit = row[F[`fit:${kind}`]] ?? 0;
      return fit * Math.max(0.3, row[F.closeContent] ?? 0, 0.8 * (row[F[`close:${kind}`]] ?? 0));
    }
  }
}

/**
 * "Who *founded* it": without the deed, a person beside it proves little; nor do they where it only "was founded" and
 * nobody is told to have done it.
 */
function deedFound(match: Match): number {
  const { query, size, best, near } = match;
  const deed = query?.wanted.findIndex(({ name, slot }) => !name && !slot.soft && !slot.number) ?? -1;
  if (deed < 0 || deed >= size) return 1;
  if (Math.max(best[deed] ?? 0, 0.8 * (near[deed] ?? 0)) < 0.45) return 0.4;
  return query?.question.acts === true && isSuffered(match, deed) ? 0.25 : 1;
}

const BY_REACH = 6;

/** Whether the deed stands only as suffered, with nobody behind "by" ("when the school was hit"). */
function isSuffered({ table, start, end, fills, fillAt, fillSlot }: Match, deed: number): boolean {
  const word = (t: number): string => (t < start || t >= end ? '' : (table.words[table.word[t] ?? 0] ?? ''));
  let found = false;
  for (let m = 0; m < fills; m += 1) {
    if (fillSlot[m] !== deed) continue;
    const t = fillAt[m] ?? 0;
    const suffered = [1, 2].some((k) => /^(?:was|were|been|being|is|are|be|got)$/.test(word(t - k)));
    if (!suffered) return false;
    for (let k = 1; k <= BY_REACH; k += 1) if (word(t + k) === 'by') return false;
    found = true;
  }
  return found;
}

/** "A whistleblower", "the referee": people whom the sentence does not name. */
const UNNAMED = 0.5;

/** Somebody named by the sentence and not by the question, near what is said of them. */
function personProof(match: Match): number {
  const { table, start, end } = match;
  let proof = 0;
  for (let t = start; t < end; t += 1) {
    const bits = table.marks[t] ?? 0;
    if ((bits & (mark.PERSON | mark.ORGANISATION | mark.CAPITAL | mark.PEOPLE)) === 0) continue;
    if (match.isOwn(table.stem[t] ?? 0)) continue;
    // "The Saint Ilya monastery": the name belongs to the thing that was asked about.
    let after = t + 1;
    while (after < end && ((table.marks[after] ?? 0) & mark.CAPITAL) !== 0) after += 1;
    const next = table.marks[after] ?? 0;
    if (after < end && (next & mark.STOP) === 0 && ((table.marks[after - 1] ?? 0) & mark.COMMA) === 0) {
      if ((bits & mark.PERSON) === 0 && match.isOwn(table.stem[after] ?? 0) && !isVerbSlot(match, after))
        continue;
    }
    // "Invoked once, by the United States": whoever did it stands after "by", be it a country.
    const sort =
      (bits & mark.PERSON) !== 0 || isAgent(match, t)
        ? 1
        : (bits & mark.ORGANISATION) !== 0
          ? 0.8
          : (bits & mark.PLACE) !== 0
            ? 0.3
            : (bits & mark.CAPITAL) !== 0
              ? 0.6
              : UNNAMED;
    proof = Math.max(proof, sort / (1 + Math.max(0, nearestContent(match, t) - 2) / 5));
  }
  // "Police", "regulators": those who act need no name.
  return Math.max(proof, (match.start < match.end ? 0.2 : 0) * ((match.best[0] ?? 0) > 0 ? 1 : 0));
}

/** Whether what stands at `t` follows "by" or "by the". */
function isAgent({ table, start }: Match, t: number): boolean {
  const word = (at: number): string => (at < start ? '' : (table.words[table.word[at] ?? 0] ?? ''));
  return word(t - 1) === 'by' || (word(t - 1) === 'the' && word(t - 2) === 'by');
}

/** "Who is the flight director": the role stands here and a person right beside it. */
function roleProof(match: Match, role: number, row: Float64Array): number {
  const { table, start, end, fills, fillAt, fillSlot } = match;
  let proof = 0;
  for (let m = 0; m < fills; m += 1) {
    if (fillSlot[m] !== role) continue;
    const t = fillAt[m] ?? 0;
    for (let k = Math.max(start, t - 4); k <= t + 5 && k < end; k += 1) {
      const bits = table.marks[k] ?? 0;
      if ((bits & mark.PERSON) === 0) continue;
      if (match.isOwn(table.stem[k] ?? 0)) continue;
      const near = 1 / (1 + Math.max(0, Math.abs(k - t) - 1) / 3);
      proof = Math.max(proof, near);
    }
    if (!namesStandNear(match, t)) proof *= 0.2;
    if ((match.best[role] ?? 0) > 0.9) proof = Math.max(proof, 0.7 * refersToPerson(match, row));
  }
  return proof;
}

/** Whether a question about somebody asks for nothing but who that is ("who is Ana Ruiz"). */
function asksOnlyName({ question, wanted }: Query): boolean {
  return question.speech < 0 && wanted.length > 0 && wanted.every(({ name }) => name);
}

/** "Greta Lind, the first woman to", "curator Henrik Vaal": what somebody is stands beside the name. */
function descriptionProof({ table, start, end, fills, fillAt }: Match): number {
  const bitsAt = (t: number): number => (t < start || t >= end ? 0 : (table.marks[t] ?? 0));
  const names = mark.PERSON | mark.CAPITAL;
  for (let m = 0; m < fills; m += 1) {
    let [first, last] = [fillAt[m] ?? 0, fillAt[m] ?? 0];
    while ((bitsAt(first - 1) & names) !== 0 && (bitsAt(first - 1) & (mark.COMMA | mark.TITLE)) === 0)
      first -= 1;
    while ((bitsAt(last) & mark.COMMA) === 0 && (bitsAt(last + 1) & names) !== 0) last += 1;
    const before = bitsAt(first - 1);
    if ((before & mark.TITLE) !== 0 || (before & (mark.PEOPLE | mark.COMMA)) === mark.PEOPLE) return 1;
    if ((bitsAt(last) & mark.COMMA) === 0) continue;
    for (let k = last + 1; k <= last + 8 && k < end; k += 1) {
      if ((bitsAt(k) & (mark.PEOPLE | mark.TITLE)) !== 0) return 1;
      if ((bitsAt(k) & (mark.SPEECH | mark.PERSON)) !== 0) break;
    }
  }
  return 0;
}

/** Whether the fill at `t` is the last content word of a "who" question's predicate: its verb comes first there. */
function isVerbSlot({ where }: Match, t: number): boolean {
  return where[0] === t;
}

/** "President of Iran" is not the president of another country who is named in the same breath. */
function namesStandNear({ query, size, where, best, near }: Match, t: number): boolean {
  for (let i = 0; i < size; i += 1) {
    if (query?.wanted[i]?.name !== true) continue;
    const here = (best[i] ?? 0) >= 0.5 && Math.abs((where[i] ?? 0) - t) <= 8;
    if (!here && (near[i] ?? 0) < 0.9) return false;
  }
  return true;
}

/** A pronoun that stands for somebody named before. */
function refersToPerson({ table, start, end }: Match, row: Float64Array): number {
  if ((row[F.refers] ?? 0) === 0) return 0;
  for (let t = start; t < end; t += 1) {
    if (/^(?:he|she|his|her)$/.test(table.words[table.word[t] ?? 0] ?? '')) return 0.6;
  }
  return 0;
}

/** "Which province": a name that the question did not bring stands beside the asked-for thing. */
function headNamed(match: Match): number | null {
  const { query, table, start, end, best, where } = match;
  const head = query?.question.head ?? -1;
  if (head < 0) return null;
  if ((best[head] ?? 0) < 0.4) return 0.2;
  // "Which platform": the name is itself one of the things asked for.
  for (let m = 0; m < match.fills; m += 1) {
    const own = table.marks[match.fillAt[m] ?? 0] ?? 0;
    if (
      match.fillSlot[m] === head &&
      (own & mark.CAPITAL) !== 0 &&
      !match.isAsked(table.stem[match.fillAt[m] ?? 0] ?? 0)
    )
      return 1;
  }
  const t = (match.best[head] ?? 0) > 0 ? (match.where[head] ?? 0) : (where[head] ?? 0);
  let proof = 0.1;
  for (let k = Math.max(start, t - 2); k <= t + 2 && k < end; k += 1) {
    const bits = table.marks[k] ?? 0;
    if ((bits & mark.CAPITAL) === 0 || match.isOwn(table.stem[k] ?? 0)) continue;
    proof = Math.max(proof, (bits & mark.PLACE) !== 0 && k < t ? 0.15 : 1);
  }
  return Math.max(proof, namedAfter(match, t));
}

const NAMING = /^(?:named|called|identified|dubbed|nicknamed|known)$/;
/** So far on from the thing may stand that it is named, and from there its name. */
const NAME_REACH = 8;

/** "The captain of the ferry, named by local media as Petros Alevizos": the name follows the word for naming. */
function namedAfter(match: Match, t: number): number {
  const { table, end } = match;
  let naming = t + 1;
  const last = Math.min(end, t + NAME_REACH);
  while (naming < last && !NAMING.test(table.words[table.word[naming] ?? 0] ?? '')) naming += 1;
  if (naming >= last) return 0;
  for (let k = naming + 1; k < Math.min(end, naming + NAME_REACH); k += 1) {
    if (((table.marks[k] ?? 0) & mark.CAPITAL) !== 0 && !match.isOwn(table.stem[k] ?? 0)) return 1;
  }
  return 0;
}

/**
 * "What animals": "two goats" are of the kind without a name. "What kind of gun": a word before it tells ("machine
 * gun"). A word that may be either counts for less.
 */
function headDescribed(match: Match): number {
  const { query, table, start, fills, fillAt, fillSlot } = match;
  const head = query?.question.head ?? -1;
  let proof = 0;
  for (let m = 0; m < fills; m += 1) {
    if (fillSlot[m] !== head) continue;
    const t = fillAt[m] ?? 0;
    if (query?.kinds.has(table.stem[t] ?? -1) === true) proof = Math.max(proof, OF_ITS_KIND);
    const before =
      t - 1 >= start && (table.words[table.word[t - 1] ?? 0] ?? '').includes('_') ? t - 2 : t - 1;
    if (before < start) continue;
    const bits = table.marks[before] ?? 0;
    if ((bits & (mark.STOP | mark.CAPITAL | mark.COMMA | mark.DATE)) !== 0) continue;
    if (match.isOwn(table.stem[before] ?? 0)) continue;
    proof = Math.max(proof, query?.question.sort === true ? 1 : OF_ITS_KIND);
  }
  return proof;
}

/** What a word of the asked-for kind, or one that describes it, proves. */
const OF_ITS_KIND = 0.4;

/** "Which submarine" is not told by "a submarine". */
function headIsAny({ query, table, start, where, best }: Match): boolean {
  const head = query?.question.head ?? -1;
  if (query?.question.oneOf !== true || query.question.sort) return false;
  if (head < 0 || (best[head] ?? 0) < 0.4) return false;
  const t = where[head] ?? 0;
  for (let k = Math.max(start, t - 3); k < t; k += 1) {
    if (/^(?:a|an|another|some|any)$/.test(table.words[table.word[k] ?? 0] ?? '')) return true;
  }
  return false;
}

/**
 * "What did the minister say": the least found of the words for the speaker, here or in the sentence before. One who is
 * named here and does not speak ("downplayed NATO's principle") says nothing.
 */
function subjectProof(match: Match): number | null {
  const { query, size, best, near } = match;
  const speech = query?.question.speech ?? -1;
  let least: number | null = null;
  for (let i = 0; i < size; i += 1) {
    const want = query?.wanted[i];
    if (want === undefined || want.slot.at >= speech || want.slot.soft) continue;
    const here = (best[i] ?? 0) * (speaks(match, i) ? 1 : SILENT);
    const found = Math.max(here, 0.55 * (near[i] ?? 0));
    least = least === null ? found : Math.min(least, found);
  }
  return least;
}

const SILENT = 0.28;
const SPEAKS_AFTER = 12;
const SPEAKS_BEFORE = 4;

/** Whether a verb of speech stands near one of the slot's fills. */
function speaks({ table, start, end, fills, fillAt, fillSlot }: Match, slot: number): boolean {
  for (let m = 0; m < fills; m += 1) {
    if (fillSlot[m] !== slot) continue;
    const t = fillAt[m] ?? 0;
    for (let k = Math.max(start, t - SPEAKS_BEFORE); k <= t + SPEAKS_AFTER && k < end; k += 1)
      if (((table.marks[k] ?? 0) & mark.SPEECH) !== 0) return true;
  }
  return false;
}
