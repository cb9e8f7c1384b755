import type { RESTOptions, ResponseLike } from 'discord.js';
import type { Log } from '../log.ts';
import { DefaultRestOptions } from './discord.ts';
import { requestWhole } from './whole-request.ts';

type MakeRequest = RESTOptions['makeRequest'];
type Init = Parameters<MakeRequest>[1];

/** Milliseconds to the end of an answer's body; discord.js itself stops counting at the head. */
const WHOLE_ANSWER = 8_000;
/** An interaction's first answer is worth nothing after three seconds, a second attempt needs the rest of them. */
const FIRST_ANSWER = 2_400;
/** A pause before discord.js repeats after a server error; by itself it repeats at once, four times in 17 ms. */
const AFTER_SERVER_ERROR = 150;
/** Answers with 401, 403 or 429 within `WINDOW`. Discord bans an address at 10,000; a bot near 100 is at fault. */
const MOST_INVALID = 90;
const WINDOW = 10 * 60_000;

/** A request that was not sent because too many before it were refused. */
export class RestPaused extends Error {
  override readonly name = 'RestPaused';
}

/**
 * The one door to Discord's REST API, around the way discord.js makes requests: it bounds the whole answer in time,
 * repeats once when a kept connection turned out to be closed, pauses after a server error, stops asking after too
 * many refusals, and calls `revoked` on the first 401, after which discord.js has lost its token for good.
 */
export function createDoor(log: Log, revoked: () => void): MakeRequest {
  const makeRequest = DefaultRestOptions.makeRequest as unknown as MakeRequest;
  let dead = false;
  let refusals: number[] = [];

  const paused = (): boolean => {
    const since = performance.now() - WINDOW;
    if ((refusals[0] ?? since) < since) refusals = refusals.filter((at) => at >= since);
    return refusals.length >= MOST_INVALID;
  };
  const refused = (): void => {
    refusals.push(performance.now());
    if (refusals.length === MOST_INVALID) log.error('rest.paused', { refusals: MOST_INVALID, minutes: 10 });
  };

  return async (url, init) => {
    const authorised = hasToken(init);
    if (authorised && (dead || paused())) throw new RestPaused('Discord has refused too much lately.');
    const response = await attempt(makeRequest, url, init);
    const { status } = response;
    if (status === 401 && authorised && !dead) {
      dead = true;
      log.error('rest.token_rejected');
      revoked();
    }
    if (status === 401 || status === 403 || status === 429) refused();
    if (status >= 500) {
      log.warn('rest.5xx', { status, method: init.method ?? 'GET', route: routeOf(url) });
      await new Promise((resolve) => setTimeout(resolve, AFTER_SERVER_ERROR));
    }
    return response;
  };
}

/** Makes the request, and once more when the kept connection had been closed and nothing can happen twice. */
async function attempt(makeRequest: MakeRequest, url: string, init: Init): Promise<ResponseLike> {
  try {
    return await bounded(makeRequest, url, init);
  } catch (error) {
    const closed = error instanceof Error && 'code' in error && error.code === 'UND_ERR_SOCKET';
    if (!closed || !mayRepeat(url, init)) throw error;
    return bounded(makeRequest, url, init);
  }
}

/** Whether a second request does no harm: Discord takes one callback an interaction, and one message a nonce. */
function mayRepeat(url: string, init: Init): boolean {
  return init.method !== 'POST' || url.endsWith('/callback') || /\/channels\/\d+\/messages$/u.test(url);
}

/** discord.js's own signal, which comes later, is not listened to by a first answer that is written out. */
async function bounded(makeRequest: MakeRequest, url: string, init: Init): Promise<ResponseLike> {
  const patience = isCallback(url) ? FIRST_ANSWER : WHOLE_ANSWER;
  if (isCallback(url) && init.body instanceof Uint8Array)
    return requestWhole(url, { headers: init.headers as Record<string, string>, body: init.body }, patience);
  const controller = new AbortController();
  const give = (): void => controller.abort();
  init.signal?.addEventListener('abort', give, { once: true });
  const timer = setTimeout(give, patience);
  try {
    return endingTimer(await makeRequest(url, { ...init, signal: controller.signal }), timer);
  } catch (error) {
    clearTimeout(timer);
    throw error;
  }
}

/** The same answer, whose reading stops the timer. */
function endingTimer(response: ResponseLike, timer: NodeJS.Timeout): ResponseLike {
  const reading =
    <T>(read: () => Promise<T>) =>
    async (): Promise<T> => {
      try {
        return await read();
      } finally {
        clearTimeout(timer);
      }
    };
  const arrayBuffer = reading(() => response.arrayBuffer());
  // discord.js never reads these, and a body nobody reads keeps its connection for ever.
  if (response.status === 429 || response.status >= 500) void arrayBuffer().catch(() => undefined);
  return {
    body: response.body,
    headers: response.headers,
    ok: response.ok,
    status: response.status,
    statusText: response.statusText,
    get bodyUsed() {
      return response.bodyUsed;
    },
    arrayBuffer,
    json: reading(() => response.json()),
    text: reading(() => response.text()),
  };
}

const isCallback = (url: string): boolean => /\/interactions\/[^/]+\/[^/]+\/callback/u.test(url);

function hasToken(init: Init): boolean {
  const { headers } = init;
  if (headers === undefined || headers === null) return false;
  return Object.keys(headers).some((name) => name.toLowerCase() === 'authorization');
}

/** The address without ids and tokens. */
function routeOf(url: string): string {
  return new URL(url).pathname
    .replace(/\/(interactions|webhooks)\/\d+\/[^/]+/u, '/$1/:id/:token')
    .replace(/\d{15,20}/gu, ':id')
    .replace(/^\/api\/v\d+/u, '');
}
