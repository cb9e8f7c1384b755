import { ALT_TEXT } from '../reply/limits.ts';
import { words } from '../reply/words.ts';
import type { Head } from './head.ts';

/** Room for the words that tell how many lines were left out. */
const RESERVE = 40;

/** A picture's words: its head and as many whole lines as fit; `more` lines are not in the picture either. */
export function altText({ title, only }: Head, lines: readonly string[], more: number): string {
  let text = only === '' ? `${title}.` : `${title}. ${only}.`;
  let left = lines.length + more;
  for (const line of lines) {
    if (text.length + line.length + 2 > ALT_TEXT - RESERVE) break;
    text += ` ${line}.`;
    left -= 1;
  }
  return left === 0 ? text : `${text} ${words.picture.more(left)}`;
}
