import { NUMBER, numberValue, ORDINAL, ordinalValue } from '../../language/numbers.ts';
import {
  addDays,
  type Days,
  daysBetween,
  monthAfter,
  oneDay,
  spanOf,
  yearDays,
  yearOf,
} from '../calendar.ts';
import { counted, type Reading, type Rule, UNDATED, type Words } from '../rule.ts';

/** Not the end of a larger number ("2,700 years ago"). */
const COUNT = `(?<![\\d,.])(?<vague>(?:about|around|some|roughly|nearly|almost|just over|more than|less than|at least|over|approximately)\\s+)?(?<n>${NUMBER}|an?|a couple of|several|a few|many)`;
const UNIT = '(?<u>day|week|fortnight|month|year|decade|hour|minute)s?';

/**
 * The stretch that "N units ago" may mean. Days are counted as told. Weeks, months and years are round: half a unit
 * either way, and the whole calendar month or year that the count lands in.
 */
function back(from: string, count: number, unit: string, sign: 1 | -1): Days | null {
  const move = (n: number): string => addDays(from, sign * n);
  switch (unit) {
    case 'day':
      return oneDay(move(count));
    case 'week':
      return { start: addDays(move(7 * count), -3), end: addDays(move(7 * count), 3) };
    case 'fortnight':
      return back(from, 2 * count, 'week', sign);
    case 'month': {
      const month = monthAfter(from, sign * count);
      const day = move(Math.round(30.4 * count));
      return spanOf(month, { start: addDays(day, -15), end: addDays(day, 15) });
    }
    case 'year': {
      const year = yearDays(yearOf(from) + sign * count);
      const day = move(Math.round(365.25 * count));
      return spanOf(year, { start: addDays(day, -182), end: addDays(day, 182) });
    }
    case 'hour': {
      const days = move(Math.ceil(count / 24));
      return spanOf(oneDay(days), oneDay(move(Math.floor(count / 24))));
    }
    case 'minute':
      return oneDay(from);
    default:
      return null;
  }
}

const countOf = (word: string): number | null => (/^an?$/iu.test(word) ? 1 : numberValue(word));

function ago(words: Words, from: string | null, sign: 1 | -1): Reading {
  const { n = '', u = '', vague } = words;
  const count = countOf(n);
  if (from === null || count === null) return UNDATED;
  const unit = u.toLowerCase();
  // "more than a year ago" has no far end.
  if (vague !== undefined && /^(?:more|less|at least|over)/iu.test(vague)) return UNDATED;
  const days = back(from, count, unit, sign);
  if (days === null) return UNDATED;
  if (vague === undefined || unit !== 'day') return counted(days, from);
  return counted({ start: addDays(days.start, -1), end: addDays(days.end, 1) }, from);
}

/** So many years and more are counted from year to year; fewer, from a month, may fall short of the year's end. */
const WHOLE_YEARS = 3;

/**
 * The year so many years from the one year told, or from the year of the one month told ("In January 2018 … Six years
 * earlier"); null where another unit or something else is told.
 */
function yearsFrom(told: Days | null, { n = '', u = '', vague }: Words, sign: 1 | -1): Reading | null {
  const count = countOf(n);
  if (told === null || count === null || vague !== undefined || !/^years?$/iu.test(u)) return null;
  const year = yearDays(yearOf(told.start));
  const whole = year.start === told.start && year.end === told.end;
  const month = monthAfter(told.start, 0);
  const isMonth = month.start === told.start && month.end === told.end;
  if (!whole && !(isMonth && count >= WHOLE_YEARS)) return null;
  return counted(yearDays(yearOf(told.start) + sign * count), told.start);
}

/** What of a stretch can have happened by `today`. */
function notAfter(today: string, reading: Reading): Reading {
  const { days } = reading;
  const reaches = days !== null && days.start <= today && days.end > today;
  return reaches ? { ...reading, days: { start: days.start, end: today } } : reading;
}

/** Days covered by "the preceding 24 hours" counted back from `to`, or forward. */
function window(from: string, count: number, unit: string, sign: 1 | -1): Days | null {
  const days = { hour: Math.ceil(count / 24), day: count, week: 7 * count, fortnight: 14 * count }[unit];
  const far =
    days === undefined
      ? { month: back(from, count, 'month', sign), year: back(from, count, 'year', sign) }[unit]
      : oneDay(addDays(from, sign * days));
  return far === undefined || far === null ? null : spanOf(far, oneDay(from));
}

export const COUNTS: readonly Rule[] = [
  {
    name: 'counted back',
    example: 'The assault began five days ago.',
    pattern: new RegExp(`\\b${COUNT}\\s+${UNIT}\\s+ago\\b(?:\\s+today)?`, 'giu'),
    read: (words, { now }) => ago(words, now, -1),
  },
  {
    name: 'counted back, without a number',
    example: 'The dam was finished decades ago.',
    pattern: /(?<!\d\s)\b(?:days|weeks|months|years|decades|centuries)\s+ago\b/giu,
    read: () => UNDATED,
  },
  {
    name: 'counted from a day told before',
    example: 'He had resigned two days earlier.',
    pattern: new RegExp(
      `\\b${COUNT}\\s+${UNIT}\\s+(?<side>earlier|later|previously)\\b(?!\\s+than\\b)`,
      'giu',
    ),
    second: true,
    read: (words, { story, before, told }) => {
      const { side = '', u = '', n = '', vague } = words;
      const years = /^later$/iu.test(side) ? yearsFrom(told, words, 1) : yearsFrom(told, words, -1);
      if (years !== null && before === null) return years;
      // "In July 2009 a stand collapsed. The mayor resigned two months later."
      const months = countOf(n);
      if (before === null && told !== null && /later/iu.test(side) && u.toLowerCase() === 'month') {
        const one = monthAfter(told.start, 0);
        const whole = one.start === told.start && one.end === told.end;
        if (whole && months !== null && vague === undefined)
          return counted(monthAfter(told.start, months), told.start);
      }
      // "about nine hours later" says no day.
      if (/^(?:hour|minute)/iu.test(u) && before === null) return null;
      return /later/iu.test(side) ? ago(words, before, 1) : ago(words, story, -1);
    },
  },
  {
    name: 'counted from something else',
    example: 'The vote came on Sunday, two days after the president fled.',
    pattern: new RegExp(
      `(?<!\\b(?:hours?|minutes?|times|once|twice)\\s)\\b(?:(?:just|only|barely)\\s+)?${COUNT}\\s+(?<u>day|week|fortnight|month|year|decade|hour|minute)s?\\s+(?<side>after|before|since)\\b`,
      'giu',
    ),
    second: true,
    read: (words, { beside, ahead, event, otherYear, governed, today, told, text, at }) => {
      const { n = '', u = '', side, vague = '' } = words;
      // "In 2013, 115 died. Five years before that, 145 were killed."
      const that = /^\s+(?:that|this)\s*[,.;]/u.test(text.slice(at.end));
      const years =
        that && beside === null ? yearsFrom(told, words, side?.toLowerCase() === 'before' ? -1 : 1) : null;
      if (years !== null) return years;
      // "several months after the war" dates nothing.
      if (countOf(n) === null) return null;
      const after = side?.toLowerCase() !== 'before';
      if (/^(?:hour|minute)$/iu.test(u)) {
        const near = beside ?? ahead;
        // "about 20 minutes before the landing" dates nothing.
        if (near === null || (countOf(n) ?? 99) > 24) return null;
        const later = (beside === null) === after;
        const days = spanOf(oneDay(near), oneDay(addDays(near, later ? 1 : -1)));
        return counted(days, near);
      }
      // "on January 22, less than two weeks before the revolt": the day itself has been told.
      if (beside !== null && /^(?:more|less|at least|over)/iu.test(vague)) return null;
      if (beside !== null) return ago(words, beside, after ? -1 : 1);
      // "Two days before the collapse he wrote …": counted from the day it is told of.
      const from = ahead ?? (otherYear || side?.toLowerCase() === 'since' ? null : event);
      const reading = ago(words, from, after ? 1 : -1);
      return governed.time === 'past' ? notAfter(today, reading) : reading;
    },
  },
  {
    name: 'stretch up to now',
    example: 'Launches fell by 23 percent in the preceding 24 hours.',
    pattern: new RegExp(
      `\\b(?:the|these)\\s+(?<which>past|last|previous|preceding|prior)\\s+(?<n>${NUMBER}|couple of|several|few)?\\s*(?<u>hour|day|week|month|year|decade)s?\\b(?![’']|\\s+of\\b)`,
      'giu',
    ),
    second: true,
    read: ({ which, n, u }, { now, today, quoted, before, story }) => {
      const named = /past|last/iu.test(which ?? '');
      // "the last day of the month", "the previous year": no stretch that ends now.
      if (n === undefined && !/^past$/iu.test(which ?? '')) return null;
      const count = n === undefined ? 1 : countOf(n);
      // Hours are counted up to the report itself, unless a day has just been told.
      const near = u === 'hour' && !quoted ? (before ?? today) : story;
      const from = named ? now : near;
      if (count === null || from === null) return UNDATED;
      const days = window(from, count, (u ?? '').toLowerCase(), -1);
      return days === null ? UNDATED : counted(days, from);
    },
  },
  {
    name: 'stretch from now on',
    example: 'Rain is expected over the next 48 hours.',
    pattern: new RegExp(
      `\\b(?:the)\\s+(?:next|coming|following)\\s+(?<n>${NUMBER}|couple of|several|few)\\s+(?<u>hour|day|week|month|year)s?\\b`,
      'giu',
    ),
    read: ({ n, u }, { now, governed }) => {
      const count = countOf(n ?? '');
      if (count === null || now === null || governed.time !== 'future') return UNDATED;
      const days = window(now, count, (u ?? '').toLowerCase(), 1);
      return days === null ? UNDATED : counted(days, now);
    },
  },
  {
    name: 'counted ahead',
    example: 'The court will rule in two weeks.',
    pattern: new RegExp(`\\b(?:in|within)\\s+${COUNT}\\s+${UNIT}(?:[’'](?:s)?\\s+time)?\\b`, 'giu'),
    // With any other tense "in two weeks" is how long something took.
    read: (words, { now, governed }) =>
      governed.time === 'future' && governed.dates === 'event' ? ago(words, now, 1) : null,
  },
  {
    name: 'so far off',
    example: 'The election is ten days away.',
    pattern: new RegExp(`\\b${COUNT}\\s+(?<u>day|week|fortnight|month|year)s?\\s+away\\b`, 'giu'),
    read: (words, { now, governed }) =>
      governed.time === 'future' || /^(?:is|are)$/u.test(governed.verb?.word ?? '')
        ? ago(words, now, 1)
        : null,
  },
  {
    name: 'vague stretch',
    example: 'Shelling has grown heavier in recent days.',
    pattern:
      /\b(?:in|over|during)\s+recent\s+(?:days|weeks|months|years)\b|\b(?:in|over)\s+the\s+(?:coming|past|last|next)\s+(?:days|weeks|months|years)\b/giu,
    read: () => UNDATED,
  },
  {
    name: 'day of a campaign',
    example: 'The strike came on day five of the operation.',
    pattern: new RegExp(
      `\\b[Dd]ay\\s+(?<n>${NUMBER})(?=\\s+of\\b)|(?<=\\b(?:[Oo]n|marked|marks|is|was)\\s)[Dd]ay\\s+(?<n2>${NUMBER})\\b|(?<=\\b(?:the|The|a|its|their)\\s)(?<o>${ORDINAL})\\s+(?:straight\\s+|consecutive\\s+)?day\\b`,
      'gu',
    ),
    second: true,
    read: ({ o, n, n2 }, scene) => {
      const number = o === undefined ? numberValue(n ?? n2 ?? '') : ordinalValue(o);
      if (number === null || number === 0) return null;
      // "was found on the third day", of the event that the article opens with
      const numbered = /^\s+of(?!\p{L})/u.test(scene.text.slice(scene.at.end));
      const began = scene.began ?? (numbered || n !== undefined ? null : scene.aftermath);
      return campaignDay(number, began, scene.beside ?? scene.ahead, scene.today);
    },
  },
];

/**
 * The day "day five" falls on. The article's date where the beginning it gives agrees with that or is off by the one
 * day that counting from nought or from one makes; else counted from the beginning; else undated.
 */
function campaignDay(number: number, began: string | null, beside: string | null, today: string): Reading {
  if (beside !== null) return counted(oneDay(beside), beside);
  if (began === null) return UNDATED;
  const day = addDays(began, number - 1);
  if (Math.abs(daysBetween(day, today)) <= 1) return counted(oneDay(today), today);
  return counted(oneDay(day), began);
}
