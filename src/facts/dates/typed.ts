import type { Days } from './calendar.ts';
import { govern } from './govern.ts';
import { RULE_GROUPS } from './rules.ts';

/**
 * The days that words typed by somebody mean, read by the same rules as an article of `today`: "2026-03-04",
 * "March 4", "last week", "Tuesday"; null when they are no date or leave it open. In an article "today" may be nowadays;
 * whoever types it means the day.
 */
export function daysTyped(words: string, today: string): Days | null {
  if (/^\s*(?:today|now)\s*$/iu.test(words)) return { start: today, end: today };
  const typed = words
    .trim()
    .replace(/\p{L}+/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase());
  for (const text of [typed, typed.toLowerCase(), `in ${typed}`]) {
    for (const rule of RULE_GROUPS.flatMap(({ rules }) => rules)) {
      for (const match of text.matchAll(rule.pattern)) {
        if (match[0].trim().length < text.replace(/^in /u, '').length) continue;
        const at = { start: match.index, end: match.index + match[0].length };
        const governed = govern(text, at, 0, null);
        const scene = { today, governed, text, at, quoted: false, now: today };
        const open = {
          before: null,
          told: null,
          yearTold: null,
          yearNamed: null,
          byThen: false,
          inParagraph: null,
          otherYear: false,
          story: null,
          beside: null,
          ahead: null,
          event: null,
          news: [],
          opening: null,
          aftermath: null,
          lands: () => ({ north: false, east: false }),
          began: null,
        };
        const days = rule.read(match.groups ?? {}, { ...scene, ...open })?.days;
        if (days !== undefined && days !== null) return days;
      }
    }
  }
  return null;
}
