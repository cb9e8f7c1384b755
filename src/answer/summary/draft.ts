import type { Article, Sentence } from '../../corpus/article.ts';
import type { Edition } from '../../edition.ts';
import { type Aspect, readAspects } from './aspects.ts';
import { newWeight, readConcepts, sharedPart } from './concepts.ts';
import { readTold } from './told.ts';

/** A sentence of which one chosen sentence says this share already says it twice. */
const SAID_BY_ONE = 0.55;
/** The same against everything chosen so far. */
const SAID_BY_ALL = 0.8;
/** Two sentences that give the same number for the same fate speak of the same people from this share on. */
const SAME_PEOPLE = 0.25;
/** Long sentences say more; this keeps them from winning by length alone. */
const LENGTH_POWER = 0.5;
/** How much an aspect counts beside the words that are new. */
const ASPECT_WEIGHT = 0.6;

/** A sentence that may be chosen, with the ones before it that it needs. */
export interface Unit {
  readonly own: Sentence;
  readonly sentences: readonly Sentence[];
}

/** A summary in the making. */
export interface Draft {
  /** The sentences taken so far, in the order in which they were taken. */
  chosen(): Sentence[];
  /** Whether no sentence fits any more. */
  isFull(): boolean;
  /** Whether a sentence that was taken shows this aspect clearly. */
  shows(aspect: Aspect): boolean;
  /** How much of an aspect a sentence shows; 0 is nothing. */
  aspectOf(aspect: Aspect, sentence: Sentence): number;
  /** Whether somebody speaks in this sentence who was not heard yet. */
  isNewVoice(sentence: Sentence): boolean;
  /** Takes the unit that adds most, with an eye to an aspect or to none. False when none fits that says anything new. */
  takeBest(pool: readonly Unit[], aspect: Aspect | null): boolean;
  /** Takes the unit that says most, however long it is. False when none fits. */
  takeFullest(pool: readonly Unit[]): boolean;
}

/** Begins a summary of at most `most` sentences of these articles. */
export function beginDraft(most: number, articles: readonly Article[], edition: Edition): Draft {
  const concepts = readConcepts(edition, articles);
  const aspects = readAspects(edition, articles);
  const told = readTold(edition);
  const chosen = new Map<string, Sentence>();
  const heard = new Set<string>();
  const voices = new Set<string>();

  const missing = ({ sentences }: Unit): Sentence[] => sentences.filter(({ id }) => !chosen.has(id));
  const aspectOf = (aspect: Aspect, { id }: Sentence): number => aspects[aspect].get(id) ?? 0;
  const repeats = ({ own }: Unit): boolean => {
    const words = concepts.of(own);
    const before = [...chosen.values()].map((other) => ({
      other,
      share: sharedPart(words, concepts.of(other)),
    }));
    if (before.some(({ share }) => share >= SAID_BY_ONE)) return true;
    const figures = told.figures(own);
    // A figure may be a sentence's whole point though its words were heard; only the same figure repeats it.
    if (figures.length === 0) return sharedPart(words, heard) >= SAID_BY_ALL;
    return figures.every(({ kind, value }) =>
      before.some(
        ({ other, share }) =>
          share >= SAME_PEOPLE &&
          told.figures(other).some((figure) => figure.kind === kind && figure.value === value),
      ),
    );
  };
  const newsIn = (unit: Unit): number => {
    const words = new Set(missing(unit).flatMap((sentence) => [...concepts.of(sentence)]));
    return newWeight(words, heard, concepts);
  };
  const gain = (unit: Unit, aspect: Aspect | null): number => {
    const length = missing(unit).reduce((sum, { text }) => sum + text.length, 0);
    const news = newsIn(unit) / Math.max(1, length) ** LENGTH_POWER;
    return news * (1 + (aspect === null ? 0 : ASPECT_WEIGHT * aspectOf(aspect, unit.own)));
  };
  const take = ({ sentences }: Unit): void => {
    for (const sentence of sentences) {
      chosen.set(sentence.id, sentence);
      for (const concept of concepts.of(sentence)) heard.add(concept);
      for (const voice of told.speakers(sentence)) voices.add(voice);
    }
  };
  const takeMost = (pool: readonly Unit[], worthOf: (unit: Unit) => number): boolean => {
    let best: Unit | null = null;
    let bestWorth = 0;
    for (const unit of pool) {
      if (chosen.has(unit.own.id) || chosen.size + missing(unit).length > most || repeats(unit)) continue;
      const worth = worthOf(unit);
      // Strictly more: of equals the first in article order stays.
      if (worth > bestWorth) [best, bestWorth] = [unit, worth];
    }
    if (best !== null) take(best);
    return best !== null;
  };
  return {
    chosen: () => [...chosen.values()],
    isFull: () => chosen.size >= most,
    shows: (aspect) => [...chosen.values()].some((sentence) => aspectOf(aspect, sentence) >= 1),
    aspectOf,
    isNewVoice: (sentence) => told.speakers(sentence).some((voice) => !voices.has(voice)),
    takeBest: (pool, aspect) => takeMost(pool, (unit) => gain(unit, aspect)),
    takeFullest: (pool) => takeMost(pool, newsIn),
  };
}
