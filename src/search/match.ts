import type { Query } from './query.ts';
import type { Table } from './table.ts';

const MOST_SLOTS = 32;
const MOST_FILLS = 128;
/** The asked word in another form. */
const OTHER_FORM = 0.97;

/**
 * Finds what of one query stands in one sentence. All arrays are used again for the next sentence: read them at once.
 * Work is bounded by the guard (32 slots) and by the tokens of a sentence.
 */
export class Match {
  readonly table: Table;
  query: Query | undefined;
  size = 0;
  /** Weight of all slots together. */
  total = 1;
  start = 0;
  end = 0;
  /** By slot: how well it is filled here, by which token, and whether by the very word. */
  readonly best = new Float64Array(MOST_SLOTS);
  readonly where = new Int32Array(MOST_SLOTS);
  readonly exact = new Uint8Array(MOST_SLOTS);
  /** Every fill: its token and its slot. */
  fills = 0;
  readonly fillAt = new Int32Array(MOST_FILLS);
  readonly fillSlot = new Int32Array(MOST_FILLS);
  /** By slot: how well a neighbour fills it, where asked for. */
  readonly other = new Float64Array(MOST_SLOTS);
  /** By slot: how well the sentence before, or the one that names its subject, fills it. */
  readonly near = new Float64Array(MOST_SLOTS);
  /** Stems of the question in order, function words included; -1 for one the corpus lacks. */
  asked: Int32Array = new Int32Array(0);

  /** By stem: the first of its entries, plus one; 0 for none. */
  readonly #first: Int32Array;
  readonly #inQuestion: Uint8Array;
  #entries: { slot: number; strength: number; next: number }[] = [];
  #touched: number[] = [];

  constructor(table: Table) {
    this.table = table;
    this.#first = new Int32Array(table.stems.length);
    this.#inQuestion = new Uint8Array(table.stems.length);
  }

  /** Takes up a query; every sentence after is matched against it. */
  begin(query: Query): void {
    for (const stem of this.#touched) {
      this.#first[stem] = 0;
      this.#inQuestion[stem] = 0;
    }
    this.#touched = [];
    this.#entries = [];
    this.query = query;
    this.size = Math.min(MOST_SLOTS, query.wanted.length);
    this.total = 1e-9;
    query.wanted.forEach(({ fills, weight }, slot) => {
      this.total += weight;
      for (const [stem, strength] of fills) {
        this.#touched.push(stem);
        this.#entries.push({ slot, strength, next: this.#first[stem] ?? 0 });
        this.#first[stem] = this.#entries.length;
      }
    });
    this.asked = Int32Array.from(query.question.words, (word) => this.table.stemId.get(word) ?? -1);
    for (const stem of this.asked) {
      if (stem < 0) continue;
      this.#inQuestion[stem] = 1;
      this.#touched.push(stem);
    }
  }

  /** The word of a token, or an empty one outside the sentence that was taken. */
  wordAt(t: number): string {
    return t < this.start || t >= this.end ? '' : (this.table.words[this.table.word[t] ?? 0] ?? '');
  }

  /** The marks of a token, or none outside the sentence that was taken. */
  marksAt(t: number): number {
    return t < this.start || t >= this.end ? 0 : (this.table.marks[t] ?? 0);
  }

  /** Whether the question itself has this stem. */
  isAsked(stem: number): boolean {
    return this.#inQuestion[stem] === 1;
  }

  /** Whether the question has this stem or it fills a slot. */
  isOwn(stem: number): boolean {
    return this.#inQuestion[stem] === 1 || (this.#first[stem] ?? 0) !== 0;
  }

  /** Matches a sentence: `best`, `where`, `exact` and the list of fills are of it from here on. */
  take(sentence: number): void {
    const { tokenStart, stem, word } = this.table;
    const wanted = this.query?.wanted ?? [];
    const { size, best, where, exact } = this;
    this.start = tokenStart[sentence] ?? 0;
    this.end = tokenStart[sentence + 1] ?? 0;
    best.fill(0, 0, size);
    where.fill(-1, 0, size);
    exact.fill(0, 0, size);
    this.fills = 0;
    for (let t = this.start; t < this.end; t += 1) {
      for (let e = this.#first[stem[t] ?? 0] ?? 0; e !== 0; ) {
        const entry = this.#entries[e - 1];
        if (entry === undefined) break;
        const { slot } = entry;
        let { strength } = entry;
        e = entry.next;
        if (strength >= 1) {
          if (word[t] === wanted[slot]?.word) exact[slot] = 1;
          else strength = OTHER_FORM;
        }
        if (this.fills < MOST_FILLS) {
          this.fillAt[this.fills] = t;
          this.fillSlot[this.fills] = slot;
          this.fills += 1;
        }
        if (strength > (best[slot] ?? 0)) {
          best[slot] = strength;
          where[slot] = t;
        }
      }
    }
  }

  /** The weighted share of the question that a sentence fills, 0 to 1, and nothing else of it: cheap. */
  coverage(sentence: number): number {
    this.other.fill(0, 0, this.size);
    this.takeOther(sentence);
    let sum = 0;
    for (let i = 0; i < this.size; i += 1) sum += (this.other[i] ?? 0) * (this.query?.wanted[i]?.weight ?? 0);
    return sum / this.total;
  }

  /** Adds to `other` what another sentence fills. */
  takeOther(sentence: number): void {
    this.fill(sentence, this.other);
  }

  /** Raises each slot of `into` to what a sentence fills of it. */
  fill(sentence: number, into: Float64Array): void {
    const { tokenStart, stem } = this.table;
    const end = tokenStart[sentence + 1] ?? 0;
    for (let t = tokenStart[sentence] ?? 0; t < end; t += 1) {
      for (let e = this.#first[stem[t] ?? 0] ?? 0; e !== 0; ) {
        const entry = this.#entries[e - 1];
        if (entry === undefined) break;
        if (entry.strength > (into[entry.slot] ?? 0)) into[entry.slot] = entry.strength;
        e = entry.next;
      }
    }
  }

  /** Adds to each slot of `into` how often a sentence fills it, each time by how well. */
  count(sentence: number, into: Float64Array): void {
    const { tokenStart, stem } = this.table;
    const end = tokenStart[sentence + 1] ?? 0;
    for (let t = tokenStart[sentence] ?? 0; t < end; t += 1) {
      for (let e = this.#first[stem[t] ?? 0] ?? 0; e !== 0; ) {
        const entry = this.#entries[e - 1];
        if (entry === undefined) break;
        into[entry.slot] = (into[entry.slot] ?? 0) + entry.strength;
        e = entry.next;
      }
    }
  }
}
