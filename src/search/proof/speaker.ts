import * as mark from '../marks.ts';
import type { Match } from '../match.ts';

/**
 * "What did the minister say": the least found of the words for the speaker, here or in the sentence before. One who is
 * named here and does not speak ("downplayed NATO's principle") says nothing.
 */
export function subjectProof(match: Match): number | null {
  const { query, size, best, near } = match;
  const speech = query?.question.speech ?? -1;
  let least: number | null = null;
  for (let i = 0; i < size; i += 1) {
    const want = query?.wanted[i];
    if (want === undefined || want.slot.at >= speech || want.slot.soft) continue;
    const here = (best[i] ?? 0) * (speaks(match, i) ? 1 : SILENT);
    const found = Math.max(here, 0.55 * (near[i] ?? 0));
    least = least === null ? found : Math.min(least, found);
  }
  return least;
}

const SILENT = 0.28;
const SPEAKS_AFTER = 12;
const SPEAKS_BEFORE = 4;

/** Whether a verb of speech stands near one of the slot's fills. */
function speaks({ table, start, end, fills, fillAt, fillSlot }: Match, slot: number): boolean {
  for (let m = 0; m < fills; m += 1) {
    if (fillSlot[m] !== slot) continue;
    const t = fillAt[m] ?? 0;
    for (let k = Math.max(start, t - SPEAKS_BEFORE); k <= t + SPEAKS_AFTER && k < end; k += 1)
      if (((table.marks[k] ?? 0) & mark.SPEECH) !== 0) return true;
  }
  return false;
}
