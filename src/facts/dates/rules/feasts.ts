import { type Days, daysBetween, oneDay, yearOf } from '../calendar.ts';
import { FEAST, type Feast, feastNamed, isCommonEaster } from '../feasts.ts';
import { counted, given, type Reading, type Rule, type Scene, stepOf, UNDATED } from '../rule.ts';
import { ACROSS_NEW_YEAR, withinYear } from '../within-year.ts';
import { YEAR } from '../words.ts';

/** "the Boxing Day tsunami", "after the New Year’s Eve attacks": often the name of something years ago. */
const NAMES_SOMETHING =
  /^\s+(?:attacks?|bombings?|massacre|tsunami|(?:earth)?quake|disaster|fire|blaze|crash|shootings?|coup|revolution|uprising|riots?|floods?|siege|murders?|killings?|offensive|truce)(?!\p{L})/u;
/** An article or an owner right before, and a noun behind: "a Good Friday procession", but not "the Easter Monday". */
const OF_SOMETHING = /(?<!\p{L})(?:the|a|an|[\p{L}\p{M}]+[’']s)\s+$/iu;
const NOUN =
  /^\s+(?!(?:and|or|in|at|on|when|as|that|after|before|with|by|for|to|of|was|were|is|are|has|had|will)\s)\p{Ll}/u;

export const FEASTS: readonly Rule[] = [
  {
    name: 'a feast day that repeats, or that names something else',
    example: 'They meet every Christmas Eve and signed the Good Friday Agreement.',
    pattern: new RegExp(
      `(?<!\\p{L})(?:[Ee]very|[Ee]ach|[Aa]ny|[Mm]ost|Orthodox|Coptic|Greek|Russian|Armenian|Julian)\\s+(?:${FEAST})|(?<!\\p{L})(?:${FEAST})\\s+(?:Agreement|Accords?|[Aa]ccords?|Deal|deal|agreement|Mass|Island|Road|Street|Club|Sales?|sales?)(?!\\p{L})`,
      'gu',
    ),
    read: () => null,
  },
  {
    name: 'feast day of a year',
    example: 'The mill burnt down on Christmas Eve 1936.',
    pattern: new RegExp(`(?<!\\p{L})(?<f>${FEAST})(?:,|\\s+(?:of|in))?\\s+(?<y>${YEAR})(?!\\d)`, 'gu'),
    read: ({ f = '', y }, scene) => {
      const feast = feastNamed(f);
      if (feast === null) return null;
      const days = daysIn(feast, Number(y), scene);
      if (days === null) return UNDATED;
      // The words give Christmas Eve themselves; Easter has to be worked out.
      return feast.church === 'easter' ? counted(days, scene.today) : given(days);
    },
  },
  {
    name: 'feast day',
    example: 'The balloon burst into flames on Easter Monday.',
    second: true,
    pattern: new RegExp(
      `(?<!\\p{L})(?:(?<near>[Ll]ast|[Tt]his)\\s+)?(?<f>${FEAST})(?!\\p{L})(?:,?\\s+(?:(?:of|in)\\s+)?(?<which>last|this|that|the\\s+same|the\\s+following|the\\s+next|next)\\s+year(?!\\p{L}))?`,
      'gu',
    ),
    read: ({ f = '', which, near }, scene) => {
      const feast = feastNamed(f);
      if (feast === null) return null;
      const days = (year: number): Days | null => daysIn(feast, year, scene);
      const { today, now, yearNamed, text, at } = scene;
      if (which !== undefined) {
        const ofNow = now === null ? null : yearOf(now);
        const from = /^(?:last|this|next)$/u.test(which) ? ofNow : yearNamed;
        const read = from === null ? null : days(from + stepOf(which));
        return read === null ? UNDATED : counted(read, today);
      }
      const after = text.slice(at.end);
      const named = OF_SOMETHING.test(text.slice(0, at.start)) && NOUN.test(after);
      if (named || NAMES_SOMETHING.test(after)) return UNDATED;
      if (near !== undefined) return lastOrThis(near, days, now);
      const reading = withinYear(scene, days);
      const far = reading.days !== null && Math.abs(daysBetween(today, reading.days.start)) > ACROSS_NEW_YEAR;
      return far ? UNDATED : reading;
    },
  },
];

/** The feast in a year, or null where the article is of lands whose churches may keep it on another day. */
function daysIn({ dayIn, church }: Feast, year: number, { lands }: Scene): Days | null {
  const sure = church === null || !lands().east || (church === 'easter' && isCommonEaster(year));
  const day = sure ? dayIn(year) : null;
  return day === null ? null : oneDay(day);
}

/** "last Christmas Eve", on the days after it: that one, or the one a year before. */
function lastOrThis(near: string, days: (year: number) => Days | null, now: string | null): Reading {
  const own = now === null ? null : days(yearOf(now));
  if (now === null || own === null) return UNDATED;
  if (/^this$/iu.test(near)) return counted(own, now);
  const last = own.start > now ? days(yearOf(now) - 1) : null;
  return last === null ? UNDATED : counted(last, now);
}
