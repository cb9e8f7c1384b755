import { Agent, request } from 'node:http';

/** A REST answer as a client sees it; `body` is parsed JSON, or null. */
export interface HttpAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** Sends one request with a person's token. Rejects only when the connection fails. */
export type Ask = (method: string, path: string, body?: unknown) => Promise<HttpAnswer>;

/** A REST client of its own connections; `end` closes them. */
export function createHttpClient(origin: string, token: string): { ask: Ask; end: () => void } {
  const agent = new Agent({ keepAlive: true });
  const ask: Ask = (method, path, body) =>
    new Promise((resolve, reject) => {
      const text = body === undefined ? undefined : JSON.stringify(body);
      const sent = request(
        `${origin}/api/v10${path}`,
        {
          method,
          agent,
          headers: {
            authorization: token,
            ...(text === undefined
              ? {}
              : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }),
          },
        },
        (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('error', reject);
          response.on('end', () => {
            const raw = Buffer.concat(chunks).toString('utf8');
            resolve({ status: response.statusCode ?? 0, body: raw === '' ? null : JSON.parse(raw) });
          });
        },
      );
      sent.on('error', reject);
      sent.end(text);
    });
  return { ask, end: () => agent.destroy() };
}
