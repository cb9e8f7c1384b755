/** Nouns that end as adverbs do: "her family said", "the assembly voted". */
export const LY_NOUNS =
  'family|assembly|ally|rally|supply|reply|monopoly|anomaly|bully|italy|july|homily|jelly|belly|lily|butterfly|doily|ply|fly';

const NOUN = new RegExp(`^(?:${LY_NOUNS})$`, 'u');

/** Whether a word in lower case is an adverb by its ending ("repeatedly", but not "family"). */
export const isAdverb = (low: string): boolean => /ly$/u.test(low) && low.length > 4 && !NOUN.test(low);
