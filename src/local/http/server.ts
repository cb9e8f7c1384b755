import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Gateway } from '../gateway/gateway.ts';
import { refuse } from '../refusal.ts';
import { jsonAnswer, writeAnswer } from '../rest/answer.ts';
import type { ServeApi } from '../rest/api.ts';
import type { World } from '../world/world.ts';
import { isLocal } from './guard.ts';
import { decodePath, PAGE_HEADERS, servePageFile } from './page-files.ts';

/** What the HTTP server hands requests to. */
export interface HttpParts {
  readonly world: World;
  readonly api: ServeApi;
  readonly gateway: Gateway;
  /** The folder of the page, or null for none. */
  readonly page: string | null;
  /** What the page needs to know to sign in. */
  readonly local: () => object;
}

/** The one HTTP server: REST, gateway, files and page, for this machine only. Not listening yet. */
export function createHttp(parts: HttpParts): Server {
  let port = 0;
  const server = createServer((request, response) => {
    response.on('error', () => {});
    handle(parts, port, request, response).catch(() => request.socket.destroy());
  });
  // Longer than clients keep idle connections, so that they close first.
  server.keepAliveTimeout = 65_000;
  server.requestTimeout = 0;
  server.on('listening', () => {
    port = portOf(server);
  });
  server.on('upgrade', (request, socket, head) => {
    socket.on('error', () => socket.destroy());
    if (!isLocal(request, port) || !(request.url ?? '').startsWith('/gateway'))
      return void socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
    parts.gateway.upgrade(request, socket, head);
  });
  return server;
}

async function handle(
  parts: HttpParts,
  port: number,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (!isLocal(request, port))
    return writeAnswer(response, jsonAnswer(403, refuse('forbiddenOrigin').toJSON()), null);
  const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
  if (path.startsWith('/api/')) return parts.api(request, response);
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return writeAnswer(response, jsonAnswer(405, refuse('methodNotAllowed').toJSON()), null);
  if (path === '/local.json')
    return writeAnswer(response, jsonAnswer(200, parts.local(), PAGE_HEADERS), null);
  if (path.startsWith('/attachments/')) return serveUpload(parts.world, path, response);
  if (parts.page !== null) return servePageFile(parts.page, path, response);
  return writeAnswer(response, jsonAnswer(404, refuse('notFound').toJSON()), null);
}

/** An uploaded file. Never as a page: what people upload must not run here. */
function serveUpload(world: World, path: string, response: ServerResponse): void {
  const [channel = '', id = '', name = ''] = path.slice('/attachments/'.length).split('/');
  const file = world.files.get(`${channel}/${id}/${decodePath(name)}`);
  if (file === undefined) {
    writeAnswer(response, jsonAnswer(404, refuse('notFound').toJSON()), null);
    return;
  }
  const picture = /^image\/(png|jpeg|gif|webp)$/.test(file.type);
  const headers = {
    ...PAGE_HEADERS,
    'content-type': picture ? file.type : 'application/octet-stream',
    ...(picture ? {} : { 'content-disposition': 'attachment' }),
  };
  writeAnswer(response, { status: 200, headers, body: file.bytes }, null);
}

/** The port a server listens on; 0 when it does not. */
export function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
