import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type LocalDiscord, startLocalDiscord } from '../../src/local/discord.ts';
import { connectRaw } from './bot/raw-client.ts';

let discord: LocalDiscord;
let folder: string;
let port: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'page-'));
  await writeFile(join(folder, 'index.html'), '<title>page</title>');
  await writeFile(join(folder, '..', 'outside-the-page.txt'), 'secret');
  discord = await startLocalDiscord({ page: folder });
  port = new URL(discord.origin).port;
});

afterAll(async () => {
  await discord.close();
  await rm(join(folder, '..', 'outside-the-page.txt'));
  await rm(folder, { recursive: true });
});

/** fetch will not send a Host of our choice, node:http will; nor does it keep `..` in a path. */
function get(
  path: string,
  headers: Record<string, string> = {},
): Promise<{ status: number; text: string; headers: Record<string, unknown> }> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, headers }, (response) => {
      let text = '';
      response.on('data', (chunk) => {
        text += String(chunk);
      });
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, text, headers: response.headers }),
      );
    })
      .on('error', reject)
      .end();
  });
}

describe('only this machine and this page', () => {
  test.each([
    ['our address', {}, 200],
    ['localhost', { host: 'localhost:PORT' }, 200],
    ['our own page', { origin: 'http://127.0.0.1:PORT' }, 200],
    ['a name of theirs that points here (DNS rebinding)', { host: 'evil.example:PORT' }, 403],
    ['our name on another port', { host: '127.0.0.1:1' }, 403],
    ["another site's script", { origin: 'https://evil.example' }, 403],
    ['a sandboxed frame', { origin: 'null' }, 403],
    ['another local site', { origin: 'http://127.0.0.1:1' }, 403],
    [
      "another site's picture or script tag",
      { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' },
      403,
    ],
    [
      'a link followed from another site',
      { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' },
      200,
    ],
  ])('%s', async (_, headers, status) => {
    const sent = Object.fromEntries(Object.entries(headers).map(([k, v]) => [k, v.replace('PORT', port)]));
    expect((await get('/local.json', sent)).status).toBe(status);
    expect((await get('/api/v10/gateway', sent)).status).toBe(status);
  });

  test('nor the gateway', async () => {
    const theirs = connectRaw(discord.world.gateway.url, { origin: 'https://evil.example' });
    expect(await theirs.closed).toBe(1006);
    const ours = connectRaw(discord.world.gateway.url, { origin: discord.origin });
    expect((await ours.until((f) => f.op === 10)).op).toBe(10);
    ours.close();
  });
});

describe('the page', () => {
  test('is served with a policy that lets nothing else in', async () => {
    const page = await get('/');
    expect(page).toMatchObject({ status: 200, text: '<title>page</title>' });
    expect(page.headers['content-security-policy']).toContain("default-src 'none'");
    expect(page.headers['content-security-policy']).toContain("script-src 'self'");
    expect(page.headers['x-content-type-options']).toBe('nosniff');
  });

  test.each([
    '/../outside-the-page.txt',
    '/..%2foutside-the-page.txt',
    '/%2e%2e/outside-the-page.txt',
    '/none.js',
    '/%',
  ])('nothing outside its folder: %s', async (path) => {
    const answer = await get(path).catch(() => ({ status: 404, text: '' }));
    expect(answer.status).toBe(404);
    expect(answer.text).not.toContain('secret');
  });

  test('local.json names who one can be', async () => {
    const { start, world } = discord;
    expect(JSON.parse((await get('/local.json')).text)).toMatchObject({
      application: { id: world.application.id, name: 'Footnote' },
      guild: { id: start.guild.id },
      channels: [{ id: start.general.id }, { id: start.news.id }, { id: start.thread.id }],
      people: [
        { name: 'Member', moderator: false, token: start.member.token },
        { name: 'Moderator', moderator: true, token: start.moderator.token },
      ],
    });
  });
});

test('an upload comes back with its description and size, and never as a page', async () => {
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
  const form = new FormData();
  const attachments = [{ id: 0, description: 'A dot' }, { id: 1 }];
  form.set(
    'payload_json',
    JSON.stringify({ content: 'see', attachments, embeds: [{ image: { url: 'attachment://dot.png' } }] }),
  );
  form.set('files[0]', new Blob([png], { type: 'image/png' }), 'dot.png');
  form.set('files[1]', new Blob(['<script>alert(1)</script>'], { type: 'text/html' }), 'page.html');
  const answer = await fetch(`${discord.api}/v10/channels/${discord.start.general.id}/messages`, {
    method: 'POST',
    body: form,
    headers: { authorization: `Bot ${discord.token}` },
  });
  const message = (await answer.json()) as {
    embeds: { image: Record<string, unknown> }[];
    attachments: { url: string; filename: string }[];
  };
  expect(message.embeds[0]?.image).toMatchObject({
    width: 1,
    height: 1,
    description: 'A dot',
    content_type: 'image/png',
  });
  expect(message.attachments.map((a) => a.filename)).toEqual(['page.html']);
  const picture = await fetch(String(message.embeds[0]?.image['url']));
  expect(Buffer.from(await picture.arrayBuffer()).equals(png)).toBe(true);
  const page = await fetch(message.attachments[0]?.url ?? '');
  expect(page.headers.get('content-type')).toBe('application/octet-stream');
  expect(page.headers.get('content-disposition')).toBe('attachment');
});

test('close ends open connections at once', async () => {
  const other = await startLocalDiscord();
  const line = connectRaw(other.world.gateway.url);
  await line.until((f) => f.op === 10);
  other.faults.add({ when: { route: '/gateway' }, do: { hang: true } });
  const hanging = fetch(`${other.api}/v10/gateway`);
  await Promise.all([expect(hanging).rejects.toThrow(), other.close()]);
  expect(await line.closed).toBe(1006);
});
