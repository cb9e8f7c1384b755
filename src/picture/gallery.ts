import type { Answer } from '../answer/answer.ts';
import type { Picture } from '../reply/payload.ts';
import { type Drawn, drawAnswer } from './draw.ts';

/** Pictures already made, kept as long as their edition is the one in use. */
export interface Gallery {
  /** The picture that goes with an answer, or null. Never rejects. */
  pictureFor(answer: Answer): Promise<Picture | null>;
}

/** Whether answers of this kind go with a picture. */
export const hasPicture = (answer: Answer): answer is Extract<Answer, { kind: 'figures' | 'timeline' }> =>
  answer.kind === 'figures' || answer.kind === 'timeline';

/** Filters are what people type, so there may be many; a picture takes up to 200 KB. */
const MOST_KEPT = 16;

/**
 * Makes an empty gallery. `unavailable` is told once why pictures cannot be made, however many are asked for; answers
 * then go without. `draw` is for tests.
 */
export function createGallery(
  unavailable: (reason: string) => void,
  draw: (answer: Answer) => Promise<Drawn> = drawAnswer,
): Gallery {
  let edition = '';
  let told = false;
  const kept = new Map<string, Promise<Drawn>>();
  return {
    async pictureFor(answer) {
      if (!hasPicture(answer)) return null;
      if (answer.edition !== edition) {
        edition = answer.edition;
        kept.clear();
      }
      const key = JSON.stringify([answer.kind, answer.filter]);
      const drawn = kept.get(key) ?? draw(answer);
      // The one asked for last is the last to go.
      kept.delete(key);
      kept.set(key, drawn);
      const [oldest] = kept.keys();
      if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
      const result = await drawn;
      if (result.is === 'picture') return result.picture;
      if (result.is === 'failed' && !told) {
        told = true;
        unavailable(result.reason);
      }
      return null;
    },
  };
}
