import type { APIApplicationCommand, APIApplicationCommandPermission } from 'discord-api-types/v10';
import { ALL_PERMISSIONS, ChannelKind, Permission } from '../protocol.ts';
import type { Channel } from './channel.ts';
import { permissionsIn } from './permissions.ts';
import type { World } from './world.ts';

/** The commands a user is offered in a channel: the application's own and the server's, as far as they may be used. */
export function commandsFor(world: World, channel: Channel, userId: string): APIApplicationCommand[] {
  const { application } = world;
  const here =
    channel.guild === null ? [] : [...(application.guildCommands.get(channel.guild.id)?.values() ?? [])];
  return [...here, ...application.commands.values()].filter((c) => mayUse(world, c, channel, userId));
}

/** A command by its id, if it is offered at that place at all. */
export function findCommand(world: World, channel: Channel, id: string): APIApplicationCommand | undefined {
  const { application } = world;
  const guild = channel.guild?.id;
  return (guild && application.guildCommands.get(guild)?.get(id)) || application.commands.get(id);
}

/**
 * Whether a user may use a command in a channel: the place must fit the command's contexts, the user needs
 * Use Application Commands, and then what admins set for the command counts before its default permission.
 */
export function mayUse(
  world: World,
  command: APIApplicationCommand,
  channel: Channel,
  userId: string,
): boolean {
  const { guild } = channel;
  const contexts = command.contexts ?? [0, 1, 2];
  if (guild === null) return channel.type === ChannelKind.DM && contexts.includes(1);
  if (!contexts.includes(0)) return false;
  const permissions = permissionsIn(channel, userId, world.clock.now());
  if (permissions === ALL_PERMISSIONS) return true;
  if (!(permissions & Permission.USE_APPLICATION_COMMANDS)) return false;
  if (!(permissions & Permission.VIEW_CHANNEL)) return false;

  // A command's own settings replace the application's (application-commands, Permissions).
  const settings =
    guild.commandSettings.get(command.id) ?? guild.commandSettings.get(world.application.id) ?? [];
  if (inChannel(settings, guild.id, channel) === false) return false;
  const granted = byPerson(settings, guild.id, userId, guild.members.get(userId)?.roles ?? []);
  if (granted !== undefined) return granted;
  const needed = command.default_member_permissions;
  if (needed === null || needed === undefined) return true;
  const bits = BigInt(needed);
  return bits !== 0n && (permissions & bits) === bits;
}

/** Channel settings: the channel's own, else "all channels" (guild id − 1). */
function inChannel(
  settings: readonly APIApplicationCommandPermission[],
  guildId: string,
  channel: Channel,
): boolean | undefined {
  const everywhere = (BigInt(guildId) - 1n).toString();
  const place = channel.thread === null ? channel.id : (channel.parentId ?? channel.id);
  const own = settings.find((s) => s.type === 3 && s.id === place);
  return (own ?? settings.find((s) => s.type === 3 && s.id === everywhere))?.permission;
}

/** Settings for people: the user's own, else the roles' (one yes is enough), else @everyone's. */
function byPerson(
  settings: readonly APIApplicationCommandPermission[],
  guildId: string,
  userId: string,
  roles: readonly string[],
): boolean | undefined {
  const own = settings.find((s) => s.type === 2 && s.id === userId);
  if (own !== undefined) return own.permission;
  const mine = settings.filter((s) => s.type === 1 && roles.includes(s.id));
  if (mine.length > 0) return mine.some((s) => s.permission);
  return settings.find((s) => s.type === 1 && s.id === guildId)?.permission;
}

/** A command's settings in a server as Discord sends them. */
export function settingsData(world: World, guildId: string, commandId: string): object {
  return {
    id: commandId,
    application_id: world.application.id,
    guild_id: guildId,
    permissions: world.guilds.get(guildId)?.commandSettings.get(commandId) ?? [],
  };
}
