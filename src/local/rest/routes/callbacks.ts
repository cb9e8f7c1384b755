import type { APIMessage } from 'discord-api-types/v10';
import { CallbackKind, InteractionKind, MessageFlag } from '../../protocol.ts';
import { type Refusal, refuse } from '../../refusal.ts';
import { modal } from '../../rules/component-rules.ts';
import { checkMessage } from '../../rules/message-rules.ts';
import * as is from '../../rules/shape.ts';
import { failInteraction, type Interaction, tell } from '../../world/interaction.ts';
import { answerKind, editMessage, type MessageBody, postMessage } from '../../world/message.ts';
import { bound, findMessage, type World } from '../../world/world.ts';
import { isRefusal } from '../access.ts';
import { type Call, NO_CONTENT, ok, type Reply, route } from '../route.ts';

/** The first answer to an interaction. */
export const callbackRoutes = [route('POST /interactions/:interaction/:token/callback', 'open', answer)];

const { MESSAGE, DEFERRED_MESSAGE, DEFERRED_UPDATE, UPDATE, AUTOCOMPLETE, MODAL } = CallbackKind;

/** Which callbacks fit which interaction (receiving-and-responding, Interaction Callback Type). */
const FITTING: Readonly<Record<number, readonly number[]>> = {
  [InteractionKind.COMMAND]: [MESSAGE, DEFERRED_MESSAGE, MODAL],
  [InteractionKind.COMPONENT]: [MESSAGE, DEFERRED_MESSAGE, DEFERRED_UPDATE, UPDATE, MODAL],
  [InteractionKind.AUTOCOMPLETE]: [AUTOCOMPLETE],
  [InteractionKind.MODAL]: [MESSAGE, DEFERRED_MESSAGE, DEFERRED_UPDATE, UPDATE],
};

function answer(call: Call): Reply | Refusal {
  const { world, params } = call;
  const interaction = world.interactions.get(params['token'] ?? '');
  if (interaction === undefined || interaction.id !== params['interaction'])
    return refuse('unknownInteraction');
  if (interaction.answeredWith !== null) return refuse('alreadyAcknowledged');
  const late = world.clock.now() - interaction.createdAt > world.bounds.firstAnswer;
  if (late) failInteraction(world, interaction);
  if (interaction.failed) return refuse('unknownInteraction');

  const type = is.isRecord(call.json) ? Number(call.json['type']) : Number.NaN;
  const fitting = (FITTING[interaction.type] ?? []).filter(
    (kind) => interaction.source !== null || (kind !== UPDATE && kind !== DEFERRED_UPDATE),
  );
  const found = is.oneOf(...fitting)(type);
  if (found !== null) return refuse('invalidForm', { type: found });
  const message = carryOut(call, interaction, type);
  if (isRefusal(message)) return message;

  if (interaction.timer !== null) clearTimeout(interaction.timer);
  interaction.answeredWith = type;
  interaction.original = message?.id ?? null;
  interaction.thinking = type === DEFERRED_MESSAGE;
  if (interaction.entry !== null) {
    interaction.entry.callbacks.push(type);
    interaction.entry.acknowledged = world.clock.now();
    interaction.entry.ending = interaction.thinking ? 'thinking' : 'answered';
  }
  if (type !== AUTOCOMPLETE)
    tell(world, interaction, 'INTERACTION_SUCCESS', { id: interaction.id, nonce: interaction.nonce });
  return call.query.get('with_response') === 'true'
    ? ok(responseData(interaction, type, message))
    : NO_CONTENT;
}

/** Does what the callback says; the message it made or changed, if any. */
function carryOut(call: Call, interaction: Interaction, type: number): APIMessage | null | Refusal {
  const { world } = call;
  const data = (call.json as { data?: unknown }).data;
  switch (type) {
    case MESSAGE:
      return newMessage(call, interaction, data);
    case DEFERRED_MESSAGE:
      return thinking(world, interaction, data);
    case DEFERRED_UPDATE:
      return interaction.source;
    case UPDATE:
      return update(call, interaction, data);
    case AUTOCOMPLETE:
      return choices(world, interaction, data);
    default:
      return showModal(world, interaction, data);
  }
}

function newMessage(call: Call, interaction: Interaction, data: unknown): APIMessage | Refusal {
  const { world, files } = call;
  const body = checkMessage(data, { files: files.length, editing: null }, 'data');
  if (isRefusal(body)) return body;
  return postMessage(world, {
    channel: interaction.channel,
    author: world.application.bot,
    kind: answerKind(interaction),
    body,
    files,
    interaction,
    replied: interaction.source,
    onlyFor: isEphemeral(body) ? interaction.userId : null,
  });
}

/** "Footnote is thinking…": of the flags only EPHEMERAL counts. */
function thinking(world: World, interaction: Interaction, data: unknown): APIMessage {
  const flags = is.isRecord(data) ? Number(data['flags'] ?? 0) : 0;
  return postMessage(world, {
    channel: interaction.channel,
    author: world.application.bot,
    kind: answerKind(interaction),
    body: {},
    files: [],
    interaction,
    replied: interaction.source,
    onlyFor: isEphemeral({ flags }) ? interaction.userId : null,
    thinking: true,
  });
}

function update(call: Call, interaction: Interaction, data: unknown): APIMessage | Refusal {
  const { world, files } = call;
  const message = interaction.source && findMessage(world, interaction.channel, interaction.source.id);
  if (!message) return refuse('unknownMessage');
  const body = checkMessage(data, { files: files.length, editing: message as never }, 'data');
  return isRefusal(body) ? body : editMessage(world, interaction.channel, message, body, files);
}

const choiceList = is.record({
  choices: is.list(
    is.record({
      name: is.text({ min: 1, max: 100 }),
      value: (value) => (typeof value === 'string' ? is.text({ max: 100 })(value) : is.number(value)),
    }),
    { max: 25 },
  ),
});

function choices(world: World, interaction: Interaction, data: unknown): null | Refusal {
  const found = choiceList(data);
  if (found !== null) return refuse('invalidForm', { data: found });
  tell(world, interaction, 'APPLICATION_COMMAND_AUTOCOMPLETE_RESPONSE', {
    choices: (data as { choices: unknown }).choices,
    nonce: interaction.nonce,
  });
  return null;
}

function showModal(world: World, interaction: Interaction, data: unknown): null | Refusal {
  const found = modal(data);
  if (found !== null) return refuse('invalidForm', { data: found });
  const { title, custom_id, components } = data as {
    title: string;
    custom_id: string;
    components: unknown[];
  };
  world.modals.set(interaction.id, interaction);
  bound(world.modals, 1_000);
  const { id, name, bot } = world.application;
  tell(world, interaction, 'INTERACTION_MODAL_CREATE', {
    id: interaction.id,
    nonce: interaction.nonce,
    channel_id: interaction.channel.id,
    application: { id, name, icon: null, bot },
    title,
    custom_id,
    components,
  });
  return null;
}

/** Whether a body asks for a message only the user sees. */
export function isEphemeral(body: Pick<MessageBody, 'flags'>): boolean {
  return ((body.flags ?? 0) & MessageFlag.EPHEMERAL) !== 0;
}

/** The Interaction Callback Response Object of `with_response=true`. */
function responseData(interaction: Interaction, type: number, message: APIMessage | null): object {
  return {
    interaction: {
      id: interaction.id,
      type: interaction.type,
      ...(message === null
        ? {}
        : {
            response_message_id: message.id,
            response_message_loading: type === DEFERRED_MESSAGE,
            response_message_ephemeral: isEphemeral(message as MessageBody),
          }),
    },
    ...(type === DEFERRED_UPDATE ? {} : { resource: { type, ...(message === null ? {} : { message }) } }),
  };
}
