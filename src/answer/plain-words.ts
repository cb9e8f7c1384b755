import { spellOut } from '../search/chat-spelling.ts';
import { fold } from '../search/fold.ts';

/** Nothing longer is small talk or a question for everything. */
const LONGEST = 80;

/** What was typed as plain lower-case words, chat spellings written out; empty where it is too long to be taken whole. */
export function plainWords(typed: string): string {
  if (typed.length > LONGEST) return '';
  return spellOut(fold(typed).toLowerCase())
    .replace(/['’]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/(\p{L})\1{2,}/gu, '$1')
    .trim();
}
