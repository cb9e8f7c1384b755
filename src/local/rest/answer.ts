import type { ServerResponse } from 'node:http';
import type { RequestFault } from '../faults.ts';

/** An HTTP answer before it is written. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** null = no body at all (204). */
  readonly body: string | Uint8Array | null;
}

/** An answer whose body is JSON; undefined gives an empty body. */
export function jsonAnswer(
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  return body === undefined
    ? { status, headers, body: null }
    : { status, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) };
}

/** Writes an answer, spoilt in the way a fault says. */
export function writeAnswer(response: ServerResponse, answer: Answer, fault: RequestFault | null): void {
  const { status, headers, body } = answer;
  const declared = body === null || 'content-length' in headers || 'transfer-encoding' in headers;
  response.writeHead(
    status,
    declared ? headers : { ...headers, 'content-length': String(Buffer.byteLength(body)) },
  );
  // A string goes out in one write with the head; bytes would take two.
  if (body === null) response.end();
  else if (fault?.stall) response.write(half(body));
  else if (fault?.trickle !== undefined) trickle(response, Buffer.from(body), fault.trickle);
  else response.end(body, fault?.cut ? () => response.socket?.destroy() : undefined);
}

function half(body: string | Uint8Array): Buffer {
  const bytes = Buffer.from(body);
  return bytes.subarray(0, Math.floor(bytes.length / 2));
}

function trickle(response: ServerResponse, bytes: Buffer, ms: number): void {
  let sent = 0;
  const timer = setInterval(() => {
    if (response.destroyed) return clearInterval(timer);
    response.write(bytes.subarray(sent, ++sent));
    if (sent < bytes.length) return;
    clearInterval(timer);
    response.end();
  }, ms);
  timer.unref();
}
