import type { Client } from 'discord.js';
import type { Log } from '../../log.ts';
import type { Bot } from '../bot.ts';
import type { Place } from './place.ts';
import type { Pressed } from './press.ts';

/** What work on one channel's pins needs; `reason` stands in the server's audit log. */
export interface Desk {
  readonly client: Client<true>;
  readonly guild: string;
  readonly channel: string;
  readonly reason: string;
  readonly log: Log;
}

/** A desk for a moderator whose rights were judged; the audit log names them and the command. */
export function deskFor(
  { user, client }: Pressed,
  { guild, channel }: Place,
  command: string,
  { log }: Bot,
): Desk {
  return { client, guild, channel, reason: `${command} by ${user.username} (${user.id})`, log };
}
