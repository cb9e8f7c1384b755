import type { Client } from 'discord.js';
import type { Listed } from '../command/command.ts';
import { EXIT } from '../exit.ts';
import type { Log } from '../log.ts';
import { createGallery } from '../picture/gallery.ts';
import type { Reader } from '../reader/reader.ts';
import type { Bot } from './bot.ts';
import { createClient, type Shards } from './client.ts';
import { CROWD, type CrowdLimits } from './crowd.ts';
import { Events, OAuth2Scopes } from './discord.ts';
import { createDoor } from './door.ts';
import { createDrain, within } from './drain.ts';
import { describeError } from './failure.ts';
import { createGate } from './gate.ts';
import { keepHealthFile } from './health.ts';
import { budgetIdentifies } from './identify-budget.ts';
import { PATIENCE, type Patience } from './patience.ts';
import { PERMISSIONS } from './permissions.ts';
import { registerCommands } from './register.ts';
import { serve } from './serve.ts';
import { createSparing } from './sparing.ts';
import { loginFailure } from './verdict.ts';
import { forgetLimits, watchClock } from './wall-clock.ts';
import { watchShards } from './watchdog.ts';

/** What a bot is started with. */
export interface BotOptions {
  readonly token: string;
  /** Another address of Discord's REST API, or null for Discord itself. */
  readonly api: string | null;
  readonly reader: Reader;
  readonly commands: readonly Listed[];
  readonly log: Log;
  /** A file kept fresh while the bot is served, for a container's health check. */
  readonly healthFile?: string | null;
  /** All of them, as many as Discord recommends, when nothing is said. */
  readonly shards?: Shards;
  readonly patience?: Partial<Patience>;
  readonly crowd?: CrowdLimits;
  /** Aborted when the bot is to be stopped before it is there: the login is given up. */
  readonly giveUp?: AbortSignal;
}

/** A bot that is being served by Discord. */
export interface RunningBot {
  readonly client: Client<true>;
  /** Where somebody adds it to a server, with exactly the permissions it uses. */
  readonly invite: string;
  /** Settles with an exit code and a sentence when Discord will not serve it any more. */
  readonly ended: Promise<Ended>;
  /** Takes nothing new, finishes what is in flight, leaves. At most eight seconds; twice is harmless. */
  stop(): Promise<void>;
}

/** Why a running bot ended; `reason` is one sentence without any secret. */
export interface Ended {
  readonly code: number;
  readonly reason: string;
  /** Milliseconds to wait before the process ends, so that nobody starts it again at once; none when nothing is said. */
  readonly rest?: number;
}

/** Why a bot could not start. */
export interface NotStarted extends Ended {
  readonly ok: false;
}

/** `destroy()` waits half a minute for a peer that is gone; one second is enough for one that is there. */
const GOODBYE = 1_000;

/** Logs in, registers the commands when they changed, and serves until stopped. */
export async function startBot(
  options: BotOptions,
): Promise<{ readonly ok: true; readonly bot: RunningBot } | NotStarted> {
  const { token, api, reader, commands, log } = options;
  const patience = { ...PATIENCE, ...options.patience };
  let commandIds: ReadonlyMap<string, string> = new Map();
  const gallery = createGallery((reason) => log.warn('picture.unavailable', { reason }));
  const bot: Bot = { reader, commands, commandIds: () => commandIds, gallery, log };
  const drain = createDrain();
  const warn = createSparing(log, patience.repeat);
  const gate = createGate(bot, options.crowd ?? CROWD, warn);
  const health = options.healthFile ? keepHealthFile(options.healthFile, log) : null;
  const { ended, end } = ending();
  const givenUp = aborted(options.giveUp);
  const client = createClient({
    api,
    shards: options.shards ?? { ids: null, count: null },
    makeRequest: createDoor(log, () => end(EXIT.config, 'Discord rejected the token. Check DISCORD_TOKEN.')),
    identifies: budgetIdentifies((shard, rest) => {
      log.error('gateway.identify_budget', { shard, restMs: rest });
      const minutes = Math.round(rest / 60_000);
      end(EXIT.tempFail, `Discord keeps ending the session. Footnote rests for ${minutes} minutes.`, rest);
    }),
  });
  serve(client, bot, gate, drain, warn, end);

  const failure = await logIn(client, token, patience.login, [ended.then(asFailure), givenUp]);
  if (failure !== null) {
    await destroy(client);
    return failure;
  }
  if (!client.isReady()) throw new Error('ready without being ready');
  log.info('bot.ready', { guilds: client.guilds.cache.size, shards: client.ws.shards.size });
  const unwatch = watchShards(client, patience, log, {
    pulse: (pulse) => health?.pulse(pulse),
    end: (code) => end(code, 'Discord has not served the bot for too long. Start again.'),
  });
  const unwatchClock = watchClock(patience.check, (byMs) => {
    log.warn('clock.jumped', { byMs: Math.round(byMs) });
    forgetLimits(client);
  });
  const stop = async (): Promise<void> => {
    unwatch();
    unwatchClock();
    health?.remove();
    gate.close();
    await drain.settle(patience.drain);
    client.removeAllListeners(Events.InteractionCreate);
    client.removeAllListeners(Events.MessageCreate);
    await destroy(client);
  };
  const registration = register(client, commands, log).then((ids) => {
    commandIds = ids;
    return null;
  });
  const stopped = await Promise.race([registration, givenUp]);
  if (stopped !== null) {
    await stop();
    return stopped;
  }
  const invite = client.generateInvite({
    scopes: [OAuth2Scopes.Bot, OAuth2Scopes.ApplicationsCommands],
    permissions: [...PERMISSIONS],
  });
  return { ok: true, bot: { client, invite, ended, stop } };
}

/** Registers the commands. Those of the last registration stay usable, so a failure is no reason to stop. */
async function register(
  client: Client<true>,
  commands: readonly Listed[],
  log: Log,
): Promise<ReadonlyMap<string, string>> {
  try {
    return await registerCommands(client, commands, log);
  } catch (error) {
    log.error('commands.registration_failed', describeError(error));
    return new Map();
  }
}

const asFailure = (ended: Ended): NotStarted => ({ ok: false, ...ended });

/** Settles when the signal is aborted; never without one. */
function aborted(signal: AbortSignal | undefined): Promise<NotStarted> {
  const stopped: NotStarted = { ok: false, code: EXIT.ok, reason: 'Stopped before it was served.' };
  return new Promise((resolve) => {
    if (signal?.aborted === true) resolve(stopped);
    signal?.addEventListener('abort', () => resolve(stopped), { once: true });
  });
}

type End = (code: number, reason: string, rest?: number) => void;

function ending(): { readonly ended: Promise<Ended>; readonly end: End } {
  let settle: (ended: Ended) => void = () => undefined;
  const ended = new Promise<Ended>((resolve) => {
    settle = resolve;
  });
  return { ended, end: (code, reason, rest = 0) => settle({ code, reason, rest }) };
}

/** Logs in and waits until Discord serves; null when it does in time. */
async function logIn(
  client: Client,
  token: string,
  patience: number,
  instead: readonly Promise<NotStarted>[],
): Promise<NotStarted | null> {
  const ready = new Promise<null>((resolve) => client.once(Events.ClientReady, () => resolve(null)));
  const login = client.login(token).then(() => ready, loginFailure);
  // A login that Discord never finishes neither fails nor ends by itself.
  let result: NotStarted | null = loginFailure(new LoginTooSlow());
  await within(
    patience,
    Promise.race([login, ...instead]).then((outcome) => {
      result = outcome;
    }),
  );
  return result;
}

/** Discord took the login and never said ready. */
class LoginTooSlow extends Error {
  override readonly name = 'LoginTooSlow';
}

async function destroy(client: Client): Promise<void> {
  await within(
    GOODBYE,
    client.destroy().catch(() => undefined),
  );
}
