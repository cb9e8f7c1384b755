import type { APIMessage } from 'discord-api-types/v10';
import { type LocalDiscord, startLocalDiscord } from '../../src/local/discord.ts';
import type { History } from '../../src/local/history.ts';
import { connectPerson, type Person } from '../../src/local/person.ts';
import { addChannel } from '../../src/local/world/change-channel.ts';
import { readMarker } from '../../src/reply/pins/marker.ts';
import { pin, preview } from '../bot/pins/moderating.ts';
import { judge } from './judge.ts';
import { createRandom } from './random.ts';
import { end, spawnBot } from './spawned.ts';
import { sleep, until } from './theatre.ts';

/** How far a pin had come when the process was killed, by what Discord saw of it. */
export const PIN_STAGES = [
  'before Discord was told to wait',
  'before the message was posted',
  'between the post and the pin',
  'after the pin',
] as const;
type Stage = (typeof PIN_STAGES)[number];

/** What a series of kills came to. */
export interface KilledPins {
  /** Milliseconds that an undisturbed pin takes here, from the press to the word that it is done. */
  readonly pin: number;
  /** How many were killed at which stage. */
  readonly stages: Readonly<Record<Stage, number>>;
}

const CALLBACK = '/interactions/:interaction/:token/callback';
const MESSAGES = '/channels/:channel/messages';
const PINS = '/channels/:channel/messages/pins';
const PIN = '/channels/:channel/messages/pins/:message';
/** Milliseconds that Discord takes for each step of a pin, so that none is too short to be met by chance. */
const SLOW = { delay: 60 } as const;
/** Moments reach a little beyond a usual pin, so that some are killed when all is done. */
const BEYOND = 1.1;

/**
 * Kills so many processes at moments spread over a whole pin by the seed. Throws when what the next process makes of the
 * same request is not one message, pinned, or when the judge finds anything.
 */
export async function killPins(seed: number, kills: number): Promise<KilledPins> {
  const random = createRandom(seed);
  const stages = Object.fromEntries(PIN_STAGES.map((stage) => [stage, 0])) as Record<Stage, number>;
  const discord = await startLocalDiscord({ history: Number.POSITIVE_INFINITY });
  for (const route of [CALLBACK, MESSAGES, PINS, PIN]) discord.faults.add({ when: { route }, do: SLOW });
  const moderator = await connectPerson(discord.origin, discord.start.moderator.token);
  const log: string[] = [];
  let bot = await spawnBot(discord);
  try {
    await bot.ready();
    const usual = await undisturbed(discord, moderator);
    for (let i = 0; i < kills; i += 1) {
      const { id } = addChannel(discord.world, discord.start.guild, { name: `killed-${i}` });
      const moment = Math.floor(random.next() * usual * BEYOND);
      const begun = discord.history.entries.length;
      const shown = await preview(moderator, id);
      void moderator.press(shown, 'Pin it').catch(() => undefined);
      await sleep(moment);
      await end(bot);
      stages[stageOf(discord.history, begun, id)] += 1;
      log.push(...bot.lines());
      bot = await spawnBot(discord);
      await bot.ready();
      const told = await pin(moderator, id);
      const own = await ownMessages(discord, moderator, id);
      const state = own.map(({ id, pinned }) => `${id} ${pinned ? 'pinned' : 'left unpinned'}`);
      const [only] = own;
      if (own.length !== 1 || only?.pinned !== true || !told.includes(only.id))
        throw new Error(`Killed ${moment} ms into a pin: then “${told}”, and there is ${state.join(', ')}`);
    }
    log.push(...bot.lines());
    judge(discord.history, {
      log,
      token: discord.token,
      bot: discord.world.application.bot.id,
      people: 1,
      starts: kills + 1,
    });
    return { pin: usual, stages };
  } finally {
    await end(bot);
    moderator.leave();
    await discord.close();
  }
}

/** How long a pin takes here, in the mean of two. */
async function undisturbed({ world, start }: LocalDiscord, moderator: Person): Promise<number> {
  let took = 0;
  for (let i = 0; i < 2; i += 1) {
    const { id } = addChannel(world, start.guild, { name: `undisturbed-${i}` });
    const shown = await preview(moderator, id);
    const begun = performance.now();
    await moderator.press(shown, 'Pin it');
    await until(
      () => moderator.look(shown)?.content.startsWith('Posted and pinned') === true,
      9_000,
      () => moderator.look(shown)?.content ?? 'nothing',
    );
    took += (performance.now() - begun) / 2;
  }
  return took;
}

async function ownMessages(
  { world }: LocalDiscord,
  moderator: Person,
  channel: string,
): Promise<APIMessage[]> {
  const all = await moderator.messages(channel);
  return all.filter(
    ({ author, components }) => author.id === world.application.bot.id && readMarker(components) !== null,
  );
}

function stageOf(history: History, begun: number, channel: string): Stage {
  const since = history.entries.slice(begun);
  const did = (method: string, route: string): boolean =>
    since.some(
      (entry) =>
        entry.kind === 'request' &&
        entry.by === 'bot' &&
        entry.method === method &&
        entry.route === route &&
        (route === CALLBACK ? isUpdate(entry.body) : entry.path.includes(channel)),
    );
  if (did('PUT', PIN)) return 'after the pin';
  if (did('POST', MESSAGES)) return 'between the post and the pin';
  return did('POST', CALLBACK) ? 'before the message was posted' : 'before Discord was told to wait';
}

/** The first answer to a press, not the one that showed the preview. */
const isUpdate = (body: unknown): boolean => (body as { readonly type?: number } | null)?.type === 6;
