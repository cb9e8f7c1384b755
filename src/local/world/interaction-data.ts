import type { APIMessage, GatewayInteractionCreateDispatchData } from 'discord-api-types/v10';
import { InteractionKind } from '../protocol.ts';
import { type Channel, channelData } from './channel.ts';
import { type Guild, memberData, memberWithoutUser } from './guild.ts';
import type { Interaction } from './interaction.ts';
import { permissionsIn } from './permissions.ts';
import { findMessage, type World } from './world.ts';

/** INTERACTION_CREATE's data: everything Discord documents, worked out at this moment. */
export function interactionData(
  world: World,
  interaction: Interaction,
  data: object,
): GatewayInteractionCreateDispatchData {
  const { channel, userId } = interaction;
  const { guild } = channel;
  const now = world.clock.now();
  const member = guild?.members.get(userId);
  const bot = world.application.bot.id;
  const person =
    member === undefined
      ? { user: world.users.get(userId) }
      : { member: { ...memberData(member), permissions: permissionsIn(channel, userId, now).toString() } };
  const withMessage =
    interaction.source !== null && interaction.type !== InteractionKind.AUTOCOMPLETE
      ? { message: interaction.source }
      : {};
  return {
    id: interaction.id,
    application_id: world.application.id,
    type: interaction.type,
    data,
    token: interaction.token,
    version: 1,
    ...(guild === null
      ? {}
      : {
          guild_id: guild.id,
          guild: { id: guild.id, features: [], locale: 'en-US' },
          guild_locale: 'en-US',
        }),
    channel_id: channel.id,
    channel: channelData(channel, bot),
    ...person,
    ...withMessage,
    app_permissions: permissionsIn(channel, bot, now).toString(),
    locale: 'en-US',
    entitlements: [],
    authorizing_integration_owners: { 0: guild?.id ?? '0' },
    context: guild === null ? 1 : 0,
    attachment_size_limit: 10 * 1024 * 1024,
  } as unknown as GatewayInteractionCreateDispatchData;
}

/** What ids in options and select values stand for. */
export interface Resolved {
  users?: Record<string, unknown>;
  members?: Record<string, unknown>;
  roles?: Record<string, unknown>;
  channels?: Record<string, unknown>;
  messages?: Record<string, APIMessage>;
}

/** What an id in an option, select or target may stand for. */
export type ResolvedKind = 'user' | 'role' | 'channel' | 'mentionable' | 'message';

/** Looks ids up for an interaction; ids of nothing are left out, as Discord leaves them out. */
export function resolve(
  world: World,
  channel: Channel,
  userId: string,
  wanted: readonly { kind: ResolvedKind; id: string }[],
): Resolved | null {
  const found: Resolved = {};
  for (const { kind, id } of wanted) {
    if (kind === 'message') {
      const message = findMessage(world, channel, id);
      if (message !== undefined) found.messages = { ...found.messages, [id]: message };
      continue;
    }
    const { guild } = channel;
    const user = kind === 'user' || kind === 'mentionable' ? world.users.get(id) : undefined;
    const role = kind === 'role' || kind === 'mentionable' ? guild?.roles.get(id) : undefined;
    if (user !== undefined) {
      found.users = { ...found.users, [id]: user };
      const member = guild?.members.get(id);
      if (member !== undefined)
        found.members = {
          ...found.members,
          [id]: {
            ...memberWithoutUser(member),
            permissions: permissionsIn(channel, id, world.clock.now()).toString(),
          },
        };
    } else if (role !== undefined) found.roles = { ...found.roles, [id]: role };
    else if (kind === 'channel' && guild !== null) {
      const other = resolvedChannel(world, guild, id, userId);
      if (other !== null) found.channels = { ...found.channels, [id]: other };
    }
  }
  return Object.keys(found).length === 0 ? null : found;
}

/** A channel chosen in an option: with the chooser's and (since 2026-07-16) the application's permissions there. */
function resolvedChannel(world: World, guild: Guild, id: string, userId: string): object | null {
  const channel = guild.channels.get(id);
  if (channel === undefined) return null;
  const now = world.clock.now();
  return {
    ...channelData(channel),
    permissions: permissionsIn(channel, userId, now).toString(),
    app_permissions: permissionsIn(channel, world.application.bot.id, now).toString(),
  };
}
