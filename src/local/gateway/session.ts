import type { APIUser } from 'discord-api-types/v10';
import type { Connection } from './connection.ts';

/** A gateway session: outlives its connection, so that it can be resumed with what was missed. */
export interface Session {
  readonly id: string;
  readonly user: APIUser;
  readonly bot: boolean;
  readonly intents: number;
  readonly shard: readonly [id: number, count: number];
  /** The last sequence number used. */
  seq: number;
  /** Frames the client has not acknowledged, oldest first; each with its sequence number. */
  replay: Frame[];
  /** The oldest number that can still be replayed from. */
  replayFrom: number;
  connection: Connection | null;
  /** This machine's clock when the connection was lost. */
  lostAt: number | null;
}

/** A dispatch as it was sent. */
export interface Frame {
  readonly seq: number;
  readonly text: string;
}

/** Frames kept per session; a client further behind must start anew. */
const REPLAY = 2_000;

/** Numbers a dispatch, keeps it for replay and sends it if the client is there. `json` is the data, ready made. */
export function deliver(session: Session, event: string, json: string): void {
  const seq = ++session.seq;
  const text = `{"op":0,"s":${seq},"t":${JSON.stringify(event)},"d":${json}}`;
  session.replay.push({ seq, text });
  // Cut in halves, so that a busy session does not shift an array per event.
  if (session.replay.length > 2 * REPLAY) {
    session.replay = session.replay.slice(-REPLAY);
    session.replayFrom = (session.replay[0]?.seq ?? seq) - 1;
  }
  session.connection?.send(text);
}

/** Forgets what a heartbeat says has arrived. */
export function acknowledge(session: Session, seq: number): void {
  if (seq > session.seq || seq <= session.replayFrom) return;
  session.replay = session.replay.filter((frame) => frame.seq > seq);
  session.replayFrom = seq;
}
