import { describe, expect, it } from 'vitest';
import { OVERVIEW } from '../../../src/answer/summary/topics.ts';
import { summarise } from '../../../src/answer/summary.ts';
import { freshnessOf, nameOf, renewed } from '../../../src/reader/pin-target.ts';
import { type Marker, readMarker } from '../../../src/reply/pins/marker.ts';
import { renderPinned } from '../../../src/reply/pins/message.ts';
import { editionWith } from './editions.ts';

const edition = editionWith();
const topics = [OVERVIEW];

/** The marker of a pin of this many sentences, made from the edition. */
function markerOf(most: number, leftOut: readonly string[] = []): Marker {
  const marker = readMarker(renderPinned(summarise(OVERVIEW, most, edition), leftOut, 0)?.components);
  if (marker === null) throw new Error('nothing to pin');
  return marker;
}
const gone: Marker = { ...markerOf(3), sentences: ['aaaaaaaa', ...markerOf(3).sentences.slice(1)] };
const other: Marker = { ...markerOf(3), sentences: markerOf(3).sentences.slice(0, 2) };

describe('freshnessOf', () => {
  it.each<[string, Marker, typeof topics, object]>([
    ['the same sentences', markerOf(3), topics, { state: 'current' }],
    [
      'the same, made from another edition',
      { ...markerOf(3), edition: '00000000' },
      topics,
      { state: 'current' },
    ],
    [
      'what a moderator left out is not missing',
      markerOf(4, [markerOf(4).sentences[1] ?? '']),
      topics,
      { state: 'current' },
    ],
    ['a sentence more today', other, topics, { state: 'changed', sentences: 1 }],
    ['a sentence that stands nowhere any more', gone, topics, { state: 'gone', sentences: 1 }],
    ['a topic that is none of the list any more', markerOf(3), [], { state: 'no-topic' }],
    ['an answer whose sentences all stand', { ...other, summary: null }, topics, { state: 'current' }],
    ['an answer that lost one', { ...gone, summary: null }, topics, { state: 'gone', sentences: 1 }],
  ])('%s', (_what, marker, known, freshness) => {
    expect(freshnessOf(marker, known, edition)).toEqual(freshness);
  });
});

describe('renewed', () => {
  it('says what a pin made now would say, and is then up to date', () => {
    const now = readMarker(renewed(gone, topics, edition, 0)?.components);
    expect(now).toEqual(markerOf(3));
  });
  it('keeps an answer to those of its sentences that still stand', () => {
    const now = readMarker(renewed({ ...gone, summary: null }, topics, edition, 0)?.components);
    expect(now?.sentences).toEqual(gone.sentences.slice(1));
  });
  it('is nothing when nothing is left, or the topic is gone', () => {
    expect(renewed({ ...gone, summary: null, sentences: ['aaaaaaaa'] }, topics, edition, 0)).toBeNull();
    expect(renewed(gone, [], edition, 0)).toBeNull();
  });
});

it('nameOf names a pin by its topic, or by how the answer begins', () => {
  expect(nameOf(markerOf(3), topics, edition)).toEqual({ kind: 'summary', title: null });
  expect(nameOf(markerOf(3), [], edition)).toEqual({ kind: 'summary', title: 'overview' });
  const begins = edition.sentence(markerOf(3).sentences[0] ?? '')?.text;
  expect(nameOf({ ...markerOf(3), summary: null }, topics, edition)).toEqual({ kind: 'answer', begins });
});
