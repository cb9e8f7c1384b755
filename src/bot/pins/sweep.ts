import type { Client, GuildBasedChannel, Interaction } from 'discord.js';
import type { Trouble } from '../../reply/pins/outcome.ts';
import { PermissionFlagsBits } from '../discord.ts';
import { attempt } from './attempt.ts';
import { findPinned, type Own } from './find.ts';
import { botBits, memberBits } from './place.ts';
import { allows } from './rights.ts';

/** The bot's pins in one channel. */
export interface PinsIn {
  readonly channel: GuildBasedChannel;
  readonly own: readonly Own[];
}

/** What a look through a server found. */
export interface Sweep {
  readonly found: readonly PinsIn[];
  readonly failed: { readonly channels: readonly string[]; readonly why: Trouble } | null;
  /** How many channels the member sees and the bot may not read: no request is wasted on them. */
  readonly hidden: number;
}

/** Channels asked at the same time: quick, and far below Discord's limits. */
const AT_ONCE = 4;

/**
 * Looks for the bot's pins in every channel and active thread of a server that both the member and the bot may read.
 * What the member may not see is not told.
 */
export async function sweepServer(
  client: Client<true>,
  guild: string,
  interaction: Interaction,
): Promise<Sweep> {
  const seen = [...(client.guilds.cache.get(guild)?.channels.cache.values() ?? [])].filter(
    (channel) =>
      channel.isTextBased() && allows(memberBits(interaction, channel), PermissionFlagsBits.ViewChannel),
  );
  const readable = seen.filter((channel) => {
    const bits = botBits(channel);
    return (
      allows(bits, PermissionFlagsBits.ViewChannel) && allows(bits, PermissionFlagsBits.ReadMessageHistory)
    );
  });
  const found: PinsIn[] = [];
  const failed: string[] = [];
  let why: Trouble | null = null;
  const queue = [...readable];
  const work = async (): Promise<void> => {
    for (let channel = queue.shift(); channel !== undefined; channel = queue.shift()) {
      const { id } = channel;
      const own = await attempt(() => findPinned(client, id));
      if (own.ok) found.push({ channel, own: own.value });
      else {
        failed.push(id);
        why = own.why;
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  const order = new Map(readable.map(({ id }, at) => [id, at]));
  return {
    found: found
      .filter(({ own }) => own.length > 0)
      .sort((a, b) => (order.get(a.channel.id) ?? 0) - (order.get(b.channel.id) ?? 0)),
    failed: why === null ? null : { channels: failed, why },
    hidden: seen.length - readable.length,
  };
}
