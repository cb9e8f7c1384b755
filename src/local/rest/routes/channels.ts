import { ChannelKind, Permission } from '../../protocol.ts';
import { invalid, type Refusal, refuse } from '../../refusal.ts';
import { channelData, holdsMessages, isThread, makeChannel } from '../../world/channel.ts';
import { commandsFor } from '../../world/command.ts';
import { type Guild, memberData } from '../../world/guild.ts';
import { sendBit } from '../../world/permissions.ts';
import { findDm } from '../../world/world.ts';
import { inGuild, inPlace, type Place } from '../access.ts';
import { type Call, NO_CONTENT, ok, type Reply, route } from '../route.ts';

/** Channels, typing, direct conversations, and which commands are offered where. */
export const channelRoutes = [
  route('GET /channels/:channel', 'anyone', inPlace(get)),
  route('POST /channels/:channel/typing', 'anyone', inPlace(type)),
  route('GET /guilds/:guild/channels', 'anyone', inGuild(channels)),
  route('GET /guilds/:guild/threads/active', 'anyone', inGuild(threads)),
  route('POST /users/@me/channels', 'anyone', openDm),
  route('GET /users/@me/channels', 'anyone', dms),
  route('GET /guilds/:guild/application-command-index', 'person', inGuild(guildCommands)),
  route('GET /channels/:channel/application-command-index', 'person', inPlace(channelCommands)),
];

function get({ actor }: Call, { channel }: Place): Reply {
  return ok(channelData(channel, actor.user.id));
}

function type(call: Call, place: Place): Reply | Refusal {
  const { channel, permissions } = place;
  if (!holdsMessages(channel)) return refuse('notTextChannel');
  if (!(permissions & sendBit(channel))) return refuse('missingPermissions');
  const { world, actor } = call;
  const member = channel.guild?.members.get(actor.user.id);
  world.publish({
    event: 'TYPING_START',
    data: {
      channel_id: channel.id,
      user_id: actor.user.id,
      timestamp: Math.floor(world.clock.now() / 1_000),
      ...(channel.guild && { guild_id: channel.guild.id }),
      ...(member && { member: memberData(member) }),
    },
    to: { channel },
  });
  return NO_CONTENT;
}

function channels(_: Call, guild: Guild): Reply | Refusal {
  return ok([...guild.channels.values()].filter((c) => !isThread(c)).map((c) => channelData(c)));
}

function threads(call: Call, guild: Guild): Reply | Refusal {
  const active = [...guild.channels.values()].filter((c) => c.thread?.archived === false);
  const joined = active.filter((c) => c.thread?.members.has(call.actor.user.id));
  return ok({
    has_more: false,
    threads: active.map((c) => channelData(c)),
    members: joined.map((c) => ({
      id: c.id,
      user_id: call.actor.user.id,
      join_timestamp: c.thread?.archivedAt,
      flags: 0,
    })),
  });
}

function openDm(call: Call): Reply | Refusal {
  const { world, actor } = call;
  const given = call.json as { recipient_id?: unknown; recipients?: unknown[] } | undefined;
  const id = String(given?.recipient_id ?? given?.recipients?.[0] ?? '');
  const other = world.users.get(id);
  if (other === undefined)
    return invalid('recipient_id', 'NUMBER_TYPE_COERCE', `Value "${id}" is not a user.`);
  if (other.id === actor.user.id || (other.bot && actor.bot)) return refuse('cannotMessageUser');
  const known = findDm(world, actor.user.id, other.id);
  if (known !== undefined) return ok(channelData(known, actor.user.id));
  const channel = makeChannel({
    id: world.makeId(),
    type: ChannelKind.DM,
    guild: null,
    recipients: [actor.user, other],
  });
  world.channels.set(channel.id, channel);
  // Bots are not told of direct conversations; their first message is the first they hear.
  for (const person of channel.recipients)
    if (!person.bot)
      world.publish({
        event: 'CHANNEL_CREATE',
        data: channelData(channel, person.id),
        to: { user: person.id },
      });
  return ok(channelData(channel, actor.user.id));
}

function dms(call: Call): Reply {
  const { world, actor } = call;
  if (actor.bot) return ok([]);
  const own = [...world.channels.values()].filter(
    (c) => c.guild === null && c.recipients.some((person) => person.id === actor.user.id),
  );
  return ok(own.map((channel) => channelData(channel, actor.user.id)));
}

/** All commands of the server the caller may use in at least one of its channels. */
function guildCommands(call: Call, guild: Guild): Reply | Refusal {
  const found = new Map<string, object>();
  for (const channel of guild.channels.values())
    for (const command of commandsFor(call.world, channel, call.actor.user.id))
      found.set(command.id, command);
  return ok(index(call, [...found.values()]));
}

function channelCommands(call: Call, place: Place): Reply | Refusal {
  if (!(place.permissions & Permission.VIEW_CHANNEL)) return refuse('missingAccess');
  return ok(index(call, commandsFor(call.world, place.channel, call.actor.user.id)));
}

function index(call: Call, commands: readonly object[]): object {
  const { id, name, bot } = call.world.application;
  return {
    applications: [{ id, name, description: '', icon: null, bot }],
    application_commands: commands,
    version: commands.length === 0 ? '0' : call.world.makeId(),
  };
}
