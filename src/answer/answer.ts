import type { DatedPassage, Entity, Figure, Statement } from '../facts/facts.ts';
import type { Passage, Quote, Source } from './quote.ts';
import type { SummaryTopic } from './summary/topics.ts';

/** Which edition an answer was made from: the first 8 hexadecimal digits of its hash. */
interface OfEdition {
  readonly edition: string;
}

/** Sentences that answer a question, best first. */
export interface Quotes extends OfEdition {
  readonly kind: 'quotes';
  /** What was asked, or null where nothing was (a button, a topic). */
  readonly asked: string | null;
  /** 0 to 1: how sure that the first passage answers. */
  readonly score: number;
  readonly passages: readonly Passage[];
  /** How many of them, from the first, are sure enough to be shown at once; the others wait until asked for. */
  readonly sure: number;
  /** What the passages are to what was asked, where that is not plain; else null. */
  readonly note: QuoteNote | null;
}

/**
 * Said with quotes: the sentence a follow-up replies to tells it itself, one beside it gives a reason, or they are what stands
 * next; the same sentence is still the nearest; sources differ on what is counted.
 */
export type QuoteNote = 'itself' | 'beside' | 'next' | 'same' | 'differ';

/** What a follow-up asked for that nothing near the sentence it replies to tells. */
export type Lacking = 'source' | 'reason' | 'day' | 'place' | 'more';

/** No sentence answers. `nearest` are not answers and must be shown as such. */
export interface NotFound extends OfEdition {
  readonly kind: 'not-found';
  readonly asked: string;
  readonly score: number;
  /** The asker's content words: those looked for, and those of them that stand nowhere. */
  readonly lookedFor: readonly string[];
  readonly missing: readonly string[];
  readonly nearest: readonly Passage[];
  /** What a follow-up asked for about the sentence it replies to ("why?", "who said that?"); else null. */
  readonly lacking: Lacking | null;
  /** Whether only the beginning of a long question was used. */
  readonly cut: boolean;
}

/** One count, with every passage that tells it. */
export interface FigureRow {
  readonly figure: Figure;
  readonly passages: readonly Passage[];
  /** What stands before, where the sentence leaves open who is meant, or a report of no harm where that was; else empty. */
  readonly setting: readonly Passage[];
  /** The passage that names the reporter, where the first telling leaves that to another paragraph; else null. */
  readonly reporterNamed: Passage | null;
  /** Whether another row counts the same thing and says something else. */
  readonly differs: boolean;
}

/** Figures as each reporter gave them, never added up. */
export interface Figures extends OfEdition {
  readonly kind: 'figures';
  readonly filter: { readonly who: string | null; readonly reporter: string | null };
  readonly rows: readonly FigureRow[];
}

/** A dated passage, quoted. */
export interface TimelineEntry {
  readonly dated: DatedPassage;
  readonly passage: Passage;
  /** The passage as it is understood alone: with what stands before it where it only says "he" (see `quoteLed`). */
  readonly led: readonly Passage[];
  /** What else the edition says of when this was. */
  readonly disagrees: readonly { readonly dated: DatedPassage; readonly passage: Passage }[];
}

/** Dated passages by day, the undated last. */
export interface Timeline extends OfEdition {
  readonly kind: 'timeline';
  readonly filter: { readonly from: string | null; readonly to: string | null };
  readonly entries: readonly TimelineEntry[];
  readonly undated: readonly TimelineEntry[];
}

/** A statement, its slices quoted. */
export interface SpokenWords {
  readonly statement: Statement;
  /** The quoted words alone, one quote a slice. */
  readonly words: readonly Quote[];
  /** The sentence that leads them. */
  readonly passage: Passage;
  /** All sentences they stand in, with what stands before where they only say "he" or "it" (see `quoteLed`). */
  readonly led: readonly Passage[];
}

/** Who said what. */
export interface Statements extends OfEdition {
  readonly kind: 'statements';
  readonly filter: { readonly speaker: string | null };
  readonly rows: readonly SpokenWords[];
}

/** Who said what on a topic, in their words, and what the articles say of it themselves. */
export interface Topic extends OfEdition {
  readonly kind: 'topic';
  readonly topic: string;
  readonly stances: readonly {
    readonly speaker: string;
    readonly role: string | null;
    /** Their sentences on the topic, in the order of the text. */
    readonly passages: readonly Passage[];
  }[];
  readonly background: readonly Passage[];
}

/** What the edition says, in its own sentences, in article order. */
export interface Summary extends OfEdition {
  readonly kind: 'summary';
  readonly topic: SummaryTopic;
  /** How many sentences were wanted at most. */
  readonly most: number;
  /** One or more quotes that only make sense together; what is left out is left out by the part. */
  readonly parts: readonly (readonly Passage[])[];
  /** Ids of those of its sentences that tell a count on which sources differ. */
  readonly differing: readonly string[];
}

/** Everything the edition says of somebody or something. */
export interface About extends OfEdition {
  readonly kind: 'about';
  readonly entity: Pick<Entity, 'name' | 'kind' | 'names' | 'role'>;
  readonly passages: readonly Passage[];
}

/** One paragraph between its neighbours. */
export interface PassageView extends OfEdition {
  readonly kind: 'passage';
  readonly source: Source;
  readonly before: Quote | null;
  readonly paragraph: Quote;
  /** A sentence of the paragraph to mark, as offsets into it, or null. */
  readonly marked: { readonly start: number; readonly end: number } | null;
  readonly after: Quote | null;
  /** Number of the article's last paragraph. */
  readonly last: number;
}

/** What the edition is made of. */
export interface Sources extends OfEdition {
  readonly kind: 'sources';
  readonly articles: readonly (Source & { readonly paragraphs: number; readonly captions: number })[];
}

/** What people can type. */
export interface Help extends OfEdition {
  readonly kind: 'help';
  readonly commands: readonly {
    readonly name: string;
    readonly description: string;
    readonly example: string;
    readonly moderators: boolean;
    /** Whether it stands in the menu of a message and is not typed. */
    readonly menu: boolean;
  }[];
}

/** What was asked cannot be understood; `reason` says why as data, the words are the reply room's. */
export interface Invalid extends OfEdition {
  readonly kind: 'invalid';
  readonly reason: InvalidReason;
}

/** What an option takes. */
export type Expected =
  | { readonly kind: 'text'; readonly most: number | null }
  | { readonly kind: 'number'; readonly from: number | null; readonly to: number | null }
  | { readonly kind: 'one-of'; readonly values: readonly string[] }
  | { readonly kind: 'channel' }
  | { readonly kind: 'anything' };

/** Why an option or a line cannot be used. */
export type InvalidReason =
  | { readonly because: 'empty-question' }
  | { readonly because: 'unknown-command'; readonly name: string }
  | { readonly because: 'missing-option'; readonly option: string; readonly example: string }
  | { readonly because: 'bad-option'; readonly option: string; readonly expected: Expected }
  | { readonly because: 'unknown-option'; readonly option: string; readonly name: string }
  /** A description that fits several: their names. */
  | { readonly because: 'several-names'; readonly value: string; readonly known: readonly string[] }
  | {
      readonly because: 'no-such-paragraph';
      readonly number: number;
      readonly last: number;
      readonly article: string;
    }
  | { readonly because: 'no-such-article'; readonly article: string }
  | { readonly because: 'no-such-day'; readonly value: string }
  | { readonly because: 'backwards'; readonly from: string; readonly to: string }
  | { readonly because: 'no-such-name'; readonly value: string; readonly known: readonly string[] }
  /** Nobody of that name is quoted; `named` is who is meant where the articles name them, `known` who is quoted. */
  | {
      readonly because: 'no-words-of';
      readonly value: string;
      readonly named: string | null;
      readonly known: readonly string[];
    }
  | { readonly because: 'no-such-topic'; readonly value: string; readonly known: readonly string[] }
  | { readonly because: 'moderators-only'; readonly name: string }
  | { readonly because: 'old-button' };

/** What the bot may say. */
export type Answer =
  | Quotes
  | NotFound
  | Figures
  | Timeline
  | Statements
  | Topic
  | Summary
  | About
  | PassageView
  | Sources
  | Help
  | Invalid;
