import type { Query } from './query.ts';
import type { Knowledge } from './relations.ts';
import { isStopword } from './stopwords.ts';
import type { Table } from './table.ts';
import type { Vectors } from './vectors.ts';

const MOST_SLOTS = 32;
const MOST_FILLS = 128;
/** Words less alike than this have nothing to do with each other. */
const LEAST_ALIKE = 0.35;
/** Likeness is never as good as the word itself. */
const MOST_LIKENESS = 0.9;
/** The asked word in another form. */
const OTHER_FORM = 0.97;

/**
 * Finds what of one query stands in one sentence. All arrays are used again for the next sentence: read them at once.
 * Work is bounded by the guard (32 slots) and by the tokens of a sentence.
 */
export class Match {
  readonly table: Table;
  readonly #vectors: Vectors;
  readonly #knowledge: Knowledge;
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
  /** By slot: how well it is filled when words of like use count. */
  readonly alike = new Float64Array(MOST_SLOTS);
  readonly alikeAt = new Int32Array(MOST_SLOTS);
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
  /** By stem: its row among the vectors, or -1 where likeness says nothing (names, function words). */
  readonly #rowOf: Int32Array;
  /** By slot the same. */
  #rows: Int32Array = new Int32Array(0);
  /** By stem: where its likeness to each slot stands, plus one; 0 for not worked out yet. */
  readonly #likenessAt: Int32Array;
  #likeness: Float64Array = new Float64Array(64 * MOST_SLOTS);
  #likenesses = 0;
  #liked: number[] = [];

  constructor(table: Table, vectors: Vectors, knowledge: Knowledge) {
    this.#knowledge = knowledge;
    this.table = table;
    this.#vectors = vectors;
    this.#first = new Int32Array(table.stems.length);
    this.#inQuestion = new Uint8Array(table.stems.length);
    this.#likenessAt = new Int32Array(table.stems.length);
    this.#rowOf = Int32Array.from(table.stems, (stem, id) =>
      (table.capitalShare[id] ?? 0) > 0.6 || isStopword(stem) ? -1 : vectors.row(stem),
    );
  }

  /** Takes up a query; every sentence after is matched against it. */
  begin(query: Query): void {
    for (const stem of this.#touched) {
      this.#first[stem] = 0;
      this.#inQuestion[stem] = 0;
    }
    for (const stem of this.#liked) this.#likenessAt[stem] = 0;
    this.#touched = [];
    this.#liked = [];
    this.#likenesses = 0;
    this.#entries = [];
    this.query = query;
    this.size = Math.min(MOST_SLOTS, query.wanted.length);
    this.total = 1e-9;
    this.#rows = Int32Array.from(query.wanted, ({ slot, name }) =>
      name || slot.number || slot.asks ? -1 : this.#vectors.row(slot.stem),
    );
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

  /** Whether the question itself has this stem. */
  isAsked(stem: number): boolean {
    return this.#inQuestion[stem] === 1;
  }

  /** Whether the question has this stem or it fills a slot. */
  isOwn(stem: number): boolean {
    return this.#inQuestion[stem] === 1 || (this.#first[stem] ?? 0) !== 0;
  }

  /** Matches a sentence: `best`, `where`, `exact`, `alike` and the list of fills are of it from here on. */
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
    this.#liken();
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
    const { tokenStart, stem } = this.table;
    const end = tokenStart[sentence + 1] ?? 0;
    for (let t = tokenStart[sentence] ?? 0; t < end; t += 1) {
      for (let e = this.#first[stem[t] ?? 0] ?? 0; e !== 0; ) {
        const entry = this.#entries[e - 1];
        if (entry === undefined) break;
        if (entry.strength > (this.other[entry.slot] ?? 0)) this.other[entry.slot] = entry.strength;
        e = entry.next;
      }
    }
  }

  #liken(): void {
    const { stem } = this.table;
    const { size, alike, alikeAt } = this;
    for (let i = 0; i < size; i += 1) {
      alike[i] = this.best[i] ?? 0;
      alikeAt[i] = this.where[i] ?? -1;
    }
    for (let t = this.start; t < this.end; t += 1) {
      const id = stem[t] ?? 0;
      if ((this.#rowOf[id] ?? -1) < 0) continue;
      const from = this.#likenessOf(id);
      for (let i = 0; i < size; i += 1) {
        const value = this.#likeness[from + i] ?? 0;
        if (value > (alike[i] ?? 0)) {
          alike[i] = value;
          alikeAt[i] = t;
        }
      }
    }
  }

  /** Opposites and siblings ("killed", "wounded") are used alike and mean another thing. */
  #contrasts(stem: number, slot: number): boolean {
    const against = this.#knowledge.contrasts.get(this.query?.wanted[slot]?.slot.stem ?? '');
    return against?.has(this.table.stems[stem] ?? '') ?? false;
  }

  /** Where the likeness of a stem to each slot stands; worked out once a query. */
  #likenessOf(stem: number): number {
    const known = this.#likenessAt[stem] ?? 0;
    if (known !== 0) return known - 1;
    const from = this.#likenesses;
    this.#likenesses += this.size;
    if (this.#likenesses > this.#likeness.length) {
      const wider = new Float64Array(this.#likeness.length * 2);
      wider.set(this.#likeness);
      this.#likeness = wider;
    }
    const row = this.#rowOf[stem] ?? -1;
    for (let i = 0; i < this.size; i += 1) {
      const asked = this.#rows[i] ?? -1;
      const alike = asked < 0 || row < 0 || this.#contrasts(stem, i) ? 0 : this.#vectors.alike(asked, row);
      this.#likeness[from + i] = MOST_LIKENESS * Math.max(0, (alike - LEAST_ALIKE) / (1 - LEAST_ALIKE));
    }
    this.#likenessAt[stem] = from + 1;
    this.#liked.push(stem);
    return from;
  }
}
