import { isSoft, isStopword } from './stopwords.ts';
import type { Table } from './table.ts';

/** A vocabulary arranged so that a near spelling is found without comparing every word. */
export interface Spelling {
  readonly words: readonly string[];
  /** Numbers of words by length. */
  readonly byLength: readonly Int32Array[];
  /** By word: one bit a letter that it holds, a to z. */
  readonly letters: Int32Array;
  /** By word: how much less likely than a rare content word it was meant; below 0, more likely. */
  readonly unlikely: Float32Array;
  /** By word: its first letter; in a large vocabulary only words with the first letter as typed are looked at. */
  readonly first: Uint16Array;
  readonly large: boolean;
}

const LONGEST = 24;
/** "Toll" was meant more likely than "told". */
const COMMON = 4;
const LARGE = 20_000;
const MOST_FREQUENT = 4;
/** What an edit costs, and another first letter on top. */
const EDIT = 10;
const OTHER_FIRST = 6;

/** Arranges words by length and letters; `frequent` tells of a word by its number how often it is met, 0 to 1. */
export function buildSpelling(words: readonly string[], frequent: (word: number) => number): Spelling {
  const lengths: number[][] = Array.from({ length: LONGEST + 1 }, () => []);
  const letters = new Int32Array(words.length);
  const unlikely = new Float32Array(words.length);
  const first = new Uint16Array(words.length);
  words.forEach((word, id) => {
    letters[id] = lettersOf(word);
    first[id] = word.charCodeAt(0);
    unlikely[id] = (isSoft(word) || isStopword(word) ? COMMON : 0) - MOST_FREQUENT * frequent(id);
    if (/^\p{L}+$/u.test(word)) lengths[word.length]?.push(id);
  });
  return {
    words,
    byLength: lengths.map((ids) => Int32Array.from(ids)),
    letters,
    unlikely,
    first,
    large: words.length > LARGE,
  };
}

/** Arranges the words of a corpus. */
export function spellingOf({ words, stems, stemOfWord, inSentences }: Table): Spelling {
  return buildSpelling(words, (word) => {
    const stem = stemOfWord[word] ?? 0;
    const often = Math.min(1, Math.log2(1 + (inSentences[stem] ?? 0)) / MOST_FREQUENT);
    return often - (isSoft(stems[stem] ?? '') && !isSoft(words[word] ?? '') ? 1 : 0);
  });
}

function lettersOf(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i += 1) {
    const letter = word.charCodeAt(i) - 97;
    if (letter >= 0 && letter < 26) bits |= 1 << letter;
  }
  return bits;
}

/** How many bits are set, by adding neighbours in parallel. */
function countBits(value: number): number {
  let bits = value - ((value >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** A word that the asker may have meant, and how unlikely that is: about ten an edit. */
export interface Correction {
  readonly word: string;
  readonly unlikely: number;
}

/**
 * The word nearest in spelling: one edit or swap away from 4 letters on, two from 8 on. The one with the same first
 * letter wins, then the more frequent one. Null when nothing is near.
 */
export function correct(typed: string, spelling: Spelling): Correction | null {
  const { words, byLength, letters, unlikely, first, large } = spelling;
  const most = typed.length < 4 ? 0 : typed.length < 8 ? 1 : 2;
  if (most === 0 || typed.length > LONGEST) return null;
  const own = lettersOf(typed);
  const initial = typed.charCodeAt(0);
  let best: Correction | null = null;
  for (let length = typed.length - most; length <= typed.length + most; length += 1) {
    for (const id of byLength[length] ?? []) {
      if (large && first[id] !== initial) continue;
      if (countBits((letters[id] ?? 0) ^ own) > most * 2) continue;
      const word = words[id] ?? '';
      const distance = edits(typed, word, most);
      if (distance > most) continue;
      const rank = distance * EDIT + (word[0] === typed[0] ? 0 : OTHER_FIRST) + (unlikely[id] ?? 0);
      if (best === null || rank < best.unlikely) best = { word, unlikely: rank };
    }
  }
  return best;
}

const ROWS = [new Int32Array(32), new Int32Array(32), new Int32Array(32)] as const;

/** Edits and swaps of neighbours between two words (optimal string alignment), or more than `most`. */
function edits(a: string, b: string, most: number): number {
  let [before, previous, current]: [Int32Array, Int32Array, Int32Array] = [ROWS[0], ROWS[1], ROWS[2]];
  for (let j = 0; j <= b.length; j += 1) previous[j] = j;
  for (let i = 1; i <= a.length; i += 1) {
    current[0] = i;
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1;
      let cost = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + same);
      if (
        i > 1 &&
        j > 1 &&
        a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
        a.charCodeAt(i - 2) === b.charCodeAt(j - 1)
      ) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      }
      current[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    [before, previous, current] = [previous, current, before];
  }
  return previous[b.length] ?? most + 1;
}
