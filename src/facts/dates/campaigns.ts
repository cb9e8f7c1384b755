import type { Span } from '../../corpus/article.ts';
import { addDays } from './calendar.ts';

// Things whose days are numbered ("day five of the operation", "the trial's third day") and that begin on a day.

/** Words for the same kind of thing; a war's articles call it an assault here and an operation there. */
const FAMILIES: readonly (readonly string[])[] = [
  [
    'war',
    'assault',
    'offensive',
    'operation',
    'campaign',
    'invasion',
    'hostilities',
    'attack',
    'attacks',
    'strikes',
    'airstrikes',
    'bombardment',
    'bombing',
    'fighting',
    'conflict',
    'incursion',
  ],
  ['siege', 'blockade'],
  ['protest', 'protests', 'demonstrations', 'unrest', 'riots', 'uprising'],
  ['strike', 'walkout'],
  ['trial', 'hearing', 'hearings'],
  ['search', 'rescue'],
  ['talks', 'negotiations', 'summit', 'conference'],
  ['ceasefire', 'truce', 'cease-fire'],
  ['outbreak', 'epidemic'],
  ['lockdown', 'curfew', 'shutdown'],
  ['fire', 'wildfire', 'blaze', 'fires', 'wildfires'],
];

const BEGIN =
  /(?<!\p{L})(?:began|begun|begins|started|launched|erupted|broke\s+out|opened|start|beginning|launch)(?!\p{L})/u;

/** The kinds of campaign that the words name, as places in the list above. */
export function familiesIn(words: string): ReadonlySet<number> {
  const found = new Set<number>();
  for (const word of words.toLowerCase().match(/[\p{L}-]+/gu) ?? []) {
    const family = FAMILIES.findIndex((names) => names.includes(word));
    if (family !== -1) found.add(family);
  }
  return found;
}

/** A campaign's first day as the article gives it. */
export interface Beginning {
  readonly family: number;
  readonly day: string;
}

/** The beginnings that a dated clause tells of: "the assault … began five days ago". */
export function beginningsIn(text: string, clause: Span, day: string): readonly Beginning[] {
  const words = text.slice(clause.start, clause.end);
  if (!BEGIN.test(words)) return [];
  return [...familiesIn(words)].map((family) => ({ family, day }));
}

/**
 * The beginning that "day `number` of …" in `text` counts from: of the same kind of thing, and where the article gives
 * several different ones, the one for which that day is the article's own; null when none or unsure.
 */
export function beginningFor(
  text: string,
  number: number | null,
  beginnings: readonly Beginning[],
  today: string,
) {
  const families = familiesIn(text);
  const days = [...new Set(beginnings.filter(({ family }) => families.has(family)).map(({ day }) => day))];
  if (days.length <= 1) return days[0] ?? null;
  const own = days.filter((day) => number !== null && addDays(day, number - 1) === today);
  return own.length === 1 ? (own[0] ?? null) : null;
}
