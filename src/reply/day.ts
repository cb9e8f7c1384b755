// Written out: Node's own formats load ten milliseconds and some megabytes of locale data for these twelve words.
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
/** An en dash between thin spaces, as Unicode's locale data has it for days that are some words long. */
const TO = '\u2009–\u2009';

/** A day of the calendar in words: "4 March 2026". `day` is `YYYY-MM-DD`. */
export function dayInWords(day: string): string {
  const { date, month, year } = partsOf(day);
  return `${date} ${month} ${year}`;
}

/** The days from `start` to `end` in words: "2 – 3 March 2026". */
export function daysInWords(start: string, end: string): string {
  const from = partsOf(start);
  const to = partsOf(end);
  if (start === end) return dayInWords(start);
  if (from.year !== to.year) return `${dayInWords(start)}${TO}${dayInWords(end)}`;
  const first = from.month === to.month ? from.date : `${from.date} ${from.month}`;
  return `${first}${TO}${dayInWords(end)}`;
}

function partsOf(day: string): { readonly date: number; readonly month: string; readonly year: number } {
  const [year, month, date] = day.split('-').map(Number);
  return { date: date ?? 0, month: MONTHS[(month ?? 1) - 1] ?? '', year: year ?? 0 };
}

/**
 * Discord's own time stamp for a day. A stamp is a moment, shown by each reader's own clock: at ten in the morning of
 * UTC it is the same day from Honolulu (UTC−10) to Auckland in summer and Tonga (UTC+13).
 */
export function dayStamp(day: string): string {
  return `<t:${Date.parse(`${day}T10:00:00Z`) / 1000}:D>`;
}

/** What the days from `start` to `end` are: one, a whole month, one or several whole years, or another stretch. */
export function extentOf(start: string, end: string): 'day' | 'days' | 'month' | 'year' | 'years' {
  if (start === end) return 'day';
  if (start.endsWith('-01-01') && end.endsWith('-12-31'))
    return start.slice(0, 4) === end.slice(0, 4) ? 'year' : 'years';
  const [year = 0, month = 0] = start.split('-').map(Number);
  const last = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
  return start.endsWith('-01') && end === last ? 'month' : 'days';
}

/** The shortest words for the days from `start` to `end`: "1974", "November 1986", "3–5 March 2025", "4 March 2026". */
export function stretchInWords(start: string, end: string): string {
  switch (extentOf(start, end)) {
    case 'day':
      return dayInWords(start);
    case 'year':
      return start.slice(0, 4);
    case 'years':
      return `${start.slice(0, 4)} – ${end.slice(0, 4)}`;
    case 'month':
      // "1 November 1986" without its day.
      return dayInWords(start).replace(/^\d+\s/u, '');
    case 'days':
      return daysInWords(start, end);
  }
}
