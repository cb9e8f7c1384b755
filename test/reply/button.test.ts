import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ButtonState, MOST_SENTENCES, readState, writeState } from '../../src/reply/button.ts';

const id = fc.stringMatching(/^[\w-]{8}$/);
const edition = fc.stringMatching(/^[0-9a-f]{8}$/);
const state: fc.Arbitrary<ButtonState> = fc.oneof(
  fc.record({ action: fc.constant('context' as const), edition, sentence: id }),
  fc.record({
    action: fc.constantFrom('more' as const, 'share-quotes' as const),
    edition,
    sentences: fc.array(id, { minLength: 1, maxLength: MOST_SENTENCES }),
  }),
  fc.record({
    action: fc.constantFrom('page' as const, 'share' as const),
    edition,
    command: fc.constantFrom('ask', 'casualties'),
    offset: fc.nat(999),
    options: fc
      .dictionary(fc.constantFrom('who', 'from'), fc.string({ unit: 'grapheme', maxLength: 20 }))
      .map((record) => new Map(Object.entries(record))),
  }),
);

describe('button state', () => {
  it('comes back as it was written, or is not written at all', () => {
    fc.assert(
      fc.property(state, (before) => {
        const written = writeState(before);
        if (written === null) expect(before.action).toMatch(/page|share/);
        else {
          expect(written.length).toBeLessThanOrEqual(100);
          expect(readState(written)).toEqual(before);
        }
      }),
    );
  });

  it.each([
    '',
    'x'.repeat(100),
    'f1:',
    'f1:c:12345678:',
    'f1:c:zzzzzzzz:abcdefgh',
    'f1:c:12345678:abcdefgh:extra',
    'f1:m:12345678:abcdefgh,',
    'f1:p:12345678:ASK:0:',
    'f1:p:12345678:ask:-1:',
    'f9:c:12345678:abcdefgh',
    'f1:c:12345678:abc\u0000efgh',
    `f1:m:12345678:${'abcdefgh,'.repeat(20)}abcdefgh`,
  ])('refuses %j', (forged) => {
    expect(readState(forged)).toBeNull();
  });

  it('reads anything without a throw', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void readState(`f1:p:12345678:${text}`)));
  });
});
