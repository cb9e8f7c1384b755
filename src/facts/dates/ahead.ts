import { addDays, daysBetween } from './calendar.ts';
import { counted, type Reading, type Scene, UNDATED } from './rule.ts';

/** Verbs that set something down for a day to come. */
export const SETS =
  /(?<!\p{L})(?:announc|declar|proclaim|decree|order|impos|call|schedul|approv|agree|vot|pass|propos|sign|extend|plan|grant|introduc|adopt|back|endors|promis|pledg|offer|broker|secur|reach)(?:ed|s|d|es|ing)?(?!\p{L})/u;
/** Words right before a day that make it a beginning. */
const BEGINS =
  /(?<!\p{L})(?:beginning|starting|commencing|effective|from|as\s+of)\s+(?:on\s+|from\s+)?(?:early\s+|late\s+|midnight\s+(?:on\s+)?|(?:noon|dawn)\s+(?:on\s+)?)?$/u;
/** The same, where it does not also tell of what has been ("has been shut from Thursday"). */
const BEGINS_NOUN = /(?<!\p{L})(?:beginning|starting|commencing|effective)\s/u;
/** An infinitive right before a day: something that was still to come when the rest happened. */
const TO_BEGIN =
  /(?<!(?<!\p{L})(?:allowed|permitted|cleared|able|managed|began|used|forced|free|failed)\s)(?<!\p{L})to\s+(?:take\s+effect|come\s+into\s+(?:force|effect)|enter\s+into\s+force|begin|start|expire|resume)\s+(?:on\s+|from\s+)?(?:early\s+|late\s+)?$/u;
/** "Talks due to begin Thursday": planned, with no verb that says whether that day has come. */
const PLANNED_FOR =
  /(?<!(?<!\p{L})(?:is|are|was|were|been|be|not|now|also|still|originally|initially)\s)(?<!\p{L})(?:due|scheduled|set|expected|slated|planned)\s+(?:to\s+\p{L}+|for)(?:\s+\p{L}+){0,3}\s+(?:on\s+)?$/u;

/** "Trade unions called a four-hour strike for Thursday", "A day of mourning has been declared for Friday" */
const CALLED_FOR =
  /(?<!\p{L})(?:has|have)\s+been\s+(?:declared|called|announced|proclaimed|ordered|scheduled|planned|set)\s+for\s+(?:early\s+|late\s+)?$|(?<!\p{L})(?:call|announc|plan|schedul)(?:ed|s|es)\s+(?:an?|the|another|new|fresh|more)\s+(?:[\p{L}-]+\s+){1,4}for\s+(?:early\s+|late\s+)?$/u;

const DECLARES = /(?<!\p{L})(?:declar|proclaim|announc|decree|nam)(?:ed|es|ing)\s+$/u;
const MADE_A_DAY = /^\s+(?:as\s+|to\s+be\s+)?an?\s+(?:\p{Ll}+\s+){0,2}(?:day|holiday)(?!\p{L})/u;

/** Further off than this the day just past is as likely: "declared mourning from Tuesday", told on Wednesday. */
const NEAR = 5;
/** The same where nothing but the plan is told: a meeting set for Monday, called off, in Wednesday's news. */
const NEAR_PLAN = 3;

/**
 * The day of a weekday that the words right before it set for later, though their verb is past: "declared mourning
 * beginning on Friday", "voted for a truce to take effect on Friday", "talks due to begin Thursday". The first
 * one after the article's date, where the day told before gives the same; undated where it may as well have been; null
 * where the words set nothing. `coming` gives the first such weekday not before a day.
 */
export function setForLater(scene: Scene, coming: (day: string) => string): Reading | null {
  const { text, at, governed, today, quoted } = scene;
  if (quoted) return null;
  const calledOff = /^\s+(?:in\s+\p{Lu}\p{L}+\s+)?(?:was|were|had|has\s+been|have\s+been)(?!\p{L})/u;
  if (governed.time === 'future' && !calledOff.test(text.slice(at.end))) return null;
  const before = text.slice(0, at.start);
  const clause = before.slice(Math.max(before.lastIndexOf(';'), 0));
  const sets = SETS.test(clause);
  // "declared Thursday a day of mourning"
  if (MADE_A_DAY.test(text.slice(at.end)) && DECLARES.test(clause)) return near(coming(today), today, NEAR);
  const begins = BEGINS.exec(clause);
  if (begins !== null && (sets || BEGINS_NOUN.test(begins[0]))) {
    return sets ? after(scene, coming, NEAR) : UNDATED;
  }
  if (CALLED_FOR.test(clause)) return after(scene, coming, NEAR);
  if (TO_BEGIN.test(clause)) return sets ? after(scene, coming, NEAR) : planned(coming, today);
  if (PLANNED_FOR.test(clause)) return scene.before === null ? planned(coming, today) : null;
  return null;
}

const planned = (coming: (day: string) => string, today: string): Reading =>
  near(coming(today), today, NEAR_PLAN);

const near = (day: string, today: string, most: number): Reading =>
  daysBetween(today, day) <= most ? counted({ start: day, end: day }, today) : UNDATED;

/** The first such weekday after the day just told, or where the sentence tells no other day, not before the article's. */
function after({ before, told, today }: Scene, coming: (day: string) => string, most: number): Reading {
  // "Schools stay closed until Monday. Mourning has been declared for Friday.": a day still to come is not of the deciding
  if (before !== null && before <= today) {
    // The day told may be of the deciding or of something else; where the two give different days, it stays open.
    const day = coming(addDays(before, 1));
    return day === coming(today) ? counted({ start: day, end: day }, before) : UNDATED;
  }
  // "last month announced a curfew starting on Friday": a Friday of then.
  return told === null || told.start > today ? near(coming(today), today, most) : UNDATED;
}
