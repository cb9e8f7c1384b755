import * as mark from './marks.ts';
import type { Match } from './match.ts';
import type { Query } from './query.ts';
import type { Slot } from './question.ts';
import type { Table } from './table.ts';
import type { Vectors } from './vectors.ts';

/** Words less alike than this have nothing to do with each other. */
const LEAST_ALIKE = 0.25;
/** Likeness is never as good as the word itself. */
const MOST_ALIKE = 0.9;
const MOST_SLOTS = 32;

/**
 * How well sentences fill the slots of one query when words of like use count as well. Names and numbers are filled by
 * themselves only: Iraq is used much like Iran. What is worked out of a sentence or a word is kept until the next query.
 */
export class Likeness {
  readonly #table: Table;
  readonly #vectors: Vectors;
  /** By word: its row among the vectors, or that of another form of it, or -1. */
  readonly #rows: Int32Array;
  /** By stem: the row of its most common form in the corpus, or -1. */
  readonly #stemRows: Int32Array;
  #match: Match | undefined;
  #size = 0;
  /** By slot: its row among the vectors, or -1 where likeness says nothing. */
  readonly #asked = new Int32Array(MOST_SLOTS);
  /** The direction of the whole question. */
  readonly #question: Float32Array;
  /** By word: where its likeness to every slot stands, plus one; 0 for not worked out yet. */
  readonly #wordAt: Int32Array;
  #words = new Float32Array(256 * MOST_SLOTS);
  #wordsUsed = 0;
  #touched: number[] = [];
  /** By sentence: the length of its words' sum, 0 for not worked out yet. */
  readonly #lengths: Float32Array;
  readonly #sentences = new Map<number, Float64Array>();
  readonly #paragraphs = new Map<number, { readonly filled: Float64Array; readonly direction: number }>();

  constructor(table: Table, vectors: Vectors) {
    this.#table = table;
    this.#vectors = vectors;
    this.#stemRows = new Int32Array(table.stems.length).fill(-1);
    this.#rows = Int32Array.from(table.words, (word) => vectors.row(word));
    this.#rows.forEach((row, word) => {
      const stem = table.stemOfWord[word] ?? 0;
      const known = this.#stemRows[stem] ?? -1;
      if (row >= 0 && (known < 0 || row < known)) this.#stemRows[stem] = row;
    });
    this.#rows.forEach((row, word) => {
      if (row < 0) this.#rows[word] = this.#stemRows[table.stemOfWord[word] ?? 0] ?? -1;
    });
    this.#wordAt = new Int32Array(table.words.length);
    this.#question = new Float32Array(vectors.dimensions);
    this.#lengths = new Float32Array(table.sentences.length);
  }

  /** Takes up the query that `match` has begun. */
  begin(match: Match, query: Query): void {
    for (const word of this.#touched) this.#wordAt[word] = 0;
    this.#touched = [];
    this.#wordsUsed = 0;
    this.#sentences.clear();
    this.#paragraphs.clear();
    this.#match = match;
    this.#size = match.size;
    this.#question.fill(0);
    const { dimensions, values, scales } = this.#vectors;
    for (let i = 0; i < this.#size; i += 1) {
      const want = query.wanted[i];
      if (want === undefined) continue;
      const row = this.#rowOf(want.slot);
      this.#asked[i] = want.name || want.slot.number || want.slot.asks ? -1 : row;
      if (row < 0) continue;
      const share = want.weight * (scales[row] ?? 0);
      for (let d = 0; d < dimensions; d += 1) {
        this.#question[d] = (this.#question[d] ?? 0) + share * (values[row * dimensions + d] ?? 0);
      }
    }
    normalise(this.#question);
  }

  /** The row of an asked word, or of a form of it that the corpus has, or -1. */
  #rowOf({ word, stem }: Slot): number {
    const own = this.#vectors.row(word);
    return own >= 0 ? own : (this.#stemRows[this.#table.stemId.get(stem) ?? -1] ?? -1);
  }

  /** By slot: how well the sentence fills it, 0 to 1. */
  filledBy(sentence: number): Float64Array {
    const known = this.#sentences.get(sentence);
    if (known !== undefined) return known;
    const filled = new Float64Array(this.#size);
    this.#match?.fill(sentence, filled);
    const { tokenStart, word, marks } = this.#table;
    const end = tokenStart[sentence + 1] ?? 0;
    for (let t = tokenStart[sentence] ?? 0; t < end; t += 1) {
      const id = word[t] ?? 0;
      if ((this.#rows[id] ?? -1) < 0 || ((marks[t] ?? 0) & mark.STOP) !== 0) continue;
      const from = this.#likenessOf(id);
      for (let i = 0; i < this.#size; i += 1) {
        const value = this.#words[from + i] ?? 0;
        if (value > (filled[i] ?? 0)) filled[i] = value;
      }
    }
    this.#sentences.set(sentence, filled);
    return filled;
  }

  /** By slot: how well the paragraph's best sentence for it fills it; and how near the paragraph's direction is. */
  ofParagraph(paragraph: number): { readonly filled: Float64Array; readonly direction: number } {
    const known = this.#paragraphs.get(paragraph);
    if (known !== undefined) return known;
    const { firstSentence } = this.#table;
    const filled = new Float64Array(this.#size);
    const end = firstSentence[paragraph + 1] ?? 0;
    const from = firstSentence[paragraph] ?? 0;
    let direction = 0;
    for (let s = from; s < end; s += 1) {
      const own = this.filledBy(s);
      for (let i = 0; i < this.#size; i += 1) filled[i] = Math.max(filled[i] ?? 0, own[i] ?? 0);
      direction += this.direction(s) / (end - from);
    }
    const found = { filled, direction };
    this.#paragraphs.set(paragraph, found);
    return found;
  }

  /** How near the sentence's words point to where the question's point, -1 to 1; rare words count more. */
  direction(sentence: number): number {
    const { tokenStart, word } = this.#table;
    const end = tokenStart[sentence + 1] ?? 0;
    let sum = 0;
    for (let t = tokenStart[sentence] ?? 0; t < end; t += 1) {
      const id = word[t] ?? 0;
      if ((this.#rows[id] ?? -1) >= 0) sum += this.#words[this.#likenessOf(id) + this.#size] ?? 0;
    }
    let length = this.#lengths[sentence] ?? 0;
    if (length === 0) this.#lengths[sentence] = length = this.#lengthOf(sentence);
    return sum / length;
  }

  /** The length of the sum of a sentence's words, rare ones counting more; it is the same for every question. */
  #lengthOf(sentence: number): number {
    const { tokenStart, word } = this.#table;
    const { dimensions, values, scales } = this.#vectors;
    const sum = new Float32Array(dimensions);
    const end = tokenStart[sentence + 1] ?? 0;
    for (let t = tokenStart[sentence] ?? 0; t < end; t += 1) {
      const row = this.#rows[word[t] ?? 0] ?? -1;
      if (row < 0) continue;
      const share = rarity(row) * (scales[row] ?? 0);
      for (let d = 0; d < dimensions; d += 1)
        sum[d] = (sum[d] ?? 0) + share * (values[row * dimensions + d] ?? 0);
    }
    // As it is kept, so that the first question gets what later ones get.
    return Math.fround(Math.sqrt(1e-9 + sum.reduce((squares, value) => squares + value * value, 0)));
  }

  /** Where the likeness of a word to every slot stands, and after those how far it points where the question points. */
  #likenessOf(word: number): number {
    const known = this.#wordAt[word] ?? 0;
    if (known !== 0) return known - 1;
    const from = this.#wordsUsed;
    this.#wordsUsed += this.#size + 1;
    if (this.#wordsUsed > this.#words.length) {
      const wider = new Float32Array(this.#words.length * 2);
      wider.set(this.#words);
      this.#words = wider;
    }
    const { dimensions, values, scales } = this.#vectors;
    const own = this.#rows[word] ?? 0;
    const row = own * dimensions;
    for (let i = 0; i < this.#size; i += 1) {
      const other = this.#asked[i] ?? -1;
      const asked = other * dimensions;
      let dot = 0;
      if (asked >= 0)
        for (let d = 0; d < dimensions; d += 1) dot += (values[row + d] ?? 0) * (values[asked + d] ?? 0);
      const alike = dot * (scales[own] ?? 0) * (scales[other] ?? 0);
      this.#words[from + i] = MOST_ALIKE * Math.max(0, (alike - LEAST_ALIKE) / (1 - LEAST_ALIKE));
    }
    let along = 0;
    for (let d = 0; d < dimensions; d += 1) along += (values[row + d] ?? 0) * (this.#question[d] ?? 0);
    this.#words[from + this.#size] = along * (scales[own] ?? 0) * rarity(own);
    this.#wordAt[word] = from + 1;
    this.#touched.push(word);
    return from;
  }
}

/** Rows come by frequency: a rare word says more, and the most common one nothing. */
const rarity = (row: number): number => Math.log(1 + row);

function normalise(vector: Float32Array): void {
  let squares = 0;
  for (const value of vector) squares += value * value;
  const length = Math.sqrt(squares) || 1;
  for (let i = 0; i < vector.length; i += 1) vector[i] = (vector[i] ?? 0) / length;
}
