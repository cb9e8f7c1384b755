import type { Span } from '../../corpus/article.ts';
import { type Verb, verbsOf } from '../language/verbs.ts';

/** When the governing verb puts the event, seen from the day of the article. */
export type Time = 'past' | 'future' | 'conditional' | 'unclear';

/** The verb a date belongs to, read from the words around it. */
export interface Governed {
  readonly dates: 'event' | 'saying';
  readonly time: Time;
  /** The words that are dated: the clause around verb and date, offsets like the date's own. */
  readonly clause: Span;
  readonly verb: Verb | null;
}

/** Where the words before a date stop belonging to it; "will not be allowed back before Tuesday" is one clause. */
const BOUNDARY =
  /[;—–]|(?<!\p{L})(?:to|in|from|of|by|for|at|on)\s+which(?!\p{L})|:(?!\d)|,\s+(?:with|but|as|which|who|where|even)(?!\p{L})|(?<!\p{L})(?:that|since|while|because|although|though|when|before(?!\s+(?:early\s+|late\s+)?$)(?!\s+(?:dawn|daybreak|sunrise|noon|midday|midnight|dusk|sunset|nightfall|sunup|sundown)\b)|after(?!\s+(?:dawn|daybreak|sunrise|noon|midday|midnight|dusk|sunset|nightfall|sunup|sundown)\b)|if|unless)(?!\p{L})/gu;
const SUBORDINATE =
  /^\s*(?:as|when|while|after|before|with|which|who|where|if|[\p{L}]+ing(?!\s+(?:will|would|is|are|was|were|has|had|must|can)(?!\p{L})))(?!\p{L})[^,;—]*[,;—]?/u;
const JOINED = /^[\s,]*(?:(?:and|or|to|through|until|till|from|between|on|the|of|early|late)[\s,]*)*$/u;

/** A present that speaks of what is set down for a day: "Talks resume on Thursday", "Parliament votes Friday". */
const SET_DOWN =
  /(?<!(?<!\p{L})(?:the|a|an|this|that|these|those|their|his|her|its|next|last|first|second|new|no|every|of|for|in|after|before|snap|early|free|would|will|to|could|may|might|can|must|should|not)\s)(?<!\p{L})(?:\p{L}+s\s+(?:resume|meet|vote|open|begin|start|end|return|head|go|arrive|close|convene)|resumes|continues|reconvenes|concludes|falls|premieres|kicks off|gets under way|meets|votes|opens|begins|starts|ends|visits|travels|arrives|returns|expires|convenes|hosts|heads|goes|takes (?:place|effect|office)|comes? into (?:force|effect)|leaves|addresses|appears|closes|flies|is|are|runs until|lasts until)(?!\p{L})/u;

const WILL = /(?<!\p{L})(?:will|shall|won[’']t)(?!\p{L})|[’']ll(?!\p{L})/u;
const PLANNED =
  /(?<!\p{L})(?:scheduled|due|set|expected|planned|slated|poised|going)\s+(?:to|for)(?!\p{L})|(?<!\p{L})(?:is|are)\s+(?:\p{Ll}+ly\s+|now\s+|also\s+)?(?:due|expected|scheduled|forecast)(?!\p{L})|(?<!\p{L})are to(?!\p{L})|(?<!\p{L})is to(?!\p{L})|(?<!\p{L})must(?!\p{L})/u;
const PLANS =
  /(?<!\p{L})(?:plans?|hopes?|intends?|aims?|prepares?|promises?|expects?)\s+(?:to|for|a)(?!\p{L})|(?<!\p{L})(?:faces?|seeks?)\s+(?:an?\s+|the\s+)?(?:\p{Ll}+\s+){0,2}(?:elections?|re-election|vote|trial|referendum|ballot|hearing|deadline|term)(?!\p{L})|(?<!\p{L})upcoming(?!\p{L})|(?<!\p{L})expects?\s+(?:[\p{L}\p{N}-]+\s+){1,5}to\s/u;
const ONCE_PLANNED =
  // "were flown to the mainland" is no plan
  /(?<!\p{L})(?:was|were|had\s+(?:\p{L}+\s+)?been)\s+(?:(?:\p{Ll}+ly|also|then|still|not|now|never|all|both|first|next)\s+)?(?:scheduled|due|set|expected|planned|slated|poised|going|to|(?:allowed|permitted|cleared|told|asked|ordered|urged|invited|able|meant|supposed|obliged|required)\s+to)(?!\p{L})/u;
const WOULD = /(?<!\p{L})(?:would|could|might|may|should)(?!\p{L})/u;
/** "vowed to strike on Friday": the day may be of the vow or of the strike. */
const OPEN_INFINITIVE =
  /(?<!\p{L})(?:vowed|pledged|promised|threatened|agreed|planned|offered|asked|urged|wanted|hoped|ordered|told|called|warned)(?!\p{L})[^,;]*?(?<!\p{L})(?:to\s+\p{Ll}+|for)(?!\p{L})/u;

/**
 * Ties the date at `at` to its verb. `text` is one sentence with everything blanked out that is not of the date's own
 * level (quotations, or all but the quotation it stands in); `from` is where the date before it ends, or 0, and `last`
 * what governs that one, for "on Monday and Tuesday".
 */
export function govern(text: string, at: Span, from: number, last: Governed | null): Governed {
  const plain = withoutAside(text, at.start);
  const begin = Math.max(from, lastBoundary(plain, at.start));
  const left = plain.slice(begin, at.start);
  const before = verbsOf(left).at(-1);
  if (isSetDown(left, before) && !/^\s+\p{L}+ed(?!\p{L})/u.test(text.slice(at.end)))
    return built(text, at, null, false, 'future');
  if (before !== undefined) {
    const speech = before.speech && !isDeed(left, before) && !declares(text, at, left, before);
    const closed = speech && /^\s*,/u.test(left.slice(before.end));
    const saying = speech && !closed && !OPEN_INFINITIVE.test(left);
    const verb = { ...before, start: before.start + begin, end: before.end + begin };
    const words = left.slice(past(left, before));
    const time = isOfItsNoun(left, before) ? 'past' : timeOf(words, before.word, saying);
    return built(text, at, closed ? null : verb, saying, time);
  }
  const joined = last !== null && JOINED.test(text.slice(from, at.start));
  const after = verbAfter(text, at, begin === 0 || left.trim() === '');
  if (joined && last !== null && (after === null || last.verb !== null)) {
    return { ...last, clause: { start: last.clause.start, end: Math.max(last.clause.end, at.end) } };
  }
  if (after === null) {
    const time = PRONOUN_PRESENT.test(left) ? 'future' : timeOf(left, '', false);
    return built(text, at, null, false, time);
  }
  // "In a siege in May 2019, she noted, eight people were killed": between its commas the verb only says who tells it.
  const aside = /^\s*,/u.test(text.slice(at.end)) && /^\s*,/u.test(text.slice(after.end));
  if (after.speech && aside) return built(text, at, null, false, 'past');
  const speech = after.speech && !isDeed(text, after);
  // "Monday’s attack came three days before talks were due to open": the talks are another clause
  const clause = text.slice(after.start, after.end + 40);
  const own = clause.slice(after.end - after.start).search(BOUNDARY);
  const time = timeOf(
    own === -1 ? clause : clause.slice(0, after.end - after.start + own),
    after.word,
    speech,
  );
  return built(text, at, after, speech, time);
}

/** "[A deal that] would have freed them fell apart in March": where the clause of the later verb begins. */
function past(left: string, { start, word }: Verb): number {
  if (!/^\s*(?:would|could|might|may|will)\s/u.test(left) || /(?:ed|ing)$/u.test(word)) return 0;
  const before = left.slice(0, start);
  const helped =
    /(?<!\p{L})(?:would|could|might|may|will|to|have|has|had|be|been|was|were|is|are|not|\p{Ll}+ly)\s+$/u;
  return helped.test(before) || verbsOf(before).length < 2 ? 0 : start;
}

/** "declared Thursday a day of mourning": the day is what is declared. */
const declares = (text: string, at: Span, left: string, { word, end }: Verb): boolean =>
  /^(?:declar|proclaim)/u.test(word) &&
  left.slice(end).trim() === '' &&
  /^\s+an?\s/u.test(text.slice(at.end));

/** A verb of speech that here is a deed: "was dismissed on Monday", "called off the race". */
function isDeed(text: string, { word, start, end }: Verb): boolean {
  // "said Mass", "said goodbye"
  if (
    /^sa(?:id|ys|ying)$/u.test(word) &&
    /^\s+(?:Mass|goodbye|farewell|prayers|grace)(?!\p{L})/u.test(text.slice(end))
  )
    return true;
  // "blamed the heat for 530 deaths in the first weeks of July"
  if (/^(?:blam|accus)/u.test(word) && /^[^,;]*?\s(?:for|of)\s/u.test(text.slice(end))) return true;
  if (/^call/u.test(word) && /^\s+(?:off|up|back|out)(?!\p{L})/u.test(text.slice(end))) return true;
  const passive = /(?<!\p{L})(?:is|are|was|were|been|being|be)\s+(?:\p{Ll}+ly\s+|later\s+|also\s+)?$/u.test(
    text.slice(0, start),
  );
  return passive && /^(?:dismissed|rejected|welcomed|hailed|branded)$/u.test(word);
}

/** "is on Saturday", "is midnight on Sunday", "is at 5 p.m. on" */
const SET_FOR =
  /^\s+(?:(?:at\s+)?(?:noon|midday|midnight|\d{1,2}(?:[.:]\d\d)?\s*[ap]\.?m\.?)\s+)?(?:on\s+|for\s+|set for\s+)?(?:early\s+|late\s+)?$/u;

/** "They travel to Rome on": a verb in the present, told by its subject; past forms are known. */
const PRONOUN_PRESENT =
  /(?:^|[“"‘,;]\s*)(?:I|[Ww]e|[Tt]hey|[Yy]ou)\s+(?:(?:all|both|then|now)\s+)?(?!\p{L}+ed\s)\p{Ll}+\s+(?:[^,;]*\s)?$/u;

/** Whether such a present stands between the last other verb and the date; a bare "is" only right before it. */
function isSetDown(left: string, before: Verb | undefined): boolean {
  const copula = before !== undefined && /^(?:is|are)$/u.test(before.word);
  const rest = left.slice(before === undefined || copula ? (before?.start ?? 0) : before.end);
  const found = SET_DOWN.exec(rest);
  if (found === null) return false;
  const after = rest.slice(found.index + found[0].length);
  if (/^(?:is|are)$/u.test(found[0])) return SET_FOR.test(after);
  // Without a finite verb of its own the clause has this one; after "said" it must be near.
  return before === undefined || /^(?:\s+\S+){0,6}\s*$/u.test(after);
}

/** "They will march to Rungy, which feeds the city, from Monday": the closed aside right before the date blanked out. */
function withoutAside(text: string, at: number): string {
  const aside =
    /,\s+(?:which|who|where|whose)\s[^,;:—–]*,(?=\s+(?:(?:from|on|until|by|since|in|at|early|late|starting)\s+){0,2}$)/u.exec(
      text.slice(0, at),
    );
  if (aside === null) return text;
  const end = aside.index + aside[0].length;
  return text.slice(0, aside.index) + ' '.repeat(aside[0].length) + text.slice(end);
}

function lastBoundary(text: string, before: number): number {
  let end = 0;
  for (const match of text.slice(0, before).matchAll(BOUNDARY)) end = match.index + match[0].length;
  for (const match of text.slice(end, before).matchAll(RELATIVE)) {
    const start = end + match.index + match[0].length;
    if (tellsOfThePast(text.slice(start, before))) return start;
  }
  return end;
}

/** "will meet the families of those who died on Monday", "should look at what happened on Sunday". */
const RELATIVE = /(?<!\p{L})(?:who|whom|whose|which|what|where)(?!\p{L})/gu;

/** Whether the first verb of these words is past: that of a relative clause, whatever its sentence looks forward to. */
function tellsOfThePast(words: string): boolean {
  const [verb] = verbsOf(words);
  return verb !== undefined && !NOT_ONLY_PAST.test(verb.word);
}

/** Verbs of the present and to come, and forms that may be those as well as past. */
const NOT_ONLY_PAST =
  /^(?:is|are|be|am|has|have|do|does|will|would|shall|should|can|could|may|might|must|cannot|put|set|let|cut|hit|cast|shut|split|spread|hurt|quit|burst|read|say|claim|warn|tell|ask)$|n[’']t$|ing$|(?<!wa)s$/u;

/** What happens to people and things, as a participle right behind them: "the 12 people killed on Sunday". */
const BEFALLS =
  /^(?:killed|injured|wounded|hurt|arrested|detained|kidnapped|abducted|shot|hit|struck|attacked|bombed|shelled|destroyed|damaged|flattened|trapped|stranded|drowned|swept|buried|captured|seized|stolen|rescued|displaced|evacuated|wrecked|gutted|sunk|orphaned|murdered|stabbed|poisoned)$/u;
/** "will swap 600 wounded prisoners": before a noun it says of what kind they are. */
const BEHIND_PARTICIPLE =
  /^\s*(?:$|(?:in|by|on|at|when|during|near|from|off|over|outside|inside|along|under|there|early|late|last|yesterday|overnight)(?!\p{L}))/u;
/** Between these and the participle stands the object of a plan: "the raid will leave bridges destroyed on Monday". */
const MAKES = /(?<!\p{L})(?:see|sees|leave|leaves|keep|keeps|have|get|gets|want|wants|find)\s/u;

/** "Funerals will be held for the 12 people killed on Sunday": the verb is of the people and not of what is planned. */
function isOfItsNoun(left: string, { word, start, end }: Verb): boolean {
  if (!BEFALLS.test(word) || MAKES.test(left) || !BEHIND_PARTICIPLE.test(left.slice(end))) return false;
  const last = /(?<last>[\p{L}\p{N}’'-]+)\s+$/u.exec(left.slice(0, start))?.groups?.['last'] ?? '';
  return (
    last !== '' &&
    !/^(?:is|are|was|were|be|been|being|get|gets|got|to|not|and|or|have|has|had|having|will|would|all|both|also|then|still|soon)$|ly$/u.test(
      last,
    )
  );
}

/** The first verb after a date that opens its clause ("On Tuesday, the ministry said") or stands before it. */
function verbAfter(text: string, at: Span, opensClause: boolean): Verb | null {
  let start = at.end;
  const comma = /^\s*,/u.exec(text.slice(start));
  if (comma !== null) {
    if (!opensClause && !/^[\s]*(?:On|In|Early|Late)?\s*$/u.test(text.slice(0, at.start))) return null;
    start += comma[0].length;
    const aside = SUBORDINATE.exec(text.slice(start));
    if (aside !== null) start += aside[0].length;
  }
  const [first, second] = verbsOf(text.slice(start));
  // "From 1 April, parking will cost more": a noun in -ing before the verb
  const noun =
    first?.word.endsWith('ing') === true &&
    second !== undefined &&
    !second.word.endsWith('ing') &&
    text.slice(start + first.end, start + second.start).trim() === '';
  const verb = noun ? second : first;
  if (verb === undefined) return null;
  const between = text.slice(start, start + verb.start);
  if (/[;:—–]/u.test(between)) return null;
  // "She had promised after an attack in October that no child would be taken": of another clause
  if (comma === null && between.search(BOUNDARY) !== -1) return null;
  return { ...verb, start: verb.start + start, end: verb.end + start };
}

function timeOf(words: string, verb: string, saying: boolean): Time {
  if (saying) return 'past';
  if (ONCE_PLANNED.test(words)) return 'conditional';
  const open = NOT_RULED_OUT.exec(words);
  if (open !== null) return open.groups?.['on'] === undefined ? 'future' : 'unclear';
  // "You can vote on Sunday"
  if (/^(?:can|cannot|can[’']t)$/u.test(verb)) return 'future';
  if (WILL.test(words) || PLANNED.test(words) || PLANS.test(words)) return 'future';
  if (WOULD.test(words) || WOULD.test(verb)) return 'conditional';
  if (OPEN_INFINITIVE.test(words)) return 'unclear';
  return 'past';
}

/** "did not rule out further arrests this week"; behind "on" the day may be of the answer or of the arrests. */
const NOT_RULED_OUT =
  /(?<!\p{L})(?:not|never|[\p{L}]+n[’']t|cannot|refused\s+to|declined\s+to|without)\s+rul(?:e|ed|ing)\s+out\s+(?:(?!(?:in|over|after|during|of|from|by|at|before|since|and|that)\s)[\p{L}-]+\s+){1,5}?(?<on>on\s+)?(?:early\s+|late\s+|later\s+)?$/u;

const CLAUSE_EDGE =
  /[;—–]|[,:](?!\d)|(?<!\p{L})(?:that|since|while|because|although|though|when|(?:before|after)(?!\s+(?:dawn|daybreak|sunrise|noon|midday|midnight|dusk|sunset|nightfall|sunup|sundown)\b)|as|if|until|which|who)(?!\p{L})/gu;

function built(text: string, at: Span, verb: Verb | null, saying: boolean, time: Time): Governed {
  const first = Math.min(at.start, verb?.start ?? at.start);
  const last = Math.max(at.end, verb?.end ?? at.end);
  let start = 0;
  for (const edge of text.slice(0, first).matchAll(CLAUSE_EDGE)) start = edge.index + edge[0].length;
  const after = text.slice(last).search(CLAUSE_EDGE);
  let end = after === -1 ? text.length : last + after;
  while (start < first && /\s/u.test(text.charAt(start))) start += 1;
  while (end > last && /\s/u.test(text.charAt(end - 1))) end -= 1;
  return { dates: saying ? 'saying' : 'event', time, clause: { start, end }, verb };
}
