import { type Client, Events, type Interaction, type Message, OAuth2Scopes } from 'discord.js';
import type { Listed } from '../command/command.ts';
import type { Edition } from '../edition.ts';
import { EXIT } from '../exit.ts';
import type { Log } from '../log.ts';
import { isPinState } from '../reply/pins/state.ts';
import type { Bot } from './bot.ts';
import { onButton } from './buttons.ts';
import { onMessage } from './chat.ts';
import { createClient } from './client.ts';
import { onAutocomplete, onCommand } from './commands.ts';
import { createDrain } from './drain.ts';
import { describeError } from './failure.ts';
import { PERMISSIONS } from './permissions.ts';
import { onModeratorCommand } from './pins/commands.ts';
import { onPinPress } from './pins/press.ts';
import { createTurns } from './pins/turns.ts';
import { registerCommands } from './register.ts';
import { createSeen } from './seen.ts';
import { fatalClose, loginFailure } from './verdict.ts';

/** What a bot is started with. */
export interface BotOptions {
  readonly token: string;
  /** Another address of Discord's REST API, or null for Discord itself. */
  readonly api: string | null;
  readonly edition: () => Edition;
  readonly commands: readonly Listed[];
  readonly log: Log;
}

/** A bot that is being served by Discord. */
export interface RunningBot {
  readonly client: Client<true>;
  /** Where somebody adds it to a server, with exactly the permissions it uses. */
  readonly invite: string;
  /** Settles with an exit code when Discord will not serve it any more. */
  readonly ended: Promise<number>;
  /** Takes nothing new, finishes what is in flight, leaves. At most eight seconds; twice is harmless. */
  stop(): Promise<void>;
}

/** Why a bot could not start; `reason` is one sentence without any secret. */
export interface NotStarted {
  readonly ok: false;
  readonly code: number;
  readonly reason: string;
}

/** Milliseconds that Discord may take from login to ready. */
const LOGIN_DEADLINE = 30_000;
/** Events remembered against replays; a resume replays far fewer. */
const REMEMBERED = 10_000;

/** Logs in, registers the commands when they changed, and serves until stopped. */
export async function startBot(
  options: BotOptions,
): Promise<{ readonly ok: true; readonly bot: RunningBot } | NotStarted> {
  const { token, api, edition, commands, log } = options;
  const client = createClient(api);
  let commandIds: ReadonlyMap<string, string> = new Map();
  const bot: Bot = { edition, commands, commandIds: () => commandIds, log };
  const drain = createDrain();
  let end: (code: number) => void = () => undefined;
  const ended = new Promise<number>((resolve) => {
    end = resolve;
  });
  serve(client, bot, drain.track, (code) => end(code));
  const ready = new Promise<void>((resolve) => client.once(Events.ClientReady, () => resolve()));
  try {
    await deadline(
      client.login(token).then(() => ready),
      LOGIN_DEADLINE,
    );
  } catch (error) {
    await destroy(client);
    return loginFailure(error);
  }
  if (!client.isReady()) throw new Error('ready without being ready');
  log.info('bot.ready', { guilds: client.guilds.cache.size });
  try {
    commandIds = await registerCommands(client, commands, log);
  } catch (error) {
    // The commands of the last registration stay usable, so this is no reason to stop.
    log.error('commands.registration_failed', describeError(error));
  }
  const stop = async (): Promise<void> => {
    client.removeAllListeners(Events.InteractionCreate);
    client.removeAllListeners(Events.MessageCreate);
    await drain.settle();
    await destroy(client);
  };
  const invite = client.generateInvite({
    scopes: [OAuth2Scopes.Bot, OAuth2Scopes.ApplicationsCommands],
    permissions: [...PERMISSIONS],
  });
  return { ok: true, bot: { client, invite, ended, stop } };
}

function serve(
  client: Client,
  bot: Bot,
  track: (work: Promise<void>) => void,
  end: (code: number) => void,
): void {
  const seen = createSeen(REMEMBERED);
  const turns = createTurns();
  const handle = (name: string, work: () => Promise<void>): void => {
    // A throw in a listener would end the process; every handler answers for itself, this is the last net.
    const safe = async (): Promise<void> => {
      try {
        await work();
      } catch (error) {
        bot.log.error(`${name}.failed`, describeError(error));
      }
    };
    track(safe());
  };
  client.on(Events.InteractionCreate, (interaction: Interaction) => {
    if (!seen.isNew(interaction.id)) return;
    handle('interaction', async () => {
      if (interaction.isMessageContextMenuCommand()) await onModeratorCommand(interaction, new Map(), bot);
      else if (interaction.isChatInputCommand()) await onCommand(interaction, bot);
      else if (interaction.isAutocomplete()) await onAutocomplete(interaction, bot);
      else if (
        (interaction.isButton() || interaction.isStringSelectMenu()) &&
        isPinState(interaction.customId)
      ) {
        await onPinPress(interaction, turns, bot);
      } else if (interaction.isButton()) await onButton(interaction, bot);
    });
  });
  client.on(Events.MessageCreate, (message: Message) => {
    if (!seen.isNew(message.id)) return;
    handle('message', () => onMessage(message, bot));
  });
  client.on(Events.Error, (error) => bot.log.error('client.error', describeError(error)));
  client.on(Events.ShardError, (error, shard) =>
    bot.log.warn('gateway.error', { shard, ...describeError(error) }),
  );
  client.on(Events.ShardReconnecting, (shard) => bot.log.info('gateway.reconnect', { shard }));
  client.on(Events.ShardResume, (shard, replayed) => bot.log.info('gateway.resumed', { shard, replayed }));
  client.on(Events.ShardDisconnect, ({ code }, shard) => {
    const verdict = fatalClose(code);
    bot.log.error('gateway.closed', { shard, code, reason: verdict.reason });
    end(verdict.code);
  });
  client.on(Events.Invalidated, () => end(EXIT.tempFail));
  client.rest.on('invalidRequestWarning', ({ count }) => bot.log.warn('rest.invalid_requests', { count }));
}

async function deadline(work: Promise<unknown>, milliseconds: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new LoginTooSlow()), milliseconds);
  });
  try {
    await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Discord took the login and never said ready. */
export class LoginTooSlow extends Error {
  override readonly name = 'LoginTooSlow';
}

/** `destroy()` waits half a minute for a peer that is gone; one second is enough for one that is there. */
async function destroy(client: Client): Promise<void> {
  const gone = client.destroy().catch(() => undefined);
  let timer: NodeJS.Timeout | undefined;
  await Promise.race([
    gone,
    new Promise<void>((resolve) => {
      timer = setTimeout(resolve, 1_000);
    }),
  ]);
  clearTimeout(timer);
}
