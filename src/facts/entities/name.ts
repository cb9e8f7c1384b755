import type { Sentence, Span } from '../../corpus/article.ts';
import type { Entity } from '../facts.ts';
import { SPEECH_FORMS } from '../language/speech-verbs.ts';
import { type Word, wordsOf } from '../language/words.ts';
import { headOf, isOnePerson } from '../statements/speakers-nouns.ts';
import { isOrganisation, isOrganisationWord } from './organisations.ts';
import { isPeople } from './peoples.ts';
import { PLACE_NOUN, PLACE_WORD, placeNamed } from './places.ts';
import { inRole, isHonorific, isOffice, opensWithTrade } from './roles.ts';
import { isPlain, nicknameAt, type Run, runsIn } from './runs.ts';

export type Kind = Entity['kind'];

/** One name where it stands, with what its sentence says about it. */
export interface Name {
  readonly sentence: Sentence;
  /** Offsets into the sentence. */
  readonly at: Span;
  readonly tokens: readonly string[];
  /** What the sentence shows it to be, or null when only other sentences can tell. */
  readonly kind: Kind | null;
  /** The words of its role right before it ("Defense Secretary"), or in an aside after it. */
  readonly role: Span | null;
  /** The nickname in quotation marks inside it ("Bluey"), or null. */
  readonly nickname: string | null;
  /** Whether it opens the sentence with a single word, which may be no name at all ("Rockets have been …"). */
  readonly doubtful: boolean;
}

/** Every name of a sentence, roles told apart from the names they stand before. */
export function namesIn(sentence: Sentence): readonly Name[] {
  const words = wordsOf(sentence.text);
  return runsIn(sentence.text, words).flatMap((run) => readRun(sentence, words, run));
}

function readRun(sentence: Sentence, words: readonly Word[], run: Run): Name[] {
  // A nickname or title: nothing else stands in the quotation marks.
  if (/[“"‘]$/u.test(sentence.text.slice(0, run.start)) && /^[,.]?[”"’]/u.test(sentence.text.slice(run.end)))
    return [];
  const own = [...run.words];
  if (isAbbreviated(own, sentence.text.slice(run.end))) return [build(sentence, words, run, own, null, true)];
  const whole = placeNamed(own.map(({ text }) => text).join(' ')) !== null;
  // "Turkish President …", "Iranian Red Crescent Society": the adjective belongs to a role or is no part of the name.
  let from = 0;
  if (!whole && !isPartOfName(own)) from = afterPeoples(own);
  if (from === own.length) return [];
  let named = from;
  for (let at = from; at < own.length; at += 1) if (endsRole(own, at) && !isSurname(own, at)) named = at + 1;
  named = pastCountry(own, named, from);
  if (named === 0 && opensWithItsTrade(run, sentence.text.slice(run.end))) named = 1;
  // "General Assembly", "Justice Department", "Major League": an office word inside a longer name.
  const rest = own.slice(named).map(({ text }) => text);
  if (
    named > from &&
    rest.length > 0 &&
    rest.some((token) => isOrganisationWord(token) || PLACE_WORD.test(token))
  ) {
    named = from;
  }
  if (named >= own.length) return roleOnly(sentence, own, from);
  const name = own.slice(named);
  const first = name[0];
  if (first === undefined) return [];
  const role =
    named > from
      ? span(words[withFormer(words, run.index)] ?? own[0], own[named - 1])
      : lowerRole(words, run.index + named);
  const capital =
    named > from && own.slice(from, named).some(({ text }) => isHonorific(text) || isOffice(text));
  return [build(sentence, words, run, name, capital || role !== null ? role : null, named === 0)];
}

/** "Publican Merv Atkins has …", "Boss Philippe Garnier, 54, …": a trade that has its capital from the sentence. */
function opensWithItsTrade({ words: own, opens }: Run, after: string): boolean {
  const [trade, ...name] = own.map(({ text }) => text);
  if (!opens || trade === undefined || !opensWithTrade(trade) || name.length < 2 || name.length > 3)
    return false;
  return /^,?\s+[\p{Ll}\d]/u.test(after);
}

/** How many words at the start are adjectives of nations ("Iranian", "South Korean"). */
function afterPeoples(own: readonly Word[]): number {
  let from = 0;
  for (;;) {
    const [one = '', two = ''] = [own[from]?.text, own[from + 1]?.text];
    if (isPeople(one)) from += 1;
    else if (/^(?:South|North|East|West|Central|Sub-Saharan)$/u.test(one) && isPeople(two)) from += 2;
    else return from;
  }
}

/** "European Union", "Northern Republic", "Arab League": without its adjective the name names nothing. */
function isPartOfName(own: readonly Word[]): boolean {
  const [first = '', ...rest] = own.map(({ text }) => text);
  if (
    !/^(?:European|African|Asian|American|Arab|Latin|Nordic|Baltic|Northern|Southern|Eastern|Western|Islamic|Christian|Catholic|Orthodox|Muslim|Democratic|Republican)$/u.test(
      first,
    )
  )
    return false;
  if (rest.some((token) => isOffice(token) || isPeople(token))) return false;
  return rest.some((token) => isOrganisationWord(token) || /^(?:Republic|State|Republics)$/u.test(token));
}

/** Whether the word at `at` ends a role, so that a name may follow: an office or title not inside a longer name. */
function endsRole(own: readonly Word[], at: number): boolean {
  const token = own[at]?.text ?? '';
  if (!isHonorific(token) && !isOffice(token)) return false;
  return own
    .slice(0, at)
    .every(({ text }) => inRole(text) || isPeople(text) || !/^\p{Ll}/u.test(text) || text === 'of');
}

/** "Stephen King", "Zofia Maj": a title that ends the capitals behind what is none is a surname. */
function isSurname(own: readonly Word[], at: number): boolean {
  const token = own[at]?.text ?? '';
  const first = own[0]?.text ?? '';
  if (at === 0 || at !== own.length - 1 || !isHonorific(token) || isOffice(token) || token.endsWith('.'))
    return false;
  return (
    own.slice(0, at).every(({ text }) => !inRole(text)) && !isPeople(first) && !isOrganisationWord(first)
  );
}

/** "President of Turkey Recep Tayyip Erdogan": the country after "of" still belongs to the role. */
function pastCountry(own: readonly Word[], named: number, from: number): number {
  if (named === from || own[named]?.text !== 'of') return named;
  let at = named + 1;
  if (own[at]?.text === 'the') at += 1;
  for (let end = own.length; end > at; end -= 1) {
    const place = own
      .slice(at, end)
      .map(({ text }) => text)
      .join(' ');
    if (placeNamed(place) !== null) return end;
  }
  // "Secretary of State Marco Rubio": the words of the office end where its list of words does.
  while (OFFICE_OBJECT.has(own[at]?.text ?? '')) at += 1;
  return at > named + 1 && at < own.length ? at : own.length;
}

const OFFICE_OBJECT = new Set(
  'the State Defense Defence War Justice Labor Labour Commerce Education Energy Health Transport Transportation Homeland Security Interior Treasury Foreign Affairs Veterans Finance Staff Police Parliament and Human Services Agriculture Operations Intelligence Communications Exchequer'.split(
    ' ',
  ),
);

/** Capitals that are a role and no name ("the Turkish President") name nobody; an office of an organisation does. */
function roleOnly(sentence: Sentence, own: readonly Word[], from: number): Name[] {
  const tokens = own.slice(from).map(({ text }) => text);
  if (!isOrganisation(tokens) || isOffice(tokens.at(-1) ?? '') || tokens.length < 2) return [];
  const at = span(own[from], own.at(-1));
  return [{ sentence, at, tokens, kind: 'organisation', role: null, nickname: null, doubtful: false }];
}

const span = (first: Word | undefined, last: Word | undefined): Span => ({
  start: first?.start ?? 0,
  end: last?.end ?? 0,
});

/** "Alliance spokesperson Allison Hart", "the Turkish foreign minister Hakan Fidan": a role in small letters before. */
function lowerRole(words: readonly Word[], index: number): Span | null {
  const last = words[index - 1];
  const name = words[index];
  if (last === undefined || name?.gap !== ' ' || last.possessive || !isOffice(last.text)) return null;
  if (ADJECTIVE.test(last.text) && !isChief(words, index)) return null;
  let at = index - 1;
  while (at > 0 && words[at]?.gap === ' ' && index - at < 6) {
    const before = words[at - 1];
    if (before === undefined || before.possessive) break;
    const fits =
      inRole(before.text) ||
      isPeople(before.text) ||
      /^\p{Lu}/u.test(before.text) ||
      NOUN_IN_ROLE.test(before.text);
    if (!fits || (isPlain(before.text) && !inRole(before.text))) break;
    at -= 1;
  }
  return span(words[withFormer(words, at)], last);
}

/** "EU foreign policy chief Marta Kallay", but not "the chief Marta" or "a chief Union of Pilots". */
function isChief(words: readonly Word[], index: number): boolean {
  const [before, chief, name, surname] = [-2, -1, 0, 1].map((step) => words[index + step]);
  return (
    chief?.text === 'chief' &&
    chief.gap === ' ' &&
    before !== undefined &&
    !before.possessive &&
    !JOINS.test(before.text) &&
    name !== undefined &&
    surname?.gap === ' ' &&
    /^\p{Lu}\p{Ll}/u.test(surname.text) &&
    !isOrganisationWord(surname.text)
  );
}

/** "former central bank governor": a role that is no longer one says so, up to four words before. */
function withFormer(words: readonly Word[], at: number): number {
  for (let before = at - 1; before >= Math.max(0, at - 4) && words[before + 1]?.gap === ' '; before -= 1) {
    const word = words[before];
    if (word === undefined || word.possessive) break;
    if (FORMER.test(word.text)) return before;
    if (JOINS.test(word.text)) break;
  }
  return at;
}

const FORMER = /^(?:former|ex|then|acting|interim|outgoing|incoming|deposed|ousted|retired|late|would-be)$/iu;
/** Words that belong to no role, so that a "former" before them is another's. */
const JOINS = /^(?:a|an|the|of|for|and|or|by|to|with|in|on|at|from|as|said|was|is|were|had|has)$/iu;

/** Offices that in small letters are as often adjectives ("the official website"). */
const ADJECTIVE =
  /^(?:official|chief|head|general|private|major|count|lead|expert|member|deputy|resident|owner)$/u;
/** Lower-case words that a role in small letters may hold ("defense ministry spokesman", "union leader"). */
const NOUN_IN_ROLE =
  /^(?:ministry|department|harbou?r|station|port|fire|rescue|hospital|school|railway|airline|union|company|party|government|agency|council|committee|alliance|army|navy|military|military’s|group|team|club|rebel|tribal|community|church|university|court|opposition|presidential|parliamentary|federal|local|longtime|veteran|top|key|new|then|ex|far-right|left-wing|right-wing|policy|intelligence|security|rights|aid|relief|climate|energy|election|electoral|civil|protection|disaster)$/u;

function build(
  sentence: Sentence,
  words: readonly Word[],
  run: Run,
  name: readonly Word[],
  role: Span | null,
  fromStart: boolean,
): Name {
  const tokens = name.map(({ text }) => text);
  const at = span(name[0], name.at(-1));
  const after = sentence.text.slice(at.end);
  const next = words[run.index + run.words.length];
  // "The leader of the revolt, Col. Idris Kante,": a title alone says less than the words set apart.
  const bare = role === null || sentence.text.slice(role.start, role.end).split(' ').every(isHonorific);
  const aside =
    bare && !isBesideAnother(sentence.text.slice(0, at.start), after)
      ? (asideRole(after, at.end) ?? roleSetApart(sentence.text.slice(0, role?.start ?? at.start), after))
      : null;
  // "Rubio replied", "Trump, who …": what speaks, or is a who, has a name.
  const acts =
    (next?.gap === ' ' && SPEECH_FORMS.has(next.text) && !next.text.endsWith('ing')) ||
    /^,\s+who(?!\p{L})/u.test(after);
  // "SafeWork inspectors", "Acasă, a charity that …"
  const sure = /\p{Ll}\p{Lu}/u.test(tokens[0] ?? '') || IS_BODY.test(after);
  const doubtful =
    run.opens && fromStart && tokens.length === 1 && !sure && !(acts && !/s$/u.test(tokens[0] ?? ''));
  const kind = kindOf(tokens, role !== null, aside !== null, after, sentence.text.slice(0, at.start), next);
  const told = aside ?? role;
  // "Its head, Amina Sule": the head of what, the words alone do not say
  const bareHead =
    told !== null &&
    /^(?:head|chief|leader|deputy|member|owner|founder)$/u.test(sentence.text.slice(told.start, told.end));
  return {
    sentence,
    at,
    tokens,
    kind,
    role: kind === 'person' && !bareHead ? told : null,
    nickname: nicknameOf(name),
    doubtful,
  };
}

function nicknameOf(name: readonly Word[]): string | null {
  const place = name.findIndex((_, at) => nicknameAt(name, at) > 0);
  return name[place]?.text ?? null;
}

/** "near Chilemba, the agency’s head, Lucia Mondlane, told": the office is that of the name behind it. */
const isBesideAnother = (before: string, after: string): boolean =>
  /(?<!\p{L})(?:in|near|at|outside|off|from|to|of|for|by|with)\s+(?:the\s+)?$/u.test(before) &&
  /^,[^,.;]{3,60},\s+(?:\p{Lu}[\p{L}\p{M}.’-]*\s+){1,3}\p{Lu}[\p{L}\p{M}’-]+,\s/u.test(after);

/** "71-year-old" right before a name. */
const AGED = /(?<!\p{L})\p{L}+-year-old\s+$|(?<!\d)\d{1,3}-year-old\s+$/u;
/** "the newspaper La Hora", "monitoring group NetBlocks": what a name right after it must be. */
const BODY =
  /(?<!\p{L})(?:newspaper|magazine|broadcaster|website|network|agency|group|company|firm|carrier|airline|charity|party|club|bank|automaker|retailer)\s+$/u;
/** "Acasă, a charity that runs a helpline": the same, set apart behind the name. */
const IS_BODY =
  /^,\s+(?:an?|the)\s+(?:[\p{L}-]+\s+){0,3}?(?:newspaper|magazine|broadcaster|website|network|agency|group|company|firm|carrier|airline|charity|bank|carmaker|automaker|retailer|supermarket|brewery|think-?tank|union|watchdog|foundation)(?=\s+(?:that|which|based|run|founded|set\s+up|of|for|in|with)(?!\p{L})|[,.;])/u;
/** "her father, Hrant, said", "His counterpart in the rebel capital, Artem Rusk, said": set apart by commas. */
const RELATIVE =
  /(?<!\p{L})(?:his|her|their|its|[\p{L}\p{M}]+[’']s)\s+(?:[\p{L}-]+\s+){0,2}(?:father|mother|brother|sister|son|daughter|wife|husband|widow|uncle|aunt|cousin|nephew|niece|grandmother|grandfather|fiancée?|boyfriend|girlfriend|friend|neighbou?r|colleague|counterpart|predecessor|successor)(?:\s+in\s+[^,]{2,60})?,\s+$/iu;
/** The words right before the comma that a place is set apart from ("in the rebel capital, Zelene,"). */
const BEFORE_PLACE =
  /(?<!\p{L})(?:capital|city|town|village|region|province|district|state|country|nation|island|port|valley|suburb)\s*,\s+$/iu;

/** "Gulnar Veli, whose parents had been on board" */
const OF_A_FAMILY =
  /^,\s+whose\s+(?:[\p{Ll}\d]+(?:-\p{Ll}+)*\s+)?(?:parents?|mother|father|sons?|daughters?|brothers?|sisters?|husband|wife|child|children|cousins?|uncle|aunt|grand\p{Ll}+|fianc\p{L}+|baby|twins?)(?!\p{L})/u;

function isRelative(before: string, after: string): boolean {
  return /^,/u.test(after) && RELATIVE.test(before) && !BEFORE_PLACE.test(before);
}

/** "The postman, Jon Feld, said": behind one person’s trade, between commas. */
function isSetApart(before: string, after: string): boolean {
  // "One of them, Mira Delic, lost her husband"
  if (
    /^,/u.test(after) &&
    /(?<!\p{L})[Oo]ne\s+of\s+(?:them|whom|the\s+(?:two|three|four|women|men|survivors|victims)),\s+$/u.test(
      before,
    )
  )
    return true;
  const trade =
    /(?<!\p{L})(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts)\s+((?:\p{Ll}[\p{L}-]*\s+){0,2}\p{Ll}[\p{L}-]*)(?:\s+who\s[^,;:]{3,60})?,\s+$/u.exec(
      before,
    )?.[1];
  return trade !== undefined && /^,/u.test(after) && !BEFORE_PLACE.test(before) && isOnePerson(trade);
}

/** "the novelist Ilmar Vuori": right behind one person’s trade. */
function isCalled(before: string): boolean {
  const trade = /(?<!\p{L})(?:[Tt]he|[Aa]n?)\s+((?:\p{Ll}[\p{L}-]*\s+){0,2}\p{Ll}[\p{L}-]*)\s+$/u.exec(
    before,
  )?.[1];
  return trade !== undefined && isOnePerson(trade.split(/\s+/u).at(-1) ?? '');
}

/** What only people do, right after a name or the comma that closes its aside ("Her rival, Hugo Sand, shrugged"). */
const ACTS =
  /^,?\s+(?:sat|stood|waited|wept|cried|smiled|laughed|shrugged|nodded|knelt|sighed|slept|wore|waved|grinned|sobbed|paused|walked|lay|hugged|gestured|shouted|recalled|sits|stands|waits|smiles|nods)(?!\p{L})/u;

/** "Police identified him as Ivan Sorel" */
const IDENTIFIED =
  /(?<!\p{L})(?:identified|named)\s+(?:him|her|the\s+(?:\p{Ll}+\s+){1,3}?)\s*as\s+$|(?<!\p{L})gave\s+(?:his|her)\s+name\s+(?:only\s+)?as\s+$/u;

/** "Ivan Sorel, a former soldier dismissed from the army", but not "Orme Lines, a leader in its trade". */
function isTrade(tokens: readonly string[], after: string): boolean {
  // "Amadou, a butcher, said"
  const own =
    /^,\s+(?:\d{1,3},\s+)?an?\s+((?:\p{Ll}[\p{L}-]*\s+){0,2}\p{Ll}[\p{L}-]*),?\s+(?:said|says|told|asked|added|recalled)(?!\p{L})/u.exec(
      after,
    )?.[1];
  if (tokens.length === 1 && own !== undefined && isOnePerson(own)) return true;
  const words = /^,\s+(?:\d{1,3},\s+)?an?\s+([\p{L}\s-]{3,60})/u.exec(after)?.[1];
  if (words === undefined || tokens.length < 2 || tokens.length > 4) return false;
  const trade = words.split(/\s+(?:who|whose|which|that|dismissed)(?!\p{L})/u)[0] ?? words;
  return (
    isOnePerson(trade) &&
    !/^(?:member|leader|owner|manager|source|player|partner|director|head|lead|chief|service|official|producer)$/u.test(
      headOf(trade),
    )
  );
}

/** "Halden Rail plc" */
const INCORPORATED = /^\s(?:plc|PLC|Inc|Ltd|Corp|LLC|AG|NV|GmbH)(?![\p{L}])/u;

const AGE = /^,\s+\d{1,3}(?:,|\s+years(?!\p{L})|[.;]|$)/u;

/** The role in an aside after a name: "Jane Doe, the mayor of Lille," gives "the mayor of Lille". */
function asideRole(after: string, offset: number): Span | null {
  // "medical director of St. Brigid’s Hospital": that full stop ends nothing
  const match =
    /^,\s+(?:\d{1,3},\s+)?((?:[^,.;:—“”"]|(?<=(?<!\p{L})(?:St|Dr|Mt))\.){3,80})(?=[,.;—]|$)/u.exec(after);
  const words = match?.[1];
  if (match === null || words === undefined) return null;
  const opened = /^(?:the|a|an|who is|head|director|chief|president|\p{Ll}+)(?!\p{L})/u.test(words);
  // The office must come early: "the mayor of Lille", not "the city whose mayor".
  const lead = words.split(/\s+(?:of|for|at|in|to|with|on|from|and|who|whose|that|which)\s+/u)[0] ?? '';
  if (!opened || !lead.split(/\s+/u).some((word) => isOffice(word))) return null;
  if (/(?<!\p{L})(?:said|told|was|were|is|are|had|has)(?!\p{L})/u.test(words)) return null;
  const start = offset + match[0].length - words.length;
  // "a fisherman who hid in the reeds": the fisherman
  const own = words.split(/\s+(?:who|whose|which|that)(?!\p{L})/u)[0] ?? words;
  return { start, end: start + own.trimEnd().length };
}

function kindOf(
  tokens: readonly string[],
  role: boolean,
  aside: boolean,
  after: string,
  before: string,
  next: Word | undefined,
): Kind | null {
  const joined = tokens.join(' ');
  if (role) return 'person';
  // "KARIPA, Sola (Island Wire) —"
  if (/^[^.]{0,60}\($/u.test(before) && /^\)\s*[—–-]/u.test(after)) return 'organisation';
  if (placeNamed(joined) !== null || isDateline(joined) || opensArticle(tokens, before, after))
    return 'place';
  if (isOrganisation(tokens) || INCORPORATED.test(after) || IS_BODY.test(after) || bracketed(tokens, after))
    return 'organisation';
  if (tokens.length > 1 && tokens.some((token) => PLACE_WORD.test(token))) return 'place';
  if (next?.gap === ' ' && PLACE_NOUN.test(next.text)) return 'place';
  if (
    /(?<!\p{L})(?:province|district|region|city|town|village|port|island|state|county|suburb) of (?:the )?$/u.test(
      before,
    )
  )
    return 'place';
  // "Dravia’s defence ministry"
  if (
    /^[’']s\s+(?:(?:defen[cs]e|foreign|interior|health|finance)\s+ministry|capital|parliament|air\s+force|navy|central\s+bank)(?!\p{L})/u.test(
      after,
    )
  )
    return 'place';
  if (tokens.some((token) => /\d/u.test(token)) || tokens[0] === 'Operation') return 'other';
  if (AGE.test(after) || aside || /^,\s+who(?!\p{L})/u.test(after)) return 'person';
  if (AGED.test(before) || isRelative(before, after) || OF_A_FAMILY.test(after)) return 'person';
  if (
    /(?<!\p{L})[Ss]hares\s+(?:in|of)\s+$/u.test(before) ||
    /^[’']s\s+(?:shares|shareholders|stock)(?!\p{L})/u.test(after)
  )
    return 'organisation';
  if (isSetApart(before, after) || (tokens.length > 1 && isCalled(before))) return 'person';
  if (IDENTIFIED.test(before) || isTrade(tokens, after)) return 'person';
  if (BODY.test(before)) return 'organisation';
  if (tokens.length >= 2 && tokens.length <= 4 && ACTS.test(after)) return 'person';
  const speaks = next !== undefined && next.gap === ' ' && SPEECH_FORMS.has(next.text);
  const spoken =
    /(?<!\p{L})(?:said|says|asked|added|wrote)\s+$/u.test(before) &&
    /^(?:[,.;]|\s(?:of|from|at|with)\s)/u.test(after);
  if (tokens.length >= 2 && tokens.length <= 4 && (speaks || spoken)) return 'person';
  // "In Kalemba’s home town" names whose town it is; "in Zandia’s capital" names a country.
  if (
    /^[’']s?\s(?!(?:capital|north|south|east|west|central|border|coast|largest|biggest|second|main|old|port|parliament))/u.test(
      after,
    )
  )
    return null;
  if (
    /(?<!\p{L})(?:in|near|outside|across|throughout|north of|south of|east of|west of)\s+(?:the\s+)?(?:(?:north|south|east|west|central|eastern|western|northern|southern|nearby)\p{L}*\s+)*$/iu.test(
      before,
    )
  )
    return 'place';
  return null;
}

/**
 * The role before a name set apart by commas: "The head of the agency, Jane Doe, said", "Rossi’s lawyer, Jo Blake,".
 * From the article or owner that opens it to the comma; null where the words before are no office.
 */
function roleSetApart(before: string, after: string): Span | null {
  if (!/^[,.]/u.test(after) || !before.trimEnd().endsWith(',')) return null;
  const office = /([\p{L}-]+)(?:\s+(?:of|for|at)\s+[^,.;]{2,50})?,\s*$/u.exec(before);
  if (office?.[1] === undefined || !isOffice(office[1])) return null;
  const lead = before.slice(0, office.index);
  const opening =
    /(?:(?<!\p{L})(?:[Tt]he|[Aa]n?)(?:\s+(?:\p{Lu}[\p{L}\p{M}]*\s+){0,4}[\p{L}\p{M}]+[’']s)?|(?:\p{Lu}[\p{L}\p{M}]*\s+){0,4}[\p{L}\p{M}]+[’']s)(?:\s+(?!(?:the|an?|with|to|by|and|from|between|for)\s)[\p{L}-]+){0,4}\s+$/u.exec(
      lead,
    );
  // "its general secretary": without the pronoun, which says nothing there
  const owned = /(?<!\p{L})(?:its|his|her|their|our)\s+((?:[\p{Ll}-]+\s+){0,3})$/iu.exec(lead)?.[1];
  const start = opening === null ? office.index - (owned?.length ?? 0) : opening.index;
  return { start, end: start + before.slice(start).replace(/,\s*$/u, '').length };
}

/**
 * "Médecins Sans Frontières (MSF)", "Haitian National Police (PNH)": bodies are known by their initials, which another
 * language puts in another order.
 */
function bracketed(tokens: readonly string[], after: string): boolean {
  const letters = /^\s\((\p{Lu}{2,})\)/u.exec(after)?.[1];
  if (letters === undefined || tokens.length < 2) return false;
  const initials = tokens.filter((token) => /^\p{Lu}/u.test(token)).map((token) => token.charAt(0));
  if (letters === tokens.map((token) => token.charAt(0).toUpperCase()).join('')) return true;
  return letters.length > 2 && [...letters].sort().join('') === [...initials].sort().join('');
}

/** Whether all words of a run, adjective and office included, make the name that the initials behind it stand for. */
const isAbbreviated = (own: readonly Word[], after: string): boolean =>
  own.length > 2 &&
  bracketed(
    own.map(({ text }) => text),
    after,
  );

/** "PORT SELIM, Tamara Islands —": where an article opens with capitals and a dash. */
function opensArticle(tokens: readonly string[], before: string, after: string): boolean {
  // One word must stand before a country, a day or an agency: "NAGARPUR, India —", "NAGARPUR (AP) —".
  if (tokens.length === 1 && !/^(?:,\s\p{Lu}|\s\(\p{Lu})/u.test(after)) return false;
  const capitals = tokens.every((token) => /^\p{Lu}{2,}$/u.test(token)) && tokens.join('').length > 3;
  return capitals && before.trim() === '' && /^[^.]{0,45}\s[—–-]{1,2}\s/u.test(after);
}

/** "KYIV (Reuters) -": a city in capitals. */
function isDateline(name: string): boolean {
  if (!/^\p{Lu}{4,}$/u.test(name)) return false;
  return placeNamed(name.charAt(0) + name.slice(1).toLowerCase()) !== null;
}
