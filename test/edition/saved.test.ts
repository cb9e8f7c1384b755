import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ask } from '../../src/answer/ask.ts';
import { type OpenedLarge, openEdition, openLarge } from '../../src/edition.ts';
import { readSaved, type Sections, writeSaved } from '../../src/saved.ts';
import { writeCorpus } from '../bench/corpus.ts';
import { makeQuestions } from '../bench/questions.ts';

let folder: string;
let articles: string;
let file: string;
/** What an edition answers that knows nothing of saved indexes. */
let plain: unknown[];
beforeAll(() => {
  newFolder();
  const opened = openEdition(articles);
  if (!opened.ok) throw new Error(opened.reason);
  plain = answers(opened);
  removeFolder();
});
beforeEach(newFolder);
afterEach(removeFolder);

function newFolder(): void {
  folder = mkdtempSync(join(tmpdir(), 'saved-'));
  articles = join(folder, 'articles');
  file = join(folder, 'kept', 'of.index');
  writeCorpus(articles, 40);
}

function removeFolder(): void {
  rmSync(folder, { recursive: true });
}

function open(code = 'one'): OpenedLarge {
  const opened = openLarge(articles, { path: file, code });
  if (!opened.ok) throw new Error(opened.reason);
  return opened;
}

/** What the edition says to many questions, facts and all. */
function answers({ edition }: Pick<OpenedLarge, 'edition'>): unknown[] {
  for (const _step of edition.prepare());
  const texts = edition.corpus.articles.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));
  return makeQuestions(texts, 25).map((question) => ask(question, edition));
}

const write = (path: string, sections: Sections): Promise<string | null> =>
  writeSaved(path, keyNow(), Object.entries(sections));

/** A kind's facts with one cell of the first of them changed. */
function edited(packed: unknown, cell: number, value: unknown): string {
  const rows = JSON.parse(packed as string) as unknown[][];
  rows[0]?.splice(cell, 1, value);
  return JSON.stringify(rows);
}

const keyNow = () => ({ code: 'one', corpus: open().edition.corpus.hash });

function sectionsNow(): Sections {
  const saved = readSaved(file, keyNow());
  if (!saved.ok) throw new Error(saved.reason);
  return saved.sections;
}

describe('a saved index', () => {
  it('is made at the first opening and taken up at the next, and answers the same', async () => {
    const first = open();
    expect(first.rebuilt).toBe('there is none yet');
    expect(await first.save()).toBeNull();
    const second = open();
    expect(second.rebuilt).toBeNull();
    expect(await second.save()).toBeNull();
    expect(answers(first)).toEqual(plain);
    expect(answers(second)).toEqual(plain);
    expect(readdirSync(join(folder, 'kept'))).toEqual(['of.index']);
  });

  it('keeps the facts too, and does not read them again', async () => {
    const first = open();
    await first.save();
    expect(answers(first)).toEqual(plain);
    expect(await first.saveFacts()).toBeNull();
    const made = statSync(`${file}.facts`).ino;
    const second = open();
    // Six kinds, each in one step: none was read by article.
    expect([...second.edition.prepare()]).toEqual([true, true, true, true, true, true]);
    expect(second.edition.facts.figures).toEqual(first.edition.facts.figures);
    expect(second.edition.facts.counts).toEqual(first.edition.facts.counts);
    expect(second.edition.facts.counts.some(({ told }) => told.length > 1)).toBe(true);
    expect(second.edition.facts.dates).toEqual(first.edition.facts.dates);
    expect(second.edition.facts.statements).toEqual(first.edition.facts.statements);
    expect(second.edition.facts.reports).toEqual(first.edition.facts.reports);
    expect(second.edition.facts.entities).toEqual(first.edition.facts.entities);
    expect(second.edition.facts.figures.some(({ partOf }) => partOf !== null)).toBe(true);
    expect(second.edition.facts.dates.some(({ disagrees }) => disagrees.length > 0)).toBe(true);
    expect(answers(second)).toEqual(plain);
    expect(await second.saveFacts()).toBeNull();
    expect(statSync(`${file}.facts`).ino).toBe(made);
  });

  const wrong: readonly [string, (facts: Sections) => Record<string, unknown>][] = [
    ['tell of sentences that are none', ({ reports }) => ({ reports: edited(reports, 2, 9_999_999) })],
    ['tell of no sentence', ({ dates }) => ({ dates: edited(dates, 0, -1) })],
    ['are of a kind there is not', ({ figures }) => ({ figures: edited(figures, 0, 'eaten') })],
    ['are parts of themselves', ({ figures }) => ({ figures: edited(figures, 14, 0) })],
    ['count figures that are none', ({ counts }) => ({ counts: edited(counts, 0, [9_999_999]) })],
    ['count nothing', ({ counts }) => ({ counts: edited(counts, 0, []) })],
    ['have numbers for words', ({ figures }) => ({ figures: edited(figures, 6, 7) })],
    ['end before they begin', ({ reports }) => ({ reports: edited(reports, 3, 99_999) })],
    ['lack a kind', () => ({ statements: 'null' })],
    ['are no list', () => ({ entities: '{"length":3}' })],
    ['are broken JSON', () => ({ entities: '[["a"' })],
  ];
  it.each(wrong)('whose facts have a right sum and %s reads them anew', async (_, forge) => {
    const first = open();
    await first.save();
    for (const _step of first.edition.prepare());
    await first.saveFacts();
    const saved = readSaved(`${file}.facts`, keyNow());
    if (!saved.ok) throw new Error(saved.reason);
    await write(`${file}.facts`, { ...saved.sections, ...forge(saved.sections) } as Sections);
    const opened = open();
    expect(opened.rebuilt).toBeNull();
    expect(answers(opened)).toEqual(plain);
    expect(opened.edition.facts.figures).toEqual(first.edition.facts.figures);
    expect(opened.edition.facts.counts).toEqual(first.edition.facts.counts);
    // And replaces them by the right ones.
    expect(await opened.saveFacts()).toBeNull();
    expect([...open().edition.prepare()]).toHaveLength(6);
  });

  it('of other articles is made anew and replaced', async () => {
    await open().save();
    writeFileSync(
      join(articles, 'new.md'),
      '---\ndate: 2026-06-01\n---\n\nThe zeppelin landed in Ruritania.\n',
    );
    const changed = open();
    expect(changed.rebuilt).toBe('it is of other articles');
    expect(changed.edition.search.ask('where did the zeppelin land?').hits[0]?.sentence.text).toBe(
      'The zeppelin landed in Ruritania.',
    );
    await changed.save();
    expect(open().rebuilt).toBeNull();
  });

  it('of another version of the code is made anew', async () => {
    await open('one').save();
    expect(open('two').rebuilt).toBe('it is of another version');
  });

  const spoiled: readonly [string, () => void, string][] = [
    ['cut off', () => truncateSync(file, 20_000), 'it is cut off'],
    ['cut off in its head', () => truncateSync(file, 100), 'it is no index'],
    ['empty', () => truncateSync(file, 0), 'it is no index'],
    ['garbage', () => writeFileSync(file, Buffer.alloc(50_000, 0xa7)), 'it is no index'],
    ['another file', () => writeFileSync(file, '{"format":"footnote","sections":"all"}'), 'it is no index'],
    [
      'changed by one bit',
      () => {
        const bytes = readFileSync(file);
        const at = bytes.length - 2_000;
        bytes[at] = (bytes[at] ?? 0) ^ 1;
        writeFileSync(file, bytes);
      },
      'it was changed',
    ],
    ['longer than it was', () => writeFileSync(file, 'more', { flag: 'a' }), 'it is cut off'],
    [
      'a pipe that nobody writes',
      () => {
        rmSync(file);
        execFileSync('mkfifo', [file]);
      },
      'it is no file',
    ],
    ['writable by others', () => chmodSync(file, 0o666), 'others may write it'],
  ];
  it.each(spoiled)('that is %s is passed over, and replaced', async (_, spoil, because) => {
    await open().save();
    spoil();
    const opened = open();
    expect(opened.rebuilt).toBe(because);
    expect(answers(opened)).toEqual(plain);
    expect(await opened.save()).toBeNull();
    expect(open().rebuilt).toBeNull();
  });

  const far = (column: unknown): Int32Array => new Int32Array(column as Int32Array).fill(1_000_000);
  const forged: readonly [string, (sections: Sections) => Record<string, unknown>][] = [
    ['points past the sentences', ({ antecedent }) => ({ antecedent: far(antecedent) })],
    ['points before the words', ({ stem }) => ({ stem: new Int32Array(stem as Int32Array).fill(-5) })],
    [
      'goes backwards',
      ({ tokenStart }) => ({ tokenStart: new Int32Array(tokenStart as Int32Array).reverse() }),
    ],
    ['lacks a column', () => ({ marks: '' })],
    ['has a column too short', () => ({ word: new Int32Array(3) })],
    ['has text for numbers', () => ({ stem: 'stems' })],
    ['has no words', () => ({ words: '[]' })],
    ['has other things for words', () => ({ stems: '[{"__proto__":{"a":1}}]' })],
    ['has broken JSON', () => ({ initials: '[["a"' })],
    ['has no paragraphs', () => ({ candidates: 'null' })],
    ['names people by other numbers', () => ({ calledWith: '[[-1,[99999999]]]' })],
  ];
  it.each(forged)('with a right sum that %s is passed over', async (_, forge) => {
    await open().save();
    const sections = sectionsNow();
    expect(await write(file, { ...sections, ...forge(sections) } as Sections)).toBeNull();
    const opened = open();
    expect(opened.rebuilt).toBe('it does not fit the articles');
    expect(answers(opened)).toEqual(plain);
  });

  it('that cannot be written is done without', async () => {
    writeFileSync(join(folder, 'kept'), 'a file, not a folder');
    const opened = open();
    expect(opened.rebuilt).toMatch(/^it cannot be read/u);
    expect(await opened.save()).toMatch(/^E[A-Z]+$/u);
    expect(readdirSync(folder).sort()).toEqual(['articles', 'kept']);
  });

  it('whose name a folder has is done without', async () => {
    mkdirSync(file, { recursive: true });
    const opened = open();
    expect(opened.rebuilt).toBe('it is no file');
    expect(await opened.save()).toMatch(/^E[A-Z]+$/u);
    expect(readdirSync(join(folder, 'kept'))).toEqual(['of.index']);
  });

  it('is whole whenever it is read, also while two processes write it', async () => {
    const key = keyNow();
    const writers = [1, 2].map(() =>
      spawn(
        process.execPath,
        ['--import', 'tsx', 'test/edition/save-often.ts', articles, file, 'one', '15'],
        {
          stdio: 'inherit',
        },
      ),
    );
    const ended = Promise.all(writers.map((writer) => once(writer, 'exit')));
    const seen = new Set<string>();
    let writing = true;
    void ended.then(() => {
      writing = false;
    });
    while (writing) {
      const saved = readSaved(file, key);
      seen.add(saved.ok ? 'whole' : saved.reason);
      await new Promise(setImmediate);
    }
    expect((await ended).map(([code]) => code)).toEqual([0, 0]);
    expect([...seen].sort()).toEqual(['there is none yet', 'whole']);
    expect(readdirSync(join(folder, 'kept'))).toEqual(['of.index']);
  });

  it('removes what a process that ended in the middle has left, but not what another is writing', async () => {
    await open().save();
    const [old, fresh] = [`${file}.1-aaaa.tmp`, `${file}.2-bbbb.tmp`];
    for (const path of [old, fresh]) writeFileSync(path, 'half');
    utimesSync(old, new Date(0), new Date(0));
    await write(file, sectionsNow());
    expect([existsSync(old), existsSync(fresh)]).toEqual([false, true]);
  });
});
