import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Faults, RequestFault } from '../faults.ts';
import { Refusal, refuse } from '../refusal.ts';
import { type Actor, actorOf } from '../world/actor.ts';
import type { World } from '../world/world.ts';
import { type Answer, jsonAnswer, writeAnswer } from './answer.ts';
import { type Body, readBody } from './body.ts';
import type { Limiter } from './limits.ts';
import { type Call, createRouter, type FindRoute, type Match, type Reply } from './route.ts';
import { routes } from './routes.ts';

/** Serves everything below /api; the promise settles when the answer is written (or never will be). */
export type ServeApi = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

const VERSION = /^\/api(?:\/v(\d+))?(?=\/|$)/;

/**
 * The one way in for requests: finds the route, judges who asks and how often, lets faults have their way, calls
 * the handler and writes its answer into the history.
 */
export function createApi(world: World, faults: Faults, limiter: Limiter): ServeApi {
  const find = createRouter(routes);
  return async (request, response) => {
    const asked = read(world, find, request);
    const body = await readBody(request);
    const json = body instanceof Refusal ? undefined : body.json;
    const fault =
      asked.match === null
        ? null
        : faults.request({
            method: asked.method,
            route: asked.match.route.template,
            path: asked.path,
            by: asked.by,
            body: json,
          });
    if (fault?.delay !== undefined) await sleep(fault.delay);
    fault?.run?.();

    const carried = fault === null || fault.after || !(fault.answer || fault.drop || fault.hang);
    const own = carried ? carryOut(world, limiter, asked, body) : null;
    const answer = fault?.answer ? forged(fault.answer) : (own?.answer ?? null);
    const lost = answer === null || fault?.drop || fault?.hang;

    if (world.history.on)
      world.history.record({
        kind: 'request',
        by: asked.by,
        method: asked.method,
        route: asked.match?.route.template ?? null,
        path: asked.path,
        body: json,
        reason: reasonOf(request),
        status: lost ? 0 : answer.status,
        // Messages go on changing; what was answered does not.
        answer: fault?.answer ? fault.answer.body : structuredClone(own?.json),
        fault: fault !== null,
      });
    if (fault?.drop) return void request.socket.resetAndDestroy();
    if (lost) return;
    writeAnswer(response, answer, fault);
  };
}

/** A request before its body: whom it is from and where it goes. */
interface Asked {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly match: Match | null;
  readonly actor: Actor | null;
  readonly by: 'bot' | 'person' | 'nobody';
  readonly refusal: Refusal | null;
  readonly request: IncomingMessage;
}

function read(world: World, find: FindRoute, request: IncomingMessage): Asked {
  const method = request.method ?? 'GET';
  const [target = '', search = ''] = (request.url ?? '').split('?', 2);
  const version = VERSION.exec(target);
  const path = target.slice(version?.[0].length ?? 0);
  const actor = actorOf(world, request.headers.authorization);
  const found = version?.[1] === undefined || version[1] === '10' ? find(method, path) : null;
  const match = found === null || found === 'method' ? null : found;
  // Answers to interactions come without a name; the token in their path is the bot's alone.
  const nameless = match?.params['token'] === undefined ? 'nobody' : 'bot';
  const by = actor === null ? nameless : actor.bot ? 'bot' : 'person';
  const refusal =
    match === null
      ? refuse(found === 'method' ? 'methodNotAllowed' : 'notFound')
      : accessRefusal(match, actor);
  return { method, path, query: new URLSearchParams(search), match, actor, by, refusal, request };
}

function accessRefusal(match: Match, actor: Actor | null): Refusal | null {
  const { access } = match.route;
  if (access === 'open') return null;
  if (actor === null) return refuse('unauthorized');
  if (access === 'bot' && !actor.bot) return refuse('botsOnly');
  return access === 'person' && actor.bot ? refuse('usersOnly') : null;
}

interface CarriedOut {
  readonly answer: Answer;
  readonly json: unknown;
}

function carryOut(world: World, limiter: Limiter, asked: Asked, body: Body | Refusal): CarriedOut {
  const { match, request } = asked;
  if (asked.refusal !== null || match === null) return refused(asked.refusal ?? refuse('notFound'), {});
  const { params, route } = match;
  const major = params['channel'] ?? params['guild'] ?? params['token'] ?? '';
  const verdict = limiter(
    `${route.method} ${route.template}`,
    major,
    route.access === 'open' ? 'nobody' : asked.by,
  );
  if (verdict.retryAfter !== null) {
    const json = {
      message: 'You are being rate limited.',
      retry_after: verdict.retryAfter,
      global: verdict.global,
      code: 0,
    };
    return { answer: jsonAnswer(429, json, verdict.headers), json };
  }
  if (body instanceof Refusal) return refused(body, verdict.headers);
  const call: Call = {
    world,
    actor: asked.actor ?? { user: world.application.bot, bot: true },
    params,
    query: asked.query,
    json: body.json,
    files: body.files,
    headers: request.headers,
    reason: reasonOf(request),
  };
  const reply = safely(() => route.handle(call));
  if (reply instanceof Refusal) return refused(reply, verdict.headers);
  return { answer: jsonAnswer(reply.status, reply.body, verdict.headers), json: reply.body };
}

/** A handler that throws is a bug of this server: the client gets what a broken server answers, and we a warning. */
function safely(handle: () => Reply | Refusal): Reply | Refusal {
  try {
    return handle();
  } catch (error) {
    process.emitWarning(error instanceof Error ? error : String(error));
    return refuse('broken');
  }
}

function refused(refusal: Refusal, headers: Readonly<Record<string, string>>): CarriedOut {
  const json = refusal.toJSON();
  return { answer: jsonAnswer(refusal.status, json, headers), json };
}

function forged(given: NonNullable<RequestFault['answer']>): Answer {
  const { status, headers = {}, body } = given;
  return typeof body === 'string' || body instanceof Uint8Array
    ? { status, headers: { 'content-type': 'text/html', ...headers }, body }
    : jsonAnswer(status, body, headers);
}

function reasonOf(request: IncomingMessage): string | null {
  const given = request.headers['x-audit-log-reason'];
  if (typeof given !== 'string') return null;
  try {
    return decodeURIComponent(given);
  } catch {
    return given;
  }
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
