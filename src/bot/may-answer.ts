import type { Message } from 'discord.js';
import { PermissionFlagsBits } from './discord.ts';
import { botBits } from './pins/place.ts';
import { allows } from './pins/rights.ts';

/**
 * Whether the bot may write where a message stands, as far as it knows. Asking Discord instead would be a refused
 * request for each mention in each such channel, and one server full of them could use up what Discord bears of those
 * from all servers together.
 */
export function mayAnswer({ channel }: Message): boolean {
  if (channel.isDMBased()) return true;
  const bits = botBits(channel);
  if (bits === null) return true;
  const send = channel.isThread()
    ? PermissionFlagsBits.SendMessagesInThreads
    : PermissionFlagsBits.SendMessages;
  return allows(bits, PermissionFlagsBits.ViewChannel | send);
}
