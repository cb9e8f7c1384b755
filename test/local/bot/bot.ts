import {
  ActionRowBuilder,
  type ApplicationCommandDataResolvable,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ButtonBuilder,
  ButtonStyle,
  type ChatInputCommandInteraction,
  Client,
  type ClientOptions,
  Events,
  GatewayIntentBits,
  type Interaction,
  MessageFlags,
  ModalBuilder,
  Options,
  Partials,
  Status,
  StringSelectMenuBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';
import type { LocalDiscord } from '../../../src/local/discord.ts';

/** A small bot that uses one of everything, on the unmodified client. */
export interface Bot {
  readonly client: Client;
  readonly errors: unknown[];
  stop(): Promise<void>;
}

export const COMMANDS: readonly ApplicationCommandDataResolvable[] = [
  {
    name: 'ask',
    description: 'Asks',
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'question',
        description: 'What',
        required: true,
        autocomplete: true,
      },
      { type: ApplicationCommandOptionType.Boolean, name: 'private', description: 'Only for you' },
    ],
  },
  { name: 'slow', description: 'Defers' },
  { name: 'late', description: 'Never answers' },
  { name: 'form', description: 'Opens a modal' },
  { name: 'pin', description: 'Pins', default_member_permissions: String(1n << 51n) },
  { name: 'Quote this', type: ApplicationCommandType.Message },
];

/** Starts the bot and waits until it is ready. */
export async function startBot(discord: LocalDiscord, options: Partial<ClientOptions> = {}): Promise<Bot> {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    partials: [Partials.Channel],
    allowedMentions: { parse: [] },
    makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, MessageManager: 0 }),
    ...options,
    rest: { api: discord.api, ...options.rest },
  });
  const errors: unknown[] = [];
  client.on(Events.Error, (error) => errors.push(error));
  client.on(Events.InteractionCreate, answer);
  client.on(Events.MessageCreate, async (message) => {
    if (message.author.bot) return;
    const direct = message.guildId === null;
    if (direct || message.mentions.has(client.user?.id ?? ''))
      await message.reply(`You said: ${message.content}`);
  });
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(discord.token);
  await ready;
  await client.application?.commands.set(COMMANDS);
  return {
    client,
    errors,
    stop: () => stop(client),
  };
}

/** What a shard of discord.js is while nothing is being connected. */
const AT_REST: readonly Status[] = [Status.Ready, Status.Disconnected, Status.Idle];

/** Ends a client. One that is connecting stops listening to that connection, and its failure would end the process. */
async function stop(client: Client): Promise<void> {
  const wait = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
  const connecting = () => client.ws.shards.some(({ status }) => !AT_REST.includes(status));
  for (let i = 0; i < 100 && connecting(); i += 1) await wait(20);
  // A client whose peer is gone takes 30 s to say goodbye.
  await Promise.race([client.destroy(), wait(500)]);
}

async function answer(interaction: Interaction): Promise<void> {
  if (interaction.isAutocomplete()) {
    const typed = interaction.options.getFocused();
    return interaction.respond([{ name: `Did you mean ${typed}?`, value: typed || 'nothing' }]);
  }
  if (interaction.isMessageContextMenuCommand()) {
    await interaction.reply(`> ${interaction.targetMessage.content}`);
  } else if (interaction.isChatInputCommand()) {
    await COMMAND[interaction.commandName]?.(interaction);
  } else if (interaction.isButton()) {
    await interaction.update({ content: `Pressed ${interaction.customId}` });
  } else if (interaction.isStringSelectMenu()) {
    await interaction.reply({ content: interaction.values.join(' and '), flags: MessageFlags.Ephemeral });
  } else if (interaction.isModalSubmit()) {
    await interaction.reply(`Filled in: ${interaction.fields.getTextInputValue('why')}`);
  }
}

const COMMAND: Readonly<Record<string, (i: ChatInputCommandInteraction) => Promise<unknown>>> = {
  async ask(i) {
    const question = i.options.getString('question', true);
    const buttons = new ActionRowBuilder<ButtonBuilder>().addComponents(
      new ButtonBuilder().setCustomId('more').setLabel('More').setStyle(ButtonStyle.Secondary),
      new ButtonBuilder().setLabel('Source').setURL('https://example.org/').setStyle(ButtonStyle.Link),
    );
    const choices = new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(
      new StringSelectMenuBuilder()
        .setCustomId('pick')
        .setMaxValues(2)
        .addOptions({ label: 'One', value: '1' }, { label: 'Two', value: '2' }),
    );
    const flags = i.options.getBoolean('private') ? MessageFlags.Ephemeral : undefined;
    return i.reply({
      content: `You asked: ${question}`,
      embeds: [{ title: 'Answer', description: question, footer: { text: 'Source' } }],
      components: [buttons, choices],
      ...(flags === undefined ? {} : { flags }),
    });
  },
  async slow(i) {
    await i.deferReply({ flags: MessageFlags.Ephemeral });
    await i.editReply('Slowly done');
    return i.followUp({ content: 'And one more thing', flags: MessageFlags.Ephemeral });
  },
  async late() {},
  form: (i) =>
    i.showModal(
      new ModalBuilder()
        .setCustomId('form')
        .setTitle('Why')
        .addLabelComponents((label) =>
          label
            .setLabel('Reason')
            .setTextInputComponent(
              new TextInputBuilder().setCustomId('why').setStyle(TextInputStyle.Short).setRequired(true),
            ),
        ),
    ),
  async pin(i) {
    const sent = await i.reply({ content: 'To be pinned', withResponse: true });
    const channel = i.channel;
    if (channel?.isTextBased()) await channel.messages.pin(sent.resource?.message?.id ?? '', 'because');
  },
};
