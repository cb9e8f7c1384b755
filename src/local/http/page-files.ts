import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.map': 'application/json',
};

/**
 * Nothing from elsewhere, no inline script or style; the page's components set styles property by property. The
 * gateway is named beside `'self'`, which not every browser takes to mean WebSockets too.
 */
const policy = (host: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    `connect-src 'self'${host === '' ? '' : ` ws://${host}`}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

/** The headers of everything that is not the API. */
export const PAGE_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': policy(''),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
};

/** Serves a file of the page; `/` is index.html, what is not there 404. Never leaves the folder. */
export async function servePageFile(folder: string, path: string, response: ServerResponse): Promise<void> {
  const name = path === '/' ? 'index.html' : decodePath(path.slice(1));
  const file = normalize(join(folder, name));
  const bytes = file.startsWith(normalize(folder) + sep) ? await read(file) : null;
  if (bytes === null) {
    response.writeHead(404, { ...PAGE_HEADERS, 'content-type': 'text/plain' }).end('Not found\n');
    return;
  }
  response
    .writeHead(200, {
      ...PAGE_HEADERS,
      // The guard has let only our own names through.
      'content-security-policy': policy(response.req.headers.host ?? ''),
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'content-length': String(bytes.length),
      'cache-control': 'no-cache',
    })
    .end(bytes);
}

/** A path without its percent signs; one that is malformed names no file and stays as it is. */
export function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

async function read(file: string): Promise<Buffer | null> {
  try {
    return await readFile(file);
  } catch {
    return null;
  }
}
