import { addDays, oneDay } from '../calendar.ts';
import { counted, type Reading, type Rule, UNDATED } from '../rule.ts';

const shifted = (from: string | null, days: number): Reading =>
  from === null ? UNDATED : counted(oneDay(addDays(from, days)), from);

/** A past form; "is", "has" and the like speak of a state. */
const PAST = /^(?!(?:is|are|be|been|am|has|have|do|does|can|may|must|seen|known|used)$)./u;

/** What may follow "the day before" when it counts from a day already told, and not from an event named next. */
const CLOSED = `(?=\\s*(?:$|[,.;:—–”"!?)])|\\s+(?:that|to|in|at|on|by|from|with|when|as|and|but|for|over|near|of\\s+course)\\b)`;

export const DAY_WORDS: readonly Rule[] = [
  {
    name: 'the day before yesterday, the day after tomorrow',
    example: 'The convoy left the day before yesterday.',
    pattern: /\b[Tt]he day (?:(?<past>before yesterday)|after tomorrow)\b/gu,
    read: ({ past }, { now }) => shifted(now, past === undefined ? 2 : -2),
  },
  {
    name: 'yesterday',
    example: 'The port was shelled yesterday.',
    pattern: /\b(?:yesterday(?:\s+(?:morning|afternoon|evening))?|last night)\b/giu,
    read: (_, { now }) => shifted(now, -1),
  },
  {
    name: 'tomorrow',
    example: 'The council will vote tomorrow.',
    pattern: /\btomorrow(?:\s+(?:morning|afternoon|evening|night))?\b/giu,
    read: (_, { now }) => shifted(now, 1),
  },
  {
    name: 'today',
    example: 'Schools stay shut today.',
    // "today’s world", "of today": an age, not a day.
    pattern:
      /\b(?:earlier today|later today|today|tonight|this (?:morning|afternoon|evening))\b(?![’']s\s+(?:world|standards|youth|generation|politics|society))(?<!\b(?:of|to|even) today)/giu,
    // "The city is quiet today", "as we know it today": nowadays as often as this day.
    read: (_, { now, governed, quoted, text, at }) => {
      const plain = !quoted && /^today$/iu.test(text.slice(at.start, at.end));
      const verb = governed.verb?.word ?? '';
      if (plain && governed.dates === 'event' && governed.time === 'past' && !PAST.test(verb)) return null;
      if (
        plain &&
        /\b(?:known|seen|used|called|remembered)\s+(?:\p{Ll}+\s+)?$/u.test(text.slice(0, at.start))
      )
        return null;
      return shifted(now, 0);
    },
  },
  {
    name: 'overnight',
    example: 'Twelve drones were shot down overnight.',
    // Before a noun it dates only what armies do at night: "overnight shutdowns are common".
    pattern:
      /(?<!\b(?:[Aa]n?|[Tt]he|of)\s)\b[Oo]vernight\b(?!\s+(?:stay|shift|success|bag|train|flight|bus|sensation|guest|shutdown|lending|rate|temperature|low)s?\b)|\b[Oo]vernight\b(?=\s+(?:strikes?|attacks?|raids?|shelling|bombardment|clashes|assault|barrage|airstrikes?|rescue)\b)/gu,
    read: (_, { now, governed, text, at }) =>
      now === null ||
      governed.time !== 'past' ||
      (governed.verb === null && !/^\s+\p{Ll}/u.test(text.slice(at.end)))
        ? UNDATED
        : counted({ start: addDays(now, -1), end: now }, now),
  },
  {
    name: 'the day before',
    example: 'He had signaled the day before that his country would stay out.',
    pattern: new RegExp(
      `\\b(?:[Tt]he (?:day|night|evening) before${CLOSED}|[Tt]he previous (?:day|night|evening)\\b|[Aa] day (?:earlier|before)${CLOSED})`,
      'gu',
    ),
    second: true,
    read: (_, { story }) => shifted(story, -1),
  },
  {
    name: 'the next day',
    example: 'He was freed the next day.',
    pattern: new RegExp(
      `\\b(?:[Tt]he (?:next|following) (?:day|morning|afternoon|evening|night)\\b|[Tt]he (?:day|morning) after${CLOSED}|[Aa] day later\\b)`,
      'gu',
    ),
    second: true,
    read: (_, { before }) => shifted(before, 1),
  },
  {
    name: 'the same day',
    example: 'A second blast hit the town the same day.',
    pattern:
      /\b(?:[Tt]he|[Oo]n the|[Tt]hat) same (?:day|night|morning|evening)\b|\b[Ll]ater that (?:day|night|evening)\b|\b(?:[Oo]n )?[Tt]hat (?:day|morning|afternoon|evening|night)\b/gu,
    second: true,
    read: (_, { before }) => shifted(before, 0),
  },
  {
    name: 'a day before or after something else',
    example: 'The envoy arrived on Tuesday, a day after missiles hit Haifa.',
    pattern: /\b(?:[Tt]he|[Aa]|[Oo]ne) day (?<side>before|after)\b|\b[Oo]n the eve of\b/gu,
    second: true,
    // Beside a day it dates what follows ("Tuesday, a day after X": X is Monday's); before one it dates what precedes.
    read: ({ side }, { beside, ahead }) => {
      const step = side === 'after' ? 1 : -1;
      if (beside !== null) return shifted(beside, -step);
      return shifted(ahead, step);
    },
  },
];
