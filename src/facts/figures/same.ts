import { A_WEEKDAY } from '../../language/calendar.ts';
import type { Figure } from '../facts.ts';
import { remembered } from '../remembered.ts';
import { mayBeOneEvent } from './event.ts';
import { sameWho, whoOf } from './who.ts';

/** The same number of the same people, told by the same reporter, or both times by nobody named. */
export function isRetold(a: Figure, b: Figure): boolean {
  return (
    a.value === b.value &&
    a.upTo === b.upTo &&
    a.bound === b.bound &&
    (a.partOf === null) === (b.partOf === null) &&
    isOneThing(a, b) &&
    (isOneStory(a, b) || (a.reporter !== null && b.reporter !== null)) &&
    (a.reporter === null || b.reporter === null
      ? a.reporter === b.reporter
      : isOneReporter(a.reporter, b.reporter))
  );
}

/** Whether two whole counts count one thing, whoever reports them. */
export function sameThing(a: Figure, b: Figure): boolean {
  return (
    a.partOf === null && b.partOf === null && isOneStory(a, b) && isOneThing(a, b) && isSaidOfOnePlace(a, b)
  );
}

function isOneThing(a: Figure, b: Figure): boolean {
  return a.kind === b.kind && sameWho(a, b) && sameWords(a, b);
}

/** Whether no word of place, time or event speaks against their being of one event. */
export function sameWords(a: Figure, b: Figure): boolean {
  return (
    samePlace(a.where, b.where) &&
    sameTime(a.asOf, b.asOf) &&
    mayBeOneEvent(a.event, b.event) &&
    sameEarlier(a.earlier, b.earlier)
  );
}

/** An earlier event is never today's, and two of them are one only where their words say so. */
function sameEarlier(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return a === b;
  return nameKey(a) === nameKey(b) || (year(a) !== '' && year(a) === year(b));
}

/** Two articles may tell of two events: only a place or a group named in both shows that they count one thing. */
export function isOneStory(a: Figure, b: Figure): boolean {
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
  const near = a.sentence.article === b.sentence.article && a.sentence.paragraph === b.sentence.paragraph;
  // "had received nine bodies": those of one place, of one search
  if ((countsBodies(a) || countsBodies(b)) && !near && (a.where === null || b.where === null)) return false;
  if ((a.where === null) === (b.where === null)) return true;
  const silent = a.where === null ? a : b;
  return (
    near ||
    isOnly(silent, a === silent ? b : a) ||
    /\b(?:toll|number|count|figure|total|tally)s?\b/iu.test(silent.counted)
  );
}

/** "The governor said nine had died in Brandis. … The ministry reported only three deaths.": said against the other. */
function isOnly(figure: Figure, other: Figure): boolean {
  const { sentence, at } = figure;
  if (sentence.article !== other.sentence.article) return false;
  if (Math.abs(sentence.paragraph - other.sentence.paragraph) > 1) return false;
  return /\b(?:only|just)\s+$/u.test(sentence.text.slice(0, at.start - sentence.start));
}

/** Whether it counts what was found or received of the dead. */
export function countsBodies({ counted }: Figure): boolean {
  return /\b(?:bodies|corpses|remains)$/iu.test(counted);
}

/** Places agree when one of them is not said or stands within the other's name ("Gaza", "Gaza City" do not differ). */
function samePlace(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return true;
  // Whole words: "Niger" is no part of "Nigeria".
  const one = ` ${nameKey(a)} `;
  const other = ` ${nameKey(b)} `;
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

const DAY = new RegExp(`\\b(?:${A_WEEKDAY})\\b`, 'iu');
/** The year that a text names, or nothing. */
export const year = (text: string | null): string => /\b(?:1[5-9]|20)\d\d\b/u.exec(text ?? '')?.[0] ?? '';
const isSince = (text: string): boolean =>
  /^(?:since|so far|thus far|to date|until now|up to now)\b/iu.test(text);

/** The same name, or a surname and the whole name: "department spokesman Chifundo Banda", later "Banda". */
export function isOneReporter(a: string, b: string): boolean {
  const [short = '', long = ''] = [a, b].sort((one, other) => one.length - other.length);
  if (nameKey(short) === nameKey(long)) return true;
  return (
    /^\p{Lu}\p{L}+$/u.test(short) && /\p{Lu}\p{L}+ \p{Lu}\p{L}+$/u.test(long) && long.endsWith(` ${short}`)
  );
}

/** A reporter's name in a form that compares. */
export const nameKey = remembered((name: string): string =>
  name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim(),
);
