import { spellOut } from './chat-spelling.ts';
import { type Token, tokenise } from './tokens.ts';

/** A question is read up to here, in UTF-16 units: longer than any real one, short enough to bound all work. */
export const LONGEST_QUESTION = 600;
/** At most this many different tokens of a question are looked at. */
export const MOST_TOKENS = 32;
/** A longer token is no word. */
const LONGEST_TOKEN = 40;

/** What the guard lets through of a question. */
export interface Guarded {
  readonly tokens: readonly Token[];
  readonly cut: boolean;
}

/**
 * Stands in front of every query: whatever is typed, at most 600 characters and 32 tokens of at most 40 characters
 * reach the index. Unguarded, one message of single letters stops the process for seconds.
 */
export function guard(text: string): Guarded {
  const head = spellOut(text.slice(0, LONGEST_QUESTION));
  // Shouting says nothing about which words are names.
  const shouted = /\p{Lu}.*\p{Lu}/su.test(head) && !/\p{Ll}/u.test(head) && /\s/.test(head.trim());
  const tokens = tokenise(shouted ? head.toLowerCase() : head).filter(
    ({ word }) => word.length <= LONGEST_TOKEN,
  );
  return {
    tokens: tokens.slice(0, MOST_TOKENS),
    cut: text.length > LONGEST_QUESTION || tokens.length > MOST_TOKENS,
  };
}
