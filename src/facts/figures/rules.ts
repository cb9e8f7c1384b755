import type { Sentence } from '../../corpus/article.ts';
import { numeralAt } from '../numerals.ts';
import type { Word } from '../words.ts';
import { readAttribute, readBodiesOf, readNoun, readPostposed } from './adjacent.ts';
import { readAmong } from './among.ts';
import { readBurial } from './burial.ts';
import { type Count, countsIn } from './count.ts';
import { type NounPhrase, nounPhraseAt } from './noun-phrase.ts';
import { readNounOf, readObject } from './object.ts';
import { readPart, wholeOf } from './part.ts';
import { after, type Counted, type Reading, before as textBefore } from './reading.ts';
import { readSubject } from './subject.ts';
import { readToll } from './toll.ts';
import { isUnreal } from './unreal.ts';

/** The rules in the order they are tried: what stands closest to the number first. */
const RULES: readonly ((counted: Counted) => Reading | null)[] = [
  readBurial,
  readAmong,
  readAttribute,
  readNoun,
  readBodiesOf,
  readPostposed,
  readSubject,
  readObject,
  readNounOf,
  readToll,
  readPart,
];

/** "freed the last five of 14 guards taken hostage": all of them were. */
const TAKEN = /^ (?:taken|held) (?:hostage|captive|prisoner)(?= |$)/u;

/** "Eight of the 12 people killed were hit by police bullets": the 12 were. */
const KILLED =
  /^ (?:who (?:died|drowned|perished|(?:were|was) (?:killed|injured|wounded|arrested|detained|kidnapped|abducted))|killed|injured|wounded|arrested|detained|missing|seized|kidnapped|abducted|captured)(?: |$)/u;

const ALL_BUT = / (?:all|everyone|everybody) but$/u;

const SHARE =
  /^(?:half|thirds?|quarters?|fifths?|most|some|many|majority|percent|few|several|fraction|none|part)$/u;

/** "Half of the 40 passengers drowned": not all forty did. */
function isShareBefore(words: readonly Word[], of: number): boolean {
  return SHARE.test((words[of - 1]?.low ?? '').split('-').at(-1) ?? '') || words[of - 1]?.text === '%';
}

/** What each count of a sentence says, in order; `before` is the sentence before it in its paragraph. */
export function readingsOf(words: readonly Word[], before: Sentence | null): Reading[] {
  const readings: Reading[] = [];
  const passed: { count: Count; noun: NounPhrase }[] = [];
  for (const count of countsIn(words)) {
    // The 120 of "40 of the 120 passengers drowned" are not all drowned; "one of 15 people still missing" is of 15.
    const whole = passed.at(-1)?.count;
    const noun = nounPhraseAt(words, count.next);
    const of = words[count.from - 1]?.low === 'of';
    const part =
      of && ((whole?.next === count.from - 1 && whole.value > 1) || isShareBefore(words, count.from - 1));
    const right = after(words, noun.next, 3);
    // "70 percent of the 1,400 killed"
    const harmed = KILLED.test(right) && (noun.is === 'person' || noun.is === 'empty');
    if (part && !TAKEN.test(right) && !harmed) continue;
    // "his brother, one of seven employees killed": the seven are counted
    const one =
      count.value === 1 && words[count.next]?.low === 'of' && numeralAt(words, count.next + 1) !== null;
    if (one && noun.is === 'person' && KILLED.test(right)) {
      passed.push({ count: { ...count, next: count.next + 1 }, noun: { ...noun, next: count.next + 1 } });
      continue;
    }
    // "all but two of the dead had been shot": how many had not; of those missing, they are
    if (
      ALL_BUT.test(textBefore(words, count.from, 3)) &&
      !/ missing(?= |$)/u.test(after(words, count.next, 6))
    ) {
      passed.push({ count, noun });
      continue;
    }
    const counted: Counted = { words, count, noun, before, earlier: readings, passed };
    if (!isUnreal(words, count.from, Math.max(noun.next, count.next))) {
      for (const rule of RULES) {
        const reading = rule(counted);
        if (reading === null) continue;
        readings.push(reading.part === null ? { ...reading, part: wholeOf(counted, reading) } : reading);
        break;
      }
    }
    passed.push({ count, noun });
  }
  return readings;
}
