import type { Match } from '../match.ts';

/**
 * "Who *founded* it": without the deed, a person beside it proves little; nor do they where it only "was founded" and
 * nobody is told to have done it.
 */
export function deedFound(match: Match): number {
  const { query, size, best, near } = match;
  const deed = query?.wanted.findIndex(({ name, slot }) => !name && !slot.soft && !slot.number) ?? -1;
  if (deed < 0 || deed >= size) return 1;
  if (Math.max(best[deed] ?? 0, 0.8 * (near[deed] ?? 0)) < 0.45) return 0.4;
  return query?.question.acts === true && isSuffered(match, deed) ? 0.25 : 1;
}

const BY_REACH = 6;

/** Whether the deed stands only as suffered, with nobody behind "by" ("when the school was hit"). */
function isSuffered(match: Match, deed: number): boolean {
  const { fills, fillAt, fillSlot } = match;
  let found = false;
  for (let m = 0; m < fills; m += 1) {
    if (fillSlot[m] !== deed) continue;
    const t = fillAt[m] ?? 0;
    const suffered = [1, 2].some((k) => /^(?:was|were|been|being|is|are|be|got)$/.test(match.wordAt(t - k)));
    if (!suffered) return false;
    for (let k = 1; k <= BY_REACH; k += 1) if (match.wordAt(t + k) === 'by') return false;
    found = true;
  }
  return found;
}
