import type { APIMessage } from 'discord-api-types/v10';
import { Intent } from '../protocol.ts';
import type { World } from './world.ts';

/**
 * A message as the bot may read it. Without the MESSAGE CONTENT intent the texts are taken out, except in its own
 * messages, in direct messages, where it is mentioned, and in replies that ping one of its regular messages
 * (events/gateway, Message Content Intent). `intents` are those of its session, or those granted, over REST.
 */
export function readableBy(world: World, message: APIMessage, direct: boolean, intents: number): APIMessage {
  const { bot } = world.application;
  if (intents & Intent.MESSAGE_CONTENT || direct || message.author.id === bot.id) return message;
  if (message.content.includes(`<@${bot.id}>`) || message.content.includes(`<@!${bot.id}>`)) return message;
  const pinged = message.mentions.some((user) => user.id === bot.id);
  const above = message.referenced_message;
  if (pinged && above?.author.id === bot.id && above.interaction_metadata === undefined) return message;
  return { ...message, content: '', embeds: [], attachments: [], components: [] };
}
