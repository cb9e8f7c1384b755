import type { GatewayReadyDispatchData } from 'discord-api-types/v10';
import { Intent } from '../protocol.ts';
import { applicationFlags } from '../rest/routes/application.ts';
import { channelData } from '../world/channel.ts';
import { type Guild, guildCreateData } from '../world/guild.ts';
import { canView } from '../world/message.ts';
import type { World } from '../world/world.ts';
import { serves } from './audience.ts';
import type { Session } from './session.ts';

/** The servers a session knows of. */
export function guildsOf(world: World, session: Session): Guild[] {
  return [...world.guilds.values()].filter(
    (guild) => guild.members.has(session.user.id) && (!session.bot || serves(session, guild)),
  );
}

/** READY: a bot gets its servers as unavailable and then one GUILD_CREATE each; a person gets all of it at once. */
export function readyData(world: World, session: Session): object {
  const { user, shard } = session;
  const common = {
    v: 10,
    user: { ...user, email: null, verified: true, mfa_enabled: false },
    session_id: session.id,
    resume_gateway_url: world.gateway.resumeUrl,
    session_type: 'normal',
    relationships: [],
    presences: [],
    auth: {},
  };
  if (session.bot) {
    const flags = applicationFlags(world.application.intents);
    return {
      ...common,
      guilds: guildsOf(world, session).map((guild) => ({ id: guild.id, unavailable: true })),
      private_channels: [],
      guild_join_requests: [],
      geo_ordered_rtc_regions: [],
      shard: [...shard],
      application: { id: world.application.id, flags, flags_new: String(flags) },
    } as unknown as GatewayReadyDispatchData;
  }
  const direct = [...world.channels.values()].filter(
    (c) => c.guild === null && c.recipients.some((person) => person.id === user.id),
  );
  return {
    ...common,
    guilds: guildsOf(world, session)
      .filter((guild) => !guild.unavailable)
      .map((guild) => guildDataFor(world, session, guild)),
    private_channels: direct.map((channel) => channelData(channel, user.id)),
    users: direct.flatMap((channel) => channel.recipients.filter((person) => person.id !== user.id)),
    read_state: { entries: [], partial: false, version: 0 },
  };
}

/**
 * GUILD_CREATE's data as this session gets it: bots all channels and, without the GUILD_MEMBERS intent, themselves
 * as the only member; people the channels they can see.
 */
export function guildDataFor(world: World, session: Session, guild: Guild): object {
  const all = [...guild.members.values()];
  const few = session.bot && !(session.intents & Intent.GUILD_MEMBERS);
  const members = few ? all.filter((member) => member.user.id === session.user.id) : all;
  return guildCreateData(guild, members, (channel) => {
    if (session.bot && channel.thread === null) return true;
    return canView(world, channel, session.user.id);
  });
}
