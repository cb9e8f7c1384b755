import { expect, test } from 'vitest';
import { bound } from '../../src/local/world/world.ts';

const add = (map: Map<string, number>, from: number, to: number): void => {
  for (let at = from; at < to; at += 1) map.set(String(at), at);
};

test('the oldest go, whatever else was taken away or emptied meanwhile', () => {
  const map = new Map<string, number>();
  add(map, 0, 10);
  bound(map, 4);
  expect([...map.values()]).toEqual([6, 7, 8, 9]);
  // The oldest is taken away by others, one comes back as the newest.
  map.delete('6');
  map.delete('7');
  map.set('7', 7);
  add(map, 10, 13);
  bound(map, 4);
  expect([...map.values()]).toEqual([7, 10, 11, 12]);
  map.clear();
  add(map, 20, 26);
  bound(map, 4);
  expect([...map.values()]).toEqual([22, 23, 24, 25]);
  bound(map, 0);
  expect(map.size).toBe(0);
  add(map, 30, 33);
  bound(map, 2);
  expect([...map.values()]).toEqual([31, 32]);
});

test('dropping one does not pass all that were dropped before', () => {
  const map = new Map<string, number>();
  add(map, 0, 50_000);
  const begun = performance.now();
  for (let at = 50_000; at < 150_000; at += 1) {
    map.set(String(at), at);
    bound(map, 50_000);
  }
  // Looked for from the front each time, it takes two seconds.
  expect(performance.now() - begun).toBeLessThan(500);
  expect(map.size).toBe(50_000);
});
