import { ALT_TEXT } from '../reply/limits.ts';
import { words } from '../reply/words.ts';

/** Room for the words that tell how many lines were left out. */
const RESERVE = 40;

/** A picture's words: the title and as many whole lines as fit; `more` lines are not in the picture either. */
export function altText(title: string, lines: readonly string[], more: number): string {
  let text = `${title}.`;
  let left = lines.length + more;
  for (const line of lines) {
    if (text.length + line.length + 2 > ALT_TEXT - RESERVE) break;
    text += ` ${line}.`;
    left -= 1;
  }
  return left === 0 ? text : `${text} ${words.picture.more(left)}`;
}
