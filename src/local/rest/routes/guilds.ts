import { Intent } from '../../protocol.ts';
import { type Refusal, refuse } from '../../refusal.ts';
import { compareIds } from '../../snowflake.ts';
import { type Guild, guildData, memberData } from '../../world/guild.ts';
import { guildPermissions } from '../../world/permissions.ts';
import { inGuild } from '../access.ts';
import { type Call, ok, type Reply, route } from '../route.ts';

/** Servers and their members. */
export const guildRoutes = [
  route('GET /guilds/:guild', 'anyone', inGuild(get)),
  route(
    'GET /guilds/:guild/roles',
    'anyone',
    inGuild((_, guild) => ok([...guild.roles.values()])),
  ),
  route('GET /guilds/:guild/members', 'anyone', inGuild(members)),
  route('GET /guilds/:guild/members/:user', 'anyone', inGuild(member)),
  route('GET /users/@me/guilds', 'anyone', mine),
];

function get(call: Call, guild: Guild): Reply | Refusal {
  const counts =
    call.query.get('with_counts') === 'true'
      ? { approximate_member_count: guild.members.size, approximate_presence_count: guild.members.size }
      : {};
  return ok({ ...guildData(guild), ...counts });
}

/** The whole list is for bots with the GUILD_MEMBERS intent (resources/guild, List Guild Members). */
function members(call: Call, guild: Guild): Reply | Refusal {
  if (call.actor.bot && !(call.world.application.intents & Intent.GUILD_MEMBERS))
    return refuse('missingAccess');
  const after = call.query.get('after') ?? '0';
  const limit = Number(call.query.get('limit') ?? 1);
  const later = [...guild.members.values()].filter((m) => compareIds(m.user.id, after) > 0);
  later.sort((a, b) => compareIds(a.user.id, b.user.id));
  return ok(later.slice(0, limit).map(memberData));
}

function member(call: Call, guild: Guild): Reply | Refusal {
  const id = call.params['user'] === '@me' ? call.actor.user.id : (call.params['user'] ?? '');
  const found = guild.members.get(id);
  if (found !== undefined) return ok(memberData(found));
  return refuse(call.world.users.has(id) ? 'unknownMember' : 'unknownUser');
}

function mine(call: Call): Reply {
  const { world, actor } = call;
  const own = [];
  for (const guild of world.guilds.values()) {
    const found = guild.members.get(actor.user.id);
    if (found === undefined) continue;
    own.push({
      id: guild.id,
      name: guild.name,
      icon: null,
      banner: null,
      owner: guild.ownerId === actor.user.id,
      permissions: guildPermissions(guild, found).toString(),
      features: [],
    });
  }
  const after = call.query.get('after');
  const limit = Number(call.query.get('limit') ?? 200);
  const from = after === null ? 0 : own.findIndex((guild) => guild.id === after) + 1;
  return ok(own.slice(from, from + limit));
}
