import type { ClientOptions } from 'discord.js';
import { GatewayOpcodes, SimpleShardingStrategy, WebSocketShardDestroyRecovery } from './discord.ts';

type BuildStrategy = NonNullable<NonNullable<ClientOptions['ws']>['buildStrategy']>;

/** What is needed of a shard of @discordjs/ws; all of it is public there. */
interface Shard {
  on(event: 'hello' | 'ready' | 'resumed', listener: () => void): unknown;
  send(payload: { readonly op: number }): Promise<void>;
  destroy(options: { reason: string; recover: WebSocketShardDestroyRecovery }): Promise<void>;
}

/**
 * Resumes over a connection of its own, as Discord asks, when a session is called invalid that may be resumed. By
 * itself discord.js 14 resumes on the connection that is signed in already, which Discord closes as a second login
 * (4005): the session is lost, and with it what was said until the next one.
 */
export const resumeOnNewConnection: BuildStrategy = (manager) => {
  const strategy = new SimpleShardingStrategy(manager);
  const spawn = strategy.spawn.bind(strategy);
  strategy.spawn = async (ids) => {
    await spawn(ids);
    const { shards } = strategy as unknown as { readonly shards: ReadonlyMap<number, Shard> };
    for (const shard of shards.values()) leaveBeforeResuming(shard);
  };
  return strategy;
};

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
