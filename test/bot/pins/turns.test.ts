import { expect, it } from 'vitest';
import { createTurns } from '../../../src/bot/pins/turns.ts';

it('runs work under one key one after the other, and work under another meanwhile', async () => {
  const turns = createTurns();
  const order: string[] = [];
  let release = (): void => undefined;
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  const first = turns.take('a', async () => {
    await gate;
    order.push('first');
  });
  const second = turns.take('a', async () => void order.push('second'));
  await turns.take('b', async () => void order.push('other'));
  release();
  await Promise.all([first, second]);
  expect(order).toEqual(['other', 'first', 'second']);
});

it('goes on after a failure, which reaches only its own caller', async () => {
  const turns = createTurns();
  const failing = turns.take('a', async () => Promise.reject(new Error('mine')));
  const next = turns.take('a', async () => 'fine');
  await expect(failing).rejects.toThrow('mine');
  expect(await next).toBe('fine');
});
