import type { Sentence } from '../../corpus/article.ts';
import type { Figure } from '../facts.ts';

/** "people had been treated", "taken to hospital": what the count says happened to them. */
const CARED =
  /(?:^| )(?:treated|hospitali[sz]ed|(?:taken|rushed|airlifted|flown|brought|admitted) to .*hospital)/u;
const THE_INJURED = /(?<!\p{L})(?:of|among) (?:the|those) (?:injured|wounded|hurt)(?!\p{L})/iu;

/**
 * The figures of a paragraph, those who were treated as wounded where the next sentence calls them so: "64 people had
 * been treated at three hospitals. Eleven of the injured are children."
 */
export function withInjuredNamed(
  figures: readonly Figure[],
  sentences: readonly Sentence[],
): readonly Figure[] {
  const called = ({ kind, counted, sentence }: Figure): boolean =>
    kind === 'other' &&
    CARED.test(counted) &&
    THE_INJURED.test(sentences.find(({ start }) => start >= sentence.end)?.text ?? '');
  if (!figures.some(called)) return figures;
  const made = new Map<Figure, Figure>();
  for (const figure of figures) {
    const whole = figure.partOf === null ? null : (made.get(figure.partOf) ?? figure.partOf);
    made.set(figure, { ...figure, kind: called(figure) ? 'wounded' : figure.kind, partOf: whole });
  }
  return [...made.values()];
}
