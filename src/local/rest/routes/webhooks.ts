import type { APIMessage } from 'discord-api-types/v10';
import { CallbackKind, MessageKind } from '../../protocol.ts';
import { type Refusal, refuse } from '../../refusal.ts';
import { checkMessage } from '../../rules/message-rules.ts';
import type { Interaction } from '../../world/interaction.ts';
import { deleteMessage, editMessage, postMessage } from '../../world/message.ts';
import { findMessage } from '../../world/world.ts';
import { isRefusal } from '../access.ts';
import { type Call, type Handler, NO_CONTENT, ok, type Reply, route } from '../route.ts';
import { isEphemeral } from './callbacks.ts';

/** What an application does with its interaction's token after the first answer. */
export const webhookRoutes = [
  route('POST /webhooks/:application/:token', 'open', answered(followUp)),
  route(
    'GET /webhooks/:application/:token/messages/:message',
    'open',
    onMessage((_, __, message) => ok(message)),
  ),
  route('PATCH /webhooks/:application/:token/messages/:message', 'open', onMessage(edit)),
  route('DELETE /webhooks/:application/:token/messages/:message', 'open', onMessage(remove)),
];

/** The interaction of the path: 10015 before its first answer, 50027 when the token's life is over. */
function interactionOf(call: Call): Interaction | Refusal {
  const { world, params } = call;
  const interaction = world.interactions.get(params['token'] ?? '');
  if (interaction === undefined || params['application'] !== world.application.id)
    return refuse('unknownWebhook');
  if (world.clock.now() - interaction.createdAt > world.bounds.tokenLife) return refuse('webhookTokenDead');
  const { answeredWith } = interaction;
  return answeredWith === null || answeredWith === CallbackKind.AUTOCOMPLETE
    ? refuse('unknownWebhook')
    : interaction;
}

/** `@original`, or a follow-up by its id, as long as this interaction made it. */
function messageOf(call: Call, interaction: Interaction): APIMessage | Refusal {
  const named = call.params['message'] ?? '';
  const id = named === '@original' ? interaction.original : named;
  const message = id === null ? undefined : findMessage(call.world, interaction.channel, id);
  if (message === undefined) return refuse('unknownMessage');
  const own = message.interaction_metadata?.id === interaction.id || message.id === interaction.original;
  return own ? message : refuse('unknownMessage');
}

function answered(handle: (call: Call, interaction: Interaction) => Reply | Refusal): Handler {
  return (call) => {
    const interaction = interactionOf(call);
    return isRefusal(interaction) ? interaction : handle(call, interaction);
  };
}

function onMessage(
  handle: (call: Call, interaction: Interaction, message: APIMessage) => Reply | Refusal,
): Handler {
  return answered((call, interaction) => {
    const message = messageOf(call, interaction);
    return isRefusal(message) ? message : handle(call, interaction, message);
  });
}

function followUp(call: Call, interaction: Interaction): Reply | Refusal {
  const { world, files } = call;
  const body = checkMessage(call.json, { files: files.length, editing: null });
  if (isRefusal(body)) return body;
  const original =
    interaction.original === null ? undefined : findMessage(world, interaction.channel, interaction.original);
  // Straight after a defer a follow-up fills in the "thinking…" (receiving-and-responding, Followup Messages).
  if (interaction.thinking && original !== undefined) return ok(fillIn(call, interaction, original, body));
  if (interaction.entry !== null) interaction.entry.followUps++;
  const message = postMessage(world, {
    channel: interaction.channel,
    author: world.application.bot,
    kind: original === undefined ? MessageKind.DEFAULT : MessageKind.REPLY,
    body,
    files,
    interaction,
    replied: original ?? null,
    followUp: true,
    onlyFor: isEphemeral(body) ? interaction.userId : null,
  });
  return ok(message);
}

function edit(call: Call, interaction: Interaction, message: APIMessage): Reply | Refusal {
  const body = checkMessage(call.json, { files: call.files.length, editing: message as never });
  if (isRefusal(body)) return body;
  return ok(fillIn(call, interaction, message, body));
}

function fillIn(
  call: Call,
  interaction: Interaction,
  message: APIMessage,
  body: Parameters<typeof editMessage>[3],
): APIMessage {
  if (message.id === interaction.original) interaction.thinking = false;
  if (interaction.entry !== null) {
    interaction.entry.edits++;
    interaction.entry.ending = 'answered';
  }
  return editMessage(call.world, interaction.channel, message, body, call.files);
}

function remove(call: Call, interaction: Interaction, message: APIMessage): Reply {
  if (interaction.thinking && interaction.entry !== null) interaction.entry.ending = 'answered';
  interaction.thinking = false;
  deleteMessage(call.world, interaction.channel, message);
  return NO_CONTENT;
}
