import * as mark from './marks.ts';
import type { Columns } from './table.ts';

/** What people are called by besides their surname. */
export interface Called {
  /** By the stem of a surname: stems of the first names, titles and roles that stand beside it ("President", "Ramón"). */
  readonly calledWith: ReadonlyMap<number, ReadonlySet<number>>;
  /** The other way round: stems of the surnames that a first name, title or role stands beside, the first found ones. */
  readonly surnamesOf: ReadonlyMap<number, readonly number[]>;
}

const MOST_CALLS = 12;
/** A role is told in so few words ("the interior minister, Jure Planinc"). */
const ROLE_WORDS = 3;

/** Reads what people are called by: titles and first names in one run, roles right before it or set apart by commas. */
export function readCalls(columns: Columns): Called {
  const { stem, marks, tokenStart, sentences } = columns;
  const calledWith = new Map<number, Set<number>>();
  for (let s = 0; s < sentences.length; s += 1) {
    const [start, end] = [tokenStart[s] ?? 0, tokenStart[s + 1] ?? 0];
    let from = -1;
    for (let t = start; t <= end; t += 1) {
      const bits = t < end ? (marks[t] ?? 0) : 0;
      if ((bits & (mark.PERSON | mark.TITLE)) !== 0) {
        if (from < 0) from = t;
        // A comma after a name ends it: two names in a list are two people.
        if ((bits & mark.COMMA) === 0) continue;
        t += 1;
      }
      if (from < 0) continue;
      const last = t - 1;
      if (((marks[last] ?? 0) & mark.PERSON) !== 0) {
        const surname = stem[last] ?? 0;
        const calls = calledWith.get(surname) ?? new Set<number>();
        const add = (token: number): void => {
          if (calls.size < MOST_CALLS && stem[token] !== surname) calls.add(stem[token] ?? 0);
        };
        for (let k = from; k < last; k += 1) add(k);
        // A surname alone is beside words of its sentence by chance; a full name is introduced.
        if (last > from)
          for (const k of [...rolesBefore(columns, from, start), ...rolesAfter(columns, last, end)]) add(k);
        if (calls.size > 0) calledWith.set(surname, calls);
      }
      from = -1;
    }
  }
  return { calledWith, surnamesOf: surnamesBehind(calledWith) };
}

const isRoleWord = (bits: number): boolean =>
  (bits & (mark.STOP | mark.CAPITAL | mark.INITIAL | mark.SPEECH | mark.NUMBER | mark.DATE | mark.QUOTED)) ===
  0;

/** "Coast guard spokesman Luis Andrade", "the chief executive, Ben Osei". */
function rolesBefore({ marks }: Columns, from: number, start: number): number[] {
  const roles: number[] = [];
  for (let t = from - 1; t >= start && roles.length < ROLE_WORDS; t -= 1) {
    const bits = marks[t] ?? 0;
    if (!isRoleWord(bits) || ((bits & mark.COMMA) !== 0 && t < from - 1)) break;
    roles.push(t);
  }
  return roles;
}

/** "Nina Zorman, a lawyer for", "Ana Ruiz, 34, head of". */
function rolesAfter({ marks }: Columns, last: number, end: number): number[] {
  if (((marks[last] ?? 0) & mark.COMMA) === 0) return [];
  const roles: number[] = [];
  for (let t = last + 1; t < Math.min(end, last + 8) && roles.length < ROLE_WORDS; t += 1) {
    const bits = marks[t] ?? 0;
    const opening = roles.length === 0;
    if (opening && (bits & (mark.AGE | mark.STOP | mark.NUMBER)) !== 0) continue;
    if (!isRoleWord(bits)) break;
    roles.push(t);
    if ((bits & mark.COMMA) !== 0) break;
  }
  return roles;
}

/** By first name, title or role: the surnames it stands beside, the first found ones. */
export function surnamesBehind(names: ReadonlyMap<number, ReadonlySet<number>>): Map<number, number[]> {
  const surnames = new Map<number, number[]>();
  for (const [surname, calls] of names) {
    for (const call of calls) {
      const list = surnames.get(call) ?? [];
      if (list.length < MOST_CALLS) list.push(surname);
      surnames.set(call, list);
    }
  }
  return surnames;
}
