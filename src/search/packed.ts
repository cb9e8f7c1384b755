import type { Corpus, Sentence } from '../corpus/article.ts';
import { type Called, surnamesBehind } from './called.ts';
import { buildCandidates, type Candidates } from './candidates.ts';
import { readInitials } from './query.ts';
import type { Knowledge } from './relations.ts';
import { buildTable, type Table } from './table.ts';

/** All that indexing a corpus makes. */
export interface Indexed {
  readonly table: Table;
  readonly candidates: Candidates;
  readonly initials: ReadonlyMap<string, readonly string[]>;
}

/** An index laid out flat, by name. */
export type Packed = Readonly<Record<string, Int32Array | Float32Array | string>>;

/** One of them with its name. */
export type PackedPart = readonly [name: string, content: Packed[string]];

/** Indexes a corpus. */
export function indexCorpus(corpus: Corpus, knowledge: Knowledge): Indexed {
  const table = buildTable(corpus, knowledge);
  return { table, candidates: buildCandidates(table), initials: readInitials(table) };
}

/** Lays an index out flat, each part when it is asked for. What the corpus itself says is left out. */
export function* pack({ table, candidates, initials }: Indexed): Generator<PackedPart, void> {
  const { tokenStart, stem, word, marks, antecedent, definite, stemOfWord } = table;
  const { inSentences, inParagraphs, capitalShare, stems, words, calledWith } = table;
  yield* Object.entries({ tokenStart, stem, word, marks, antecedent, definite, stemOfWord });
  yield* Object.entries({ inSentences, inParagraphs, capitalShare });
  yield ['stems', JSON.stringify(stems)];
  yield ['words', JSON.stringify(words)];
  yield ['calledWith', JSON.stringify([...calledWith].map(([surname, calls]) => [surname, [...calls]]))];
  yield ['initials', JSON.stringify([...initials])];
  yield ['candidates', candidates.save()];
}

/** Takes a flat index up again for the corpus it was made of; throws where it cannot be that corpus's. */
export function unpack(packed: Packed, corpus: Corpus): Indexed {
  const outline = outlineOf(corpus);
  const stems = texts(packed, 'stems');
  const words = texts(packed, 'words');
  const sentences = outline.sentences.length;
  const stem = whole(packed, 'stem');
  const tokens = stem.length;
  const calledWith = new Map(
    pairs(packed, 'calledWith', stems.length).map(([surname, calls]) => [surname, new Set(calls)] as const),
  );
  const called: Called = { calledWith, surnamesOf: surnamesBehind(calledWith) };
  const table: Table = {
    ...outline,
    ...called,
    tokenStart: rising(whole(packed, 'tokenStart', sentences + 1), tokens),
    stem: below(stem, stems.length),
    word: below(whole(packed, 'word', tokens), words.length),
    marks: whole(packed, 'marks', tokens),
    antecedent: below(whole(packed, 'antecedent', sentences), sentences, -1),
    definite: below(whole(packed, 'definite', sentences), 2),
    stems,
    stemId: new Map(stems.map((text, id) => [text, id])),
    words,
    wordId: new Map(words.map((text, id) => [text, id])),
    stemOfWord: below(whole(packed, 'stemOfWord', words.length), stems.length),
    inSentences: below(whole(packed, 'inSentences', stems.length), sentences + 1),
    inParagraphs: below(whole(packed, 'inParagraphs', stems.length), sentences + 1),
    capitalShare: shares(packed, 'capitalShare', stems.length),
  };
  const initials = new Map(
    (JSON.parse(text(packed, 'initials')) as [string, string[]][]).map(([key, name]) => {
      check(typeof key === 'string' && Array.isArray(name) && name.every((each) => typeof each === 'string'));
      return [key, name] as const;
    }),
  );
  return { table, candidates: buildCandidates(table, text(packed, 'candidates')), initials };
}

/** Sentences in order, and which paragraph and article each is of: `buildTable` counts the same way. */
function outlineOf({
  articles,
}: Corpus): Pick<Table, 'sentences' | 'paragraphOf' | 'articleOf' | 'firstSentence'> {
  const sentences: Sentence[] = [];
  const [paragraphOf, articleOf, firstSentence]: [number[], number[], number[]] = [[], [], []];
  articles.forEach(({ paragraphs }, article) => {
    for (const paragraph of paragraphs) {
      for (const sentence of paragraph.sentences) {
        sentences.push(sentence);
        paragraphOf.push(firstSentence.length);
        articleOf.push(article);
      }
      firstSentence.push(sentences.length - paragraph.sentences.length);
    }
  });
  firstSentence.push(sentences.length);
  return {
    sentences,
    paragraphOf: Int32Array.from(paragraphOf),
    articleOf: Int32Array.from(articleOf),
    firstSentence: Int32Array.from(firstSentence),
  };
}

/** A part of an index is missing or cannot be what it should. */
class Unfit extends Error {
  override readonly name = 'Unfit';
}

function check(fits: boolean): void {
  if (!fits) throw new Unfit('the index does not fit');
}

function whole(packed: Packed, name: string, length?: number): Int32Array {
  const column = packed[name];
  if (!(column instanceof Int32Array)) throw new Unfit(name);
  check(length === undefined || column.length === length);
  return column;
}

function shares(packed: Packed, name: string, length: number): Float32Array {
  const column = packed[name];
  if (!(column instanceof Float32Array)) throw new Unfit(name);
  check(column.length === length && column.every((share) => share >= 0));
  return column;
}

function text(packed: Packed, name: string): string {
  const section = packed[name];
  if (typeof section !== 'string') throw new Unfit(name);
  return section;
}

function texts(packed: Packed, name: string): string[] {
  const list: unknown = JSON.parse(text(packed, name));
  if (!Array.isArray(list) || !list.every((each) => typeof each === 'string')) throw new Unfit(name);
  return list;
}

function pairs(packed: Packed, name: string, most: number): [number, number[]][] {
  const list = JSON.parse(text(packed, name)) as [number, number[]][];
  const isStem = (each: unknown): boolean =>
    Number.isInteger(each) && Number(each) >= 0 && Number(each) < most;
  check(
    Array.isArray(list) &&
      list.every(([key, others]) => isStem(key) && Array.isArray(others) && others.every(isStem)),
  );
  return list;
}

function below(column: Int32Array, most: number, least = 0): Int32Array {
  for (const value of column) if (value < least || value >= most) throw new Unfit('out of range');
  return column;
}

function rising(column: Int32Array, most: number): Int32Array {
  for (let i = 1; i < column.length; i += 1) check((column[i] ?? 0) >= (column[i - 1] ?? 0));
  check(column[0] === 0 && column.at(-1) === most);
  return column;
}
