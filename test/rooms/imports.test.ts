import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Which rooms each room may enter, and which packages it alone may load. The way data travels is one direction. */
const MAY_ENTER: Readonly<Record<string, readonly string[]>> = {
  'src/corpus': [],
  'src/language': [],
  'src/search': ['src/corpus', 'src/language'],
  'src/facts': ['src/corpus', 'src/language'],
  'src/saved.ts': [],
  'src/edition.ts': ['src/corpus', 'src/search', 'src/facts', 'src/saved.ts'],
  'src/answer': ['src/corpus', 'src/search', 'src/facts', 'src/edition.ts'],
  'src/command': ['src/answer', 'src/edition.ts'],
  commands: ['src/command', 'src/answer'],
  'src/reply': ['src/answer', 'src/corpus', 'src/facts'],
  'src/picture': ['src/reply', 'src/answer', 'src/corpus', 'src/facts'],
  'src/reader': [
    'src/memory.ts',
    'src/command',
    'src/reply',
    'src/answer',
    'src/edition.ts',
    'src/facts',
    'src/corpus',
  ],
  'src/bot': [
    'src/reader',
    'src/command',
    'src/reply',
    'src/answer',
    'src/edition.ts',
    'src/search',
    'src/picture',
    'src/log.ts',
    'src/exit.ts',
  ],
  'src/local': [],
  'src/settings.ts': [],
  'src/log.ts': [],
  'src/exit.ts': [],
  'src/code.ts': [],
  'src/memory.ts': [],
};
/** Packages that only one room loads at run time. Types may be imported anywhere. */
const OWNED: Readonly<Record<string, string>> = {
  'discord.js': 'src/bot',
  minisearch: 'src/search',
  ws: 'src/local',
  pino: 'src/log.ts',
  yaml: 'src/corpus',
  '@resvg/resvg-js': 'src/picture',
};
/** Composition: these put the rooms together and may enter all of them. */
const COMPOSERS = ['src/main.ts', 'src/chat.ts', 'src/launch.ts', 'src/worker.ts'];

const files = ['src', 'commands'].flatMap((root) =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(root, name)),
);

function roomOf(path: string): string {
  if (path.startsWith('commands')) return 'commands';
  const [, room = ''] = path.split('/');
  return `src/${room}`;
}

interface Import {
  readonly from: string;
  readonly target: string;
  readonly typeOnly: boolean;
}

function importsOf(file: string): Import[] {
  const source = readFileSync(file, 'utf8');
  const statements = source.matchAll(
    /^(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/gmu,
  );
  return [...statements].map(([, type, named, dynamic]) => ({
    from: file,
    target: named ?? dynamic ?? '',
    typeOnly: type !== undefined,
  }));
}

const all = files.filter((file) => !COMPOSERS.includes(file)).flatMap(importsOf);

describe('the rooms', () => {
  it('are all known, so that a new one is given its rule', () => {
    const rooms = new Set(files.filter((file) => !COMPOSERS.includes(file)).map(roomOf));
    expect([...rooms].filter((room) => !Object.hasOwn(MAY_ENTER, room))).toEqual([]);
  });

  it('are entered from the right side only', () => {
    const wrong = all
      .filter(({ target }) => target.startsWith('.'))
      .map(({ from, target }) => ({ from, to: normalize(join(dirname(from), target)) }))
      .filter(({ from, to }) => {
        const [own, other] = [roomOf(from), roomOf(relative('.', to))];
        return own !== other && !MAY_ENTER[own]?.includes(other);
      });
    expect(wrong).toEqual([]);
  });

  it('load their own packages only', () => {
    const wrong = all.filter(({ from, target, typeOnly }) => {
      const owner = Object.entries(OWNED).find(([name]) => target === name || target.startsWith(`${name}/`));
      return !typeOnly && owner !== undefined && owner[1] !== roomOf(from);
    });
    expect(wrong).toEqual([]);
  });

  it('keep discord.js out of every test but those of the bot', () => {
    const tests = readdirSync('test', { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !/^(?:bot|local|page|faults|bench)\//u.test(name))
      .map((name) => join('test', name))
      .filter((file) => importsOf(file).some(({ target }) => target.startsWith('discord.js')));
    expect(tests).toEqual([]);
  });
});
