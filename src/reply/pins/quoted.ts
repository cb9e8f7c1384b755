import type { Article, Paragraph, Sentence } from '../../corpus/article.ts';

/** What an answer of the bot's quotes. */
export interface Quoted {
  /** Its sentences that stand in the articles, whole or in part, in article order. */
  readonly sentences: readonly Sentence[];
  /** Whether it quotes words that stand in no article. */
  readonly outdated: boolean;
}

/** Shorter sentences ("No.") stand in many texts by chance. UTF-16 units. */
const SHORTEST = 12;

/**
 * Finds the sentences that a message of the bot's quotes, by their words: `texts` are its content and its embeds'
 * descriptions. Any answer can be read like this, however it was made.
 */
export function readQuoted(texts: readonly string[], articles: readonly Article[]): Quoted {
  const paragraphs = articles.flatMap((article) => article.paragraphs);
  const lines = texts.flatMap(quotedLines);
  // A paragraph that is shown as such has no quote marks; its sentences stand in the text whole.
  const shown = plain(texts.join('\n\n'));
  const isQuoted = (paragraph: Paragraph, { text, start, end }: Sentence): boolean =>
    (text.length >= SHORTEST && shown.includes(text)) ||
    lines.some((line) => {
      const at = paragraph.text.indexOf(line);
      return at >= 0 && at < end && start < at + line.length;
    });
  return {
    sentences: paragraphs.flatMap((paragraph) =>
      paragraph.sentences.filter((sentence) => isQuoted(paragraph, sentence)),
    ),
    outdated: lines.some((line) => !paragraphs.some(({ text }) => text.includes(line))),
  };
}

/** The lines that are marked as quoted, without their marks: each is an unbroken piece of one paragraph. */
function quotedLines(text: string): string[] {
  return (text.match(/^> .+$/gmu) ?? []).map((line) => plain(line).trim()).filter((line) => line !== '');
}

/** Undoes the quote marks, the bold of a marked sentence and the escapes that this room wrote. */
function plain(text: string): string {
  return text
    .replace(/^> /gmu, '')
    .replace(/(?<!\\)\*\*/gu, '')
    .replace(/\\([^\p{L}\p{N}\s])/gu, '$1');
}
