import type { ButtonInteraction, StringSelectMenuInteraction } from 'discord.js';
import { type Payload, textPayload } from '../../reply/payload.ts';
import { isMarkerId } from '../../reply/pins/marker.ts';
import { readPinState } from '../../reply/pins/state.ts';
import { pinWords } from '../../reply/pins/words.ts';
import { words } from '../../reply/words.ts';
import type { Bot } from '../bot.ts';
import { changeDraft, post } from './draft.ts';
import { postAnswer, renew, unpin } from './own.ts';
import { sayLater, sayNow } from './say.ts';
import type { Turns } from './turns.ts';

/** A press of a button or a choice in a select of one of the bot's messages about pins. */
export type Pressed = ButtonInteraction | StringSelectMenuInteraction;

/**
 * Answers a button or select of the moderators' messages, or the select of a pinned message, from its custom_id and the
 * message it stands on. The member and the bot are judged anew at every press.
 */
export async function onPinPress(interaction: Pressed, turns: Turns, bot: Bot): Promise<void> {
  const { log } = bot;
  const own = interaction.message.author.id === interaction.client.user.id;
  if (own && isMarkerId(interaction.customId)) {
    return sayNow(interaction, 'own', () => readSentence(interaction, bot), log);
  }
  const state = own ? readPinState(interaction.customId) : null;
  if (state === null) {
    return sayNow(interaction, 'own', () => textPayload(words.invalid({ because: 'old-button' })), log);
  }
  switch (state.action) {
    case 'cancel':
      return sayNow(interaction, 'in-place', () => textPayload(pinWords.cancelled), log);
    case 'number':
    case 'leave-out':
      return sayNow(interaction, 'in-place', () => changeDraft(interaction, state, bot), log);
    case 'post':
      return sayLater(interaction, 'in-place', () => post(interaction, state, turns, bot), log);
    case 'post-answer':
      return sayLater(interaction, 'in-place', () => postAnswer(interaction, state, turns, bot), log);
    case 'unpin':
      return sayLater(interaction, 'in-place', () => unpin(interaction, state, turns, bot), log);
    case 'retry':
      return sayLater(interaction, 'in-place', () => renew(interaction, state, turns, bot), log);
    case 'update':
      return sayLater(interaction, 'own', () => renew(interaction, state, turns, bot), log);
  }
}

/** The paragraph of a sentence that somebody chose on a pinned message, for them alone. */
function readSentence(interaction: Pressed, bot: Bot): Payload | Promise<Payload> {
  const id = interaction.isStringSelectMenu() ? interaction.values[0] : undefined;
  return bot.reader.read('sentence', id ?? '', bot.commandIds());
}
