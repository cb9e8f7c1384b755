import type { GuildBasedChannel, Interaction } from 'discord.js';
import type { Refusal } from '../../reply/pins/outcome.ts';
import { ChannelType, GuildMember, PermissionFlagsBits } from '../discord.ts';
import { type Bits, judgeRights } from './rights.ts';

/** A channel of a server where the one who asks and the bot may pin. */
export interface Place {
  readonly ok: true;
  readonly guild: string;
  readonly channel: string;
}

const WITH_MESSAGES: readonly ChannelType[] = [
  ChannelType.GuildText,
  ChannelType.GuildVoice,
  ChannelType.GuildAnnouncement,
  ChannelType.AnnouncementThread,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.GuildStageVoice,
];
/** All that a member who is timed out keeps (permissions documentation, "Permissions for Timed Out Members"). */
const WHILE_TIMED_OUT = PermissionFlagsBits.ViewChannel | PermissionFlagsBits.ReadMessageHistory;

/** The server an interaction comes from, or null: direct messages, and servers that only the user's install reaches. */
export function serverOf(interaction: Interaction): string | null {
  const { guildId, authorizingIntegrationOwners } = interaction;
  return guildId !== null && authorizingIntegrationOwners.guildId === guildId ? guildId : null;
}

/**
 * Judges whether this interaction's member and the bot may pin in a channel (an id, or null for here), at this moment.
 * Here the payload's own permissions count; elsewhere they are worked out from the payload's roles and the channel.
 */
export function judgePlace(interaction: Interaction, wanted: string | null): Place | Refusal {
  const guild = serverOf(interaction);
  const id = wanted ?? interaction.channelId;
  if (guild === null || id === null) return { because: 'not-in-server' };
  const here = id === interaction.channelId;
  const channel = interaction.client.channels.cache.get(id) ?? null;
  if (channel === null) {
    if (!here) return { because: 'unknown-channel' };
  } else if (channel.isDMBased() || channel.guildId !== guild) {
    return { because: 'other-server' };
  } else {
    const flaw = kindFlaw(channel);
    if (flaw !== null) return flaw;
  }
  const known = channel?.isDMBased() === true ? null : channel;
  const lacking = judgeRights(
    here ? (interaction.memberPermissions?.bitfield ?? null) : memberBits(interaction, known),
    here ? interaction.appPermissions.bitfield : botBits(known),
    known?.isThread() ?? false,
  );
  if (lacking !== null) return { because: 'lacking', lacking, channel: id };
  if (known?.isThread() === true) {
    if (known.locked === true) return { because: 'thread', state: 'locked' };
    if (known.archived === true) return { because: 'thread', state: 'archived' };
  }
  return { ok: true, guild, channel: id };
}

function kindFlaw({ type }: GuildBasedChannel): Refusal | null {
  if (WITH_MESSAGES.includes(type)) return null;
  if (type === ChannelType.GuildForum || type === ChannelType.GuildMedia) {
    return { because: 'wrong-kind', kind: 'forum' };
  }
  return { because: 'wrong-kind', kind: type === ChannelType.GuildCategory ? 'category' : 'other' };
}

/** What the one who asks may do in another channel of the server; null where it cannot be worked out. */
export function memberBits(interaction: Interaction, channel: GuildBasedChannel | null): Bits {
  const { member } = interaction;
  return channel !== null && member instanceof GuildMember ? bitsIn(channel, member) : null;
}

/** What the bot may do in a channel; null where it cannot be worked out. */
export function botBits(channel: GuildBasedChannel | null): Bits {
  const me = channel?.guild.members.me ?? null;
  return channel === null || me === null ? null : bitsIn(channel, me);
}

function bitsIn(channel: GuildBasedChannel, member: GuildMember): Bits {
  const bits = channel.permissionsFor(member)?.bitfield ?? null;
  const free = !member.isCommunicationDisabled() || member.permissions.has(PermissionFlagsBits.Administrator);
  return bits === null || free ? bits : bits & WHILE_TIMED_OUT;
}
