import type { Span } from '../../corpus/article.ts';
import { A_MONTH, A_WEEKDAY, MONTHS } from '../../language/calendar.ts';
import { isAdverb } from '../language/adverbs.ts';
import { numeralAt } from '../numerals.ts';
import type { Word } from '../words.ts';
import { BE, BETWEEN, DENIES, REPORTING, REPORTS } from './verbs.ts';

/** Where a clause begins for the words on its right. */
const BOUNDARY =
  /^(?:while|whereas|but|and|or|that|as|after|because|when|although|though|since|before|if|where|which|with|until|so|yet|however|meanwhile|than|how|what|whatever)$/u;
const PREPOSITION =
  /^(?:in|at|on|from|after|during|amid|following|near|across|over|by|despite|inside|outside|under|against|into|through)$/u;
const AUXILIARY =
  /^(?:was|were|is|are|be|been|being|has|have|had|would|could|will|can|may|might|must|did|does|do|killed|wounded|injured|died|hit|struck|attacked|fired|launched|destroyed|collapsed|sank|exploded|saw|heard)$/u;
/** "may" is far more often a verb. */
const TIME = new RegExp(
  `^(?:${A_WEEKDAY}|today|yesterday|overnight|tonight|${MONTHS.filter((month) => month !== 'may').join('|')}|earlier|later|late|early|morning|evening|afternoon|night)$`,
  'u',
);
export const PRONOUN =
  /^(?:he|she|it|they|we|i|you|who|which|that|this|these|those|one|his|her|its|their|them|him)$/u;
/** Heads that happen instead of speaking: "the attack put the toll at 12". */
const EVENT =
  /^(?:attack|attacks|strike|strikes|bombing|bombings|deaths?|blast|explosion|quake|earthquake|storm|flood|floods|fighting|violence|crash|fire|update|updates|disaster|figure|figures|toll|war|conflict|number|numbers|discovery|bodies|incident|shooting|raid|raids|rescue|news|reports?|it|there|total|count|announcement|rise)$/u;

/** Heads that are somebody's: "figures from the ministry", "the ministry's count", "a toll compiled by AFP". */
const DATA =
  /^(?:figures?|data|statistics|stats|toll|tolls|count|tally|records|numbers?|estimates?|report|reports|survey|research|study|studies|analysis|conducted|database|spreadsheet|compiled|released|published|issued|provided|gathered|collected|documents?|statement|bulletin)$/u;

/** The stretch of words `[first, last]` that names a reporter. */
export interface Name {
  readonly first: number;
  readonly last: number;
}

/** The noun phrase that ends before the verb at `verb` and is its subject, or null. A pronoun is a name here. */
export function subjectBefore(words: readonly Word[], verb: number): Name | null {
  const reduced = reducedSubject(words, verb);
  if (reduced !== null) return reduced;
  let last = beforeAside(words, verb - 1);
  while (last >= 0 && isBetween(words, last)) last = beforeAside(words, last - 1);
  if (last < 0) return null;
  // "Ahmed Ali, a spokesman for the ministry, said"
  if (/^[,)—–]$/u.test(words[last]?.text ?? '')) {
    const open = openingOf(words, last);
    if (open === null) return null;
    const who = phraseEndingAt(words, open - 1) ?? beforeParticiple(words, open);
    if (who === null || !isName(words, open + 1, last - 1)) return who;
    // "Its leader, Agnes Phiri, said": the name says more than "its".
    if (/^(?:its|his|her|their)$/u.test(words[who.first]?.low ?? ''))
      return { first: words[open + 1]?.low === 'the' ? open + 2 : open + 1, last: last - 1 };
    // "the hospital’s director, Dr. Salma Reyhan, said": office and name together
    return isOffice(words, who) ? { first: who.first, last: last - 1 } : who;
  }
  return phraseEndingAt(words, last);
}

/** What a body is known by when it is told what became of it: "A commission set up after the war found that". */
const REDUCED =
  /^(?:set|appointed|created|established|formed|commissioned|convened|led|headed|chaired|run|backed|funded|ordered|tasked|charged)$/u;

/** "Witnesses reached by phone said" */
const REACHED = /^(?:reached|contacted|interviewed|surveyed|polled)$/u;

/** Whether the words `[from, to)` are one stretch without a verb. */
const isPlain = (words: readonly Word[], from: number, to: number): boolean =>
  !words.slice(from, to).some((word) => word.kind === 'mark' || BE.has(word.low) || isReportVerb(word));

/** "A truth commission set up after the president lost power found": the noun before the participle. */
function reducedSubject(words: readonly Word[], verb: number): Name | null {
  const reached = words.findIndex(({ low }, at) => at < verb - 1 && REACHED.test(low));
  if (
    reached > 0 &&
    /^(?:by|in|at|on|from)$/u.test(words[reached + 1]?.low ?? '') &&
    isPlain(words, reached + 1, verb)
  )
    return phraseEndingAt(words, reached - 1);
  const first = /^(?:but|and|yet)$/u.test(words[0]?.low ?? '') ? 1 : 0;
  if (!/^(?:a|an|the)$/u.test(words[first]?.low ?? '')) return null;
  const at = words.findIndex(({ low }, i) => i > first + 1 && REDUCED.test(low));
  if (at === -1 || at > first + 7 || at >= verb - 1) return null;
  if (!isPlain(words, first, verb)) return null;
  if (words.slice(first + 1, at).some(({ low }) => BOUNDARY.test(low) || AUXILIARY.test(low))) return null;
  // "The council appointed a panel and said": a verb of its own
  if (!/^(?:up|by|after|in|to|last|under|with|from)$/u.test(words[at + 1]?.low ?? '')) return null;
  return trimmed(words, first, at - 1);
}

/** "Leila Nasser, reporting from the capital, Tavush, said": the one before the participle's comma. */
function beforeParticiple(words: readonly Word[], open: number): Name | null {
  for (let at = open - 1; at >= Math.max(0, open - 9); at -= 1) {
    if (words[at]?.kind !== 'mark') continue;
    const low = words[at + 1]?.low ?? '';
    return words[at]?.text === ',' && /^(?:reporting|speaking|writing|talking)$/u.test(low)
      ? phraseEndingAt(words, at - 1)
      : null;
  }
  return null;
}

/** Past "…, however," and "…, for its part," that end at word `at`. */
function beforeAside(words: readonly Word[], at: number): number {
  if (words[at]?.text !== ',') return at;
  for (let open = at - 1; open >= Math.max(0, at - 4); open -= 1) {
    if (words[open]?.text !== ',') continue;
    const aside = words
      .slice(open + 1, at)
      .map((word) => word.low)
      .join(' ');
    return /^(?:however|meanwhile|though|too|also|instead|in turn|for (?:its|his|her|their) part)$/u.test(
      aside,
    )
      ? open - 1
      : at;
  }
  return at;
}

function isBetween(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  return BETWEEN.has(word.low) || (isAdverb(word.low) && !word.capital);
}

/** The mark that opens the insertion closed at `close`, when what stands in it describes (no verb, no count). */
function openingOf(words: readonly Word[], close: number): number | null {
  const mark = words[close]?.text === ')' ? '(' : (words[close]?.text ?? '');
  for (let at = close - 1; at >= Math.max(0, close - 22); at -= 1) {
    const word = words[at];
    if (word === undefined) return null;
    if (word.text === mark) return at > 0 && describes(words, at + 1, close - 1) ? at : null;
    if (/^[;:“”"]$/u.test(word.text)) return null;
  }
  return null;
}

/** An office with the name that a comma sets apart behind it: "said a spokeswoman for the ministry, Anna Kovacs." */
export function withName(words: readonly Word[], who: Name): Name {
  const comma = who.last + 1;
  if (words[comma]?.text !== ',' || !isOffice(words, who)) return who;
  const close = words.findIndex((word, at) => at > comma && word.kind === 'mark');
  const last = (close === -1 ? words.length : close) - 1;
  return isName(words, comma + 1, last) ? { first: who.first, last } : who;
}

/** Whether a phrase is an office in small letters ("mayor of Kestel") and not in a town that the aside names. */
function isOffice(words: readonly Word[], { first, last }: Name): boolean {
  const low = headOf(words, first, last);
  const head = words.slice(first, last + 1).find((word) => word.low === low);
  return (
    head?.capital === false &&
    !/^(?:capital|city|town|village|port|island|region)$/u.test(words[last]?.low ?? '')
  );
}

/** Two to five capitals: a name, with its title perhaps. */
function isName(words: readonly Word[], first: number, last: number): boolean {
  // "Her party, the Movement for Renewal, said"
  const name = words.slice(words[first]?.low === 'the' ? first + 1 : first, last + 1);
  const joins = (at: number): boolean =>
    at > 0 && at < name.length - 1 && /^(?:of|for|and|de|del|al|the)$/u.test(name[at]?.low ?? '');
  return (
    name.length >= 2 &&
    name.length <= 6 &&
    name.every((word, at) => (word.capital || joins(at)) && !word.possessive)
  );
}

function describes(words: readonly Word[], first: number, last: number): boolean {
  const low = words[first]?.low ?? '';
  const opens =
    /^(?:a|an|one|the|its|his|her|their|who|which|whose|citing|cited|quoted|speaking|reporting|writing|published|released|issued|compiled|written|commissioned|obtained|seen|general|managing|deputy|senior|vice|assistant|regional|executive|founder|co-founder|owner|secretary|editor|analyst|professor|chairman|chairwoman|chair|leader|coordinator|head|chief|director|spokesman|spokeswoman|spokesperson|president|minister|mayor|governor|commander|in|where|quoting|also|now)$/u.test(
      low,
    );
  const name = words
    .slice(first, last + 1)
    .every(
      (word) => word.capital || word.kind === 'mark' || /^(?:al|de|van|von|bin|of|the)$/u.test(word.low),
    );
  // "45," an age
  const age = first === last && words[first]?.kind === 'number';
  return opens || name || age;
}

/** The noun phrase that ends at word `last`, back to where its clause begins. */
function phraseEndingAt(words: readonly Word[], last: number): Name | null {
  let first = last + 1;
  for (let at = last; at >= Math.max(0, last - 15); at -= 1) {
    const word = words[at];
    if (word === undefined || word.kind === 'mark') {
      // "Gen. Dan Caine", "U.S.-led" are words; only apostrophes and full stops of initials may stand inside
      if (word !== undefined && /^['’&/-]$/u.test(word.text) && at < last) continue;
      break;
    }
    if (word.low === 'who' && at < last) return at > 0 ? antecedent(words, at - 1) : null;
    if (BOUNDARY.test(word.low) && !joinsNames(words, at) && !isFamiliarWith(words, at)) break;
    if (word.low === 'to' && words[at - 1]?.low === 'according') break;
    if (AUXILIARY.test(word.low) || BE.has(word.low)) break;
    if (isReportVerb(word) && !/^(?:cited|quoted)$/u.test(word.low)) break;
    first = at;
  }
  // "Mara Siwu, whose party says"
  const owner = words[first]?.low === 'whose' && first > 0 ? antecedent(words, first - 1) : null;
  if (owner !== null && last > first) return { first: owner.first, last };
  return first <= last && isNounPhrase(words, leadingDay(words, first, last), last)
    ? trimmed(words, first, last)
    : null;
}

/** "said", "denied"; but "reports", "claims", "records" are nouns as often as verbs. */
function isReportVerb(word: Word): boolean {
  if (
    word.capital ||
    /^(?:reports?|claims?|records|estimates?|documents|counts|lists|posts|shows?|confirms|figures)$/u.test(
      word.low,
    )
  ) {
    return false;
  }
  // "a source who spoke on condition of anonymity said"
  if (/^(?:spoke|speaks?)$/u.test(word.low)) return false;
  return REPORTS.has(word.low) || DENIES.has(word.low) || REPORTING.has(word.low);
}

/** Whether the verb at `at` follows a subject and an insertion about it: "the mayor, Ibrahim Sow, said". */
export function hasApposition(words: readonly Word[], at: number): boolean {
  if (words[at - 1]?.text !== ',') return false;
  const open = openingOf(words, at - 1);
  return open !== null && phraseEndingAt(words, open - 1) !== null;
}

/** "doctors who treated the wounded said": the one before "who". */
function antecedent(words: readonly Word[], at: number): Name | null {
  const last = words[at]?.text === ',' ? at - 1 : at;
  return last < 0 ? null : phraseEndingAt(words, last);
}

/** "Ministry of Health and Population", "residents and officials": a noun phrase on both sides, no clause. */
function joinsNames(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (word?.low !== 'and' || before?.kind !== 'word') return false;
  if (before.capital && words[at + 1]?.capital === true) return true;
  for (let i = at - 1; i >= 0; i -= 1) {
    const left = words[i];
    if (left === undefined || left.kind === 'mark' || BOUNDARY.test(left.low))
      return i < at - 1 && isNounPhrase(words, i + 1, at - 1);
  }
  return isNounPhrase(words, 0, at - 1);
}

/** "people familiar with the matter" */
function isFamiliarWith(words: readonly Word[], at: number): boolean {
  return (
    words[at]?.low === 'with' && /^(?:familiar|acquainted|connected|working)$/u.test(words[at - 1]?.low ?? '')
  );
}

/** Whether no word of `[first, last]` is a verb, a number inside the phrase, or a leading preposition. */
function isNounPhrase(words: readonly Word[], first: number, last: number): boolean {
  if (PREPOSITION.test(words[first]?.low ?? '')) return false;
  for (let at = first; at <= last; at += 1) {
    const word = words[at];
    const next = words[at + 1];
    if (word === undefined || AUXILIARY.test(word.low) || BE.has(word.low) || isReportVerb(word))
      return false;
    // "doctors at two hospitals", "an official and two residents"
    const joined = /^(?:at|in|from|and)$/u.test(words[at - 1]?.low ?? '') && next?.kind === 'word';
    if (at > first && numeralAt(words, at) !== null && !joined && !isYearOf(words, at)) return false;
    // "pulled 166 survivors", "fled to the hills": a past tense before what it governs
    if (/ed$/u.test(word.low) && !word.capital && at > first && GOVERNED.test(next?.low ?? '')) return false;
    if (/ed$/u.test(word.low) && !word.capital && next !== undefined && numeralAt(words, at + 1) !== null)
      return false;
  }
  return true;
}

/** "a report from 2012" */
function isYearOf(words: readonly Word[], at: number): boolean {
  return /^(?:19|20)\d\d$/u.test(words[at]?.text ?? '') && /^(?:from|of|in)$/u.test(words[at - 1]?.low ?? '');
}

/** Past a day or a place in front: "On Monday the ministry". */
function leadingDay(words: readonly Word[], first: number, last: number): number {
  let at = first;
  if (PREPOSITION.test(words[at]?.low ?? '')) at += 1;
  while (
    at < last &&
    (TIME.test(words[at]?.low ?? '') ||
      (at > first &&
        words[at]?.capital === true &&
        words[at - 1]?.kind === 'word' &&
        PREPOSITION.test(words[first]?.low ?? '')))
  )
    at += 1;
  return at;
}

const GOVERNED =
  /^(?:the|a|an|his|her|its|their|this|that|these|those|him|it|them|to|from|into|at|on|over|out|up|down|off|away|back|across|through|around|by)$/u;

const MONTH_OR_DAY = new RegExp(`^(?:${A_MONTH}|${A_WEEKDAY})$`, 'u');

function trimmed(words: readonly Word[], from: number, to: number): Name | null {
  let first = from;
  let last = to;
  while (first <= last && TIME.test(words[first]?.low ?? '') && !words[first]?.possessive) first += 1;
  if (PREPOSITION.test(words[first]?.low ?? '')) {
    // "On Monday the ministry", "In Gaza officials": the rest after the place or the day
    let at = first + 1;
    // "In December Tarnian President Ihor Vasko": the month alone is the setting
    const dated =
      /^(?:in|on|at|since|during)$/u.test(words[first]?.low ?? '') && MONTH_OR_DAY.test(words[at]?.low ?? '');
    while (
      at <= last &&
      (!dated || MONTH_OR_DAY.test(words[at]?.low ?? '') || words[at]?.kind === 'number') &&
      (words[at]?.kind === 'number' ||
        words[at]?.capital === true ||
        /^(?:the|early|late)$/u.test(words[at]?.low ?? '')) &&
      words[at]?.possessive !== true &&
      !(words[at]?.low === 'the' && at > first + 1)
    )
      at += 1;
    if (at === first + 1 || /^(?:a|an|the)$/u.test(words[first + 1]?.low ?? '')) {
      // "In a statement on Monday the ministry": what a last "the" begins; "from the capital" is nobody
      at = last;
      while (at > first + 1 && words[at]?.low !== 'the') at -= 1;
      if (at <= first + 1 || PREPOSITION.test(words[at - 1]?.low ?? '') || words[at - 1]?.low === 'of')
        return null;
    }
    if (at > last) return null;
    first = at;
  }
  // "Minutes later the defence ministry"
  const later = words.slice(first, last).findIndex(({ low }) => /^(?:later|earlier|afterwards)$/u.test(low));
  if (later > 0 && later <= 3) first += later + 1;
  while (
    first <= last &&
    /^(?:then|also|even|only|just|neighbou?ring|nearby)$/u.test(words[first]?.low ?? '')
  )
    first += 1;
  while (last >= first && TIME.test(words[last]?.low ?? '')) last -= 1;
  // "officials cited by state television"
  const cited = words.slice(first, last + 1).findIndex((word) => /^(?:cited|quoted)$/u.test(word.low));
  if (cited > 0) last = first + cited - 1;
  if (first > last) return null;
  if (
    first === last &&
    /^(?:most|many|some|others|all|both|few|several|none|more|least|another)$/u.test(words[first]?.low ?? '')
  )
    return null;
  if (first === last && PRONOUN.test(words[first]?.low ?? '')) return { first, last };
  // "were investigating reports that"
  if (first === last && /ing$/u.test(words[first]?.low ?? '') && words[first]?.capital === false) return null;
  // "could not verify reports": a verb, no noun phrase
  if (words.slice(first, last + 1).some((word) => /^(?:not|never|could|cannot)$/u.test(word.low)))
    return null;
  if (words[first]?.low === 'to') return null;
  const head = headOf(words, first, last);
  if (DATA.test(head)) return ofData(words, first, last);
  if (EVENT.test(head) || /^(?:there|here|it)$/u.test(words[first]?.low ?? '')) return null;
  if (/^(?:the|a|an)$/u.test(words[first]?.low ?? '')) {
    if (first === last) return null;
    if (words[first]?.low === 'the') first += 1;
  }
  return { first, last };
}

/** What an office's own name may begin with before "to" or "on". */
const OFFICE =
  /^(?:committee|commission|council|cent(?:er|re)|campaign|institute|mission|movement|rapporteur|envoy|coalition|group|doctors|reporters|network|conference|panel|society|union)$/u;

const OFFICIAL =
  /^(?:official|federal|state|national|academic|judicial|parliamentary|independent|internal|government|police|army|military|hospital)$/u;

/** Whose data it is: behind "by", "from", "of", or the owner before it; null where nobody is named. */
function ofData(words: readonly Word[], first: number, last: number): Name | null {
  for (let at = first + 1; at < last; at += 1) {
    if (!/^(?:by|from)$/u.test(words[at]?.low ?? '') || isYearOf(words, at + 1)) continue;
    return trimmed(words, at + 1, last);
  }
  for (let at = last - 1; at >= first; at -= 1)
    if (words[at]?.possessive === true) return trimmed(words, first, at);
  // "The official report", "a judicial inquiry"
  if (words.slice(first, last).some(({ low }) => OFFICIAL.test(low)))
    return { first: /^(?:the|a|an)$/u.test(words[first]?.low ?? '') ? first + 1 : first, last };
  // "Government figures", "Chinese estimates"
  return words.slice(first, last).some((word) => word.capital) ? { first, last } : null;
}

/** The head of a noun phrase: its last word before "of", "for", "in". */
function headOf(words: readonly Word[], first: number, last: number): string {
  for (let at = first; at <= last; at += 1) {
    if (at > first && /^(?:of|for|in|at|from|on|with|to|near|against|by)$/u.test(words[at]?.low ?? '')) {
      return words[at - 1]?.low ?? '';
    }
  }
  return words[last]?.low ?? '';
}

/** The noun phrase that begins at word `at`, as after "according to" or an inverted "said", or null. */
export function phraseAt(words: readonly Word[], at: number): Name | null {
  let last = at - 1;
  for (let i = at; i < Math.min(words.length, at + 16); i += 1) {
    const word = words[i];
    if (word === undefined || word.kind === 'mark') break;
    if (i > at && (numeralAt(words, i) !== null || isReportVerb(word))) break;
    if (AUXILIARY.test(word.low)) break;
    // "Committee to Protect Journalists", "Commission on Human Rights"
    const next = words[i + 1];
    const inName =
      OFFICE.test(words[i - 1]?.low ?? '') && words[i - 1]?.capital === true && next?.capital === true;
    if (i > at && inName && /^(?:to|on|with|without|against)$/u.test(word.low)) {
      last = i;
      continue;
    }
    // "according to a tally by human rights groups", "a count compiled by AFP"
    if (i > at && isDataOf(words, i)) {
      last = i;
      continue;
    }
    if (
      i > at &&
      (/^(?:that|which|who|while|but|as|after|because|when|although|since|before|if|where|with|said|says|told|on|during|late|early|citing|adding|saying|released|published|posted|compiled|quoted|cited|earlier|this|last|made|given|issued|obtained|seen|by|shortly|speaking|via|to|through|about|put|reported|there|so|later|whose|has|had|have|was|were|is|are|show|shows|showed|suggest|suggests|indicate|indicates)$/u.test(
        word.low,
      ) ||
        (TIME.test(word.low) && !word.possessive))
    )
      break;
    if (word.low === 'and' && !joinsNames(words, i)) {
      // "witnesses and hospital officials"
      if (next === undefined || next.kind !== 'word' || /^(?:the|at|more|another|[a-z]+ly)$/u.test(next.low))
        break;
    }
    last = i;
  }
  if (last < at) return null;
  while (last > at && /^(?:in|at|of|for|from|and|the|a)$/u.test(words[last]?.low ?? '')) last -= 1;
  return trimmed(words, at, last);
}

/** "by", "from" or "compiled by" right behind data whose owner follows. */
function isDataOf(words: readonly Word[], at: number): boolean {
  const linked = /^(?:by|from)$/u;
  const low = words[at]?.low ?? '';
  const before = words[at - 1]?.low ?? '';
  if (linked.test(low)) return DATA.test(before);
  return (
    /^(?:compiled|released|published|issued|provided|collected|gathered|conducted|kept|given)$/u.test(low) &&
    DATA.test(before) &&
    linked.test(words[at + 1]?.low ?? '')
  );
}

/** The words as a stretch of the paragraph, without a possessive ending. */
export function nameSpan(words: readonly Word[], name: Name): Span {
  const last = words[name.last];
  return {
    start: words[name.first]?.start ?? 0,
    end: (last?.end ?? 0) - (last?.possessive === true ? 2 : 0),
  };
}

/** Whether the name is only a pronoun. */
export function isPronoun(words: readonly Word[], name: Name): boolean {
  return name.first === name.last && PRONOUN.test(words[name.first]?.low ?? '');
}
