import type { Span } from '../../corpus/article.ts';

/** A stretch in quotation marks, the marks included: UTF-16 offsets into the text it was found in. */
export interface Quotation extends Span {
  /** Whether its closing mark stands in the text; speech that goes on in the next paragraph has none in this one. */
  readonly closed: boolean;
}

const CLOSER: Readonly<Record<string, string>> = {
  '“': '”',
  '«': '»',
  '"': '"',
  '‘': '’',
  '„': '“',
  "'": "'",
};

/**
 * Finds quotations in a paragraph, in order, none inside another: “…”, "…", «…», and ‘…’ where that is the outer mark.
 * An apostrophe opens nothing, and `6"` is an inch.
 */
export function quotationsOf(text: string): readonly Quotation[] {
  const found: Quotation[] = [];
  let at = 0;
  while (at < text.length) {
    const mark = text.charAt(at);
    if (CLOSER[mark] === undefined || !opens(text, at)) {
      at += 1;
      continue;
    }
    const close = closingOf(text, at, mark);
    if (close === -1) {
      // A lone single mark is an apostrophe ("‘90s"); a lone double mark is speech that goes on.
      const single = mark === '‘' || mark === "'";
      if (!single) found.push({ start: at, end: text.length, closed: false });
      at = single ? at + 1 : text.length;
    } else {
      found.push({ start: at, end: close + 1, closed: true });
      at = close + 1;
    }
  }
  return found;
}

const isWord = (char: string): boolean => /[\p{L}\p{N}]/u.test(char);

function opens(text: string, at: number): boolean {
  const mark = text.charAt(at);
  // Straight single marks are apostrophes far more often: before a small letter only where a plain pair is closed.
  if (mark === "'") {
    if (isWord(text.charAt(at - 1))) return false;
    return /\p{Lu}/u.test(text.charAt(at + 1)) || closingOfSmall(text, at) !== -1;
  }
  if (mark === '"' || mark === '‘') {
    return !isWord(text.charAt(at - 1)) && at + 1 < text.length && !/\s/u.test(text.charAt(at + 1));
  }
  return true;
}

function closingOf(text: string, at: number, mark: string): number {
  const closer = CLOSER[mark] ?? '';
  if (mark === "'") {
    if (/\p{Ll}/u.test(text.charAt(at + 1))) return closingOfSmall(text, at);
    const close = /[,.!?…]'(?![\p{L}\p{N}])/u.exec(text.slice(at + 1));
    return close === null ? -1 : at + 1 + close.index + 1;
  }
  if (mark !== '‘') {
    const close = text.indexOf(closer, at + 1);
    // A new opening mark before the closing one: the first was never closed in this paragraph.
    return close;
  }
  let plural = -1;
  for (let close = text.indexOf(closer, at + 1); close !== -1; close = text.indexOf(closer, close + 1)) {
    if (isWord(text.charAt(close + 1))) continue;
    const before = text.charAt(close - 1);
    if (before !== 's' || /[,.;]/u.test(text.charAt(close + 1))) return close;
    // "the girls’ school": a plural's apostrophe, unless nothing better follows.
    if (plural === -1) plural = close;
  }
  return plural;
}

/** Longer than this, what begins with a small letter behind a straight mark is taken for no quotation. */
const MOST_SMALL = 160;

/** Where the words behind a straight mark that begin with a small letter end ("was 'deeply saddened'."), or -1. */
function closingOfSmall(text: string, at: number): number {
  if (!/[\s(]/u.test(text.charAt(at - 1)) || ELISION.test(text.slice(at))) return -1;
  const inside = /^(?=\p{Ll})(?:[^'“”"]|(?<=\p{L})'(?=\p{L}))+'(?=[\s.,;:!?)—–]|$)/u.exec(
    text.slice(at + 1, at + 1 + MOST_SMALL),
  )?.[0];
  if (inside === undefined) return -1;
  const close = at + inside.length;
  // "the girls' school": a plural's apostrophe
  return /s'$/u.test(inside) && /\s/u.test(text.charAt(close + 1)) ? -1 : close;
}

/** Words that begin with an apostrophe. */
const ELISION = /^'(?:til|em|cause|tis|twas|n|bout|round|fraid|kay)(?!\p{L})/u;

/** The text with every quotation blanked out by as many spaces, so that offsets stay. */
export function withoutQuotations(text: string, quotations: readonly Quotation[]): string {
  let out = '';
  let at = 0;
  for (const { start, end } of quotations) {
    out += text.slice(at, start) + ' '.repeat(end - start);
    at = end;
  }
  return out + text.slice(at);
}
