import type { Sentence } from '../corpus/article.ts';
import type { Edition } from '../edition.ts';
import type { Figure } from '../facts/facts.ts';

/** The body sentence right before, in this paragraph or the one before it, captions passed over; null where there is none. */
export function sentenceBefore({ article, paragraph, index }: Sentence, edition: Edition): Sentence | null {
  if (index > 0) return edition.paragraph(article, paragraph)?.sentences[index - 1] ?? null;
  for (let number = paragraph - 1; ; number -= 1) {
    const before = edition.paragraph(article, number);
    if (before === null) return null;
    if (!before.caption) return before.sentences.at(-1) ?? null;
  }
}

/** The body sentence right after, in this paragraph or the next one, captions passed over; null where there is none. */
export function sentenceAfter({ article, paragraph, index }: Sentence, edition: Edition): Sentence | null {
  const next = edition.paragraph(article, paragraph)?.sentences[index + 1];
  if (next !== undefined) return next;
  for (let number = paragraph + 1; ; number += 1) {
    const after = edition.paragraph(article, number);
    if (after === null) return null;
    if (!after.caption) return after.sentences[0] ?? null;
  }
}

/** Whether a report that nobody came to harm names no place itself: the sentence before it says what is meant. */
export const leavesOpenWhere = ({ bound, where, context }: Figure): boolean =>
  bound === 'none reported' && where === null && context === null;
