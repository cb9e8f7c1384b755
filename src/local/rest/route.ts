import type { IncomingHttpHeaders } from 'node:http';
import type { Refusal } from '../refusal.ts';
import type { Actor } from '../world/actor.ts';
import type { UploadedFile } from '../world/file.ts';
import type { World } from '../world/world.ts';

/** A request on its way to a handler. */
export interface Call {
  readonly world: World;
  /** Whoever the Authorization header names; routes with a token in their path have nobody. */
  readonly actor: Actor;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly json: unknown;
  readonly files: readonly UploadedFile[];
  readonly headers: IncomingHttpHeaders;
  /** X-Audit-Log-Reason, decoded. */
  readonly reason: string | null;
}

/** What a handler answers: a status and JSON, or a status alone. */
export interface Reply {
  readonly status: number;
  readonly body?: unknown;
}

/** Carries a request out: a reply, or the refusal Discord would give. */
export type Handler = (call: Call) => Reply | Refusal;

/** Who may call: `open` needs no Authorization (the path holds a token). */
export type Access = 'anyone' | 'bot' | 'person' | 'open';

/** A method and a path template (`:name` segments are parameters) with its handler. */
export interface Route {
  readonly method: string;
  readonly template: string;
  readonly access: Access;
  readonly handle: Handler;
}

/** A route, e.g. `route('GET /channels/:channel', 'anyone', getChannel)`. */
export function route(line: string, access: Access, handle: Handler): Route {
  const [method = '', template = ''] = line.split(' ');
  return { method, template, access, handle };
}

/** 200 with JSON. */
export const ok = (body: unknown): Reply => ({ status: 200, body });
/** 204 without a body. */
export const NO_CONTENT: Reply = { status: 204 };

/** A route that fits a path, and what its parameters are there. */
export interface Match {
  readonly route: Route;
  readonly params: Record<string, string>;
}

/** Finds routes by path; null when there is no such path, "method" when it is there for other methods only. */
export type FindRoute = (method: string, path: string) => Match | 'method' | null;

/** Sorts routes by their number of segments; literal segments win over `:params`. */
export function createRouter(routes: readonly Route[]): FindRoute {
  interface Cut {
    readonly route: Route;
    readonly parts: readonly string[];
  }
  const byLength = new Map<number, Cut[]>();
  const literals = (cut: Cut) => cut.parts.filter((part) => !part.startsWith(':')).length;
  for (const route of routes) {
    const parts = route.template.split('/').slice(1);
    const cuts = byLength.get(parts.length) ?? [];
    cuts.push({ route, parts });
    cuts.sort((a, b) => literals(b) - literals(a));
    byLength.set(parts.length, cuts);
  }
  return (method, path) => {
    const given = path.split('/').slice(1).map(decode);
    let known = false;
    for (const { route, parts } of byLength.get(given.length) ?? []) {
      if (!parts.every((part, i) => part.startsWith(':') || part === given[i])) continue;
      known = true;
      if (route.method !== method) continue;
      const params: Record<string, string> = {};
      for (const [i, part] of parts.entries())
        if (part.startsWith(':')) params[part.slice(1)] = given[i] ?? '';
      return { route, params };
    }
    return known ? 'method' : null;
  };
}

function decode(segment: string): string {
  if (!segment.includes('%')) return segment;
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
