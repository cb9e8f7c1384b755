import type { Span } from '../../corpus/article.ts';
import { A_WEEKDAY } from '../../language/calendar.ts';
import type { Word } from '../words.ts';
import { nameSpan } from './reporter.ts';
import { type Report, reportsIn } from './reports.ts';

/** Who reports what stands at a word: nobody named, somebody (for the words `[from, to)`), a pronoun, or it is denied. */
export type Attribution =
  | { readonly is: 'nobody' }
  | { readonly is: 'named'; readonly name: Span; readonly from: number; readonly to: number }
  | { readonly is: 'pronoun'; readonly low: string; readonly at: Span }
  | { readonly is: 'denied' };

/** Reads who reports each word of one sentence. */
export function attributionsOf(words: readonly Word[]): (at: number) => Attribution {
  const reports = reportsIn(words);
  return (at) => {
    const report = governing(words, reports, at);
    if (report === null) return { is: 'nobody' };
    if (report.denied) return { is: 'denied' };
    if (report.who === null) return { is: 'nobody' };
    if (report.pronoun)
      return { is: 'pronoun', low: words[report.who.first]?.low ?? '', at: nameSpan(words, report.who) };
    return { is: 'named', name: nameSpan(words, report.who), from: report.from, to: report.to };
  };
}

/** The innermost report around word `at`: the nearest "X said" on its left, else one on its right. */
function governing(words: readonly Word[], reports: readonly Report[], at: number): Report | null {
  const around = reports.filter((report) => report.from <= at && at < report.to && report.verb !== at);
  const left = around.findLast((report) => report.side === 'right' && report.verb < at);
  if (left !== undefined) return isBackground(words, left.verb, at) ? null : left;
  const clause = around.filter((report) => report.side === 'both');
  const suffix = around.find((report) => report.side === 'left');
  // "eight died, the hospital said, and three were shot, according to their union": the three are the union's
  const later = clause.find((report) => report.verb > at);
  if (suffix !== undefined && suffix.verb < at && later !== undefined) return later;
  if (suffix !== undefined) return suffix;
  return clause.find((report) => report.verb > at) ?? clause.at(-1) ?? null;
}

const OPENS_NOUN = new RegExp(`^(?:the|this|a|an|${A_WEEKDAY}|last)$`, 'u');

/**
 * What a clause takes for granted is the writer's as well as the speaker's: "said the strike that killed 12 was
 * justified", "said it would answer after 12 people were killed", "condemned the killing of 12".
 */
function isBackground(words: readonly Word[], verb: number, at: number): boolean {
  let comma = false;
  for (let i = at - 1; i > verb; i -= 1) {
    const low = words[i]?.low ?? '';
    if (low === ',') comma = true;
    // "had verified 11 deaths since the vote, including those of three minors": the comma ends the time
    if (/^(?:after|following|since|before|despite)$/u.test(low) && !comma) {
      // "said the toll had risen after six people died in hospital": that is what was said
      const toll = words.slice(verb, i).some((word) => /^(?:tolls?|number|count|figure)$/u.test(word.low));
      if (toll && /^(?:after|following)$/u.test(low)) continue;
      // "bringing the total since January to 203"
      if (/^(?:tolls?|number|count|figure|total|tally)$/u.test(words[i - 1]?.low ?? '')) continue;
      return i > verb + 1;
    }
    // "said the attack, which killed 12, would not go unanswered"
    if (/^(?:which|who)$/u.test(low) && words[i - 1]?.text === ',') return isInsertion(words, at);
    // "said that three had died since the unrest began, and that 61 had been injured": what is said goes on.
    if (low === 'that' && /^(?:and|but|or)$/u.test(words[i - 1]?.low ?? '')) return false;
    // "told a news conference on Sunday that 19 victims": what was told
    if (low === 'that' && isFirstTold(words, verb, i)) continue;
    if (
      low === 'that' &&
      i > verb + 3 &&
      words[i - 1]?.kind === 'word' &&
      !/^(?:said|says|and|but|reporters|claimed|added|confirmed|reported)$/u.test(words[i - 1]?.low ?? '')
    ) {
      if (isManner(words, i)) continue;
      return OPENS_NOUN.test(firstOfNoun(words, i - 1)) && inRelative(words, i, at);
    }
  }
  return false;
}

/** Whether a "that" is the first behind "told". */
function isFirstTold(words: readonly Word[], verb: number, that: number): boolean {
  return (
    /^(?:told|tells|telling)$/u.test(words[verb]?.low ?? '') &&
    !words.slice(verb + 1, that).some(({ low }) => low === 'that')
  );
}

/** Whether a comma closes the clause around word `at` and the sentence goes on with a verb. */
function isInsertion(words: readonly Word[], at: number): boolean {
  const close = words.findIndex((word, i) => i > at && /^[,;—–)]$/u.test(word.text));
  return (
    close !== -1 &&
    /^(?:was|were|is|are|has|have|had|would|will|could|should|may|might|must|did|does|came|marked|showed)$/u.test(
      words[close + 1]?.low ?? '',
    )
  );
}

/** "said in a statement that", "wrote in a post on X that": the manner of saying, no relative clause. */
function isManner(words: readonly Word[], that: number): boolean {
  for (let i = that - 1; i > Math.max(0, that - 12); i -= 1) {
    if (/^(?:in|on|at|via|to|during)$/u.test(words[i]?.low ?? '')) {
      // "said later in the evening that"
      let told = i - 1;
      while (/^(?:later|earlier|also|again|first|separately)$/u.test(words[told]?.low ?? '')) told -= 1;
      return (
        /^(?:said|says|wrote|reported|told|announced|posted|confirmed|stated|added|reporters|journalists)$/u.test(
          words[told]?.low ?? '',
        ) || isManner(words, i)
      );
    }
  }
  return false;
}

function firstOfNoun(words: readonly Word[], at: number): string {
  for (let i = at; i >= Math.max(0, at - 5); i -= 1) {
    if (/^(?:the|this|a|an)$/u.test(words[i]?.low ?? '')) return words[i]?.low ?? '';
  }
  return words[at]?.low ?? '';
}

/** Whether only the relative clause's own verb stands between "that" and the count. */
function inRelative(words: readonly Word[], that: number, at: number): boolean {
  return words.slice(that + 1, at).every((word) => word.kind === 'word') && at - that < 8;
}
