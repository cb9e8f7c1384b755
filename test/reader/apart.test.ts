import { describe, expect, it } from 'vitest';
import { readApart } from '../../src/reader/apart.ts';

/** A thread that says it has opened an edition and ends at the first question. */
const BREAKING = `import { parentPort } from 'node:worker_threads';
parentPort.on('message', () => { throw new RangeError('too much'); });
parentPort.postMessage({ is: 'opened', edition: 'abcdef01' });`;

const entry = (source: string): URL => new URL(`data:text/javascript,${encodeURIComponent(source)}`);
const order = { folder: 'data', index: null };

describe('a thread that reads', () => {
  it('fails what was asked of it when it breaks, and says so', async () => {
    const reader = await readApart(entry(BREAKING), order, () => undefined);
    if (!reader.ok) throw new Error(reader.reason);
    expect(reader.edition()).toBe('abcdef01');
    const asked = reader.read('suggest', 'ask', 'question', 'who');
    await expect(asked).rejects.toThrow('too much');
    await expect(reader.broken).rejects.toThrow('too much');
  });

  it('that breaks before it has opened anything is no reader', async () => {
    const opened = readApart(entry('throw new Error("nothing here")'), order, () => undefined);
    await expect(opened).rejects.toThrow('nothing here');
  });

  it('ends when it is closed and nothing is asked any more', async () => {
    const patient = BREAKING.replace(
      /\(\) => \{.*?\}/u,
      `({ id }) => parentPort.postMessage({ is: 'made', id, value: [] })`,
    );
    const reader = await readApart(entry(patient), order, () => undefined);
    if (!reader.ok) throw new Error(reader.reason);
    const asked = reader.read('suggest', 'ask', 'question', 'who');
    await reader.close();
    expect(await asked).toEqual([]);
  });
});
