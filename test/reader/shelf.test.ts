import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MessageChannel } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { openEdition } from '../../src/edition.ts';
import type { Said } from '../../src/reader/messages.ts';
import { serveReader } from '../../src/reader/serve.ts';
import { openShelf } from '../../src/reader/shelf.ts';

/** A thread that has a long look at its articles before it has opened them. */
const SLOW = `import { parentPort } from 'node:worker_threads';
parentPort.on('message', () => undefined);
setTimeout(() => {
  parentPort.postMessage({ is: 'opened', edition: 'slow0001' });
  parentPort.postMessage({ is: 'prepared' });
}, 400);`;

const write = (folder: string, name: string, text: string): void =>
  writeFileSync(join(folder, name), `---\ndate: 2026-03-04\n---\n\n${text}\n`);

/** A shelf over a folder of one short article; a large one is opened slowly. */
async function setUp() {
  const folder = mkdtempSync(join(tmpdir(), 'footnote-'));
  write(folder, 'a.md', 'The bridge was closed.');
  const opened = await openShelf({
    folder,
    index: null,
    commands,
    worker: new URL(`data:text/javascript,${encodeURIComponent(SLOW)}`),
    tell: () => undefined,
  });
  if (!opened.ok) throw new Error(opened.reason);
  return { folder, shelf: opened.shelf };
}

function idOf(folder: string): string {
  const opened = openEdition(folder);
  if (!opened.ok) throw new Error(opened.reason);
  return opened.edition.id;
}

describe('two reloads, one right after the other', () => {
  it('are done in their order: the last look at the folder is the edition in use', async () => {
    const { folder, shelf } = await setUp();
    const first = idOf(folder);
    const order: string[] = [];
    const noting = async (reload: ReturnType<typeof shelf.reload>) => {
      const placed = await reload;
      order.push(placed.ok ? placed.edition : placed.reason);
    };
    // Large, and so opened slowly in another thread ...
    write(folder, 'large.md', 'The bridge was closed again. '.repeat(10_000));
    const slow = noting(shelf.reload());
    await new Promise(setImmediate);
    // ... and small again before that is done, which takes no time at all.
    rmSync(join(folder, 'large.md'));
    write(folder, 'b.md', 'The bridge was opened.');
    const quick = noting(shelf.reload());
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(shelf.reader.edition()).toBe(first);
    await Promise.all([slow, quick]);
    expect(order).toEqual(['slow0001', idOf(folder)]);
    expect(shelf.reader.edition()).toBe(idOf(folder));
  });

  it('of which the first finds a broken article: the second is looked at all the same', async () => {
    const { folder, shelf } = await setUp();
    const before = shelf.reader.edition();
    writeFileSync(join(folder, 'broken.md'), 'no date');
    const broken = shelf.reload();
    await new Promise(setImmediate);
    expect((await broken).ok).toBe(false);
    expect(shelf.reader.edition()).toBe(before);
    rmSync(join(folder, 'broken.md'));
    write(folder, 'b.md', 'The bridge was opened.');
    const [again, more] = await Promise.all([shelf.reload(), shelf.reload()]);
    expect([again, more]).toEqual(Array.from({ length: 2 }, () => ({ ok: true, edition: idOf(folder) })));
  });
});

describe('questions come before preparation', () => {
  it('in a thread of its own: one asked as soon as it is open is answered before anything else is worked out', async () => {
    const { port1, port2 } = new MessageChannel();
    const said: Said[] = [];
    const prepared = new Promise<void>((resolve) => {
      port2.on('message', (message: Said) => {
        said.push(message);
        if (message.is === 'opened')
          port2.postMessage({ id: 8, name: 'question', given: ['who held the briefing?', null] });
        if (message.is === 'prepared') resolve();
      });
    });
    await serveReader(port1, { folder: 'data', index: null }, commands);
    await prepared;
    port1.close();
    const order = said.flatMap((message) =>
      'id' in message ? [`${message.is} ${message.id}`] : [message.is],
    );
    expect(order.filter((what) => what !== 'told')).toEqual(['opened', 'made 8', 'prepared']);
  });

  it('in the bot’s own thread: it waits while people ask, and goes on when they have stopped', async () => {
    const { shelf } = await setUp();
    let done = false;
    const prepared = shelf.prepare().then(() => {
      done = true;
    });
    const until = performance.now() + 1_000;
    while (performance.now() < until) {
      const payload = shelf.reader.read('question', 'what was closed?', null);
      // At once, and not when its turn comes.
      expect(payload).not.toBeInstanceOf(Promise);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect(done).toBe(false);
    const stopped = performance.now();
    await prepared;
    expect(performance.now() - stopped).toBeLessThan(1_000);
  });
});
