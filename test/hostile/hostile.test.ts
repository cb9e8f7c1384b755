import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { describeProblem } from '../../src/corpus/problem.ts';
import { type Edition, openEdition } from '../../src/edition.ts';
import { writeState } from '../../src/reply/button.ts';
import { scratch } from '../faults/spawned.ts';
import { ATTACKS, LIVE } from './attacks.ts';
import { mustBeInert } from './inert.ts';
import { mustReadOrRefuse, mustSuggestWell, SURFACES } from './surfaces.ts';

let shipped: Edition;
let poisoned: Edition;
beforeAll(() => {
  shipped = open('data');
  poisoned = open(poison());
});

function open(folder: string): Edition {
  const opened = openEdition(folder);
  if (!opened.ok) throw new Error(describeProblem(opened));
  return opened.edition;
}

/** An article whose every sentence, title and publisher carries something that would be live. */
function poison(): string {
  const folder = scratch();
  const texts = LIVE.flatMap(({ texts }) => texts).filter((text) => !/[\n\p{Cc}]/u.test(text));
  const sentences = texts.map(
    (text, i) =>
      `On Tuesday General Dan Caine ${text} said that ${i + 2} soldiers were killed near Ankara ${text}.`,
  );
  writeFileSync(
    join(folder, 'poison.md'),
    [
      '---',
      'date: 2026-03-04',
      `title: ${JSON.stringify('[x](https://evil.example) @everyone # BIG `code` <@123456789012345678>')}`,
      `publisher: ${JSON.stringify('**bold** <#789456789012345678> ||s||')}`,
      'url: https://example.org/a_(b)_c',
      '---',
      '',
      sentences.join('\n\n'),
      '',
    ].join('\n'),
  );
  return folder;
}

describe('the check itself', () => {
  it.each([
    '@everyone',
    '<@123456789012345678>',
    '[a](https://evil.example)',
    'https://evil.example/',
    '# BIG',
    '- li',
    '```x```',
    '\u202eabc',
    '\ud800',
    'x'.repeat(2_001),
  ])('finds that %j is alive or too much', (content) => {
    expect(() => mustBeInert({ content, embeds: [], components: [] })).toThrow();
  });
});

describe('every hostile text, wherever text comes in, is answered by one inert message', () => {
  it.each(
    ATTACKS.flatMap(({ id, tries, texts }) =>
      texts.map((text, i) => [`${id}.${i + 1}`, tries, text] as const),
    ),
  )('%s, %s', (_id, _tries, text) => {
    for (const { name, send } of SURFACES) {
      try {
        mustBeInert(send(text, shipped));
      } catch (error) {
        throw new Error(`${name}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
    mustSuggestWell(text, shipped);
    mustReadOrRefuse(text);
  });
});

describe('an article full of it (A51, A52) comes out inert, too', () => {
  it.each([
    ['a question', 'how many soldiers were killed near Ankara?'],
    ['a question about a person', 'what did Dan Caine say?'],
    ['Dan Caine', 'Dan Caine'],
    ['a day', '2026-03-03'],
    ['a paragraph', '1'],
    ['a slug', 'poison'],
  ])('asked by %s', (_what, text) => {
    for (const { send } of SURFACES) mustBeInert(send(text, poisoned));
    mustSuggestWell(text, poisoned);
  });
  it.each(LIVE.flatMap(({ id, texts }) => texts.map((text) => [id, text] as const)))(
    '%s: asked by its own mark',
    (_id, text) => {
      for (const { send } of SURFACES) mustBeInert(send(text, poisoned));
      mustSuggestWell(text, poisoned);
    },
  );
});

describe('what looks like ours', () => {
  it('the same letters in another spelling find the same (A35, A36)', () => {
    const [mention] = SURFACES;
    const plain = mention?.send('who intercepted the missile?', shipped).content;
    expect(mention?.send('who intercepted the mis\u200bsile?', shipped).content).toBe(plain);
    expect(mention?.send('who intercepted the ｍｉｓｓｉｌｅ?', shipped).content).toBe(plain);
    expect(plain).toMatch(/^> /mu);
  });
  it('nothing that is typed changes what every object has (A41, A42)', () => {
    for (const text of ['__proto__', 'constructor', 'toString']) {
      for (const { send } of SURFACES) send(text, shipped);
    }
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
  it.each([
    ['empty', ''],
    ['a hundred letters', 'x'.repeat(100)],
    ['only our version', 'f1:'],
    ['a later version', 'f9:c:12345678:abcdefgh'],
    ['cut short', 'f1:c:12345678:abc'],
    ['with more behind it', 'f1:c:12345678:abcdefgh:extra'],
    ['too long', `f1:c:12345678:${'a'.repeat(100)}`],
    ['with a NUL', 'f1:c:12345678:abcd\u0000fgh'],
    ['with digits of another script', 'f1:p:12345678:timeline:٣:'],
    ['with a negative offset', 'f1:p:12345678:timeline:-1:'],
    ['with an enormous offset', 'f1:p:12345678:timeline:1e9:'],
  ])('A64: a custom_id that is %s is nothing', (_what, id) => {
    mustReadOrRefuse(id);
    expect(SURFACES.length).toBeGreaterThan(10);
  });
  it('A63: a custom_id of ours survives the way there and back, and no longer one is written', () => {
    const state = { action: 'context', edition: '12345678', sentence: 'abcdefgh' } as const;
    expect(writeState(state)?.length).toBeLessThanOrEqual(100);
  });
});

// `npm run hostile` makes ten thousand of these and measures each.
it('A80: any text at all, at any of these places, gives one inert message', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...SURFACES),
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 120 }),
        fc.string({ unit: 'grapheme', maxLength: 120 }),
        fc
          .array(fc.constantFrom(...ATTACKS.flatMap(({ texts }) => texts)), { maxLength: 4 })
          .map((all) => all.join(' ')),
      ),
      fc.boolean(),
      ({ send }, text, other) => {
        mustBeInert(send(text, other ? poisoned : shipped));
        mustReadOrRefuse(text);
      },
    ),
    { numRuns: 600, seed: 7 },
  );
}, 60_000);
