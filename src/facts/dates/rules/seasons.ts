import { type Days, daysBetween, monthDays, yearDays, yearOf } from '../calendar.ts';
import { counted, given, type Reading, type Rule, type Scene, UNDATED } from '../rule.ts';
import { YEAR } from '../words.ts';

// Seasons are those of the north, from the first day of a month as the weather services count them, and only where the
// article names lands there. Elsewhere "the summer of 2021" gives its year, and "last summer" gives nothing.

const SEASON = '(?<s>spring|summer|autumn|fall|winter)';
const STARTS: Readonly<Record<string, number>> = { spring: 3, summer: 6, autumn: 9, fall: 9 };

/** Just ended, "last summer" may also be the one of a year before; after so many days it is not. */
const LONG_ENDED = 150;

/** The season that begins in the year. */
function seasonOf(season: string, year: number): Days {
  const first = STARTS[season];
  if (first === undefined) return { start: `${year}-12-01`, end: monthDays(year + 1, 2).end };
  return { start: monthDays(year, first).start, end: monthDays(year, first + 2).end };
}

export const SEASONS: readonly Rule[] = [
  {
    name: 'season of a year',
    example: 'Two walls were removed in the summer of 2021.',
    pattern: new RegExp(
      `(?<!\\p{L})(?:[Tt]he\\s+)?(?<part>(?:early|late)\\s+)?${SEASON}\\s+(?:of\\s+|in\\s+)?(?<y>${YEAR})(?:[-–/](?<y2>\\d{2,4}))?(?![\\d,.]*\\d)|(?<!\\p{L})(?:[Tt]he\\s+)?(?<s2>spring|summer|autumn|fall|winter)\\s+of\\s+last\\s+year(?!\\p{L})`,
      'gu',
    ),
    read: ({ s, s2, y = '', y2 }, scene) => {
      const { today, lands, now } = scene;
      if (s === undefined) {
        if (now === null || !lands().north || s2 === 'winter') return UNDATED;
        return counted(seasonOf(s2 ?? '', yearOf(now) - 1), now);
      }
      const year = Number(y);
      // "the winter of 2019-20"
      const twice = s === 'winter' && y2 !== undefined && (year + 1) % 100 === Number(y2) % 100;
      if (y2 !== undefined && !twice) return null;
      if (!lands().north)
        return twice ? given({ ...yearDays(year), end: yearDays(year + 1).end }) : given(yearDays(year));
      const season = seasonOf(s, year);
      if (s !== 'winter' || twice) return counted(season, today);
      // "the winter of 2019" may be the one it began with or the one it ended with
      return counted({ start: `${year}-01-01`, end: season.end }, today);
    },
  },
  {
    name: 'last, this or next season',
    example: 'The operator was grounded for six weeks last autumn.',
    pattern: new RegExp(`(?<!\\p{L})(?<which>[Ll]ast|[Tt]his|[Nn]ext)\\s+${SEASON}(?!\\p{L})`, 'gu'),
    read: ({ which = '', s = '' }, scene) => {
      if (!scene.lands().north) return UNDATED;
      if (/^last$/iu.test(which)) return lastSeason(s, scene);
      return /^this$/iu.test(which) ? thisSeason(s, scene) : UNDATED;
    },
  },
];

/** The last one that is over, where "last summer" cannot mean the one before it as well. */
function lastSeason(season: string, { now, otherYear }: Scene): Reading {
  if (now === null || otherYear) return UNDATED;
  const days = [0, -1, -2].map((step) => seasonOf(season, yearOf(now) + step)).find(({ end }) => end < now);
  if (days === undefined) return UNDATED;
  const sure = yearOf(days.end) < yearOf(now) || daysBetween(days.end, now) >= LONG_ENDED;
  return sure ? counted(days, now) : UNDATED;
}

/** The one that is going on, or in the past tense the one of this year that is over. */
function thisSeason(season: string, { now, governed, otherYear }: Scene): Reading {
  if (now === null || otherYear || governed.time === 'conditional' || governed.time === 'unclear')
    return UNDATED;
  const own = [0, -1].map((step) => seasonOf(season, yearOf(now) + step)).find(({ start }) => start <= now);
  if (own === undefined || yearOf(own.end) < yearOf(now)) return UNDATED;
  if (own.end < now) {
    const near = governed.time === 'past' && daysBetween(own.end, now) < LONG_ENDED;
    return near ? counted(own, now) : UNDATED;
  }
  if (governed.time === 'future') return counted({ start: now, end: own.end }, now);
  // "this summer’s games", without a verb that tells: any day of it
  return counted(governed.verb === null ? own : { start: own.start, end: now }, now);
}
