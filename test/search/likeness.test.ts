import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readVectors } from '../../src/search/vectors.ts';

const vectors = readVectors();

function alike(a: string, b: string): number {
  const [one, other] = [vectors.row(a), vectors.row(b)];
  expect(one).toBeGreaterThanOrEqual(0);
  expect(other).toBeGreaterThanOrEqual(0);
  const { dimensions, values, scales } = vectors;
  let dot = 0;
  for (let d = 0; d < dimensions; d += 1)
    dot += (values[one * dimensions + d] ?? 0) * (values[other * dimensions + d] ?? 0);
  return dot * (scales[one] ?? 0) * (scales[other] ?? 0);
}

test.each([
  ['boat', 'vessel', 'banana'],
  ['doctor', 'hospital', 'parliament'],
  ['salary', 'pay', 'volcano'],
])('%s is used more like %s than like %s', (word, near, far) => {
  expect(alike(word, near)).toBeGreaterThan(alike(word, far) + 0.2);
});

test('a word is like itself', () => expect(alike('harbor', 'harbor')).toBeCloseTo(1, 5));

test('a word nobody knows has no row', () => expect(vectors.row('qwzxv')).toBe(-1));

test('the table says where it comes from and stays below five megabytes', () => {
  const file = readFileSync('src/search/vectors.bin');
  expect(file.length).toBeLessThan(5_000_000);
  expect(JSON.parse(file.toString('utf8', 0, file.indexOf(10)))).toMatchObject({
    source: expect.stringContaining('MIT'),
    command: expect.stringContaining('test/eval/vectors.ts'),
  });
});
