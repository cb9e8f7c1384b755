import { fold } from './fold.ts';
import { guard } from './guard.ts';
import type { Found } from './hit.ts';
import * as mark from './marks.ts';
import type { Table } from './table.ts';

/** A question made from a sentence by rule, which must lead back to it. */
interface Suggestion {
  readonly text: string;
  readonly sentence: number;
  /** How often its subject is mentioned. */
  readonly mentions: number;
  /** Whether asking it led to its sentence; undefined until tried. */
  works?: boolean;
}

/** At most this many are made of one corpus, the most mentioned subjects first. */
const MOST = 200;
/** At most this many are tried in one call, so that typing never waits. */
const MOST_TRIED = 4;

/**
 * Offers questions that the corpus answers: each is made from a sentence and offered only after asking it gave that
 * sentence as an answer. Made on first use; what was tried once is remembered.
 */
export class Suggestions {
  readonly #table: Table;
  readonly #ask: (question: string) => Found;
  #made: Suggestion[] | undefined;

  constructor(table: Table, ask: (question: string) => Found) {
    this.#table = table;
    this.#ask = ask;
  }

  /** At most `limit` questions that fit what has been typed. */
  find(typed: string, limit: number): string[] {
    this.#made ??= makeSuggestions(this.#table);
    const words = guard(typed).tokens.map(({ word }) => word);
    const offered: string[] = [];
    let tried = 0;
    for (const suggestion of this.#made) {
      if (offered.length >= limit) break;
      if (!fits(suggestion.text, words)) continue;
      if (suggestion.works === undefined) {
        if (tried >= MOST_TRIED) continue;
        tried += 1;
        suggestion.works = this.#leadsBack(suggestion);
      }
      if (suggestion.works) offered.push(suggestion.text);
    }
    return offered;
  }

  #leadsBack({ text, sentence }: Suggestion): boolean {
    const { answered, hits } = this.#ask(text);
    return answered && hits[0]?.sentence === this.#table.sentences[sentence];
  }
}

/** Every typed word begins a word of the suggestion. */
function fits(text: string, typed: readonly string[]): boolean {
  const words = fold(text)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u);
  return typed.every((start) => words.some((word) => word.startsWith(start)));
}

function makeSuggestions(table: Table): Suggestion[] {
  const made = new Map<string, Suggestion>();
  const put = (sentence: number, from: number, to: number, question: (words: string) => string): void => {
    const words = originalOf(table, sentence, from, to);
    if (words === null) return;
    const text = question(words);
    if (text.length > 100 || made.has(text)) return;
    const mentions = table.inSentences[table.stem[to - 1] ?? 0] ?? 1;
    made.set(text, { text, sentence, mentions });
  };
  // The newest articles come last in a corpus and first here.
  for (let s = table.sentences.length - 1; s >= 0 && made.size < MOST; s -= 1) {
    if (table.sentences[s]?.caption === true) continue;
    suggestFrom(table, s, put);
  }
  return [...made.values()].sort((a, b) => b.mentions - a.mentions || a.sentence - b.sentence).slice(0, MOST);
}

type Put = (sentence: number, from: number, to: number, question: (words: string) => string) => void;

const HARM = /^(?:died?|killed|dead|wounded|injured|hurt|arrested|missing|displaced|captured)$/;
const BEING = /^(?:is|are|was|were|be|been|being)$/;
const EXPLAINING = /^(?:a|an|the|who|which)$/;

function suggestFrom(table: Table, s: number, put: Put): void {
  const start = table.tokenStart[s] ?? 0;
  const end = table.tokenStart[s + 1] ?? 0;
  const marks = (t: number): number => (t >= start && t < end ? (table.marks[t] ?? 0) : 0);
  const word = (t: number): string => (t >= start && t < end ? (table.words[table.word[t] ?? 0] ?? '') : '');
  let harmed = false;
  for (let t = start; t < end && !harmed; t += 1) harmed = HARM.test(word(t));
  for (let t = start; t < end; t += 1) {
    const bits = marks(t);
    if ((bits & mark.PERSON) !== 0 && (marks(t - 1) & mark.PERSON) === 0) {
      let to = t + 1;
      while ((marks(to) & mark.PERSON) !== 0) to += 1;
      if (to - t >= 2) {
        if ((marks(t - 1) & mark.TITLE) !== 0) put(s, t, to, (name) => `Who is ${name}?`);
        // "Wrona is believed to have left": others speak of him.
        const speaks = [to, to + 1, to + 2, to + 3].some(
          (k) => (marks(k) & mark.SPEECH) !== 0 && !BEING.test(word(k - 1)),
        );
        if (speaks) put(s, t, to, (name) => `What did ${name} say?`);
      }
      t = to - 1;
    } else if ((bits & mark.PLACE) !== 0 && (bits & mark.CAPITAL) !== 0 && word(t - 1) === 'in') {
      let to = t + 1;
      while ((marks(to) & mark.PLACE) !== 0) to += 1;
      // "A shop in Leeds" is nothing that happened there.
      if (harmed) put(s, t, to, (name) => `What happened in ${name}?`);
      t = to - 1;
    } else if ((bits & mark.CAPITAL) !== 0 && (marks(t + 1) & mark.NUMBER) !== 0) {
      const explained = EXPLAINING.test(word(t + 2)) || (marks(t + 2) & mark.CAPITAL) !== 0;
      if ((marks(t + 1) & mark.COMMA) !== 0 && explained) put(s, t, t + 2, (name) => `What is ${name}?`);
    } else if ((bits & (mark.NUMBER | mark.QUOTED)) === mark.NUMBER) {
      suggestCount(table, s, t, end, word, put);
    }
  }
}

/** "Six service members have died" and "killed 64 people": how many? */
function suggestCount(
  table: Table,
  s: number,
  t: number,
  end: number,
  word: (t: number) => string,
  put: Put,
): void {
  // "41 are missing", "1,000 dead, including": what is counted is not named.
  if (((table.marks[t + 1] ?? 0) & (mark.STOP | mark.COMMA)) !== 0 || HARM.test(word(t + 1))) return;
  for (let to = t + 2; to <= t + 5 && to < end; to += 1) {
    if (((table.marks[to] ?? 0) & (mark.STOP | mark.COMMA)) === 0 && !HARM.test(word(to))) continue;
    if (((table.marks[to - 1] ?? 0) & mark.COMMA) !== 0) return;
    for (let k = to; k < Math.min(end, to + 4); k += 1) {
      if (HARM.test(word(k))) {
        const verb = word(k) === 'died' || word(k) === 'die' ? 'died' : `were ${word(k)}`;
        put(s, t + 1, to, (counted) => `How many ${counted} ${verb}?`);
        return;
      }
    }
    return;
  }
}

/** The article's own words for tokens `from` to `to` of a sentence, or null where they cannot be told. */
function originalOf(table: Table, sentence: number, from: number, to: number): string | null {
  const text = table.sentences[sentence]?.text ?? '';
  const wanted: string[] = [];
  for (let t = from; t < to; t += 1) {
    const form = table.words[table.word[t] ?? 0] ?? '';
    // A phrase's own entry follows its words.
    if (!form.includes('_')) wanted.push(form);
  }
  const words = [...text.matchAll(/(?:\p{L}\.){2,}|[\p{L}\p{M}\p{N}]+/gu)];
  for (let i = 0; i + wanted.length <= words.length; i += 1) {
    const same = wanted.every((form, k) => foldWord(words[i + k]?.[0] ?? '') === form);
    const [first, last] = [words[i], words[i + wanted.length - 1]];
    if (same && first !== undefined && last !== undefined)
      return text.slice(first.index, last.index + last[0].length);
  }
  return null;
}

function foldWord(word: string): string {
  const plain = fold(word).replaceAll('.', '').toLowerCase();
  return plain === 'us' ? 'usa' : plain;
}
