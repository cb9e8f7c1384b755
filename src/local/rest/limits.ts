/** A rate limit as Discord has them: so many requests per window, counted per route and major parameter. */
export interface Limit {
  /** e.g. `POST /channels/:channel/messages`. */
  readonly route: string;
  readonly limit: number;
  /** Milliseconds. */
  readonly window: number;
}

/** Which limits hold; what is left out is not limited. */
export interface LimitOptions {
  readonly routes?: readonly Limit[];
  /** Requests a second for the bot as a whole, interaction routes excepted; 50 on Discord. */
  readonly global?: number;
}

/** Limits of the size Discord is observed to use; handed in by who wants them, not built in. */
export const REALISTIC_LIMITS: LimitOptions = {
  global: 50,
  routes: [
    { route: 'POST /channels/:channel/messages', limit: 5, window: 5_000 },
    { route: 'PATCH /channels/:channel/messages/:message', limit: 5, window: 5_000 },
    { route: 'PUT /channels/:channel/messages/pins/:message', limit: 5, window: 4_000 },
    { route: 'POST /webhooks/:application/:token', limit: 5, window: 2_000 },
    { route: 'PATCH /webhooks/:application/:token/messages/:message', limit: 5, window: 2_000 },
  ],
};

/** What the limiter says of one request: headers to send, and how long to wait if it is refused. */
export interface Verdict {
  readonly headers: Readonly<Record<string, string>>;
  /** Seconds, or null when the request may pass. */
  readonly retryAfter: number | null;
  readonly global: boolean;
}

const FREE: Verdict = { headers: {}, retryAfter: null, global: false };

/** Judges requests; `major` is the channel, guild or webhook the bucket belongs to. */
export type Limiter = (route: string, major: string, by: 'bot' | 'person' | 'nobody') => Verdict;

interface Bucket {
  left: number;
  resetAt: number;
}

/**
 * A limiter on this machine's clock (rate limits do not follow a test's clock); without options it lets all pass.
 * People type slower than any limit and take nothing from the bot's.
 */
export function createLimiter(options: LimitOptions = {}): Limiter {
  const limits = new Map((options.routes ?? []).map((limit) => [limit.route, limit]));
  const buckets = new Map<string, Bucket>();
  const global: Bucket = { left: 0, resetAt: 0 };

  return (route, major, by) => {
    if (by === 'person') return FREE;
    const now = Date.now();
    // Answers to interactions do not count against the bot's global limit (topics/rate-limits).
    const counted = by === 'bot' && options.global !== undefined;
    if (counted && !take(global, options.global ?? 0, 1_000, now)) {
      const wait = (global.resetAt - now) / 1_000;
      return {
        headers: { 'x-ratelimit-global': 'true', ...retry(wait, 'global') },
        retryAfter: wait,
        global: true,
      };
    }
    const limit = limits.get(route);
    if (limit === undefined) return FREE;
    const key = `${route} ${major}`;
    const bucket = buckets.get(key) ?? { left: 0, resetAt: 0 };
    buckets.set(key, bucket);
    const passed = take(bucket, limit.limit, limit.window, now);
    const wait = Math.max(0, bucket.resetAt - now) / 1_000;
    const headers = {
      'x-ratelimit-limit': String(limit.limit),
      'x-ratelimit-remaining': String(bucket.left),
      'x-ratelimit-reset': (bucket.resetAt / 1_000).toFixed(3),
      'x-ratelimit-reset-after': wait.toFixed(3),
      'x-ratelimit-bucket': Buffer.from(route).toString('hex').slice(-32),
    };
    return passed
      ? { headers, retryAfter: null, global: false }
      : { headers: { ...headers, ...retry(wait, 'user') }, retryAfter: wait, global: false };
  };
}

function take(bucket: Bucket, limit: number, window: number, now: number): boolean {
  if (now >= bucket.resetAt) {
    bucket.left = limit;
    bucket.resetAt = now + window;
  }
  if (bucket.left === 0) return false;
  bucket.left--;
  return true;
}

function retry(seconds: number, scope: string): Record<string, string> {
  return { 'retry-after': seconds.toFixed(3), 'x-ratelimit-scope': scope, via: '1.1 local' };
}
