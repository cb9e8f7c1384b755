import { WebSocket } from 'ws';
import { Op } from '../protocol.ts';

/** Something the gateway told. */
export interface Told {
  /** Counts up from 1. */
  readonly n: number;
  readonly event: string;
  // biome-ignore lint/suspicious/noExplicitAny: what Discord sends is read by its documented names
  readonly data: any;
}

/** A person's gateway connection: remembers what was told, and waits for what is to come. */
export interface Line {
  readonly session: string;
  /** READY's data. */
  // biome-ignore lint/suspicious/noExplicitAny: what Discord sends is read by its documented names
  readonly ready: any;
  /** Whether anything can still be told; the server leaves who misses heartbeats. */
  readonly open: boolean;
  /** The number of the last thing told. */
  readonly last: number;
  /** Everything told after `since`, oldest first (the last few thousand are kept). */
  since(n: number): Told[];
  /** The first thing told after `since` that fits, past or to come; null when none came within `within` ms. */
  until(fits: (told: Told) => boolean, since: number, within: number): Promise<Told | null>;
  end(): void;
}

const KEPT = 4_000;

/** Connects and signs in. Rejects when the gateway closes before READY. */
export function openLine(url: string, token: string, heard: (told: Told) => void): Promise<Line> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(`${url}?v=10&encoding=json`, { perMessageDeflate: false });
    const waiting = new Set<(told: Told) => void>();
    let all: Told[] = [];
    let n = 0;
    let seq: number | null = null;
    let beat: NodeJS.Timeout | null = null;
    const send = (op: number, d: unknown) => socket.send(JSON.stringify({ op, d }));

    socket.on('message', (bytes: Buffer) => {
      const { op, d, s, t } = JSON.parse(bytes.toString('utf8'));
      if (op === Op.HELLO) {
        beat = setInterval(() => send(Op.HEARTBEAT, seq), d.heartbeat_interval);
        beat.unref();
        send(Op.IDENTIFY, { token, properties: { os: process.platform, browser: 'person', device: '' } });
      }
      if (op !== Op.DISPATCH) return;
      seq = s;
      const told: Told = { n: ++n, event: t, data: d };
      all.push(told);
      if (all.length > 2 * KEPT) all = all.slice(-KEPT);
      heard(told);
      for (const wait of waiting) wait(told);
      if (t === 'READY') resolve(line(d));
    });
    socket.on('error', reject);
    socket.on('close', (code, reason) => {
      if (beat !== null) clearInterval(beat);
      reject(new Error(`The gateway closed with ${code} ${reason}`));
    });

    const since = (from: number) => all.filter((told) => told.n > from);
    const line = (ready: { session_id: string }): Line => ({
      session: ready.session_id,
      ready,
      get open() {
        return socket.readyState === WebSocket.OPEN;
      },
      get last() {
        return n;
      },
      since,
      until(fits, from, within) {
        const past = since(from).find(fits);
        if (past !== undefined) return Promise.resolve(past);
        return new Promise((done) => {
          const stop = (told: Told | null) => {
            clearTimeout(timer);
            waiting.delete(wait);
            done(told);
          };
          const wait = (told: Told) => {
            if (fits(told)) stop(told);
          };
          const timer = setTimeout(() => stop(null), within);
          waiting.add(wait);
        });
      },
      end: () => socket.terminate(),
    });
  });
}
