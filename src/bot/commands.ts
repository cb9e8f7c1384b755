import type { AutocompleteInteraction, ChatInputCommandInteraction } from 'discord.js';
import { type Choice, isForModerators } from '../command/command.ts';
import { PRIVATE } from '../command/discord.ts';
import type { RawOptions } from '../command/dispatch.ts';
import { goOn } from '../reader/reader.ts';
import type { Bot } from './bot.ts';
import { callBack, writeChoices } from './callback.ts';
import { ApplicationCommandOptionType as OptionType } from './discord.ts';
import { within } from './drain.ts';
import { picturesOf } from './pictures.ts';
import { onModeratorCommand } from './pins/commands.ts';
import type { AnswerCommand } from './remembered.ts';
import { type Outgoing, reportSending, respond } from './respond.ts';

/** Answers a slash command. */
export async function onCommand(
  interaction: ChatInputCommandInteraction,
  answerCommand: AnswerCommand,
  bot: Bot,
): Promise<void> {
  const given = readOptions(interaction);
  const command = bot.commands.find(({ name }) => name === interaction.commandName);
  if (command !== undefined && isForModerators(command)) {
    return onModeratorCommand(interaction, given, bot);
  }
  const ephemeral = given.get(PRIVATE) === true;
  const options = new Map([...given].filter(([name]) => name !== PRIVATE));
  await respond(
    interaction,
    ephemeral,
    () =>
      goOn(answerCommand(interaction.commandName, options, ephemeral), ({ payload, written, drawn }) =>
        goOn(picturesOf(drawn, interaction.appPermissions, bot), (pictures): Outgoing => {
          return pictures.length === 0 ? { payload, written } : { payload, written, pictures };
        }),
      ),
    bot.log,
  );
}

/** Milliseconds after which somebody who types gets an empty list; at the next key it may be there. */
const TYPING_PATIENCE = 1_500;

/** Answers a keystroke in an option; an odd one gets an empty list. */
export async function onAutocomplete(interaction: AutocompleteInteraction, bot: Bot): Promise<void> {
  const arrived = performance.now();
  const focused = interaction.options.data.find((option) => option.focused === true);
  const { commandName } = interaction;
  try {
    const offered =
      focused === undefined ? [] : bot.reader.read('suggest', commandName, focused.name, focused.value);
    let choices: readonly Choice[] = [];
    if (offered instanceof Promise) {
      await within(
        TYPING_PATIENCE,
        offered.then((made) => {
          choices = made;
        }),
      );
    } else choices = offered;
    await callBack(interaction, writeChoices(choices));
  } catch (error) {
    reportSending(interaction, error, Math.round(performance.now() - arrived), bot.log);
  }
}

function readOptions(interaction: ChatInputCommandInteraction): RawOptions {
  return new Map(
    interaction.options.data
      .filter(({ type }) => type !== OptionType.Subcommand && type !== OptionType.SubcommandGroup)
      .map(({ name, value }) => [name, value]),
  );
}
