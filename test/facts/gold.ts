import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Article } from '../../src/corpus/article.ts';
import type { DatedPassage, Entity, Figure, Statement } from '../../src/facts/facts.ts';
import { readFacts } from '../../src/facts/read.ts';
import { articleFrom } from './article.ts';

/*
 * What whole articles state, written down by reading them, one fact a line; a field is `*` where anything may stand, and
 * `a/b` where either may:
 *
 *     F value|bound|kind|counted|reporter|words    a figure; the reporter is `-` where the text names nobody
 *     D start|end|exact (e or w)|basis|words       a dated passage
 *     S speaker|words                              a quoted statement, or the slice of one that holds the words
 *     E name=other name,…                          somebody or something with the names it must be found under
 *
 * `?` before the letter: may be read or left, but not otherwise than so. `~`: ought to be read and is not yet.
 */

export type Mark = 'must' | 'may' | 'missed';

export interface Wanted {
  readonly line: string;
  readonly mark: Mark;
  readonly kind: string;
  readonly fields: readonly string[];
}

const FOLDER = new URL('articles/', import.meta.url);
const MARKS: Readonly<Record<string, Mark>> = { '?': 'may', '~': 'missed' };

/** The names of the articles whose facts are written down. */
export function goldNames(): readonly string[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.gold'))
    .map((file) => file.slice(0, -'.gold'.length));
}

/** An article and what is written down of it. */
export function openGold(name: string): { article: Article; wanted: readonly Wanted[] } {
  const lines = readFileSync(new URL(`${name}.gold`, FOLDER), 'utf8').split('\n');
  const elsewhere = lines.find((line) => line.startsWith('article '))?.slice('article '.length);
  const path = elsewhere === undefined ? `articles/${name}.md` : `articles/${elsewhere}`;
  if (!existsSync(new URL(path, import.meta.url))) throw new Error(`${name}: no ${path}`);
  const wanted = lines
    .map((line) => /^([?~]?)([FDSE]) (.+)$/u.exec(line))
    .filter((found) => found !== null)
    .map(([line, mark = '', kind = '', rest = '']) => ({
      line,
      mark: MARKS[mark] ?? ('must' as const),
      kind,
      fields: rest.split('|'),
    }));
  return { article: articleFrom(path), wanted };
}

export interface Judged {
  readonly kind: string;
  /** Facts read that stand in the gold. */
  readonly right: number;
  /** Facts read that do not, as they were read, with the gold of the same words beside them. */
  readonly wrong: readonly string[];
  /** Lines that must be read and are not. */
  readonly lost: readonly string[];
  /** Lines marked as not read yet that are read. */
  readonly found: readonly string[];
}

/** What is read off an article against what is written down, a kind at a time. */
export function judge(name: string): readonly Judged[] {
  const { article, wanted } = openGold(name);
  const { figures, dates, statements, entities } = readFacts({ hash: article.slug, articles: [article] });
  const of = (kind: string): readonly Wanted[] => wanted.filter((one) => one.kind === kind);
  return [
    compare('F', of('F'), figures, isFigure, showFigure),
    compare('D', of('D'), dates, isDate, showDate),
    compare('S', of('S'), slicesOf(article, statements), isSlice, showSlice),
    compareNames(of('E'), entities),
  ];
}

function compare<T>(
  kind: string,
  wanted: readonly Wanted[],
  read: readonly T[],
  is: (fact: T, fields: readonly string[]) => boolean,
  show: (fact: T) => string,
): Judged {
  // What says most is looked for first.
  const open = ({ fields }: Wanted): number => fields.filter((field) => field === '*').length;
  const left = new Set([...wanted].sort((one, other) => open(one) - open(other)));
  const wrong: string[] = [];
  const found: string[] = [];
  let right = 0;
  for (const fact of read) {
    const match = [...left].find(({ fields }) => is(fact, fields));
    if (match === undefined) {
      wrong.push(show(fact));
      continue;
    }
    left.delete(match);
    right++;
    if (match.mark === 'missed') found.push(match.line);
  }
  const lost = [...left].filter(({ mark }) => mark === 'must').map(({ line }) => line);
  return { kind, right, wrong, lost, found };
}

/** Names are judged by what is found under them; an entity nobody asked for is no fault. */
function compareNames(wanted: readonly Wanted[], entities: readonly Entity[]): Judged {
  const found: string[] = [];
  const lost: string[] = [];
  for (const { line, mark, fields } of wanted) {
    const names = (fields[0] ?? '').split(/[=,]/u);
    const known = entities.some((entity) => names.every((name) => entity.names.some((own) => own === name)));
    if (known && mark === 'missed') found.push(line);
    if (!known && mark === 'must') lost.push(line);
  }
  return { kind: 'E', right: wanted.length - lost.length, wrong: [], lost, found };
}

const allows = (field: string | undefined, value: string): boolean =>
  field === '*' || (field ?? '').split('/').includes(value);

const holds = (field: string | undefined, value: string): boolean =>
  field === '*' || (field ?? '').split('/').some((part) => value.includes(part));

const showFigure = ({ value, bound, kind, counted, reporter, sentence }: Figure): string =>
  `F ${value}|${bound}|${kind}|${counted}|${reporter ?? '-'}|${sentence.text}`;

function isFigure(
  figure: Figure,
  [value, bound, kind, counted, reporter, words = '']: readonly string[],
): boolean {
  return (
    allows(value, String(figure.value)) &&
    allows(bound, figure.bound) &&
    allows(kind, figure.kind) &&
    holds(counted, figure.counted) &&
    (figure.reporter === null
      ? allows(reporter, '-')
      : holds(reporter?.replace(/^-\/?|\/-$/u, ''), figure.reporter)) &&
    figure.sentence.text.includes(words)
  );
}

const showDate = ({ start, end, exact, basis, sentence }: DatedPassage): string =>
  `D ${start}|${end}|${exact ? 'e' : 'w'}|${basis}|${sentence.text}`;

function isDate(date: DatedPassage, [start, end, exact, basis, words = '']: readonly string[]): boolean {
  return (
    allows(start, String(date.start)) &&
    allows(end, String(date.end)) &&
    allows(exact, date.exact ? 'e' : 'w') &&
    (date.basis.includes(basis ?? '') || (basis ?? '').includes(date.basis)) &&
    date.sentence.text.includes(words)
  );
}

interface Said {
  readonly speaker: string | null;
  readonly text: string;
}

function slicesOf(article: Article, statements: readonly Statement[]): readonly Said[] {
  return statements.flatMap(({ speaker, slices }) =>
    slices.map(({ paragraph, start, end }) => ({
      speaker,
      text: article.paragraphs[paragraph - 1]?.text.slice(start, end) ?? '',
    })),
  );
}

const showSlice = ({ speaker, text }: Said): string => `S ${speaker ?? '-'}|${text}`;

function isSlice({ speaker, text }: Said, [who, words = '']: readonly string[]): boolean {
  return (
    text.includes(words) && (speaker === null ? allows(who, '-') : holds(who?.replace(/\/-$/u, ''), speaker))
  );
}
