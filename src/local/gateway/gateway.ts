import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import type { Faults, GatewayFault, GatewayStep } from '../faults.ts';
import type { GatewayEntry } from '../history.ts';
import { isRecord } from '../rules/shape.ts';
import { memberData } from '../world/guild.ts';
import { readableBy } from '../world/reading.ts';
import type { Dispatch, World } from '../world/world.ts';
import { hears } from './audience.ts';
import { type Connection, serve } from './connection.ts';
import { deliver, type Session } from './session.ts';

/** How patient the gateway is. */
export interface GatewayOptions {
  /** Milliseconds between heartbeats; Discord says about 41,250. */
  readonly heartbeatInterval: number;
  /** Milliseconds a lost session can be resumed. */
  readonly resumeWindow: number;
}

/** The gateway: sessions, their connections, and who is told what. */
export interface Gateway {
  readonly world: World;
  readonly options: GatewayOptions;
  readonly sessions: Map<string, Session>;
  readonly connections: ReadonlySet<Connection>;
  /** Takes over an HTTP upgrade. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** Tells everyone concerned. */
  publish(dispatch: Dispatch): void;
  /** Sends one session an event. */
  tell(session: Session, event: string, data: object): void;
  /** Does `go` unless a fault has other plans for this step. */
  step(step: GatewayStep, connection: Connection, go: () => void, userId?: string | null): void;
  note(
    what: GatewayEntry['what'],
    session: Session | null,
    code: number | null,
    userId?: string | null,
  ): void;
  /** `goingAway`: this end closed it with 1001, which says nothing about the session. */
  lost(connection: Connection, code: number, goingAway: boolean): void;
  sendMembers(session: Session, request: unknown): void;
  tokenIs(session: Session, token: unknown): boolean;
  /** The connections of a user (the bot's when nobody is named), for a test to close, cut, deafen or talk into. */
  connectionsOf(userId?: string): Connection[];
  /** Asks the bot to reconnect (op 7). */
  askToReconnect(): void;
  /** Declares the bot's sessions invalid (op 9); what is not resumable is forgotten. */
  invalidate(resumable: boolean): void;
  end(): void;
}

/** Close codes after which a session cannot be resumed; 1001 only when it is the client's. */
const FINAL = new Set([1000, 1001, 4004, 4010, 4011, 4012, 4013, 4014]);

/** A gateway for a world; it starts nothing by itself, `upgrade` hands it connections. */
export function createGateway(world: World, faults: Faults, options: GatewayOptions): Gateway {
  const server = new WebSocketServer({ noServer: true, perMessageDeflate: false, maxPayload: 1 << 20 });
  const connections = new Set<Connection>();
  const sessions = new Map<string, Session>();

  const gateway: Gateway = {
    world,
    options,
    sessions,
    connections,

    upgrade(request, socket, head) {
      const url = new URL(request.url ?? '/', 'ws://local');
      const resumeUrl = url.pathname.startsWith('/gateway/resume');
      gateway.note('connect', null, null);
      const fault = faults.gateway({ step: 'connect', user: null, shard: 0, resumeUrl });
      const go = () => {
        fault?.run?.();
        if (fault?.cut) return void socket.destroy();
        if (fault?.refuse !== undefined) {
          gateway.note('refused', null, fault.refuse);
          return void socket.end(
            `HTTP/1.1 ${fault.refuse} Refused\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`,
          );
        }
        if (fault?.swallow) return;
        server.handleUpgrade(request, socket, head, (ws) => {
          if ((url.searchParams.get('v') ?? '10') !== '10') return ws.close(4012, 'Invalid API version.');
          connections.add(serve(gateway, ws, socket, resumeUrl));
        });
      };
      if (fault?.delay === undefined) go();
      else later(fault.delay, go);
    },

    publish(dispatch) {
      forgetOld();
      let data: object | null = null;
      let json = '';
      for (const session of sessions.values()) {
        if (!hears(world, session, dispatch, sessions)) continue;
        let own = typeof dispatch.data === 'function' ? dispatch.data(session.user.id) : dispatch.data;
        if (session.bot && (dispatch.event === 'MESSAGE_CREATE' || dispatch.event === 'MESSAGE_UPDATE'))
          own = readableBy(world, own as never, !('guild_id' in own), session.intents);
        if (own !== data) {
          data = own;
          json = JSON.stringify(own);
        }
        send(session, dispatch.event, own, json);
      }
    },

    tell: (session, event, data) => send(session, event, data, JSON.stringify(data)),

    step(step, connection, go, userId = null) {
      const { session } = connection;
      const fault = faults.gateway({
        step,
        user: session?.user.id ?? userId,
        shard: session?.shard[0] ?? 0,
        resumeUrl: connection.resumeUrl,
      });
      if (fault === null) return go();
      const act = () => {
        if (spoil(connection, fault)) go();
      };
      if (fault.delay === undefined) act();
      else later(fault.delay, act);
    },

    note(what, session, code, userId = null) {
      if (world.history.on)
        world.history.record({
          kind: 'gateway',
          what,
          user: session?.user.id ?? userId,
          session: session?.id ?? null,
          code,
        });
    },

    lost(connection, code, goingAway) {
      connections.delete(connection);
      const { session } = connection;
      gateway.note('close', session, code);
      if (session === null || session.connection !== connection) return;
      session.connection = null;
      session.lostAt = Date.now();
      if (FINAL.has(code) && !goingAway) sessions.delete(session.id);
    },

    sendMembers(session, request) {
      const guild = world.guilds.get(isRecord(request) ? String(request['guild_id']) : '');
      if (guild === undefined || !guild.members.has(session.user.id)) return;
      const ids =
        isRecord(request) && Array.isArray(request['user_ids']) ? request['user_ids'].map(String) : null;
      const members = [...guild.members.values()].filter((m) => ids === null || ids.includes(m.user.id));
      gateway.tell(session, 'GUILD_MEMBERS_CHUNK', {
        guild_id: guild.id,
        members: members.map(memberData),
        chunk_index: 0,
        chunk_count: 1,
        not_found: (ids ?? []).filter((id) => !guild.members.has(id)),
        ...(isRecord(request) && request['nonce'] !== undefined ? { nonce: request['nonce'] } : {}),
      });
    },

    tokenIs(session, token) {
      if (typeof token !== 'string') return false;
      return session.bot
        ? token.replace(/^Bot /, '') === world.application.token
        : world.tokens.get(token) === session.user.id;
    },

    connectionsOf(userId = world.application.bot.id) {
      return [...connections].filter((c) => c.session?.user.id === userId);
    },

    askToReconnect() {
      for (const connection of gateway.connectionsOf())
        connection.send('{"op":7,"s":null,"t":null,"d":null}');
    },

    invalidate(resumable) {
      for (const connection of gateway.connectionsOf()) {
        if (!resumable && connection.session !== null) sessions.delete(connection.session.id);
        gateway.note('invalid session', connection.session, null);
        connection.send(`{"op":9,"s":null,"t":null,"d":${resumable}}`);
      }
    },

    end() {
      for (const connection of connections) connection.cut();
      server.close();
    },
  };

  function send(session: Session, event: string, data: object, json: string): void {
    const fault = faults.dispatch({ event, user: session.user.id, shard: session.shard[0], data });
    const go = () => {
      if (world.history.on)
        world.history.record({ kind: 'dispatch', event, session: session.id, user: session.user.id, data });
      deliver(session, event, json);
    };
    if (fault === null) {
      go();
      return;
    }
    const act = () => {
      fault.run?.();
      for (const frame of fault.frames ?? []) session.connection?.send(frame);
      if (fault.withhold) return;
      if (fault.change !== undefined) {
        data = fault.change(structuredClone(data) as never) as object;
        json = JSON.stringify(data) ?? 'null';
      }
      for (let i = 0; i < (fault.copies ?? 1); i++) go();
    };
    if (fault.delay === undefined) act();
    else later(fault.delay, act);
  }

  /** Forgets sessions nobody came back for. */
  function forgetOld(): void {
    for (const session of sessions.values())
      if (session.lostAt !== null && Date.now() - session.lostAt > options.resumeWindow)
        sessions.delete(session.id);
  }

  return gateway;
}

/** Carries a fault out on a connection; true when things then go on as usual. */
function spoil(connection: Connection, fault: GatewayFault): boolean {
  fault.run?.();
  for (const frame of fault.frames ?? []) connection.send(frame);
  if (fault.invalidSession !== undefined)
    connection.send(`{"op":9,"s":null,"t":null,"d":${JSON.stringify(fault.invalidSession)}}`);
  if (fault.close !== undefined) connection.close(fault.close);
  if (fault.cut) connection.cut();
  if (fault.deaf) connection.deafen();
  return !(
    fault.swallow ||
    fault.cut ||
    fault.deaf ||
    fault.close !== undefined ||
    fault.invalidSession !== undefined
  );
}

function later(ms: number, act: () => void): void {
  setTimeout(act, ms).unref();
}
