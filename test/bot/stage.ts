import { commands } from '../../commands/index.ts';
import { type RunningBot, startBot } from '../../src/bot/start.ts';
import { describeProblem } from '../../src/corpus/problem.ts';
import { type Edition, openEdition } from '../../src/edition.ts';
import { type LocalDiscord, type LocalOptions, startLocalDiscord } from '../../src/local/discord.ts';
import { connectPerson, type Person } from '../../src/local/person.ts';
import { createLog } from '../../src/log.ts';
import { readHere } from '../../src/reader/reader.ts';

/** Footnote on a local Discord, with a member and a moderator at their keyboards. */
export interface Stage {
  readonly discord: LocalDiscord;
  readonly bot: RunningBot;
  readonly edition: Edition;
  readonly member: Person;
  readonly moderator: Person;
  /** Every line the bot has logged. */
  readonly log: string[];
  /** Puts another edition into use, as a reload of changed articles does. */
  useEdition(edition: Edition): void;
  /** Starts another bot with the same token beside the first, as two processes would be. */
  startSecond(): Promise<RunningBot>;
  /** Ends the bot and starts another on the same Discord. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

/** Sets the stage: the real bot through the unmodified discord.js, everything it did kept in `discord.history`. */
export async function setStage(options: LocalOptions = {}, data = 'data'): Promise<Stage> {
  const opened = openEdition(data);
  if (!opened.ok) throw new Error(describeProblem(opened));
  const { edition } = opened;
  const discord = await startLocalDiscord({ history: Number.POSITIVE_INFINITY, ...options });
  const log: string[] = [];
  let current = edition;
  const start = async (): Promise<RunningBot> => {
    const started = await startBot({
      token: discord.token,
      api: discord.api,
      reader: readHere(() => current, commands),
      commands,
      log: createLog({ level: 'debug', format: 'json', write: (line) => log.push(line) }),
    });
    if (!started.ok) throw new Error(started.reason);
    return started.bot;
  };
  let bot = await start();
  const member = await connectPerson(discord.origin, discord.start.member.token);
  const moderator = await connectPerson(discord.origin, discord.start.moderator.token);
  return {
    discord,
    get bot() {
      return bot;
    },
    edition,
    member,
    moderator,
    log,
    useEdition: (next) => {
      current = next;
    },
    startSecond: start,
    restart: async () => {
      await bot.stop();
      bot = await start();
    },
    close: async () => {
      member.leave();
      moderator.leave();
      await bot.stop();
      await discord.close();
    },
  };
}
