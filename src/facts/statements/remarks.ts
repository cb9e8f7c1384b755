import type { Span } from '../../corpus/article.ts';
import type { Subject } from '../attribution/subject.ts';
import { verbsOf } from '../language/verbs.ts';

/** Nouns for what somebody has said, before the words themselves. */
const REMARK =
  '(?:remark|comment|claim|assertion|assurance|accusation|warning|promise|pledge|boast|suggestion|admission|contention|insistence|observation|complaint|prediction)s?';
const THAT = `\\s+(?:\\p{Ll}+\\s+){0,2}${REMARK}(?<that>\\s+that\\s+)[^.;:—–]*$`;
/** "the president’s remark that the miners “knew what they were doing”" */
const OWNED = new RegExp(`[’']s?(?=${THAT})`, 'u');
/** "Souza withdrew her remark that …" */
const OWN = new RegExp(
  `(?:apologi[sz]ed(?:\\s+to\\s+[^,;:]{1,60}?)?\\s+for|defended|withdrew|retracted|stood\\s+by|regretted)\\s+(?:his|her)(?=${THAT})`,
  'u',
);
/** "the resignation of Minister Ana Souza over her remark that …" */
const BLAMED = new RegExp(`(?:over|for)\\s+(?:his|her)(?=${THAT})`, 'u');
/** Before the name of somebody who is taken to task. */
const BLAMES =
  /(?<!\p{L})(?:(?:resignation|dismissal|sacking|removal|arrest)\s+of|criticised|criticized|condemned|denounced|rebuked|sued|sacked|fined|suspended|mocked)\s+$/u;
/** "called the claim that “…” absurd": somebody else’s words. */
const NOBODYS = new RegExp(`(?:the|a|an|any)(?=${THAT})`, 'u');
const JUDGES = /^(?:call|describe|label|brand|denounce|dismiss|condemn|critici[sz]e|mock|ridicule)/u;

/** The words that name a remark and whose it is; null where the sentence leaves that open. */
export interface Remark {
  readonly subject: Subject | null;
  readonly at: Span;
}

/**
 * The remark that a quotation at `end` is, where a noun and not a verb leads to it: “Roux called the president’s remark
 * that the miners “knew” an insult” quotes the president. Null where no such noun does.
 */
export function remarkBefore(masked: string, from: number, end: number): Remark | null {
  const left = masked.slice(from, end);
  for (const [pattern, whose] of [
    [OWNED, 'owner'],
    [OWN, 'owner'],
    [BLAMED, 'blamed'],
    [NOBODYS, 'nobody'],
  ] as const) {
    const found = pattern.exec(left);
    const that = found?.groups?.['that'];
    if (found === null || that === undefined) continue;
    const behind = left.slice(left.lastIndexOf(that) + that.length);
    // "the minister’s claim that Roux said “…”": the nearer verb leads there.
    if (verbsOf(behind).some(({ speech }) => speech)) return null;
    const start = from + found.index;
    const at = { start, end: start + found[0].length };
    const owner = phraseBefore(masked, from, start);
    if (whose === 'owner') return { subject: owner, at };
    // "Roux clashed with Souza over his remark": whose, the words do not say.
    if (whose === 'blamed')
      return { subject: owner !== null && BLAMES.test(masked.slice(from, owner.start)) ? owner : null, at };
    const judged = verbsOf(left.slice(0, found.index)).at(-1);
    return judged !== undefined && JUDGES.test(judged.word) ? { subject: null, at } : null;
  }
  return null;
}

/** The name with its office, or "the minister", that ends right before `end`; null where neither does. */
function phraseBefore(masked: string, from: number, end: number): Subject | null {
  const left = masked.slice(from, end).trimEnd();
  const found =
    /(?:[Tt]he\s+)?(?:\p{Lu}[\p{L}\p{M}.-]*\s+)*\p{Lu}[\p{L}\p{M}.-]*$/u.exec(left) ??
    /(?<!\p{L})(?:[Tt]he|[Aa]n?)\s+(?:\p{Ll}[\p{Ll}-]*\s+){0,2}\p{Ll}[\p{Ll}-]*$/u.exec(left);
  return found === null ? null : { start: from + found.index, end: from + left.length, aside: null };
}
