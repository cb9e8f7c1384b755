import { ALL_PERMISSIONS, Permission } from './protocol.ts';
import { addChannel, addThread } from './world/change-channel.ts';
import { addGuild, addMember, addPerson, addRole } from './world/change-server.ts';
import type { Channel } from './world/channel.ts';
import type { Guild } from './world/guild.ts';
import type { World } from './world/world.ts';

/** Someone one can be. */
export interface Someone {
  readonly name: string;
  readonly id: string;
  readonly token: string;
  readonly moderator: boolean;
}

/** What the server starts with: a guild with two channels and a thread, a member and a moderator. */
export interface StartingWorld {
  readonly guild: Guild;
  readonly general: Channel;
  readonly news: Channel;
  readonly thread: Channel;
  readonly member: Someone;
  readonly moderator: Someone;
  /** The role that carries Pin Messages. */
  readonly moderatorRole: string;
}

/** What can be chosen about the first server. */
export interface StartingNames {
  readonly guild: string;
  /** The bot's permissions; all but Administrator when nothing is said. */
  readonly botPermissions?: bigint;
}

/** Fills an empty world. The tokens are what a page or a test signs in with; they are good on this server only. */
export function fillWorld(world: World, names: StartingNames): StartingWorld {
  const owner = addPerson(world, 'Owner', 'person.owner.local');
  world.users.set(world.application.bot.id, world.application.bot);
  world.application.ownerId = owner.id;
  const member = addPerson(world, 'Member', 'person.member.local');
  const moderator = addPerson(world, 'Moderator', 'person.moderator.local');
  const botPermissions = names.botPermissions ?? ALL_PERMISSIONS & ~Permission.ADMINISTRATOR;
  const guild = addGuild(world, names.guild, owner, botPermissions);
  const role = addRole(world, guild, 'Moderators', Permission.PIN_MESSAGES | Permission.MANAGE_MESSAGES);
  addMember(world, guild, member);
  addMember(world, guild, moderator, [role.id]);
  const general = addChannel(world, guild, { name: 'general', topic: 'Questions about the news' });
  const news = addChannel(world, guild, { name: 'news', topic: 'Pinned summaries' });
  const thread = addThread(world, general, 'What we know so far', [moderator.id, member.id]);
  return {
    guild,
    general,
    news,
    thread,
    member: { name: 'Member', id: member.id, token: 'person.member.local', moderator: false },
    moderator: { name: 'Moderator', id: moderator.id, token: 'person.moderator.local', moderator: true },
    moderatorRole: role.id,
  };
}
