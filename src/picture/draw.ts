import type { Answer } from '../answer/answer.ts';
import type { Picture } from '../reply/payload.ts';
import { drawFigures } from './figures.ts';
import { renderPng } from './png.ts';
import { drawTimeline } from './timeline.ts';

/** A picture, none because there is nothing to draw, or the reason why it could not be made. */
export type Drawn =
  | { readonly is: 'picture'; readonly picture: Picture }
  | { readonly is: 'nothing' }
  | { readonly is: 'failed'; readonly reason: string };

/**
 * The picture that goes with an answer: bars for figures, a time line for dated passages. Rendering takes tens of
 * milliseconds and the answer decides every pixel, so the caller keeps it as long as it keeps the edition.
 */
export async function drawAnswer(answer: Answer): Promise<Drawn> {
  const drawing =
    answer.kind === 'figures'
      ? drawFigures(answer)
      : answer.kind === 'timeline'
        ? drawTimeline(answer)
        : null;
  if (drawing === null) return { is: 'nothing' };
  const rendered = await renderPng(drawing.svg);
  if (!rendered.ok) return { is: 'failed', reason: rendered.reason };
  return { is: 'picture', picture: { name: drawing.name, png: rendered.png, altText: drawing.altText } };
}
