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
  [/\b(?:wtf|wth|tf)\b/giu, 'what'],
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

/** Said around a question, asking nothing; inside one the same words may mean something ("who are these guys"). */
const BEFORE = new Set(
  'lol lmao bro bruh dude guys yall yo hey hi hello um umm uh so well ok okay idk wait omg damn'.split(' '),
);
const BEHIND = new Set(
  'lol lmao haha bro bruh dude guys yall tho though btw fr rn tbh smh imo lmk please thx thanks'.split(' '),
);
const LAST = /\s(?:or (?:nah|not|no|what)|anyone know|anybody know|does anyone know)(?=[\s?!.]*$)/iu;

/**
 * The question with chat spellings and run-together question words written out and without what is only said around it
 * ("bro who shot it down lol"); all of it where nothing else is said. Linear in its length.
 */
export function spellOut(text: string): string {
  const spelled = SPELLED.reduce((so, [from, to]) => so.replace(from, to), text);
  const words = spelled.replace(LAST, '').split(/\s+/u).filter(Boolean);
  const plain = (word: string | undefined): string => (word ?? '').toLowerCase().replace(/[^\p{L}]+/gu, '');
  let [start, end] = [0, words.length];
  while (start < end && BEFORE.has(plain(words[start]))) start += 1;
  while (end > start && BEHIND.has(plain(words[end - 1]))) end -= 1;
  if (start === end || (start === 0 && end === words.length && spelled.search(LAST) < 0)) return spelled;
  return words.slice(start, end).join(' ');
}
