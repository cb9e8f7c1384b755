import type { Client } from 'discord.js';
import { EXIT } from '../exit.ts';
import type { Bot } from './bot.ts';
import { Events } from './discord.ts';
import type { Drain } from './drain.ts';
import { describeError } from './failure.ts';
import type { Gate } from './gate.ts';
import type { Sparing } from './sparing.ts';
import { fatalClose } from './verdict.ts';

/** Connects everything a client tells with who deals with it. `end` is called when Discord will not serve any more. */
export function serve(
  client: Client,
  bot: Bot,
  gate: Gate,
  drain: Drain,
  warn: Sparing,
  end: (code: number, reason: string) => void,
): void {
  const { log } = bot;
  const handle = (name: 'interaction' | 'message', id: string, work: () => Promise<void>): void => {
    // A throw in a listener would end the process; every handler answers for itself, this is the last net.
    const safe = async (): Promise<void> => {
      try {
        await work();
      } catch (error) {
        log.error(`${name}.failed`, { [name]: id, ...describeError(error) });
      }
    };
    drain.track(safe());
  };
  client.on(Events.InteractionCreate, (interaction) =>
    handle('interaction', interaction.id, () => gate.interaction(interaction)),
  );
  client.on(Events.MessageCreate, (message) => handle('message', message.id, () => gate.message(message)));
  client.on(Events.ChannelUpdate, (_, now) => {
    if (!now.isDMBased()) gate.permissionsChanged(now.guildId);
  });
  client.on(Events.ThreadUpdate, (_, { guildId }) => gate.permissionsChanged(guildId));
  client.on(Events.GuildRoleUpdate, (_, { guild }) => gate.permissionsChanged(guild.id));
  client.on(Events.GuildMemberUpdate, (_, { guild }) => gate.permissionsChanged(guild.id));
  client.on(Events.Error, (error) => log.error('client.error', describeError(error)));
  client.on(Events.ShardError, (error, shard) => warn('gateway.error', { shard, ...describeError(error) }));
  client.on(Events.ShardReconnecting, (shard) => warn('gateway.reconnect', { shard }));
  client.on(Events.ShardResume, (shard, replayed) => log.info('gateway.resumed', { shard, replayed }));
  client.on(Events.ShardReady, (shard) => log.info('gateway.ready', { shard }));
  client.on(Events.ShardDisconnect, ({ code }, shard) => {
    const verdict = fatalClose(code);
    log.error('gateway.closed', { shard, code, reason: verdict.reason });
    end(verdict.code, verdict.reason);
  });
  client.on(Events.Invalidated, () => end(EXIT.tempFail, 'Discord declared the session invalid.'));
  client.rest.on('invalidRequestWarning', ({ count }) => log.warn('rest.invalid_requests', { count }));
}
