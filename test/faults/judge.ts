import type { History } from '../../src/local/history.ts';

/** What a history is judged by besides itself. */
export interface Evidence {
  /** Every line the bot wrote, as it stands. */
  readonly log: readonly string[];
  /** The bot's token; it may appear nowhere. */
  readonly token: string;
  /** The bot's user id. */
  readonly bot: string;
  /** Identifies that people's clients made. */
  readonly people: number;
  /** Shards times starts of the bot. */
  readonly starts: number;
}

/** One per cent of what Discord bans an address for, and twice what a healthy day needs. */
const MOST_INVALID = 100;
const TEN_MINUTES = 10 * 60_000;
const MOST_IDENTIFIES = 5;

/**
 * Judges a whole history after the fact, whatever faults were in it. Throws at the first rule that was broken, with
 * what broke it.
 */
export function judge(history: History, evidence: Evidence): void {
  nobodyPinged(history, evidence.bot);
  oneEndingEach(history, evidence);
  goodCitizen(history, evidence);
  noSecrets(history, evidence);
  oneLineEach(evidence.log);
}

function nobodyPinged(history: History, bot: string): void {
  const [ping] = history.of('ping', ({ author }) => author === bot);
  if (ping !== undefined) throw new Error(`The bot pinged somebody: ${JSON.stringify(ping)}`);
}

/** Events that explain why the interaction they name has no answer. */
const REASONS = /^interaction\.(?:expired|expired_before_ack|reply_failed|failed)$/u;

/** Every interaction that reached the bot has exactly one ending, or a line in the log that names it and says why not. */
function oneEndingEach(history: History, { log, bot, starts }: Evidence): void {
  const explained = new Set(
    log
      .map((line) => JSON.parse(line) as { readonly event: string; readonly interaction?: string })
      .filter(({ event }) => REASONS.test(event))
      .map(({ interaction }) => interaction),
  );
  const lost = neverArrived(history, bot, starts);
  for (const interaction of history.of('interaction')) {
    const told = JSON.stringify(interaction);
    if (interaction.callbacks.length > 1) throw new Error(`Answered twice: ${told}`);
    if (interaction.followUps > 1) throw new Error(`Followed up twice: ${told}`);
    const ended =
      interaction.ending === 'answered' || (interaction.type === 4 && interaction.callbacks.length === 1);
    if (!ended && !explained.has(interaction.id) && !lost.has(interaction.id))
      throw new Error(`No answer and no reason in the log: ${told}`);
  }
}

/** Interactions that only sessions were told of which the bot had lost for good: Discord does not repeat them. */
function neverArrived(history: History, bot: string, starts: number): Set<string> {
  const told = new Map<string, Set<string>>();
  for (const { event, session, user, data } of history.of('dispatch')) {
    if (event !== 'INTERACTION_CREATE' || user !== bot) continue;
    const { id } = data as { readonly id: string };
    told.set(id, (told.get(id) ?? new Set()).add(session));
  }
  const sessions = history.of('gateway', ({ what, user }) => what === 'ready' && user === bot);
  const last = new Set(sessions.slice(-starts).map(({ session }) => session));
  return new Set(
    history
      .of('interaction')
      .map(({ id }) => id)
      .filter((id) => ![...(told.get(id) ?? [])].some((session) => last.has(session))),
  );
}

function goodCitizen(history: History, { people, starts }: Evidence): void {
  const refused = history.of('request', ({ by, status }) => by === 'bot' && [401, 403, 429].includes(status));
  const most = busiest(
    refused.map(({ at }) => at),
    TEN_MINUTES,
  );
  if (most > MOST_INVALID) throw new Error(`${most} refused requests in ten minutes`);
  const identifies = history.of('gateway', ({ what }) => what === 'identify').length - people;
  if (identifies > MOST_IDENTIFIES * starts) throw new Error(`${identifies} identifies`);
}

function busiest(times: readonly number[], window: number): number {
  let most = 0;
  let first = 0;
  times.forEach((at, last) => {
    while (at - (times[first] ?? at) > window) first += 1;
    most = Math.max(most, last - first + 1);
  });
  return most;
}

/** Neither the bot's token nor an interaction's is in anything the bot said or logged. */
function noSecrets(history: History, { log, token }: Evidence): void {
  const requests = history.of('request', ({ by }) => by === 'bot');
  const said = requests
    .filter(({ method }) => method !== 'GET')
    .map(({ body }) => JSON.stringify(body) ?? '');
  const secrets = new Set([token]);
  for (const { path } of requests) {
    const found = /\/(?:interactions|webhooks)\/\d+\/([^/?]+)/u.exec(path)?.[1];
    if (found !== undefined) secrets.add(found);
  }
  const output = [...said, ...log].join('\n');
  for (const secret of secrets) {
    const at = output.indexOf(secret);
    if (at >= 0) throw new Error(`A token got out: …${output.slice(Math.max(0, at - 100), at)}[here]`);
  }
}

function oneLineEach(log: readonly string[]): void {
  for (const line of log) {
    if (!line.endsWith('\n') || /\p{Cc}/u.test(line.slice(0, -1))) {
      throw new Error(`Not one clean line: ${JSON.stringify(line)}`);
    }
    JSON.parse(line);
  }
}
