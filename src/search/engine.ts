import type { Corpus } from '../corpus/article.ts';
import { type Background, readBackground } from './background.ts';
import { eventOf } from './event.ts';
import { Likeness } from './likeness.ts';
import { Match } from './match.ts';
import { type Indexed, indexCorpus } from './packed.ts';
import { type Lexicon, type Query, readQuery, respell } from './query.ts';
import { parseQuestion } from './question.ts';
import { type Measured, measureCandidates } from './rank.ts';
import { type Knowledge, readKnowledge } from './relations.ts';
import { spellingOf } from './spelling.ts';
import { readVectors, type Vectors } from './vectors.ts';

/** What holds for every corpus: tables of words and places, and how common words are. */
export interface General {
  readonly knowledge: Knowledge;
  readonly background: Background;
  readonly vectors: Vectors;
}

/** Everything below the weights: reads questions and measures sentences, but does not judge them. */
export interface Engine {
  readonly lexicon: Lexicon;
  read(question: string): Query;
  measure(query: Query): Measured;
}

/** Reads the tables that ship with the bot. */
export const readGeneral = (): General => ({
  knowledge: readKnowledge(),
  background: readBackground(),
  vectors: readVectors(),
});

/** Opens an engine over an indexed corpus; indexes it where nothing is handed over. */
export function openEngine(
  corpus: Corpus,
  { knowledge, background, vectors }: General,
  indexed: Indexed = indexCorpus(corpus, knowledge),
): Engine {
  const { table, candidates, initials } = indexed;
  const lexicon: Lexicon = {
    table,
    knowledge,
    background,
    vectors,
    spelling: spellingOf(table),
    sorted: [...table.stems].sort(),
    initials,
    event: eventOf(corpus, table, background),
  };
  const match = new Match(table);
  const likeness = new Likeness(table, vectors);
  return {
    lexicon,
    read: (question) =>
      readQuery(
        parseQuestion(question, knowledge, (word) => respell(word, lexicon)),
        lexicon,
      ),
    measure: (query) => measureCandidates(query, table, candidates, match, likeness),
  };
}
