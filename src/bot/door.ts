import type { RESTOptions, ResponseLike } from 'discord.js';
import type { Log } from '../log.ts';
import { DefaultRestOptions } from './discord.ts';
import { requestWhole } from './whole-request.ts';

type MakeRequest = RESTOptions['makeRequest'];
type Init = Parameters<MakeRequest>[1];

/** Milliseconds to the head of an answer; when it has not come by then, what does no harm twice is asked again. */
const HEAD = 3_000;
/** Milliseconds to the end of an answer's body, both attempts together; discord.js itself stops counting at the head. */
const WHOLE_ANSWER = 6_500;
/** Milliseconds to an interaction's first answer: it is worth nothing after three seconds. */
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

/** A request that Discord did not answer in time. discord.js repeats an `AbortError` three times over; this it does not. */
export class NotAnswered extends Error {
  override readonly name = 'TimeoutError';
}

/**
 * The one door to Discord's REST API, around the way discord.js makes requests: it bounds the whole answer in time,
 * repeats once when nothing came back or a kept connection turned out to be closed, pauses after a server error, stops asking after too
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

/** Makes the request, and once more when nothing came back and nothing can happen twice. */
async function attempt(makeRequest: MakeRequest, url: string, init: Init): Promise<ResponseLike> {
  const end = performance.now() + WHOLE_ANSWER;
  for (let again = mayRepeat(url, init); ; again = false) {
    if (init.signal?.aborted === true) throw new NotAnswered('Given up before it was asked.');
    try {
      return await bounded(makeRequest, url, init, { head: again ? HEAD : WHOLE_ANSWER, end });
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      const late = error.name === 'AbortError';
      const closed = 'code' in error && error.code === 'UND_ERR_SOCKET';
      if (again && (late || closed)) continue;
      throw late ? new NotAnswered('Discord did not answer in time.') : error;
    }
  }
}

/** Whether a second request does no harm: Discord takes one callback an interaction, and one message a nonce. */
function mayRepeat(url: string, init: Init): boolean {
  return init.method !== 'POST' || url.endsWith('/callback') || /\/channels\/\d+\/messages$/u.test(url);
}

/** How long a request may take: milliseconds to its head, and the moment at which all of it must be there. */
interface Bounds {
  readonly head: number;
  readonly end: number;
}

/** The caller's own signal is not listened to by a first answer that is written out. */
async function bounded(
  makeRequest: MakeRequest,
  url: string,
  init: Init,
  { head, end }: Bounds,
): Promise<ResponseLike> {
  if (isCallback(url) && init.body instanceof Uint8Array) {
    const request = { headers: init.headers as Record<string, string>, body: init.body };
    return requestWhole(url, request, FIRST_ANSWER);
  }
  const controller = new AbortController();
  const give = (): void => controller.abort();
  init.signal?.addEventListener('abort', give, { once: true });
  const first = isCallback(url) ? FIRST_ANSWER : head;
  const untilHead = setTimeout(give, Math.min(first, end - performance.now()));
  try {
    const response = await makeRequest(url, { ...init, signal: controller.signal });
    return endingTimer(response, setTimeout(give, end - performance.now()));
  } finally {
    clearTimeout(untilHead);
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
