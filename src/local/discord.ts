import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { type Clock, createClock } from './clock.ts';
import { createFaults, type Faults } from './faults.ts';
import { createGateway, type Gateway } from './gateway/gateway.ts';
import { createHistory, type History } from './history.ts';
import { createHttp, portOf } from './http/server.ts';
import { createApi } from './rest/api.ts';
import { createLimiter, type LimitOptions } from './rest/limits.ts';
import { createIds } from './snowflake.ts';
import { fillWorld, type StartingWorld } from './starting-world.ts';
import { makeUser } from './world/user.ts';
import { type Bounds, DISCORDS_BOUNDS, type World } from './world/world.ts';

/** What may be asked of a local Discord; everything has a default. */
export interface LocalOptions {
  /** 0 (the default) takes any free port. */
  readonly port?: number;
  /** The folder with the page's files; none is served without. */
  readonly page?: string;
  /** The bot's name and token, and the server's name. */
  readonly name?: string;
  readonly token?: string;
  readonly guild?: string;
  /** The bot's permissions in the first server; all but Administrator when nothing is said. */
  readonly botPermissions?: bigint;
  /** The privileged intents the application was granted (bits); none by default. */
  readonly intents?: number;
  /** How many entries the history keeps: 0 (the default) none, Infinity all. */
  readonly history?: number;
  readonly bounds?: Partial<Bounds>;
  /** Real rate limits; without, everything passes. */
  readonly limits?: LimitOptions;
  /** Milliseconds between heartbeats (41,250) and to resume a lost session (180,000). */
  readonly heartbeatInterval?: number;
  readonly resumeWindow?: number;
  /** What `GET /gateway/bot` recommends; 1. */
  readonly shards?: number;
}

/** A running Discord of this machine's own. */
export interface LocalDiscord {
  /** `http://127.0.0.1:PORT`; the page is at its root. */
  readonly origin: string;
  /** What discord.js wants as `rest.api`. */
  readonly api: string;
  /** The bot's token. */
  readonly token: string;
  readonly world: World;
  readonly start: StartingWorld;
  readonly clock: Clock;
  readonly history: History;
  readonly faults: Faults;
  readonly gateway: Gateway;
  /** Refuses all connections (ECONNREFUSED) until `listenAgain`; cuts those there are. */
  stopListening(): Promise<void>;
  listenAgain(): Promise<void>;
  /** Closes idle keep-alive connections, as proxies do now and then. */
  closeIdleConnections(): void;
  /** Resets every open connection (RST), as a firewall that has forgotten them does. */
  resetConnections(): void;
  /** Ends everything at once, open connections included. */
  close(): Promise<void>;
}

/**
 * Starts a Discord on 127.0.0.1: REST v10 at /api/v10, gateway v10 at /gateway, as strict as the real one, for any
 * unmodified client library. Everything is in memory and gone with `close`. Rejects when the port is taken.
 */
export async function startLocalDiscord(options: LocalOptions = {}): Promise<LocalDiscord> {
  const clock = createClock();
  const history = createHistory(() => clock.now(), options.history ?? 0);
  const world = emptyWorld(options, clock, history);
  const faults = createFaults(world.application.bot.id);
  const start = fillWorld(world, {
    guild: options.guild ?? 'Newsroom',
    ...(options.botPermissions === undefined ? {} : { botPermissions: options.botPermissions }),
  });
  const gateway = createGateway(world, faults, {
    heartbeatInterval: options.heartbeatInterval ?? 41_250,
    resumeWindow: options.resumeWindow ?? 180_000,
  });
  world.publish = gateway.publish;
  const server = createHttp({
    world,
    api: createApi(world, faults, createLimiter(options.limits)),
    gateway,
    page: options.page ?? null,
    local: () => signInData(world, start),
  });
  const lines = linesOf(server);

  await listen(server, options.port ?? 0);
  const port = portOf(server);
  const origin = `http://127.0.0.1:${port}`;
  world.origin = origin;
  world.gateway.url = `ws://127.0.0.1:${port}/gateway`;
  world.gateway.resumeUrl = `ws://127.0.0.1:${port}/gateway/resume`;

  return {
    origin,
    api: `${origin}/api`,
    token: world.application.token,
    world,
    start,
    clock,
    history,
    faults,
    gateway,
    stopListening: () => stop(server, gateway, lines),
    listenAgain: () => listen(server, port),
    closeIdleConnections: () => server.closeIdleConnections(),
    resetConnections: () => {
      for (const line of lines) line.resetAndDestroy();
    },
    close: async () => {
      for (const interaction of world.interactions.values())
        if (interaction.timer !== null) clearTimeout(interaction.timer);
      await stop(server, gateway, lines);
      gateway.end();
    },
  };
}

function emptyWorld(options: LocalOptions, clock: Clock, history: History): World {
  const makeId = createIds(clock);
  const id = makeId();
  const name = options.name ?? 'Footnote';
  return {
    clock,
    makeId,
    history,
    bounds: { ...DISCORDS_BOUNDS, ...options.bounds },
    application: {
      id,
      name,
      bot: makeUser(id, name, true),
      ownerId: id,
      // Shaped like a real one: the id, a time, a signature; good for nothing anywhere else.
      token: options.token ?? `${Buffer.from(id).toString('base64url')}.local0.${'local'.repeat(5)}`,
      intents: options.intents ?? 0,
      commands: new Map(),
      guildCommands: new Map(),
    },
    users: new Map(),
    tokens: new Map(),
    guilds: new Map(),
    channels: new Map(),
    ephemeral: new Map(),
    interactions: new Map(),
    modals: new Map(),
    nonces: new Map(),
    files: new Map(),
    gateway: { url: '', resumeUrl: '', shards: options.shards ?? 1, startsLeft: 1_000, maxConcurrency: 16 },
    origin: '',
    publish: () => {},
  };
}

/** What the page needs to sign in: ids and the people one can be. */
function signInData(world: World, start: StartingWorld): object {
  const { id, name, bot } = world.application;
  return {
    application: { id, name, bot },
    guild: { id: start.guild.id, name: start.guild.name },
    channels: [start.general, start.news, start.thread].map((channel) => ({
      id: channel.id,
      name: channel.name,
    })),
    people: [start.member, start.moderator],
    api: '/api/v10',
    gateway: world.gateway.url,
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}

/** Every open connection of a server, also those that are being taken over by the gateway. */
function linesOf(server: Server): ReadonlySet<Socket> {
  const lines = new Set<Socket>();
  server.on('connection', (line) => {
    // One that came in the moment in which the server was closed would keep it open for ever.
    if (!server.listening) return void line.destroy();
    lines.add(line);
    line.once('close', () => lines.delete(line));
  });
  return lines;
}

function stop(server: Server, gateway: Gateway, lines: ReadonlySet<Socket>): Promise<void> {
  for (const connection of gateway.connections) connection.cut();
  return new Promise((resolve) => {
    if (!server.listening) return resolve();
    server.close(() => resolve());
    for (const line of lines) line.destroy();
  });
}
