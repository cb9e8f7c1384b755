import type { APIMessage } from 'discord.js';
import { type Passage, quoteSentence } from '../../answer/quote.ts';
import type { Edition } from '../../edition.ts';

/** What an answer of the bot's quotes. */
export interface Quoted {
  /** Its sentences that stand in the edition, in article order. */
  readonly passages: readonly Passage[];
  /** Whether it quotes words that stand in no article of the edition. */
  readonly outdated: boolean;
}

/** Shorter sentences ("No.") stand in many texts by chance. UTF-16 units. */
const SHORTEST = 12;

/** Finds the edition's sentences in a message the bot wrote, by their words: any answer can be read like this. */
export function readQuoted(message: Pick<APIMessage, 'content' | 'embeds'>, edition: Edition): Quoted {
  const texts = [message.content, ...message.embeds.map(({ description }) => description ?? '')];
  const shown = plain(texts.join('\n\n'));
  const paragraphs = edition.corpus.articles.flatMap((article) => article.paragraphs);
  const sentences = paragraphs
    .flatMap((paragraph) => paragraph.sentences)
    .filter(({ text }) => text.length >= SHORTEST && shown.includes(text));
  const blocks = texts.flatMap(quoteBlocks);
  return {
    passages: sentences.map((sentence) => quoteSentence(edition, sentence)),
    outdated: blocks.some((block) => !paragraphs.some(({ text }) => text.includes(block))),
  };
}

/** The stretches of lines that are marked as quoted, without their marks. */
function quoteBlocks(text: string): string[] {
  return (text.match(/(?:^> .*(?:\n|$))+/gmu) ?? []).map((block) => plain(block.trimEnd()));
}

/** Undoes the quote marks, the bold of a marked sentence and the escapes that the bot wrote. */
function plain(text: string): string {
  return text
    .replace(/^> /gmu, '')
    .replace(/(?<!\\)\*\*/gu, '')
    .replace(/\\([^\p{L}\p{N}\s])/gu, '$1');
}
