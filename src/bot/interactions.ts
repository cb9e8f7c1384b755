import type { Interaction, StringSelectMenuInteraction } from 'discord.js';
import { goOn } from '../reader/reader.ts';
import { textPayload } from '../reply/payload.ts';
import { isPinState } from '../reply/pins/state.ts';
import { isReadingId } from '../reply/reading.ts';
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

/** Whether a sentence was chosen on one of the bot's own lists. */
const isReading = ({ customId, message, client }: StringSelectMenuInteraction): boolean =>
  message.author.id === client.user.id && isReadingId(customId);

/** Shows a sentence that somebody chose on a list in its paragraph, for them alone. */
async function readChosen(interaction: StringSelectMenuInteraction, bot: Bot): Promise<void> {
  const [id = ''] = interaction.values;
  const read = () => bot.reader.read('sentence', id, bot.commandIds());
  await respond(interaction, true, () => goOn(read(), (payload): Outgoing => ({ payload })), bot.log);
}

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
      else if (isReading(interaction)) await readChosen(interaction, bot);
      else await respond(interaction, true, unknownKind, bot.log);
    } else await respond(interaction, true, unknownKind, bot.log);
  };
}
