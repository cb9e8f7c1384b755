import { REPORTS } from '../attribution/verbs.ts';
import type { Word } from '../words.ts';
import { nounPhraseAt } from './noun-phrase.ts';
import { after, before, type Counted, type Reading, readingOf, spanOf } from './reading.ts';

const INCLUDING =
  / (?:(?:including|among them)(?: (?:those|that|the bodies) of)?|among them|among whom|of them|of whom|of those|among the victims|they included|included)$/u;
const MANNER =
  /^(?: of (?:them|whom))?(?: (?:was|were|are|is|remain|remained))?(?: (?:seriously|critically|gravely|severely|badly|slightly|lightly|fatally)| in (?:critical|serious|grave|stable) condition| in intensive care| fighting for (?:their|his|her) (?:lives|life))(?= [^\w]|$| and| in| on)|^ of (?:them|whom)(?: (?:was|were|are|is|remain|remained))?(?: still)? in (?:a |the )?hospitals?(?= |$)|^ of (?:them|whom) (?:was |were )?(?:trampled|crushed|hit|shot|stabbed|beaten|struck|run over|burned|buried) (?:by|in|under|when|to)(?= )|^ of (?:them|whom) (?:in|at|near|from|under|aboard|for|over|on)(?= )|^ of (?:them|whom) (?:need|needed|needing|require|required|requiring) (?:surgery|operations|hospital treatment|intensive care)(?= |$)/u;

/** "12 people, including three children", "30 wounded, three of them seriously", "killed 12 and three others". */
export function readPart(counted: Counted): Reading | null {
  return (
    readIncluded(counted) ??
    readAmongThem(counted) ??
    readOfThem(counted) ??
    readListed(counted) ??
    readElsewhere(counted) ??
    readFurther(counted) ??
    readYearBefore(counted)
  );
}

/** "more than 1,000 dead, including at least 175 killed when …": a part that has a verb of its own. */
export function wholeOf(counted: Counted, reading: Reading): Reading | null {
  const whole = counted.earlier.findLast((earlier) => earlier.kind === reading.kind);
  if (whole === undefined || crosses(counted, whole)) return null;
  const ofThem = /^ of (?:whom|them)$/u.test(after(counted.words, counted.count.next, 2));
  if (!ofThem && !INCLUDING.test(before(counted.words, counted.count.from, 4))) return null;
  return whole.part ?? whole;
}

function readIncluded(counted: Counted): Reading | null {
  const { words, count, noun, earlier } = counted;
  const whole = earlier.findLast((reading) => reading.rule !== 'none');
  if (whole === undefined || (noun.is !== 'person' && noun.is !== 'empty')) return null;
  if (count.article && !noun.one) return null;
  if (!INCLUDING.test(before(words, count.from, 4)) && !isInserted(words, count.from, whole)) return null;
  if (noun.is === 'empty' && after(words, noun.next, 1) !== '') return null;
  if (crosses(counted, whole)) return null;
  return readingOf(counted, 'part', whole.kind, null, whole.part ?? whole);
}

/** "Twelve people — seven women and five children — were killed": right behind the whole. */
function isInserted(words: readonly Word[], at: number, whole: Reading): boolean {
  return at - 1 === whole.noun.next && /^[—–(:]$/u.test(words[at - 1]?.text ?? '');
}

function readOfThem(counted: Counted): Reading | null {
  const { words, count, noun, earlier } = counted;
  const whole = earlier.at(-1);
  if (whole === undefined || count.article || crosses(counted, whole)) return null;
  const right = after(words, count.next, 8);
  if (MANNER.test(right))
    return { ...readingOf(counted, 'part', whole.kind, null, whole), counted: whole.counted };
  if (noun.is !== 'empty') return null;
  // "adding that three were children", "three of them children": the noun comes after
  const skipped = /^(?: of (?:them|whom|those))?(?: (?:were|was|are|is|among))?(?= )/u.exec(right)?.[0] ?? '';
  if (skipped === '') return null;
  const named = nounPhraseAt(words, count.next + skipped.trim().split(' ').length);
  if (named.is !== 'person') return null;
  return {
    ...readingOf({ ...counted, noun: named }, 'part', whole.kind, null, whole),
    counted: spanOf(words, named.first, named.last),
  };
}

/** "including three children and two women", "killed 12 soldiers and three civilians", "the deaths of six … and two …". */
function readListed(counted: Counted): Reading | null {
  const { words, count, noun, earlier } = counted;
  const last = earlier.at(-1);
  if (last === undefined || noun.is !== 'person' || (count.article && !noun.one)) return null;
  if (!/^(?:object|of|part|bodies|listed)$/u.test(last.rule)) return null;
  // "three nurses, and a doctor said more would follow"
  if (count.article && REPORTS.has(words[noun.next]?.low ?? '')) return null;
  const between = words
    .slice(last.noun.next, count.from)
    .map((word) => word.low)
    .join(' ');
  if (!/^(?:,|and|, and|or|as well as|, as well as)$/u.test(between)) return null;
  return readingOf(counted, last.rule === 'part' ? 'part' : 'listed', last.kind, null, last.part);
}

/** "Three died at the scene and two in hospital": the verb left out is the one before, the place is another. */
function readElsewhere(counted: Counted): Reading | null {
  const { words, count, noun, earlier } = counted;
  const last = earlier.at(-1);
  if (last === undefined || !/^(?:subject|part)$/u.test(last.rule) || last.part !== null || count.article)
    return null;
  if (noun.is !== 'empty' || words[count.from - 1]?.low !== 'and' || count.from - last.noun.next > 9)
    return null;
  if (
    !/^ (?:in (?:the |a )?hospitals?|at (?:the scene|home|sea|(?:a |the )?hospital)|on the way)(?= [^\w\s]|$| (?:later|after|on|overnight|and|with)(?= ))/u.test(
      after(words, count.next, 6),
    )
  )
    return null;
  return { ...readingOf(counted, 'listed', last.kind, null), counted: last.counted };
}

/** "made 31 arrests on the night and a further nine on Sunday": more of the same, at another time or place. */
function readFurther(counted: Counted): Reading | null {
  const { words, count, noun, earlier } = counted;
  const last = earlier.at(-1);
  if (last === undefined || last.part !== null || noun.is !== 'empty' || count.article) return null;
  if (!words.slice(count.from, count.first).some(({ low }) => /^(?:further|another|additional)$/u.test(low)))
    return null;
  if (!/^(?:and|,)$/u.test(words[count.from - 1]?.low ?? '') || crosses(counted, last)) return null;
  if (!/^ (?:on|in|at|overnight|later|early|late|near|[.,;])(?= |$)/u.test(after(words, count.next, 2)))
    return null;
  return { ...readingOf(counted, 'listed', last.kind, null), counted: last.counted };
}

/** "killing 19, two Britons among them" */
function readAmongThem(counted: Counted): Reading | null {
  const { words, count, noun, earlier } = counted;
  const whole = earlier.findLast(({ rule }) => rule !== 'none');
  if (whole === undefined || noun.is !== 'person' || (count.article && !noun.one)) return null;
  if (
    !/^ among them(?= [^\w\s]|$)/u.test(after(words, noun.next, 3)) ||
    words[count.from - 1]?.kind !== 'mark'
  )
    return null;
  return crosses(counted, whole) ? null : readingOf(counted, 'part', whole.kind, null, whole.part ?? whole);
}

const YEAR_BEFORE =
  /^ in (?:the (?:whole|first half|second half) of |all of )?(?:(?:19|20)\d\d|the previous year|the year before|the same period)(?= |$)/u;

/** "3,141 people were killed in the first half of 2025, after more than 5,600 in the whole of 2024" */
function readYearBefore(counted: Counted): Reading | null {
  const { words, count, noun, earlier } = counted;
  const last = earlier.at(-1);
  if (last === undefined || last.part !== null || noun.is !== 'empty' || count.article) return null;
  if (
    !/^(?:after|against)$/u.test(words[count.from - 1]?.low ?? '') &&
    !/ compared (?:with|to)$/u.test(before(words, count.from, 2))
  )
    return null;
  if (!YEAR_BEFORE.test(after(words, count.next, 7)) || crosses(counted, last)) return null;
  return { ...readingOf(counted, 'listed', last.kind, null), counted: last.counted };
}

/** Whether another clause begins between the whole and its part. */
function crosses({ words, count }: Counted, whole: Reading): boolean {
  return words
    .slice(whole.noun.next, count.from)
    .some((word) => /^(?:;|while|whereas|but|although|though|however)$/u.test(word.low));
}
