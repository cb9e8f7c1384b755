import type { PermissionsBitField } from 'discord.js';
import type { Answer } from '../answer/answer.ts';
import { hasPicture } from '../picture/gallery.ts';
import type { Picture } from '../reply/payload.ts';
import type { Bot } from './bot.ts';
import { PermissionFlagsBits } from './discord.ts';

/** The pictures to send with an answer: none, at once, where it has none or the server lets the bot attach no files. */
export function picturesOf(
  answer: Answer | null,
  permissions: Readonly<PermissionsBitField>,
  bot: Bot,
): readonly Picture[] | Promise<readonly Picture[]> {
  if (answer === null || !hasPicture(answer) || !permissions.has(PermissionFlagsBits.AttachFiles)) return [];
  return bot.gallery.pictureFor(answer).then((picture) => (picture === null ? [] : [picture]));
}
