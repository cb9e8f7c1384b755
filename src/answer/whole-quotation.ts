import type { Paragraph, Sentence } from '../corpus/article.ts';

/** A quotation of more sentences than this is shown by those next to the one that answers. */
const MOST_SENTENCES = 3;
const MOST_LENGTH = 700;

/**
 * The sentences that keep a quotation in one piece: a sentence that opens quotation marks and does not close them, or
 * the other way round, is somebody's speech cut in two, and alone it would read as the article's own voice. In the
 * order of the text; the sentence alone where nothing is cut, or where the whole would be too long to read.
 */
export function wholeQuotation(sentence: Sentence, paragraph: Paragraph): readonly Sentence[] {
  const around = quotations(paragraph.text).find(
    ({ start, end }) =>
      start < sentence.end && end > sentence.start && (start < sentence.start || end > sentence.end),
  );
  if (around === undefined) return [sentence];
  const whole = paragraph.sentences.filter(
    (own) => own.start < around.end && own.end > around.start && !(own.caption && !sentence.caption),
  );
  const length = (whole.at(-1)?.end ?? 0) - (whole[0]?.start ?? 0);
  return whole.length > MOST_SENTENCES || length > MOST_LENGTH ? [sentence] : whole;
}

/** Stretches between quotation marks, curly or straight; a mark that is never closed counts for nothing. */
function quotations(text: string): { readonly start: number; readonly end: number }[] {
  return [...text.matchAll(/“[^“”]*”|"[^"]*"/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
