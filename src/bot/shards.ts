import type { ClientOptions } from 'discord.js';
import { GatewayOpcodes, SimpleShardingStrategy, WebSocketShardDestroyRecovery } from './discord.ts';

type BuildStrategy = NonNullable<NonNullable<ClientOptions['ws']>['buildStrategy']>;

interface Destroying {
  readonly reason?: string;
  readonly recover?: WebSocketShardDestroyRecovery;
}

/** What is needed of a shard of @discordjs/ws 1; the last two it keeps private. */
interface Shard {
  readonly id: number;
  emit(event: string, ...given: readonly unknown[]): boolean;
  on(event: 'hello' | 'ready' | 'resumed', listener: () => void): unknown;
  send(payload: { readonly op: number }): Promise<void>;
  destroy(options?: Destroying): Promise<void>;
  internalConnect(): Promise<void>;
  readonly connection: Connection | null;
}

/** What is needed of its websocket. */
interface Connection {
  readonly readyState: number;
  readonly CONNECTING: number;
  on(event: 'error', listener: () => void): unknown;
  terminate(): void;
}

/** Shards as discord.js makes them, with three things mended that it gets wrong about connections. */
export const mendedShards: BuildStrategy = (manager) => {
  const strategy = new SimpleShardingStrategy(manager);
  const spawn = strategy.spawn.bind(strategy);
  strategy.spawn = async (ids) => {
    await spawn(ids);
    const { shards } = strategy as unknown as { readonly shards: ReadonlyMap<number, Shard> };
    for (const shard of shards.values()) {
      leaveBeforeResuming(shard);
      leaveForGood(shard);
      forgetResumed(shard, () => manager.options.retrieveSessionInfo(shard.id));
    }
  };
  return strategy;
};

/**
 * A session called invalid that may be resumed is resumed over a connection of its own, as Discord asks. By itself
 * discord.js resumes on the one that is signed in already, which Discord closes as a second login (4005): the session
 * is lost, and with it what was said until the next one.
 */
function leaveBeforeResuming(shard: Shard): void {
  let signedIn = false;
  shard.on('hello', () => {
    signedIn = false;
  });
  for (const event of ['ready', 'resumed'] as const)
    shard.on(event, () => {
      signedIn = true;
    });
  const send = shard.send.bind(shard);
  shard.send = (payload) =>
    signedIn && payload.op === GatewayOpcodes.Resume
      ? shard.destroy({
          reason: 'Resuming on a new connection',
          recover: WebSocketShardDestroyRecovery.Resume,
        })
      : send(payload);
}

/**
 * A shard that is ended while it connects, or waits to, ends. By itself discord.js stops listening to a connection that
 * is being made and leaves it to itself, so that its failure ends the process and its success is never closed.
 */
function leaveForGood(shard: Shard): void {
  let ended = false;
  const destroy = shard.destroy.bind(shard);
  shard.destroy = async ({ recover, ...options } = {}) => {
    ended ||= recover === undefined;
    const { connection } = shard;
    connection?.on('error', () => undefined);
    await destroy(ended || recover === undefined ? options : { ...options, recover });
    if (connection?.readyState === connection?.CONNECTING) connection?.terminate();
  };
  const connect = shard.internalConnect.bind(shard);
  shard.internalConnect = async () => {
    if (!ended) await connect();
  };
}

/**
 * A session that Discord calls invalid right behind its RESUMED is resumed no more. By itself discord.js has thrown the
 * session away by then and reads of it how much was replayed, which nothing catches.
 */
function forgetResumed(shard: Shard, session: () => unknown): void {
  const emit = shard.emit.bind(shard);
  shard.emit = (event, ...given) => {
    const [packet] = given as readonly { readonly data?: { readonly t?: string } }[];
    if (event === 'dispatch' && packet?.data?.t === 'RESUMED' && session() === null) return false;
    return emit(event, ...given);
  };
}
