/** What Discord says when it refuses: its HTTP status, its own code and its sentence. */
export type Refusal = { readonly status: number; readonly code: number; readonly message: string };

export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: Refusal };

/** Discord's REST API as one person's client calls it. */
export type Rest = {
  get<T>(path: string): Promise<Outcome<T>>;
  post<T>(path: string, body?: unknown): Promise<Outcome<T>>;
};

/** A client for `/api/v10` of the server that served this page. A server that cannot be reached is a refusal, too. */
export function openRest(token: string): Rest {
  async function call<T>(method: string, path: string, body?: unknown): Promise<Outcome<T>> {
    try {
      const response = await fetch(`/api/v10${path}`, {
        method,
        headers: {
          authorization: token,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      const answer: unknown = text === '' ? undefined : JSON.parse(text);
      if (response.ok) return { ok: true, value: answer as T };
      const { code = 0, message = response.statusText } = (answer ?? {}) as {
        code?: number;
        message?: string;
      };
      return { ok: false, refusal: { status: response.status, code, message } };
    } catch {
      return { ok: false, refusal: { status: 0, code: 0, message: 'The local server did not answer.' } };
    }
  }
  return {
    get: (path) => call('GET', path),
    post: (path, body) => call('POST', path, body),
  };
}
