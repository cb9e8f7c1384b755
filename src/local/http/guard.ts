import type { IncomingMessage } from 'node:http';

/**
 * Whether a request may have come from this machine's own programs or from the page served here. The socket listens
 * on loopback only; this keeps other web sites' scripts out, also those that point their own name at 127.0.0.1
 * (DNS rebinding): the Host must be ours, and where a browser names an Origin it must be ours too.
 */
export function isLocal(request: IncomingMessage, port: number): boolean {
  const { host, origin } = request.headers;
  const isOurs = (name: string) => name === `127.0.0.1:${port}` || name.toLowerCase() === `localhost:${port}`;
  if (host === undefined || !isOurs(host)) return false;
  if (origin !== undefined && !(origin.startsWith('http://') && isOurs(origin.slice('http://'.length))))
    return false;
  // Browsers say so when another site made them ask; opening the page by a link elsewhere is all right.
  const from = request.headers['sec-fetch-site'];
  return from !== 'cross-site' || request.headers['sec-fetch-mode'] === 'navigate';
}
