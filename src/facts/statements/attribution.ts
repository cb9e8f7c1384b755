import type { Span } from '../../corpus/article.ts';
import { mainClause } from '../attribution/main-clause.ts';
import { type Subject, subjectAfter, subjectBefore } from '../attribution/subject.ts';
import { PASSIVE } from '../attribution/teller.ts';
import { type Quotation, quotationsOf, withoutQuotations } from '../language/quotations.ts';
import { NOUN_LIKE, QUOTING_FORMS, SPEECH_FORMS } from '../language/speech-verbs.ts';
import { type Verb, verbsOf } from '../language/verbs.ts';
import { remarkBefore } from './remarks.ts';
import { isOnePerson } from './speakers-nouns.ts';

/** How a quotation is tied to its speaker by the words of its own sentences. */
export type Attribution =
  /** A speech verb governs it; null where the verb has no subject to be read ("was described as “…”"). */
  | {
      readonly kind: 'spoken';
      readonly subject: Subject | null;
      readonly where: 'after' | 'before';
      readonly verb: Span;
    }
  /** The sentence has no words but the quotation. */
  | { readonly kind: 'bare' }
  /** Words that no speech verb governs: a title, a nickname, scare quotes. */
  | { readonly kind: 'none' };

/** A paragraph's text with its quotations. */
export interface Marked {
  readonly text: string;
  /** The text with quotations blanked out, offsets kept. */
  readonly masked: string;
  readonly quotations: readonly Quotation[];
}

export function marked(text: string): Marked {
  const quotations = quotationsOf(text);
  return { text, quotations, masked: quotations.length === 0 ? text : withoutQuotations(text, quotations) };
}

/**
 * Ties one quotation of a paragraph to the words around it. `frame` is the stretch of the sentences it stands in.
 */
export function attributionOf(paragraph: Marked, index: number, frame: Span): Attribution {
  const { text, masked, quotations } = paragraph;
  const own = quotations[index];
  if (own === undefined) return { kind: 'none' };
  const next = quotations[index + 1];
  const limit = next !== undefined && next.start < frame.end ? next.start : frame.end;
  // "Described by the mayor as “a disgrace,” the report blames the pumps."
  const judged = JUDGED_BY.test(masked.slice(frame.start, own.start));
  const after = judged ? null : spokenAfter(text, masked, own, limit);
  const before = after === null || isSource(after, masked) ? spokenBefore(text, masked, own, frame) : null;
  // "Rossi told them it was “over,” according to an aide": the words are Rossi's.
  if (after !== null) return before?.kind === 'spoken' && before.subject !== null ? before : after;
  if (before !== null) return before;
  const around = masked.slice(frame.start, frame.end).replace(/[\s.,;:—–-]+/gu, '');
  return around === '' ? { kind: 'bare' } : { kind: 'none' };
}

/** Whether a quotation is followed by "according to" and not by a verb of speech. */
const isSource = (one: Attribution, masked: string): boolean =>
  one.kind === 'spoken' && masked.startsWith('according', one.verb.start);

/** “…,” he said / “…,” said Hart / “…,” according to Hart. */
function spokenAfter(text: string, masked: string, own: Quotation, limit: number): Attribution | null {
  const inner = text.slice(own.start, own.end);
  const rest = masked.slice(own.end, limit);
  const lead = /^\s*[,—–-]?\s*/u.exec(rest)?.[0] ?? '';
  // "“She wrote, ‘It is over,’” Paredes said.": two marks may close at once
  if (!/[,?!…—–.-][”"’'»]{0,2}$/u.test(inner) && !/[,—–-]/u.test(lead)) return null;
  const start = own.end + lead.length;
  const words = masked.slice(start, limit);
  const source = /^(?:according\s+to|in\s+the\s+words\s+of)\s+/u.exec(words);
  if (source !== null) {
    const verb = { start, end: start + source[0].length };
    return { kind: 'spoken', subject: subjectAfter(masked, verb.end, limit), where: 'after', verb };
  }
  const first = /^(?:\p{Ll}+ly\s+)?(\p{Ll}+)(?!\p{L})/u.exec(words);
  // "The report — which the mayor called “a disgrace” — blames the pumps."
  const closesAside = /[—–-]/u.test(lead) && !/[,?!…][”"’'»]{0,2}$/u.test(inner);
  if (first?.[1] !== undefined && closesAside) return null;
  if (first?.[1] !== undefined && QUOTING_FORMS.has(first[1]) && !first[1].endsWith('ing')) {
    const verb = { start: start + first[0].length - first[1].length, end: start + first[0].length };
    const object = /^\s+(?:\p{Ll}+ly\s+)?/u.exec(masked.slice(verb.end, limit))?.[0] ?? '';
    const subject = subjectAfter(masked, verb.end + object.length, limit);
    if (subject !== null) return { kind: 'spoken', subject, where: 'after', verb };
    return null;
  }
  // "“…,” a man can be heard shouting."
  const heard =
    /^(.{2,60}?)\s+(?:can|could)\s+be\s+heard\s+(?:saying|shouting|crying|screaming|asking|yelling)/u.exec(
      words,
    );
  if (heard?.[1] !== undefined) {
    const end = start + heard[1].length;
    return {
      kind: 'spoken',
      subject: subjectBefore(masked, end, start),
      where: 'after',
      verb: { start: end, end: start + heard[0].length },
    };
  }
  const verb = firstVerb(words, start);
  if (verb === null || !QUOTING_FORMS.has(verb.word) || verb.word.endsWith('ing')) return null;
  if (/[;:.]\s/u.test(masked.slice(start, verb.start).replace(/\b\p{Lu}\p{L}*\.\s/gu, ''))) return null;
  const subject = subjectBefore(masked, verb.start, start);
  if (subject === null) return null;
  // "spokesman Tom Hull said": what stands before the name is his office and nothing else.
  if (subject.start !== start && !isOneRole(masked.slice(start, subject.start))) return null;
  return { kind: 'spoken', subject, where: 'after', verb };
}

/** Whether words in small letters right before a name are its office or trade ("police spokeswoman", "farmer"). */
function isOneRole(lead: string): boolean {
  const words = lead.trim().split(/\s+/u);
  return (
    words.length <= 4 &&
    words.every((word) => /^\p{Ll}[\p{L}-]*$/u.test(word)) &&
    isOnePerson(words.join(' '))
  );
}

/** The first verb, auxiliaries passed over ("has said"), verbs of asides too ("Hart, who leads the alliance, said"). */
function firstVerb(words: string, offset: number): Verb | null {
  for (const match of words.matchAll(/[\p{L}’]+/gu)) {
    if (!QUOTING_FORMS.has(match[0]) || match[0].endsWith('ing')) continue;
    const before = words.slice(0, match.index);
    // A relative clause may have its own speech verb; the attribution's stands after the closing comma.
    if (/,\s*(?:who|whose|which)(?!\p{L})[^,]*$/u.test(before)) continue;
    return {
      start: offset + match.index,
      end: offset + match.index + match[0].length,
      word: match[0],
      speech: true,
    };
  }
  return null;
}

/** What breaks the tie between a speech verb and a quotation later in the sentence. */
const BREAK =
  /[;]|[—–]|\s-\s|,\s+(?:(?:and|but)(?!\s+that(?!\p{L}))|while|as|after|before|when|which|who|with|even)(?!\p{L})|(?<!the (?:day|week|month|year|night|evening) )(?<!\p{L})(?:after|before|when|while|because)(?!\p{L})/u;
/** Right before a quotation: it is a name or the writer's own distance, nobody's speech. */
const NAMING =
  /(?<!\p{L})(?:so-called|named|titled|entitled|nicknamed|christened|codenamed|code-named|known as|dubbed|headlined|captioned|the words?|the phrase|the term|the slogan|a slogan|slogans|the hashtag|the title|the film|the song|the book|the movie|the novel|the album|the show|operation|the nickname|(?:the|a) (?:statement|notion|concept|idea|rule|law|theory|metaphor|name|label|brand|motto|expression|question|category|heading)|, or|i\.e\.|e\.g\.)\s*$/iu;
/** Capitals throughout and no mark at the end: a title or a name ("Suez Report"), where no comma or colon leads to it. */
const TITLE =
  /^[“"‘«](?:\p{Lu}[\p{L}\p{N}’'-]*|\d+)(?:\s+(?:\p{Lu}[\p{L}\p{N}’'-]*|\d+|of|the|and|for|in|on|to|a|an|with))*[”"’»]$/u;
/** "a plan called “Hope”": named, while "what he called “a disgrace”" is said. */
const CALLED_NAME =
  /(?<!\p{L})(?:a|an|the|its|his|her|their|new|secret|major)\s+(?:\p{Ll}+\s+){1,4}called\s*$/u;
/** "the “Arena” name" */
const NAMED_AFTER = /^\s+(?:name|brand|label|title|logo|moniker|nickname|slogan|hashtag|tag)s?(?!\p{L})/u;
/** Verbs that in the passive only name ("the dish is called “rain soup”"). */
const NAMES_IN_PASSIVE = /^(?:called|dubbed|labell?ed|branded|said|reported)$/u;

/** "heard the man shout “Nobody moves!”" */
const HEARD =
  /(?<!\p{L})hear(?:d|s)?\s+((?:(?:an?|the|one|another)\s|\p{Lu})[^,.;:—–“”"]{1,60}?)\s+(?:shout|say|scream|yell|cry|call|ask|whisper)(?:ing)?(?:\s+out)?\s*[,:]?\s*$/u;

/** "expressed “deep concern”", "sent their “deepest sympathy”", "spoke of “an act of piracy”" */
const EXPRESSES =
  /(?<!\p{L})((?:expressed|expresses|voiced|voices|conveyed|conveys|(?:spoke|speaks|talked)\s+of)(?=\s+(?:(?:his|her|its|their|an?|the)\s+)?$)|(?:offered|offers|sent|sends)(?=\s+(?:his|her|its|their)\s+$))\s+(?:\p{Ll}+\s+)?$/u;

/** "Described by the mayor as “a disgrace,” the report" */
const JUDGED_BY =
  /^\s*(?:Described|Called|Hailed|Denounced|Dismissed|Condemned|Branded|Labell?ed|Praised)\s+by\s+(?=[^,;:.]+$)/u;

const REJECTS = /^(?:reject|dismiss|den(?:y|ie))(?:s|ed|d|es|ing)?$/u;

function spokenBefore(text: string, masked: string, own: Quotation, frame: Span): Attribution | null {
  const left = masked.slice(frame.start, own.start);
  if (NAMING.test(left) || CALLED_NAME.test(left)) return null;
  const words = text.slice(own.start, own.end);
  if (TITLE.test(words) && !/[,:]\s*$/u.test(left)) return null;
  if (NAMED_AFTER.test(text.slice(own.end))) return null;
  const quotedAs = /(?<!\p{L})quot(?:ed|es|ing)\s+(.{2,80}?)\s+as\s+saying(?!\p{L})[^.;]*$/u.exec(left);
  const quotedIn =
    /(?<!\p{L})(?:was|were|is|are|been)\s+(?:also\s+|later\s+)?quoted\s(?:[^.;“"]{0,80}\s)?as\s+saying(?!\p{L})[^.;]*$/u.exec(
      left,
    );
  if (quotedIn !== null) {
    const start = frame.start + quotedIn.index;
    const verb = { start, end: start + quotedIn[0].length };
    return { kind: 'spoken', subject: subjectBefore(masked, start, frame.start), where: 'before', verb };
  }
  if (quotedAs?.[1] !== undefined) {
    const start = frame.start + quotedAs.index + quotedAs[0].indexOf(quotedAs[1]);
    const subject = { start, end: start + quotedAs[1].length, aside: null };
    return { kind: 'spoken', subject, where: 'before', verb: { start, end: subject.end } };
  }
  const heard = HEARD.exec(left);
  if (heard?.[1] !== undefined) {
    const start = frame.start + heard.index + heard[0].indexOf(heard[1]);
    const end = start + heard[1].length;
    return {
      kind: 'spoken',
      subject: { start, end, aside: null },
      where: 'before',
      verb: { start: end, end: own.start },
    };
  }
  const expressed = EXPRESSES.exec(left);
  if (expressed?.[1] !== undefined && !PASSIVE.test(left.slice(0, expressed.index))) {
    const start = frame.start + expressed.index;
    const verb = { start, end: start + expressed[1].length };
    const subject = subjectBefore(masked, start, frame.start);
    if (subject !== null) return { kind: 'spoken', subject, where: 'before', verb };
  }
  const judged = JUDGED_BY.exec(left);
  if (judged !== null) {
    const verb = { start: frame.start, end: frame.start + judged[0].length };
    return { kind: 'spoken', subject: subjectAfter(masked, verb.end, own.start), where: 'before', verb };
  }
  const remark = remarkBefore(masked, frame.start, own.start);
  if (remark !== null) return { kind: 'spoken', subject: remark.subject, where: 'before', verb: remark.at };
  const led = ledByColon(text, masked, own, frame);
  if (led !== null) return led;
  const verb = governing(left, own.start - frame.start);
  if (verb === null)
    return (
      sourceBefore(masked, own, frame) ?? nameWithColon(masked, own, frame) ?? cameToSay(masked, own, frame)
    );
  const at = { start: verb.start + frame.start, end: verb.end + frame.start };
  const spoken = (subject: Subject | null): Attribution => ({
    kind: 'spoken',
    subject,
    where: 'before',
    verb: at,
  });
  const before = left.slice(0, verb.start);
  if (PASSIVE.test(before) && !verb.word.endsWith('ing')) {
    // "was quoted as saying" is the subject's own speech; "was called a hero by Macron" is Macron's.
    if (verb.word === 'quoted') return spoken(subjectBefore(masked, at.start, frame.start));
    const by = /(?<!\p{L})by\s+/u.exec(left.slice(verb.end));
    // "was described as “a disgrace” by the mayor"
    const behind = by === null ? /^\s+by\s+/u.exec(masked.slice(own.end, frame.end)) : null;
    if (behind !== null) return spoken(subjectAfter(masked, own.end + behind[0].length, frame.end));
    if (by === null && NAMES_IN_PASSIVE.test(verb.word)) return null;
    return spoken(by === null ? null : subjectAfter(masked, at.end + by.index + by[0].length, own.start));
  }
  // "rejected the “natural disaster” the government speaks of": whose words they are, the sentence does not say.
  if (REJECTS.test(verb.word) && !/(?:(?<!\p{L})as|[,:])\s*$/u.test(left)) return spoken(null);
  if (verb.word.endsWith('ing')) return spoken(participleSubject(masked, frame, at.start));
  return spoken(subjectBefore(masked, at.start, frame.start));
}

const MADE_PUBLIC =
  /(?<!\p{L})(?:video|statement|message|post|letter|interview|recording|clip|audio|article|note|footage|speech|address|essay|memo|email)s?\s+(?:\p{Ll}+ly\s+)?(?:posted|published|released|written|reported|read|quoted|called|announced)$/u;

/** "would only say that “a small number” were hurt" */
const MODAL_SAY =
  /(?<!\p{L})(?:would|could|will|did)\s+(?:only\s+|just\s+)(say|confirm|tell)(?!\p{L})[^.;]*$/u;

/** "Critics say the law is “a muzzle”": a plural and the verb's own form. */
const THEY_SAY =
  /(?<=\p{L}s\s|(?<!\p{L})(?:people|police|media|women|men|they|They)\s)(say|call|describe|insist|argue|claim)(?!\p{L})[^.;]*$/u;

/** The speech verb nearest before the quotation with nothing between that breaks the tie, or null. */
function governing(left: string, end: number): Verb | null {
  const beside = /([\p{L}]+)\s*[,:]?\s*(?:that\s+)?$/u.exec(left);
  const verbs = [...verbsOf(left)];
  // "something the ministry calls “untrue”": a verb right by the quotation
  // "would only say that “…”" is looked at below, with its "would"
  const verbal = (word: string): boolean =>
    word !== 'say' && (!SPEECH_FORMS.has(word) || NOUN_LIKE.has(word));
  if (beside?.[1] !== undefined && QUOTING_FORMS.has(beside[1]) && verbal(beside[1])) {
    const start = beside.index;
    return { start, end: start + beside[1].length, word: beside[1], speech: true };
  }
  // "the government calls them “propaganda”": a verb that is a noun elsewhere
  const names =
    /(?<!\p{L})(calls|describes|labels|brands)\s+(?:it|them|him|her|this|that|those)\s+(?:as\s+)?$/u.exec(
      left,
    );
  if (names?.[1] !== undefined) {
    const start = names.index;
    return { start, end: start + names[1].length, word: names[1], speech: true };
  }
  const modal = MODAL_SAY.exec(left) ?? THEY_SAY.exec(left);
  if (modal?.[1] !== undefined && !verbs.some(({ start, speech }) => speech && start > modal.index)) {
    const start = modal.index + modal[0].indexOf(modal[1]);
    if (!BREAK.test(left.slice(start + modal[1].length, end)))
      return { start: modal.index, end: start + modal[1].length, word: modal[1], speech: true };
  }
  for (const verb of verbs.reverse()) {
    if (!verb.speech) continue;
    // "said in a video posted on Tuesday that": the video's participle reports nothing.
    if (MADE_PUBLIC.test(left.slice(0, verb.end))) continue;
    const between = withoutSettings(left.slice(verb.end, end));
    // "Exports, the minister said, fell to a “historic” low": a closed aside still reports the whole sentence.
    if (BREAK.test(between)) return null;
    return verb;
  }
  return null;
}

/** "said on Thursday, before the ruling, that": the words set apart by commas tell when, and have no verb. */
const withoutSettings = (words: string): string =>
  words.replace(/,\s+(?:before|after|during|amid|as|with)\s+[^,;:—–]{2,50}(?=,)/gu, (aside) =>
    verbsOf(aside).length === 0 ? '' : aside,
  );

/** "he told reporters, adding, “…”": the subject of the clause that the participle hangs on. */
function participleSubject(masked: string, frame: Span, participle: number): Subject | null {
  const whole = masked.slice(frame.start, participle);
  // "Both towns grew, but a spokesman was quoted, saying": only the last of the joined clauses counts.
  const joins = [...whole.matchAll(/;|,\s+(?:but|and|while|yet|so)\s/gu)];
  const begin = frame.start + (joins.at(-1)?.index ?? 0);
  const left = masked.slice(begin, participle);
  const finite = verbsOf(left).filter(({ word }) => !word.endsWith('ing'));
  // From the left: the main clause's verb is the first whose subject can be read.
  for (const verb of finite) {
    const subject = subjectBefore(masked, begin + verb.start, begin);
    if (subject === null) continue;
    const document =
      /(?<!\p{L})(?:signs?|banners?|posters?|placards?|t-shirts?|graffiti|a sign|messages)\s*$/u.test(
        left.trimEnd(),
      );
    return document ? null : subject;
  }
  return null;
}

/** "According to Hart, the ships were “legitimate targets”." */
function sourceBefore(masked: string, own: Quotation, frame: Span): Attribution | null {
  const source = /(?<!\p{L})[Aa]ccording to\s+/u.exec(masked.slice(frame.start, own.start));
  if (source === null) return null;
  const verb = { start: frame.start + source.index, end: frame.start + source.index + source[0].length };
  const subject = subjectAfter(masked, verb.end, own.start);
  return subject === null ? null : { kind: 'spoken', subject, where: 'before', verb };
}

const CAME_TO_SAY =
  /(?<!\p{L})(?:appeared|went|came|stood|rose|emerged|returned|telephoned|phoned|called|took\s+to|got\s+up|broke)(?!\p{L})[^.;:—–“”"]*\sto\s+(?:say|announce|declare|insist|warn|claim|deny)\s+(?:that\s+)?(?:\p{L}+\s+){0,4}$/u;

/** "Krag appeared on television to say that the “adventure of a few captains” had failed." */
function cameToSay(masked: string, own: Quotation, frame: Span): Attribution | null {
  const found = CAME_TO_SAY.exec(masked.slice(frame.start, own.start));
  if (found === null) return null;
  const start = frame.start + found.index;
  const subject = subjectBefore(masked, start, frame.start);
  return subject === null
    ? null
    : { kind: 'spoken', subject, where: 'before', verb: { start, end: own.start } };
}

/** "Asked whether she would go, Hart was curt: “I have a ticket.”": a whole sentence behind somebody and a colon. */
function ledByColon(text: string, masked: string, own: Quotation, frame: Span): Attribution | null {
  if (!/:\s*$/u.test(masked.slice(frame.start, own.start))) return null;
  if (!/^[“"‘«]\p{Lu}[\s\S]*[.!?…][”"’»]$/u.test(text.slice(own.start, own.end))) return null;
  const main = mainClause(masked, { start: frame.start, end: own.start });
  if (main === null || main.speech) return null;
  const { subject } = main;
  const words = masked.slice(subject.start, subject.end);
  // "The sign in the Town Hall was plain: “No entry.”"
  const named =
    /\p{Lu}[\p{L}\p{M}’.-]*$/u.test(words) && !/(?<!\p{L})(?:in|of|at|on|for|from)\s/u.test(words);
  if (!named && !/^(?:he|she)$/iu.test(words) && !isOnePerson(words)) return null;
  return { kind: 'spoken', subject, where: 'before', verb: { start: own.start - 1, end: own.start } };
}

/** "Hart: “We stand firm.”", "Ida Hart, of the union: “We stand firm.”" */
function nameWithColon(masked: string, own: Quotation, frame: Span): Attribution | null {
  const left = masked.slice(frame.start, own.start);
  const name =
    /^\s*((?:\p{Lu}[\p{L}\p{M}’.-]*\s+){0,4}\p{Lu}[\p{L}\p{M}’.-]*):\s*$/u.exec(left) ??
    /^\s*((?:\p{Lu}[\p{L}\p{M}’.-]*\s+){1,4}\p{Lu}[\p{L}\p{M}’.-]*),\s(?:\d{1,3},\s)?(?:of|from|at|in|an?|the|our)\s[^:;.“”"]{2,60}:\s*$/u.exec(
      left,
    );
  if (name?.[1] === undefined) return null;
  const start = frame.start + left.indexOf(name[1]);
  const end = start + name[1].length;
  return {
    kind: 'spoken',
    subject: { start, end, aside: null },
    where: 'before',
    verb: { start: end, end: end + 1 },
  };
}
