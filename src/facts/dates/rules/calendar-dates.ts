import { addDays, type Days, dayOf, daysBetween, earlier, monthDays, yearDays, yearOf } from '../calendar.ts';
import { counted, given, type Reading, type Rule, stepOf, UNDATED } from '../rule.ts';
import { reachesBack } from '../since.ts';
import { ACROSS_NEW_YEAR, withinYear } from '../within-year.ts';
import { dayNumber, MONTH, MONTH_DAY, monthNumber, WEEKDAY, YEAR } from '../words.ts';

/** What is told of every such month: the words from "usually" up to it, in one clause. */
const USUAL =
  /(?<!\p{L})(?:usually|normally|typically|generally|on average|(?:normal|average|typical|usual|ordinary))\s(?:[\p{L}\d]+\s+){0,5}$/u;

const span = (start: string | null, end: string | null): Days | null =>
  start === null || end === null || end < start ? null : { start, end };
const fromDays = (days: Days | null): Reading => (days === null ? UNDATED : given(days));

const PART = '(?:(?<part>[Ee]arly|[Ll]ate|[Mm]id)[\\s-])?';

/** The first or the second half of a month, or the weeks around its middle: "since early April", "in mid-July". */
function partOfMonth(month: Days, part: string | undefined): Days {
  const word = part?.toLowerCase();
  if (word === 'early') return { start: month.start, end: addDays(month.start, 14) };
  if (word === 'mid') return { start: addDays(month.start, 7), end: addDays(month.start, 22) };
  if (word === 'late') return { start: addDays(month.start, 14), end: month.end };
  return month;
}

/** The first, the second or the last ten days of a month. */
function thirdOf(month: Days, part: string | undefined): Days {
  if (part === 'end') return { start: addDays(month.end, -10), end: month.end };
  const start = part === 'middle' ? addDays(month.start, 10) : month.start;
  return { start, end: addDays(start, 9) };
}

/** Month and day. */
const FEASTS: Readonly<Record<string, readonly [number, number]>> = {
  'New Years Eve': [12, 31],
  'New Years Day': [1, 1],
  'Christmas Eve': [12, 24],
  'Christmas Day': [12, 25],
  'Boxing Day': [12, 26],
};

const PREFIX = `(?:${WEEKDAY},?\\s+)?`;

/** What comes before the others, and only where a year is counted from one told before. */
export const OF_THAT_YEAR: readonly Rule[] = [
  {
    name: 'day or month of a year told before',
    example: 'On 3 October 2024 115 people were killed. In December of that year, 207 were executed.',
    second: true,
    pattern: new RegExp(
      `\\b${PREFIX}(?:(?<m1>${MONTH})\\s+(?<d1>${MONTH_DAY})|(?<d2>${MONTH_DAY})(?:\\s+of)?\\s+(?<m2>${MONTH})|${PART}(?<m3>${MONTH})),?\\s+(?:of\\s+)?(?<which>that\\s+same|that|the\\s+same|the\\s+(?:following|next|previous|preceding))\\s+year\\b`,
      'gu',
    ),
    read: ({ m1, m2, m3, d1, d2, part, which }, { yearNamed, today }) => {
      if (yearNamed === null) return UNDATED;
      const year = yearNamed + stepOf(which ?? '');
      const month = monthNumber(m1 ?? m2 ?? m3 ?? '');
      if (m3 !== undefined) return counted(partOfMonth(monthDays(year, month), part), today);
      const day = dayOf(year, month, dayNumber(d1 ?? d2 ?? ''));
      return day === null ? UNDATED : counted({ start: day, end: day }, today);
    },
  },
];

export const CALENDAR_DATES: readonly Rule[] = [
  {
    name: 'days of a month with the year',
    example: 'Talks ran from March 3 to 5, 2026, and from 28 February to 2 March 2026.',
    pattern: new RegExp(
      `\\b(?<m1>${MONTH})\\s+(?<d1>${MONTH_DAY})(?:,?\\s+(?<y1>${YEAR}))?\\s*(?:-|–|—|to|and|through|until)\\s*(?:(?<m2>${MONTH})\\s+)?(?<d2>${MONTH_DAY}),?\\s+(?<y2>${YEAR})\\b|\\b(?<d3>${MONTH_DAY})(?:\\s+(?<m3>${MONTH}))?\\s*(?:-|–|to|and|until)\\s*(?<d4>${MONTH_DAY})\\s+(?<m4>${MONTH}),?\\s+(?<y4>${YEAR})\\b`,
      'gu',
    ),
    read: ({ y2, y4, m2, m1, m4, m3, y1, d1, d3, d2, d4 }) => {
      const year = Number(y2 ?? y4);
      const lastMonth = monthNumber(m2 ?? m1 ?? m4 ?? '');
      const firstMonth = monthNumber(m1 ?? m3 ?? m4 ?? '');
      const firstYear = y1 === undefined ? (firstMonth > lastMonth ? year - 1 : year) : Number(y1);
      const start = dayOf(firstYear, firstMonth, dayNumber(d1 ?? d3 ?? ''));
      return fromDays(span(start, dayOf(year, lastMonth, dayNumber(d2 ?? d4 ?? ''))));
    },
  },
  {
    name: 'date',
    example: 'He hosted the president on September 25, 2025.',
    pattern: new RegExp(
      `\\b${PREFIX}(?:(?<m1>${MONTH})\\s+(?<d1>${MONTH_DAY}),?\\s+(?<y1>${YEAR})|(?<d2>${MONTH_DAY})(?:\\s+of)?\\s+(?<m2>${MONTH}),?\\s+(?<y2>${YEAR})|(?<iso>${YEAR}-\\d\\d-\\d\\d))\\b`,
      'gu',
    ),
    read: ({ iso, y1, y2, m1, m2, d1, d2 }) => {
      const [y, m, d] =
        iso === undefined
          ? [Number(y1 ?? y2), monthNumber(m1 ?? m2 ?? ''), dayNumber(d1 ?? d2 ?? '')]
          : iso.split('-').map(Number);
      const day = dayOf(y ?? 0, m ?? 0, d ?? 0);
      return fromDays(span(day, day));
    },
  },
  {
    name: 'date in figures',
    example: 'The bill was passed on 14/02/2026 and signed on 3.3.2026.',
    pattern: new RegExp(
      `(?<![\\d/.])(?<a>\\d{1,2})(?<mark>[/.])(?<b>\\d{1,2})\\k<mark>(?<y>${YEAR})(?![\\d/])`,
      'gu',
    ),
    read: ({ a, b, mark, y }) => {
      const [first, second] = [Number(a), Number(b)];
      // Between slashes the day comes first in some countries and second in others; between full stops, first.
      if (mark === '/' && first !== second && first <= 12 && second <= 12) return UNDATED;
      const monthFirst = mark === '/' && second > 12;
      const day = dayOf(Number(y), monthFirst ? first : second, monthFirst ? second : first);
      return fromDays(span(day, day));
    },
  },
  {
    name: 'days of a month',
    example: 'The summit was held on February 10 and 11.',
    yearless: true,
    pattern: new RegExp(
      `\\b(?:(?<m1>${MONTH})\\s+(?<d1>${MONTH_DAY})\\s*(?:-|–|—|to|and|through|until)\\s*(?:(?<m2>${MONTH})\\s+)?(?<d2>${MONTH_DAY})|(?<d3>${MONTH_DAY})(?:\\s+(?<m3>${MONTH}))?\\s*(?:-|–|to|and|until)\\s*(?<d4>${MONTH_DAY})\\s+(?<m4>${MONTH}))(?!\\s*(?:${YEAR}|percent|people|\\d))`,
      'gu',
    ),
    read: ({ m1, m3, m4, m2, d1, d3, d2, d4 }, scene) => {
      const firstMonth = monthNumber(m1 ?? m3 ?? m4 ?? '');
      const lastMonth = monthNumber(m2 ?? m1 ?? m4 ?? '');
      return withinYear(scene, (year) =>
        span(
          dayOf(year, firstMonth, dayNumber(d1 ?? d3 ?? '')),
          dayOf(year, lastMonth, dayNumber(d2 ?? d4 ?? '')),
        ),
      );
    },
  },
  {
    name: 'day or month of the year before, of this or of the next',
    example: 'She was kidnapped on 9 October last year.',
    pattern: new RegExp(
      `\\b${PREFIX}(?:(?<m1>${MONTH})\\s+(?<d1>${MONTH_DAY})|(?<d2>${MONTH_DAY})(?:\\s+of)?\\s+(?<m2>${MONTH})|(?<m3>${MONTH})),?\\s+(?:of\\s+)?(?<which>last|this|next)\\s+year\\b`,
      'gu',
    ),
    read: ({ m1, m2, m3, d1, d2, which }, { now }) => {
      if (now === null) return UNDATED;
      const year = yearOf(now) + ({ last: -1, next: 1 }[which ?? ''] ?? 0);
      const month = monthNumber(m1 ?? m2 ?? m3 ?? '');
      if (m3 !== undefined) return counted(monthDays(year, month), now);
      const day = dayOf(year, month, dayNumber(d1 ?? d2 ?? ''));
      return day === null ? UNDATED : counted({ start: day, end: day }, now);
    },
  },
  {
    name: 'day of a month, the year being the article’s',
    example: 'The war began on February 28.',
    yearless: true,
    pattern: new RegExp(
      `\\b${PREFIX}(?:(?<m1>${MONTH})\\s+(?<d1>${MONTH_DAY})|(?<d2>${MONTH_DAY})(?:\\s+of)?\\s+(?<m2>${MONTH}))(?!\\s*\\d|\\s*,\\s*\\d{4}|\\p{L})`,
      'gu',
    ),
    read: ({ m1, m2, d1, d2 }, scene) => {
      const month = monthNumber(m1 ?? m2 ?? '');
      const number = dayNumber(d1 ?? d2 ?? '');
      return withinYear(scene, (year) => {
        const day = dayOf(year, month, number);
        return span(day, day);
      });
    },
  },
  {
    name: 'months of a year',
    example: 'He said 3,400 people had been killed between January and April.',
    yearless: true,
    pattern: new RegExp(
      `(?<=\\b(?:[Bb]etween|[Ff]rom|[Ii]n|[Dd]uring)\\s)(?<m1>${MONTH})\\s+(?:and|to|until|through)\\s+(?<m2>${MONTH})(?:,?\\s+(?<y>${YEAR})\\b)?(?!\\s+\\d)`,
      'gu',
    ),
    read: ({ m1, m2, y }, scene) => {
      const [first, last] = [monthNumber(m1 ?? ''), monthNumber(m2 ?? '')];
      const days = (year: number): Days | null =>
        span(monthDays(year, first).start, monthDays(year, last).end);
      return y === undefined ? withinYear(scene, days) : fromDays(days(Number(y)));
    },
  },
  {
    name: 'a feast with a day of its own',
    example: 'The army entered the town on New Year’s Eve.',
    yearless: true,
    pattern: new RegExp(
      `\\b(?:(?<day>New\\s+Year[’']s\\s+(?:Eve|Day)|Christmas\\s+(?:Eve|Day)|Boxing\\s+Day))\\b(?:,?\\s+(?<y>${YEAR}))?`,
      'gu',
    ),
    read: ({ day = '', y }, scene) => {
      const [month, date] = FEASTS[day.replace(/[’']/gu, '').replace(/\s+/gu, ' ')] ?? [0, 0];
      const days = (year: number): Days | null => {
        const one = dayOf(year, month, date);
        return span(one, one);
      };
      return y === undefined ? withinYear(scene, days) : fromDays(days(Number(y)));
    },
  },
  {
    name: 'half or quarter of a year',
    example: 'It rose in the first half of 2025.',
    pattern: new RegExp(
      `\\b[Tt]he\\s+(?<which>first|second|third|fourth|last)\\s+(?<part>half|quarter)\\s+of\\s+(?:(?<y>${YEAR})|(?<near>last|this|the)\\s+year)\\b`,
      'gu',
    ),
    read: ({ which = '', part, y, near }, { now, otherYear }) => {
      if (y === undefined && (now === null || (near === 'the' && otherYear))) return UNDATED;
      const year = y === undefined ? yearOf(now ?? '') - (near === 'last' ? 1 : 0) : Number(y);
      const months = part === 'half' ? 6 : 3;
      const at = which === 'last' ? 12 / months - 1 : ['first', 'second', 'third', 'fourth'].indexOf(which);
      if (at >= 12 / months) return UNDATED;
      const [first, last] = [monthDays(year, at * months + 1), monthDays(year, (at + 1) * months)];
      const days = { start: first.start, end: last.end };
      return y === undefined ? counted(days, now ?? '') : given(days);
    },
  },
  {
    name: 'start or end of a month',
    example: 'It would cut jobs if the strike was not over by the end of August.',
    yearless: true,
    pattern: new RegExp(
      `\\b(?:the\\s+)?(?<part>start|beginning|middle|end)\\s+of\\s+(?<m>${MONTH})(?:,?\\s+(?<y>${YEAR}))?(?!\\s+\\d)\\b`,
      'gu',
    ),
    read: ({ part, m = '', y }, scene) => {
      const days = (year: number): Days => thirdOf(monthDays(year, monthNumber(m)), part);
      if (y !== undefined) return counted(days(Number(y)), scene.today);
      const own = days(yearOf(scene.today));
      const limit = /\b(?:by|before|until|till)\s+$/u.test(scene.text.slice(0, scene.at.start));
      // "It will close a plant, with the loss of 320 jobs, by the end of June"
      const most = scene.governed.verb === null ? 2 * ACROSS_NEW_YEAR : ACROSS_NEW_YEAR;
      const near = own.end >= scene.today && daysBetween(scene.today, own.start) <= most;
      return limit && near && !scene.quoted ? counted(own, scene.today) : withinYear(scene, days);
    },
  },
  {
    name: 'month of a year',
    example: 'The deal was signed in September 2025.',
    pattern: new RegExp(`\\b${PART}(?<m>${MONTH}),?\\s+(?:of\\s+)?(?<y>${YEAR})\\b`, 'gu'),
    read: ({ y, m, part }, { today, text, at }) => {
      if (reachesBack(text, at)) return null;
      const month = monthDays(Number(y), monthNumber(m ?? ''));
      return part === undefined ? given(month) : counted(partOfMonth(month, part), today);
    },
  },
  {
    name: 'last or next month by name',
    example: 'The two met last September.',
    pattern: new RegExp(`\\b(?<which>[Ll]ast|[Nn]ext|[Tt]his)\\s+(?<m>${MONTH})(?!\\s+\\d)`, 'gu'),
    read: ({ m, which }, { today, quoted }) => {
      const month = monthNumber(m ?? '');
      const year = yearOf(today);
      const own = monthDays(year, month);
      const word = which?.toLowerCase();
      if (quoted) return UNDATED;
      if (word === 'this') return counted(own, today);
      // In March, "last February" may be a few days or a year ago; the words do not say.
      if (word === 'last') return own.start > today ? counted(monthDays(year - 1, month), today) : UNDATED;
      return own.end < today ? counted(monthDays(year + 1, month), today) : UNDATED;
    },
  },
  {
    name: 'month of an event',
    example: 'He lost November’s election and has been in exile since.',
    yearless: true,
    pattern: new RegExp(
      `(?<=(?<lead>\\b(?:[Aa]fter|[Ss]ince|[Ff]ollowing|[Ww]on|[Ww]inning|[Ll]ost|[Ll]osing|[Cc]ontested|[Ii]n|[Dd]uring|[Ff]rom|[Bb]efore|[Aa]head of|[Ff]or|[Uu]ntil|[Oo]f))\\s(?:the\\s)?(?:last\\s)?)(?<m>${MONTH})(?=[’']s\\s\\p{Ll})`,
      'gu',
    ),
    read: ({ m = '', lead = '' }, { today, quoted, otherYear }) => {
      const ahead = /^(?:before|ahead of|for|until)$/iu.test(lead);
      if (quoted || otherYear || /^of$/iu.test(lead)) return UNDATED;
      const own = monthDays(yearOf(today), monthNumber(m));
      if (ahead) {
        // "before May’s election": the one to come, or one long past
        const next = own.end >= today ? own : monthDays(yearOf(today) + 1, monthNumber(m));
        return daysBetween(today, next.start) <= ACROSS_NEW_YEAR ? counted(next, today) : UNDATED;
      }
      const last = own.start <= today ? own : monthDays(yearOf(today) - 1, monthNumber(m));
      return counted({ start: last.start, end: earlier(last.end, today) }, today);
    },
  },
  {
    name: 'month, the year being the article’s',
    example: 'Elections were held in February.',
    yearless: true,
    pattern: new RegExp(
      `(?<=\\b(?:in|since|until|during|from|of|early|late|mid|before|between|In|Since|During|Early|Late|Mid|Until|From)[\\s-](?:early\\s|late\\s|mid-)?)${PART}(?<m>${MONTH})(?!\\s+\\d|\\p{L}|\\s+(?:took|said|resigned|became|told))`,
      'gu',
    ),
    read: ({ m, part }, scene) =>
      // "twice what usually falls in all of July": in any year
      USUAL.test(scene.text.slice(0, scene.at.start))
        ? null
        : withinYear(scene, (year) => partOfMonth(monthDays(year, monthNumber(m ?? '')), part)),
  },
  {
    name: 'years',
    example: 'The war of 1980-1988 was followed by talks between 2003 and 2005.',
    pattern: new RegExp(
      `(?<=\\b(?:[Bb]etween|[Ff]rom|[Ii]n|of|the|[Dd]uring)\\s)(?<y1>${YEAR})(?:\\s*[-–]\\s*|\\s+(?:and|to|until|through)\\s+)(?<y2>${YEAR})\\b(?!,\\d)`,
      'gu',
    ),
    read: ({ y1, y2 }) => fromDays(span(`${y1}-01-01`, `${y2}-12-31`)),
  },
  {
    name: 'two years, the second without its century',
    example: 'The country last had a major outbreak in 2017-18.',
    pattern: new RegExp(`\\b(?<y1>${YEAR})\\s*[-–/]\\s*(?<y2>\\d\\d)\\b(?![-–/,.]?\\d)`, 'gu'),
    read: ({ y1, y2 }) => {
      const first = Number(y1);
      return Number(y2) === (first + 1) % 100 ? fromDays(span(`${first}-01-01`, `${first + 1}-12-31`)) : null;
    },
  },
  {
    name: 'year of a text',
    example: 'A report from 2012 listed 617 killings.',
    pattern: new RegExp(
      `(?<=\\b(?:report|study|survey|paper|book|law|ruling|treaty|deal|agreement|letter|video|interview|poll)\\s(?:from|of)\\s)(?<y>${YEAR})\\b(?![-–,.]?\\d)`,
      'gu',
    ),
    read: ({ y }) => given(yearDays(Number(y))),
  },
  {
    name: 'decade',
    example: 'The embargo dates from the 1980s.',
    pattern: /(?<=\b[Tt]he\s(?:early\s|late\s|mid-)?)(?<y>1[5-9]\d0|20\d0)s\b/gu,
    read: ({ y }) => given({ start: `${y}-01-01`, end: `${Number(y) + 9}-12-31` }),
  },
  {
    name: 'year',
    example: 'The dam was built in 1999.',
    // "in 2000 homes" counts homes: after the year there must be an end, a mark or a word that cannot be counted.
    pattern: new RegExp(
      `(?<=\\b(?:[Ii]n|[Ss]ince|[Ff]rom|[Uu]ntil|[Bb]y|[Bb]efore|[Aa]fter|[Dd]uring|[Ee]arly|[Ll]ate|mid|of|and)(?:\\s(?:early|late)\\s|\\smid-|[\\s-]))(?<y>${YEAR})(?=$|\\s*[.,;:)—–”"]|\\s+(?:and|but|or|when|after|before|as|that|which|who|to|by|with|for|under|over|following|because|the|a|an|in|on|at|from|has|have|had|was|were|is|he|she|it|they|we|you|told|said|would|could|may|might|will|can|should|put|shut|went|came|fell|won|lost|drew|shook|swept|tore|began|became|kept|held|ran|sank|burnt|allowed|allows|required|requires|gave|made|set|left|took|led|banned|ended|found|showed|killed|claimed|struck|hit|destroyed|caused|brought|forced|displaced|injured|wounded|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty)\\s+\\p{Ll}+|\\p{Ll}+ed\\s+(?:that|the|an?|to|by|his|her|its|their)|dozens|hundreds|thousands)\\b)(?!,\\d{3})(?!\\s*[-–]\\d)`,
      'gu',
    ),
    read: ({ y }, { text, at }) => (reachesBack(text, at) ? null : given(yearDays(Number(y)))),
  },
  {
    name: 'year at the head of a sentence, or before a verb',
    example: 'In 2019 prices fell, and the collapse in 2021 stunned Canada.',
    // No round number: "In 2000 homes" may count them.
    pattern:
      /(?=19|20)(?:(?<=^[“"‘]?(?:In|Since)\s)(?<y>(?:19\d|20[0-2])[1-9])(?=\s+(?!(?:cases|homes|houses|households|people|villages|towns|places|schools|shops|incidents|attacks|buildings|of)(?!\p{L}))\p{Ll})|(?<=(?<!\p{L})(?:[Ii]n|[Ss]ince)\s)(?<y2>(?:19\d|20[0-2])[1-9])(?=\s+\p{Ll}{3,}ed\s+\p{Lu}))/gu,
    read: ({ y, y2 }, { text, at }) => (reachesBack(text, at) ? null : given(yearDays(Number(y ?? y2)))),
  },
  {
    name: 'year before a noun',
    example: 'He tore up the 2015 nuclear deal.',
    // A noun in the singular, since "the 1500 homes" are counted, or one of a few plurals that years are known by.
    pattern:
      /(?<=\b(?:[Tt]he|[Aa]|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir)\s|[’']s\s)(?<y>19\d\d|20\d\d|1[5-8]\d\d(?=\s+(?:war|revolution|treaty|quake|earthquake)))(?=\s+(?:(?:\p{L}+\s+){0,2}(?:attacks|bombings|elections|protests|floods|riots|talks|Olympics|World\s+Cup)\b|(?!(?:or|and|to|in|of|at|on|by|for|people|men|women|more|was|is|were|had|has)\b)\p{L}*[^s\s\p{P}](?=[\s,.;:])))/gu,
    read: ({ y }) => given(yearDays(Number(y))),
  },
];
