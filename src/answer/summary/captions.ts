import type { Article, Sentence } from '../../corpus/article.ts';
import type { Edition } from '../../edition.ts';
import { readConcepts, sharedPart } from './concepts.ts';
import { readTold } from './told.ts';

/** A body sentence that has this share of a caption's concepts says what the caption says. */
const SAID_BY_BODY = 0.5;

/** Those of the captions that tell what no body sentence of these articles does. */
export function tellingCaptions(
  captions: readonly Sentence[],
  articles: readonly Article[],
  edition: Edition,
): Sentence[] {
  const concepts = readConcepts(edition, articles);
  const told = readTold(edition);
  const body = articles.flatMap(({ paragraphs }) =>
    paragraphs.filter(({ caption }) => !caption).flatMap(({ sentences }) => sentences),
  );
  const counted = new Set(body.flatMap((sentence) => told.figures(sentence).map(keyOf)));
  return captions.filter((caption) => {
    const figures = told.figures(caption);
    if (figures.length > 0 && figures.every((figure) => counted.has(keyOf(figure)))) return false;
    const own = concepts.of(caption);
    return body.every((sentence) => sharedPart(own, concepts.of(sentence)) < SAID_BY_BODY);
  });
}

const keyOf = ({ kind, value }: { readonly kind: string; readonly value: number }): string =>
  `${kind} ${value}`;
