import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clip, escapeMarkdown } from '../../src/reply/escape.ts';

/** What Discord shows of escaped text: a backslash before a mark stands for the mark. */
const shown = (markdown: string): string => markdown.replace(/\\([^\p{L}\p{N}\s])/gu, '$1');

describe('escapeMarkdown', () => {
  const rows: readonly [reason: string, text: string][] = [
    ['bold, italics, strike, spoiler', '**a** _b_ ~~c~~ ||d||'],
    ['code and fences', '```js\nx\n``` `y`'],
    ['a masked link', '[Discord support](https://evil.example)'],
    ['the second link of a line', '[x](http://a) [y](http://b)'],
    ['a link over a line break, and an empty one', '[a\nb](https://evil) [](https://evil)'],
    ['an address that would link itself', 'see https://evil.example and <https://evil.example>'],
    ['an invitation', 'discord.gg/abc'],
    ['headings, quotes, lists, subtext', '# a\n-# b\n> c\n>>> d\n- e\n+ f\n1. g'],
    ['mentions', '<@1> <@!2> <@&3> <#4> @everyone @here </ban:1> <id:customize>'],
    ['time stamps and emoji', '<t:0:R> <a:x:1> :joy:'],
    ['a backslash at the end', 'text\\'],
    ['plain words stay as they are', 'Gen. Caine said: 86 percent, “no”; why?'],
  ];
  it.each(rows)('shows %s as itself', (_reason, text) => {
    expect(shown(escapeMarkdown(text))).toBe(text);
  });

  it('leaves no mark of markup without its backslash, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const safe = escapeMarkdown(text);
        expect(safe.replace(/\\[^\p{L}\p{N}\s]/gu, '')).not.toMatch(/[\\`*_~|<>[\](){}#@:/]/u);
        expect(safe).not.toMatch(/^\s*\d+\.\s/mu);
        expect(safe).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/u);
        expect(safe.isWellFormed()).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it('does linear work: ten times the text gives ten times the marks', () => {
    const attack = '[](';
    const one = escapeMarkdown(attack.repeat(200)).length;
    expect(escapeMarkdown(attack.repeat(2000)).length).toBe(one * 10);
  });

  it('keeps stacked marks to what a script uses', () => {
    expect(escapeMarkdown(`e${'\u0301'.repeat(500)}`).length).toBeLessThan(12);
  });
});

describe('clip', () => {
  it('cuts between characters and says so', () => {
    expect(clip('short', 10)).toBe('short');
    expect(clip('👨‍👩‍👧👨‍👩‍👧', 4).isWellFormed()).toBe(true);
    expect(clip('abcdefgh', 5)).toBe('abcd…');
  });
});
