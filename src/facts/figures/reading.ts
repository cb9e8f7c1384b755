import type { Sentence, Span } from '../../corpus/article.ts';
import type { FigureKind } from '../facts.ts';
import type { Word } from '../words.ts';
import type { Count } from './count.ts';
import type { NounPhrase } from './noun-phrase.ts';

/** A count of a sentence with its noun: what every rule is handed. */
export interface Counted {
  readonly words: readonly Word[];
  readonly count: Count;
  readonly noun: NounPhrase;
  /** The sentence before it in its paragraph, or null. */
  readonly before: Sentence | null;
  /** What was read off the counts before it in the sentence, in order. */
  readonly earlier: readonly Reading[];
  /** The counts of the sentence before it, with their nouns. */
  readonly passed: readonly { readonly count: Count; readonly noun: NounPhrase }[];
}

/** What a rule made of a count. */
export interface Reading {
  readonly rule: string;
  readonly kind: FigureKind;
  readonly count: Count;
  readonly noun: NounPhrase;
  /** The words for what is counted, as a stretch of the sentence's paragraph. */
  readonly counted: Span;
  /** Words of the sentence before, where what is counted is only named there. */
  readonly from: { readonly sentence: Sentence; readonly counted: string } | null;
  /** The reading that this is a part of ("including 175 …"), or null. */
  readonly part: Reading | null;
  /** The verb carries a bound of its own: "the toll passed 1,000". */
  readonly passes: boolean;
}

/** Up to `length` words from word `at` on, compared form, each with a space before it. */
export function after(words: readonly Word[], at: number, length = 30): string {
  let text = '';
  for (let i = at; i < Math.min(words.length, at + length); i += 1) text += ` ${words[i]?.low ?? ''}`;
  return text;
}

/** Up to `length` words before word `at`, compared form, each with a space before it. */
export function before(words: readonly Word[], at: number, length = 30): string {
  let text = '';
  for (let i = Math.max(0, at - length); i < at; i += 1) text += ` ${words[i]?.low ?? ''}`;
  return text;
}

/** The paragraph's stretch from word `first` to word `last`. */
export function spanOf(words: readonly Word[], first: number, last: number): Span {
  return { start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 };
}

/** How many words a text made by `after` or `before` holds. */
export function wordsIn(text: string): number {
  return text.split(' ').filter((word) => word !== '').length;
}

/** A reading of `counted` whose noun is its own, or the harm's word where it has none ("1,000 dead"). */
export function readingOf(
  counted: Counted,
  rule: string,
  kind: FigureKind,
  harm: { readonly first: number; readonly last: number } | null,
  part: Reading | null = null,
): Reading {
  const { words, count, noun } = counted;
  return {
    rule,
    kind,
    count,
    noun,
    counted:
      (kind === 'other' ? feared(counted, harm) : null) ??
      countedSpan(counted, harm) ??
      spanOf(words, count.first, count.last),
    from: null,
    part,
    passes: false,
  };
}

/** "people are feared dead": a kind of its own, whose words say what happened as well. */
function feared(
  { words, noun, count }: Counted,
  harm: { readonly first: number; readonly last: number } | null,
): Span | null {
  if (harm === null || harm.first < count.next || harm.last - count.next > 12) return null;
  return spanOf(words, noun.is === 'empty' ? harm.first : noun.first, harm.last);
}

function countedSpan(
  { words, noun, earlier, count, passed }: Counted,
  harm: { readonly first: number; readonly last: number } | null,
): Span | null {
  if (noun.is !== 'empty') return spanOf(words, noun.first, noun.last);
  // "carrying 45 pilgrims overturned, killing 19 of them"
  const those = passed.findLast((other) => !other.count.article)?.noun;
  if (those?.is === 'person' && words[count.next]?.low === 'of' && words[count.next + 1]?.low === 'them')
    return spanOf(words, those.first, those.last);
  // "Six soldiers were killed and 12 wounded": the noun left out is the one before.
  const last = earlier.findLast(({ part }) => part === null);
  // "31 martyrs and 87 injured": the injured are no martyrs.
  const lends = last !== undefined && last.noun.is !== 'empty' && !/^(?:toll|noun)$/u.test(last.rule);
  // "killed one person and injured four": four persons, in no words of the article
  // and so of a couple
  const one = last?.noun.one === true && last.count.value === 1;
  const alone = (one || last?.noun.head?.low === 'couple') && count.value !== 1 && harm !== null;
  if (lends && !alone && gapped(words, last, count)) {
    return last.kind === 'other' ? spanOf(words, last.noun.first, last.noun.last) : last.counted;
  }
  return harm === null ? null : spanOf(words, harm.first, harm.last);
}

/** Whether only "and", a comma and the first one's predicate stand between two counts. */
function gapped(words: readonly Word[], last: Reading, count: Count): boolean {
  const between = words.slice(last.noun.next, count.from).map((word) => word.low);
  return (
    between.length <= 14 &&
    !between.some((low) => /^(?:[;:—–]|while|but|that|which|who|as|when|said)$/u.test(low))
  );
}
