import { isSoft, isStopword } from './stopwords.ts';
import type { Table } from './table.ts';

/** The vocabulary arranged so that a near spelling is found without comparing every word. */
export interface Spelling {
  /** Numbers of words by length. */
  readonly byLength: readonly Int32Array[];
  /** By word: one bit a letter that it holds, a to z. */
  readonly letters: Int32Array;
}

const LONGEST = 24;

/** Arranges the words of a table by length and letters. */
export function buildSpelling({ words }: Table): Spelling {
  const lengths: number[][] = Array.from({ length: LONGEST + 1 }, () => []);
  const letters = new Int32Array(words.length);
  words.forEach((word, id) => {
    letters[id] = lettersOf(word);
    if (/^\p{L}+$/u.test(word)) lengths[word.length]?.push(id);
  });
  return { byLength: lengths.map((ids) => Int32Array.from(ids)), letters };
}

function lettersOf(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i += 1) {
    const letter = word.charCodeAt(i) - 97;
    if (letter >= 0 && letter < 26) bits |= 1 << letter;
  }
  return bits;
}

function countBits(value: number): number {
  let bits = value;
  let count = 0;
  while (bits !== 0) {
    bits &= bits - 1;
    count += 1;
  }
  return count;
}

/** A word of the corpus that the asker may have meant. */
export interface Correction {
  readonly word: number;
  readonly distance: number;
}

/**
 * The corpus's word nearest in spelling: one edit or swap away from 4 letters on, two from 8 on. The one with the same
 * first letter wins, then the more frequent one. Null when nothing is near.
 */
export function correct(typed: string, table: Table, spelling: Spelling): Correction | null {
  const most = typed.length < 4 ? 0 : typed.length < 8 ? 1 : 2;
  if (most === 0 || typed.length > LONGEST) return null;
  const letters = lettersOf(typed);
  let best: Correction | null = null;
  let bestRank = Number.POSITIVE_INFINITY;
  for (let length = typed.length - most; length <= typed.length + most; length += 1) {
    for (const word of spelling.byLength[length] ?? []) {
      if (countBits((spelling.letters[word] ?? 0) ^ letters) > most * 2) continue;
      const spelled = table.words[word] ?? '';
      const distance = edits(typed, spelled, most);
      if (distance > most) continue;
      const frequency = table.inSentences[table.stemOfWord[word] ?? 0] ?? 0;
      // "Toll" was meant more likely than "told".
      const common =
        isSoft(spelled) || isStopword(spelled) || isSoft(table.stems[table.stemOfWord[word] ?? 0] ?? '')
          ? 4
          : 0;
      const rank =
        common + distance * 10 + (spelled[0] === typed[0] ? 0 : 6) - Math.min(4, Math.log2(1 + frequency));
      if (rank < bestRank) {
        bestRank = rank;
        best = { word, distance };
      }
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
