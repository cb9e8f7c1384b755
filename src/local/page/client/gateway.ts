import type { GatewayReceivePayload } from 'discord-api-types/v10';

/** One event as the gateway dispatches it. User events are not in the documented types, hence the loose data. */
export type Dispatch = { readonly name: string; readonly data: unknown };

export type GatewayHandlers = {
  readonly dispatch: (event: Dispatch) => void;
  /** `true` once events flow, `false` while a new connection is being made. */
  readonly online: (online: boolean) => void;
};

export type Gateway = { close(): void };

/** Waits between attempts to connect, in milliseconds; the last one repeats. */
const WAITS = [250, 500, 1000, 2000, 4000];

/**
 * Keeps one person connected: identifies, beats, and after a lost connection resumes where it stopped, so that no
 * message is missed. A server that has forgotten the session gets a fresh identify.
 */
export function openGateway(path: string, token: string, handlers: GatewayHandlers): Gateway {
  let socket: WebSocket | undefined;
  let beat: ReturnType<typeof setInterval> | undefined;
  let wait: ReturnType<typeof setTimeout> | undefined;
  let session: { id: string; url: string } | undefined;
  let sequence: number | null = null;
  let acknowledged = true;
  let attempts = 0;
  let closed = false;

  const send = (op: number, d: unknown) => {
    if (socket?.readyState === WebSocket.OPEN) socket.send(JSON.stringify({ op, d }));
  };

  const startBeating = (interval: number) => {
    clearInterval(beat);
    acknowledged = true;
    beat = setInterval(() => {
      // A beat that nobody answered means the connection is dead, whatever the socket says.
      if (!acknowledged) return drop();
      acknowledged = false;
      send(1, sequence);
    }, interval);
  };

  const drop = () => {
    clearInterval(beat);
    clearTimeout(wait);
    const old = socket;
    socket = undefined;
    old?.close(4000);
    if (closed) return;
    handlers.online(false);
    wait = setTimeout(open, WAITS[Math.min(attempts, WAITS.length - 1)]);
    attempts += 1;
  };

  const receive = (payload: GatewayReceivePayload) => {
    switch (payload.op) {
      case 10:
        startBeating(payload.d.heartbeat_interval);
        if (session) send(6, { token, session_id: session.id, seq: sequence });
        else send(2, { token, properties: { os: 'browser', browser: 'page', device: '' } });
        break;
      case 11:
        acknowledged = true;
        break;
      case 1:
        send(1, sequence);
        break;
      case 7:
        drop();
        break;
      case 9:
        if (!payload.d) {
          session = undefined;
          sequence = null;
        }
        drop();
        break;
      case 0: {
        sequence = payload.s;
        const { t: name, d: data } = payload as { t: string; d: unknown };
        if (name === 'READY') {
          const ready = data as { session_id: string; resume_gateway_url: string };
          session = { id: ready.session_id, url: ready.resume_gateway_url };
        }
        if (name === 'READY' || name === 'RESUMED') {
          attempts = 0;
          handlers.online(true);
        }
        handlers.dispatch({ name, data });
      }
    }
  };

  const open = () => {
    // The server names itself 127.0.0.1; the page may have been opened as localhost and may call nowhere else.
    const place = session === undefined ? path : new URL(session.url).pathname;
    const mine = new WebSocket(`ws://${location.host}${place}/?v=10&encoding=json`);
    socket = mine;
    mine.onmessage = (message) => {
      if (socket === mine) receive(JSON.parse(String(message.data)));
    };
    mine.onclose = (event) => {
      if (socket !== mine) return;
      // These codes say that the session is gone; anything else can be resumed.
      if (event.code >= 4003 && event.code <= 4009) {
        session = undefined;
        sequence = null;
      }
      drop();
    };
  };

  open();
  return {
    close() {
      closed = true;
      drop();
    },
  };
}
