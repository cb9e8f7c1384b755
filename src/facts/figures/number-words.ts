import type { Figure } from '../facts.ts';

const VAGUE = /\b(?:dozens|scores|hundreds|thousands|millions)\b/iu;

/**
 * The article's own words for the number where they give no number ("dozens", "tens of thousands"), else null. A
 * listing shows these words: the least they can mean is worked out and stands in no quote.
 */
export function vagueWords({ at, sentence }: Figure): string | null {
  const words = sentence.text.slice(at.start - sentence.start, at.end - sentence.start);
  return VAGUE.test(words) ? words : null;
}
