import type { Client, WebSocketShard } from 'discord.js';
import { EXIT } from '../exit.ts';
import type { Log } from '../log.ts';
import { Status, WebSocketShardDestroyRecovery } from './discord.ts';
import type { Patience } from './patience.ts';

/** What the watchdog sees of the bot as a whole at one look. */
export interface Pulse {
  /** Every shard is served by Discord and was acknowledged lately. */
  readonly serving: boolean;
  readonly shards: number;
}

/** One shard as it was at the last look. */
interface Seen {
  status: Status;
  ping: number;
  /** When it last gave a sign of being served; a monotonic time, so that clock jumps and sleep do no harm. */
  alive: number;
  anew: boolean;
}

/** Served means: acknowledged within two of Discord's heartbeats at most, whatever the status says. */
const SERVED = 2 / 3;

/**
 * Looks at every shard's status and at the age of its last acknowledged heartbeat, never at `isReady()`, which stays
 * true when a bot is dead for good. What cannot be resumed signs in anew, and what does not come back calls `end`.
 * Returns what stops it.
 */
export function watchShards(
  client: Client,
  patience: Patience,
  log: Log,
  on: { readonly pulse: (pulse: Pulse) => void; readonly end: (code: number) => void },
): () => void {
  const seen = new Map<number, Seen>();
  const look = (): void => {
    const now = performance.now();
    let serving = client.ws.shards.size > 0;
    for (const shard of client.ws.shards.values()) {
      const silent = now - observe(shard, seen, now);
      if (shard.status !== Status.Ready || silent > patience.silence * SERVED) serving = false;
      if (silent > patience.silence) {
        log.error('gateway.silent', {
          shard: shard.id,
          status: Status[shard.status],
          silentMs: Math.round(silent),
        });
        on.end(EXIT.tempFail);
      } else if (shard.status !== Status.Ready && silent > patience.anew) {
        const own = seen.get(shard.id);
        if (own === undefined || own.anew) continue;
        own.anew = true;
        log.warn('gateway.anew', {
          shard: shard.id,
          status: Status[shard.status],
          silentMs: Math.round(silent),
        });
        signInAnew(client, shard);
      }
    }
    on.pulse({ serving, shards: client.ws.shards.size });
  };
  const timer = setInterval(look, patience.check);
  timer.unref();
  look();
  return () => clearInterval(timer);
}

/** Notes what changed and returns when the shard last showed that it is served. */
function observe(shard: WebSocketShard, seen: Map<number, Seen>, now: number): number {
  const ping = shard.lastPingTimestamp;
  const before = seen.get(shard.id);
  if (before === undefined) {
    seen.set(shard.id, { status: shard.status, ping, alive: now, anew: false });
    return now;
  }
  // An acknowledgement alone proves nothing while a session is not resumed: those go on for ever.
  const cameBack = before.status !== Status.Ready && shard.status === Status.Ready;
  if (cameBack || (shard.status === Status.Ready && ping !== before.ping)) {
    before.alive = now;
    before.anew = false;
  }
  before.status = shard.status;
  before.ping = ping;
  return before.alive;
}

/** The parts of discord.js 14 that are needed here and that its types keep private. */
interface Inner {
  readonly _ws: {
    readonly strategy: {
      readonly shards: ReadonlyMap<
        number,
        { destroy(options: { reason: string; recover: WebSocketShardDestroyRecovery }): Promise<void> }
      >;
    };
  };
}

/**
 * Makes a shard forget its session, so that its next connection goes to the main address and identifies. Two things
 * discord.js 14 never gets out of by itself: an address for resuming that is dead, and a resume that nobody answers.
 */
function signInAnew(client: Client, shard: WebSocketShard): void {
  (shard as unknown as { sessionInfo: unknown }).sessionInfo = null;
  if (shard.status !== Status.Resuming) return;
  const { strategy } = (client.ws as unknown as Inner)._ws;
  void strategy.shards
    .get(shard.id)
    ?.destroy({ reason: 'The resume was not answered', recover: WebSocketShardDestroyRecovery.Reconnect })
    .catch(() => undefined);
}
