import { addDays, oneDay } from '../calendar.ts';
import { counted, type Reading, type Rule, UNDATED } from '../rule.ts';

const shifted = (from: string | null, days: number): Reading =>
  from === null ? UNDATED : counted(oneDay(addDays(from, days)), from);

/** Something to come: "will", or a present that is set down for a day. */
const AHEAD = /\b(?:will|shall|due|scheduled|expected|votes|meets|resumes|opens|begins|starts)\b/u;
/** "is practised today", "are produced today": what goes on, not what happened. */
const STATE = /\b(?:is|are|be|being)\s+(?:\p{Ll}+\s+)?\p{Ll}+(?:ed|n)\s+$/u;
/** A past form; "is", "has" and the like speak of a state. */
const PAST = /^(?!(?:is|are|be|been|am|has|have|do|does|can|may|must|seen|known|used)$|\p{L}+ing$)./u;

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
    // "The city is quiet today", "as we know it today": nowadays as often as this day, unless somebody said it, a past
    // verb stands before it, or something is set down for it.
    read: (_, { now, governed, quoted, text, at }) => {
      const before = text.slice(0, at.start);
      if (/\p{Lu}/u.test(text.charAt(at.start)) && /\p{L}\s+$/u.test(before)) return null;
      if (quoted || governed.dates === 'saying' || !/^today$/iu.test(text.slice(at.start, at.end))) {
        return shifted(now, 0);
      }
      if (
        /\b(?:known|seen|used|called|remembered|has|have)\s+(?:\p{Ll}+\s+)?$|\b(?:has|have|know)\b/u.test(
          before,
        )
      )
        return null;
      if (
        STATE.test(before) ||
        /^(?:[’']s(?!\s+(?:meeting|vote|attack|strike|session|hearing|summit|announcement|decision|ruling|talks|blast|protest|match))|\s+(?:known|called|claiming|regarded))\b/u.test(
          text.slice(at.end),
        )
      )
        return null;
      if (governed.time === 'future') return AHEAD.test(before) ? shifted(now, 0) : null;
      const { verb } = governed;
      if (verb === null || verb.start >= at.end || !PAST.test(verb.word)) return null;
      return shifted(now, 0);
    },
  },
  {
    name: 'overnight',
    example: 'Twelve drones were shot down overnight.',
    // Before a noun it dates only what armies do at night: "overnight shutdowns are common".
    pattern:
      /(?<!\b(?:[Aa]n?|[Tt]he|of)\s)\b[Oo]vernight\b(?!\s+(?:stay|shift|success|bag|train|flight|bus|sensation|guest|shutdown|lending|rate|temperature|low)s?\b)|\b[Oo]vernight\b(?=\s+(?:(?:air|drone|missile|rocket|artillery|police|Russian|Israeli|U\.S\.)\s+)?(?:strikes?|attacks?|raids?|shelling|bombardment|bombing|clashes|assault|barrage|airstrikes?|rescue|fire|blaze|storm|shooting)\b)/gu,
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
      `\\b(?:[Tt]he (?:next|following) (?:day|morning|afternoon|evening|night)\\b(?![’']s)|[Tt]he (?:day|morning) after${CLOSED}|[Aa] day later\\b(?!\\s+than\\b))`,
      'gu',
    ),
    second: true,
    read: (_, { before, inParagraph, aftermath }) => shifted(before ?? inParagraph ?? aftermath, 1),
  },
  {
    name: 'the same day',
    example: 'A second blast hit the town the same day.',
    pattern:
      /\b(?:[Tt]he|[Oo]n the|[Tt]hat) same (?:day|night|morning|evening)\b|\b[Ll]ater that (?:day|night|evening)\b|\b(?:[Oo]n )?[Tt]hat (?:day|morning|afternoon|evening|night)\b/gu,
    second: true,
    read: (_, { before, byThen, inParagraph }) => shifted(byThen ? null : (before ?? inParagraph), 0),
  },
  {
    name: 'a day before or after something else',
    example: 'The envoy arrived on Tuesday, a day after missiles hit Haifa.',
    pattern: /\b(?:[Tt]he|[Aa]|[Oo]ne) day (?<side>before|after)\b|\b[Oo]n the eve of\b/gu,
    second: true,
    // Beside a day it dates what follows ("Tuesday, a day after X": X is Monday's); before one it dates what precedes.
    read: ({ side }, { beside, ahead, event }) => {
      const step = side === 'after' ? 1 : -1;
      if (beside !== null) return shifted(beside, -step);
      // "A day after the blast, boys were back": the article dates the blast
      return shifted(ahead ?? event, step);
    },
  },
];
