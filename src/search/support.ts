import { F } from './features.ts';
import type { Match } from './match.ts';

/** Below this a slot counts as found nowhere near. */
const SUPPORTED = 0.35;
/** What a neighbour fills counts a little less than what the sentence fills itself. */
const NEAR_SHARE = 0.85;

/** A word rarer than this, 0 to 1, is not what the whole article is about anyway. */
const EVERYWHERE = 0.45;

const strongest = (fills: ReadonlyMap<number, number>): number => Math.max(0, ...fills.values());

/**
 * Writes how many of the asked words have anything at all to stand on, here or in the sentence before: one rare word
 * without any is what tells a near miss from an answer.
 */
export function measureSupport(match: Match, row: Float64Array): void {
  const { query, size, best, near } = match;
  let [supported, unsupported, rarest, namesHere, namesNear, namesTotal, numbersLost] = [0, 0, 0, 0, 0, 0, 0];
  for (let i = 0; i < size; i += 1) {
    const want = query?.wanted[i];
    if (want === undefined || want.slot.asks) continue;
    const around = NEAR_SHARE * (near[i] ?? 0);
    const here = best[i] ?? 0;
    if (want.name) {
      namesTotal += 1;
      if (here >= SUPPORTED) namesHere += 1;
      else if (around >= SUPPORTED) namesNear += 1;
      continue;
    }
    if (want.slot.number) {
      if (Math.max(here, around) < SUPPORTED) numbersLost = 1;
      continue;
    }
    if (Math.max(here, around) >= SUPPORTED) supported += want.slot.soft ? 0 : 1;
    else if (!want.slot.soft && !(want.local < EVERYWHERE && strongest(want.fills) >= 0.9)) {
      unsupported += 1;
      rarest = Math.max(rarest, want.general);
    }
  }
  row[F.nameLost] = namesHere + namesNear < namesTotal ? 1 : 0;
  row[F.allNamesLost] = namesTotal > 0 && namesHere + namesNear === 0 ? 1 : 0;
  row[F.nameNear] = namesNear > 0 ? 1 : 0;
  row[F.nameHere] = namesHere > 0 ? 1 : 0;
  row[F.numberLost] = numbersLost;
  row[F.lostOne] = unsupported === 1 ? 1 : 0;
  row[F.lostTwo] = unsupported === 2 ? 1 : 0;
  row[F.lostMore] = unsupported > 2 ? 1 : 0;
  row[F.lostRarest] = rarest;
  row[F.lostShare] = unsupported / Math.max(1, supported + unsupported + namesTotal);
  row[F.foundNone] = supported === 0 ? 1 : 0;
  row[F.foundOne] = supported === 1 ? 1 : 0;
  row[F.foundMore] = supported > 2 ? 1 : 0;
  row[F.foundOnlyNames] = supported === 0 && unsupported > 0 && namesHere + namesNear > 0 ? 1 : 0;
  row[F.complete] = unsupported === 0 && numbersLost === 0 && namesHere + namesNear === namesTotal ? 1 : 0;
}
