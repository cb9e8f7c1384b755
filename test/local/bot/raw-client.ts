import { WebSocket } from 'ws';

/** A gateway frame. */
export interface Frame {
  readonly op: number;
  // biome-ignore lint/suspicious/noExplicitAny: read by its documented names
  readonly d: any;
  readonly s: number | null;
  readonly t: string | null;
}

/** A gateway client that does nothing by itself, to see what the server does. */
export interface RawClient {
  readonly frames: Frame[];
  send(op: number, d: unknown): void;
  sendText(text: string): void;
  identify(token: string, more?: object): void;
  /** The first frame, past or to come, that fits; rejects when the connection closes first. */
  until(fits: (frame: Frame) => boolean): Promise<Frame>;
  dispatch(event: string, where?: (data: Frame['d']) => boolean): Promise<Frame>;
  /** The close code. */
  readonly closed: Promise<number>;
  close(code?: number): void;
}

export function connectRaw(url: string, headers: Record<string, string> = {}): RawClient {
  const socket = new WebSocket(`${url}?v=10&encoding=json`, { headers });
  const frames: Frame[] = [];
  const waiting = new Set<() => void>();
  let code: number | null = null;
  const closed = new Promise<number>((resolve) => {
    socket.on('close', (given) => {
      code = given;
      for (const wake of waiting) wake();
      resolve(given);
    });
  });
  socket.on('error', () => {});
  socket.on('message', (bytes: Buffer) => {
    frames.push(JSON.parse(bytes.toString('utf8')) as Frame);
    for (const wake of waiting) wake();
  });
  const client: RawClient = {
    frames,
    closed,
    sendText: (text) => socket.send(text),
    send: (op, d) => socket.send(JSON.stringify({ op, d })),
    identify: (token, more) =>
      client.send(2, {
        token,
        intents: 1 | (1 << 9) | (1 << 12),
        properties: { os: '', browser: '', device: '' },
        ...more,
      }),
    until: (fits) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const found = frames.find(fits);
          if (found === undefined && code === null) return;
          waiting.delete(look);
          if (found !== undefined) resolve(found);
          else reject(new Error(`closed with ${code}`));
        };
        waiting.add(look);
        look();
      }),
    dispatch: (event, where = () => true) => client.until((f) => f.t === event && where(f.d)),
    close: (given) => socket.close(given),
  };
  return client;
}
