import { randomBytes } from 'node:crypto';
import { Close, Intent, KNOWN_INTENTS, PRIVILEGED_INTENTS } from '../protocol.ts';
import { isRecord } from '../rules/shape.ts';
import { type Actor, actorOf } from '../world/actor.ts';
import type { World } from '../world/world.ts';
import type { Connection } from './connection.ts';
import type { Gateway } from './gateway.ts';
import { guildDataFor, guildsOf, readyData } from './ready.ts';
import { deliver, type Session } from './session.ts';

/** More servers than this on one shard must be sharded (events/gateway, Sharding). */
const GUILDS_PER_SHARD = 2_500;

/** Why a client is turned away: a close code, or op 9. */
export type TurnedAway = { readonly close: number; readonly reason: string } | 'invalid session';

const away = (close: number, reason: string): TurnedAway => ({ close, reason });

/** The gateway takes a bot's token with or without "Bot ". */
function whoseToken(world: World, d: unknown): Actor | null {
  const token = isRecord(d) ? String(d['token'] ?? '') : '';
  const bare = token.replace(/^Bot /, '');
  return actorOf(world, bare === world.application.token ? `Bot ${bare}` : token);
}

/** The user whose token an IDENTIFY or RESUME carries, or null. */
export function tokenOwner(world: World, d: unknown): string | null {
  return whoseToken(world, d)?.user.id ?? null;
}

/** The session an IDENTIFY asks for, not yet started; or the code that says why not. */
export function judgeIdentify(gateway: Gateway, connection: Connection, d: unknown): Session | TurnedAway {
  const { world } = gateway;
  const given = isRecord(d) ? d : {};
  const actor = whoseToken(world, d);
  if (actor === null) return away(Close.AUTHENTICATION_FAILED, 'Authentication failed.');

  const shard = given['shard'] ?? [0, 1];
  const [id, count] = Array.isArray(shard) ? shard : [];
  if (!Number.isInteger(id) || !Number.isInteger(count) || id < 0 || count < 1 || id >= count)
    return away(Close.INVALID_SHARD, 'Invalid shard.');
  const intents = actor.bot ? given['intents'] : 0;
  if (!Number.isInteger(intents) || ((intents as number) & ~KNOWN_INTENTS) !== 0)
    return away(Close.INVALID_INTENTS, 'Invalid intent(s).');
  if (((intents as number) & PRIVILEGED_INTENTS & ~world.application.intents) !== 0)
    return away(Close.DISALLOWED_INTENTS, 'Disallowed intent(s).');

  const session: Session = {
    id: randomBytes(16).toString('hex'),
    user: actor.user,
    bot: actor.bot,
    intents: intents as number,
    shard: [id, count],
    seq: 0,
    replay: [],
    replayFrom: 0,
    connection,
    lostAt: null,
  };
  if (!actor.bot) return session;
  if (guildsOf(world, session).length > GUILDS_PER_SHARD)
    return away(Close.SHARDING_REQUIRED, 'Sharding required.');
  return world.gateway.startsLeft >= 0 ? session : 'invalid session';
}

/** Starts a session: READY, then a bot's servers one by one. */
export function startSession(gateway: Gateway, connection: Connection, session: Session): void {
  const { world } = gateway;
  connection.session = session;
  gateway.sessions.set(session.id, session);
  gateway.step('ready', connection, () => {
    gateway.tell(session, 'READY', readyData(world, session));
    if (session.bot && session.intents & Intent.GUILDS)
      for (const guild of guildsOf(world, session))
        if (!guild.unavailable) gateway.tell(session, 'GUILD_CREATE', guildDataFor(world, session, guild));
    gateway.note('ready', session, null);
  });
}

/** The session a RESUME asks for, or why it cannot be had. */
export function judgeResume(gateway: Gateway, d: unknown): { session: Session; seq: number } | TurnedAway {
  const given = isRecord(d) ? d : {};
  const session = gateway.sessions.get(String(given['session_id']));
  const seq = Number(given['seq']);
  if (session === undefined || !gateway.tokenIs(session, given['token'])) return 'invalid session';
  if (seq < session.replayFrom) return 'invalid session';
  return seq <= session.seq ? { session, seq } : away(Close.INVALID_SEQ, 'Invalid seq.');
}

/** Hands a session to its new connection with everything it missed. */
export function resumeSession(gateway: Gateway, connection: Connection, session: Session, seq: number): void {
  const before = session.connection;
  session.connection = connection;
  session.lostAt = null;
  connection.session = session;
  if (before !== null && before !== connection) {
    before.session = null;
    before.close(Close.UNKNOWN_ERROR, 'Resumed elsewhere.');
  }
  for (const frame of session.replay) if (frame.seq > seq) connection.send(frame.text);
  deliver(session, 'RESUMED', '{"_trace":["[\\"local\\",{}]"]}');
  gateway.note('resumed', session, null);
}
