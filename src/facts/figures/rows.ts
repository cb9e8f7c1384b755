import type { Figure } from '../facts.ts';
import { sameWho, whoOf } from './who.ts';

/** One count as the edition tells it, once or several times. */
export interface CountRow {
  /** The telling that says most: with a reporter where one of them names one, else the first. */
  readonly figure: Figure;
  /** Every telling, in article order. */
  readonly told: readonly Figure[];
  /** Whether another reporter gives another count of the same thing. */
  readonly differs: boolean;
}

/**
 * Puts figures into rows: the same count told twice is one row; rows that count the same thing stand next to each
 * other. Nothing is added up and none is preferred.
 */
export function groupFigures(figures: readonly Figure[]): readonly CountRow[] {
  const told: Figure[][] = [];
  for (const figure of figures) {
    const same = told.find((row) => row.every((other) => isRetold(other, figure)));
    if (same === undefined) told.push([figure]);
    else same.push(figure);
  }
  const rows = told.map((row) => ({
    figure: row.find(({ reporter }) => reporter !== null) ?? (row[0] as Figure),
    told: row,
  }));
  return byThing(rows).map((row) => ({
    ...row,
    differs: rows.some((other) => other !== row && contradicts(row.figure, other.figure)),
  }));
}

/** Rows in the order of their first telling, those of one thing drawn together; a part follows what it is part of. */
function byThing<Row extends { readonly figure: Figure; readonly told: readonly Figure[] }>(
  rows: readonly Row[],
): Row[] {
  const ordered: Row[] = [];
  const rest = [...rows];
  while (rest.length > 0) {
    const row = rest.shift() as Row;
    ordered.push(row);
    for (let i = 0; i < rest.length; ) {
      const other = rest[i] as Row;
      const part = other.figure.partOf;
      const belongs =
        sameThing(row.figure, other.figure) ||
        ordered.some(({ told }) => part !== null && told.includes(part));
      if (belongs) ordered.push(...rest.splice(i, 1));
      else i += 1;
    }
  }
  return ordered;
}

/** The same number of the same people, by the same reporter or once by nobody named. */
function isRetold(a: Figure, b: Figure): boolean {
  return (
    a.value === b.value &&
    a.upTo === b.upTo &&
    a.bound === b.bound &&
    (a.partOf === null) === (b.partOf === null) &&
    isOneThing(a, b) &&
    (isOneStory(a, b) || (a.reporter !== null && b.reporter !== null)) &&
    (a.reporter === null || b.reporter === null || nameKey(a.reporter) === nameKey(b.reporter))
  );
}

/** Two reporters, two counts, one thing. A part does not contradict its whole. */
export function contradicts(a: Figure, b: Figure): boolean {
  if (a.reporter === null || b.reporter === null || nameKey(a.reporter) === nameKey(b.reporter)) return false;
  return sameThing(a, b) && !(a.value === b.value && a.bound === b.bound && a.upTo === b.upTo);
}

function sameThing(a: Figure, b: Figure): boolean {
  return (
    a.partOf === null && b.partOf === null && isOneThing(a, b) && isOneStory(a, b) && isSaidOfOnePlace(a, b)
  );
}

function isOneThing(a: Figure, b: Figure): boolean {
  return a.kind === b.kind && sameWho(a, b) && samePlace(a.where, b.where) && sameTime(a.asOf, b.asOf);
}

/** Two articles may tell of two events: only a place or a group named in both shows that they count one thing. */
function isOneStory(a: Figure, b: Figure): boolean {
  if (a.sentence.article === b.sentence.article) return true;
  return (a.where !== null && b.where !== null) || whoOf(a.counted).of.length > 0;
}

/** Of two figures of which one names no place, that one must be a toll or stand in the other's paragraph. */
function isSaidOfOnePlace(a: Figure, b: Figure): boolean {
  // "nine people from our village" are some of all
  if (
    /^(?:our|their|its|his|her)\b/iu.test(a.where ?? '') !==
    /^(?:our|their|its|his|her)\b/iu.test(b.where ?? '')
  )
    return false;
  if ((a.where === null) === (b.where === null)) return true;
  const silent = a.where === null ? a : b;
  const near = a.sentence.article === b.sentence.article && a.sentence.paragraph === b.sentence.paragraph;
  return near || /\b(?:toll|number|count|figure|total|tally)s?\b/iu.test(silent.counted);
}

/** Places agree when one of them is not said or stands within the other's name ("Gaza", "Gaza City" do not differ). */
function samePlace(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return true;
  const one = a.toLowerCase();
  const other = b.toLowerCase();
  return one.includes(other) || other.includes(one);
}

/** A count of another year, of another day, or of one day against "since …" counts something else. */
function sameTime(a: string | null, b: string | null): boolean {
  if (year(a) !== year(b)) return false;
  if (a === null || b === null) return true;
  if (isSince(a) !== isSince(b)) return false;
  const one = DAY.exec(a)?.[0].toLowerCase();
  const other = DAY.exec(b)?.[0].toLowerCase();
  return one === undefined || other === undefined || one === other;
}

const DAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/iu;
const year = (text: string | null): string => /\b(?:1[5-9]|20)\d\d\b/u.exec(text ?? '')?.[0] ?? '';
const isSince = (text: string): boolean =>
  /^(?:since|so far|thus far|to date|until now|up to now)\b/iu.test(text);

/** A reporter's name in a form that compares. */
export function nameKey(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
