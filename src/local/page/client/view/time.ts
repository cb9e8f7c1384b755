/** The style of a time stamp that names none. */
const LONG: Intl.DateTimeFormatOptions = { dateStyle: 'long', timeStyle: 'short' };

/** The styles of `<t:…:style>`, https://discord.com/developers/docs/reference#message-formatting-timestamp-styles. */
const STYLES: { readonly [style: string]: Intl.DateTimeFormatOptions } = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: LONG,
  F: { dateStyle: 'full', timeStyle: 'short' },
  s: { dateStyle: 'short', timeStyle: 'short' },
  S: { dateStyle: 'short', timeStyle: 'medium' },
};

const UNITS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
];

const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });
const formats = new Map<string, Intl.DateTimeFormat>();

/** A time stamp in the reader's own time zone, in full for a pointer that rests on it, and for machines. */
export function shownTime(seconds: number, style: string): { text: string; full: string; iso: string } {
  const date = new Date(seconds * 1000);
  // Beyond what a Date can hold Discord shows the same words.
  if (Number.isNaN(date.getTime())) return { text: 'Invalid Date', full: '', iso: '' };
  const text = style === 'R' ? ago(seconds) : format(style).format(date);
  return { text, full: format('F').format(date), iso: date.toISOString() };
}

/** When a message was sent, as its head shows it: `Today at 10:42 AM`. */
export function messageTime(timestamp: string, now = Date.now()): { head: string; short: string } {
  const date = new Date(timestamp);
  const short = format('t').format(date);
  const day = (time: number) => new Date(time).toDateString();
  if (day(date.getTime()) === day(now)) return { head: `Today at ${short}`, short };
  if (day(date.getTime()) === day(now - 86_400_000)) return { head: `Yesterday at ${short}`, short };
  return { head: format('s').format(date), short };
}

/** The day a message was sent, as the line between two days shows it. */
export function dayOf(timestamp: string): string {
  return format('D').format(new Date(timestamp));
}

/** A time of day, `10:42 AM`. */
export function clockTime(time: number): string {
  return format('t').format(new Date(time));
}

function ago(seconds: number): string {
  const away = seconds - Date.now() / 1000;
  const [unit, size] = UNITS.find(([, length]) => Math.abs(away) >= length) ?? ['second', 1];
  return relative.format(Math.round(away / size), unit);
}

function format(style: string): Intl.DateTimeFormat {
  const known = formats.get(style);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', STYLES[style] ?? LONG);
  formats.set(style, made);
  return made;
}
