import type { Span } from '../../corpus/article.ts';

/** One word of a text with its place. */
export interface Word extends Span {
  /** Without a possessive ending and without a full stop that ends the sentence. */
  readonly text: string;
  /** Whether a possessive ending follows ("Turkey’s"). */
  readonly possessive: boolean;
  /** What stands between the word before and this one (the possessive ending left out). */
  readonly gap: string;
}

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|[’'.&-](?=[\p{L}\p{N}]))*/gu;
/** Abbreviations that keep their full stop, besides initials ("J.", "U.S."). */
const KEEPS_STOP =
  /^(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Capt|Maj|Sgt|Cpl|Adm|Cmdr|Brig|Sen|Sens|Rep|Reps|Gov|Rev|Hon|St|Jr|Sr|Pres|No|Inc|Corp|Co|Ltd)$/u;

/** The words of a text, in order. */
export function wordsOf(text: string): readonly Word[] {
  const found: Word[] = [];
  let last = 0;
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    let end = start + match[0].length;
    let word = match[0];
    let possessive = false;
    const owned = /[’'][sS]$/u.exec(word);
    if (owned !== null) {
      possessive = true;
      word = word.slice(0, owned.index);
      end = start + word.length;
    } else if (/s$/u.test(word) && /^[’'](?=\s)/u.test(text.slice(end, end + 2))) {
      possessive = true;
    } else if (text.charAt(end) === '.' && (KEEPS_STOP.test(word) || /^(?:\p{Lu}\.)*\p{Lu}$/u.test(word))) {
      end += 1;
      word = text.slice(start, end);
    }
    found.push({ start, end, text: word, possessive, gap: text.slice(last, start) });
    last = possessive ? start + match[0].length : end;
  }
  return found;
}
