import type { Corpus, Sentence, Span } from '../corpus/article.ts';
import {
  type CountRow,
  type DatedPassage,
  type Entity,
  type Facts,
  FIGURE_KINDS,
  type Figure,
  type Report,
  type Statement,
} from './facts.ts';
import { map } from './steps.ts';

/** Facts laid out as JSON by kind; sentences are told by their number in the corpus. */
export type PackedFacts = Readonly<Record<keyof Facts, string>>;

/** Every kind, in the order in which they are read. */
export const FACT_KINDS = ['entities', 'figures', 'counts', 'dates', 'statements', 'reports'] as const;

/** Lays facts out, a few in a step. */
export function* packFacts(facts: Facts, corpus: Corpus): Generator<void, PackedFacts> {
  const numbers = new Map(sentencesOf(corpus).map((sentence, number) => [sentence, number]));
  const no = (sentence: Sentence | null): number => (sentence === null ? -1 : (numbers.get(sentence) ?? -1));
  const places = new Map(facts.figures.map((figure, place) => [figure, place]));
  const place = (figure: Figure | null): number => (figure === null ? -1 : (places.get(figure) ?? -1));
  const packers: Packers = {
    entities: ({ name, kind, names, role, mentions }) => [
      ...[name, kind, names, role],
      mentions.flatMap(({ sentence, at }) => [no(sentence), at.start, at.end]),
    ],
    figures: (f) => [
      ...[f.kind, f.value, f.bound, f.upTo, f.counted, f.where, f.reporter, f.asOf, f.event, f.earlier],
      ...[no(f.sentence), f.at.start, f.at.end, no(f.context), place(f.partOf)],
    ],
    counts: ({ told, differs }) => [told.map(place), differs],
    dates: (date) => packDate(date, no),
    statements: ({ speaker, role, slices, sentences, by, named }) => [
      ...[speaker, role],
      slices.flatMap(({ paragraph, start, end }) => [paragraph, start, end]),
      sentences.map(no),
      by === null ? [] : [no(by.sentence), by.at.start, by.at.end],
      no(named),
    ],
    reports: ({ speaker, role, sentence, by, named }) => [
      ...[speaker, role, no(sentence), by.start, by.end, no(named)],
    ],
  };
  const packed: Partial<Record<keyof Facts, string>> = {};
  for (const kind of FACT_KINDS) {
    const pack = packers[kind] as (fact: unknown) => readonly unknown[];
    const rows = yield* map<unknown, string>(facts[kind], (fact) => JSON.stringify(pack(fact)));
    packed[kind] = `[${rows.join()}]`;
    yield;
  }
  return packed as PackedFacts;
}

/** By kind: what lays one fact out. */
type Packers = { readonly [Kind in keyof Facts]: (fact: Facts[Kind][number]) => readonly unknown[] };

function packDate(date: DatedPassage, no: (sentence: Sentence) => number): unknown[] {
  const { sentence, at, basis, clause, start, end, exact, rule, from, dates, quoted, disagrees } = date;
  return [
    ...[no(sentence), at.start, at.end, basis, clause.start, clause.end, start, end],
    ...[exact, rule, from, dates, quoted],
    disagrees.map((other) => packDate(other, no)),
  ];
}

/**
 * Takes facts of one kind up again for the corpus they were read from, rows of them for the figures that they are of;
 * throws where they cannot be that corpus's.
 */
export function unpackFacts(
  packed: Readonly<Record<string, unknown>>,
  corpus: Corpus,
  figures: () => readonly Figure[],
): FactsUnpacker {
  const sentences = sentencesOf(corpus);
  const rows = (kind: keyof Facts): Row[] => {
    const text = packed[kind];
    const list: unknown = typeof text === 'string' ? JSON.parse(text) : null;
    if (!Array.isArray(list)) throw new Unfit(kind);
    return list.map((cells) => new Row(cells, sentences));
  };
  return {
    entities: () => rows('entities').map(readEntity),
    figures: () => readFigures(rows('figures')),
    counts: () => {
      const all = figures();
      return rows('counts').map((row) => readCount(row, all));
    },
    dates: () => rows('dates').map(readDate),
    statements: () => rows('statements').map(readStatement),
    reports: () => rows('reports').map(readReport),
  };
}

/** By kind: what makes the facts of it. */
export type FactsUnpacker = { readonly [Kind in keyof Facts]: () => Facts[Kind] };

const sentencesOf = ({ articles }: Corpus): Sentence[] =>
  articles.flatMap(({ paragraphs }) => paragraphs.flatMap(({ sentences }) => sentences));

/** Facts are missing or cannot be what they should. */
class Unfit extends Error {
  override readonly name = 'Unfit';
}

/** The cells of one fact, each looked at for what it must be. */
class Row {
  readonly #cells: readonly unknown[];
  readonly #sentences: readonly Sentence[];

  constructor(cells: unknown, sentences: readonly Sentence[]) {
    if (!Array.isArray(cells)) throw new Unfit('row');
    this.#cells = cells;
    this.#sentences = sentences;
  }

  get length(): number {
    return this.#cells.length;
  }
  text(at: number): string {
    const cell = this.#cells[at];
    if (typeof cell !== 'string') throw new Unfit('text');
    return cell;
  }
  textOrNull(at: number): string | null {
    return this.#cells[at] === null ? null : this.text(at);
  }
  texts(at: number): string[] {
    const row = this.row(at);
    return Array.from({ length: row.length }, (_, i) => row.text(i));
  }
  oneOf<Value extends string>(at: number, values: ReadonlySet<Value>): Value {
    const text = this.text(at) as Value;
    if (!values.has(text)) throw new Unfit(text);
    return text;
  }
  number(at: number): number {
    const cell = this.#cells[at];
    if (typeof cell !== 'number') throw new Unfit('number');
    return cell;
  }
  numberOrNull(at: number): number | null {
    return this.#cells[at] === null ? null : this.number(at);
  }
  flag(at: number): boolean {
    const cell = this.#cells[at];
    if (typeof cell !== 'boolean') throw new Unfit('flag');
    return cell;
  }
  place(at: number): number {
    const cell = this.number(at);
    if (!Number.isInteger(cell) || cell < -1) throw new Unfit('place');
    return cell;
  }
  span(at: number): Span {
    const [start, end] = [this.place(at), this.place(at + 1)];
    if (start < 0 || end < start) throw new Unfit('span');
    return { start, end };
  }
  sentence(at: number): Sentence {
    const sentence = this.#sentences[this.place(at)];
    if (sentence === undefined) throw new Unfit('sentence');
    return sentence;
  }
  sentenceOrNull(at: number): Sentence | null {
    return this.place(at) === -1 ? null : this.sentence(at);
  }
  row(at: number): Row {
    return new Row(this.#cells[at], this.#sentences);
  }
  rows(at: number): Row[] {
    const row = this.row(at);
    return Array.from({ length: row.length }, (_, i) => row.row(i));
  }
}

const ENTITY_KINDS = new Set<Entity['kind']>(['person', 'organisation', 'place', 'other']);
const KINDS_OF_FIGURE: ReadonlySet<Figure['kind']> = new Set(FIGURE_KINDS);
const BOUNDS = new Set<Figure['bound']>([
  'exact',
  'at least',
  'more than',
  'at most',
  'about',
  'none reported',
]);
const DATES = new Set<DatedPassage['dates']>(['event', 'saying']);

function readEntity(row: Row): Entity {
  const told = row.row(4);
  const mentions: Entity['mentions'][number][] = [];
  for (let at = 0; at < told.length; at += 3)
    mentions.push({ sentence: told.sentence(at), at: told.span(at + 1) });
  return {
    name: row.text(0),
    kind: row.oneOf(1, ENTITY_KINDS),
    names: row.texts(2),
    role: row.textOrNull(3),
    mentions,
  };
}

function readFigures(rows: readonly Row[]): Figure[] {
  const figures = rows.map((row): { -readonly [Key in keyof Figure]: Figure[Key] } => ({
    kind: row.oneOf(0, KINDS_OF_FIGURE),
    value: row.number(1),
    bound: row.oneOf(2, BOUNDS),
    upTo: row.numberOrNull(3),
    counted: row.text(4),
    where: row.textOrNull(5),
    reporter: row.textOrNull(6),
    asOf: row.textOrNull(7),
    event: row.textOrNull(8),
    earlier: row.textOrNull(9),
    sentence: row.sentence(10),
    at: row.span(11),
    context: row.sentenceOrNull(13),
    partOf: null,
  }));
  rows.forEach((row, at) => {
    const [figure, whole] = [figures[at], row.place(14)];
    if (figure === undefined || whole === -1) return;
    const partOf = figures[whole];
    if (partOf === undefined || whole === at) throw new Unfit('part');
    figure.partOf = partOf;
  });
  return figures;
}

function readCount(row: Row, figures: readonly Figure[]): CountRow {
  const places = row.row(0);
  const told = Array.from({ length: places.length }, (_, i) => {
    const figure = figures[places.place(i)];
    if (figure === undefined) throw new Unfit('figure');
    return figure;
  });
  const [figure] = told;
  if (figure === undefined) throw new Unfit('count');
  return { figure, told, differs: row.flag(1) };
}

function readDate(row: Row): DatedPassage {
  return {
    sentence: row.sentence(0),
    at: row.span(1),
    basis: row.text(3),
    clause: row.span(4),
    start: row.textOrNull(6),
    end: row.textOrNull(7),
    exact: row.flag(8),
    rule: row.text(9),
    from: row.textOrNull(10),
    dates: row.oneOf(11, DATES),
    quoted: row.flag(12),
    disagrees: row.rows(13).map(readDate),
  };
}

function readStatement(row: Row): Statement {
  const told = row.row(2);
  const slices: Statement['slices'][number][] = [];
  for (let at = 0; at < told.length; at += 3)
    slices.push({ paragraph: told.place(at), ...told.span(at + 1) });
  const stands = row.row(3);
  const by = row.row(4);
  return {
    speaker: row.textOrNull(0),
    role: row.textOrNull(1),
    slices,
    sentences: Array.from({ length: stands.length }, (_, i) => stands.sentence(i)),
    by: by.length === 0 ? null : { sentence: by.sentence(0), at: by.span(1) },
    named: row.sentenceOrNull(5),
  };
}

function readReport(row: Row): Report {
  return {
    speaker: row.text(0),
    role: row.textOrNull(1),
    sentence: row.sentence(2),
    by: row.span(3),
    named: row.sentenceOrNull(5),
  };
}
