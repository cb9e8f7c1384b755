import { readFileSync } from 'node:fs';
import { buildSpelling, type Spelling } from './spelling.ts';
import { openVectors, rowOf, wordsOf } from './vector-file.ts';

/** Word vectors of general English: how near two words are in use. */
export interface Vectors {
  readonly dimensions: number;
  /** The row of a word, or -1; common words have low rows. */
  row(word: string): number;
  /** Every row after another, in whole numbers; a row times its scale has length 1. */
  readonly values: Int8Array;
  readonly scales: Float32Array;
  /** The words arranged for finding a near spelling; made when first asked for. */
  spelling(): Spelling;
}

/** Reads the vectors that ship with the bot. */
export function readVectors(): Vectors {
  const file = openVectors(readFileSync(new URL('./vectors.bin', import.meta.url)));
  const { dimensions, values, scales } = file;
  let spelling: Spelling | undefined;
  return {
    dimensions,
    values,
    scales,
    row: (word) => rowOf(word, file),
    spelling: () => {
      spelling ??= buildSpelling(wordsOf(file), (row) => 1 - Math.log(1 + row) / Math.log(1 + scales.length));
      return spelling;
    },
  };
}
