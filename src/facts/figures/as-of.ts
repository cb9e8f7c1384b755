import type { Span } from '../../corpus/article.ts';
import { A_MONTH, A_WEEKDAY } from '../../language/calendar.ts';
import type { Word } from '../words.ts';
import { spanOf, wordsIn } from './reading.ts';

const DAY = `(?:${A_WEEKDAY})`;
const MONTH = `(?:${A_MONTH})`;
const PART = '(?: (?:morning|afternoon|evening|night))?';
const DATE = `(?:${MONTH} \\d{1,2}(?: , \\d{4})?|\\d{1,2} ${MONTH}(?: \\d{4})?|${MONTH}(?: \\d{4})?|(?:19|20)\\d\\d)`;
const UNTIL_BREAK =
  "(?: (?!and|but|while|with|including|which|who|according|killing|were|was|said|in|at)\\w[\\w'.-]*){1,7}";

/** The plainest first: words that say as of when, then a day on its own. */
const PATTERNS: readonly RegExp[] = [
  new RegExp(`^ as of${UNTIL_BREAK}`, 'u'), // "as of Tuesday evening"
  new RegExp(`^ since${UNTIL_BREAK}`, 'u'), // "since the war began"
  /^ (?:so far|thus far|to date|until now|up to now)(?: (?:this|in) (?:week|month|year|\d{4}))?(?= |$)/u,
  /^ (?:in|over|during|within) the (?:past|last|preceding|previous) (?:[\w-]+ )?(?:hours?|days?|weeks?|months?|years?)(?! of)(?= |$)/u,
  // "530 deaths in the first three weeks of July"
  new RegExp(
    `^ in the (?:first|last|final)(?: two| three)? weeks? of (?:that month|${MONTH}(?: \\d{4})?)(?= |$)`,
    'u',
  ),
  new RegExp(
    `^ by (?:(?:late|early|mid) )?(?:on )?(?:${DAY}${PART}|${DATE}|midday|noon|midnight|nightfall)(?= |$)`,
    'u',
  ),
  new RegExp(`^ (?:on )?(?:(?:late|early|last) )?(?:on )?${DAY}${PART}(?= |$)`, 'u'),
  new RegExp(`^ (?:on|in)(?: (?:early|late|mid))? ${DATE}(?= |$)`, 'u'),
  new RegExp(
    `^ (?:overnight|today|yesterday|last (?:week|month|year|night)|this (?:week|month|year|morning)|earlier this (?:week|month|year)|earlier in the (?:day|week|month)|a day earlier|a year (?:ago|earlier)|last (?:${A_MONTH}))(?= |$)`,
    'u',
  ),
  /^ (?:the|a|its) (?<year>(?:19|20)\d\d)(?= |$)/u, // "the 2004 tsunami"
];

/** "the deadliest since 2007", "the worst flood the valley has known since 1954" say nothing of when the count was made. */
const SUPERLATIVE = / (?:first|worst|only|most|\w+est)(?: (?![,;:])[^ ]+){0,9}$/u;

/** The article's words for as of when, between the words `from` and `to`, the nearest to `at` of the plainest kind. */
export function asOfWhen(words: readonly Word[], at: number, from: number, to: number): Span | null {
  const starts = Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
  starts.sort((a, b) => Math.abs(a - at) - Math.abs(b - at));
  const texts = new Map(starts.map((start) => [start, text(words, start, to)]));
  for (const pattern of PATTERNS) {
    for (const start of starts) {
      const match = pattern.exec(texts.get(start) ?? '');
      if (match === null) continue;
      // "Sunday's vote" says of what day the vote is
      if (words.slice(start, start + wordsIn(match[0])).some(({ possessive }) => possessive)) continue;
      // "rose to 130 from 120 a day earlier", "rose from 31 on Monday to 38": of the old value
      const ofOld = / from(?: [^ ]+){1,3}$/u.test(text(words, Math.max(0, start - 4), start));
      const behind = words[start + wordsIn(match[0])]?.low;
      if (ofOld && (behind === 'to' || /earlier|ago/u.test(match[0]))) continue;
      if (isAside(words, start, at) || isOfAnother(words, start, at)) continue;
      if (SUPERLATIVE.test(text(words, Math.max(0, start - 10), start)) && /^ since/u.test(match[0]))
        continue;
      if (
        /^ since (?:then|(?!(?:1[5-9]|20)\d\d)\d+)$/u.test(match[0]) ||
        (/^ in may$/u.test(match[0]) && words[start + 1]?.capital !== true)
      )
        continue;
      const year = match.groups?.['year'] !== undefined;
      const first = year || /^ on /u.test(match[0]) || /^ in (?!the)/u.test(match[0]) ? start + 1 : start;
      return spanOf(words, first, start + wordsIn(match[0]) - 1);
    }
  }
  return null;
}

/** "The toll, which stood at 60 on Monday, was lowered to 57": the day stands in an aside without the count. */
function isAside(words: readonly Word[], start: number, at: number): boolean {
  let open = start;
  while (open >= 0 && words[open]?.text !== ',') open -= 1;
  if (open < 0 || !/^(?:which|who|whose|where)$/u.test(words[open + 1]?.low ?? '')) return false;
  const close = words.findIndex((word, i) => i > start && word.text === ',');
  return at < open || (close !== -1 && at > close);
}

/** "Teams dug on Thursday, two days after a quake killed 412": the day of the digging. */
function isOfAnother(words: readonly Word[], start: number, at: number): boolean {
  return words.slice(start, at).some((word) => /^(?:after|before|following)$/u.test(word.low));
}

function text(words: readonly Word[], from: number, to: number): string {
  let joined = '';
  for (let i = from; i < Math.min(to, from + 10); i += 1) joined += ` ${words[i]?.low ?? ''}`;
  return joined;
}
