import type { FigureKind } from '../facts.ts';
import type { Word } from '../words.ts';
import { nounPhraseAt } from './noun-phrase.ts';
import { after, before, type Counted, type Reading, readingOf, spanOf, wordsIn } from './reading.ts';

/** The harmed as a group that is spoken of before or after the count. */
const GROUPS: readonly (readonly [FigureKind, string])[] = [
  ['dead', 'dead|killed|fatalities|deceased|who died'],
  ['wounded', 'wounded|injured|hurt'],
  ['missing', 'missing'],
  ['captured', 'arrested|detained|captured|abducted|kidnapped'],
  ['displaced', 'displaced|evacuated'],
  ['casualties', 'victims'],
];
const GROUP = GROUPS.map(([, words], at) => `(?<g${at}>${words})`).join('|');
const DETERMINER = '(?:the|those|all)(?: (?:at least|more than|nearly|about|some))?(?: [\\d,]+| \\w+)?';

/** "Among the dead were three nurses", "The wounded included two children". */
const LISTED = new RegExp(
  ` (?:among )?${DETERMINER}(?: people)? (?:${GROUP})(?: [^,;]{1,40})?(?: ,)?(?: also)? (?:is|are|was|were|include|includes|included)$|^ (?:the|those) (?:dead|killed) [,—–(:]$`,
  'u',
);
/** "Of those killed, 12 were children". */
const OF_THOSE = new RegExp(
  `^ of (?:the|those)(?: [\\d,]+| \\w+)?(?: people)? (?:${GROUP})(?: [^,;]{1,40})? ,(?: [^ ,;]+){0,4}?(?: (?:says?|said))?$`,
  'u',
);
/** "12 of the dead were children", "three of those killed are women". */
const OF_GROUP = new RegExp(`^ of (?:the|those)(?: people)? (?:${GROUP})(?= |$)`, 'u');
const WERE = /^ (?:were|was|are|is)(?= )/u;
/** "Of the 196 injured, 31 are still in hospital" */
const STILL =
  /^ (?:are|is|remain|remained|were|was)(?: (?:still|also))* (?:in (?:a |the )?hospitals?|in intensive care|in (?:an? )?(?:critical|serious|grave|life-threatening)|on life support|hospitali[sz]ed|being treated)(?= |$)/u;
/** "Two of the missing were found alive": no longer missing. */
const OUT =
  /^(?: (?:were|was|have been|has been|had been))(?: (?:later|since|already|also))* (?:found alive|found safe|found|rescued|located|released|freed|discharged|returned|reunited)(?= |$)/u;
const FOUND = /^(?: (?:were|was|have been|has been|had been)) found(?! (?:alive|safe))(?= |$)/u;
const REMAIN = /^ (?:remain|remained|stayed|are still|were still) in (?:hospitals?|intensive care)(?= |$)/u;
const OWNED = /^ (?:of|to|for|with|by|from|against)$/u;
const DEAD =
  /^(?: (?:have|has|had|were|was|later|since|been|also))* (?:died|found dead|confirmed dead|killed|succumbed)(?= |$)/u;

/** A count of some of the dead, the wounded or the missing, named as such in the same sentence. */
export function readAmong(counted: Counted): Reading | null {
  const { words, count, noun } = counted;
  if (noun.is === 'thing' || (count.article && !noun.one)) return null;
  const left = before(words, count.from, 14);
  const listed = LISTED.exec(left);
  if (listed !== null && noun.is === 'person') return readingOf(counted, 'part', kindOf(listed), null);
  const listedBefore = goesOn(counted);
  if (listedBefore !== null) return readingOf(counted, 'part', listedBefore, null);
  if (count.article) return null;
  const those = OF_THOSE.exec(left);
  if (those !== null) {
    const still = STILL.test(after(words, count.next, 8));
    return (
      named(counted, kindOf(those), count.next) ??
      (still
        ? readingOf(counted, 'part', kindOf(those), { first: count.from - 2, last: count.from - 2 })
        : null)
    );
  }
  // "Most of the injured have gone home, but 38 remained in hospital"
  const hurt = / of the (?<g>injured|wounded)(?= |$)/u.test(before(words, count.from, 16));
  if (hurt && noun.is === 'empty' && REMAIN.test(after(words, count.next, 5)))
    return readingOf(counted, 'part', 'wounded', { first: count.next, last: count.next + 2 });
  const group = OF_GROUP.exec(after(words, count.next, 12));
  if (group === null) return null;
  const next = count.next + wordsIn(group[0]);
  const right = after(words, next, 7);
  if (DEAD.test(right)) return readingOf(counted, 'part', 'dead', { first: next - 1, last: next - 1 });
  // "Nineteen of the victims were found near a door": victims they are
  if (OUT.test(right) && !(kindOf(group) === 'casualties' && FOUND.test(right))) return null;
  // "The brother of one of the dead": named in passing, not counted.
  if (count.value === 1 && !count.article && OWNED.test(before(words, count.from, 1))) return null;
  return (
    named(counted, kindOf(group), next) ??
    readingOf(counted, 'part', kindOf(group), { first: next - 1, last: next - 1 })
  );
}

/** "of the Linden nursing home, where the lift had failed, and": what may stand between two who are listed. */
const LIST_GOES_ON =
  /^(?: (?:of|from|at|in)(?: (?!(?:was|were|had|has|and|who|that|which)(?= ))[^ ,;]+){1,7})?(?: , (?:where|who|whose|which)(?: [^ ,;]+){1,8})?(?: ,)?(?: and)?(?: also)?$/u;

/** "Among the dead are five residents of a nursing home and a firefighter": the kind of a list that goes on, or null. */
function goesOn({ words, count, noun, earlier }: Counted): FigureKind | null {
  const last = earlier.at(-1);
  if (last === undefined || last.rule !== 'part' || noun.is !== 'person') return null;
  if (LISTED.exec(before(words, last.count.from, 14)) === null && !earlier.some(isListHead(words)))
    return null;
  // "three nurses, and a doctor said more would follow": another clause
  if (
    !/^(?: [^\w\s]| (?:who|whose|of|from|in|at|on|with|aboard|and)(?= )|$)/u.test(after(words, noun.next, 2))
  )
    return null;
  const between = before(words, count.from, count.from - last.noun.next);
  return /(?: and| ,)(?: also)?$/u.test(between) && LIST_GOES_ON.test(between) ? last.kind : null;
}

const isListHead =
  (words: readonly Word[]) =>
  ({ rule, count }: Reading): boolean =>
    rule === 'part' && LISTED.test(before(words, count.from, 14));

/** The noun behind "were": "12 were children". */
function named(counted: Counted, kind: FigureKind, at: number): Reading | null {
  const { words } = counted;
  if (!WERE.test(after(words, at, 3))) return null;
  // "seven were its members"
  const owned = /^(?:its|his|her|their)$/u.test(words[at + 1]?.low ?? '') ? at + 2 : at + 1;
  const noun = nounPhraseAt(words, owned);
  if (noun.is !== 'person') return null;
  const reading = readingOf({ ...counted, noun }, 'part', kind, null);
  return { ...reading, counted: spanOf(words, noun.first, noun.last) };
}

function kindOf(match: RegExpExecArray): FigureKind {
  for (const [at, [kind]] of GROUPS.entries()) if (match.groups?.[`g${at}`] !== undefined) return kind;
  return 'dead';
}
