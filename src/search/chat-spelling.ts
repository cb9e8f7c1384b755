/** What people type in a chat, and the words it stands for. General English; each is common in questions. */
const SPELLED: readonly (readonly [RegExp, string])[] = [
  [/\b(?:wat|waht|whta|wht)(?=s?\b)/giu, 'what'],
  [/\b(?:wich|whitch|wihch|whcih)\b/giu, 'which'],
  [/\b(?:wen|wehn|whn)(?=s?\b)/giu, 'when'],
  [/\b(?:whre|wher|wehre)(?=s?\b)/giu, 'where'],
  // "Whats", "who's": the verb says what is asked for.
  [/\b(what|who|where|when|how|why)['\u2019]?s\b/giu, '$1 is'],
  [/\b(what|who|where|when|how|why)['\u2019]?re\b(?=\s)/giu, '$1 are'],
  [/\bhow come\b/giu, 'why'],
  [/\bteh\b/giu, 'the'],
  [/\bthier\b/giu, 'their'],
  [/\bppl\b/giu, 'people'],
  [/\bu\b/gu, 'you'],
  [/\bur\b/gu, 'your'],
  [/\bgonna\b/giu, 'going to'],
  [/\bwanna\b/giu, 'want to'],
  [/\b(?:cuz|coz)\b/giu, 'because'],
  [/\b(?:pls|plz)\b/giu, 'please'],
  [/\babt\b/giu, 'about'],
  [/\bgovt\b/giu, 'government'],
  [/\b(?:prez|presidnt)\b/giu, 'president'],
  [/\byrs\b/giu, 'years'],
  [/\bhrs\b/giu, 'hours'],
  [/\bmins\b/giu, 'minutes'],
];

/** The question with chat spellings and run-together question words written out. Linear in its length. */
export function spellOut(text: string): string {
  return SPELLED.reduce((spelled, [from, to]) => spelled.replace(from, to), text);
}
