import table from './vectors.json' with { type: 'json' };

/** Word vectors of general English: how near two words are in use. */
export interface Vectors {
  /** The row of a stem, or -1. */
  row(stem: string): number;
  /** How alike two rows are, -1 to 1. */
  alike(a: number, b: number): number;
}

/** Unpacks the vectors that ship with the bot; `vectors.json` says where they come from. */
export function readVectors(): Vectors {
  const { dimensions } = table;
  const bytes = Buffer.from(table.data, 'base64');
  const values = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
  const rows = new Map(table.stems.split(' ').map((stem, row): [string, number] => [stem, row]));
  const lengths = new Float32Array(rows.size);
  for (let row = 0; row < rows.size; row += 1) {
    let sum = 0;
    for (let i = row * dimensions; i < (row + 1) * dimensions; i += 1) sum += (values[i] ?? 0) ** 2;
    lengths[row] = Math.sqrt(sum) || 1;
  }
  return {
    row: (stem) => rows.get(stem) ?? -1,
    alike(a, b) {
      let dot = 0;
      const [from, other] = [a * dimensions, b * dimensions];
      for (let i = 0; i < dimensions; i += 1) dot += (values[from + i] ?? 0) * (values[other + i] ?? 0);
      return dot / ((lengths[a] ?? 1) * (lengths[b] ?? 1));
    },
  };
}
