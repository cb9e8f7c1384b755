import { quoteSentence } from '../answer/quote.ts';
import type { SummaryTopic } from '../answer/summary/topics.ts';
import { summarise } from '../answer/summary.ts';
import type { Edition } from '../edition.ts';
import type { Payload } from '../reply/payload.ts';
import type { Freshness, PinName } from '../reply/pins/list.ts';
import { type Marker, readMarker } from '../reply/pins/marker.ts';
import { renderPinned, renderRest } from '../reply/pins/message.ts';

/**
 * What a pin would say if it were made now: the same topic, number and omissions. A pinned answer keeps those of its
 * sentences that still stand in the articles. Null when nothing is left to say, or the topic is none any more. `asOf`
 * is seconds since 1970.
 */
export function renewed(
  marker: Marker,
  topics: readonly SummaryTopic[],
  edition: Edition,
  asOf: number,
): Payload | null {
  const { summary, sentences } = marker;
  if (summary === null) {
    const left = sentences.flatMap((id) => edition.sentence(id) ?? []);
    return renderRest(
      edition.id,
      left.map((sentence) => quoteSentence(edition, sentence)),
      asOf,
    );
  }
  const topic = topics.find(({ name }) => name === summary.topic);
  if (topic === undefined) return null;
  return renderPinned(summarise(topic, summary.most, edition), summary.leftOut, asOf);
}

/** Whether a pin still says what the edition says; sentences are known by their ids, which change with their words. */
export function freshnessOf(marker: Marker, topics: readonly SummaryTopic[], edition: Edition): Freshness {
  const gone = marker.sentences.filter((id) => edition.sentence(id) === null).length;
  const { summary } = marker;
  if (summary !== null && !topics.some(({ name }) => name === summary.topic)) return { state: 'no-topic' };
  if (gone > 0) return { state: 'gone', sentences: gone };
  if (summary === null) return { state: 'current' };
  const now = readMarker(renewed(marker, topics, edition, 0)?.components)?.sentences ?? [];
  const added = now.filter((id) => !marker.sentences.includes(id)).length;
  const removed = marker.sentences.filter((id) => !now.includes(id)).length;
  const sentences = Math.max(added, removed);
  return sentences === 0 ? { state: 'current' } : { state: 'changed', sentences };
}

/** What a pin is called in lists: its topic's title, or how the answer begins. */
export function nameOf(marker: Marker, topics: readonly SummaryTopic[], edition: Edition): PinName {
  const { summary, sentences } = marker;
  if (summary === null) {
    const first = sentences.map((id) => edition.sentence(id)).find((sentence) => sentence !== null);
    return { kind: 'answer', begins: first?.text ?? null };
  }
  const topic = topics.find(({ name }) => name === summary.topic);
  return { kind: 'summary', title: topic === undefined ? summary.topic : topic.title };
}
