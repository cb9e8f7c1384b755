import { A_WEEKDAY } from '../../language/calendar.ts';
import { HARM_WORD } from '../figures/harm.ts';
import { numeralAt } from '../numerals.ts';
import type { Word } from '../words.ts';
import { firstContrast, lastContrast, nextMark } from './clause.ts';
import { hasApposition, isPronoun, type Name, phraseAt, subjectBefore, withName } from './reporter.ts';
import { BE, BETWEEN, DENIES, NEED_TOLL, NOT_A_REPORT, REPORTING, REPORTS } from './verbs.ts';

/** Somebody reporting something in a sentence: who, and the words `[from, to)` that are what is reported. */
export interface Report {
  /** Null where the sentence says that it is reported but not by whom, or only by a pronoun. */
  readonly who: Name | null;
  /** Whether a pronoun names the reporter. */
  readonly pronoun: boolean;
  /** Whether what is reported is denied, disputed or left open. */
  readonly denied: boolean;
  readonly verb: number;
  readonly from: number;
  readonly to: number;
  /** "X said …" governs what follows, "…, X said" what stands before, "according to X" its whole clause. */
  readonly side: 'right' | 'left' | 'both';
}

/** Every report in the words of one sentence, in order of their verbs. */
export function reportsIn(words: readonly Word[]): Report[] {
  const reports: Report[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const low = words[at]?.low ?? '';
    // "the United States": no verb
    if (at > 0 && words[at]?.capital === true && /^(?:states|reports|notes|records)$/u.test(low)) continue;
    if (low === 'according' && words[at + 1]?.low === 'to')
      push(words, reports, accordingTo(words, at, at + 2));
    else if (low === 'per' && words[at - 1]?.text === ',')
      push(words, reports, accordingTo(words, at, at + 1));
    else if (low === 'by' && isReported(words, at - 1)) push(words, reports, by(words, at));
    else if (low === 'by') push(words, reports, byEstimate(words, at));
    else if (isOngoing(words, at)) push(words, reports, ongoing(words, at));
    else if (REPORTING.has(low) && !REPORTS.has(low)) push(words, reports, participle(words, at, reports));
    else if (OWN_FIGURE_IS.test(low)) push(words, reports, ownFigure(words, at));
    else if (DENIES.has(low) || REPORTS.has(low)) push(words, reports, finite(words, at, reports));
  }
  return reports;
}

function push(words: readonly Word[], reports: Report[], report: Report | null): void {
  if (report === null) return;
  const outer = reports.at(-1);
  if (outer === undefined || outer.side !== 'right' || outer.who === null || report.who === null) {
    reports.push(report);
    return;
  }
  // "Amnesty said it had verified 11 deaths": the pronoun right behind "said" is the one who said
  const echo = report.pronoun || isOwned(words, report.who);
  const close = echo && report.who.first - outer.verb <= 2;
  reports.push(close ? { ...report, who: outer.who, pronoun: outer.pronoun } : report);
}

/** "The League said its monitors had counted nine bodies": the League says so, and "its monitors" are nobody's by name. */
const isOwned = (words: readonly Word[], { first }: Name): boolean =>
  /^(?:its|his|her|their)$/u.test(words[first]?.low ?? '');

/** "…, according to the ministry": its clause, up to a "while" or "but" on either side. */
function accordingTo(words: readonly Word[], at: number, name: number): Report | null {
  const named = phraseAt(words, name);
  const who = named === null ? null : withName(words, named);
  const bare =
    who !== null &&
    /^(?:reports?|accounts?|estimates?)$/u.test(words[who.last]?.low ?? '') &&
    who.first === who.last;
  const from = lastContrast(words, at);
  const to = firstContrast(words, at);
  return {
    who: bare ? null : who,
    pronoun: who !== null && isPronoun(words, who),
    denied: false,
    verb: at,
    from,
    to,
    side: 'both',
  };
}

/** "No casualties were reported by authorities", "a toll given by the ministry". */
function by(words: readonly Word[], at: number): Report | null {
  const who = phraseAt(words, at + 1);
  if (who === null) return null;
  return {
    who,
    pronoun: isPronoun(words, who),
    denied: false,
    verb: at,
    from: lastContrast(words, at),
    to: firstContrast(words, at),
    side: 'both',
  };
}

/** "By dusk the prefect was telling the cameras": no participle of another clause. */
const isOngoing = (words: readonly Word[], at: number): boolean =>
  /^(?:telling|saying|reporting|claiming|estimating)$/u.test(words[at]?.low ?? '') &&
  /^(?:was|were|is|are)$/u.test(words[at - 1]?.low ?? '');

function ongoing(words: readonly Word[], at: number): Report | null {
  // "was telling a joke when 12 people were killed"
  const that = words.slice(at + 1, at + 9).some(({ low }) => low === 'that');
  if (!that && numeralAt(words, at + 1) === null) return null;
  const who = subjectBefore(words, at - 1);
  if (who === null) return null;
  const to = firstContrast(words, at);
  return { who, pronoun: isPronoun(words, who), denied: false, verb: at, from: at + 1, to, side: 'right' };
}

const OWN_FIGURE_IS = /^(?:is|was|stands|stood|remains|remained)$/u;
/** Bodies in small letters that keep figures; a day, a quake or a town is none. */
const KEEPS_FIGURES =
  /^(?:government|ministry|army|military|police|agency|hospital|council|opposition|union|charity|group|company|authority|authorities|service|department|mission|movement|rebels|organi[sz]ation)$/u;

/** "The government's own figure is 5,450": whose figure it is stands before it. */
function ownFigure(words: readonly Word[], at: number): Report | null {
  if (!/^(?:figure|count|tally|estimate)$/u.test(words[at - 1]?.low ?? '')) return null;
  const last = /^(?:own|latest|official)$/u.test(words[at - 2]?.low ?? '') ? at - 3 : at - 2;
  const owner = words[last];
  if (owner?.possessive !== true) return null;
  let first = last;
  while (first > 0 && words[first - 1]?.kind === 'word' && words[first - 1]?.capital === true) first -= 1;
  if (first === 0 && words[first]?.low === 'the') first += 1;
  if (words[at - 2]?.low !== 'own' && !KEEPS_FIGURES.test(owner.low)) return null;
  const to = firstContrast(words, at);
  return { who: { first, last }, pronoun: false, denied: false, verb: at, from: at + 1, to, side: 'right' };
}

/** "…, by the UN's estimate": whose count it is. */
function byEstimate(words: readonly Word[], at: number): Report | null {
  for (let i = at + 1; i < Math.min(words.length, at + 8); i += 1) {
    const word = words[i];
    if (word === undefined || word.kind === 'mark') return null;
    if (!word.possessive) continue;
    const own = words[i + 1]?.low === 'own' ? i + 2 : i + 1;
    if (!/^(?:estimates?|counts?|reckoning|tally|account|figures?)$/u.test(words[own]?.low ?? ''))
      return null;
    const first = /^(?:the|a|an)$/u.test(words[at + 1]?.low ?? '') ? at + 2 : at + 1;
    const who = { first, last: i };
    const [from, to] = [lastContrast(words, at), firstContrast(words, at)];
    return { who, pronoun: false, denied: false, verb: at, from, to, side: 'both' };
  }
  return null;
}

function isReported(words: readonly Word[], at: number): boolean {
  const low = words[at]?.low ?? '';
  // "The attack, which killed 12, was claimed by the group"
  if (low === 'claimed' && isPassive(words, at)) return false;
  if (/^(?:given|compiled|provided|released|published|issued|collected|gathered|tallied)$/u.test(low))
    return true;
  return /^(?:reported|confirmed|announced|recorded|documented|counted|verified|registered|claimed|estimated)$/u.test(
    low,
  );
}

/** "…, adding that 30 were missing"; "with the Red Crescent putting the figure at 787". */
function participle(words: readonly Word[], at: number, reports: readonly Report[]): Report | null {
  if (!reportsNumber(words, at)) return null;
  const direct = words[at - 1];
  // "quoted the governor as saying": the one quoted reports
  if (direct?.low === 'as') return null;
  const own =
    direct?.kind === 'word' &&
    !/^(?:and|of|by|without|for|before|after|while|in|from|is|was|are|were|been|be|not)$/u.test(direct.low)
      ? afterWith(words, at)
      : null;
  const last = reports.at(-1);
  const who = own ?? last?.who ?? null;
  // "state television said, citing the ministry": the television reports
  return {
    who,
    pronoun: own === null ? (last?.pronoun ?? false) : isPronoun(words, own),
    // "denied targeting civilians, saying only two soldiers had been wounded": after the comma it is claimed
    denied: last?.denied === true && own === null && direct?.text !== ',',
    verb: at,
    from: at + 1,
    to: firstContrast(words, at),
    side: 'right',
  };
}

function afterWith(words: readonly Word[], at: number): Name | null {
  const name = subjectBefore(words, at);
  return (name !== null &&
    /^(?:with|,|and)$/u.test(words[name.first - 1]?.low ?? words[name.first - 2]?.low ?? 'with')) ||
    (name !== null && words[name.first - 2]?.low === 'with')
    ? name
    : null;
}

/** "A United Nations report from 2012 listed …": a noun, for one thing alone does not "report". */
function isNoun(words: readonly Word[], at: number): boolean {
  if (!/^(?:report|estimate|claim|record|count)$/u.test(words[at]?.low ?? '')) return false;
  // "the opposition's claim that": whose it is stands before it
  if (words[at - 1]?.possessive === true) return false;
  for (let i = at - 1; i >= Math.max(0, at - 6); i -= 1) {
    if (/^(?:a|an|another|one)$/u.test(words[i]?.low ?? '')) return true;
    // "The official report said": one official does not "report"
    if (/^(?:the|this|its|his|her)$/u.test(words[i]?.low ?? ''))
      return !/s$|^(?:people|police|media|military)$/u.test(words[at - 1]?.low ?? '');
    if (words[i]?.kind !== 'word') return false;
  }
  return false;
}

/** What is done with reports that nobody has confirmed. */
const UNCHECKED =
  /^(?:investigating|checking|examining|probing|verifying|studying|into|investigate|check|verify|examine)$/u;

function finite(words: readonly Word[], at: number, reports: readonly Report[]): Report | null {
  // "were investigating reports that an American was missing": nobody says so
  if (words[at]?.low === 'reports' && UNCHECKED.test(words[at - 1]?.low ?? ''))
    return {
      who: null,
      pronoun: false,
      denied: true,
      verb: at,
      from: at + 1,
      to: firstContrast(words, at),
      side: 'right',
    };
  if (isNoun(words, at)) return null;
  const low = words[at]?.low ?? '';
  if (words[at]?.possessive === true || !reportsNumber(words, at)) return null;
  if (/^(?:the|a|an|of|these|those|his|her|their|its|no|any|some)$/u.test(words[at - 1]?.low ?? ''))
    return null;
  // "the man accused of killing 12": he is accused, he accuses nobody
  if (/^(?:accused|blamed)$/u.test(low) && /^(?:of|for)$/u.test(words[at + 1]?.low ?? '')) return null;
  if (isPassive(words, at)) return quotedAs(words, at);
  const denied = DENIES.has(low) || isOpen(words, at);
  const inverted = hasApposition(words, at) ? null : invertedSubject(words, at);
  if (inverted !== null) return leftward(words, at, inverted, denied, reports);
  const who = relativeSubject(words, at) ?? subjectBefore(words, at);
  if (who === null && denied) {
    return {
      who,
      pronoun: false,
      denied,
      verb: at,
      from: at + 1,
      to: firstContrast(words, at),
      side: 'right',
    };
  }
  if (who === null) return coordinated(words, at, reports, denied);
  if (isSuffix(words, at, who)) return leftward(words, at, who, denied, reports);
  const page = isOwnPage(words, who) ? quotedBehind(words, at) : null;
  if (page !== null) return page;
  const cited = quotes(words, at);
  // "Nine were killed, the agency quoted a military source as saying."
  if (cited !== null && endsAsSaying(words, cited.last + 1))
    return leftward(words, at, cited, denied, reports);
  const inner = cited ?? who;
  const relative = /^(?:which|who)$/u.test(words[at - 1]?.low ?? '');
  return {
    who: inner,
    pronoun: isPronoun(words, inner),
    denied,
    verb: at,
    from: at + 1,
    to: relative ? nextMark(words, at) : firstContrast(words, at),
    side: 'right',
  };
}

/** Verbs that report only with a toll as their object ("put the death toll at"), and phrases that report nothing. */
function reportsNumber(words: readonly Word[], at: number): boolean {
  const low = words[at]?.low ?? '';
  const ahead = words
    .slice(at, at + 9)
    .map((word) => word.low)
    .join(' ');
  if (NOT_A_REPORT.some((pattern) => pattern.test(ahead))) return false;
  if (!NEED_TOLL.has(low)) return true;
  return /(?: at| to)(?: |$)|toll|figure|number|count|total|dead|killed|wounded|died|that/u.test(ahead);
}

function isPassive(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 3); i -= 1) {
    const low = words[i]?.low ?? '';
    if (BE.has(low)) return true;
    if (!/ly$|^(?:also|so|far|yet|first|not|later|since|been|most|more)$/u.test(low)) return false;
  }
  return false;
}

/** "The governor was quoted as saying": the governor; any other passive names nobody. */
function quotedAs(words: readonly Word[], at: number): Report | null {
  if (words[at]?.low !== 'quoted' && words[at]?.low !== 'cited') return null;
  let verb = at - 1;
  while (verb > 0 && !BE.has(words[verb]?.low ?? '')) verb -= 1;
  const who = subjectBefore(words, verb);
  if (who === null) return null;
  return {
    who,
    pronoun: isPronoun(words, who),
    denied: false,
    verb: at,
    from: at + 1,
    to: firstContrast(words, at),
    side: 'right',
  };
}

/** "State media quoted the governor as saying": the governor. */
function quotes(words: readonly Word[], at: number): Name | null {
  if (!/^(?:quoted|quotes|cited|cites)$/u.test(words[at]?.low ?? '')) return null;
  return phraseAt(words, at + 1);
}

/** "An earlier version of this page": the writers themselves. */
const isOwnPage = (words: readonly Word[], { first, last }: Name): boolean =>
  words.slice(first, last + 1).some(({ low }) => low === 'version') &&
  /^(?:page|article|story|report|post|blog|text)$/u.test(words[last]?.low ?? '');

/** "An earlier version of this page said 71 had died, quoting the premier": he reports it; without him it is taken back. */
function quotedBehind(words: readonly Word[], at: number): Report {
  const quoting = words.findIndex(
    ({ low }, i) => i > at && /^(?:quoting|citing)$/u.test(low) && words[i - 1]?.text === ',',
  );
  const named = quoting === -1 ? null : phraseAt(words, quoting + 1);
  const who = named === null ? null : withName(words, named);
  return {
    who,
    pronoun: false,
    denied: who === null,
    verb: at,
    from: at + 1,
    to: firstContrast(words, at),
    side: 'right',
  };
}

const endsAsSaying = (words: readonly Word[], at: number): boolean =>
  words[at]?.low === 'as' && words[at + 1]?.low === 'saying' && (words[at + 2]?.kind ?? 'mark') === 'mark';

/** "could not confirm", "declined to confirm", "did not say": nothing is reported. */
function isOpen(words: readonly Word[], at: number): boolean {
  const before = words
    .slice(Math.max(0, at - 4), at)
    .map((word) => word.low)
    .join(' ');
  return /(?:not|n't|never|without|unable to|declined to|refused to|yet to|cannot|could|might|may|asked to|failed to)(?: \w+ly)?(?: have| be)?$/u.test(
    before,
  );
}

/** What may follow the subject of an inverted "said": when, where and to whom. */
const BEHIND_SUBJECT = new RegExp(
  `^(?:in|on|at|during|who|${A_WEEKDAY}|late|early|to|citing|earlier|yesterday|today)$`,
  'u',
);

/** "said the ministry": after a comma or a closing quote, with the subject behind it up to a mark or a time. */
function invertedSubject(words: readonly Word[], at: number): Name | null {
  const before = words[at - 1];
  if (before === undefined || before.kind !== 'mark' || !/^[,”"’—–]$/u.test(before.text)) return null;
  if (!/^(?:said|says|reported|reports|announced|confirmed|wrote|claimed|added)$/u.test(words[at]?.low ?? ''))
    return null;
  const who = phraseAt(words, at + 1);
  if (who === null || isPronoun(words, who)) return null;
  const first = words[at + 1];
  if (
    numeralAt(words, at + 1) !== null ||
    first === undefined ||
    /^(?:that|in|on|at|no|there|by)$/u.test(first.low)
  )
    return null;
  const next = words[who.last + 1];
  if (next === undefined) return who;
  if (next.kind === 'mark') return /^[,.;”"—–)]$/u.test(next.text) ? withName(words, who) : null;
  return BEHIND_SUBJECT.test(next.low) ? who : null;
}

/** "30 were taken to Samit Hospital, which raised the number": the hospital. */
function withoutParticiple(words: readonly Word[], who: Name | null): Name | null {
  if (who === null || !BE.has(words[who.first - 1]?.low ?? '')) return who;
  for (let at = who.last - 1; at > who.first; at -= 1)
    if (/^(?:to|at|in|into|from|by|with)$/u.test(words[at]?.low ?? '')) {
      const first = words[at + 1]?.low === 'the' ? at + 2 : at + 1;
      return { first, last: who.last };
    }
  return null;
}

/** "the ministry, which reported 40 deaths, said": the ministry. */
function relativeSubject(words: readonly Word[], at: number): Name | null {
  let i = at - 1;
  while (i > 0 && /^(?:has|have|had|also|earlier|later|previously|\w+ly)$/u.test(words[i]?.low ?? '')) i -= 1;
  if (!/^(?:which|who)$/u.test(words[i]?.low ?? '')) return null;
  const end = words[i - 1]?.text === ',' ? i - 1 : i;
  const who = withoutParticiple(words, subjectBefore(words, end)) ?? behindPreposition(words, end);
  // "according to Sibir-Info, a local outlet, which said": the one that the aside describes
  const described =
    who !== null && /^an?$/u.test(words[who.first]?.low ?? '') && words[who.first - 1]?.text === ',';
  const named =
    described && words[who.first - 2]?.capital === true ? subjectBefore(words, who.first - 1) : null;
  return named ?? who;
}

/** "confirmed by the regional governor, who said": the one behind the preposition. */
function behindPreposition(words: readonly Word[], end: number): Name | null {
  for (let at = end - 2; at >= Math.max(0, end - 8); at -= 1) {
    if (!/^(?:by|to|with|from)$/u.test(words[at]?.low ?? '')) continue;
    const who = phraseAt(words, at + 1);
    return who?.last === end - 1 ? who : null;
  }
  return null;
}

/** "The ministry said … and confirmed 12 deaths": a verb without a subject of its own goes on with the one before. */
function coordinated(
  words: readonly Word[],
  at: number,
  reports: readonly Report[],
  denied: boolean,
): Report | null {
  let joint = at - 1;
  // "but later revised the number to seven"
  while (BETWEEN.has(words[joint]?.low ?? '')) joint -= 1;
  if (!/^(?:and|but|then)$/u.test(words[joint]?.low ?? '')) return null;
  const last = reports.at(-1);
  if (last === undefined || last.side !== 'right') return null;
  return { ...last, denied, verb: at, from: at + 1, to: firstContrast(words, at) };
}

/** Words that tell how, when and where something was said. */
const HOW_SAID = new RegExp(
  `^(?:in|on|at|a|the|an|his|her|its|their|statement|post|late|early|earlier|later|by|to|phone|telephone|press|news|conference|briefing|${A_WEEKDAY}|morning|evening|afternoon|night|yesterday|today|last|this|week|month|year|reporters|journalists|x|telegram|facebook|twitter|social|media|television|tv|state|televised|address|speech|interview|with|for|of|condition|anonymity|speaking|citing|without|giving|details|elaborating|update|report|website|online)$`,
  'u',
);

/** ", the ministry said." / ", the ministry said, adding …": the subject follows a comma and nothing is said after. */
function isSuffix(words: readonly Word[], at: number, who: Name): boolean {
  let first = who.first - 1;
  while (/^(?:the|a|an)$/u.test(words[first]?.low ?? '')) first -= 1;
  const opens = words[first];
  if (opens === undefined || opens.kind !== 'mark' || !/^[,”"’—–)]$/u.test(opens.text)) return false;
  if (isSetting(words, at + 1)) return true;
  for (let i = at + 1; i < words.length; i += 1) {
    const word = words[i];
    if (word === undefined || word.kind === 'mark')
      return word === undefined || /^[,.;”"—–)!]$/u.test(word.text);
    if (i === at + 1 && words[at]?.low === 'told') {
      // "officials told the agency"
      const heard = phraseAt(words, i);
      if (heard === null) return false;
      i = heard.last;
      // "told reporters after a review meeting"
      if (isSetting(words, i + 1)) return true;
      continue;
    }
    if (!HOW_SAID.test(word.low) && !word.capital) return false;
  }
  return true;
}

/** Whether nothing happens in the words `[from, to)`: "In a similar siege in the city of Alto Verde in May 2019,". */
function isOnlySetting(words: readonly Word[], from: number, to: number): boolean {
  if (!/^(?:in|on|at|during|after|since|by|over|as)$/u.test(words[from]?.low ?? '')) return false;
  return !words
    .slice(from, to)
    .some((word) => BE.has(word.low) || opensClause(word) || HARM_WORD.test(word.low));
}

/** "Eleven officers were hurt, Nkulu said, one of them seriously." */
function isOfThem(words: readonly Word[], at: number): boolean {
  const number = numeralAt(words, at);
  return (
    number !== null &&
    words[number.last + 1]?.low === 'of' &&
    /^(?:them|whom)$/u.test(words[number.last + 2]?.low ?? '')
  );
}

/** "No Swedes were killed, the ministry says, but three have been treated": the same people, counted on. */
function isOfThose(words: readonly Word[], at: number): boolean {
  const number = words[at]?.low === 'but' ? numeralAt(words, at + 1) : null;
  return number !== null && /^(?:was|were|is|are|has|have|had)$/u.test(words[number.last + 1]?.low ?? '');
}

/**
 * ", it said in a bulletin on Thursday.", ", the ministry said without giving their nationalities.": how and where it was
 * said, up to the next mark, with nothing that is counted and no clause of its own.
 */
function isSetting(words: readonly Word[], from: number): boolean {
  if (!/^(?:in|on|at|via|during|through|without|over|after|before|following)$/u.test(words[from]?.low ?? ''))
    return false;
  for (let i = from + 1; i < words.length; i += 1) {
    const word = words[i];
    if (word === undefined || word.kind === 'mark') return true;
    if (BE.has(word.low) || opensClause(word) || HARM_WORD.test(word.low)) return false;
    if (numeralAt(words, i) !== null) return false;
  }
  return true;
}

const CLAUSE =
  /^(?:that|which|who|when|while|after|before|because|there|has|have|had|did|does|do|will|would|could|can|may|might|must|should|no|none|nobody)$/u;

/** "May 2019" is a month. */
const opensClause = ({ low, text }: Word): boolean => CLAUSE.test(low) && text !== 'May';

const BRINGS = /^(?:bringing|taking|raising|pushing|putting)$/u;

function leftward(
  words: readonly Word[],
  at: number,
  who: Name,
  denied: boolean,
  reports: readonly Report[],
): Report {
  const other = reports.findLast((report) => report.verb < at && report.side === 'right');
  const from = other === undefined ? 0 : Math.max(other.verb, lastContrast(words, at));
  const report = { who, pronoun: isPronoun(words, who), denied, verb: at };
  // "…, she told parliament, four of whom are in hospital"
  const heard = words[at]?.low === 'told' ? phraseAt(words, at + 1) : null;
  const end = (heard?.last ?? at) + 1;
  const next = words[end];
  // "…, the ministry said, and 30 were wounded": what is joined on by "and" is said as well
  const goesOn =
    next?.text === ',' &&
    (/^(?:and|while|with|including)$/u.test(words[end + 1]?.low ?? '') ||
      isOfThem(words, end + 1) ||
      isOfThose(words, end + 1));
  // "…, police said on Thursday, bringing to 12 the number of dead": what it brings is said as well
  const behind = who.first > at ? who.last + 1 : end;
  if (words[behind]?.text === ',' && BRINGS.test(words[behind + 1]?.low ?? ''))
    return { ...report, from, to: firstContrast(words, behind + 1), side: 'left' };
  const set =
    !goesOn && isSetting(words, at + 1) ? words.findIndex((word, i) => i > at && word.kind === 'mark') : -1;
  if (set !== -1 && words[set]?.text === ',' && BRINGS.test(words[set + 1]?.low ?? ''))
    return { ...report, from, to: firstContrast(words, set + 1), side: 'left' };
  // "On Tuesday, the ministry said, 12 people were killed": between its commas it tells the whole sentence
  const inserted = next?.text === ',' && !goesOn && isOnlySetting(words, from, who.first);
  if (inserted) {
    const to = firstContrast(words, at);
    return { ...report, from: at + 1, to, side: 'right' };
  }
  const to = goesOn && words[end + 1]?.low !== 'while' ? firstContrast(words, end + 1) : at;
  return { ...report, from, to, side: 'left' };
}
