import { type Refusal, refuse } from '../../refusal.ts';
import { guildData, memberData } from '../../world/guild.ts';
import { guildPermissions } from '../../world/permissions.ts';
import { guildOf, isRefusal } from '../access.ts';
import { type Call, ok, type Reply, route } from '../route.ts';

/** Servers and their members. */
export const guildRoutes = [
  route('GET /guilds/:guild', 'anyone', get),
  route('GET /guilds/:guild/roles', 'anyone', roles),
  route('GET /guilds/:guild/members/:user', 'anyone', member),
  route('GET /users/@me/guilds', 'anyone', mine),
];

function get(call: Call): Reply | Refusal {
  const guild = guildOf(call);
  if (isRefusal(guild)) return guild;
  const counts =
    call.query.get('with_counts') === 'true'
      ? { approximate_member_count: guild.members.size, approximate_presence_count: guild.members.size }
      : {};
  return ok({ ...guildData(guild), ...counts });
}

function roles(call: Call): Reply | Refusal {
  const guild = guildOf(call);
  return isRefusal(guild) ? guild : ok([...guild.roles.values()]);
}

function member(call: Call): Reply | Refusal {
  const guild = guildOf(call);
  if (isRefusal(guild)) return guild;
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
