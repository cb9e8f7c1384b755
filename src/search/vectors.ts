import { readFileSync } from 'node:fs';
import { buildSpelling, type Spelling } from './spelling.ts';

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

const NEWLINE = 10;

/** Reads the vectors that ship with the bot: `vectors.bin` begins with a line that says where they come from. */
export function readVectors(): Vectors {
  const file = readFileSync(new URL('./vectors.bin', import.meta.url));
  const first = file.indexOf(NEWLINE);
  const second = file.indexOf(NEWLINE, first + 1);
  const { dimensions } = JSON.parse(file.toString('utf8', 0, first)) as { dimensions: number };
  const words = file.toString('utf8', first + 1, second).split(' ');
  const values = new Int8Array(file.buffer, file.byteOffset + second + 1, words.length * dimensions);
  const scales = new Float32Array(words.length);
  for (let row = 0; row < words.length; row += 1) {
    let squares = 0;
    for (let i = row * dimensions; i < (row + 1) * dimensions; i += 1) squares += (values[i] ?? 0) ** 2;
    scales[row] = 1 / (Math.sqrt(squares) || 1);
  }
  const rows = new Map(words.map((word, row): [string, number] => [word, row]));
  let spelling: Spelling | undefined;
  return {
    dimensions,
    values,
    scales,
    row: (word) => rows.get(word) ?? -1,
    spelling: () => {
      spelling ??= buildSpelling(words, (row) => 1 - Math.log(1 + row) / Math.log(1 + words.length));
      return spelling;
    },
  };
}
