/** Word vectors as they lie in a file in which nothing has to be worked out to look a word up. */
export interface VectorFile {
  readonly dimensions: number;
  /** The words' letters one after another, and where each word begins; one more entry closes the last. */
  readonly letters: Uint8Array;
  readonly starts: Uint32Array;
  /** What a row is multiplied by to have length 1. */
  readonly scales: Float32Array;
  /** By a word's hash: its row plus one, or the next place where that is taken; 0 where nothing stands. */
  readonly places: Uint16Array;
  readonly values: Int8Array;
}

const NEWLINE = 10;
/** Twice as many as there are words, so that most are found at the first look. */
const PLACES = 1 << 16;
/** What a file begins with that was arranged; then, in four bytes each, dimensions, words and letters. */
const ARRANGED = 'arranged';
const HEAD = 20;

/** Whether a file of vectors was arranged for looking up. */
const isArranged = (file: Buffer): boolean => file.toString('latin1', 0, ARRANGED.length) === ARRANGED;

/** Arranges a file that begins with a line about it and a line of words. The build does it, so that a start need not. */
export function arrangeVectors(file: Buffer): Buffer {
  const first = file.indexOf(NEWLINE);
  const second = file.indexOf(NEWLINE, first + 1);
  const { dimensions } = JSON.parse(file.toString('utf8', 0, first)) as { dimensions: number };
  const words = file.toString('latin1', first + 1, second).split(' ');
  if (words.length >= PLACES - 1) throw new Error('more words than places for them');
  const values = file.subarray(second + 1, second + 1 + words.length * dimensions);
  const scales = new Float32Array(words.length);
  const starts = new Uint32Array(words.length + 1);
  const places = new Uint16Array(PLACES);
  words.forEach((word, row) => {
    let squares = 0;
    for (let i = row * dimensions; i < (row + 1) * dimensions; i += 1) squares += values.readInt8(i) ** 2;
    scales[row] = 1 / (Math.sqrt(squares) || 1);
    starts[row + 1] = (starts[row] ?? 0) + word.length;
    let place = placeOf(word);
    while (places[place] !== 0) place = nextPlace(place);
    places[place] = row + 1;
  });
  const letters = Buffer.from(words.join(''), 'latin1');
  const head = Buffer.alloc(HEAD);
  head.write(ARRANGED, 'latin1');
  [dimensions, words.length, letters.length].forEach((count, i) => {
    head.writeUint32LE(count, ARRANGED.length + 4 * i);
  });
  const columns = [starts, scales, places].map(({ buffer }) => Buffer.from(buffer));
  return Buffer.concat([head, ...columns, letters, values]);
}

/** The columns of a file, arranged now where it was not. Nothing is copied out of one that was. */
export function openVectors(read: Buffer): VectorFile {
  const file = isArranged(read) ? read : arrangeVectors(read);
  const count = (i: number): number => file.readUint32LE(ARRANGED.length + 4 * i);
  const [dimensions, words, length] = [count(0), count(1), count(2)];
  // Numbers of four bytes begin at a multiple of four; a small file may lie anywhere in a shared buffer.
  const { buffer, byteOffset } = file.byteOffset % 4 === 0 ? file : new Uint8Array(file);
  let at = byteOffset + HEAD;
  const next = (bytes: number): number => {
    at += bytes;
    return at - bytes;
  };
  return {
    dimensions,
    starts: new Uint32Array(buffer, next(4 * (words + 1)), words + 1),
    scales: new Float32Array(buffer, next(4 * words), words),
    places: new Uint16Array(buffer, next(2 * PLACES), PLACES),
    letters: new Uint8Array(buffer, next(length), length),
    values: new Int8Array(buffer, next(words * dimensions), words * dimensions),
  };
}

/** The row of a word, or -1. */
export function rowOf(word: string, { letters, starts, places }: VectorFile): number {
  for (let place = placeOf(word); ; place = nextPlace(place)) {
    const row = (places[place] ?? 0) - 1;
    if (row < 0) return -1;
    const start = starts[row] ?? 0;
    if ((starts[row + 1] ?? 0) - start !== word.length) continue;
    let i = 0;
    while (i < word.length && letters[start + i] === word.charCodeAt(i)) i += 1;
    if (i === word.length) return row;
  }
}

/** Every word, in the order of the rows. */
export function wordsOf({ letters, starts }: VectorFile): string[] {
  const all = Buffer.from(letters.buffer, letters.byteOffset, letters.length).toString('latin1');
  return Array.from({ length: starts.length - 1 }, (_, row) => all.slice(starts[row], starts[row + 1]));
}

/** Where a word is looked for first: its letters hashed (FNV-1a). */
function placeOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i += 1) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 16)) & (PLACES - 1);
}

const nextPlace = (place: number): number => (place + 1) & (PLACES - 1);
