// Sentences whose words alone leave open who or what is meant.

/** Words that stand for one person named before. */
const PERSON = 'he|she|him|his|her|hers';
/** Words that stand for somebody or something named before. */
const PRONOUN = `(?:${PERSON}|it|they|them|its|their|theirs|this|that|these|those|both|such)(?:['’]\\p{L}+)?`;
const STARTS_WITH_PRONOUN = new RegExp(`^[\\s"'“”‘’«(\\[—–-]*${PRONOUN}\\b`, 'iu');
/** Speech whose speaker is only "he": “…,” he said. */
const SPOKEN_BY_PRONOUN = /["”»][,.]?\s+(?:he|she|they|it)\b/iu;
/** Nothing but speech: who speaks stands elsewhere. */
const ONLY_SPEECH = /^["“«][^"”»]*["”»]?[.!?]*$/u;
/** Words that tie a sentence to the one before ("but", "however"): alone it would say half of it. */
const TIED = /^(?:but|however|yet|still|instead|meanwhile|nevertheless|nonetheless|otherwise|and|or|so)\b/iu;
/** "The operator rejected that: …": what was rejected stands before. */
const POINTS_BACK = /\b(?:this|that|these|those)(?=[:;.!?])/iu;

/** "He denies it", "“Not yet,” she said" */
const OF_SAME_PERSON = new RegExp(`^(?:${PERSON})\\b|^[“"][^”"]*[”"]\\s+(?:he|she)\\b`, 'iu');

/** Whether the words of a sentence alone leave open who or what is meant. */
export function leansBack({ text }: { readonly text: string }): boolean {
  return [STARTS_WITH_PRONOUN, SPOKEN_BY_PRONOUN, ONLY_SPEECH, TIED, POINTS_BACK].some((pattern) =>
    pattern.test(text),
  );
}

/** Whether a sentence is about, or spoken by, a "he" or "she" whom the one before names. */
export const isOfSamePerson = ({ text }: { readonly text: string }): boolean => OF_SAME_PERSON.test(text);
