/**
 * Faults are rules handed in from outside: what to look for, and what then goes wrong. The server asks at three
 * seams only (a request, a dispatch to a session, a step in a connection's life) and knows no scenario itself.
 */
export type Rule = RequestRule | DispatchRule | GatewayRule;

interface Counted {
  /** The first match that fires, counted from 1 (default 1). */
  readonly nth?: number;
  /** How often it may fire (default: for ever). */
  readonly times?: number;
}

/** An HTTP request as a rule sees it. */
export interface RequestSeen {
  readonly method: string;
  /** The template, e.g. `/channels/:channel/messages`. */
  readonly route: string;
  readonly path: string;
  readonly by: 'bot' | 'person' | 'nobody';
  readonly body: unknown;
}

/** Spoils HTTP requests. */
export interface RequestRule {
  readonly when: Counted & {
    readonly method?: string;
    /** A template; one that ends in `*` matches all that begin so. */
    readonly route: string;
    /** Whose; the bot's when nothing is said. */
    readonly by?: 'bot' | 'person' | 'anyone';
    readonly where?: (request: RequestSeen) => boolean;
  };
  readonly do: RequestFault;
}

/** What may go wrong with a request. Without `answer`, `drop` or `hang` it is carried out as usual after `delay`. */
export interface RequestFault {
  /** Milliseconds to wait first. */
  readonly delay?: number;
  /** Something that happens on the server at that moment, e.g. a role is taken away. */
  readonly run?: () => void;
  /** Carries the request out, and only then spoils the answer: a side effect followed by an error. */
  readonly after?: boolean;
  /** Another answer. A string or bytes go out as they are, anything else as JSON. */
  readonly answer?: {
    readonly status: number;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: unknown;
  };
  /** Resets the connection instead of answering. */
  readonly drop?: boolean;
  /** Never answers. */
  readonly hang?: boolean;
  /** Sends the head and half of the body, then nothing more. */
  readonly stall?: boolean;
  /** Sends the body byte by byte, this many milliseconds apart. */
  readonly trickle?: number;
  /** Closes the connection after the answer, though keep-alive was promised. */
  readonly cut?: boolean;
}

/** A dispatch on its way to one session. */
export interface DispatchSeen {
  readonly event: string;
  readonly user: string;
  readonly shard: number;
  readonly data: unknown;
}

/** Spoils events on their way to a session. */
export interface DispatchRule {
  readonly when: Counted & {
    readonly event: string;
    /** To whom: a user's id, or `*` for anyone; the bot when nothing is said. */
    readonly user?: string;
    readonly where?: (dispatch: DispatchSeen) => boolean;
  };
  readonly do: DispatchFault;
}

/** What may go wrong with an event; without `withhold` it is delivered in the end. */
export interface DispatchFault {
  readonly delay?: number;
  readonly run?: () => void;
  /** Never delivered, not even on resume. */
  readonly withhold?: boolean;
  /** Delivered so often (each with a sequence number of its own). */
  readonly copies?: number;
  /** Delivered with other data; it gets a copy it may change. */
  readonly change?: (data: never) => unknown;
  /** Raw frames sent just before. */
  readonly frames?: readonly (string | Uint8Array)[];
}

/** A step in a connection's life; `user` and `shard` are known from identify or resume on. */
export interface GatewaySeen {
  readonly step: GatewayStep;
  readonly user: string | null;
  readonly shard: number;
  /** Whether the connection came by the address READY gave for resuming. */
  readonly resumeUrl: boolean;
}

/** The steps of a connection that can be spoilt: the upgrade, what the server sends and what it answers. */
export type GatewayStep = 'connect' | 'hello' | 'identify' | 'resume' | 'ready' | 'heartbeat';

/** Spoils connections. */
export interface GatewayRule {
  readonly when: Counted & {
    readonly gateway: GatewayStep;
    /** Whose: a user's id, or `*` for anyone; the bot when nothing is said. Not known yet at `connect` and `hello`. */
    readonly user?: string;
    readonly where?: (seen: GatewaySeen) => boolean;
  };
  readonly do: GatewayFault;
}

/** What may go wrong with a connection; several together are done in the order written here. */
export interface GatewayFault {
  readonly delay?: number;
  readonly run?: () => void;
  /** At `connect`: answers the upgrade with this HTTP status instead. */
  readonly refuse?: number;
  /** Closes with this code. */
  readonly close?: number;
  /** Cuts the connection without a closing frame (the client sees 1006). */
  readonly cut?: boolean;
  /** Does as if nothing had come: no HELLO, no READY, no RESUMED, no heartbeat ACK. */
  readonly swallow?: boolean;
  /** Answers op 9, its `d` being this. */
  readonly invalidSession?: boolean | null;
  /** Reads and writes nothing from here on; the socket stays open, as after a cable is pulled. */
  readonly deaf?: boolean;
  /** Raw frames sent first. */
  readonly frames?: readonly (string | Uint8Array)[];
}

/** A rule at work. */
export interface Fault {
  /** How often it was looked for and found, fired or not. */
  readonly seen: number;
  /** How often it went wrong by it. */
  readonly fired: number;
  remove(): void;
}

/** The rules in force, and the three seams that ask them. */
export interface Faults {
  add(rule: Rule): Fault;
  clear(): void;
  /** The seams: the first rule that fires, or null. */
  request(seen: RequestSeen): RequestFault | null;
  dispatch(seen: DispatchSeen): DispatchFault | null;
  gateway(seen: GatewaySeen): GatewayFault | null;
}

interface Armed<R extends Rule> {
  readonly rule: R;
  seen: number;
  fired: number;
}

/** An empty set of rules; rules are asked in the order they were added. `bot` is whom they concern by default. */
export function createFaults(bot: string): Faults {
  const requests = new Set<Armed<RequestRule>>();
  const dispatches = new Set<Armed<DispatchRule>>();
  const gateway = new Set<Armed<GatewayRule>>();
  const concerns = (wanted: string = bot, user: string) => wanted === '*' || wanted === user;

  return {
    add(rule) {
      const armed = { rule, seen: 0, fired: 0 };
      const set = (
        'event' in rule.when ? dispatches : 'gateway' in rule.when ? gateway : requests
      ) as Set<unknown>;
      set.add(armed);
      return {
        get seen() {
          return armed.seen;
        },
        get fired() {
          return armed.fired;
        },
        remove: () => void set.delete(armed),
      };
    },
    clear() {
      requests.clear();
      dispatches.clear();
      gateway.clear();
    },
    request: (seen) =>
      first(requests, ({ when }) => {
        if (when.method !== undefined && when.method !== seen.method) return false;
        if (when.by !== 'anyone' && (when.by ?? 'bot') !== seen.by) return false;
        if (!matches(when.route, seen.route)) return false;
        return when.where?.(seen) ?? true;
      }),
    dispatch: (seen) =>
      first(dispatches, ({ when }) => {
        if (when.event !== '*' && when.event !== seen.event) return false;
        if (!concerns(when.user, seen.user)) return false;
        return when.where?.(seen) ?? true;
      }),
    gateway: (seen) =>
      first(gateway, ({ when }) => {
        if (when.gateway !== seen.step) return false;
        if (seen.user !== null && !concerns(when.user, seen.user)) return false;
        return when.where?.(seen) ?? true;
      }),
  };
}

function first<R extends Rule>(set: Set<Armed<R>>, fits: (rule: R) => boolean): R['do'] | null {
  for (const armed of set) {
    if (!fits(armed.rule)) continue;
    armed.seen++;
    const { nth = 1, times = Number.POSITIVE_INFINITY } = armed.rule.when;
    if (armed.seen < nth || armed.fired >= times) continue;
    armed.fired++;
    return armed.rule.do;
  }
  return null;
}

function matches(pattern: string, route: string): boolean {
  return pattern.endsWith('*') ? route.startsWith(pattern.slice(0, -1)) : pattern === route;
}
