import { type Days, daysBetween, yearOf } from './calendar.ts';
import { comesAtOnce } from './opening.ts';
import { counted, type Reading, type Scene, UNDATED } from './rule.ts';

/**
 * Across New Year a date without a year is taken for the year before only so close to the article (in January news
 * writes "in December" and means the last one); further back, the text has not given the year.
 */
export const ACROSS_NEW_YEAR = 100;

const OTHER_YEAR =
  /^,?\s+(?:of\s+)?(?:that|the\s+same|the\s+following|the\s+next|the\s+previous|each|every)\s+year\b/u;

/** "suspended until Aug. 26", "has until March 3": a day still to come although the verb is past. */
const LIMIT =
  /\b(?:until|till|through)\s+(?:early\s+|late\s+|at\s+least\s+|(?:\d{1,2}[:.]?\d{0,2}\s*(?:[ap]\.?m\.?|GMT|BST|UTC|CET|EST)?|noon|midnight|midday)\s+(?:[A-Z]{3,4}\s+)?on\s+)?$/u;

/**
 * Which year a date without one falls in: news style gives the year wherever it is not the article's own (Associated
 * Press and Reuters style books, "dates"). Null where tense and calendar do not agree with that: it is never guessed.
 */
export function withinYear(scene: Scene, daysIn: (year: number) => Days | null): Reading {
  const { today } = scene;
  const year = yearOf(today);
  const own = daysIn(year);
  const { quoted } = scene;
  const { time } = scene.governed;
  // "urged them to turn out on March 17": whichever of the two it dates, it is this year's
  const near = own !== null && Math.abs(daysBetween(today, own.start)) <= ACROSS_NEW_YEAR;
  if (time === 'unclear' && own !== null && near && !quoted && !scene.otherYear) return counted(own, today);
  // "In 1904 … on February 8", "January of that year": the year is the one told, and which that is stays open.
  if (
    own === null ||
    (quoted && time !== 'past') ||
    time === 'unclear' ||
    (scene.otherYear && time === 'past') ||
    OTHER_YEAR.test(scene.text.slice(scene.at.end))
  ) {
    return UNDATED;
  }
  // "sources said 16 January was the likeliest date": still to come
  if (!quoted && LIKELY.test(scene.text.slice(scene.at.end))) {
    const coming = own.end >= today ? own : daysIn(year + 1);
    const near = coming !== null && daysBetween(today, coming.start) <= ACROSS_NEW_YEAR;
    return near ? counted(coming, today) : UNDATED;
  }
  if (time === 'past' && own.start > today && LIMIT.test(scene.text.slice(0, scene.at.start))) {
    return counted(own, today);
  }
  if (time === 'past') {
    const past = daysIn(year - 1);
    const since = past !== null && scene.opening !== null && !quoted && past.end >= scene.opening;
    if (own.start <= today) {
      if (since) return afterOpening(past, scene);
      return counted(own.end > today ? { start: own.start, end: today } : own, today);
    }
    const near = past !== null && daysBetween(past.end, today) <= ACROSS_NEW_YEAR;
    return near || since ? counted(past, today) : UNDATED;
  }
  if (own.end >= today) return counted(own, today);
  const next = daysIn(year + 1);
  return next !== null && daysBetween(today, next.start) <= ACROSS_NEW_YEAR ? counted(next, today) : UNDATED;
}

const LIKELY =
  /^\s+(?:was|is|were|are|as)\s+(?:the\s+|a\s+)?(?:likeliest|most\s+likely|preferred|possible|expected|likely|earliest|probable|proposed)\b/u;

/** So soon after an event, its burials and the search of what is left of it. */
const AT_ONCE = 31;

/**
 * A day of the year before that lies after the event the article opens with, where the article's own year has had that
 * day, too: "came to the first of the funerals, on 14 November" is of the event's year, most others of either.
 */
function afterOpening(past: Days, { opening, text }: Scene): Reading {
  const soon = opening !== null && daysBetween(opening, past.end) <= AT_ONCE && comesAtOnce(text);
  return soon ? counted(past, opening) : UNDATED;
}
