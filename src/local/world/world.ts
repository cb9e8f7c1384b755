import type { APIApplicationCommand, APIMessage, APIUser } from 'discord-api-types/v10';
import type { Clock } from '../clock.ts';
import type { History } from '../history.ts';
import type { MakeId } from '../snowflake.ts';
import type { Channel } from './channel.ts';
import type { Guild } from './guild.ts';
import type { Interaction } from './interaction.ts';

/** Everything there is on this Discord, in memory. Changed only by this room's functions, which also publish. */
export interface World {
  readonly clock: Clock;
  readonly makeId: MakeId;
  readonly history: History;
  readonly bounds: Bounds;
  readonly application: Application;
  readonly users: Map<string, APIUser>;
  /** People's tokens → user id. The bot's token is the application's. */
  readonly tokens: Map<string, string>;
  readonly guilds: Map<string, Guild>;
  readonly channels: Map<string, Channel>;
  /** Messages only one person sees; Discord does not keep these in a channel either. */
  readonly ephemeral: Map<string, Ephemeral>;
  /** By token. */
  readonly interactions: Map<string, Interaction>;
  /** Modals a person has been shown, by the id of the interaction that opened them. */
  readonly modals: Map<string, Interaction>;
  /** Nonces used lately: author, channel and nonce → message id. */
  readonly nonces: Map<string, string>;
  /** Uploaded files by their path below /attachments/. */
  readonly files: Map<string, StoredFile>;
  /** What `GET /gateway/bot` tells; a test may change it. */
  readonly gateway: GatewayInfo;
  /** Where files are served, e.g. `http://127.0.0.1:1234`. */
  origin: string;
  /** Tells everyone concerned. */
  publish: (dispatch: Dispatch) => void;
}

/** Limits of Discord's and of memory; a test may hand in others. */
export interface Bounds {
  /** Pins per channel (250 since 2025, 50 before; never to be hard-coded by a bot). */
  readonly pins: number;
  /** Milliseconds to the first answer of an interaction. */
  readonly firstAnswer: number;
  /** Milliseconds an interaction's token lives. */
  readonly tokenLife: number;
  /** Messages kept per channel, and ephemeral messages, interactions and files kept in all; the oldest go. */
  readonly messages: number;
  readonly ephemeral: number;
  readonly interactions: number;
  readonly files: number;
}

/** Discord's own limits, and enough memory for a long session. */
export const DISCORDS_BOUNDS: Bounds = {
  pins: 250,
  firstAnswer: 3_000,
  tokenLife: 15 * 60_000,
  messages: 5_000,
  ephemeral: 5_000,
  interactions: 20_000,
  files: 500,
};

/** Where the gateway is and how many sessions may be started. */
export interface GatewayInfo {
  url: string;
  /** Where READY sends clients to resume. */
  resumeUrl: string;
  shards: number;
  /** Sessions that may still be started today; counts down with each IDENTIFY. */
  startsLeft: number;
  maxConcurrency: number;
}

/** The one application of this Discord, its bot and its commands. */
export interface Application {
  readonly id: string;
  readonly name: string;
  readonly bot: APIUser;
  ownerId: string;
  token: string;
  /** The privileged intents it was granted. */
  intents: number;
  readonly commands: Map<string, APIApplicationCommand>;
  readonly guildCommands: Map<string, Map<string, APIApplicationCommand>>;
}

/** A message and the only one who sees it. */
export interface Ephemeral {
  readonly message: APIMessage;
  readonly owner: string;
}

/** An uploaded file. */
export interface StoredFile {
  readonly bytes: Uint8Array;
  readonly type: string;
}

/** Something that happened, for those `to` names; `data` may depend on who is told. */
export interface Dispatch {
  readonly event: string;
  readonly data: object | ((userId: string) => object);
  readonly to: Audience;
}

/** Whom a dispatch is for. */
export type Audience =
  /** All who can see the channel. */
  | { readonly channel: Channel }
  /** All members. */
  | { readonly guild: Guild }
  /** One person or the bot's user; one session of it, if named. */
  | { readonly user: string; readonly session?: string | null }
  /** The application, on the shard that serves the guild; needs no intent. */
  | { readonly application: Guild | null };

/** Where in each bounded map the oldest entry is: looked for from the front, every dropped one would be passed again. */
const OLDEST = new WeakMap<Map<string, unknown>, MapIterator<string>>();

/** Drops the oldest entries of a map until at most `limit` are left. */
export function bound(map: Map<string, unknown>, limit: number): void {
  while (map.size > limit) {
    let oldest = OLDEST.get(map)?.next();
    if (oldest === undefined || oldest.done === true) {
      const keys = map.keys();
      OLDEST.set(map, keys);
      oldest = keys.next();
    }
    // Whatever is added stands behind it, so the next one it gives is the oldest that is left.
    map.delete(oldest.value ?? '');
  }
}

/** The direct conversation of two people, if they have one. */
export function findDm(world: World, a: string, b: string): Channel | undefined {
  for (const channel of world.channels.values()) {
    if (channel.guild !== null || channel.recipients.length !== 2) continue;
    const ids = channel.recipients.map((person) => person.id);
    if (ids.includes(a) && ids.includes(b)) return channel;
  }
  return undefined;
}

/** A message wherever it is: in its channel, or among those one person sees. */
export function findMessage(world: World, channel: Channel, id: string): APIMessage | undefined {
  const kept = channel.messages.get(id);
  if (kept !== undefined) return kept;
  const hidden = world.ephemeral.get(id);
  return hidden?.message.channel_id === channel.id ? hidden.message : undefined;
}
