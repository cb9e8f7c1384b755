import type { IncomingMessage } from 'node:http';

/**
 * Whether a request may have come from this machine's own programs or from the page served here. The socket listens
 * on loopback only; this keeps other web sites' scripts out, also those that point their own name at 127.0.0.1
 * (DNS rebinding): the Host must be ours, and where a browser names an Origin it must be ours too.
 */
export function isLocal(request: IncomingMessage, port: number): boolean {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  const { host, origin } = request.headers;
  if (host === undefined || !hosts.includes(host.toLowerCase())) return false;
  if (origin !== undefined && !hosts.some((own) => origin.toLowerCase() === `http://${own}`)) return false;
  // Browsers say so when another site made them ask; opening the page by a link elsewhere is all right.
  const from = request.headers['sec-fetch-site'];
  return from !== 'cross-site' || request.headers['sec-fetch-mode'] === 'navigate';
}
