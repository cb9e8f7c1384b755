import type { Article } from '../../corpus/article.ts';
import { addDays, type Days } from './calendar.ts';
import type { Mention } from './mentions.ts';

/** "at 20:10 GMT on Thursday": the day of another clock. */
const OTHER_CLOCK = /(?<!\p{L})(?:GMT|UTC)\s+(?:on\s+)?$/u;
const NEWS_DAYS = 6;

/**
 * Whether all the news that an article dates happened on the article's own day, beginning with its first date: nobody
 * can have spoken of it on another.
 */
export function isSpokenToday(
  mentions: readonly Mention[],
  daysOf: (mention: Mention) => Days | null | undefined,
  today: string,
): boolean {
  const own = mentions.filter(({ quoted, sentence, at, words }) => {
    const clock = OTHER_CLOCK.test(sentence.text.slice(0, at.start));
    // "two hours ago", of an article that may have been written after midnight
    return !quoted && !clock && !/hours?|minutes?/u.test(words);
  });
  const [first] = own.filter((mention) => daysOf(mention) !== null);
  if (first === undefined || first.governed.dates === 'saying' || first.sentence.paragraph > 2) return false;
  if (daysOf(first)?.start !== today) return false;
  return own.every((mention) => {
    const days = daysOf(mention);
    // What counts from other dates is read later, and may be of any day.
    if (days === undefined) return false;
    if (days === null || days.start > today || days.end < addDays(today, -NEWS_DAYS)) return true;
    return days.start === today && days.end === today;
  });
}

/** What was written, recorded or told before: nobody says on which day. */
const KEPT =
  /(?<!\p{L})(?:had|letters?|messages?|texts?|texted|recordings?|voicemail|diary|notes?|video|posted|wrote|written|recalled|remembered)(?!\p{L})/iu;
/** "He asked me if we could go again tomorrow": the day of somebody else's words. */
const TOLD_AGAIN = /(?<!\p{L})(?:said|told|asked|promised|thought|says|tells|asks|heard)(?!\p{L})/iu;

/** Whether the dated words of a quotation are its speaker's own, of the day they were spoken. */
export function isOwnSpeech({ sentence, at }: Mention, { paragraphs }: Article): boolean {
  const paragraph = paragraphs[sentence.paragraph - 1];
  const next = paragraph?.sentences[sentence.index + 1];
  if (KEPT.test(sentence.text) || (next !== undefined && KEPT.test(next.text))) return false;
  const before = sentence.text.slice(0, at.start);
  return !TOLD_AGAIN.test(before.slice(before.search(/[“"«‘][^“"«‘]*$/u) + 1));
}
