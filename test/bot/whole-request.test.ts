import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Agent, getGlobalDispatcher, setGlobalDispatcher } from 'undici';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { requestWhole } from '../../src/bot/whole-request.ts';

let server: Server;
let origin: string;
let answer: RequestListener = (_, response) => void response.end();
const asked: IncomingMessage[] = [];
const before = getGlobalDispatcher();

beforeEach(async () => {
  // A pool of its own, of one connection, so that one request can be made to wait for another.
  setGlobalDispatcher(new Agent({ connections: 1 }));
  asked.length = 0;
  server = createServer((request, response) => {
    asked.push(request);
    answer(request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(async () => {
  server.closeAllConnections();
  server.close();
  setGlobalDispatcher(before);
});

const post = (patience = 2_000, text = '{"type":4}') =>
  requestWhole(
    `${origin}/interactions/1/a/callback?x=1`,
    {
      headers: { 'Content-Type': 'application/json' },
      body: Buffer.from(text),
    },
    patience,
  );

describe('a request that is read whole', () => {
  it('sends the body as it is written, to the whole path', async () => {
    let body = '';
    answer = (request, response) => {
      request.on('data', (bytes: Buffer) => {
        body += bytes.toString('utf8');
      });
      request.on('end', () => response.writeHead(204).end());
    };
    const response = await post(2_000, '{"content":"Ä"}');
    expect([response.status, response.ok, response.statusText]).toEqual([204, true, 'No Content']);
    expect(await response.text()).toBe('');
    expect(body).toBe('{"content":"Ä"}');
    expect(asked[0]).toMatchObject({ method: 'POST', url: '/interactions/1/a/callback?x=1' });
    expect(asked[0]?.headers).toMatchObject({ 'content-type': 'application/json', 'content-length': '16' });
  });

  it('reads an answer that comes in parts, and its headers, in every form', async () => {
    answer = (_, response) => {
      response.writeHead(400, { 'Content-Type': 'application/json', 'X-RateLimit-Bucket': 'b' });
      response.write('{"code":');
      setTimeout(() => response.end('40060,"message":"ü"}'), 50);
    };
    const response = await post();
    expect([response.status, response.ok]).toEqual([400, false]);
    expect(response.headers.get('x-ratelimit-bucket')).toBe('b');
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(await response.json()).toEqual({ code: 40_060, message: 'ü' });
    expect(Buffer.from(await response.arrayBuffer()).toString('utf8')).toBe(await response.text());
  });

  it('passes over what only announces an answer', async () => {
    answer = (_, response) => {
      response.writeEarlyHints({ link: '</x>; rel=preload' });
      response.writeHead(429, { 'Retry-After': '3' }).end('{}');
    };
    const response = await post();
    expect(response.status).toBe(429);
    expect(response.headers.get('retry-after')).toBe('3');
    expect(response.headers.get('link')).toBeNull();
  });

  it.each<[what: string, answer: RequestListener]>([
    ['nothing comes', () => undefined],
    ['the answer stops in its middle', (_, response) => void response.writeHead(200).write('half')],
  ])('is given up when %s, and so is its connection', async (_what, silent) => {
    answer = silent;
    const begun = performance.now();
    await expect(post(200)).rejects.toMatchObject({ name: 'AbortError' });
    const took = performance.now() - begun;
    expect(took).toBeGreaterThanOrEqual(195);
    expect(took).toBeLessThan(1_500);
    await expect.poll(() => asked[0]?.socket.destroyed).toBe(true);
  });

  it('that was given up while another had the connection is never sent', async () => {
    let end: () => void = () => undefined;
    answer = (_, response) => {
      end = () => response.writeHead(204).end();
    };
    const first = post(5_000);
    await expect.poll(() => asked.length).toBe(1);
    await expect(post(150)).rejects.toMatchObject({ name: 'AbortError' });
    end();
    expect((await first).status).toBe(204);
    answer = (_, response) => void response.writeHead(204).end();
    expect((await post()).status).toBe(204);
    // The first and the last.
    expect(asked).toHaveLength(2);
  });

  it('fails at once when the connection is reset, before an answer and within one', async () => {
    answer = (request) => void request.socket.resetAndDestroy();
    await expect(post()).rejects.toMatchObject({ code: expect.stringMatching(/ECONNRESET|UND_ERR_SOCKET/) });
    answer = (request, response) => {
      response.writeHead(200).write('half');
      setTimeout(() => request.socket.resetAndDestroy(), 50);
    };
    await expect(post()).rejects.toMatchObject({ code: expect.stringMatching(/ECONNRESET|UND_ERR_SOCKET/) });
  });

  it('fails when nobody listens', async () => {
    server.close();
    await once(server, 'close');
    await expect(post()).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });
});
