/*
 * One engine over one folder, in a process of its own: tsx test/bench/engine.ts ENGINE FOLDER SECONDS
 * Prints what it took as one line of JSON. "saved" is Footnote from the index that "Footnote" has saved.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ask } from '../../src/answer/ask.ts';
import { splitBlocks } from '../../src/corpus/parse.ts';
import { buildEdition, openLarge } from '../../src/edition.ts';
import { PEERS } from '../eval/peers.ts';
import { readCorpus } from '../eval/questions.ts';
import { makeQuestions } from './questions.ts';
import { memory } from './traffic.ts';

/** What one engine took. Times are milliseconds. */
export interface Taken {
  readonly index: number;
  /** What is read off the articles besides the index, before anybody asks; 0 for engines that only search. */
  readonly facts: number;
  readonly p50: number;
  readonly p99: number;
  /** How many questions it answered in the time it had. */
  readonly asked: number;
  readonly megabytes: number;
}

/** So many questions at most; a hundredth of them lie above the p99. */
const QUESTIONS = 2_000;
/** Compile the code first: so many, or as many as fit into a tenth of the time. */
const UNCOUNTED = 40;

const [engine = '', folder = '', seconds = '20'] = process.argv.slice(2);
const savedAt = { path: `${folder}.index`, code: 'bench' };

if (engine === 'Footnote') {
  const corpus = readCorpus(folder);
  const begun = performance.now();
  const edition = buildEdition(corpus);
  const index = performance.now() - begun;
  for (const _step of edition.prepare());
  const facts = performance.now() - begun - index;
  const texts = corpus.articles.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));
  tell(index, facts, texts, (question) => ask(question, edition));
  const opened = openLarge(folder, savedAt);
  if (opened.ok) await opened.save();
} else if (engine === 'saved') {
  const begun = performance.now();
  const opened = openLarge(folder, savedAt);
  if (!opened.ok || opened.rebuilt !== null) throw new Error('not from the saved index');
  tell(performance.now() - begun, 0, [], () => undefined);
} else {
  const texts = readdirSync(folder).flatMap((name) =>
    splitBlocks(readFileSync(join(folder, name), 'utf8').replace(/^---\n.*?\n---\n/su, '')),
  );
  const begun = performance.now();
  const index = await PEERS[engine]?.(texts);
  if (index === undefined) throw new Error(`no such engine: ${engine}`);
  tell(performance.now() - begun, 0, texts, index);
}

function tell(
  index: number,
  facts: number,
  texts: readonly string[],
  answer: (question: string) => unknown,
): void {
  const questions = texts.length === 0 ? [] : makeQuestions(texts, QUESTIONS + UNCOUNTED);
  const times: number[] = [];
  const start = performance.now();
  const end = start + Number(seconds) * 1_000;
  const compiled = start + Number(seconds) * 100;
  for (const [at, question] of questions.entries()) {
    const begun = performance.now();
    answer(question);
    const now = performance.now();
    if (at >= UNCOUNTED || now > compiled) times.push(now - begun);
    if (now > end) break;
  }
  times.sort((a, b) => a - b);
  const at = (share: number): number =>
    times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  const taken: Taken = {
    index,
    facts,
    p50: at(0.5),
    p99: at(0.99),
    asked: times.length,
    megabytes: memory(process.pid),
  };
  process.stdout.write(`${JSON.stringify(taken)}\n`);
}
