import type {
  APIApplicationCommandPermission,
  APIGuildMember,
  APIRole,
  APIUser,
  GatewayGuildCreateDispatchData,
} from 'discord-api-types/v10';
import { type Channel, channelData, isThread } from './channel.ts';

/** Typed as a number, which the flag types take where they refuse a literal 0. */
const NO_FLAGS: number = 0;

/** A server: its people, roles and channels. */
export interface Guild {
  readonly id: string;
  name: string;
  ownerId: string;
  readonly roles: Map<string, APIRole>;
  readonly members: Map<string, Member>;
  readonly channels: Map<string, Channel>;
  readonly joinedAt: string;
  /** An outage: listed in READY, but GUILD_CREATE does not come. */
  unavailable: boolean;
  /** What admins set per command in Server Settings → Integrations, by command id. */
  readonly commandSettings: Map<string, APIApplicationCommandPermission[]>;
}

/** A user in a server. */
export interface Member {
  readonly user: APIUser;
  nick: string | null;
  roles: string[];
  readonly joinedAt: string;
  /** A time-out's end (ISO 8601), or null. */
  timedOutUntil: string | null;
}

/** A complete role object. */
export function makeRole(id: string, name: string, permissions: bigint, position: number): APIRole {
  return {
    id,
    name,
    description: null,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    icon: null,
    unicode_emoji: null,
    position,
    permissions: permissions.toString(),
    managed: false,
    mentionable: false,
    flags: NO_FLAGS,
  } as APIRole;
}

/** The member without the user, as it rides on MESSAGE_CREATE. */
export function memberWithoutUser(member: Member): Omit<APIGuildMember, 'user'> {
  return {
    nick: member.nick,
    avatar: null,
    banner: null,
    avatar_decoration_data: null,
    roles: member.roles,
    joined_at: member.joinedAt,
    premium_since: null,
    deaf: false,
    mute: false,
    flags: NO_FLAGS,
    pending: false,
    communication_disabled_until: member.timedOutUntil,
  } as Omit<APIGuildMember, 'user'>;
}

/** The complete member object. */
export function memberData(member: Member): APIGuildMember {
  return { ...memberWithoutUser(member), user: member.user } as APIGuildMember;
}

/** The guild object of `GET /guilds/{id}`. */
export function guildData(guild: Guild) {
  return {
    id: guild.id,
    name: guild.name,
    icon: null,
    icon_hash: null,
    splash: null,
    discovery_splash: null,
    home_header: null,
    owner_id: guild.ownerId,
    region: 'deprecated',
    afk_channel_id: null,
    afk_timeout: 300,
    widget_enabled: false,
    widget_channel_id: null,
    verification_level: 0,
    default_message_notifications: 1,
    explicit_content_filter: 0,
    roles: [...guild.roles.values()],
    emojis: [],
    features: [],
    mfa_level: 0,
    application_id: null,
    system_channel_id: null,
    system_channel_flags: 0,
    rules_channel_id: null,
    max_presences: null,
    max_members: 500_000,
    vanity_url_code: null,
    description: null,
    banner: null,
    premium_tier: 0,
    premium_subscription_count: 0,
    premium_progress_bar_enabled: false,
    preferred_locale: 'en-US',
    public_updates_channel_id: null,
    safety_alerts_channel_id: null,
    max_video_channel_users: 25,
    max_stage_video_channel_users: 50,
    nsfw: false,
    nsfw_level: 0,
    stickers: [],
    hub_type: null,
    incidents_data: null,
  } as const;
}

/** What GUILD_CREATE carries: all channels but those `visible` refuses, and the members named. */
export function guildCreateData(
  guild: Guild,
  members: readonly Member[],
  visible: (channel: Channel) => boolean,
): GatewayGuildCreateDispatchData {
  const seen = [...guild.channels.values()].filter(visible);
  return {
    ...guildData(guild),
    joined_at: guild.joinedAt,
    large: false,
    unavailable: false,
    member_count: guild.members.size,
    voice_states: [],
    members: members.map(memberData),
    channels: seen.filter((c) => !isThread(c)).map((channel) => channelData(channel)),
    threads: seen
      .filter((c) => isThread(c) && c.thread?.archived === false)
      .map((channel) => channelData(channel)),
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  } as unknown as GatewayGuildCreateDispatchData;
}
