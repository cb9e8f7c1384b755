import {
  addDays,
  type Days,
  daysBetween,
  earlier,
  later,
  monthAfter,
  weekdayOf,
  weekOf,
  yearDays,
  yearOf,
} from '../calendar.ts';
import { counted, type Rule, UNDATED } from '../rule.ts';

/** The first or second half of the days: "early last month", "late last year". Nobody draws the line finer. */
function half(days: Days, part: 'early' | 'late'): Days {
  const length = Math.ceil(daysBetween(days.start, days.end) / 2);
  if (part === 'early') return { start: days.start, end: addDays(days.start, length) };
  return { start: addDays(days.end, -length), end: days.end };
}

function partOf(days: Days, word: string | undefined): Days {
  const part = word?.toLowerCase();
  return part === 'early' || part === 'late' ? half(days, part) : days;
}

/** The week, weekend, month or year `shift` away from the one that holds `day`. */
function unit(name: string, day: string, shift: number): Days {
  if (name === 'month') return monthAfter(day, shift);
  if (name === 'year') return yearDays(yearOf(day) + shift);
  const monday = addDays(weekOf(day).start, 7 * shift);
  if (name === 'weekend') return { start: addDays(monday, 5), end: addDays(monday, 6) };
  return { start: monday, end: addDays(monday, 6) };
}

/** What of `days` lies before `today`; where nothing does, the first day. */
function before(days: Days, today: string): Days {
  return { start: days.start, end: later(days.start, earlier(days.end, addDays(today, -1))) };
}

/** What of `days` lies after `today`; where nothing does, the last day. */
function after(days: Days, today: string): Days {
  return { start: earlier(days.end, later(days.start, addDays(today, 1))), end: days.end };
}

const UNIT = '(?<u>week|weekend|month|year)';

export const UNITS: readonly Rule[] = [
  {
    name: 'earlier in the week, month or year',
    example: 'Weapons were fired toward the island earlier in the week.',
    pattern: new RegExp(`\\b[Ee]arlier\\s+(?:in\\s+the|this|in\\s+this)\\s+${UNIT}\\b`, 'gu'),
    second: true,
    read: ({ u }, { now, before: told, text, at }) => {
      if (now === null) return UNDATED;
      const name = u ?? '';
      const days = before(unit(name, now, 0), now);
      // "warned on Tuesday … after firing … earlier in the week": not later than the Tuesday it came before.
      const follows = /\bafter\b[^.;]*$/u.test(text.slice(0, at.start));
      if (follows && told !== null && told >= days.start && told < days.end) {
        return counted({ start: days.start, end: told }, now);
      }
      return counted(days, now);
    },
  },
  {
    name: 'later in the week, month or year',
    example: 'Talks resume later this week.',
    pattern: new RegExp(`\\b[Ll]ater\\s+(?:in\\s+the|this)\\s+${UNIT}\\b`, 'gu'),
    read: ({ u }, { now, governed }) => {
      if (now === null || governed.time === 'conditional') return UNDATED;
      return counted(after(unit(u ?? '', now, 0), now), now);
    },
  },
  {
    name: 'last week, month or year',
    example: 'The bill was passed last month.',
    pattern: new RegExp(
      `\\b(?:(?<part>[Ee]arly|[Ll]ate|[Ee]arlier|[Ll]ater)\\s+)?(?<!\\b[Tt]he\\s)[Ll]ast\\s+${UNIT}\\b(?!\\s+of\\b)`,
      'gu',
    ),
    read: ({ u, part }, { now }) => {
      if (now === null) return UNDATED;
      const name = u ?? '';
      if (name === 'weekend') return counted(unit(name, now, -1), now);
      const whole = unit(name, now, -1);
      const days = partOf(whole, part);
      // On a Sunday those whose week begins that day mean by "last week" the days up to Saturday.
      if (name === 'week' && weekdayOf(now) === 6) {
        return counted({ start: days.start, end: addDays(now, -1) }, now);
      }
      return counted(days, now);
    },
  },
  {
    name: 'next week, month or year',
    example: 'The minister travels to Geneva next week.',
    pattern: new RegExp(`\\b(?:(?<part>[Ee]arly|[Ll]ate)\\s+)?(?<!\\b[Tt]he\\s)[Nn]ext\\s+${UNIT}\\b`, 'gu'),
    // It counts from the article also after "would": counted from a day told it is "the following week".
    read: ({ u, part }, { now, otherYear }) => {
      if (now === null || otherYear) return UNDATED;
      const whole = unit(u ?? '', now, 1);
      return counted(partOf(whole, part), now);
    },
  },
  {
    name: 'this week, month or year',
    example: 'Three ships have been hit this week.',
    pattern: new RegExp(`\\b(?:(?<part>[Ee]arly|[Ll]ate)\\s+)?[Tt]his\\s+${UNIT}\\b`, 'gu'),
    read: ({ u, part }, { now, governed, quoted, text, at }) => {
      // "this week, not this month"; "though less than this week": another time is told
      if (/(?<!\p{L})(?:not|than)\s+$/iu.test(text.slice(0, at.start))) return null;
      // "would fly to both capitals this week": still to come
      const would = governed.time === 'conditional' && /(?<!\p{L})would(?!\s+have(?!\p{L}))/u.test(text);
      if (now === null || governed.time === 'unclear' || (governed.time === 'conditional' && !would))
        return UNDATED;
      const whole = unit(u ?? '', now, 0);
      const days = partOf(whole, part);
      if (governed.time === 'future' || would)
        return counted({ start: later(days.start, now), end: days.end }, now);
      // "would sign it “this week”": without a verb of its own it may be any day of it.
      const gone = days.start <= now && days.end > now && !(quoted && governed.verb === null);
      return counted(gone ? { start: days.start, end: now } : days, now);
    },
  },
  {
    name: 'the weekend',
    example: 'Four people drowned over the weekend.',
    pattern: /\b(?:over|at|during|on|since)\s+the\s+weekend\b/giu,
    read: (_, { now, governed }) => {
      if (now === null || governed.time === 'conditional' || governed.time === 'unclear') return UNDATED;
      const own = unit('weekend', now, 0);
      if (governed.time === 'future') return counted(own, now);
      return counted(weekdayOf(now) >= 5 ? own : unit('weekend', now, -1), now);
    },
  },
  {
    name: 'that year or month',
    example: 'A record was set in August 2003. That year heat was blamed for 4,100 deaths.',
    pattern: /(?<!\b(?:of|of\s+the)\s)\b[Tt]hat\s+(?:same\s+)?(?<u>month|year)\b(?!\s+of\b)/gu,
    second: true,
    read: ({ u = '' }, { told, yearTold }) => {
      const from = u === 'year' ? (yearTold ?? told) : told;
      if (from === null) return UNDATED;
      const [first, last] = [unit(u, from.start, 0), unit(u, from.end, 0)];
      return first.start === last.start ? counted(first, from.start) : UNDATED;
    },
  },
  {
    name: 'the week, month or year before another day',
    example: 'It was signed in May 2015 and torn up the following year.',
    pattern: /\b[Tt]he\s+(?<which>previous|preceding|following|next)\s+(?<u>week|month|year)\b/gu,
    second: true,
    read: ({ u = '', which }, { told }) => {
      if (told === null) return UNDATED;
      const shift = which === 'following' || which === 'next' ? 1 : -1;
      const [first, last] = [unit(u, told.start, shift), unit(u, told.end, shift)];
      // "in 1935 … the following year": the year told is enough; "in 1935 … the following month" is not.
      return first.start === last.start ? counted(first, told.start) : UNDATED;
    },
  },
  {
    name: 'start or end of the month or year',
    example: 'Prices have doubled since the start of the year.',
    pattern:
      /\b(?:the\s+)?(?<which>start|beginning|end)\s+of\s+(?<det>the|this)\s+(?<u>week|month|year)\b/giu,
    second: true,
    read: ({ u, which, det }, { now, told, governed, text, at }) => {
      if (now === null) return UNDATED;
      const name = (u ?? '').toLowerCase();
      const own = unit(name, now, 0);
      const begins = which?.toLowerCase() !== 'end';
      // "was confirmed on July 16. By the end of the month": of the month just told.
      const past = told === null || det?.toLowerCase() === 'this' ? own : unit(name, told.start, 0);
      if (past.start !== own.start) {
        if (governed.time !== 'past' || past.end > now) return UNDATED;
        return counted(half(past, begins ? 'early' : 'late'), told?.start ?? now);
      }
      if (begins) return counted({ start: own.start, end: earlier(half(own, 'early').end, now) }, now);
      if (governed.time === 'future' || /\b(?:by|before)\s+$/iu.test(text.slice(0, at.start))) {
        return counted(half(own, 'late'), now);
      }
      return UNDATED;
    },
  },
];
