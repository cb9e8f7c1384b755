import type { Client, RESTGetAPIApplicationCommandsResult } from 'discord.js';
import type { Listed } from '../command/command.ts';
import { sameCommands } from '../command/compare.ts';
import { toDiscord } from '../command/discord.ts';
import type { Log } from '../log.ts';
import { Routes } from './discord.ts';

/**
 * Registers the one list with Discord, only when it differs from what Discord holds: creations are counted per day.
 * Of several processes only the one with the first shard does. Returns the commands' ids by name, for clickable mentions.
 */
export async function registerCommands(
  client: Client<true>,
  commands: readonly Listed[],
  log: Log,
): Promise<ReadonlyMap<string, string>> {
  const route = Routes.applicationCommands(client.application.id);
  const held = (await client.rest.get(route)) as RESTGetAPIApplicationCommandsResult;
  const body = toDiscord(commands);
  const keep = sameCommands(body, held) || !client.ws.shards.has(0);
  const now = keep ? held : ((await client.rest.put(route, { body })) as RESTGetAPIApplicationCommandsResult);
  log.info(keep ? 'commands.unchanged' : 'commands.registered', { count: now.length });
  return new Map(now.map(({ name, id }) => [name, id]));
}
