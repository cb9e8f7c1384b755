import type { Message } from 'discord.js';
import type { Before } from '../reader/work.ts';
import { readState } from '../reply/button.ts';
import { ComponentType } from './discord.ts';

/**
 * What a reply to one of the bot's answers builds on: the ids of the sentences behind that answer's buttons and the question it
 * replied to, read from the reply chain alone. Null when there is nothing to build on.
 */
export async function readThread(message: Message): Promise<Before | null> {
  const answer = await repliedTo(message);
  if (answer === null || answer.author.id !== message.client.user.id) return null;
  const sentences = sentencesOf(answer);
  if (sentences.length === 0) return null;
  const asked = await repliedTo(answer);
  return { question: questionOf(asked, answer), sentences };
}

/** The message this one replies to, or null when it is gone or may not be read. */
async function repliedTo(message: Message): Promise<Message | null> {
  if (message.reference?.messageId === undefined) return null;
  return message.fetchReference().catch(() => null);
}

function sentencesOf(answer: Message): string[] {
  return answer.components.flatMap((row) => {
    if (row.type !== ComponentType.ActionRow) return [];
    return row.components.flatMap((component) => {
      const state = component.customId === null ? null : readState(component.customId);
      return state?.action === 'context' ? [state.sentence] : [];
    });
  });
}

function questionOf(asked: Message | null, answer: Message): string {
  if (asked !== null) return asked.content.replace(/<@!?\d+>/gu, ' ').trim();
  // An answer to a slash command carries its question in bold on the first line.
  return /^\*\*(.+)\*\*$/mu.exec(answer.content)?.[1]?.replace(/\\(.)/gu, '$1') ?? '';
}
