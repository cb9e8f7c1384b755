/** What the server remembers of what happened, for tests and fault runs to judge afterwards. */
export type Entry = RequestEntry | DispatchEntry | PingEntry | InteractionEntry | GatewayEntry | AuditEntry;

interface Base {
  /** Counts up over all entries. */
  readonly n: number;
  /** The server's clock, milliseconds since 1970. */
  readonly at: number;
}

/** An HTTP request and how it ended. */
export interface RequestEntry extends Base {
  readonly kind: 'request';
  readonly by: 'bot' | 'person' | 'nobody';
  readonly method: string;
  /** The route's template, e.g. `/channels/:channel/messages`; null when there is none. */
  readonly route: string | null;
  readonly path: string;
  readonly body: unknown;
  /** X-Audit-Log-Reason, decoded. */
  readonly reason: string | null;
  /** 0 when no answer was given (a fault dropped or hung it). */
  readonly status: number;
  readonly answer: unknown;
  /** Whether a fault rule had a hand in it. */
  readonly fault: boolean;
}

/** A dispatch handed to one gateway session. */
export interface DispatchEntry extends Base {
  readonly kind: 'dispatch';
  readonly event: string;
  readonly session: string;
  readonly user: string;
  readonly data: unknown;
}

/** Somebody was notified by a message. Nothing is recorded for messages that ping nobody. */
export interface PingEntry extends Base {
  readonly kind: 'ping';
  readonly message: string;
  readonly channel: string;
  readonly author: string;
  readonly users: readonly string[];
  readonly roles: readonly string[];
  readonly everyone: boolean;
}

/** An interaction's life; the same object is brought up to date until it has ended. */
export interface InteractionEntry extends Base {
  readonly kind: 'interaction';
  readonly id: string;
  /** 2 command, 3 component, 4 autocomplete, 5 modal. */
  readonly type: number;
  readonly user: string;
  readonly channel: string;
  /** The command's name or the custom_id. */
  readonly name: string;
  /** The kinds of the callbacks that were accepted: one when all is well. */
  readonly callbacks: number[];
  /** When the first callback was accepted. */
  acknowledged: number | null;
  edits: number;
  followUps: number;
  /** `failed`: nobody answered in time, and the person was told so. */
  ending: 'waiting' | 'thinking' | 'answered' | 'failed';
}

/** A gateway connection's life. */
export interface GatewayEntry extends Base {
  readonly kind: 'gateway';
  readonly what:
    | 'connect'
    | 'identify'
    | 'resume'
    | 'resumed'
    | 'ready'
    | 'heartbeat'
    | 'close'
    | 'refused'
    | 'invalid session';
  readonly user: string | null;
  readonly session: string | null;
  /** Close code or HTTP status, where there is one. */
  readonly code: number | null;
}

/** An act that a real server writes to its audit log. */
export interface AuditEntry extends Base {
  readonly kind: 'audit';
  readonly action: 'pin' | 'unpin' | 'delete message' | 'other';
  readonly by: string;
  readonly target: string;
  readonly reason: string | null;
}

/** An entry without what the history adds itself. */
export type Happening = Entry extends infer E ? (E extends Entry ? Omit<E, 'n' | 'at'> : never) : never;

/** The log. Reading never copies more than it returns. */
export interface History {
  /** Whether anything is recorded; asked before an entry is built, so that silence costs nothing. */
  readonly on: boolean;
  readonly entries: readonly Entry[];
  /** Records and returns the entry, numbered and dated. */
  record<H extends Happening>(happening: H): H & Base;
  /** All entries of a kind that pass `where`, oldest first. */
  of<K extends Entry['kind']>(kind: K, where?: (entry: Kind<K>) => boolean): Kind<K>[];
  /** Requests of one route, e.g. `requests('POST', '/channels/:channel/messages')`. */
  requests(method?: string, route?: string): RequestEntry[];
  /** The first entry of a kind that passes `where`, past or to come; rejects after `within` ms (default 5000). */
  until<K extends Entry['kind']>(
    kind: K,
    where?: (entry: Kind<K>) => boolean,
    within?: number,
  ): Promise<Kind<K>>;
  clear(): void;
}

/** The entry of a kind. */
export type Kind<K extends Entry['kind']> = Extract<Entry, { kind: K }>;

/** A history that keeps the last `limit` entries or a few more: 0 records nothing, Infinity all. */
export function createHistory(now: () => number, limit: number): History {
  let entries: Entry[] = [];
  let count = 0;
  const waiting = new Set<(entry: Entry) => void>();

  const history: History = {
    on: limit > 0,
    get entries() {
      return entries;
    },
    record(happening) {
      const entry = { n: ++count, at: now(), ...happening };
      if (limit > 0) entries.push(entry as unknown as Entry);
      // Cut in halves, so that a bounded log costs no shift per entry.
      if (entries.length > 2 * limit) entries = entries.slice(-limit);
      for (const heard of waiting) heard(entry as unknown as Entry);
      return entry;
    },
    of(kind, where = () => true) {
      return entries.filter((e): e is Kind<typeof kind> => e.kind === kind && where(e as Kind<typeof kind>));
    },
    requests(method, route) {
      return history.of(
        'request',
        (e) => (method ?? e.method) === e.method && (route ?? e.route) === e.route,
      );
    },
    until(kind, where = () => true, within = 5_000) {
      type Wanted = Kind<typeof kind>;
      const fits = (e: Entry): e is Wanted => e.kind === kind && where(e as Wanted);
      const past = entries.find(fits);
      if (past !== undefined) return Promise.resolve(past);
      return new Promise((resolve, reject) => {
        const stop = () => {
          clearTimeout(timer);
          waiting.delete(heard);
        };
        const heard = (entry: Entry) => {
          if (!fits(entry)) return;
          stop();
          resolve(entry);
        };
        const timer = setTimeout(() => {
          stop();
          reject(new Error(`No ${kind} of that sort in ${within} ms`));
        }, within);
        waiting.add(heard);
      });
    },
    clear() {
      entries = [];
    },
  };
  return history;
}
