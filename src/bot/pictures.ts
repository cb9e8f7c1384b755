import type { PermissionsBitField } from 'discord.js';
import type { Answer } from '../answer/answer.ts';
import type { Picture } from '../reply/payload.ts';
import type { Bot } from './bot.ts';
import { PermissionFlagsBits } from './discord.ts';

/** The pictures to send with an answer: none where the server does not let the bot attach files. */
export async function picturesOf(
  answer: Answer,
  permissions: Readonly<PermissionsBitField>,
  bot: Bot,
): Promise<readonly Picture[]> {
  if (!permissions.has(PermissionFlagsBits.AttachFiles)) return [];
  const picture = await bot.gallery.pictureFor(answer);
  return picture === null ? [] : [picture];
}
