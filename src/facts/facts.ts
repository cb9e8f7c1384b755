import type { Sentence, Span } from '../corpus/article.ts';

/** How a value bounds the count it stands for. */
export type Bound = 'exact' | 'at least' | 'more than' | 'at most' | 'about' | 'none reported';

/** What happened to those who are counted, in the order in which it is listed and drawn. */
export const FIGURE_KINDS = [
  'dead',
  'wounded',
  'missing',
  'captured',
  'displaced',
  'casualties',
  'other',
] as const;
export type FigureKind = (typeof FIGURE_KINDS)[number];

/** One count of people, read off one sentence. Every span is UTF-16 offsets into the sentence's paragraph. */
export interface Figure {
  readonly kind: FigureKind;
  readonly value: number;
  readonly bound: Bound;
  /** The upper end where the words give a range ("40 to 50"), else null. */
  readonly upTo: number | null;
  /** The article's words for what is counted ("U.S. service members", "death toll"). */
  readonly counted: string;
  /** The article's words for where, or null. */
  readonly where: string | null;
  /** Who says so in the article's words, or null when the sentence names nobody. */
  readonly reporter: string | null;
  /** The article's words for when it happened or as of when it was counted ("since Saturday"), or null. */
  readonly asOf: string | null;
  /** The article's words for the event, where it is one of several ("the first blast", "Monday's fire"), or null. */
  readonly event: string | null;
  /** The article's words that date it to another event before the news ("November 1986", "last December"), or null. */
  readonly earlier: string | null;
  readonly sentence: Sentence;
  /** Where the number itself stands. */
  readonly at: Span;
  /** The sentence before, where the counted noun, the reporter or the year is named only there; else null. */
  readonly context: Sentence | null;
  /** The figure this one is a part of ("including at least 175 killed"), else null. */
  readonly partOf: Figure | null;
}

/** One count as the edition tells it, once or several times. */
export interface CountRow {
  /** The first telling. */
  readonly figure: Figure;
  /** Every telling, in article order. */
  readonly told: readonly Figure[];
  /** Whether another reporter gives another count of the same thing. */
  readonly differs: boolean;
}

/** One passage that says when something happened. Days are `YYYY-MM-DD` in the article's own calendar. */
export interface DatedPassage {
  readonly sentence: Sentence;
  /** Where the words stand that it was worked out from. */
  readonly at: Span;
  /** Those words. */
  readonly basis: string;
  /** The clause that the words date; of a sentence with two dates each dates its own. */
  readonly clause: Span;
  /** First and last day it may have happened; both null when the text does not give enough ("undated"). */
  readonly start: string | null;
  readonly end: string | null;
  /** Whether the text itself gives the days, nothing worked out (“September 25, 2025”, “in 2015”). */
  readonly exact: boolean;
  /** How it was worked out, as data: the rule's name and what it counted from. */
  readonly rule: string;
  readonly from: string | null;
  /** Whether the words date the event or only the saying of it ("said Wednesday that …"). */
  readonly dates: 'event' | 'saying';
  /** Whether the words stand inside a quotation, so that the speaker dates the event and not the article. */
  readonly quoted: boolean;
  /** Other passages of the edition that date the same thing differently. */
  readonly disagrees: readonly DatedPassage[];
}

/** Quoted words, quotation marks included: UTF-16 offsets into the paragraph of that number. */
export interface Slice extends Span {
  readonly paragraph: number;
}

/** One directly quoted speech; two slices when "he said, adding" or a new paragraph cuts it. */
export interface Statement {
  /**
   * The fullest name the article gives, the article's own words where it gives no name ("a Turkish official"), or null
   * when nobody can be named without guessing.
   */
  readonly speaker: string | null;
  /** The role the article gives the speaker ("Defense Secretary"), or null. */
  readonly role: string | null;
  /** In the order of the text. */
  readonly slices: readonly Slice[];
  /** The sentences that hold the slices, in order; the first one leads. */
  readonly sentences: readonly Sentence[];
  /** The words right by the quotation that say who speaks ("he", "Hegseth"), offsets into the paragraph; or null. */
  readonly by: { readonly sentence: Sentence; readonly at: Span } | null;
  /** The sentence that names the speaker, where `by` is a pronoun or missing; else null. */
  readonly named: Sentence | null;
}

/** A sentence that reports what somebody said, in quotation marks or not. */
export interface Report {
  /** Named as in {@link Statement}. */
  readonly speaker: string;
  readonly role: string | null;
  readonly sentence: Sentence;
  /** The words of the sentence that say who ("he", "Turkey’s defense ministry"), offsets into the paragraph. */
  readonly by: Span;
  /** The sentence that names the speaker, where this one has only a pronoun; else null. */
  readonly named: Sentence | null;
}

/** Somebody or something the edition names, with every sentence that mentions it under any of its names. */
export interface Entity {
  /** The fullest name the edition uses. */
  readonly name: string;
  readonly kind: 'person' | 'organisation' | 'place' | 'other';
  /** Every spelling and description found for it, the fullest first. */
  readonly names: readonly string[];
  readonly role: string | null;
  readonly mentions: readonly { readonly sentence: Sentence; readonly at: Span }[];
}

/** All that is read off a corpus by rule. */
export interface Facts {
  readonly figures: readonly Figure[];
  /** The figures in rows: each count once, what counts the same thing side by side, kind after kind. */
  readonly counts: readonly CountRow[];
  /** By day, then in article order; the undated last. */
  readonly dates: readonly DatedPassage[];
  readonly statements: readonly Statement[];
  readonly reports: readonly Report[];
  readonly entities: readonly Entity[];
}
