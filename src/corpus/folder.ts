import { createHash } from 'node:crypto';
import { type BigIntStats, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Article, Corpus } from './article.ts';
import { MOST_BYTES, parseArticle } from './parse.ts';
import { type Problem, problem } from './problem.ts';

/** A corpus that was read whole. */
export interface Read {
  readonly ok: true;
  readonly corpus: Corpus;
}

/** A folder is refused above this many bytes of articles. */
const MOST_FOLDER_BYTES = 200_000_000;
const ARTICLE_FILE = /^([\p{L}\p{N}][\p{L}\p{N}._-]{0,79})\.(?:md|txt)$/u;

/**
 * Reads every article of a folder, or says which file is at fault: all or nothing, so that nothing is served half-read,
 * or half of before a change and half of after it. Dot files are passed over; anything else that is not an article is a
 * problem, because it was meant to be one.
 */
export function readFolder(folder: string): Read | Problem {
  const names = listFolder(folder);
  if (!Array.isArray(names)) return names;
  const articles = new Map<string, { article: Article; file: string }>();
  const asRead: string[] = [];
  let bytes = 0;
  for (const name of names) {
    const file = join(folder, name);
    const slug = ARTICLE_FILE.exec(name)?.[1];
    if (slug === undefined) {
      return problem(file, null, 'an article is a file called <name>.md or <name>.txt, and this is not one');
    }
    // Two spellings of one slug would be two files on some systems and one on others.
    const key = slug.normalize('NFC').toLowerCase();
    const twin = articles.get(key);
    if (twin !== undefined)
      return problem(file, null, `its name is already taken by ${twin.file}; rename one of them`);
    const found = readArticleFile(folder, file);
    if ('ok' in found) return found;
    const { content, state } = found;
    asRead.push(state);
    bytes += content.length;
    if (bytes > MOST_FOLDER_BYTES) {
      return problem(folder, null, `the articles have more than ${MOST_FOLDER_BYTES} bytes in all`);
    }
    const parsed = parseArticle(file, slug, content);
    if (!parsed.ok) return parsed;
    articles.set(key, { article: parsed.article, file });
  }
  if (articles.size === 0) return problem(folder, null, 'there is no article (.md or .txt) in this folder');
  const changed = firstChange(folder, names, asRead);
  if (changed !== null) return problem(changed, null, 'it was changed while the folder was read; try again');
  return { ok: true, corpus: buildCorpus([...articles.values()].map(({ article }) => article)) };
}

/** How many bytes of articles a folder has; 0 where that cannot be told, and reading it says why. */
export function folderBytes(folder: string): number {
  const names = listFolder(folder);
  if (!Array.isArray(names)) return 0;
  try {
    return names.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  } catch {
    return 0;
  }
}

/** Puts articles in their fixed order, by date and then slug, and names their text by a hash. */
export function buildCorpus(articles: readonly Article[]): Corpus {
  const ordered = [...articles].sort((a, b) => compare(a.date, b.date) || compare(a.slug, b.slug));
  const hash = createHash('sha256');
  for (const { slug, date, title, publisher, url, paragraphs } of ordered) {
    hash.update(JSON.stringify([slug, date, title, publisher, url, paragraphs.map(({ text }) => text)]));
  }
  return { articles: ordered, hash: hash.digest('hex') };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function listFolder(folder: string): string[] | Problem {
  try {
    return readdirSync(folder)
      .filter((name) => !name.startsWith('.'))
      .sort();
  } catch (error) {
    return problem(folder, null, `the folder cannot be read (${errorCode(error)})`);
  }
}

/** A file's bytes and the state it was in before they were read. */
interface Found {
  readonly content: Uint8Array;
  readonly state: string;
}

function readArticleFile(folder: string, file: string): Found | Problem {
  try {
    const real = realpathSync(file);
    if (!real.startsWith(realpathSync(folder) + sep)) {
      return problem(file, null, 'it is a link to a file outside the folder');
    }
    const stat = statSync(real, { bigint: true });
    if (!stat.isFile()) return problem(file, null, 'it is not a regular file');
    // Asked before reading, so that a huge file is never held in memory.
    if (stat.size > MOST_BYTES) {
      return problem(
        file,
        null,
        `the file has ${stat.size} bytes and an article may have at most ${MOST_BYTES}`,
      );
    }
    return { content: readFileSync(real), state: stateOf(stat) };
  } catch (error) {
    return problem(file, null, `the file cannot be read (${errorCode(error)})`);
  }
}

/** The first file that is not what it was when it was read; the folder when its files are others. */
function firstChange(folder: string, names: readonly string[], asRead: readonly string[]): string | null {
  const now = listFolder(folder);
  if (!Array.isArray(now) || now.join('/') !== names.join('/')) return folder;
  const changed = names.find((name, i) => stateNow(join(folder, name)) !== asRead[i]);
  return changed === undefined ? null : join(folder, changed);
}

/** What any change of a file changes. */
const stateOf = ({ dev, ino, size, mtimeNs, ctimeNs }: BigIntStats): string =>
  [dev, ino, size, mtimeNs, ctimeNs].join(' ');

function stateNow(file: string): string | null {
  try {
    return stateOf(statSync(file, { bigint: true }));
  } catch {
    return null;
  }
}

function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : 'unknown error';
}
