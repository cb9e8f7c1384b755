import type { Message } from 'discord.js';
import type { Edition } from '../edition.ts';
import { readState } from '../reply/button.ts';
import type { Asked } from '../search/hit.ts';
import { ComponentType } from './discord.ts';

/**
 * What a reply to one of the bot's answers builds on: the sentences behind that answer's buttons and the question it
 * replied to, read from the reply chain alone. Null when there is nothing to build on.
 */
export async function readThread(message: Message, edition: Edition): Promise<Asked | null> {
  const answer = await repliedTo(message);
  if (answer === null || answer.author.id !== message.client.user.id) return null;
  const sentences = sentencesOf(answer, edition);
  if (sentences.length === 0) return null;
  const asked = await repliedTo(answer);
  return { question: questionOf(asked, answer), answer: sentences };
}

/** The message this one replies to, or null when it is gone or may not be read. */
async function repliedTo(message: Message): Promise<Message | null> {
  if (message.reference?.messageId === undefined) return null;
  return message.fetchReference().catch(() => null);
}

function sentencesOf(answer: Message, edition: Edition): Asked['answer'] {
  const ids = answer.components.flatMap((row) => {
    if (row.type !== ComponentType.ActionRow) return [];
    return row.components.flatMap((component) => {
      const state = component.customId === null ? null : readState(component.customId);
      return state?.action === 'context' ? [state.sentence] : [];
    });
  });
  return ids.map((id) => edition.sentence(id)).filter((sentence) => sentence !== null);
}

function questionOf(asked: Message | null, answer: Message): string {
  if (asked !== null) return asked.content.replace(/<@!?\d+>/gu, ' ').trim();
  // An answer to a slash command carries its question in bold on the first line.
  return /^\*\*(.+)\*\*$/mu.exec(answer.content)?.[1]?.replace(/\\(.)/gu, '$1') ?? '';
}
