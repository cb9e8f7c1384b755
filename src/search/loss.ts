import { F } from './features.ts';
import type { Match } from './match.ts';
import { NAME_SHARE, shareOf } from './query.ts';

/** What only another sentence of the paragraph fills counts a little less. */
const PARAGRAPH_SHARE = 0.9;

/**
 * Writes how much of the question is filled, and how much is lost even to the paragraph, by the square of each word's
 * rarity in the corpus: a single rare word outweighs several common ones. `match.other` must hold what the other
 * sentences of the paragraph fill.
 */
export function measureLoss({ query, size, best, other }: Match, row: Float64Array): void {
  let [content, contentTotal, contentLost, namesLost] = [0, 0, 0, 0];
  for (let i = 0; i < size; i += 1) {
    const want = query?.wanted[i];
    if (want === undefined) continue;
    const { slot, local, name } = want;
    const weight = local * local * shareOf(slot);
    const here = best[i] ?? 0;
    const lost = 1 - Math.max(here, PARAGRAPH_SHARE * (other[i] ?? 0));
    if (name) {
      namesLost += NAME_SHARE * weight * lost;
      continue;
    }
    content += weight * here;
    contentTotal += weight;
    contentLost += weight * lost;
  }
  row[F.contentRare] = contentTotal > 0 ? content / contentTotal : 0.5;
  row[F.contentRareLost] = contentLost;
  row[F.namesRareLost] = namesLost;
}
