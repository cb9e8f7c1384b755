import type { Span } from '../../corpus/article.ts';
import type { FigureKind } from '../facts.ts';
import type { Word } from '../words.ts';
import { harmPatterns } from './harm.ts';
import { after, before, spanOf, wordsIn } from './reading.ts';

/** "No casualties were reported": a kind, the word that says none, and the words for what is counted. */
export interface None {
  readonly kind: FigureKind;
  readonly at: Span;
  readonly counted: Span;
  readonly first: number;
  readonly last: number;
}

const NOUNS: readonly (readonly [FigureKind, string])[] = [
  ['casualties', 'casualty|casualties|victims'],
  ['dead', 'deaths?|fatality|fatalities|loss of life|loss of lives'],
  ['wounded', 'injury|injuries|wounded|injured'],
];
const ANY_NOUN = NOUNS.map(([, words]) => words).join('|');
const ADJECTIVES =
  '(?: (?!was|were|is|are|has|have|had|been|further|new|more|additional|other|major|serious|significant|severe|large|mass)[^\\s,.;:!?][^\\s,;]*){0,4}?';
const AFTER_NOUN =
  '(?= (?:[^\\w\\s]|was|were|are|is|have|had|has|in|on|at|from|among|or|and|after|as|when|but|so|during|aboard|resulted|reported|following|to|there|caused|near|while|though|although|either|because|by|overnight|since)(?: |$)|$)';
/** "no casualties", "no immediate reports of injuries", "no one hurt". */
const NO_NOUN = new RegExp(
  `^(?: (?:immediate|initial|early|official|confirmed|known|reported|credible)){0,2}(?: (?:reports?|indications?|signs?|word of any reports) of(?: any)?)?(?<of>${ADJECTIVES}) (?<noun>${ANY_NOUN})${AFTER_NOUN}`,
  'u',
);
const WITHOUT = new RegExp(
  `^(?: (?:any|causing|causing any|reporting|inflicting|reported|any reported))*(?<of>${ADJECTIVES}) (?<noun>${ANY_NOUN})${AFTER_NOUN}`,
  'u',
);
const NOT_CAUSED = new RegExp(
  `^ (?:cause|caused|report|reported|result in|resulted in|suffer|suffered|record|recorded|lead to)(?: any)?(?<of>${ADJECTIVES}) (?<noun>${ANY_NOUN})${AFTER_NOUN}`,
  'u',
);
// "No gas escaped and nobody was hurt": the second begins anew
const WHOM =
  '(?<who>(?: (?!else|other|others|more|further|seriously|longer|nobody(?: |$)|none(?: |$)|no(?: |$)|no-one(?: |$))[^\\s,;:.!?][^\\s,;]*){0,7}?)';
const BE =
  '(?: (?:was|were|is|are|has been|have been|had been|got))(?: (?:reported|believed|known|also|so far|immediately|physically|reported to have been|believed to have been|believed to be|thought to be))*';
const SOMEONE = (['done', 'own', 'state'] as const).flatMap((form) =>
  harmPatterns(`^${WHOM}${form === 'own' ? '(?: (?:has|have|had))?' : BE} `, form, '(?= |$)'),
);
/** "no French nationals were among the victims" */
const AMONG = new RegExp(
  `^${WHOM}${BE} among (?:the|those) (?<harm>dead|killed|victims|casualties|wounded|injured|missing)(?= |$)`,
  'u',
);
/** "There were no foreigners among the dead" */
const THERE_AMONG = new RegExp(
  `^${WHOM} among (?:the|those) (?<harm>dead|killed|victims|casualties|wounded|injured|missing)(?= |$)`,
  'u',
);
const KIND_OF_GROUP: Readonly<Record<string, FigureKind>> = {
  dead: 'dead',
  killed: 'dead',
  wounded: 'wounded',
  injured: 'wounded',
  missing: 'missing',
};
const UNREAL_LEFT =
  / (?:if|would|could|should|will|might|may|not|hoped|hope|hoping|ensure|ensuring|ensured|expected|promised|unclear|unless|whether|with the aim of|so that)(?: [^ ]+){0,3}$/u;
const UNREAL_RIGHT = /^(?: [^ ]+){0,2} (?:expected|intended|planned|wanted|would|could|will|should)(?= |$)/u;

const NO_ONE_HIT = / (?<verb>kill(?:ed|ing)|injur(?:ed|ing)|wound(?:ed|ing)|hurt(?:ing)?)$/u;
const NEITHER = new RegExp(
  `^(?: (?:side|country|army|party|of them))(?: (?:has|have|had))? (?:reported|suffered|sustained)(?: any)?(?<of>${ADJECTIVES}) (?<noun>${ANY_NOUN})${AFTER_NOUN}`,
  'u',
);

/** Everything the words of a sentence report none of. "No further casualties" is not none, nor "no word on casualties". */
export function readNone(words: readonly Word[]): None[] {
  const found: None[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const low = words[at]?.low ?? '';
    const left = before(words, at, 6);
    if (UNREAL_LEFT.test(left)) continue;
    const right = after(words, at + 1, 16);
    // "injured no one"
    const verb = NO_ONE_HIT.exec(left)?.groups?.['verb'];
    if (verb !== undefined && (low === 'nobody' || (low === 'no' && words[at + 1]?.low === 'one'))) {
      const kind = verb.startsWith('kill') ? 'dead' : 'wounded';
      const last = low === 'no' ? at + 1 : at;
      found.push({
        kind,
        at: spanOf(words, at, last),
        counted: spanOf(words, at - 1, at - 1),
        first: at,
        last,
      });
      continue;
    }
    if (low === 'neither') found.push(...nouns(words, at, NEITHER.exec(right)));
    if (low === 'no') found.push(...nouns(words, at, NO_NOUN.exec(right)), ...people(words, at, right));
    else if (low === 'without') found.push(...nouns(words, at, WITHOUT.exec(right)));
    else if (low === 'not' && / (?:did|do|does|has|have|had)$/u.test(left))
      found.push(...nouns(words, at, NOT_CAUSED.exec(right)));
    else if (/^(?:nobody|none|no-one|neither)$/u.test(low)) found.push(...people(words, at, right));
  }
  return found;
}

function nouns(words: readonly Word[], at: number, match: RegExpExecArray | null): None[] {
  const noun = match?.groups?.['noun'];
  if (match === null || noun === undefined) return [];
  const last = at + wordsIn(match[0]);
  if (UNREAL_RIGHT.test(after(words, last + 1, 4))) return [];
  const of = match.groups?.['of'] ?? '';
  if (
    / (?:among|on|about|for|over|details|information|word|figures?|comment|mention|record|account|estimate|reference|count|tally)(?: |$)/u.test(
      ` ${of.trim()} `,
    )
  )
    return [];
  const first = last - wordsIn(noun) - wordsIn(of) + 1;
  const none = noneOf(words, at, noun, first, last);
  // "no deaths or injuries"
  const second = new RegExp(`^ (?:or|and|nor) (?<noun>${ANY_NOUN})${AFTER_NOUN}`, 'u').exec(
    after(words, last + 1, 6),
  );
  const other = second?.groups?.['noun'];
  if (other === undefined) return [none];
  return [none, noneOf(words, at, other, last + 2, last + 1 + wordsIn(other))];
}

function noneOf(words: readonly Word[], at: number, noun: string, first: number, last: number): None {
  const kind = NOUNS.find(([, forms]) => new RegExp(`^(?:${forms})$`, 'u').test(noun))?.[0] ?? 'casualties';
  return { kind, at: spanOf(words, at, at), counted: spanOf(words, first, last), first: at, last };
}

/** "no one was hurt", "none of the 12 people aboard was injured", "no U.S. troops were killed". */
function people(words: readonly Word[], at: number, right: string): None[] {
  const there = / there (?:was|were|is|are|had been|have been)$/u.test(before(words, at, 3));
  const among = there ? THERE_AMONG : AMONG;
  const group = among.exec(right);
  const kind = KIND_OF_GROUP[group?.groups?.['harm'] ?? ''] ?? 'casualties';
  for (const { harm, pattern } of group === null ? SOMEONE : [{ harm: { kind }, pattern: among }]) {
    if (!/^(?:dead|wounded|casualties|missing)$/u.test(harm.kind)) continue;
    const match = pattern.exec(right);
    const word = match?.groups?.['harm'];
    if (match === null || word === undefined) continue;
    // "nobody was killed by our officers" says only who did not do it
    if (/^ by (?!police said|officials)/u.test(right.slice(match[0].length))) continue;
    const who = wordsIn(match.groups?.['who'] ?? '');
    const last = at + wordsIn(match[0]);
    if (words[at]?.low === 'no' && who === 0) continue;
    if (
      / (?:doubt|question|longer|way|reason|evidence|matter|report|reports|indication|sign|sooner|reported)(?: |$)/u.test(
        `${match.groups?.['who'] ?? ''} `,
      )
    )
      continue;
    const one = words[at]?.low === 'no' && words[at + 1]?.low === 'one';
    const first = words[at]?.low !== 'no' || one ? last - wordsIn(word) + 1 : at + 1;
    const end = words[at]?.low !== 'no' || one ? last : at + who;
    return [
      {
        kind: harm.kind,
        at: spanOf(words, at, one ? at + 1 : at),
        counted: spanOf(words, first, end),
        first: at,
        last,
      },
    ];
  }
  return [];
}
