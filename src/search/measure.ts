import * as mark from './marks.ts';
import type { Query } from './query.ts';
import { KINDS, type Kind } from './question.ts';
import type { Table } from './table.ts';

/** What is measured of a sentence against a question; the model has a weight for each name. */
export const FEATURES = [
  'coverage',
  'coverageSquared',
  'exact',
  'missing',
  'worstMissing',
  'names',
  'namesMissing',
  'numbers',
  'numbersMissing',
  'softCoverage',
  'antecedent',
  'previous',
  'following',
  'paragraph',
  'paragraphCoverage',
  'pairs',
  'near',
  'span',
  'run',
  'order',
  'head',
  'lastWord',
  'density',
  'index',
  'rank',
  'length',
  'short',
  'caption',
  'refers',
  'question',
  'first',
  'defines',
  'speaker',
  'negation',
  ...KINDS.flatMap((kind) => [`fit:${kind}`, `close:${kind}`]),
  'headFit',
  'freshNames',
  'freshNumbers',
] as const;

export const WIDTH = FEATURES.length;
const AT: ReadonlyMap<string, number> = new Map(FEATURES.map((name, i) => [name, i]));
const at = (name: string): number => AT.get(name) ?? -1;

const F = {
  coverage: at('coverage'),
  coverageSquared: at('coverageSquared'),
  exact: at('exact'),
  missing: at('missing'),
  worstMissing: at('worstMissing'),
  names: at('names'),
  namesMissing: at('namesMissing'),
  numbers: at('numbers'),
  numbersMissing: at('numbersMissing'),
  softCoverage: at('softCoverage'),
  antecedent: at('antecedent'),
  previous: at('previous'),
  following: at('following'),
  paragraph: at('paragraph'),
  paragraphCoverage: at('paragraphCoverage'),
  pairs: at('pairs'),
  near: at('near'),
  span: at('span'),
  run: at('run'),
  order: at('order'),
  head: at('head'),
  lastWord: at('lastWord'),
  density: at('density'),
  index: at('index'),
  rank: at('rank'),
  length: at('length'),
  short: at('short'),
  caption: at('caption'),
  refers: at('refers'),
  question: at('question'),
  first: at('first'),
  defines: at('defines'),
  speaker: at('speaker'),
  negation: at('negation'),
  headFit: at('headFit'),
  freshNames: at('freshNames'),
  freshNumbers: at('freshNumbers'),
} as const;
const FIT: Readonly<Record<Kind, number>> = Object.fromEntries(
  KINDS.map((kind) => [kind, at(`fit:${kind}`)]),
) as Record<Kind, number>;

/** The marks of a token that may answer each kind of question; 0 where no form tells. */
const EVIDENCE: Readonly<Record<Kind, number>> = {
  who: mark.PERSON | mark.TITLE | mark.ORGANISATION | mark.CAPITAL,
  when: mark.DATE | mark.YEAR | mark.CLOCK,
  time: mark.CLOCK,
  where: mark.PLACE,
  count: mark.NUMBER,
  amount: mark.MONEY | mark.PERCENT | mark.NUMBER,
  measure: mark.MEASURE | mark.DATE,
  often: mark.NUMBER | mark.ORDINAL,
  age: mark.AGE,
  why: mark.CAUSE,
  how: 0,
  which: mark.CAPITAL,
  what: 0,
  said: mark.SPEECH | mark.QUOTED,
  whether: 0,
  topic: 0,
};

const MOST_SLOTS = 32;
const MOST_MATCHES = 128;

/** Measures sentences against one query at a time; its arrays are used again for the next. */
export class Measure {
  readonly #table: Table;
  /** By stem: the first of its entries, plus one; 0 for none. */
  readonly #first: Int32Array;
  #slot: number[] = [];
  #strength: number[] = [];
  #next: number[] = [];
  #touched: number[] = [];
  #query: Query | undefined;
  #total = 1;
  readonly #best = new Float64Array(MOST_SLOTS);
  readonly #other = new Float64Array(MOST_SLOTS);
  readonly #where = new Int32Array(MOST_SLOTS);
  readonly #exact = new Uint8Array(MOST_SLOTS);
  readonly #matchAt = new Int32Array(MOST_MATCHES);
  readonly #matchSlot = new Int32Array(MOST_MATCHES);
  #questionStems: Int32Array = new Int32Array(0);
  readonly #inQuestion: Uint8Array;

  constructor(table: Table) {
    this.#table = table;
    this.#first = new Int32Array(table.stems.length);
    this.#inQuestion = new Uint8Array(table.stems.length);
  }

  /** Takes up a query; everything measured after belongs to it. */
  begin(query: Query): void {
    for (const stem of this.#touched) {
      this.#first[stem] = 0;
      this.#inQuestion[stem] = 0;
    }
    this.#touched = [];
    this.#slot = [];
    this.#strength = [];
    this.#next = [];
    this.#query = query;
    this.#total = 1e-9;
    query.wanted.forEach(({ fills, weight }, slot) => {
      this.#total += weight;
      for (const [stem, strength] of fills) {
        this.#touched.push(stem);
        this.#slot.push(slot);
        this.#strength.push(strength);
        this.#next.push(this.#first[stem] ?? 0);
        this.#first[stem] = this.#slot.length;
      }
    });
    this.#questionStems = Int32Array.from(query.question.words, (word) => this.#table.stemId.get(word) ?? -1);
    for (const stem of this.#questionStems) {
      if (stem < 0) continue;
      this.#inQuestion[stem] = 1;
      this.#touched.push(stem);
    }
  }

  /** The best fill of each slot in a sentence, into `best`. */
  #cover(sentence: number, best: Float64Array): void {
    const { tokenStart, stem } = this.#table;
    const end = tokenStart[sentence + 1] ?? 0;
    for (let t = tokenStart[sentence] ?? 0; t < end; t += 1) {
      for (let e = this.#first[stem[t] ?? 0] ?? 0; e !== 0; e = this.#next[e - 1] ?? 0) {
        const slot = this.#slot[e - 1] ?? 0;
        const strength = this.#strength[e - 1] ?? 0;
        if (strength > (best[slot] ?? 0)) best[slot] = strength;
      }
    }
  }

  /** The weighted share of the question that a sentence fills, 0 to 1. */
  coverage(sentence: number): number {
    const wanted = this.#query?.wanted ?? [];
    this.#best.fill(0, 0, wanted.length);
    this.#cover(sentence, this.#best);
    let sum = 0;
    for (let i = 0; i < wanted.length; i += 1) sum += (wanted[i]?.weight ?? 0) * (this.#best[i] ?? 0);
    return sum / this.#total;
  }

  /** What the neighbours fill beyond the sentence itself, as a share of the question. */
  #gain(sentence: number, size: number): number {
    const other = this.#other;
    other.fill(0, 0, size);
    this.#cover(sentence, other);
    return this.#beyond(size);
  }

  #beyond(size: number): number {
    const wanted = this.#query?.wanted ?? [];
    let sum = 0;
    for (let i = 0; i < size; i += 1) {
      const more = (this.#other[i] ?? 0) - (this.#best[i] ?? 0);
      if (more > 0) sum += more * (wanted[i]?.weight ?? 0);
    }
    return sum / this.#total;
  }

  /** Writes the features of one sentence to `out` from `offset` on. `rank` is its paragraph's share of the best index score. */
  measure(sentence: number, rank: number, out: Float64Array, offset: number): void {
    out.fill(0, offset, offset + WIDTH);
    const query = this.#query;
    if (query === undefined) return;
    const { wanted, question } = query;
    const size = wanted.length;
    const table = this.#table;
    const { tokenStart, stem, word } = table;
    const start = tokenStart[sentence] ?? 0;
    const end = tokenStart[sentence + 1] ?? 0;
    const best = this.#best;
    const where = this.#where;
    best.fill(0, 0, size);
    where.fill(-1, 0, size);
    this.#exact.fill(0, 0, size);
    let matches = 0;
    for (let t = start; t < end; t += 1) {
      for (let e = this.#first[stem[t] ?? 0] ?? 0; e !== 0; e = this.#next[e - 1] ?? 0) {
        const slot = this.#slot[e - 1] ?? 0;
        let strength = this.#strength[e - 1] ?? 0;
        if (strength >= 1) {
          if (word[t] === wanted[slot]?.word) this.#exact[slot] = 1;
          else strength = 0.97;
        }
        if (matches < MOST_MATCHES) {
          this.#matchAt[matches] = t;
          this.#matchSlot[matches] = slot;
          matches += 1;
        }
        if (strength > (best[slot] ?? 0)) {
          best[slot] = strength;
          where[slot] = t;
        }
      }
    }
    let [covered, exact, names, namesTotal, numbers, numbersTotal, soft, softTotal, worst, squared] = [
      0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ];
    for (let i = 0; i < size; i += 1) {
      const want = wanted[i];
      if (want === undefined) continue;
      const { weight } = want;
      const got = best[i] ?? 0;
      covered += weight * got;
      squared += weight * weight * got;
      if (this.#exact[i] === 1) exact += weight;
      if (want.name) {
        names += weight * got;
        namesTotal += weight;
      }
      if (want.slot.number) {
        numbers += got;
        numbersTotal += 1;
      }
      if (want.slot.soft) {
        soft += got;
        softTotal += 1;
      }
      worst = Math.max(worst, weight * (1 - got));
    }
    const total = this.#total;
    const coverage = covered / total;
    out[offset + F.coverage] = coverage;
    out[offset + F.coverageSquared] = coverage * coverage;
    out[offset + F.exact] = exact / total;
    out[offset + F.missing] = Math.log(1 + total - covered);
    out[offset + F.worstMissing] = worst;
    if (namesTotal > 0) {
      out[offset + F.names] = names / namesTotal;
      out[offset + F.namesMissing] = (namesTotal - names) / total;
    }
    if (numbersTotal > 0) {
      out[offset + F.numbers] = numbers / numbersTotal;
      out[offset + F.numbersMissing] = 1 - numbers / numbersTotal;
    }
    if (softTotal > 0) out[offset + F.softCoverage] = soft / softTotal;
    out[offset + F.density] = squared / (total * total);

    this.#neighbours(sentence, size, out, offset, coverage);
    this.#arrangement(size, matches, out, offset);
    this.#shape(sentence, start, end, rank, out, offset);
    this.#evidence(start, end, matches, out, offset);
    if (question.head >= 0) out[offset + F.head] = best[question.head] ?? 0;
    if (size > 0) out[offset + F.lastWord] = best[size - 1] ?? 0;
    this.#run(start, end, out, offset);
  }

  #neighbours(sentence: number, size: number, out: Float64Array, offset: number, coverage: number): void {
    const { antecedent, paragraphOf, firstSentence, articleOf } = this.#table;
    const back = antecedent[sentence] ?? -1;
    if (back >= 0) out[offset + F.antecedent] = this.#gain(back, size);
    const paragraph = paragraphOf[sentence] ?? 0;
    if (sentence > 0 && articleOf[sentence - 1] === articleOf[sentence]) {
      out[offset + F.previous] = this.#gain(sentence - 1, size);
    }
    if (articleOf[sentence + 1] === articleOf[sentence])
      out[offset + F.following] = this.#gain(sentence + 1, size);
    const other = this.#other;
    other.fill(0, 0, size);
    const last = firstSentence[paragraph + 1] ?? 0;
    for (let s = firstSentence[paragraph] ?? 0; s < last; s += 1) if (s !== sentence) this.#cover(s, other);
    const gain = this.#beyond(size);
    out[offset + F.paragraph] = gain;
    out[offset + F.paragraphCoverage] = coverage + gain;
  }

  /** How the filled slots lie to one another: neighbours in the question near and in order in the sentence. */
  #arrangement(size: number, matches: number, out: Float64Array, offset: number): void {
    const wanted = this.#query?.wanted ?? [];
    let [pairs, pairWeight, near, nearWeight, ordered, orderWeight] = [0, 0, 0, 0, 0, 0];
    for (let i = 0; i + 1 < size; i += 1) {
      const [left, right] = [wanted[i], wanted[i + 1]];
      if (left === undefined || right === undefined) continue;
      const weight = Math.sqrt(left.weight * right.weight);
      const apart = right.slot.at - left.slot.at;
      let closest = 99;
      if ((this.#best[i] ?? 0) > 0 && (this.#best[i + 1] ?? 0) > 0) {
        for (let a = 0; a < matches; a += 1) {
          if (this.#matchSlot[a] !== i) continue;
          for (let b = 0; b < matches; b += 1) {
            if (this.#matchSlot[b] !== i + 1) continue;
            const distance = (this.#matchAt[b] ?? 0) - (this.#matchAt[a] ?? 0);
            if (distance === 0) continue;
            const cost = distance > 0 ? distance : 1.5 - distance;
            if (cost < closest) closest = cost;
          }
        }
        ordered += weight * ((this.#where[i + 1] ?? 0) > (this.#where[i] ?? 0) ? 1 : 0);
        orderWeight += weight;
      }
      nearWeight += weight;
      if (closest < 99) near += weight / (1 + Math.max(0, closest - apart) / 4);
      if (apart <= 2) {
        pairWeight += weight;
        if (closest <= 1) pairs += weight;
        else if (closest <= 2.5) pairs += weight * 0.7;
        else if (closest <= 4) pairs += weight * 0.35;
      }
    }
    if (pairWeight > 0) out[offset + F.pairs] = pairs / pairWeight;
    if (nearWeight > 0) out[offset + F.near] = near / nearWeight;
    if (orderWeight > 0) out[offset + F.order] = ordered / orderWeight;
    let [from, to, filled] = [Number.POSITIVE_INFINITY, -1, 0];
    for (let i = 0; i < size; i += 1) {
      const place = this.#where[i] ?? -1;
      if (place < 0) continue;
      filled += 1;
      if (place < from) from = place;
      if (place > to) to = place;
    }
    if (filled > 1) out[offset + F.span] = filled / (to - from + 1);
  }

  #shape(
    sentence: number,
    start: number,
    end: number,
    rank: number,
    out: Float64Array,
    offset: number,
  ): void {
    const { sentences, antecedent } = this.#table;
    const own = sentences[sentence];
    out[offset + F.rank] = rank;
    out[offset + F.index] = own === undefined ? 0 : Math.min(1, own.index / 4);
    out[offset + F.length] = Math.log(1 + end - start) / 4;
    out[offset + F.short] = end - start < 6 ? 1 : 0;
    out[offset + F.caption] = own?.caption === true ? 1 : 0;
    out[offset + F.refers] = (antecedent[sentence] ?? -1) >= 0 ? 1 : 0;
    out[offset + F.question] = own?.text.trimEnd().endsWith('?') === true ? 1 : 0;
    out[offset + F.first] = own !== undefined && own.paragraph === 1 ? 1 : 0;
  }

  /** Whether the sentence holds something of the asked-for kind that the question did not bring itself. */
  #evidence(start: number, end: number, matches: number, out: Float64Array, offset: number): void {
    const { marks, stem } = this.#table;
    const question = this.#query?.question;
    if (question === undefined) return;
    const mask = EVIDENCE[question.kind];
    const headAt = question.head >= 0 ? (this.#where[question.head] ?? -1) : -1;
    let [fit, close, headFit, names, numbers, negation, speaker] = [0, 0, 0, 0, 0, 0, 0];
    for (let t = start; t < end; t += 1) {
      const bits = marks[t] ?? 0;
      const id = stem[t] ?? 0;
      if ((bits & mark.NEGATION) !== 0) negation = 1;
      const own = this.#inQuestion[id] === 1 || (this.#first[id] ?? 0) !== 0;
      if (own) continue;
      if ((bits & mark.CAPITAL) !== 0) names += 1;
      if ((bits & (mark.NUMBER | mark.YEAR | mark.PERCENT | mark.MONEY)) !== 0) numbers += 1;
      if ((bits & mask) === 0) continue;
      fit = 1;
      let nearest = 99;
      for (let m = 0; m < matches; m += 1) {
        nearest = Math.min(nearest, Math.abs((this.#matchAt[m] ?? 0) - t));
      }
      close = Math.max(close, 1 / (1 + nearest / 3));
      if (headAt >= 0) headFit = Math.max(headFit, 1 / (1 + Math.abs(headAt - t) / 2));
    }
    if (mask === 0) fit = Math.min(1, (end - start - matches) / 10);
    const at = FIT[question.kind];
    out[offset + at] = fit;
    out[offset + at + 1] = close;
    out[offset + F.headFit] = headFit;
    out[offset + F.freshNames] = Math.min(1, names / 3);
    out[offset + F.freshNumbers] = Math.min(1, numbers / 2);
    out[offset + F.negation] = negation;
    for (let m = 0; m < matches; m += 1) {
      const t = this.#matchAt[m] ?? 0;
      const bits = marks[t] ?? 0;
      if (question.kind === 'said' && (bits & mark.CAPITAL) !== 0) {
        for (let k = t - 3; k <= t + 4; k += 1) {
          if (k >= start && k < end && ((marks[k] ?? 0) & mark.SPEECH) !== 0) speaker = 1;
        }
      }
      if (question.defines && (bits & mark.COMMA) !== 0) out[offset + F.defines] = 1;
      if (question.defines && t > start && ((marks[t - 1] ?? 0) & mark.TITLE) !== 0)
        out[offset + F.defines] = 1;
    }
    out[offset + F.speaker] = speaker;
  }

  /** The longest stretch of the question, function words included, that stands word for word in the sentence. */
  #run(start: number, end: number, out: Float64Array, offset: number): void {
    const asked = this.#questionStems;
    const { stem } = this.#table;
    let longest = 0;
    for (let t = start; t < end; t += 1) {
      const id = stem[t] ?? 0;
      if (this.#inQuestion[id] !== 1) continue;
      for (let q = 0; q < asked.length; q += 1) {
        let k = 0;
        while (
          q + k < asked.length &&
          t + k < end &&
          (asked[q + k] ?? -1) >= 0 &&
          asked[q + k] === stem[t + k]
        )
          k += 1;
        if (k > longest) longest = k;
      }
    }
    if (longest > 1) out[offset + F.run] = (longest - 1) / Math.max(2, asked.length - 1);
  }
}
