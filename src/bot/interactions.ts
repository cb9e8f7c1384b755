import type { Interaction } from 'discord.js';
import { textPayload } from '../reply/payload.ts';
import { isPinState } from '../reply/pins/state.ts';
import { words } from '../reply/words.ts';
import type { Bot } from './bot.ts';
import { onButton } from './buttons.ts';
import { onAutocomplete, onCommand } from './commands.ts';
import { onModeratorCommand } from './pins/commands.ts';
import { onPinPress } from './pins/press.ts';
import { createTurns } from './pins/turns.ts';
import { createAnswerCommand } from './remembered.ts';
import { type Outgoing, respond } from './respond.ts';
import { createSeen } from './seen.ts';

/** Private answers remembered as shared; Discord lets nobody press on one after 15 minutes. */
const MOST_SHARED = 1_000;

/** Hands an interaction to whoever answers its kind. Never throws but for a bug. */
export type AnswerInteraction = (interaction: Interaction) => Promise<void>;

/** The bot has no modal, no menu of people and no command about a person: it is from another version, or forged. */
const unknownKind = (): Outgoing => ({ payload: textPayload(words.invalid({ because: 'old-button' })) });

/** Makes the switchboard between kinds of interactions and those who answer them. */
export function createInteractions(bot: Bot): AnswerInteraction {
  const turns = createTurns();
  const answerCommand = createAnswerCommand(bot);
  const shared = createSeen(MOST_SHARED);
  return async (interaction) => {
    if (interaction.isMessageContextMenuCommand()) await onModeratorCommand(interaction, new Map(), bot);
    else if (interaction.isChatInputCommand()) await onCommand(interaction, answerCommand, bot);
    else if (interaction.isAutocomplete()) await onAutocomplete(interaction, bot);
    else if (interaction.isButton() || interaction.isStringSelectMenu()) {
      if (isPinState(interaction.customId)) await onPinPress(interaction, turns, bot);
      else if (interaction.isButton()) await onButton(interaction, shared, bot);
      else await respond(interaction, true, unknownKind, bot.log);
    } else await respond(interaction, true, unknownKind, bot.log);
  };
}
