import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMarkerId, type Marker, readMarker, writeMarker } from '../../../src/reply/pins/marker.ts';
import { isPinState, type PinState, readPinState, writePinState } from '../../../src/reply/pins/state.ts';

const snowflake = fc.stringMatching(/^[1-9]\d{16,19}$/);
const edition = fc.stringMatching(/^[0-9a-f]{8}$/);
const topic = fc.stringMatching(/^[a-z0-9_-]{1,32}$/);
const sentence = fc.stringMatching(/^[\w-]{8}$/);
const asOf = fc.integer({ min: 1_700_000_000, max: 9_999_999_999 });
const most = fc.integer({ min: 1, max: 99 });
const state: fc.Arbitrary<PinState> = fc.oneof(
  fc.constant({ action: 'cancel' as const }),
  fc.record({
    action: fc.constantFrom('post' as const, 'number' as const, 'leave-out' as const),
    draft: fc.record({ topic, edition, channel: snowflake, most, asOf }),
  }),
  fc.record({
    action: fc.constantFrom('update' as const, 'retry' as const, 'unpin' as const),
    channel: snowflake,
    message: snowflake,
  }),
  fc.record({ action: fc.constant('post-answer' as const), channel: snowflake, message: snowflake, asOf }),
);

describe('the state of a moderators’ button', () => {
  it('comes back as it was written, within a custom_id, and is no marker', () => {
    fc.assert(
      fc.property(state, (before) => {
        const written = writePinState(before);
        expect(written.length).toBeLessThanOrEqual(100);
        expect(isPinState(written)).toBe(true);
        expect(isMarkerId(written)).toBe(false);
        expect(readPinState(written)).toEqual(before);
      }),
    );
  });

  it('reads anything without a throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const letter of ['p', 'n', 'l', 'b', 'u', 'r', 'q', 'x', 'm', 'a'])
          readPinState(`p1:${letter}:${text}`);
      }),
    );
  });
});

describe('the marker of a pinned message', () => {
  const marker: fc.Arbitrary<Marker> = fc.record({
    summary: fc.option(fc.record({ topic, most, leftOut: fc.array(sentence, { maxLength: 6 }) })),
    edition,
    sentences: fc.uniqueArray(sentence, { minLength: 1, maxLength: 25 }),
  });
  const passageOf = (id: string) => ({
    quote: { text: `The words of ${id}`, article: 'a', paragraph: 3, start: 0, end: 21, caption: false },
    source: { slug: 'a', title: null, date: '2026-03-04', publisher: null, url: null },
    main: id,
    sentences: [id],
  });

  it('comes back from the message as it was written, beside other rows', () => {
    fc.assert(
      fc.property(marker, (before) => {
        const select = writeMarker(before, before.sentences.map(passageOf));
        expect(select.custom_id.length).toBeLessThanOrEqual(100);
        expect(readPinState(select.custom_id)).toBeNull();
        const button = { type: 2, custom_id: `f1:c:${before.edition}:abcdefgh` };
        const rows = [
          { type: 1, components: [button] },
          { type: 1, components: [select] },
        ];
        expect(readMarker(rows)).toEqual(before);
      }),
    );
  });

  it('is not found in what is none', () => {
    for (const rows of [
      undefined,
      [],
      [{}],
      [{ components: 'x' }],
      [{ components: [null, 7, { custom_id: 7 }] }],
    ]) {
      expect(readMarker(rows)).toBeNull();
    }
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        readMarker([{ components: [{ custom_id: `p1:m:${text}` }, { custom_id: `p1:a:${text}` }] }]);
      }),
    );
  });
});
