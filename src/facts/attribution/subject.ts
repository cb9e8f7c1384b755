import type { Span } from '../../corpus/article.ts';
import { WEEKDAY_NAME } from '../../language/calendar.ts';
import { LY_NOUNS } from '../language/adverbs.ts';
import { verbsOf } from '../language/verbs.ts';

/** Who does something, as the words stand: "Alliance spokesperson Allison Hart", "he", "a Turkish official". */
export interface Subject extends Span {
  /** Words set apart by commas right after, which may hold the name ("The head of the agency, Jane Doe, said"). */
  readonly aside: Span | null;
}

const DAY = `(?:${WEEKDAY_NAME})`;
/** What may stand between a subject and its verb. */
const BETWEEN = new RegExp(
  `\\s+(?:(?:on\\s+|late\\s+|early\\s+|late\\s+on\\s+)?${DAY}(?:\\s+(?:night|morning|afternoon|evening))?|yesterday|today|has|have|had|is|was|were|also|later|then|earlier|again|still|now|once|first|finally|meanwhile|repeatedly|sometimes|often|always|never|soon|just|only|simply|nevertheless|nonetheless|however|therefore|thus|too|instead|even|himself|herself|itself|themselves|(?!(?:${LY_NOUNS})$)\\p{Ll}+ly)$`,
  'u',
);
const CLAUSE_START =
  /[;:—–()“”"]|\s-\s|(?<!\p{L})(?:that|something|when|while|because|if|whether|although|though|since|until|where|after|before|as|but|what|how|why|than|which)\s+/gu;
/** Words after a comma that set something apart from the subject. */
const ASIDE =
  /^\s*(?:\d{1,3}|a|an|the|who|whose|his|her|its|their|one|\p{Ll}+ed|\p{Ll}+ing|(?:also |better )?known|himself|herself|head|chief|director|president|in|at|on|of|from|under|with|without|once|now|then|\p{Ll}+\s+(?:of|at|for|with)|\p{Lu}.*)(?!\p{L})/u;
const PRONOUN = /^(?:he|she|they|it|i|we|you)$/iu;
const STARTS_NOUN =
  /^(?:\p{Lu}|the(?!\p{L})|a(?!\p{L})|an(?!\p{L})|one(?!\p{L})|two(?!\p{L})|three(?!\p{L})|another(?!\p{L})|some(?!\p{L})|several(?!\p{L})|many(?!\p{L})|most(?!\p{L})|other(?!\p{L})|his(?!\p{L})|her(?!\p{L})|its(?!\p{L})|their(?!\p{L})|our(?!\p{L})|my(?!\p{L})|officials(?!\p{L})|police(?!\p{L})|residents(?!\p{L})|witnesses(?!\p{L})|authorities(?!\p{L})|local(?!\p{L})|senior(?!\p{L})|\p{Ll}+\s+(?:officials?|sources?|police|media|television|spokes\p{Ll}+|leaders?|residents|diplomats|officers)(?!\p{L})|he(?!\p{L})|she(?!\p{L})|they(?!\p{L})|it(?!\p{L})|we(?!\p{L})|i(?!\p{L})|who(?!\p{L})|\p{Ll}+(?:s|men|women|people)$)/u;

/**
 * The noun phrase that ends right before `verb` in `text` (quotations blanked out), not reaching back before `from`;
 * null when the words there are no plain subject.
 */
export function subjectBefore(text: string, verb: number, from: number): Subject | null {
  let end = trimEnd(text, verb);
  for (;;) {
    const strip = BETWEEN.exec(text.slice(from, end));
    if (strip === null) break;
    end = trimEnd(text, from + strip.index);
  }
  let aside: Span | null = null;
  // "The exception was the Home Front, whose leader, Viktor Oren, said"
  const owned =
    /,\s*whose\s+\p{Ll}+(?:\s\p{Ll}+)?,\s+((?:\p{Lu}[\p{L}\p{M}’.-]*\s+){1,3}\p{Lu}[\p{L}\p{M}’.-]*),$/u.exec(
      text.slice(from, end),
    );
  if (owned?.[1] !== undefined) return { start: end - 1 - owned[1].length, end: end - 1, aside: null };
  // "Zofia Maj, whose husband, Karol, is missing, told": the clause about her with all its commas.
  const clause = /,\s*(?:who|whose|which)(?!\p{L})[^.;:—–“”"()]{3,160},$/u.exec(text.slice(from, end));
  if (clause !== null && !verbsOf(clause[0]).some(({ speech }) => speech)) {
    const stop = from + clause.index;
    // "Toros, 68, who has been in power since 2008, said"
    const age = /,\s*\d{1,3}\s*$/u.exec(text.slice(from, stop));
    const name = age === null ? stop : from + age.index;
    return phraseEndingAt(text, trimEnd(text, name), from, { start: stop + 1, end: end - 1 });
  }
  // "NP, aside, verb": commas pair up from the right; an age and a role may both stand there.
  while (text.charAt(end - 1) === ',') {
    const open = text.lastIndexOf(',', end - 2);
    if (open < from || !ASIDE.test(text.slice(open + 1, end - 1))) {
      // "In Oslo, he said,": nothing set apart; the comma belongs to words in between.
      return null;
    }
    aside = { start: open + 1, end: end - 1 };
    end = trimEnd(text, open);
    if (text.charAt(end - 1) !== ',' && / (?:who|whose)$/u.test(text.slice(from, end))) break;
    if (!/,\s*(?:\d{1,3})\s*$/u.test(text.slice(from, end))) break;
    end = text.lastIndexOf(',', end - 1);
  }
  // "the teacher, Ana Belmonte, 26, said": the name is set apart as well as the age
  const role = aside === null ? null : NAMED_ROLE.exec(text.slice(from, end));
  if (role?.[1] !== undefined && /^\s*\d{1,3}$/u.test(text.slice(aside?.start, aside?.end))) {
    const name = { start: end - role[1].length, end };
    return phraseEndingAt(text, trimEnd(text, text.lastIndexOf(',', name.start)), from, name);
  }
  return phraseEndingAt(text, end, from, aside);
}

/** A role in small letters with the name behind its comma. */
const NAMED_ROLE =
  /(?:^|[,;:]\s*|\s)(?:the|an?|his|her|its|their)\s+(?:\p{Ll}[\p{L}-]*\s+){0,3}\p{Ll}[\p{L}-]*,\s+((?:\p{Lu}[\p{L}\p{M}’.-]*\s+){1,3}\p{Lu}[\p{L}\p{M}’.-]*)$/u;

function phraseEndingAt(text: string, end: number, from: number, aside: Span | null): Subject | null {
  let start = from;
  for (const edge of text.slice(start, end).matchAll(CLAUSE_START))
    start = from + edge.index + edge[0].length;
  const comma = text.lastIndexOf(',', end - 1);
  if (comma >= start) start = comma + 1;
  start = afterJoin(text, start, end);
  // "Shops shut, and the mayor, Jo Blake, said": a clause of its own behind the comma.
  const joined = /^\s*(?:and|but)\s+(?=\S)/u.exec(text.slice(start, end));
  if (joined !== null && start === comma + 1) {
    const before = text.slice(from, comma);
    if (verbsOf(before).length > 0) start += joined[0].length;
    // "Souza, Blake, and Roux said": three speakers.
    else if (/\p{L}/u.test(before)) return null;
  }
  start = skipSpace(text, start);
  // "But a union official said"
  start += /^(?:But|And|Yet)\s+(?=\S)/u.exec(text.slice(start, end))?.[0].length ?? 0;
  // "Hart, who said": the phrase before "who" speaks.
  const who = /(?:^|,?\s)who$/u.exec(text.slice(start, end));
  if (who !== null) return relative(text, start + who.index, from);
  const words = text.slice(start, end);
  if (words === '' || /(?:^|\s)(?:and|or|but|then)$/u.test(words)) return coordinated(text, end, from);
  // "During the hearing he": whatever stands before it, the pronoun is the subject.
  const pronoun = /(?:^|\s)(he|she|they|it|we|I)$/u.exec(words)?.[1];
  if (pronoun !== undefined) return { start: end - pronoun.length, end, aside: null };
  // "the surgeon who operated on her, Pekka Lumme, said"
  const told = aside === null ? null : /^(\S+(?:\s\S+){1,5}?)\s+who\s/u.exec(words);
  if (told?.[1] !== undefined && verbsOf(told[1]).length === 0)
    return { start, end: start + told[1].length, aside };
  if (words.split(/\s+/u).length > 14 || ENDS_OPEN.test(words)) return null;
  if (!STARTS_NOUN.test(words) || OPENS_ADVERBIAL.test(words)) return lastName(text, start, end, aside);
  // A verb inside: what looked like one phrase is a clause, or a phrase with a clause in it.
  // "a driver named Omar Sall": a participle that only gives the name
  const own = words.replace(/^([Aa]n?\s(?:\p{Ll}[\p{L}-]*\s){1,4})(?:named|called)(?=\s\p{Lu})/u, '$1');
  if (verbsOf(own).some(({ word }) => !word.endsWith('ing')) || SECOND_PHRASE.test(own)) return null;
  return { start, end, aside };
}

/** A phrase does not end so: something was left out between it and the verb. */
const ENDS_OPEN =
  /(?<!\p{L})(?:and|or|the|a|an|of|to|by|as|in|on|for|with|from|who|which|its|his|her|their|that|than|not)$/u;
const OPENS_ADVERBIAL =
  /^(?:In|On|At|After|Before|With|For|From|By|Asked|Speaking|To|As|During|Since|Under|Over|Amid|Despite|Following|Through|Until|While|When|Where|If|Although|Because|Like|Unlike|About|Between|Among|Within|Without|Near|Last|Next|Earlier|Later|Meanwhile|Then|Now|Here|There|Still|Yet|Also|So|Due|Having)(?!\p{L})/u;
/** "Historians trace the earliest church": a second phrase that no preposition joins to the first. */
const SECOND_PHRASE =
  /(?<!(?<!\p{L})(?:of|for|at|in|on|from|to|with|by|and|or|near|under|over|behind|against|both|all|half|than|including|between|as|about|outside|inside|across|leading))\s(?:the|a|an|its|their|his|her)\s/u;

/** "Rossi flew to Lima and said": the second verb has the subject of the first. */
function coordinated(text: string, end: number, from: number): Subject | null {
  const before = text.slice(from, end);
  const begin = from + before.lastIndexOf(';') + 1;
  for (const verb of verbsOf(text.slice(begin, end))) {
    if (verb.word.endsWith('ing')) continue;
    // "The envoy, who is to chair the talks, called it a crime and said": the verb of the aside joins nothing
    if (/,\s*(?:who|which|whose)\s+(?:[\p{Ll}]+\s+){0,2}$/u.test(text.slice(begin, begin + verb.start)))
      continue;
    const subject = subjectBefore(text, begin + verb.start, begin);
    if (subject === null) continue;
    // After a passive verb it stays open whether the second is passive too.
    return /^(?:is|are|was|were|been)$/u.test(verb.word) ? null : subject;
  }
  return null;
}

/** "… and Rossi said": after "and" a new clause when the words before it have a verb, else two speakers in one phrase. */
function afterJoin(text: string, start: number, end: number): number {
  const words = text.slice(start, end);
  let begin = start;
  for (const join of words.matchAll(/(?<!\p{L})(?:and|or)\s+/gu)) {
    if (verbsOf(words.slice(0, join.index)).length > 0) begin = start + join.index + join[0].length;
  }
  return begin;
}

function relative(text: string, at: number, from: number): Subject | null {
  const end = trimEnd(text, at);
  const stop = text.charAt(end - 1) === ',' ? end - 1 : end;
  if (stop <= from) return null;
  // "The crowd cheered Mayor Jo Blake, who said": the name right before, whatever the clause before it says.
  const name = /(?:\p{Lu}[\p{L}\p{M}’.-]*\s+){0,5}\p{Lu}[\p{L}\p{M}’.-]*$/u.exec(text.slice(from, stop));
  if (name !== null) return { start: from + name.index, end: stop, aside: null };
  return phraseEndingAt(text, stop, from, null);
}

const CAPITALS = '(?:\\p{Lu}[\\p{L}\\p{M}’.-]*\\s+){0,3}\\p{Lu}[\\p{L}\\p{M}’.-]*';
/** One name, two joined, or a body after a setting without a comma ("In a statement to this paper the company said") ("In 2019 Ana Souza and Jo Blake said"). */
const TRAILING_NAME = new RegExp(
  `(?:^|\\s)((?:${CAPITALS}\\s+and\\s+)?${CAPITALS}|he|she|they|it|the (?:company|ministry|agency|government|army|military|police|union|party|group|firm|hospital|court|council|minister|president|mayor|governor))$`,
  'u',
);

/** "In Oslo Hart said": what opens with a preposition has its subject at the end, if that is a name or pronoun. */
function lastName(text: string, start: number, end: number, aside: Span | null): Subject | null {
  const words = text.slice(start, end);
  const name = TRAILING_NAME.exec(words);
  const found = name?.[1];
  if (name === null || found === undefined) return null;
  // "said the army had fired": a clause of its own, no setting
  if (found.startsWith('the ') && !OPENS_ADVERBIAL.test(words)) return null;
  // A name right after the preposition is the place: "In Oslo said".
  if (
    name.index === 0 ||
    /(?<!\p{L})(?:in|on|at|from|to|of|with|by|for|In|On|At|From|To|With|By|For)$/u.test(
      words.slice(0, name.index),
    )
  ) {
    return null;
  }
  return { start: end - found.length, end, aside };
}

/** The noun phrase that begins at `at` ("said [Hart, a spokesperson for the alliance]"), or null. */
export function subjectAfter(text: string, at: number, limit: number): Subject | null {
  const begin = skipSpace(text, at);
  // "said 16-year-old Bruno Diaz"
  const start = begin + (/^\d{1,3}-year-old\s+(?=\p{L})/u.exec(text.slice(begin, limit))?.[0].length ?? 0);
  const rest = text.slice(start, limit);
  const stop =
    /[,.;:—–“”"!?()]|\s(?:who|whose|in|on|at|to|after|before|as|when|while|during|that|from|via|by|with|and said|following|if|about|yesterday|today|late|early)(?!\p{L})/u.exec(
      // "head of the agency", "Gen. Dan Caine": the stop of an abbreviation is none.
      rest.replace(
        /(?<!\p{L})(?:Gen|Lt|Col|Capt|Maj|Sgt|Adm|Sen|Rep|Gov|Mr|Mrs|Ms|Dr|Prof|St|Jr|Sr|Rev|U\.S|U\.N|U\.K|\p{Lu})\./gu,
        (word) => '_'.repeat(word.length),
      ),
    );
  const end = trimEnd(text, stop === null ? limit : start + stop.index);
  const words = text.slice(start, end);
  if (words === '' || words.split(/\s+/u).length > 14 || NO_SUBJECT.test(words)) return null;
  if (!STARTS_NOUN.test(words) && !/^(?:\p{Ll}+\s+)*\p{Lu}/u.test(words)) return null;
  if (new RegExp(`^${DAY}`, 'u').test(words)) return null;
  let aside: Span | null = null;
  if (text.charAt(end) === ',') {
    const close = /[,.;:—“”"!?]|$/u.exec(text.slice(end + 1, limit));
    aside = { start: end + 1, end: end + 1 + (close?.index ?? 0) };
  }
  return { start, end, aside };
}

/** Words that follow a verb and are no subject ("said on Monday", "said that"). */
const NO_SUBJECT =
  /^(?:in|on|at|to|for|from|by|with|of|that|there|it|no|not|so|after|before|when|while|during|about|as|if|late|early|earlier|later|again|nothing|little|much)(?!\p{L})/iu;

/** Whether the phrase is a bare pronoun. */
export const isPronoun = (words: string): boolean => PRONOUN.test(words);

function trimEnd(text: string, at: number): number {
  let end = at;
  while (end > 0 && /\s/u.test(text.charAt(end - 1))) end -= 1;
  return end;
}

function skipSpace(text: string, at: number): number {
  let start = at;
  while (start < text.length && /\s/u.test(text.charAt(start))) start += 1;
  return start;
}
