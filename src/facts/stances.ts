import type { Sentence } from '../corpus/article.ts';
import type { Facts, Statement } from './facts.ts';

/** What one speaker said on a topic, in the order of the text. */
export interface Stance {
  readonly speaker: string;
  readonly role: string | null;
  /** Their sentences; with the statement where they are quoted, without where their words are only reported. */
  readonly words: readonly { readonly sentence: Sentence; readonly statement: Statement | null }[];
}

/** A topic's sentences told apart: who said what on it, and what the articles say themselves. */
export interface Stances {
  /** In the order in which they first speak. */
  readonly speakers: readonly Stance[];
  /** Sentences on the topic that report nobody's words. */
  readonly background: readonly Sentence[];
}

/**
 * Who said what among the sentences of a topic (those a search calls about it). Statements that nobody can be named for
 * are left in the background with their sentence.
 */
export function stancesOn(topic: readonly Sentence[], facts: Pick<Facts, 'statements' | 'reports'>): Stances {
  const speakers = new Map<string, { role: string | null; words: Stance['words'][number][] }>();
  const background: Sentence[] = [];
  const told = new Set<Statement>();
  const add = (
    speaker: string,
    role: string | null,
    sentence: Sentence,
    statement: Statement | null,
  ): void => {
    const own = speakers.get(speaker) ?? { role, words: [] };
    own.words.push({ sentence, statement });
    speakers.set(speaker, { role: own.role ?? role, words: own.words });
  };
  const quoted = firstBy(
    facts.statements.filter(({ speaker }) => speaker !== null),
    ({ sentences }) => sentences,
  );
  const reported = firstBy(facts.reports, ({ sentence }) => [sentence]);
  for (const sentence of topic) {
    const statement = quoted.get(sentence.id);
    if (statement?.speaker != null) {
      if (!told.has(statement))
        add(statement.speaker, statement.role, statement.sentences[0] ?? sentence, statement);
      told.add(statement);
      continue;
    }
    const report = reported.get(sentence.id);
    if (report === undefined) background.push(sentence);
    else add(report.speaker, report.role, sentence, null);
  }
  return { speakers: [...speakers].map(([speaker, own]) => ({ speaker, ...own })), background };
}

/** The first of several facts that stands in a sentence, by the sentence's id. */
function firstBy<Fact>(
  facts: readonly Fact[],
  standsIn: (fact: Fact) => readonly Sentence[],
): ReadonlyMap<string, Fact> {
  const first = new Map<string, Fact>();
  for (const fact of facts) for (const { id } of standsIn(fact)) if (!first.has(id)) first.set(id, fact);
  return first;
}
