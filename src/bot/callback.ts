import type {
  AutocompleteInteraction,
  ChatInputCommandInteraction,
  MessageComponentInteraction,
  ModalSubmitInteraction,
  PrimaryEntryPointCommandInteraction,
  UserContextMenuCommandInteraction,
} from 'discord.js';
import type { Choice } from '../command/command.ts';
import type { Payload } from '../reply/payload.ts';
import { InteractionResponseType, MessageFlags, Routes } from './discord.ts';
import { toBody } from './message.ts';

/** What can be answered with a message. */
export type Answerable =
  | ChatInputCommandInteraction
  | MessageComponentInteraction
  | ModalSubmitInteraction
  | PrimaryEntryPointCommandInteraction
  | UserContextMenuCommandInteraction;

/** The first answer to an interaction, written out as Discord takes it; what is asked often is written out once. */
export type Written = Uint8Array & { readonly written: unique symbol };

/** Writes an answer that is a message without files. Pings nobody, whatever the text says. */
export function writeMessage(payload: Payload, ephemeral: boolean): Written {
  const data = { ...toBody(payload), ...(ephemeral ? { flags: MessageFlags.Ephemeral } : {}) };
  return write(InteractionResponseType.ChannelMessageWithSource, data);
}

/** Writes the list shown to who is typing. */
export function writeChoices(choices: readonly Choice[]): Written {
  return write(InteractionResponseType.ApplicationCommandAutocompleteResult, { choices });
}

const write = (type: InteractionResponseType, data: object): Written =>
  Buffer.from(JSON.stringify({ type, data })) as Uint8Array as Written;

const AS_JSON = { 'Content-Type': 'application/json' };

/** Gives an interaction its first answer, and tells discord.js so. */
export async function callBack(
  interaction: Answerable | AutocompleteInteraction,
  body: Written,
): Promise<void> {
  await interaction.client.rest.post(Routes.interactionCallback(interaction.id, interaction.token), {
    body,
    passThroughBody: true,
    headers: AS_JSON,
    auth: false,
  });
  if (interaction.isAutocomplete()) interaction.responded = true;
  else interaction.replied = true;
}
