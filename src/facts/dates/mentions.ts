import type { Article, Paragraph, Sentence, Span } from '../../corpus/article.ts';
import { MONTH_STARTS } from '../../language/calendar.ts';
import { type Quotation, quotationsOf } from '../language/quotations.ts';
import { type Governed, govern } from './govern.ts';
import type { Rule, Words } from './rule.ts';
import { RULE_GROUPS } from './rules.ts';

/** Words that a rule knows, before their days are worked out. */
export interface Mention {
  readonly sentence: Sentence;
  /** Offsets into the sentence. */
  readonly at: Span;
  readonly words: string;
  readonly rule: Rule;
  readonly groups: Words;
  readonly governed: Governed;
  readonly quoted: boolean;
}

/** Any of these must stand in a sentence that dates something; cheap, so that most sentences end here. */
const HINT = new RegExp(
  `\\d{4}|9/11|7/7|day|week|month|year|decade|centur|hour|minute|night|morning|afternoon|evening|overnight|tomorrow|summer|winter|spring|autumn|fall|Eve|Day|Halloween|${MONTH_STARTS}`,
  'u',
);

/** Every date of an article in the order of the text, none inside another. */
export function mentionsOf(article: Article): readonly Mention[] {
  return article.paragraphs.flatMap((paragraph) => inParagraph(paragraph));
}

function inParagraph(paragraph: Paragraph): Mention[] {
  if (!HINT.test(paragraph.text)) return [];
  const quotations = quotationsOf(paragraph.text);
  return paragraph.sentences.flatMap((sentence) =>
    HINT.test(sentence.text) ? inSentence(sentence, quotations) : [],
  );
}

interface Claim {
  readonly rule: Rule;
  readonly groups: Words;
  readonly at: Span;
}

function inSentence(sentence: Sentence, quotations: readonly Quotation[]): Mention[] {
  const { text } = sentence;
  const inner = quotations
    .map(({ start, end }) => ({ start: start - sentence.start, end: end - sentence.start }))
    .filter(({ start, end }) => end > 0 && start < text.length);
  const outside = blank(text, inner, true);
  const inside = inner.length === 0 ? text : blank(text, inner, false);
  const mentions: Mention[] = [];
  let last: Mention | null = null;
  for (const { rule, groups, at } of claims(text)) {
    const quoted = inner.some(({ start, end }) => at.start >= start && at.end <= end);
    const level: Mention | null = last !== null && last.quoted === quoted ? last : null;
    const governed = govern(quoted ? inside : outside, at, level?.at.end ?? 0, level?.governed ?? null);
    last = { sentence, at, words: text.slice(at.start, at.end), rule, groups, governed, quoted };
    mentions.push(last);
  }
  return mentions;
}

/** What the rules find, earlier rules first, then sorted by place. */
function claims(text: string): Claim[] {
  const taken: Claim[] = [];
  const rules = RULE_GROUPS.flatMap((group) => (group.hint.test(text) ? group.rules : []));
  for (const rule of rules) {
    for (const match of text.matchAll(rule.pattern)) {
      const at = { start: match.index, end: match.index + match[0].length };
      if (match[0] === '' || taken.some((other) => at.start < other.at.end && other.at.start < at.end))
        continue;
      taken.push({ rule, groups: match.groups ?? {}, at });
    }
  }
  return taken.sort((one, other) => one.at.start - other.at.start);
}

/** The text with what lies inside the spans (or outside them) blanked out, offsets kept. */
function blank(text: string, spans: readonly Span[], inside: boolean): string {
  let out = '';
  let at = 0;
  for (const span of spans) {
    const start = Math.max(0, span.start);
    const end = Math.min(text.length, span.end);
    const between = text.slice(at, start);
    const within = text.slice(start, end);
    out += inside ? between + ' '.repeat(within.length) : ' '.repeat(between.length) + within;
    at = end;
  }
  const rest = text.slice(at);
  return out + (inside ? rest : ' '.repeat(rest.length));
}
