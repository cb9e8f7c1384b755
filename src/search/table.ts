import type { Corpus, Sentence } from '../corpus/article.ts';
import { isPersonNoun } from '../language/people.ts';
import { type Called, readCalls } from './called.ts';
import { markTokens } from './mark.ts';
import * as mark from './marks.ts';
import type { Knowledge } from './relations.ts';
import { type StemCache, type Token, tokenise } from './tokens.ts';

/** Every sentence of a corpus in columns: flat arrays, because a Map for each sentence costs 90 KB a paragraph. */
export interface Table extends Called {
  readonly sentences: readonly Sentence[];
  /** Place of each sentence's first token in the token columns; one more entry closes the last. */
  readonly tokenStart: Int32Array;
  /** By token: number of its stem, number of its word, its marks. */
  readonly stem: Int32Array;
  readonly word: Int32Array;
  readonly marks: Int32Array;
  /** By sentence: number of its paragraph and article over the whole corpus. */
  readonly paragraphOf: Int32Array;
  readonly articleOf: Int32Array;
  /** First sentence of each paragraph; one more entry closes the last. */
  readonly firstSentence: Int32Array;
  /** By sentence: the one before it that says who "he" or "it" is, or -1. */
  readonly antecedent: Int32Array;
  /** By sentence: whether it opens with "the clause", "such attacks": a thing that the sentence before told of. */
  readonly definite: Int32Array;
  readonly stems: readonly string[];
  readonly stemId: ReadonlyMap<string, number>;
  readonly words: readonly string[];
  readonly wordId: ReadonlyMap<string, number>;
  /** By word: the stem it belongs to. */
  readonly stemOfWord: Int32Array;
  /** By stem: in how many sentences and how many paragraphs it stands. */
  readonly inSentences: Int32Array;
  readonly inParagraphs: Int32Array;
  /** By stem: the share of its occurrences inside sentences that have a capital, 0 to 1. */
  readonly capitalShare: Float32Array;
}

const PERSONAL = new Set('he she his her him hers'.split(' '));
const POINTING = new Set('it they its their them this these those such that'.split(' '));
const FAR_BACK = 4;

/** A list of numbers that grows; typed, so that a million of them stay small. */
class Column {
  #values = new Int32Array(1024);
  length = 0;
  push(value: number): void {
    if (this.length === this.#values.length) {
      const wider = new Int32Array(this.length * 2);
      wider.set(this.#values);
      this.#values = wider;
    }
    this.#values[this.length] = value;
    this.length += 1;
  }
  at(place: number): number {
    return this.#values[place] ?? 0;
  }
  done(): Int32Array {
    return this.#values.slice(0, this.length);
  }
}

/** Reads every sentence of the corpus into a table. */
export function buildTable(corpus: Corpus, knowledge: Knowledge): Table {
  const cache: StemCache = new Map();
  const sentences: Sentence[] = [];
  const [stem, word, marks, tokenStart] = [new Column(), new Column(), new Column(), new Column()];
  const definite = new Column();
  const [paragraphOf, articleOf, firstSentence, antecedent] = [
    new Column(),
    new Column(),
    new Column(),
    new Column(),
  ];
  const stemId = new Map<string, number>();
  const wordId = new Map<string, number>();
  const stemOfWord = new Column();
  // By word: whether it names people; asked once a word, not once a token.
  const people = new Column();
  const [stems, words]: [string[], string[]] = [[], []];
  const isPlace = (key: string): boolean => knowledge.places.has(key);

  const numberOfStem = (key: string): number => {
    const known = stemId.get(key);
    if (known !== undefined) return known;
    stemId.set(key, stems.length);
    stems.push(key);
    return stems.length - 1;
  };
  const put = (key: string, form: string, bits: number): void => {
    let ofWord = wordId.get(form);
    if (ofWord === undefined) {
      ofWord = words.length;
      wordId.set(form, ofWord);
      words.push(form);
      people.push(isPersonNoun(form) ? 1 : 0);
      stemOfWord.push(numberOfStem(key));
    }
    const ofStem = stemOfWord.at(ofWord);
    stem.push(ofStem);
    word.push(ofWord);
    marks.push(bits | (people.at(ofWord) === 1 ? mark.PEOPLE : 0));
  };

  let paragraphs = 0;
  corpus.articles.forEach((article, articleNumber) => {
    // Body sentences so far whose subject is named, the latest last.
    let named = -1;
    for (const paragraph of article.paragraphs) {
      firstSentence.push(sentences.length);
      for (const sentence of paragraph.sentences) {
        const tokens = tokenise(sentence.text, cache);
        const bits = markTokens(tokens, isPlace);
        tokenStart.push(stem.length);
        tokens.forEach((token, i) => {
          put(token.stem, token.word, bits[i] ?? 0);
          const phrase = phraseEndingAt(tokens, i, knowledge);
          if (phrase !== undefined) put(phrase, phrase, (bits[i] ?? 0) & ~mark.STOP);
        });
        const at = sentences.length;
        sentences.push(sentence);
        paragraphOf.push(paragraphs);
        articleOf.push(articleNumber);
        const refers = !sentence.caption && refersBack(tokens, bits);
        definite.push(tokens[0]?.word === 'the' && /^\p{Ll}/u.test(tokens[1]?.written ?? '') ? 1 : 0);
        antecedent.push(refers && named >= 0 && at - named <= FAR_BACK ? named : -1);
        if (!sentence.caption && !(refers && !hasName(bits))) named = at;
      }
      paragraphs += 1;
    }
  });
  tokenStart.push(stem.length);
  firstSentence.push(sentences.length);

  const columns = {
    sentences,
    tokenStart: tokenStart.done(),
    stem: stem.done(),
    word: word.done(),
    marks: marks.done(),
    paragraphOf: paragraphOf.done(),
    articleOf: articleOf.done(),
    firstSentence: firstSentence.done(),
    antecedent: antecedent.done(),
    definite: definite.done(),
    stems,
    stemId,
    words,
    wordId,
    stemOfWord: stemOfWord.done(),
  };
  const counts = countStems(columns, stems.length);
  spreadNames(columns, counts.capitalShare);
  return { ...columns, ...counts, ...readCalls(columns) };
}

function hasName(bits: Int32Array): boolean {
  return bits.some((each) => (each & mark.CAPITAL) !== 0);
}

/** Whether a pronoun near the beginning, or one that nobody named before it can own, points to an earlier sentence. */
function refersBack(tokens: readonly Token[], bits: Int32Array): boolean {
  let named = false;
  return tokens.some((token, i) => {
    const own = bits[i] ?? 0;
    if ((own & mark.PERSON) !== 0) named = true;
    if ((own & mark.QUOTED) !== 0) return false;
    if (PERSONAL.has(token.word)) return !named || (token.before.includes('"') && !named);
    return i < 6 && POINTING.has(token.word) && !(i > 0 && token.word === 'that');
  });
}

/** The phrase of general knowledge whose last word is token `i`, or undefined. */
function phraseEndingAt(tokens: readonly Token[], i: number, { phraseEnds }: Knowledge): string | undefined {
  const ends = phraseEnds.get(tokens[i]?.stem ?? '');
  return ends?.find(({ stems }) => stems.every((stem, k) => tokens[i - stems.length + 1 + k]?.stem === stem))
    ?.as;
}

/** The columns before anything is counted over them. */
export type Columns = Omit<Table, 'inSentences' | 'inParagraphs' | 'capitalShare' | keyof Called>;

function countStems(
  table: Columns,
  size: number,
): Pick<Table, 'inSentences' | 'inParagraphs' | 'capitalShare'> {
  const inSentences = new Int32Array(size);
  const inParagraphs = new Int32Array(size);
  const [capital, inside] = [new Float32Array(size), new Float32Array(size)];
  const lastSentence = new Int32Array(size).fill(-1);
  const lastParagraph = new Int32Array(size).fill(-1);
  for (let s = 0; s < table.sentences.length; s += 1) {
    const paragraph = table.paragraphOf[s] ?? 0;
    const end = table.tokenStart[s + 1] ?? 0;
    for (let t = table.tokenStart[s] ?? 0; t < end; t += 1) {
      const id = table.stem[t] ?? 0;
      const bits = table.marks[t] ?? 0;
      if ((bits & mark.INITIAL) === 0) inside[id] = (inside[id] ?? 0) + 1;
      if ((bits & mark.CAPITAL) !== 0) capital[id] = (capital[id] ?? 0) + 1;
      if (lastSentence[id] !== s) {
        lastSentence[id] = s;
        inSentences[id] = (inSentences[id] ?? 0) + 1;
      }
      if (lastParagraph[id] !== paragraph) {
        lastParagraph[id] = paragraph;
        inParagraphs[id] = (inParagraphs[id] ?? 0) + 1;
      }
    }
  }
  const capitalShare = capital.map((count, id) => (count === 0 ? 0 : count / (inside[id] ?? 1)));
  return { inSentences, inParagraphs, capitalShare };
}

/** A surname alone is a person, and a name that opens a sentence is a name, where the corpus says so elsewhere. */
function spreadNames(table: Columns, capitalShare: Float32Array): void {
  const { stem, marks } = table;
  const people = new Float32Array(capitalShare.length);
  for (let t = 0; t < stem.length; t += 1) {
    const bits = marks[t] ?? 0;
    const id = stem[t] ?? 0;
    if ((bits & mark.PERSON) !== 0) people[id] = (people[id] ?? 0) + 1;
    else if ((bits & mark.PLACE) !== 0) people[id] = (people[id] ?? 0) - 0.5;
  }
  for (let t = 0; t < stem.length; t += 1) {
    const id = stem[t] ?? 0;
    let bits = marks[t] ?? 0;
    if ((bits & mark.INITIAL) !== 0 && (capitalShare[id] ?? 0) >= 0.6 && (bits & mark.STOP) === 0)
      bits |= mark.CAPITAL;
    if ((bits & (mark.CAPITAL | mark.INITIAL)) !== 0 && (people[id] ?? 0) >= 1) bits |= mark.PERSON;
    marks[t] = bits;
  }
}
