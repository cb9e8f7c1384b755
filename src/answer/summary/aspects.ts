import type { Article, Sentence } from '../../corpus/article.ts';
import type { Edition } from '../../edition.ts';
import type { Figure } from '../../facts/facts.ts';

/** A side of an event that a summary should show, in the order in which they are looked for. */
export const ASPECTS = ['figures', 'reactions', 'disputed', 'dates'] as const;
export type Aspect = (typeof ASPECTS)[number];

/** For each aspect, how much of it a sentence shows; sentences without any are absent. */
export type AspectTable = Readonly<Record<Aspect, ReadonlyMap<string, number>>>;

/** Words by which English reports that something is not settled. */
const DOUBT =
  /\b(?:den(?:y|ies|ied)|disput\w+|reject\w*|contradict\w*|refut\w+|unconfirmed|unverified|alleg\w+|claim(?:s|ed)?|downplay\w*|may not|might not|not (?:be )?(?:clear|confirmed|verified)|unclear|conflicting|whether|questions?|doubt\w*|believed to)\b/giu;

/** Reads which sentences of these articles show which aspect, from the edition's facts and a few words of doubt. */
export function readAspects(edition: Edition, articles: readonly Article[]): AspectTable {
  const slugs = new Set(articles.map(({ slug }) => slug));
  const { statements, dates } = edition.facts;
  const figures = edition.facts.figures.filter(({ sentence }) => slugs.has(sentence.article));
  const table: Record<Aspect, Map<string, number>> = {
    figures: new Map(),
    reactions: new Map(),
    disputed: new Map(),
    dates: new Map(),
  };
  const add = (aspect: Aspect, { id }: Sentence, amount: number): void =>
    void table[aspect].set(id, (table[aspect].get(id) ?? 0) + amount);
  for (const figure of figures) {
    if (figure.kind === 'other') continue;
    // A figure without the one who reports it is half a figure.
    add('figures', figure.sentence, figure.reporter === null ? 0.5 : 1);
    if (figures.some((other) => differ(figure, other))) add('disputed', figure.sentence, 1);
  }
  for (const { speaker, sentences } of statements) {
    const [lead] = sentences;
    if (speaker !== null && lead !== undefined) add('reactions', lead, 1);
  }
  for (const { sentence, start, dates: what, exact, disagrees } of dates) {
    if (start === null) continue;
    add('dates', sentence, (what === 'event' ? 1 : 0.4) + (exact ? 0.2 : 0));
    if (disagrees.length > 0) add('disputed', sentence, 1);
  }
  for (const { paragraphs } of articles) {
    for (const sentence of paragraphs.flatMap(({ sentences }) => sentences)) {
      const doubts = sentence.text.match(DOUBT)?.length ?? 0;
      if (doubts > 0) add('disputed', sentence, Math.min(doubts, 2) / 2);
    }
  }
  return table;
}

/** Whether two figures count the same and two reporters give different numbers. */
function differ(figure: Figure, other: Figure): boolean {
  return (
    figure.kind === other.kind &&
    figure.value !== other.value &&
    figure.reporter !== null &&
    other.reporter !== null &&
    figure.reporter !== other.reporter
  );
}
