import type { APIApplicationCommand, APIMessage } from 'discord-api-types/v10';
import { type SentOption, sentOptions } from '../composer/check.ts';
import { type Filled, typedForm } from '../composer/filled.ts';
import type { App } from './app.ts';
import { type ModalForm, modalAnswer } from './modal-form.ts';
import { newNonce } from './snowflake.ts';
import { type Room, roomOf } from './state.ts';

/** Interaction types, https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object-interaction-type. */
const COMMAND = 2;
const COMPONENT = 3;
const AUTOCOMPLETE = 4;
const MODAL = 5;

type SentInteraction = {
  readonly type: number;
  readonly nonce: string;
  readonly application_id: string;
  readonly data: object;
  readonly message_id?: string;
  readonly message_flags?: number;
};

/** Runs a slash command in the channel on screen. */
export async function sendCommand(app: App, filled: Filled): Promise<void> {
  await run(app, filled.entry.command, { options: sentOptions(filled) }, typedForm(filled));
}

/** Runs a message's command from its *Apps* menu. */
export async function sendMessageCommand(
  app: App,
  command: APIApplicationCommand,
  message: APIMessage,
): Promise<void> {
  await run(app, command, { target_id: message.id }, command.name);
}

/** Asks for suggestions for what stands in `option` so far; the answer comes as an event with the same nonce. */
export async function askSuggestions(app: App, filled: Filled, option: string, nonce: string): Promise<void> {
  const data = commandData(filled.entry.command, { options: sentOptions(filled, option) });
  await post(app, { type: AUTOCOMPLETE, nonce, application_id: filled.entry.command.application_id, data });
}

/** Presses a button, or chooses `values` in a select. */
export async function press(
  app: App,
  message: APIMessage,
  component: { readonly type: number; readonly customId: string },
  values?: readonly string[],
): Promise<void> {
  const room = roomOf(app.state, message.channel_id);
  const nonce = newNonce();
  setPress(room, message.id, { nonce, customId: component.customId });
  app.changed();
  const failure = await post(app, {
    type: COMPONENT,
    nonce,
    application_id: message.application_id ?? message.author.id,
    message_id: message.id,
    message_flags: message.flags ?? 0,
    data: {
      component_type: component.type,
      custom_id: component.customId,
      ...(values === undefined ? {} : { values }),
    },
  });
  if (failure === undefined) return;
  setPress(room, message.id, { nonce, customId: component.customId, failure });
  app.changed();
}

/** Sends a filled-in modal back, `values` by custom id. It closes when the application has taken it. */
export async function submitModal(
  app: App,
  form: ModalForm,
  values: ReadonlyMap<string, readonly string[]>,
): Promise<void> {
  const nonce = newNonce();
  const { failure: _, ...fresh } = form;
  const sent = { ...fresh, nonce };
  app.state.modal = sent;
  const failure = await post(app, {
    type: MODAL,
    nonce,
    application_id: form.applicationId,
    data: { id: form.id, custom_id: form.customId, components: modalAnswer(form, values) },
  });
  if (failure === undefined) return;
  app.state.modal = { ...sent, failure };
  app.changed();
}

async function run(
  app: App,
  command: APIApplicationCommand,
  data: { options?: SentOption[]; target_id?: string },
  label: string,
): Promise<void> {
  const channelId = app.state.current;
  if (channelId === undefined) return;
  const room = roomOf(app.state, channelId);
  const nonce = newNonce();
  room.pending = [...room.pending, { nonce, label, since: Date.now() }];
  app.changed();
  const failure = await post(app, {
    type: COMMAND,
    nonce,
    application_id: command.application_id,
    data: commandData(command, data),
  });
  if (failure === undefined) return;
  room.pending = room.pending.map((one) => (one.nonce === nonce ? { ...one, failure } : one));
  app.announce(failure);
  app.changed();
}

function commandData(command: APIApplicationCommand, rest: object): object {
  const { id, name, type, version } = command;
  return { id, name, type, version, ...rest };
}

/** Posts an interaction of the channel on screen; answers the refusal's words when there is one. */
async function post(app: App, interaction: SentInteraction): Promise<string | undefined> {
  const { state, rest } = app;
  const channel = state.current === undefined ? undefined : state.channels.get(state.current);
  const answer = await rest.post('/interactions', {
    session_id: state.sessionId,
    channel_id: channel?.id,
    ...(channel?.guildId === undefined ? {} : { guild_id: channel.guildId }),
    ...interaction,
  });
  return answer.ok ? undefined : answer.refusal.message;
}

function setPress(
  room: Room,
  messageId: string,
  value: { nonce: string; customId: string; failure?: string },
): void {
  room.presses = new Map(room.presses).set(messageId, value);
}
