import type { APIApplicationCommandPermission, APIRole, APIUser } from 'discord-api-types/v10';
import { EVERYONE_PERMISSIONS } from '../protocol.ts';
import { settingsData } from './command.ts';
import { type Guild, guildCreateData, type Member, makeRole, memberData } from './guild.ts';
import { makeUser } from './user.ts';
import type { World } from './world.ts';

/** What a server's owner can do to it and its people, as functions; each tells all concerned as Discord would. */

/** A new user who signs in with `token`; in no server yet. */
export function addPerson(world: World, name: string, token: string): APIUser {
  const user = makeUser(world.makeId(), name, false);
  world.users.set(user.id, user);
  world.tokens.set(token, user.id);
  return user;
}

/** A new server with @everyone and the bot in it (`botPermissions` as a role of its own, as an invite makes it). */
export function addGuild(world: World, name: string, owner: APIUser, botPermissions: bigint): Guild {
  const id = world.makeId();
  const now = world.clock.iso();
  const guild: Guild = {
    id,
    name,
    ownerId: owner.id,
    roles: new Map([[id, makeRole(id, '@everyone', EVERYONE_PERMISSIONS, 0)]]),
    members: new Map(),
    channels: new Map(),
    joinedAt: now,
    unavailable: false,
    commandSettings: new Map(),
  };
  world.guilds.set(id, guild);
  const { bot, name: application } = world.application;
  const managed = addRole(world, guild, application, botPermissions);
  managed.managed = true;
  for (const user of [owner, bot]) {
    const roles = user === bot ? [managed.id] : [];
    guild.members.set(user.id, { user, nick: null, roles, joinedAt: now, timedOutUntil: null });
  }
  const all = () => true;
  world.publish({
    event: 'GUILD_CREATE',
    data: (viewer) =>
      guildCreateData(
        guild,
        [...guild.members.values()].filter((m) => m.user.id === viewer),
        all,
      ),
    to: { guild },
  });
  return guild;
}

/** An outage begins (the server becomes unavailable) or ends. */
export function setUnavailable(world: World, guild: Guild, unavailable: boolean): void {
  guild.unavailable = unavailable;
  world.publish(
    unavailable
      ? { event: 'GUILD_DELETE', data: { id: guild.id, unavailable: true }, to: { guild } }
      : {
          event: 'GUILD_CREATE',
          data: (viewer) =>
            guildCreateData(
              guild,
              [...guild.members.values()].filter((m) => m.user.id === viewer),
              () => true,
            ),
          to: { guild },
        },
  );
}

/** The bot is removed from a server. */
export function removeBot(world: World, guild: Guild): void {
  world.publish({ event: 'GUILD_DELETE', data: { id: guild.id }, to: { application: guild } });
  guild.members.delete(world.application.bot.id);
}

/** Adds a role with these permissions (GUILD_ROLE_CREATE). */
export function addRole(world: World, guild: Guild, name: string, permissions: bigint): APIRole {
  const role = makeRole(world.makeId(), name, permissions, guild.roles.size);
  guild.roles.set(role.id, role);
  world.publish({ event: 'GUILD_ROLE_CREATE', data: { guild_id: guild.id, role }, to: { guild } });
  return role;
}

/** Changes what a role allows (GUILD_ROLE_UPDATE). */
export function setRolePermissions(world: World, guild: Guild, role: APIRole, permissions: bigint): void {
  role.permissions = permissions.toString();
  world.publish({ event: 'GUILD_ROLE_UPDATE', data: { guild_id: guild.id, role }, to: { guild } });
}

/** Lets a user into a server (GUILD_MEMBER_ADD). */
export function addMember(world: World, guild: Guild, user: APIUser, roles: readonly string[] = []): Member {
  const member: Member = {
    user,
    nick: null,
    roles: [...roles],
    joinedAt: world.clock.iso(),
    timedOutUntil: null,
  };
  guild.members.set(user.id, member);
  world.publish({
    event: 'GUILD_MEMBER_ADD',
    data: { ...memberData(member), guild_id: guild.id },
    to: { guild },
  });
  return member;
}

/** Gives a member exactly these roles. */
export function setRoles(world: World, guild: Guild, userId: string, roles: readonly string[]): void {
  changeMember(world, guild, userId, (member) => {
    member.roles = [...roles];
  });
}

/** Times a member out until a moment of the server's clock (milliseconds), or ends the time-out (null). */
export function timeOut(world: World, guild: Guild, userId: string, until: number | null): void {
  changeMember(world, guild, userId, (member) => {
    member.timedOutUntil = until === null ? null : new Date(until).toISOString();
  });
}

function changeMember(world: World, guild: Guild, userId: string, change: (member: Member) => void): void {
  const member = guild.members.get(userId);
  if (member === undefined) return;
  change(member);
  const data = { ...memberData(member), guild_id: guild.id };
  world.publish({ event: 'GUILD_MEMBER_UPDATE', data, to: { guild } });
  // One's own change is told without the GUILD_MEMBERS intent.
  if (userId === world.application.bot.id)
    world.publish({ event: 'GUILD_MEMBER_UPDATE', data, to: { user: userId } });
}

/** What an admin sets for a command under Server Settings → Integrations; an empty list takes the settings back. */
export function setCommandSettings(
  world: World,
  guild: Guild,
  commandId: string,
  settings: readonly APIApplicationCommandPermission[],
): void {
  if (settings.length === 0) guild.commandSettings.delete(commandId);
  else guild.commandSettings.set(commandId, [...settings]);
  world.publish({
    event: 'APPLICATION_COMMAND_PERMISSIONS_UPDATE',
    data: settingsData(world, guild.id, commandId),
    to: { application: guild },
  });
}
