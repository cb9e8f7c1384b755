/** What Discord's markdown, mentions, emoji, time stamps or automatic links can start with. */
const SPECIAL = new Set('\\`*_~|<>[](){}#@:/+-=!');
/** Overrides of reading direction hide what a text says; controls and lone surrogates are nothing to read. */
const HARMFUL = /[\p{Cc}\p{Cs}\u061c\u202a-\u202e\u2066-\u2069]/u;
/** More marks than any script stacks on one letter; beyond it they cover other people's messages. */
const MOST_MARKS = 8;

/**
 * Makes any text show as itself in Discord: nothing in it becomes markup, a link, a mention, an emoji or a heading.
 * One pass over the code points; the only function that article text and user text go through. Line breaks stay.
 */
export function escapeMarkdown(text: string): string {
  let safe = '';
  let digitsAtLineStart = true;
  let marks = 0;
  for (const character of text) {
    if (character === '\n') {
      safe += character;
      digitsAtLineStart = true;
      marks = 0;
      continue;
    }
    marks = /\p{M}/u.test(character) ? marks + 1 : 0;
    if (marks > MOST_MARKS) continue;
    if (HARMFUL.test(character)) safe += character === '\t' ? ' ' : '\ufffd';
    // "1. " at the start of a line would become a list.
    else if (SPECIAL.has(character) || (character === '.' && digitsAtLineStart)) safe += `\\${character}`;
    else safe += character;
    if (!/[\d\s]/u.test(character)) digitsAtLineStart = false;
  }
  return safe;
}

/** Cuts user text (never a quote) to at most `most` UTF-16 units, between characters, with an ellipsis. */
export function clip(text: string, most: number): string {
  if (text.length <= most) return text;
  let kept = '';
  for (const character of text) {
    if (kept.length + character.length > most - 1) break;
    kept += character;
  }
  return `${kept}…`;
}
