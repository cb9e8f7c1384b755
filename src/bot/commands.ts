import type { AutocompleteInteraction, ChatInputCommandInteraction } from 'discord.js';
import { isForModerators } from '../command/command.ts';
import { PRIVATE } from '../command/discord.ts';
import { type RawOptions, suggest } from '../command/dispatch.ts';
import type { Bot } from './bot.ts';
import { callBack, writeChoices } from './callback.ts';
import { ApplicationCommandOptionType as OptionType } from './discord.ts';
import { picturesOf } from './pictures.ts';
import { onModeratorCommand } from './pins/commands.ts';
import type { AnswerCommand } from './remembered.ts';
import { reportSending, respond } from './respond.ts';

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
    () => {
      const { answer, payload, written } = answerCommand(interaction.commandName, options, ephemeral);
      const pictures = picturesOf(answer, interaction.appPermissions, bot);
      return pictures instanceof Promise
        ? pictures.then((drawn) => ({ payload, written, pictures: drawn }))
        : { payload, written };
    },
    bot.log,
  );
}

/** Answers a keystroke in an option; an odd one gets an empty list. */
export async function onAutocomplete(interaction: AutocompleteInteraction, bot: Bot): Promise<void> {
  const arrived = performance.now();
  const focused = interaction.options.data.find((option) => option.focused === true);
  const choices =
    focused === undefined
      ? []
      : suggest(interaction.commandName, focused.name, focused.value, bot.edition(), bot.commands);
  try {
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
