import { addDays, dayOf } from './calendar.ts';

/** A day of the year that goes by a name. */
export interface Feast {
  /** The day in a year, or null where the calendar has none such. */
  readonly dayIn: (year: number) => string | null;
  /** Whose churches may keep it on another day. */
  readonly church: 'easter' | 'christmas' | null;
}

const fixed = (month: number, day: number, church: Feast['church'] = null): Feast => ({
  dayIn: (year) => dayOf(year, month, day),
  church,
});
const moving = (step: number): Feast => ({
  dayIn: (year) => addDays(westernEaster(year), step),
  church: 'easter',
});

/** By their names in lower case, with a straight apostrophe where they have one. */
const FEASTS: ReadonlyMap<string, Feast> = new Map([
  ['christmas eve', fixed(12, 24, 'christmas')],
  ['christmas day', fixed(12, 25, 'christmas')],
  ['boxing day', fixed(12, 26)],
  ["new year's eve", fixed(12, 31)],
  ["new year's day", fixed(1, 1)],
  ["valentine's day", fixed(2, 14)],
  ["st patrick's day", fixed(3, 17)],
  ['halloween', fixed(10, 31)],
  ["all saints' day", fixed(11, 1)],
  ["all souls' day", fixed(11, 2)],
  ['shrove tuesday', moving(-47)],
  ['ash wednesday', moving(-46)],
  ['palm sunday', moving(-7)],
  ['maundy thursday', moving(-3)],
  ['good friday', moving(-2)],
  ['easter sunday', moving(0)],
  ['easter monday', moving(1)],
  ['ascension day', moving(39)],
  ['whit sunday', moving(49)],
  ['whit monday', moving(50)],
]);

/** The names as a regular expression. */
export const FEAST = [...FEASTS.keys()]
  .map((name) => name.replace(/(?<!\p{L}')\p{L}+/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1)))
  .map((name) => name.replace(/^St /u, 'St\\.? ').replace(/'s/u, "[’'][sS]").replace(/' /u, "[’'] "))
  .join('|')
  .replaceAll(' ', '\\s+');

/** The day that these words name, or null. */
export function feastNamed(words: string): Feast | null {
  const name = words.toLowerCase().replaceAll('’', "'").replace('.', '').replace(/\s+/gu, ' ');
  return FEASTS.get(name) ?? null;
}

/** The Sunday after the first full moon of spring, as the Gregorian calendar reckons it (after Meeus, ch. 8). */
function westernEaster(year: number): string {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const leap = Math.floor(century / 4);
  const moon = Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + century - leap - moon + 15) % 30;
  const late = Math.floor(epact / 28) * (1 - Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11));
  const full = epact - late;
  const weekday = (year + Math.floor(year / 4) + full + 2 - century + leap) % 7;
  return addDays(`${year}-03-28`, full - weekday);
}

/** Whether the churches of the East keep the feasts of Easter on the same days in that year. */
export function isCommonEaster(year: number): boolean {
  const paschal = (19 * (year % 19) + 15) % 30;
  const weekday = (2 * (year % 4) + 4 * (year % 7) - paschal + 34) % 7;
  // A day of March in the Julian calendar, counted on past its end.
  const julian = 22 + paschal + weekday;
  const behind = Math.floor(year / 100) - Math.floor(year / 400) - 2;
  return addDays(`${year}-03-01`, julian - 1 + behind) === westernEaster(year);
}
