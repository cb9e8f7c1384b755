import { expect, it } from 'vitest';
import { createLine } from '../../src/bot/line.ts';

/** A clock that stands still unless work moves it. */
function clock() {
  let time = 0;
  return {
    now: () => time,
    work: (milliseconds: number) => {
      time += milliseconds;
    },
  };
}

it('lets everybody through at once while little goes on', () => {
  const { now, work } = clock();
  const line = createLine(now);
  for (let at = 0; at < 3; at += 1) {
    expect(line.turn()).toBeNull();
    work(2);
  }
  expect(line.wait()).toBe(0);
});

it('serves a heap in the order it came, and lets others do something in between', async () => {
  const { now, work } = clock();
  const line = createLine(now);
  const happened: string[] = [];
  const ask = async (name: string): Promise<void> => {
    const turn = line.turn();
    if (turn !== null) await turn;
    happened.push(name);
    work(20);
  };
  const asked = ['a', 'b', 'c'].map(ask);
  setImmediate(() => happened.push('sent'));
  await Promise.all(asked);
  expect(happened).toEqual(['a', 'b', 'sent', 'c']);
});

it('does not take one pause of the machine for what everybody will take', async () => {
  const { now, work } = clock();
  const line = createLine(now);
  const ask = async (took: number): Promise<void> => {
    const turn = line.turn();
    if (turn !== null) await turn;
    work(took);
  };
  await Promise.all(Array.from({ length: 200 }, () => ask(1)));
  await Promise.all([ask(400)]);
  await new Promise(setImmediate);
  const later = Array.from({ length: 31 }, () => ask(1));
  expect(line.wait()).toBeLessThan(31 * 20);
  await Promise.all(later);
});

it('knows how long the last will wait, and nobody once they are served', async () => {
  const { now, work } = clock();
  const line = createLine(now);
  const ask = async (): Promise<void> => {
    const turn = line.turn();
    if (turn !== null) await turn;
    work(50);
  };
  await Promise.all(Array.from({ length: 30 }, ask));
  const later = Array.from({ length: 11 }, ask);
  // One is worked on at once, ten wait for about 50 ms each.
  expect(line.wait()).toBeGreaterThan(400);
  expect(line.wait()).toBeLessThanOrEqual(500);
  await Promise.all(later);
  expect(line.wait()).toBe(0);
});
