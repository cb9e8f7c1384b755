const LONG = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** A day of the calendar in words: "4 March 2026". `day` is `YYYY-MM-DD`. */
export function dayInWords(day: string): string {
  return LONG.format(new Date(`${day}T12:00:00Z`));
}

/** The days from `start` to `end` in words: "2–3 March 2026". */
export function daysInWords(start: string, end: string): string {
  return LONG.formatRange(new Date(`${start}T12:00:00Z`), new Date(`${end}T12:00:00Z`));
}

/** Discord's own time stamp for a day. Noon, so that it is the same day from UTC−12 to UTC+11. */
export function dayStamp(day: string): string {
  return `<t:${Date.parse(`${day}T12:00:00Z`) / 1000}:D>`;
}
