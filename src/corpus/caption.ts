import type { Span } from './article.ts';
import { splitSentences } from './sentences.ts';

/** What a paragraph turned out to be. `credit` names who made the picture; null on body text. */
export interface CaptionReading {
  readonly caption: boolean;
  readonly credit: Span | null;
}

/** Words of picture credits, in any newspaper. */
const CREDIT_WORD =
  /\b(?:photo(?:graph(?:er|y)?)?|picture|image|images|credit|courtesy|handout|pool|getty|reuters|afp|ap|epa|epa-efe|dpa|anadolu|xinhua|tass|upi|pa wire|pa media|shutterstock|alamy|bloomberg via|via)\b|©/iu;
/** "Jonathan Ernst/REUTERS", "White House", "Photograph: Jane Doe": capitals and joining words, no full stop. */
const NAME_RUN =
  /^(?:©\s*)?(?:\p{Lu}[\p{L}\p{M}\p{N}.’'&-]*[:,]?|\/|&|and|by|for|of|the|via|de|van|von|del|al)(?:\s*[\s/|]\s*(?:\p{Lu}[\p{L}\p{M}\p{N}.’'&-]*[:,]?|&|and|by|for|of|the|via|de|van|von|del|al))*$/u;
const MOST_CREDIT = 100;
const MOST_CAPTION = 800;

/**
 * Tells a picture's caption from body text by the credit at its end: "… towards Israel. Gil Eliyahu/REUTERS",
 * "… on Tuesday. (AP Photo/Jane Doe)", "A view of the port [Reuters]". Offsets are UTF-16 in `text`.
 */
export function readCaption(text: string): CaptionReading {
  if (text.length > MOST_CAPTION) return BODY;
  return bracketed(text) ?? trailing(text) ?? whole(text) ?? BODY;
}

const BODY: CaptionReading = { caption: false, credit: null };

function bracketed(text: string): CaptionReading | null {
  const match = /[([]([^()[\]]{2,100})[)\]]\.?$/u.exec(text);
  const inside = match?.[1];
  if (match === null || inside === undefined || !CREDIT_WORD.test(inside)) return null;
  return { caption: true, credit: { start: match.index, end: text.length } };
}

function trailing(text: string): CaptionReading | null {
  const spans = splitSentences(text);
  const last = spans.at(-1);
  if (last === undefined || spans.length < 2) return null;
  const credit = text.slice(last.start, last.end);
  if (credit.length > MOST_CREDIT || credit.endsWith('.') || !NAME_RUN.test(credit)) return null;
  const words = credit.split(/[\s/]+/u).length;
  if (!credit.includes('/') && !CREDIT_WORD.test(credit) && words > 4) return null;
  return { caption: true, credit: last };
}

function whole(text: string): CaptionReading | null {
  const label = /^(?:photo(?:graph)?|picture|image|credit)s?\s*(?::|by\b|courtesy\b)/iu;
  if (text.length > MOST_CREDIT || !label.test(text) || /[.!?]\s/u.test(text)) return null;
  return { caption: true, credit: { start: 0, end: text.length } };
}
