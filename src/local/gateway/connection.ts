import type { Duplex } from 'node:stream';
import type { WebSocket } from 'ws';
import { Close, Op } from '../protocol.ts';
import { isRecord } from '../rules/shape.ts';
import type { Gateway } from './gateway.ts';
import { judgeIdentify, judgeResume, resumeSession, startSession, tokenOwner } from './identify.ts';
import { acknowledge, type Session } from './session.ts';

/** One websocket of one client. */
export interface Connection {
  readonly socket: WebSocket;
  /** Whether it came by the address READY gives for resuming. */
  readonly resumeUrl: boolean;
  session: Session | null;
  /** Sends a frame as it stands; nothing when the line is dead. */
  send(frame: string | Uint8Array): void;
  close(code: number, reason?: string): void;
  /** Cuts the line without a word (1006). */
  cut(): void;
  /** Neither reads nor writes any more, but leaves the socket open. */
  deafen(): void;
}

/** At most 120 sends in 60 s, 4096 bytes each (events/gateway, Rate Limiting, Sending Events). */
const SENDS = 120;
const SEND_WINDOW = 60_000;
const PAYLOAD = 4_096;

/** Takes a new socket, and the line under it, into service: HELLO, then whatever the client says. */
export function serve(gateway: Gateway, socket: WebSocket, line: Duplex, resumeUrl: boolean): Connection {
  const send = sendingTogether(socket, line);
  let deaf = false;
  let goingAway = false;
  let sends = 0;
  let windowEnds = 0;
  let lastBeat = Date.now();
  const { heartbeatInterval } = gateway.options;

  const connection: Connection = {
    socket,
    resumeUrl,
    session: null,
    send: (frame) => {
      if (!deaf && socket.readyState === socket.OPEN) send.frame(frame);
    },
    close: (code, reason) => {
      goingAway = code === 1001;
      socket.close(code, reason);
    },
    cut: () => {
      send.now();
      socket.terminate();
    },
    deafen: () => {
      send.now();
      deaf = true;
      line.pause();
    },
  };

  const watch = setInterval(() => {
    // A client that is two beats late has timed out.
    if (!deaf && Date.now() - lastBeat > 2.5 * heartbeatInterval)
      connection.close(Close.SESSION_TIMED_OUT, 'Session timed out.');
  }, heartbeatInterval);
  watch.unref();

  socket.on('message', (bytes: Buffer, binary: boolean) => {
    if (deaf) return;
    const now = Date.now();
    if (now > windowEnds) {
      windowEnds = now + SEND_WINDOW;
      sends = 0;
    }
    const payload = binary || bytes.length > PAYLOAD ? null : parse(bytes.toString('utf8'));
    if (++sends > SENDS) connection.close(Close.RATE_LIMITED, 'Rate limited.');
    else if (payload === null) connection.close(Close.DECODE_ERROR, 'Error while decoding payload.');
    else {
      if (payload.op === Op.HEARTBEAT) lastBeat = now;
      receive(gateway, connection, payload.op, payload.d);
    }
  });
  socket.on('error', () => socket.terminate());
  socket.on('close', (code) => {
    clearInterval(watch);
    gateway.lost(connection, code, goingAway);
  });

  gateway.step('hello', connection, () =>
    connection.send(
      JSON.stringify({
        op: Op.HELLO,
        s: null,
        t: null,
        d: { heartbeat_interval: heartbeatInterval, _trace: ['["local",{}]'] },
      }),
    ),
  );
  return connection;
}

/** Frames that leave in one write; more would only keep the client waiting. */
const TOGETHER = 8;

/** Frames that arise at once leave together: a write for each would cost a busy server more than all else. */
function sendingTogether(socket: WebSocket, line: Duplex) {
  let held = 0;
  const now = (): void => {
    if (held > 0) line.uncork();
    held = 0;
  };
  return {
    frame: (frame: string | Uint8Array): void => {
      if (held === 0) {
        line.cork();
        setImmediate(now);
      }
      held += 1;
      socket.send(frame, { binary: typeof frame !== 'string' });
      if (held === TOGETHER) now();
    },
    now,
  };
}

function receive(gateway: Gateway, connection: Connection, op: number, d: unknown): void {
  const { session } = connection;
  if (op === Op.HEARTBEAT) {
    gateway.note('heartbeat', session, null);
    if (session !== null && typeof d === 'number') acknowledge(session, d);
    gateway.step('heartbeat', connection, () => connection.send('{"op":11,"s":null,"t":null,"d":null}'));
  } else if (op === Op.IDENTIFY || op === Op.RESUME) {
    const step = op === Op.IDENTIFY ? 'identify' : 'resume';
    const owner = tokenOwner(gateway.world, d);
    gateway.note(step, session, null, owner);
    // Discord counts every one, also those that come to nothing.
    if (step === 'identify' && owner === gateway.world.application.bot.id) gateway.world.gateway.startsLeft--;
    if (session !== null) connection.close(Close.ALREADY_AUTHENTICATED, 'Already authenticated.');
    else gateway.step(step, connection, () => signIn(gateway, connection, step, d), owner);
  } else if (op === Op.PRESENCE_UPDATE || op === Op.VOICE_STATE_UPDATE || op === Op.REQUEST_GUILD_MEMBERS) {
    if (session === null) connection.close(Close.NOT_AUTHENTICATED, 'Not authenticated.');
    else if (op === Op.REQUEST_GUILD_MEMBERS) gateway.sendMembers(session, d);
  } else {
    connection.close(Close.UNKNOWN_OPCODE, 'Unknown opcode.');
  }
}

function signIn(gateway: Gateway, connection: Connection, how: 'identify' | 'resume', d: unknown): void {
  const judged = how === 'identify' ? judgeIdentify(gateway, connection, d) : judgeResume(gateway, d);
  if (judged === 'invalid session') {
    gateway.note('invalid session', null, null);
    connection.send('{"op":9,"s":null,"t":null,"d":false}');
  } else if ('close' in judged) connection.close(judged.close, judged.reason);
  else if ('session' in judged) resumeSession(gateway, connection, judged.session, judged.seq);
  else startSession(gateway, connection, judged);
}

function parse(text: string): { op: number; d: unknown } | null {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) && typeof value['op'] === 'number' ? { op: value['op'], d: value['d'] } : null;
  } catch {
    return null;
  }
}
