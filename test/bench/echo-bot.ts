import { Client, Events, GatewayIntentBits } from 'discord.js';

// The least a bot can do: says back what it is told. Footnote is measured against it.
const client = new Client({
  intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
  rest: { api: process.env['DISCORD_API'] ?? '' },
});
client.on(Events.InteractionCreate, (interaction) => {
  const [option] = 'options' in interaction ? interaction.options.data : [];
  const text = String(option?.value ?? 'nothing');
  if (interaction.isAutocomplete())
    void interaction.respond([{ name: text.slice(0, 100) || '-', value: text }]);
  else if (interaction.isChatInputCommand())
    void interaction.reply({ content: text, allowedMentions: { parse: [] } });
});
client.once(Events.ClientReady, () => process.stdout.write('is serving\n'));
process.on('SIGTERM', () => process.exit(0));
await client.login(process.env['DISCORD_TOKEN']);
