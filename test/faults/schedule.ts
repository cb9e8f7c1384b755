import type { APIMessage } from 'discord-api-types/v10';
import type { RequestFault, RequestSeen, Rule } from '../../src/local/faults.ts';
import { readMarker } from '../../src/reply/pins/marker.ts';
import { createRandom, type Random } from './random.ts';
import { play, QUESTION, sleep, type Theatre, until } from './theatre.ts';

const STEPS = 40;
const CALLBACK = '/interactions/:interaction/:token/callback';
const SEND = '/channels/:channel/messages';
const EDIT = '/webhooks/:application/:token/messages/:message';
const PIN = '/channels/:channel/messages/pins/:message';
const PINS = '/channels/:channel/messages/pins';

const QUESTIONS = [
  QUESTION,
  'how many people died?',
  'what did Hegseth say?',
  '@everyone [x](https://evil.example) **bold**',
  'a b c d e f g h i j k l m n o p q r s t u v w x y z',
  '',
] as const;

/** What there was to judge in a schedule. */
export interface Played {
  readonly interactions: number;
  /** Those that Discord gave up on. */
  readonly unanswered: number;
  /** Pins that Discord took the press of. */
  readonly pins: number;
  /** Those among them that ended with a reason instead of a pin. */
  readonly notPinned: number;
  readonly identifies: number;
  /** Requests answered with 401, 403 or 429. */
  readonly refused: number;
}

/**
 * Runs one random schedule of traffic and faults. Throws what the judge found, with nothing but the seed to repeat it;
 * returns what it had to judge.
 */
export async function runSchedule(seed: number): Promise<Played> {
  const random = createRandom(seed);
  let played: Played | null = null;
  await play({ heartbeatInterval: 2_000, patience: { anew: 4_000 } }, async (theatre) => {
    const underWay: Promise<unknown>[] = [];
    const pressed: Pressed[] = [];
    for (let step = 0; step < STEPS; step += 1) {
      if (random.chance(0.3)) theatre.fault(randomFault(random));
      if (random.chance(0.05)) await disturbGateway(theatre, random);
      // What somebody does goes on beside the next steps, so it draws from numbers of its own.
      const own = createRandom(seed * 1_000 + step);
      underWay.push(act(theatre, own, pressed).catch(() => undefined));
      await sleep(random.below(60));
    }
    await Promise.all(underWay);
    theatre.discord.faults.clear();
    await theatre.works(15_000);
    await onePinEach(theatre);
    const ends: (boolean | null)[] = [];
    for (const press of pressed) ends.push(await pinnedOrTold(theatre, press));
    played = countedIn(theatre, ends);
  });
  if (played === null) throw new Error('It never came to an end');
  return played;
}

/** What a person might do next. Refusals and silence are fine: the judge looks at what Discord saw. */
async function act(theatre: Theatre, random: Random, pressed: Pressed[]): Promise<unknown> {
  const { discord, member, moderator } = theatre;
  const channel = random.pick([discord.start.general.id, discord.start.news.id, discord.start.thread.id]);
  const person = random.pick([member, moderator]);
  const question = random.pick(QUESTIONS);
  switch (random.below(7)) {
    case 0:
      return person.slash(channel, 'ask', {
        question: question === '' ? '?' : question,
        private: random.chance(0.5),
      });
    case 1:
      return person.slash(channel, random.pick(['timeline', 'casualties', 'sources', 'help', 'article5']));
    case 2:
      return person.say(channel, `<@${discord.world.application.bot.id}> ${question}`);
    case 3:
      return person.suggestions(channel, 'casualties', 'reporter', {
        reporter: random.pick(['', 'c', 'CENT', '🙂']),
      });
    case 4:
      return pressSomething(theatre, random, channel);
    case 5: {
      const shown = await moderator.slash(channel, 'pin', { topic: random.pick(['overview', 'article5']) });
      if (shown.message === null || moderator.find(shown.message, 'Pin it') === undefined) return null;
      const { id, message } = await moderator.press(shown.message, 'Pin it');
      // In place of the preview as a rule, and in a message of its own when it is busy.
      pressed.push({ interaction: id, channel, told: message ?? shown.message });
      return null;
    }
    default:
      return moderator.slash(channel, random.pick(['pins', 'unpin']), {});
  }
}

async function pressSomething({ member }: Theatre, random: Random, channel: string): Promise<unknown> {
  const asked = await member.slash(channel, 'ask', { question: QUESTION, private: true });
  if (asked.message === null) return null;
  return member.press(asked.message, random.pick(['Context', 'Share', 'More', 'f1:p:00000000:gone:0:', 'x']));
}

function randomFault(random: Random): Rule {
  const times = 1 + random.below(3);
  if (random.chance(0.15)) {
    const event = random.pick(['INTERACTION_CREATE', 'MESSAGE_CREATE']);
    return { when: { event, times }, do: { copies: 2 + random.below(2), delay: random.below(200) } };
  }
  const [method, route] = random.pick([
    ['POST', CALLBACK],
    ['POST', SEND],
    ['PATCH', EDIT],
    ['PUT', PIN],
    ['GET', PINS],
  ] as const);
  return {
    when: { method, route, times, where: ({ by }: RequestSeen) => by === 'bot' },
    do: randomTrouble(random, route),
  };
}

function randomTrouble(random: Random, route: string): RequestFault {
  const after = random.chance(0.5);
  // A channel that refuses an answer is left alone for ten minutes, which is right and not what is asked here.
  switch (random.below(route === SEND ? 6 : 7)) {
    case 0:
      return { after, answer: { status: random.pick([500, 502, 503, 504]) } };
    case 1:
      return { after, drop: true };
    case 2:
      return { delay: random.below(400) };
    case 3:
      return { cut: true };
    case 4:
      return {
        answer: { status: 429, headers: { 'retry-after': '0.2', via: '1.1 x' }, body: { retry_after: 0.2 } },
      };
    case 5:
      // Messages of one channel wait for each other: there it would only be slow.
      return route === SEND ? { delay: random.below(400) } : { after, hang: true };
    default:
      return { answer: { status: 403, body: { message: 'Missing Permissions', code: 50_013 } } };
  }
}

/** What is lost with a session is lost: the traffic goes on when the bot has signed in anew, after some five seconds. */
async function disturbGateway({ discord, logged }: Theatre, random: Random): Promise<void> {
  const [connection] = discord.gateway.connectionsOf();
  switch (random.below(5)) {
    case 0:
      discord.gateway.askToReconnect();
      break;
    case 1:
      connection?.cut();
      break;
    case 2:
      connection?.close(random.pick([4000, 4001, 4009]));
      break;
    case 3: {
      const before = logged('gateway.ready').length;
      if (random.chance(0.5)) discord.gateway.invalidate(false);
      else connection?.close(1000);
      // Nothing was lost where it was between two connections just then.
      const end = Date.now() + (connection === undefined ? 0 : 8_000);
      while (logged('gateway.ready').length === before && Date.now() < end) await sleep(20);
      break;
    }
    default:
      connection?.send(random.pick(['{oops', '[]', '{"op":11}', '{"op":0,"s":1,"t":"NEWS","d":{}}']));
  }
}

/** “Pin it” was pressed, and Discord took that. */
interface Pressed {
  readonly interaction: string;
  readonly channel: string;
  /** Where the moderator is told how it ended. */
  readonly told: APIMessage;
}

/** How a moderator is told that a message is pinned, and why it is not. */
const PINNED = /^(?:Posted and pinned|Pinned|Nothing to change|Changed)/u;
const EXPLAINED =
  /^(?:Nothing was posted|Posted, \*\*but not pinned|The message is as it was|I need|You need|I am busy)/u;

/**
 * A pin that was accepted has its one pinned message, or an explanation: to the moderator, or, if that is lost, in the
 * log. Returns which; null where Discord did not take it.
 */
async function pinnedOrTold({ discord, moderator, log }: Theatre, press: Pressed): Promise<boolean | null> {
  const [entry] = discord.history.of('interaction', ({ id }) => id === press.interaction);
  if (entry === undefined || entry.callbacks.length === 0) return null;
  const told = (): string => moderator.look(press.told)?.content ?? '';
  const logged = (): boolean => log.some((line) => line.includes(press.interaction));
  await until(
    () => PINNED.test(told()) || EXPLAINED.test(told()) || logged(),
    15_000,
    () => `A pin ended with “${told()}” and no reason in the log: ${JSON.stringify(entry)}`,
  );
  if (!PINNED.test(told())) return false;
  const pins = await moderator.pins(press.channel);
  if (!pins.some(({ id }) => told().includes(id)))
    throw new Error(`Told “${told()}”, and that is not pinned`);
  return true;
}

function countedIn({ discord }: Theatre, ends: readonly (boolean | null)[]): Played {
  const { history, world } = discord;
  const interactions = history.of('interaction');
  return {
    interactions: interactions.length,
    unanswered: interactions.filter(({ ending }) => ending === 'failed').length,
    pins: ends.filter((end) => end !== null).length,
    notPinned: ends.filter((end) => end === false).length,
    identifies: history.of(
      'gateway',
      ({ what, user }) => what === 'identify' && user === world.application.bot.id,
    ).length,
    refused: history.of('request', ({ by, status }) => by === 'bot' && [401, 403, 429].includes(status))
      .length,
  };
}

/** A topic has one message in a channel, however often and at once it was asked for: neither two pins nor a copy beside. */
async function onePinEach({ discord, moderator }: Theatre): Promise<void> {
  const { general, news, thread } = discord.start;
  const bot = discord.world.application.bot.id;
  for (const { id } of [general, news, thread]) {
    const topics = (await moderator.messages(id))
      .filter(({ author }) => author.id === bot)
      .map(({ components }) => readMarker(components)?.summary?.topic ?? null)
      .filter((topic) => topic !== null);
    if (new Set(topics).size !== topics.length) throw new Error(`Posted twice: ${topics.join(', ')}`);
  }
}
