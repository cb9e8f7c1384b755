import { numeralAt } from '../numerals.ts';
import type { Word } from '../words.ts';

const CONTRAST = /^(?:while|whereas|but|although|though|however|yet)$/u;

/** The first word of the clause that word `at` stands in, where clauses are set against each other. */
export function lastContrast(words: readonly Word[], at: number): number {
  for (let i = at - 1; i >= 0; i -= 1) if (isContrast(words, i)) return i + 1;
  return 0;
}

/** Where the clause of word `at` ends: the next "; ", "but", or "while" that does not just go on counting. */
export function firstContrast(words: readonly Word[], at: number): number {
  for (let i = at + 1; i < words.length; i += 1) {
    if (!isContrast(words, i)) continue;
    if (words[i]?.low === 'while' && goesOnCounting(words, i + 1)) continue;
    return i;
  }
  return words.length;
}

function isContrast(words: readonly Word[], at: number): boolean {
  const word = words[at];
  // "all but three of them"
  if (
    word?.low === 'but' &&
    /^(?:all|none|nothing|nobody|everything|everyone|everybody)$/u.test(words[at - 1]?.low ?? '')
  )
    return false;
  return word !== undefined && (word.text === ';' || CONTRAST.test(word.low));
}

/** "… were killed, while 30 others were wounded" */
function goesOnCounting(words: readonly Word[], at: number): boolean {
  for (let i = at; i < at + 4; i += 1) {
    if (numeralAt(words, i) !== null) return true;
    if (!/^(?:at|least|more|than|another|about|some|nearly|over|up|to|dozens)$/u.test(words[i]?.low ?? ''))
      return false;
  }
  return false;
}

/** The mark that ends a relative clause after word `at`, or the end of the sentence. */
export function nextMark(words: readonly Word[], at: number): number {
  for (let i = at + 1; i < words.length; i += 1) if (/^[,;:—–)”]$/u.test(words[i]?.text ?? '')) return i;
  return words.length;
}
