import { commands } from '../../commands/index.ts';
import { PATIENCE, type Patience } from '../../src/bot/patience.ts';
import { type Ended, type NotStarted, type RunningBot, startBot } from '../../src/bot/start.ts';
import { describeProblem } from '../../src/corpus/problem.ts';
import { type Edition, openEdition } from '../../src/edition.ts';
import { type LocalDiscord, type LocalOptions, startLocalDiscord } from '../../src/local/discord.ts';
import type { Rule } from '../../src/local/faults.ts';
import { connectPerson, type Person } from '../../src/local/person.ts';
import { addMember, addPerson } from '../../src/local/world/change-server.ts';
import { createLog } from '../../src/log.ts';
import { readHere } from '../../src/reader/reader.ts';
import { judge } from './judge.ts';

/** Where one fault is played: a Discord, the real bot on it and two people, all at a quicker pace. */
export interface Theatre {
  readonly discord: LocalDiscord;
  readonly member: Person;
  readonly moderator: Person;
  readonly general: string;
  /** The running bot; a throw when it did not start. */
  readonly bot: RunningBot;
  readonly started: { readonly ok: true; readonly bot: RunningBot } | NotStarted;
  /** Every line the bot has logged, as it stands; a scene may add lines. */
  readonly log: string[];
  fault(rule: Rule): ReturnType<LocalDiscord['faults']['add']>;
  /** The parsed lines of an event. */
  logged(event: string): Record<string, unknown>[];
  /** Waits for a line of this event. */
  untilLogged(event: string, within?: number): Promise<void>;
  /** Whether the bot answers a command and a mention as if nothing had been. */
  works(within?: number): Promise<void>;
  /** The member's client connects again, after it was cut off as well. */
  rejoin(): Promise<void>;
  /** So many more members, at their keyboards. */
  crowd(size: number): Promise<Person[]>;
  /** Starts another process' worth of bot with the same token. */
  startAnother(): Promise<RunningBot>;
  /** The bot's end, or null when it has not ended in time. */
  ending(within: number): Promise<Ended | null>;
}

export interface PlayOptions extends LocalOptions {
  readonly patience?: Partial<Patience>;
  readonly healthFile?: string;
  /** Faults that are there before the bot starts. */
  readonly before?: (discord: LocalDiscord) => void;
}

/** A sixtieth of real life: discord.js's own waits (5 s between identifies) stay what they are. */
const QUICK: Partial<Patience> = { login: 4_000, check: 50, anew: 3_000, silence: 20_000, repeat: 20_000 };
export const QUESTION = 'who held the briefing?';

let edition: Edition | null = null;
export function openOnce(): Edition {
  if (edition !== null) return edition;
  const opened = openEdition('data');
  if (!opened.ok) throw new Error(describeProblem(opened));
  edition = opened.edition;
  return edition;
}

/** Plays one scenario from the start of a Discord to its end, and judges what happened. */
export async function play(options: PlayOptions, scene: (theatre: Theatre) => Promise<void>): Promise<void> {
  const discord = await startLocalDiscord({
    history: Number.POSITIVE_INFINITY,
    heartbeatInterval: 3_000,
    ...options,
  });
  options.before?.(discord);
  const lines: string[] = [];
  const start = () =>
    startBot({
      token: discord.token,
      api: discord.api,
      reader: readHere(openOnce, commands),
      commands,
      healthFile: options.healthFile ?? null,
      log: createLog({ level: 'debug', format: 'json', write: (line) => lines.push(line) }),
      patience: { ...PATIENCE, ...QUICK, ...options.patience },
    });
  const started = await start();
  const others: RunningBot[] = [];
  const comers: Person[] = [];
  // People come by the same gateway.
  if (!started.ok) discord.faults.clear();
  let member = await connectPerson(discord.origin, discord.start.member.token);
  const moderator = await connectPerson(discord.origin, discord.start.moderator.token);
  const general = discord.start.general.id;
  let people = 2;
  const logged = (event: string) =>
    lines
      .map((line) => JSON.parse(line) as Record<string, unknown>)
      .filter((line) => line['event'] === event);
  const running = (): RunningBot => {
    if (!started.ok) throw new Error(started.reason);
    return started.bot;
  };
  /** What the member is replied to, and not what late answers to others or notices of pins say in between. */
  const replyTo = async (content: string): Promise<string> => {
    const since = member.line.last;
    const said = await member.say(general, content);
    const answer = await member.line.until(
      ({ event, data }) => event === 'MESSAGE_CREATE' && data.message_reference?.message_id === said.body.id,
      since,
      6_000,
    );
    return answer?.data.content ?? '';
  };
  const theatre: Theatre = {
    discord,
    get member() {
      return member;
    },
    rejoin: async () => {
      member.leave();
      member = await connectPerson(discord.origin, discord.start.member.token);
      people += 1;
    },
    moderator,
    general,
    started,
    get bot() {
      return running();
    },
    log: lines,
    fault: (rule) => discord.faults.add(rule),
    logged,
    untilLogged: (event, within = 9_000) =>
      until(
        () => logged(event).length > 0,
        within,
        () => `no ${event} in\n${lines.join('')}`,
      ),
    works: async (within = 9_000) => {
      // A stall of this machine costs people their connection too; that is nothing of the bot's.
      if (!member.line.open) await theatre.rejoin();
      const tried: string[] = [];
      const end = Date.now() + within;
      while (Date.now() < end) {
        const command = await member.slash(general, 'ask', { question: QUESTION, private: true });
        tried.push(command.ending);
        if (command.ending === 'answered' && /^> /mu.test(command.message?.content ?? '')) break;
        await sleep(200);
      }
      // Five answers may still be on their way to this channel, held up by a fault: it is told that the bot is busy.
      const patient = Date.now() + within;
      do {
        const reply = await replyTo(`<@${discord.world.application.bot.id}> ${QUESTION}`);
        if (/^> /mu.test(reply)) return;
        tried.push(reply);
        await sleep(500);
      } while (Date.now() < patient);
      throw new Error(`It does not answer: ${tried.join(', ')}\n${lines.join('')}`);
    },
    crowd: async (size) => {
      people += size;
      const joined = await gather(discord, size);
      comers.push(...joined);
      return joined;
    },
    startAnother: async () => {
      const another = await start();
      if (!another.ok) throw new Error(another.reason);
      others.push(another.bot);
      return another.bot;
    },
    ending: async (within) =>
      Promise.race([running().ended, sleep(within).then(() => null)]) as Promise<Ended | null>,
  };
  try {
    await scene(theatre);
    judge(discord.history, {
      log: lines,
      token: discord.token,
      bot: discord.world.application.bot.id,
      people,
      starts: (1 + others.length) * (options.shards ?? 1),
    });
  } finally {
    member.leave();
    for (const one of [moderator, ...comers]) one.leave();
    for (const bot of [...others, ...(started.ok ? [started.bot] : [])]) await bot.stop();
    await discord.close();
  }
}

/** So many new members of the server, at their keyboards. */
export function gather({ world, start, origin }: LocalDiscord, size: number): Promise<Person[]> {
  const joining = Array.from({ length: size }, (_, i) => {
    const token = `one-of-the-crowd-${i}`;
    addMember(world, start.guild, addPerson(world, `Someone ${i}`, token));
    return connectPerson(origin, token);
  });
  return Promise.all(joining);
}

export const sleep = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Waits until something holds. */
export async function until(holds: () => boolean, within: number, otherwise: () => string): Promise<void> {
  const end = Date.now() + within;
  while (!holds()) {
    if (Date.now() > end) throw new Error(otherwise());
    await sleep(20);
  }
}

/** One line of the catalogue. */
export interface Scenario {
  /** Its number in the catalogue, with a letter where there are several. */
  readonly id: string;
  /** What goes wrong. */
  readonly trigger: string;
  /** What people see and what the log says. */
  readonly outcome: string;
  readonly options?: PlayOptions;
  readonly scene: (theatre: Theatre) => Promise<void>;
}
