import type { APIApplicationCommand, APIMessage } from 'discord-api-types/v10';
import { CommandKind, InteractionKind } from '../../protocol.ts';
import { invalid, type Refusal, refuse } from '../../refusal.ts';
import { isRecord } from '../../rules/shape.ts';
import type { Channel } from '../../world/channel.ts';
import { findCommand, mayUse } from '../../world/command.ts';
import { type Interaction, openInteraction, tell } from '../../world/interaction.ts';
import { interactionData, type ResolvedKind, resolve } from '../../world/interaction-data.ts';
import { canView } from '../../world/message.ts';
import { isTimedOut } from '../../world/permissions.ts';
import { findMessage, type World } from '../../world/world.ts';
import { isRefusal } from '../access.ts';
import { NO_CONTENT, type Reply, route } from '../route.ts';

/**
 * `POST /interactions`, the way Discord's own client starts one: `{type, nonce, application_id, guild_id, channel_id,
 * session_id, data}`. What a client checks before sending (required options, types, ranges, whether a button exists)
 * is not judged here: bots are told not to trust it, so what is sent arrives.
 */
export const interactRoutes = [
  route('POST /interactions', 'person', (call) => interact(call.world, call.actor.user.id, call.json)),
];

type Json = Readonly<Record<string, unknown>>;

/** What an interaction is about: the data for the bot, and a few words for the books. */
interface About {
  readonly data: object;
  readonly name: string;
  readonly commandKind: number;
  readonly source: APIMessage | null;
  readonly metadata: object;
}

/** Starts an interaction for a user; 204, or why not. Also the door for load generators in the same process. */
export function interact(world: World, userId: string, given: unknown): Reply | Refusal {
  if (!isRecord(given) || !isRecord(given['data']))
    return invalid('data', 'BASE_TYPE_REQUIRED', 'This field is required');
  if (given['application_id'] !== world.application.id) return refuse('unknownApplication');
  const channel = world.channels.get(String(given['channel_id']));
  if (channel === undefined) return refuse('unknownChannel');
  if (!canView(world, channel, userId)) return refuse('missingAccess');
  const member = channel.guild?.members.get(userId);
  if (member !== undefined && isTimedOut(member, world.clock.now())) return refuse('missingPermissions');
  const type = Number(given['type']);
  const about = aboutOf(world, userId, channel, type, given);
  if (isRefusal(about)) return about;

  const id = world.makeId();
  const token = Buffer.from(`interaction:${id}:${Math.random().toString(36).slice(2)}`).toString('base64url');
  const nonce = given['nonce'] === undefined || given['nonce'] === null ? null : String(given['nonce']);
  const interaction: Interaction = {
    id,
    token,
    type,
    userId,
    channel,
    createdAt: world.clock.now(),
    nonce,
    session: typeof given['session_id'] === 'string' ? given['session_id'] : null,
    name: about.name,
    commandKind: about.commandKind,
    metadata: {
      id,
      type,
      user: world.users.get(userId),
      authorizing_integration_owners: { 0: channel.guild?.id ?? '0' },
      ...about.metadata,
    } as unknown as Interaction['metadata'],
    source: about.source,
    answeredWith: null,
    original: null,
    thinking: false,
    failed: false,
    entry: world.history.on
      ? world.history.record({
          kind: 'interaction',
          id,
          type,
          user: userId,
          channel: channel.id,
          name: about.name,
          callbacks: [],
          acknowledged: null,
          edits: 0,
          followUps: 0,
          ending: 'waiting',
        })
      : null,
    timer: null,
  };
  openInteraction(world, interaction);
  tell(world, interaction, 'INTERACTION_CREATE', { id, nonce });
  world.publish({
    event: 'INTERACTION_CREATE',
    data: interactionData(world, interaction, about.data),
    to: { application: channel.guild },
  });
  return NO_CONTENT;
}

function aboutOf(world: World, userId: string, channel: Channel, type: number, given: Json): About | Refusal {
  const data = given['data'] as Json;
  switch (type) {
    case InteractionKind.COMMAND:
    case InteractionKind.AUTOCOMPLETE:
      return aboutCommand(world, userId, channel, data);
    case InteractionKind.COMPONENT:
      return aboutComponent(world, userId, channel, String(given['message_id']), data);
    case InteractionKind.MODAL:
      return aboutModal(world, userId, data);
    default:
      return invalid('type', 'BASE_TYPE_CHOICES', 'Value must be one of {2, 3, 4, 5}.');
  }
}

function aboutCommand(world: World, userId: string, channel: Channel, data: Json): About | Refusal {
  const command = findCommand(world, channel, String(data['id']));
  if (command === undefined) return refuse('unknownCommand');
  if (!mayUse(world, command, channel, userId)) return refuse('missingPermissions');
  const stale = data['version'] !== undefined && data['version'] !== command.version;
  if (stale)
    return invalid(
      'data',
      'INTERACTION_APPLICATION_COMMAND_INVALID_VERSION',
      'This command is outdated, please try again in a few minutes',
    );
  const target = data['target_id'] === undefined ? null : String(data['target_id']);
  const wanted = target === null ? chosenIds(data['options']) : [targetOf(command, target)];
  const resolved = resolve(world, channel, userId, wanted);
  if (target !== null && resolved === null)
    return refuse(command.type === CommandKind.MESSAGE ? 'unknownMessage' : 'unknownUser');
  return {
    data: {
      id: command.id,
      name: command.name,
      type: command.type,
      ...(command.guild_id === undefined ? {} : { guild_id: command.guild_id }),
      ...(data['options'] === undefined ? {} : { options: data['options'] }),
      ...(target === null ? {} : { target_id: target }),
      ...(resolved === null ? {} : { resolved }),
    },
    name: command.name,
    commandKind: command.type,
    source: null,
    metadata: target !== null && command.type === CommandKind.MESSAGE ? { target_message_id: target } : {},
  };
}

function targetOf(command: APIApplicationCommand, id: string): { kind: ResolvedKind; id: string } {
  return { kind: command.type === CommandKind.MESSAGE ? 'message' : 'user', id };
}

const OPTION_KINDS: Readonly<Record<number, ResolvedKind>> = {
  6: 'user',
  7: 'channel',
  8: 'role',
  9: 'mentionable',
};

/** The ids chosen in options, subcommands' included. */
function chosenIds(options: unknown): { kind: ResolvedKind; id: string }[] {
  if (!Array.isArray(options)) return [];
  return options.filter(isRecord).flatMap((option) => {
    const kind = OPTION_KINDS[Number(option['type'])];
    const own = kind === undefined ? [] : [{ kind, id: String(option['value']) }];
    return [...own, ...chosenIds(option['options'])];
  });
}

const SELECT_KINDS: Readonly<Record<number, ResolvedKind>> = {
  5: 'user',
  6: 'role',
  7: 'mentionable',
  8: 'channel',
};

function aboutComponent(
  world: World,
  userId: string,
  channel: Channel,
  messageId: string,
  data: Json,
): About | Refusal {
  const message = findMessage(world, channel, messageId);
  const hidden = world.ephemeral.get(messageId);
  if (message === undefined || (hidden !== undefined && hidden.owner !== userId))
    return refuse('unknownMessage');
  if (message.author.id !== world.application.bot.id) return refuse('unknownApplication');
  const type = Number(data['component_type'] ?? 2);
  const kind = SELECT_KINDS[type];
  const values = Array.isArray(data['values']) ? data['values'].map(String) : [];
  const resolved =
    kind === undefined
      ? null
      : resolve(
          world,
          channel,
          userId,
          values.map((id) => ({ kind, id })),
        );
  const customId = String(data['custom_id'] ?? '');
  return {
    data: {
      custom_id: customId,
      component_type: type,
      id: 0,
      ...(type === 2 ? {} : { values }),
      ...(resolved === null ? {} : { resolved }),
    },
    name: customId,
    commandKind: 0,
    source: message,
    metadata: { interacted_message_id: messageId },
  };
}

/** `data.id` is the id INTERACTION_MODAL_CREATE gave. A modal can be handed in again, as by two windows. */
function aboutModal(world: World, userId: string, data: Json): About | Refusal {
  const opener = world.modals.get(String(data['id']));
  if (opener === undefined || opener.userId !== userId) return refuse('unknownInteraction');
  return {
    data: { custom_id: String(data['custom_id'] ?? ''), components: data['components'] ?? [] },
    name: String(data['custom_id'] ?? ''),
    commandKind: 0,
    source: opener.source,
    metadata: { triggering_interaction_metadata: opener.metadata },
  };
}
