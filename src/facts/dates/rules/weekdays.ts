import { SETS, setForLater } from '../ahead.ts';
import { addDays, daysBetween, earlier, oneDay, spanOf, weekdayOf, weekOf } from '../calendar.ts';
import { counted, type Reading, type Rule, type Scene, UNDATED } from '../rule.ts';
import { DAYPART, WEEKDAY, weekdayNumber } from '../words.ts';

/** The latest such weekday not after `day`. */
const latest = (weekday: number, day: string): string => addDays(day, -((weekdayOf(day) - weekday + 7) % 7));
/** The first such weekday not before `day`. */
const coming = (weekday: number, day: string): string => addDays(day, (weekday - weekdayOf(day) + 7) % 7);

/** A habit, not a day: "Games are usually on Saturday". */
const HABIT = /\b(?:usually|typically|generally|normally|regularly|traditionally|weekly|always)\b/u;

/**
 * A plain weekday: the latest not after the article's date, unless the verb looks ahead. "would meet on Friday" looks
 * ahead from the day it was said; where the sentence does not give that day, it is not worked out.
 */
function plain(weekday: number, scene: Scene): Reading | null {
  const { governed, before, text, at, quoted, now } = scene;
  const today = now ?? scene.today;
  const lead = text.slice(Math.max(0, at.start - 24), at.start);
  const ahead = /\b(?:ahead of|upcoming|planned|scheduled for|before)\s+(?:the\s+)?$/u.test(lead);
  // "began four years ago on Tuesday": an anniversary
  if (/\b(?:years?|months?|decades?)\s+ago\s+(?:on\s+|this\s+)?$/u.test(lead)) return null;
  if (HABIT.test(text) && !/ed$/u.test(governed.verb?.word ?? '')) return null;
  const limit = /\b(?:until|till|by|for)\s+(?:at\s+least\s+)?(?:late\s+|early\s+)?$/iu.test(lead);
  // "We buried him on a Thursday, and on the Friday they recalled the meat": of that week
  if (/\bon\s+the\s+$/u.test(lead) && !/^\s+(?:of|before|after)\b/u.test(text.slice(at.end))) return UNDATED;
  const time = governed.time;
  if (/^[’']s\s/u.test(text.slice(at.end)) && CALLS_OFF.test(lead)) return nearest(weekday, today);
  const calledOff = CALLED_OFF.exec(text.slice(at.end));
  if (calledOff !== null && !quoted)
    return calledOff.groups?.['now'] === undefined ? nearest(weekday, today) : stillToCome(weekday, today);
  const later = setForLater(scene, (day) => coming(weekday, day));
  if (later !== null) return later;
  // "offered to resign on Monday", told on a Monday: both the offer and the plan are of that day.
  if (time === 'unclear' && !quoted && weekdayOf(today) === weekday) return counted(oneDay(today), today);
  if (time === 'unclear' || (quoted && now === null && time !== 'past')) return UNDATED;
  if (governed.dates === 'saying') return counted(oneDay(latest(weekday, today)), today);
  if (time === 'future') return counted(oneDay(coming(weekday, today)), today);
  if (time === 'conditional' || ahead) {
    // "ordered flags lowered through Friday. A vigil was planned for Wednesday": it was not planned on Friday
    if (before === null || before > today) return time === 'conditional' ? wouldBe(weekday, scene) : UNDATED;
    return counted(oneDay(coming(weekday, addDays(before, 1))), before);
  }
  // "gave them until Friday": whether that day has come, the words do not say.
  const shut =
    /\b(?:closed|shut|suspended|extended|postponed|banned|halted|delayed|ordered|adjourned|given|gave|granted|allowed|remanded|barred|jailed)\b/u;
  // "By Thursday evening 12 bodies had been found", at the head of its sentence and told as past.
  if (time === 'past' && /^By\s+(?:late\s+|early\s+)?$/u.test(text.slice(0, at.start)) && !quoted)
    return counted(oneDay(latest(weekday, today)), today);
  // "Rescuers have until Saturday": not over yet.
  if (!quoted && /\b(?:have|has)\s+until\s+(?:late\s+|early\s+)?$/u.test(lead))
    return counted(oneDay(coming(weekday, today)), today);
  // "ordered flags lowered through Friday"
  if (
    !quoted &&
    /\b(?:lowered|closed|shut|suspended|extended|in\s+effect|in\s+place)\s+through\s+$/u.test(lead)
  )
    return counted(oneDay(coming(weekday, today)), today);
  // "Services are suspended until at least Friday"
  if (limit && !quoted && (STILL.test(text.slice(0, at.start)) || IS_UNTIL.test(text.slice(0, at.start))))
    return counted(oneDay(coming(weekday, today)), today);
  const was = /\b(?:had|were|was)\b/u.test(text.slice(0, at.start));
  if (limit && (!was || shut.test(text.slice(0, at.start)))) {
    return before === null ? UNDATED : counted(oneDay(coming(weekday, addDays(before, 1))), before);
  }
  return counted(oneDay(latest(weekday, today)), today);
}

/** "A curfew is in force in the town until Tuesday", but not "is thought to have been alive until Tuesday". */
const IS_UNTIL =
  /(?<!\p{L})(?:is|are|remains?|stays?)\s+(?!(?:thought|believed|said|known|understood|reported|alleged|feared)(?!\p{L}))(?:(?!(?:was|were|had|has|have|been|did|that|who|which|when|after|before|because)\s)[\p{L}\p{N}’'-]+\s+){1,7}until\s+(?:at\s+least\s+)?(?:late\s+|early\s+)?$/u;

const STILL =
  /\b(?:is|are|remains?|stays?)\s+(?:\p{Ll}+ly\s+)?(?:suspended|closed|shut|banned|grounded|barred|off-limits|blocked|cancelled|canceled|in\s+force|in\s+place)\s+until\s+(?:at\s+least\s+)?(?:late\s+|early\s+)?$/u;

/** "was cancelling Friday’s flight", "called off Sunday’s game": of a day to come or of one just gone. */
const CALLS_OFF =
  /(?:(?<!\p{L})(?:cancel|postpon|scrap|abandon|boycott|skip|attend)\p{L}*|called?\s+off|calling\s+off)\s+$/u;

/** "Saturday’s home game against Coolamon has been called off", "Monday’s vote was postponed" */
const CALLED_OFF =
  /^[’']s\s+(?:[\p{L}\p{N}’'-]+\s+){1,8}?(?:(?<now>(?:has|have)\s+been|is|are)|was|were)\s+(?:(?:now|also|both|all|since)\s+)?(?:called\s+off|cancell?ed|postponed|scrapped|put\s+off|rescheduled)(?!\p{L})/u;

/** What has been called off is still to come; only a day after that weekday it may be the one just gone. */
function stillToCome(weekday: number, today: string): Reading {
  const gone = latest(weekday, today);
  return daysBetween(gone, today) === 1 ? UNDATED : counted(oneDay(coming(weekday, today)), today);
}

/** Such a weekday within two days of the article, where the other one is far; else it may be either. */
function nearest(weekday: number, today: string): Reading {
  const [gone, next] = [latest(weekday, today), coming(weekday, today)];
  const [since, until] = [daysBetween(gone, today), daysBetween(today, next)];
  if (since === 0 || (since <= 2 && until >= 5)) return counted(oneDay(gone), today);
  return until <= 2 && since >= 5 ? counted(oneDay(next), today) : UNDATED;
}

/** "said it would send an envoy on Wednesday": still to come when it was told. */
const WOULD_BE = /(?<!\p{L})would(?!\s+(?:not\s+|never\s+)?have(?!\p{L}))(?!\p{L})/u;
/** "it should arrive on Sunday", "may reach the coast on Sunday": still to come. */
const SHOULD_BE = /(?<!\p{L})(?:should|may)(?!\s+(?:not\s+|never\s+|well\s+)?have(?!\p{L}))(?!\p{L})/u;
/** "was expected to arrive on Tuesday": still to come, unless that day has passed without it. */
const WAS_TO_BE =
  /(?<!\p{L})(?:was|were)\s+(?:(?:\p{Ll}+ly|also|then|still|now|not|all|both|next)\s+)?(?:due|expected|scheduled|set|planned|to)(?!\p{L})/u;
/** What was expected before something else came, or was told longer ago than the news. */
const OVERTAKEN =
  /(?<!\p{L})(?:had|but|until|if|unless|instead|originally|initially|previously|earlier|cancel\p{L}*|postpon\p{L}*|delay\p{L}*|called\s+off|abandon\p{L}*|resch\p{L}+|before|after|when|used\s+to|last|ago|never|days)(?!\p{L})/iu;
/** Where what was planned may have come and gone, only a day so near is taken for the coming one. */
const NEAR_PLAN = 2;

/**
 * The first such weekday not before the article's date (the nearest one for "was to reopen on Saturday, but"), for what a verb of the past looks forward to; undated where the
 * sentence tells another day or says that something came between.
 */
function wouldBe(weekday: number, { text, at, told, quoted, today }: Scene): Reading {
  // "was not expected to reopen before Saturday": that "before" is the plan's own
  const ahead = text.slice(0, at.start);
  const clause = ahead.slice(Math.max(ahead.lastIndexOf(','), ahead.lastIndexOf(';'), 0));
  if (!quoted && told === null && WAS_TO_BE.test(clause) && /^,?\s+but(?!\p{L})/u.test(text.slice(at.end)))
    return nearest(weekday, today);
  const plan = text.slice(0, at.start).replace(/\b(?:before|until)\s+$/u, '') + text.slice(at.end);
  if (
    quoted ||
    (told !== null && told.start <= today) ||
    OVERTAKEN.test(plan.split(/,\s+(?:where|which|who)\s/u)[0] ?? plan)
  )
    return UNDATED;
  const day = coming(weekday, today);
  const near = WAS_TO_BE.test(text) && daysBetween(today, day) <= NEAR_PLAN;
  return near || WOULD_BE.test(text) || SHOULD_BE.test(clause) ? counted(oneDay(day), today) : UNDATED;
}

/** "The previous Friday" in a new paragraph: the one before all days of the news, where it is the same for each of them. */
function beforeNews(weekday: number, news: readonly string[], today: string): Reading {
  const days = new Set([...news, today].map((day) => latest(weekday, addDays(day, -1))));
  const [day] = days;
  return news.length === 0 || day === undefined || days.size > 1 ? UNDATED : counted(oneDay(day), today);
}

const NAME = `(?<w>${WEEKDAY})`;

export const WEEKDAYS: readonly Rule[] = [
  {
    name: 'a week after a weekday to come',
    example: 'The hearing resumes a week on Friday.',
    pattern: new RegExp(
      `\\b(?:[Aa]|[Oo]ne)\\s+week\\s+(?:on|from)\\s+${NAME}${DAYPART}|\\b(?<w2>${WEEKDAY})\\s+week\\b`,
      'gu',
    ),
    read: ({ w, w2 }, { today, governed, quoted }) => {
      if (quoted || governed.time !== 'future') return UNDATED;
      const day = coming(weekdayNumber(w ?? w2 ?? ''), addDays(today, 1));
      return counted(oneDay(addDays(day, 7)), today);
    },
  },
  {
    name: 'weekday to weekday',
    example: 'Rain fell from Monday to Wednesday.',
    pattern: new RegExp(
      `\\b(?:from|From|between|Between)\\s+(?:early\\s+|late\\s+)?(?<w>${WEEKDAY})${DAYPART}\\s+(?:to|and|until|till|through)\\s+(?:early\\s+|late\\s+)?(?<v>${WEEKDAY})${DAYPART}`,
      'gu',
    ),
    read: ({ w, v }, { today, governed, text, at }) => {
      const [first, last] = [weekdayNumber(w ?? ''), weekdayNumber(v ?? '')];
      if (governed.time === 'unclear' || governed.time === 'conditional') return UNDATED;
      // "declared a truce from Friday to Sunday": of a time to come as likely as of one gone by.
      if (governed.time === 'past' && SETS.test(text.slice(0, at.start))) return UNDATED;
      if (governed.time === 'future') {
        const start = coming(first, today);
        return counted({ start, end: coming(last, start) }, today);
      }
      const end = latest(last, today);
      return counted({ start: latest(first, end), end }, today);
    },
  },
  {
    name: 'weekday of last or next week',
    example: 'The strike on Tuesday of last week set off the protests.',
    pattern: new RegExp(
      `\\b${NAME}${DAYPART}\\s+(?:of\\s+)?(?<which>last|next|this)\\s+week\\b|\\b(?<which2>last|next|this)\\s+week’?s?\\s+(?<w2>${WEEKDAY})\\b`,
      'giu',
    ),
    read: ({ which, which2, w, w2 }, { today, quoted }) => {
      if (quoted) return UNDATED;
      const weeks = { last: -7, this: 0, next: 7 }[(which ?? which2 ?? '').toLowerCase()] ?? 0;
      const day = addDays(weekOf(today).start, weeks + weekdayNumber(w ?? w2 ?? ''));
      return counted(oneDay(day), today);
    },
  },
  {
    name: 'last weekday',
    example: 'The bridge was hit last Friday.',
    pattern: new RegExp(`\\b[Ll]ast\\s+${NAME}${DAYPART}`, 'gu'),
    read: ({ w }, { today }) => {
      const weekday = weekdayNumber(w ?? '');
      const near = latest(weekday, addDays(today, -1));
      // Within the article's own week "last Tuesday" may be this week's or the one before: both are in the span.
      if (near >= weekOf(today).start) return counted(spanOf(oneDay(addDays(near, -7)), oneDay(near)), today);
      return counted(oneDay(near), today);
    },
  },
  {
    name: 'next weekday',
    example: 'The council meets next Friday.',
    pattern: new RegExp(`\\b[Nn]ext\\s+${NAME}${DAYPART}`, 'gu'),
    read: ({ w }, { today, otherYear }) => {
      if (otherYear) return UNDATED;
      const near = coming(weekdayNumber(w ?? ''), addDays(today, 1));
      if (near <= weekOf(today).end) return counted(spanOf(oneDay(near), oneDay(addDays(near, 7))), today);
      return counted(oneDay(near), today);
    },
  },
  {
    name: 'this weekday',
    example: 'Voters go to the polls this coming Sunday.',
    pattern: new RegExp(
      `\\b(?:[Tt]his\\s+(?<past>past\\s+)?(?<next>coming\\s+)?|(?<next2>[Cc]oming\\s+))${NAME}${DAYPART}`,
      'gu',
    ),
    read: ({ w, past, next, next2 }, { today, governed, text, at }) => {
      const weekday = weekdayNumber(w ?? '');
      if (past !== undefined) return counted(oneDay(latest(weekday, today)), today);
      if (next !== undefined || next2 !== undefined) {
        return counted(oneDay(coming(weekday, addDays(today, 1))), today);
      }
      // "were put off until this Thursday": whether that day has come, the words do not say.
      if (governed.time === 'past' && /\b(?:until|till|to|for|by)\s+$/u.test(text.slice(0, at.start)))
        return UNDATED;
      if (governed.time === 'past' && governed.verb !== null) {
        return counted(oneDay(latest(weekday, today)), today);
      }
      return counted(oneDay(coming(weekday, today)), today);
    },
  },
  {
    name: 'weekday before or after another day',
    example: 'He was arrested on March 2 and released the following Friday.',
    pattern: new RegExp(
      `\\b[Tt]he\\s+(?<which>following|next|previous|preceding)\\s+${NAME}${DAYPART}`,
      'gu',
    ),
    second: true,
    read: ({ w, which }, { before, told, news, today }) => {
      const weekday = weekdayNumber(w ?? '');
      const later = /following|next/u.test(which ?? '');
      if (before === null) return told === null && !later ? beforeNews(weekday, news, today) : UNDATED;
      const day = later ? coming(weekday, addDays(before, 1)) : latest(weekday, addDays(before, -1));
      return daysBetween(before, day) === 0 ? UNDATED : counted(oneDay(day), before);
    },
  },
  {
    name: 'night between two weekdays',
    example: 'The raid began overnight into Wednesday.',
    pattern: new RegExp(`\\b[Oo]vernight\\s+(?<into>into\\s+)?(?:on\\s+)?${NAME}`, 'gu'),
    read: ({ w, into }, { today, governed }) => {
      if (governed.time !== 'past') return UNDATED;
      const day = latest(weekdayNumber(w ?? ''), today);
      if (into !== undefined) return counted({ start: addDays(day, -1), end: day }, today);
      // "overnight Tuesday" is the night before it or after it.
      const after = earlier(addDays(day, 1), today);
      return counted({ start: addDays(day, -1), end: after }, today);
    },
  },
  {
    name: 'weekday',
    example: 'The ministry said Wednesday that the projectile crossed the border.',
    pattern: new RegExp(`\\b${NAME}${DAYPART}\\b(?!s\\b)`, 'gu'),
    read: ({ w }, scene) => plain(weekdayNumber(w ?? ''), scene),
  },
];
