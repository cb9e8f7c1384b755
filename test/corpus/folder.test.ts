import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readFolder } from '../../src/corpus/folder.ts';
import { describeProblem } from '../../src/corpus/problem.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'corpus-'));
});
afterEach(() => {
  chmodSync(folder, 0o700);
  rmSync(folder, { recursive: true });
});

const write = (name: string, content: string | Uint8Array): void =>
  writeFileSync(join(folder, name), content);
/** Does something as a user who may nothing: root may read everything. */
function asNobody<Result>(act: () => Result): Result {
  if (process.geteuid?.() !== 0) return act();
  process.seteuid?.(65_534);
  try {
    return act();
  } finally {
    process.seteuid?.(0);
  }
}
const refusal = (): string => {
  const read = readFolder(folder);
  if (read.ok) throw new Error('the folder was accepted');
  return describeProblem(read).replaceAll(folder, 'DIR');
};

const GOOD = 'date 2026-03-04 Rain fell.\n\nIt stopped.';

describe('readFolder refuses, with file, line and reason', () => {
  const files: readonly [name: string, content: string | Uint8Array, says: RegExp][] = [
    ['empty.txt', '', /^DIR\/empty\.txt:1: the file is empty\.$/],
    ['blank.txt', ' \n\n ', /^DIR\/blank\.txt:1: the file is empty/],
    ['header-only.md', 'date 2026-03-04\n', /header-only\.md:1: .*no text/],
    ['undated.txt', 'Rain fell.\n', /undated\.txt:1: there is no date/],
    ['never.txt', 'date 2026-02-30 Rain.', /never\.txt:1: "2026-02-30" is not a day/],
    [
      'latin1.txt',
      Buffer.from('date 2026-03-04 a\nb\ncaf\xe9', 'latin1'),
      /latin1\.txt:3: .*not valid UTF-8/,
    ],
    ['utf16.txt', Buffer.from('\ufeffdate 2026-03-04 Rain', 'utf16le'), /utf16\.txt:1: the file is UTF-16/],
    ['nul.txt', 'date 2026-03-04 a\nb\u0000c', /nul\.txt:2: .*control character \(U\+0000\)/],
    ['big.txt', `date 2026-03-04 ${'a '.repeat(600_000)}`, /big\.txt: .*at most 1000000/],
    ['open.md', '---\ndate: 2026-03-04\nRain fell.', /open\.md:1: the header is never closed/],
    ['key.md', '---\ndate: 2026-03-04\nauthor: x\n---\nRain.', /key\.md:3: "author" is not a key/],
    ['twice.md', '---\ndate: 2026-03-04\ndate: 2026-03-05\n---\nRain.', /twice\.md:3: .*not valid YAML/],
    ['quote.md', '---\ndate: 2026-03-04\ntitle: "x\n---\nRain.', /quote\.md:\d: .*not valid YAML/],
    [
      'url.md',
      '---\ndate: 2026-03-04\nurl: javascript:alert(1)\n---\nRain.',
      /url\.md:3: "url" must be a plain/,
    ],
    ['login.md', '---\ndate: 2026-03-04\nurl: https://bbc.co.uk@evil.test\n---\nRain.', /login\.md:3: "url"/],
    ['day.md', '---\ntitle: x\ndate: soon\n---\nRain.', /day\.md:3: "date" must be a day/],
    ['nodate.md', '---\ntitle: x\n---\nRain.', /nodate\.md:2: "date" must be a day/],
    ['title.md', '---\ndate: 2026-03-04\ntitle: 5\n---\nRain.', /title\.md:3: "title" must be text/],
    ['list.md', '---\n- a\n---\nRain.', /list\.md:2: the header must be a list of/],
    ['alias.md', '---\ndate: &a 2026-03-04\ntitle: *a\n---\nRain.', /alias\.md:2: .*aliases/],
    ['engine.md', '---js\nprocess.exit()\n---\nRain.', /engine\.md:1: there is no date/],
    ['notes.docx', 'x', /notes\.docx: an article is a file called/],
  ];
  it.each(files)('%s', (name, content, says) => {
    write('aaa.txt', GOOD);
    write(name, content);
    expect(refusal()).toMatch(says);
  });

  it('two files of one slug', () => {
    write('rain.md', GOOD);
    write('rain.txt', GOOD);
    expect(refusal()).toMatch(/^DIR\/rain\.txt: its name is already taken by DIR\/rain\.md/);
  });
  it('an empty folder', () =>
    expect(refusal()).toBe('DIR: there is no article (.md or .txt) in this folder.'));
  it('no folder', () => {
    folder = join(folder, 'none');
    expect(refusal()).toMatch(/cannot be read \(ENOENT\)/);
    mkdirSync(folder);
  });
  it('a link that leads out of the folder', () => {
    symlinkSync('/etc/hostname', join(folder, 'host.txt'));
    expect(refusal()).toMatch(/link to a file outside/);
  });
  it.each<[string, () => void, RegExp]>([
    ['a folder', () => chmodSync(folder, 0o000), /^DIR: the folder cannot be read \(EACCES\)\.$/],
    [
      'an article',
      () => {
        chmodSync(folder, 0o755);
        chmodSync(join(folder, 'rain.txt'), 0o000);
      },
      /^DIR\/rain\.txt: the file cannot be read \(EACCES\)\.$/,
    ],
  ])('%s that may not be read', (_what, forbid, says) => {
    write('rain.txt', GOOD);
    forbid();
    expect(asNobody(refusal)).toMatch(says);
  });
  it('a folder with the name of an article', () => {
    mkdirSync(join(folder, 'deep.md'));
    expect(refusal()).toMatch(/not a regular file/);
  });
});

describe('readFolder, while files change under its eyes', () => {
  /** They take some ten milliseconds to read, and something changes every one of those. */
  const MANY = 25;
  beforeEach(() => {
    for (let i = 0; i < MANY; i += 1) write(`b-${i}.md`, `${GOOD} `.concat('More rain fell. '.repeat(400)));
    write('a.txt', GOOD);
  });

  const changes: readonly [what: string, change: string, says: RegExp][] = [
    [
      'an article is replaced',
      'fs.writeFileSync(other, text); fs.renameSync(other, file)',
      /^DIR\/a\.txt: it was changed while the folder was read; try again\.$/,
    ],
    [
      'an article grows',
      'fs.appendFileSync(file, " More.")',
      /^DIR\/a\.txt: it was changed while the folder was read; try again\.$/,
    ],
    [
      'more articles come',
      'fs.writeFileSync(other, text); fs.renameSync(other, folder + "/c-" + (count += 1) + ".txt")',
      /^DIR: it was changed while the folder was read; try again\.$/,
    ],
  ];
  it.each(changes)('refuses while %s, and reads what it is afterwards', async (_what, change, says) => {
    const writer = new Worker(
      `const fs = require('node:fs'); const { setTimeout: sleep } = require('node:timers/promises');
      const { parentPort, workerData: { folder, text } } = require('node:worker_threads');
      const [file, other] = ['a.txt', '.other'].map((name) => folder + '/' + name);
      let going = true;
      let count = 0;
      parentPort.once('message', () => { going = false; });
      (async () => { for (; going; await sleep(1)) { ${change}; parentPort.postMessage('changed'); } })();`,
      { eval: true, workerData: { folder, text: GOOD } },
    );
    await once(writer, 'message');
    const said = Array.from({ length: 8 }, () => readFolder(folder));
    writer.postMessage('stop');
    await once(writer, 'exit');
    for (const read of said) {
      expect(read.ok ? 'read' : describeProblem(read).replaceAll(folder, 'DIR')).toMatch(says);
    }
    const after = readFolder(folder);
    if (!after.ok) throw new Error(describeProblem(after));
    expect(after.corpus.articles.length).toBeGreaterThan(MANY);
  });
});

describe('readFolder accepts', () => {
  it('several articles, in the order of their dates', () => {
    write(
      'b.md',
      '---\ndate: 2026-03-02\ntitle: Rain\npublisher: The Paper\nurl: https://example.com/a\n---\n\nRain fell.',
    );
    write('a.txt', GOOD);
    const read = readFolder(folder);
    if (!read.ok) throw new Error(describeProblem(read));
    expect(read.corpus.articles.map(({ slug, date, title }) => [slug, date, title])).toEqual([
      ['b', '2026-03-02', 'Rain'],
      ['a', '2026-03-04', null],
    ]);
  });
  it('a byte order mark, Windows line ends and a header with them', () => {
    write(
      'a.md',
      '\ufeff---\r\ndate: 2026-03-04\r\n---\r\n\r\nRain fell.\r\nHard.\r\n\r\n\r\nIt stopped.\r\n',
    );
    const read = readFolder(folder);
    if (!read.ok) throw new Error(describeProblem(read));
    expect(read.corpus.articles[0]?.paragraphs.map(({ text }) => text)).toEqual([
      'Rain fell.\nHard.',
      'It stopped.',
    ]);
  });
  it('names the text by a hash that any changed word changes', () => {
    const hash = (content: string): string => {
      write('a.txt', content);
      const read = readFolder(folder);
      return read.ok ? read.corpus.hash : '';
    };
    const first = hash(GOOD);
    expect(first).toMatch(/^[0-9a-f]{64}$/);
    expect(hash(GOOD)).toBe(first);
    expect(hash(GOOD.replace('Rain', 'Snow'))).not.toBe(first);
  });
});
