import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Corpus } from '../../src/corpus/article.ts';
import { buildCorpus, readFolder } from '../../src/corpus/folder.ts';

/** One line of a questions file: `must` = any one of these stands in the right sentence; `none` = nothing answers it. */
export interface Question {
  readonly q: string;
  readonly must: readonly string[] | null;
}

/** Reads a questions file, one JSON object a line. */
export function readQuestions(file: string): Question[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const { q, must, none } = JSON.parse(line) as { q: string; must?: string[]; none?: boolean };
      if (must === undefined && none !== true) throw new Error(`neither "must" nor "none": ${line}`);
      return { q, must: must ?? null };
    });
}

/** Reads a folder of articles, or throws what is wrong with it. */
export function readCorpus(folder: string): Corpus {
  const read = readFolder(folder);
  if (!read.ok) throw new Error(JSON.stringify(read));
  return read.corpus;
}

/** One article alone, and questions about it. */
export interface Case {
  readonly name: string;
  readonly corpus: Corpus;
  readonly questions: readonly Question[];
}

/** News articles of other events that are only judged with, never tuned on. */
const isJudgedOnly = (name: string): boolean => name.startsWith('d-') || name === 'heist' || name === 'probe';

/** The invented news articles under `folder`, each a corpus of its own with its questions. */
export function readNews(folder: string, heldBack: boolean): Case[] {
  const { articles } = readCorpus(join(folder, 'articles'));
  return readdirSync(join(folder, 'questions'))
    .map((file) => file.replace(/\.jsonl$/u, ''))
    .filter((name) => isJudgedOnly(name) === heldBack)
    .map((name) => {
      const article = articles.find(({ slug }) => slug === name);
      if (article === undefined) throw new Error(`questions without an article: ${name}`);
      return {
        name,
        corpus: buildCorpus([article]),
        questions: readQuestions(join(folder, 'questions', `${name}.jsonl`)),
      };
    });
}
