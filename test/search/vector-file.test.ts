import { expect, test } from 'vitest';
import { arrangeVectors, openVectors, rowOf, wordsOf } from '../../src/search/vector-file.ts';

const WORDS = ['ship', 'boat', 'a', 'boats', 'tab'];
const rows = WORDS.flatMap((_, i) => [i + 3, -4]);
const written = Buffer.concat([
  Buffer.from(`{"dimensions":2}\n${WORDS.join(' ')}\n`),
  Buffer.from(Int8Array.from(rows).buffer),
]);

/** The same bytes at any place in a larger buffer. */
const shifted = (file: Buffer, by: number): Buffer => Buffer.concat([Buffer.alloc(by), file]).subarray(by);

test.each([
  ['as it is written', written],
  ['arranged', arrangeVectors(written)],
  ...[1, 2, 3].map((by): [string, Buffer] => [
    `arranged, ${by} bytes on`,
    shifted(arrangeVectors(written), by),
  ]),
])('a file of vectors %s has a row for each of its words and for no other', (_, file) => {
  const opened = openVectors(file);
  expect(WORDS.map((word) => rowOf(word, opened))).toEqual([0, 1, 2, 3, 4]);
  for (const other of ['', 'boa', 'oats', 'shipboat', 'bat']) expect(rowOf(other, opened)).toBe(-1);
  expect(wordsOf(opened)).toEqual(WORDS);
  expect(opened.dimensions).toBe(2);
  expect([...opened.values]).toEqual(rows);
  expect(opened.scales[0]).toBeCloseTo(1 / 5, 6);
});

test('a word that hashes to the place of another is not taken for it', () => {
  const opened = openVectors(written);
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const pairs = letters.flatMap((one) => letters.map((two) => one + two));
  const found = pairs.flatMap((one) =>
    pairs.map((two) => one + two).filter((word) => rowOf(word, opened) >= 0),
  );
  expect(found).toEqual(['boat', 'ship']);
});
