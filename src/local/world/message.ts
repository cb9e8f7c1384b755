import type {
  APIAllowedMentions,
  APIEmbed,
  APIMessage,
  APIMessageReference,
  APIUser,
} from 'discord-api-types/v10';
import { MessageFlag, MessageKind, Permission } from '../protocol.ts';
import { type Channel, channelData, type Thread } from './channel.ts';
import type { UploadedFile } from './file.ts';
import { memberWithoutUser } from './guild.ts';
import type { Interaction } from './interaction.ts';
import { mentionsOf, NOBODY } from './mentions.ts';
import { finishParts, keepShown, shownIn } from './parts.ts';
import { permissionsIn } from './permissions.ts';
import { bound, type World } from './world.ts';

/** The body of a message as a client sends it, already judged by the rules. */
export interface MessageBody {
  readonly content?: string | null;
  readonly embeds?: APIEmbed[] | null;
  readonly components?: unknown[] | null;
  readonly flags?: number | null;
  readonly tts?: boolean | null;
  readonly nonce?: string | number | null;
  readonly enforce_nonce?: boolean | null;
  readonly allowed_mentions?: APIAllowedMentions | null;
  readonly message_reference?: (Partial<APIMessageReference> & { fail_if_not_exists?: boolean }) | null;
  readonly attachments?: { id?: string | number; description?: string; filename?: string }[] | null;
}

/** A message about to be. */
export interface Draft {
  readonly channel: Channel;
  readonly author: APIUser;
  readonly kind: number;
  readonly body: MessageBody;
  readonly files: readonly UploadedFile[];
  /** The message it replies to or follows, shown above it. */
  readonly replied?: APIMessage | null;
  /** Whether `replied` pings its author (replies only; what an interaction's answer follows is not pinged). */
  readonly pingReplied?: boolean;
  /** The interaction it answers. */
  readonly interaction?: Interaction;
  /** Whether it follows the interaction's first answer. */
  readonly followUp?: boolean;
  /** The only one who sees it. */
  readonly onlyFor?: string | null;
  readonly thinking?: boolean;
}

/** Makes a message, keeps it, records whom it pings and tells all who can see it. */
export function postMessage(world: World, draft: Draft): APIMessage {
  const { channel, author, body, interaction } = draft;
  const onlyFor = draft.onlyFor ?? null;
  const id = world.makeId();
  const content = (body.content ?? '').trim();
  const mentioned = draft.thinking
    ? NOBODY
    : mentionsOf(world, {
        content,
        channel,
        authorId: author.id,
        allowed: body.allowed_mentions ?? undefined,
        fallback: interaction === undefined ? 'all' : 'users',
        replied: draft.pingReplied ? (draft.replied?.author ?? null) : null,
      });
  const { attachments, shown, embeds, components } = finishParts(world, channel, body, draft.files, []);
  const flags =
    ((body.flags ?? 0) & ~MessageFlag.EPHEMERAL) |
    (onlyFor === null ? 0 : MessageFlag.EPHEMERAL) |
    (draft.thinking ? MessageFlag.LOADING : 0);

  const message = {
    id,
    channel_id: channel.id,
    author,
    content,
    timestamp: world.clock.iso(),
    edited_timestamp: null,
    tts: body.tts ?? false,
    mention_everyone: mentioned.everyone,
    mentions: [...mentioned.users],
    mention_roles: [...mentioned.roles],
    attachments,
    embeds,
    components,
    pinned: false,
    type: draft.kind,
    flags,
    ...(body.nonce === undefined || body.nonce === null ? {} : { nonce: body.nonce }),
    ...referenceOf(channel, draft.replied),
    ...(interaction === undefined ? {} : signature(world, interaction, draft.followUp ?? false)),
  } as APIMessage;

  keepShown(message, shown);
  if (onlyFor === null) {
    channel.messages.set(id, message);
    bound(channel.messages, world.bounds.messages);
    channel.lastMessageId = id;
    if (channel.thread?.archived) wake(world, channel, channel.thread);
  } else {
    world.ephemeral.set(id, { message, owner: onlyFor });
    bound(world.ephemeral, world.bounds.ephemeral);
  }
  if (mentioned !== NOBODY && world.history.on) {
    const users = mentioned.users.map((user) => user.id);
    if (users.length > 0 || mentioned.roles.length > 0 || mentioned.everyone)
      world.history.record({
        kind: 'ping',
        message: id,
        channel: channel.id,
        author: author.id,
        users,
        roles: mentioned.roles,
        everyone: mentioned.everyone,
      });
  }
  announce(world, 'MESSAGE_CREATE', channel, message, onlyFor);
  return message;
}

/** A message wakes an archived thread. */
function wake(world: World, channel: Channel, thread: Thread): void {
  thread.archived = false;
  world.publish({ event: 'THREAD_UPDATE', data: channelData(channel), to: { channel } });
}

/** Changes a message; what the body leaves out stays. Nobody is pinged by an edit. */
export function editMessage(
  world: World,
  channel: Channel,
  message: APIMessage,
  body: MessageBody,
  files: readonly UploadedFile[],
): APIMessage {
  const flags = message.flags ?? 0;
  if (body.content !== undefined) message.content = (body.content ?? '').trim();
  const kept =
    body.attachments === undefined
      ? message.attachments
      : message.attachments.filter((a) => body.attachments?.some((b) => String(b.id) === a.id));
  const finished = finishParts(world, channel, body, files, kept, shownIn(message));
  keepShown(message, finished.shown);
  message.attachments = finished.attachments;
  if (body.embeds !== undefined) message.embeds = finished.embeds;
  if (body.components !== undefined) message.components = finished.components;
  const settable = MessageFlag.SUPPRESS_EMBEDS | MessageFlag.IS_COMPONENTS_V2;
  const asked = body.flags === undefined || body.flags === null ? flags : body.flags;
  const suppress = asked & MessageFlag.SUPPRESS_EMBEDS;
  message.flags =
    (flags & ~(MessageFlag.LOADING | settable)) | suppress | ((flags | asked) & MessageFlag.IS_COMPONENTS_V2);
  const { allowed_mentions: allowed } = body;
  if (body.content !== undefined) {
    const mentioned = mentionsOf(world, {
      content: message.content,
      channel,
      authorId: message.author.id,
      allowed: allowed ?? undefined,
      fallback: message.webhook_id === undefined ? 'all' : 'users',
      replied: null,
    });
    message.mentions = [...mentioned.users];
    message.mention_roles = [...mentioned.roles];
    message.mention_everyone = mentioned.everyone;
  }
  // Filling in a "thinking…" is not an edit to the reader.
  if ((flags & MessageFlag.LOADING) === 0) message.edited_timestamp = world.clock.iso();
  announce(world, 'MESSAGE_UPDATE', channel, message, world.ephemeral.get(message.id)?.owner ?? null);
  return message;
}

/** Takes a message away, its pin with it. */
export function deleteMessage(world: World, channel: Channel, message: APIMessage): void {
  const hidden = world.ephemeral.get(message.id);
  world.ephemeral.delete(message.id);
  channel.messages.delete(message.id);
  channel.pins.delete(message.id);
  world.publish({
    event: 'MESSAGE_DELETE',
    data: { id: message.id, channel_id: channel.id, ...(channel.guild && { guild_id: channel.guild.id }) },
    to: hidden === undefined ? { channel } : { user: hidden.owner },
  });
}

/** Tells of a new or changed message with what the gateway adds to it. */
export function announce(
  world: World,
  event: 'MESSAGE_CREATE' | 'MESSAGE_UPDATE',
  channel: Channel,
  message: APIMessage,
  onlyFor: string | null,
): void {
  let made: object | undefined;
  // Made for the first who hears it, and not for nobody.
  const data = (): object => {
    made ??= announced(channel, message);
    return made;
  };
  world.publish({ event, data, to: onlyFor === null ? { channel } : { user: onlyFor } });
}

function announced(channel: Channel, message: APIMessage): object {
  const { guild } = channel;
  if (guild === null) return { ...message, channel_type: channel.type };
  const author = guild.members.get(message.author.id);
  return {
    ...message,
    channel_type: channel.type,
    guild_id: guild.id,
    ...(author === undefined ? {} : { member: memberWithoutUser(author) }),
    mentions: message.mentions.map((user) => {
      const member = guild.members.get(user.id);
      return member === undefined ? user : { ...user, member: memberWithoutUser(member) };
    }),
  };
}

function referenceOf(channel: Channel, replied: APIMessage | null | undefined): object {
  if (replied === undefined || replied === null) return {};
  // Only one level deep: Discord does not nest references either.
  const { referenced_message: _, ...plain } = replied as APIMessage & { referenced_message?: unknown };
  return {
    message_reference: {
      type: 0,
      message_id: replied.id,
      channel_id: channel.id,
      ...(channel.guild && { guild_id: channel.guild.id }),
    },
    referenced_message: plain,
  };
}

/** What marks a message as the answer to an interaction. */
function signature(world: World, interaction: Interaction, followUp: boolean): object {
  const user = world.users.get(interaction.userId);
  return {
    webhook_id: world.application.id,
    application_id: world.application.id,
    interaction_metadata:
      followUp && interaction.original !== null
        ? { ...interaction.metadata, original_response_message_id: interaction.original }
        : interaction.metadata,
    ...(interaction.type === 2
      ? { interaction: { id: interaction.id, type: 2, name: interaction.name, user } }
      : {}),
  };
}

/** The kind of message an interaction's first answer is. */
export function answerKind(interaction: Interaction): number {
  if (interaction.commandKind === 1) return MessageKind.CHAT_INPUT_COMMAND;
  if (interaction.commandKind > 1) return MessageKind.CONTEXT_MENU_COMMAND;
  return interaction.source === null ? MessageKind.DEFAULT : MessageKind.REPLY;
}

/** Whether a user may see a channel's messages at all. */
export function canView(world: World, channel: Channel, userId: string): boolean {
  return (permissionsIn(channel, userId, world.clock.now()) & Permission.VIEW_CHANNEL) !== 0n;
}
