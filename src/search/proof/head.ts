import * as mark from '../marks.ts';
import type { Match } from '../match.ts';

/** "Which province": a name that the question did not bring stands beside the asked-for thing. */
export function headNamed(match: Match): number | null {
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
export function headDescribed(match: Match): number {
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
export function headIsAny({ query, table, start, where, best }: Match): boolean {
  const head = query?.question.head ?? -1;
  if (query?.question.oneOf !== true || query.question.sort) return false;
  if (head < 0 || (best[head] ?? 0) < 0.4) return false;
  const t = where[head] ?? 0;
  for (let k = Math.max(start, t - 3); k < t; k += 1) {
    if (/^(?:a|an|another|some|any)$/.test(table.words[table.word[k] ?? 0] ?? '')) return true;
  }
  return false;
}
