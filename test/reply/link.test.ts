import { describe, expect, it } from 'vitest';
import { passageLink } from '../../src/reply/link.ts';

const source = (url: string | null) => ({ slug: 'a', title: null, date: '2026-03-04', publisher: null, url });
const quote = (text: string) => ({
  text,
  article: 'a',
  paragraph: 1,
  start: 0,
  end: text.length,
  caption: false,
});

describe('passageLink', () => {
  it('is null without an address', () => expect(passageLink(source(null), quote('Rain.'))).toBeNull());
  it('carries a short quote whole, its marks encoded', () => {
    expect(
      passageLink(source('https://example.com/a?b=c#top'), quote('He said (twice): “no—never,” at 5-6.')),
    ).toBe(
      `https://example.com/a?b=c#:~:text=${encodeURIComponent('He said (twice): “no—never,” at 5-6.').replaceAll('(', '%28').replaceAll(')', '%29').replaceAll('-', '%2D')}`,
    );
  });
  it('names a long quote by its first and last words', () => {
    const text =
      'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen';
    expect(passageLink(source('https://example.com/'), quote(text))).toBe(
      'https://example.com/#:~:text=one%20two%20three%20four%20five,twelve%20thirteen%20fourteen%20fifteen%20sixteen',
    );
  });
  it('leaves the fragment out rather than grow past what anybody opens', () => {
    const word = 'wort'.repeat(60);
    expect(passageLink(source('https://example.com/'), quote(`${word} ${word} ${word}`))).toBe(
      'https://example.com/',
    );
  });
});
