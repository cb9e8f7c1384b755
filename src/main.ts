import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'dotenv';
import { commands } from '../commands/index.ts';
import { describeError, isMalformedFrame } from './bot/failure.ts';
import { PATIENCE } from './bot/patience.ts';
import { createSparing } from './bot/sparing.ts';
import { type Ended, type RunningBot, startBot } from './bot/start.ts';
import { CODE } from './code.ts';
import { warm } from './command/warm.ts';
import { describeProblem } from './corpus/problem.ts';
import { openEdition } from './edition.ts';
import { EXIT } from './exit.ts';
import { createLog, type Log } from './log.ts';
import { growUnderLoad, keepYoungSmall } from './memory.ts';
import type { Tell } from './reader/apart.ts';
import { readHere } from './reader/reader.ts';
import { openShelf, type Shelf } from './reader/shelf.ts';
import { readSettings, type Settings } from './settings.ts';

/** Prints a sentence for the person at the terminal and ends. */
function refuse(reason: string, code: number): never {
  process.stderr.write(`${reason}\n`);
  process.exit(code);
}

/** Reads `.env` under the real environment, checks both once. */
function settle(): Settings {
  const file = existsSync('.env') ? parse(readFileSync('.env')) : {};
  const read = readSettings({ ...file, ...process.env });
  // discord.js reads these two by itself and stumbles over one that is set to nothing; it gets them from the settings.
  for (const name of ['SHARDS', 'SHARD_COUNT']) delete process.env[name];
  return read.ok ? read.settings : refuse(read.reason, EXIT.config);
}

/** What opens the articles, here or, a large edition, in a thread of its own. */
async function openArticles({ dataFolder, indexFolder }: Settings, tell: Tell): Promise<Shelf> {
  const opened = await openShelf({
    folder: dataFolder,
    index:
      indexFolder === null || CODE === null ? null : { path: indexPath(indexFolder, dataFolder), code: CODE },
    commands,
    worker: new URL('./worker.js', import.meta.url),
    tell,
  });
  return opened.ok
    ? opened.shelf
    : refuse(describeProblem(opened), opened.line === null ? EXIT.noInput : EXIT.data);
}

/** One file for each folder of articles, so that several bots may keep their indexes in one place. */
function indexPath(indexFolder: string, dataFolder: string): string {
  const name = createHash('sha256').update(resolve(dataFolder)).digest('hex').slice(0, 8);
  return join(indexFolder, `footnote-${name}.index`);
}

/** Starts on a Discord of this machine's own and stops again, so that what a start needs is compiled. */
export async function rehearse(): Promise<void> {
  const opened = openEdition('data');
  const { startLocalDiscord } = await import('./local/discord.ts');
  const { token, api, close } = await startLocalDiscord();
  if (opened.ok) {
    const { edition } = opened;
    const log = createLog({ level: 'error', format: 'json' });
    const reader = readHere(() => edition, commands);
    const started = await startBot({ token, api, reader, commands, log });
    for (const _part of warm(edition, commands));
    if (started.ok) await started.bot.stop();
  }
  await close();
}

/** Where the bot is served: Discord itself, or, without a token, a Discord on this machine with a page. */
async function findDiscord(settings: Settings) {
  if (settings.token !== null) return { token: settings.token, api: settings.discordApi, local: null };
  const { startLocalDiscord } = await import('./local/discord.ts');
  const page = fileURLToPath(new URL('./page', import.meta.url));
  try {
    const local = await startLocalDiscord({ port: settings.port, page });
    return { token: local.token, api: local.api, local };
  } catch {
    return refuse(
      `Port ${settings.port} is taken. Set PORT to another one, or to 0 for any free one.`,
      EXIT.config,
    );
  }
}

async function reload(shelf: Shelf, log: Log): Promise<void> {
  try {
    const opened = await shelf.reload();
    if (opened.ok) log.info('edition.reloaded', { edition: opened.edition });
    else log.error('edition.kept', { reason: describeProblem(opened) });
  } catch (error) {
    log.error('edition.kept', describeError(error));
  }
}

/** What ends the process from within or without; the returned signal's reason is the exit code. */
function listen(shelf: Shelf, log: Log): AbortSignal {
  const ending = new AbortController();
  const warn = createSparing(log, PATIENCE.repeat);
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      // Whoever asks twice does not want to wait.
      if (ending.signal.aborted) process.exit(130);
      ending.abort(EXIT.ok);
    });
  }
  process.on('SIGHUP', () => void reload(shelf, log));
  for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(event, (error: unknown) => {
      if (isMalformedFrame(error)) return warn('gateway.malformed_frame', describeError(error));
      // After a bug the state is not known any more, so the process is not kept.
      log.error('process.broken', { event, ...describeError(error) });
      ending.abort(EXIT.software);
    });
  }
  shelf.broken.catch((error: unknown) => {
    log.error('process.broken', { event: 'thread', ...describeError(error) });
    ending.abort(EXIT.software);
  });
  // Whoever read the output or the log has gone; that is no reason to leave Discord.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  return ending.signal;
}

/** Settles with the exit code when the process is to end. */
function asked(ending: AbortSignal): Promise<number> {
  return new Promise((resolve) => {
    const tell = (): void => resolve(Number(ending.reason));
    if (ending.aborted) tell();
    else ending.addEventListener('abort', tell, { once: true });
  });
}

/** Ends with the reason a bot gave, after the rest it asks for; whoever stops it meanwhile does not wait. */
async function leave({ code, reason, rest = 0 }: Ended, ending: AbortSignal): Promise<never> {
  process.stderr.write(`${reason}\n`);
  if (ending.aborted) process.exit(Number(ending.reason));
  setTimeout(() => process.exit(code), rest);
  process.exit(await asked(ending));
}

function welcome(bot: RunningBot, local: { readonly origin: string } | null): string {
  return local === null
    ? `Footnote is serving. Add it to a server: ${bot.invite}`
    : `Footnote is serving on a Discord of this machine's own. Open ${local.origin} and ask it something.`;
}

/** Serves until stopped. */
export async function main(): Promise<void> {
  const settings = settle();
  const format = settings.logFormat ?? (process.stderr.isTTY ? 'pretty' : 'json');
  // On one's own machine the address is what matters; with a token somebody reads the log.
  const quiet = settings.token === null && process.env['LOG_LEVEL'] === undefined;
  const log = createLog({ level: quiet ? 'warn' : settings.logLevel, format });
  const shelf = await openArticles(settings, (level, event, facts) => log[level](event, facts));
  const first = shelf.reader.edition();
  const { token, api, local } = await findDiscord(settings);
  const ending = listen(shelf, log);
  // Another thread, which has more to read, is bound by it too.
  if (shelf.here) keepYoungSmall();
  const started = await startBot({
    token,
    api,
    reader: shelf.reader,
    commands,
    log,
    healthFile: settings.healthFile,
    shards: { ids: settings.shards, count: settings.shardCount },
    giveUp: ending,
  });
  // A bug during the login ends it too, and with its own code.
  if (!started.ok) return leave(started, ending);
  const { bot } = started;
  process.stdout.write(`${welcome(bot, local)}\n`);
  void shelf.prepare().then(() => {
    growUnderLoad();
    log.info('edition.prepared', { edition: first });
  });
  const end = await Promise.race([asked(ending), bot.ended]);
  await bot.stop();
  await local?.close();
  if (typeof end === 'number') process.exit(end);
  await leave(end, ending);
}
