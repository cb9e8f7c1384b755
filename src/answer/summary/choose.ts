import type { Article, Sentence } from '../../corpus/article.ts';
import type { Edition } from '../../edition.ts';
import type { Figure } from '../../facts/facts.ts';
import { ASPECTS, type Aspect, readAspects } from './aspects.ts';
import { newWeight, readConcepts, sharedPart } from './concepts.ts';
import { readDependence } from './dependence.ts';

/** A sentence of which one chosen sentence says this share already says it twice. */
const SAID_BY_ONE = 0.55;
/** The same against everything chosen so far. */
const SAID_BY_ALL = 0.8;
/** Long sentences say more; this keeps them from winning by length alone. */
const LENGTH_POWER = 0.5;
/** How much an aspect counts beside the words that are new. */
const ASPECT_WEIGHT = 0.6;
/** The lead is looked for in this many paragraphs: some articles begin with a line that only teases. */
const LEAD_PARAGRAPHS = 2;

/** A longer sentence leaves no room for others in one message. UTF-16 units. */
const LONGEST = 1_000;

/** A sentence that may be chosen, with the ones before it that it needs. */
interface Unit {
  readonly own: Sentence;
  readonly sentences: readonly Sentence[];
}

/**
 * Chooses at most `most` of `candidates` (in article order, all of these articles) so that together they cover the matter and say nothing
 * twice: the lead, then one for each aspect, then whatever adds most. Returns sentences in article order, needed
 * neighbours included. The same input gives the same choice.
 */
export function chooseSentences(
  candidates: readonly Sentence[],
  most: number,
  articles: readonly Article[],
  edition: Edition,
): Sentence[] {
  const concepts = readConcepts(edition, articles);
  const aspects = readAspects(edition, articles);
  const dependence = readDependence(edition, articles);
  const figures = figuresBySentence(edition);
  const speakers = speakersBySentence(edition);
  const chosen = new Map<string, Sentence>();
  const heard = new Set<string>();
  const said = new Set<string>();

  const toUnits = (sentences: readonly Sentence[]): Unit[] =>
    sentences.flatMap((own) => {
      const unit = dependence.withNeeded(own);
      const tooLong = unit?.some(({ text }) => text.length > LONGEST) ?? true;
      return unit === null || tooLong ? [] : [{ own, sentences: unit }];
    });
  const missing = ({ sentences }: Unit): Sentence[] => sentences.filter(({ id }) => !chosen.has(id));
  const fits = (unit: Unit): boolean => chosen.size + missing(unit).length <= most;
  const repeats = ({ own }: Unit): boolean => {
    const words = concepts.of(own);
    const stated = figures.get(own.id) ?? [];
    const before = [...chosen.values()];
    if (before.some((other) => sharedPart(words, concepts.of(other)) >= SAID_BY_ONE)) return true;
    // A figure may be a sentence's whole point though its words were heard; only the same figure repeats it.
    if (stated.length === 0) return sharedPart(words, heard) >= SAID_BY_ALL;
    return stated.every((figure) =>
      before.some((other) => (figures.get(other.id) ?? []).some((told) => sameFigure(figure, told))),
    );
  };
  const gain = (unit: Unit, aspect: Aspect | null): number => {
    const added = missing(unit);
    const words = new Set(added.flatMap((sentence) => [...concepts.of(sentence)]));
    const length = added.reduce((sum, { text }) => sum + text.length, 0);
    const news = newWeight(words, heard, concepts) / Math.max(1, length) ** LENGTH_POWER;
    const shown = aspect === null ? 0 : (aspects[aspect].get(unit.own.id) ?? 0);
    return news * (1 + ASPECT_WEIGHT * shown);
  };
  const take = (unit: Unit): void => {
    for (const sentence of unit.sentences) {
      chosen.set(sentence.id, sentence);
      for (const concept of concepts.of(sentence)) heard.add(concept);
      for (const speaker of speakers.get(sentence.id) ?? []) said.add(speaker);
    }
  };
  const shows = (aspect: Aspect): boolean =>
    [...chosen.keys()].some((id) => (aspects[aspect].get(id) ?? 0) >= 1);
  const takeBest = (pool: readonly Unit[], aspect: Aspect | null): boolean => {
    let best: Unit | null = null;
    let bestGain = 0;
    for (const unit of pool) {
      if (chosen.has(unit.own.id) || !fits(unit) || repeats(unit)) continue;
      const worth = gain(unit, aspect);
      // Strictly more: of equals the first in article order stays.
      if (worth > bestGain) [best, bestGain] = [unit, worth];
    }
    if (best !== null) take(best);
    return best !== null;
  };

  const units = toUnits(candidates.filter(({ caption }) => !caption));
  takeBest(leads(units), null);
  let added = true;
  // Leads mostly say when; a second sentence that does is no news while other sides are not shown at all.
  for (let first = true; chosen.size < most && (added || first); first = false) {
    added = false;
    for (const aspect of ASPECTS) {
      if (first && aspect === 'dates' && shows(aspect)) continue;
      const showing = units.filter(({ own }) => aspects[aspect].has(own.id));
      // One reaction for each speaker before a second one of anybody.
      const fresh =
        aspect === 'reactions'
          ? showing.filter(({ own }) => (speakers.get(own.id) ?? []).some((speaker) => !said.has(speaker)))
          : showing;
      if (chosen.size < most && takeBest(fresh, aspect)) added = true;
    }
    if (chosen.size < most && takeBest(units, null)) added = true;
  }
  // A caption only says what no body sentence does.
  const body = articles.flatMap(({ paragraphs }) =>
    paragraphs.filter(({ caption }) => !caption).flatMap(({ sentences }) => sentences),
  );
  const captions = candidates.filter(
    (sentence) =>
      sentence.caption &&
      body.every((other) => sharedPart(concepts.of(sentence), concepts.of(other)) < 0.5) &&
      !tellsKnownFigure(sentence, body, figures),
  );
  const captionUnits = captions.map((own) => ({ own, sentences: [own] }));
  while (chosen.size < most && takeBest(captionUnits, null));

  const place = new Map(allSentences(articles).map(({ id }, at) => [id, at]));
  return [...chosen.values()].sort((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0));
}

/** The sentences that the newest article among the candidates opens with. */
function leads(units: readonly Unit[]): Unit[] {
  const newest = units.at(-1)?.own.article;
  const own = units.filter((unit) => unit.own.article === newest && unit.sentences.length === 1);
  const first = [...new Set(own.map((unit) => unit.own.paragraph))].slice(0, LEAD_PARAGRAPHS);
  return own.filter((unit) => first.includes(unit.own.paragraph));
}

function figuresBySentence(edition: Edition): ReadonlyMap<string, readonly Figure[]> {
  const figures = new Map<string, Figure[]>();
  for (const figure of edition.facts.figures) {
    figures.set(figure.sentence.id, [...(figures.get(figure.sentence.id) ?? []), figure]);
  }
  return figures;
}

function speakersBySentence(edition: Edition): ReadonlyMap<string, readonly string[]> {
  const speakers = new Map<string, string[]>();
  for (const { speaker, sentences } of edition.facts.statements) {
    if (speaker === null) continue;
    for (const { id } of sentences) speakers.set(id, [...(speakers.get(id) ?? []), speaker]);
  }
  return speakers;
}

function sameFigure(figure: Figure, other: Figure): boolean {
  return figure.kind === other.kind && figure.value === other.value;
}

function tellsKnownFigure(
  caption: Sentence,
  body: readonly Sentence[],
  figures: ReadonlyMap<string, readonly Figure[]>,
): boolean {
  const own = figures.get(caption.id) ?? [];
  return (
    own.length > 0 &&
    own.every((figure) =>
      body.some(({ id }) => (figures.get(id) ?? []).some((told) => sameFigure(figure, told))),
    )
  );
}

const allSentences = (articles: readonly Article[]): Sentence[] =>
  articles.flatMap(({ paragraphs }) => paragraphs.flatMap(({ sentences }) => sentences));
