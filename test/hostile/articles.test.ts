import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { dispatch } from '../../src/command/dispatch.ts';
import { openEdition } from '../../src/edition.ts';
import { render } from '../../src/reply/render.ts';
import { IN_CHAT } from '../../src/reply/view.ts';
import { scratch } from '../faults/spawned.ts';
import { mustBeInert } from './inert.ts';
import { mustSuggestWell, SURFACES } from './surfaces.ts';

const BODY = 'On Tuesday General Dan Caine said that six U.S. soldiers were killed near Ankara.';

/** Opens a folder with one article; null when it is refused, as it may be. */
function open(name: string, header: Readonly<Record<string, string>>, body = BODY) {
  const folder = scratch();
  const lines = Object.entries(header).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  writeFileSync(join(folder, name), ['---', 'date: 2026-03-04', ...lines, '---', '', body, ''].join('\n'));
  const opened = openEdition(folder);
  return opened.ok ? opened.edition : null;
}

/** Whatever is asked of the article is one inert message within Discord's limits. */
function mustServe(edition: NonNullable<ReturnType<typeof open>>): void {
  for (const question of ['who said so?', 'how many soldiers were killed?', 'x', '1', 'overview']) {
    for (const { send } of SURFACES) mustBeInert(send(question, edition));
    mustSuggestWell(question, edition);
  }
}

describe('A42: an article called like what every object has', () => {
  it.each(['constructor.md', 'toString.md', 'hasOwnProperty.md', 'valueOf.md'])(
    '%s is an article like any other',
    (name) => {
      const edition = open(name, {});
      if (edition === null) throw new Error('refused');
      mustServe(edition);
      const slug = name.replace('.md', '');
      const answer = dispatch(
        'passage',
        new Map<string, string | number>([
          ['number', 1],
          ['article', slug],
        ]),
        edition,
        commands,
      );
      expect(answer.kind).toBe('passage');
      expect(render(answer, IN_CHAT).embeds.length + render(answer, IN_CHAT).content.length).toBeGreaterThan(
        0,
      );
    },
  );
  it.each(['__proto__', 'constructor', 'prototype'])('%s finds no article where there is none', (slug) => {
    const edition = open('news.md', {});
    expect(edition?.article(slug)).toBeNull();
    expect(edition?.paragraph(slug, 1)).toBeNull();
    expect(edition?.sentence(slug)).toBeNull();
  });
  it('__proto__.md and a header with __proto__ are refused', () => {
    expect(open('__proto__.md', {})).toBeNull();
    expect(open('news.md', { __proto__x: 'a', ['__proto__']: 'x' })).toBeNull();
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });
});

describe('A50: an article’s address', () => {
  it.each([
    ['with credentials', 'https://bbc.co.uk@evil.example/a', false],
    ['of a script', 'javascript:alert(1)', false],
    ['of data', 'data:text/html,x', false],
    ['with a line break', 'https://example.org/a\nb', false],
    ['of 2,049 characters', `https://example.org/${'a'.repeat(2_030)}`, null],
    ['in punycode', 'https://xn--80ak6aa92e.example.org/', null],
    ['with a closing bracket', 'https://example.org/a)b](https://evil.example)', null],
    ['with marks', 'https://example.org/_a_*b*`c`', null],
  ])('%s is refused or stays one link of ours', (_what, url, accepted) => {
    const edition = open('news.md', { url });
    if (accepted !== null) expect(edition !== null).toBe(accepted);
    if (edition !== null && !url.includes('xn--')) mustServe(edition);
    if (edition !== null) {
      const hosts = SURFACES.flatMap(
        ({ send }) => JSON.stringify(send('who said so?', edition)).match(/https?:\/\/[^/"\\)\]]+/gu) ?? [],
      );
      for (const host of hosts) expect(new URL(host).hostname).toMatch(/example\.org$|discord\.com$/u);
    }
  });
});

describe('A51: an article’s title', () => {
  it.each([
    ['of 300 characters', 'T'.repeat(300)],
    ['of emoji', '🙂'.repeat(200)],
    ['of marks', '**__~~||`#`||~~__**'],
    ['that is empty', ''],
    ['that is blank', '\u200b \u2800'],
    ['with a link’s middle', 'a](https://evil.example) [b'],
    ['from right to left', '\u202etitle \u2066x'],
    ['with half a character', 'x\ud83d'],
  ])('%s is refused or shown as itself', (_what, title) => {
    const edition = open('news.md', { title, publisher: title });
    if (edition !== null) mustServe(edition);
  });
});

describe('F63: an article that is hardly one', () => {
  it.each([
    ['one word', 'Rain.'],
    ['marks only', '*** --- ### > >'],
    ['one word of 20,000 characters', 'x'.repeat(20_000)],
    ['one line of 900,000 characters', 'rain fell. '.repeat(80_000)],
    ['20,000 paragraphs of a word', 'Rain.\n\n'.repeat(20_000)],
  ])('%s is refused in words or served', { timeout: 60_000 }, (_what, body) => {
    const edition = open('news.md', {}, body);
    if (edition !== null) mustServe(edition);
  });
});

describe('values that no list offered', () => {
  const edition = open('news.md', {});
  it.each(['zzz', '999999', '-1', '1e9', '__proto__', '0', '', 'NaN', '٣'])(
    'A61: %j is answered in words',
    (value) => {
      if (edition === null) throw new Error('refused');
      for (const { send } of SURFACES) mustBeInert(send(value, edition));
    },
  );
  it('A60: every beginning of a long text, backwards too, and a paste of 6,000 characters', () => {
    if (edition === null) throw new Error('refused');
    const typed =
      'General Dan Caine said that six U.S. soldiers were killed near Ankara on Tuesday, [x](y) @everyone 🙂🙂🙂';
    for (let length = typed.length; length >= 0; length -= 1)
      mustSuggestWell(typed.slice(0, length), edition);
    mustSuggestWell(typed.repeat(60), edition);
  });
  it('A79: labels that are empty, equal, blank or too long are left out or cut', () => {
    const folder = open(
      'news.md',
      {},
      [1, 2, 3]
        .map(() => `“${'Rain fell again and again '.repeat(30)},” General ${'Dan '.repeat(60)}Caine said.`)
        .join('\n\n'),
    );
    if (folder === null) throw new Error('refused');
    for (const typed of ['', 'D', 'Dan', ' ', '“']) mustSuggestWell(typed, folder);
  });
});
