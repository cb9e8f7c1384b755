/** A stretch of days, both ends `YYYY-MM-DD` and inside it. */
export interface Days {
  readonly start: string;
  readonly end: string;
}

const MS_A_DAY = 86_400_000;

const toDate = (day: string): Date => new Date(`${day}T00:00:00Z`);
const toDay = (date: Date): string => date.toISOString().slice(0, 10);

/** The day `count` days after `day` (before it when negative). */
export function addDays(day: string, count: number): string {
  return toDay(new Date(toDate(day).getTime() + count * MS_A_DAY));
}

/** How many days lie from `from` to `to`; negative when `to` comes first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((toDate(to).getTime() - toDate(from).getTime()) / MS_A_DAY);
}

/** 0 for Monday to 6 for Sunday (ISO 8601 weeks begin on Monday). */
export function weekdayOf(day: string): number {
  return (toDate(day).getUTCDay() + 6) % 7;
}

/** The Monday to Sunday that holds `day`. */
export function weekOf(day: string): Days {
  const start = addDays(day, -weekdayOf(day));
  return { start, end: addDays(start, 6) };
}

/** The whole month; `month` from 1 to 12. */
export function monthDays(year: number, month: number): Days {
  const start = dayOf(year, month, 1) ?? '';
  return { start, end: toDay(new Date(Date.UTC(year, month, 0))) };
}

/** The month `count` months after the one that holds `day`. */
export function monthAfter(day: string, count: number): Days {
  const index = yearOf(day) * 12 + monthOf(day) - 1 + count;
  return monthDays(Math.floor(index / 12), (index % 12) + 1);
}

/** The whole year. */
export function yearDays(year: number): Days {
  return { start: `${year}-01-01`, end: `${year}-12-31` };
}

export const yearOf = (day: string): number => Number(day.slice(0, 4));
/** From 1 to 12. */
const monthOf = (day: string): number => Number(day.slice(5, 7));

/** The day, or null where the calendar has none such (February 30). */
export function dayOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return toDay(date);
}

/** The smallest stretch that holds both. */
export function spanOf(one: Days, other: Days): Days {
  const [start = one.start] = [one.start, other.start].sort();
  const [end = one.end] = [one.end, other.end].sort().reverse();
  return { start, end };
}

/** The day before or after which the other lies. */
export const earlier = (one: string, other: string): string => [one, other].sort()[0] ?? one;
export const later = (one: string, other: string): string => [one, other].sort()[1] ?? one;

export const oneDay = (day: string): Days => ({ start: day, end: day });
