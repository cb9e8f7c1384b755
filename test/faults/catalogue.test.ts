import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The rows of a catalogue: what it is about, the file, and words that stand in the test. */
function rowsOf(folder: string): { readonly id: string; readonly file: string; readonly words: string }[] {
  const text = readFileSync(join(folder, 'README.md'), 'utf8');
  return [...text.matchAll(/^\| ([FA]\d+) \| (\S+) \| (?:`` (.+) ``|`(.+)`) \|$/gmu)].map((match) => ({
    id: match[1] ?? '',
    file: join(folder, match[2] ?? ''),
    words: match[3] ?? match[4] ?? '',
  }));
}

describe.each([
  ['test/faults', 'F', 74],
  ['test/hostile', 'A', 80],
] as const)('the catalogue in %s', (folder, letter, most) => {
  const rows = rowsOf(folder);
  it(`has every number from ${letter}1 to ${letter}${most}`, () => {
    const wanted = Array.from({ length: most }, (_, i) => `${letter}${i + 1}`);
    expect(wanted.filter((id) => !rows.some((row) => row.id === id))).toEqual([]);
  });
  it('names only tests that are there', () => {
    const missing = rows.filter(
      ({ file, words }) => words === '' || !existsSync(file) || !readFileSync(file, 'utf8').includes(words),
    );
    expect(missing).toEqual([]);
  });
  it('leaves no row unread', () => {
    const lines = readFileSync(join(folder, 'README.md'), 'utf8').match(/^\| [FA]\d/gmu) ?? [];
    expect(rows).toHaveLength(lines.length);
  });
});
