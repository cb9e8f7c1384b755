import { F } from './features.ts';
import type { Likeness } from './likeness.ts';
import type { Match } from './match.ts';

/** What the sentence before fills counts a little less than what the sentence fills itself, in another paragraph less. */
const BEFORE = 0.85;
const BEFORE_PARAGRAPH = 0.35;
/** Below this a slot counts as found nowhere near. */
const FOUND = 0.3;

/** Writes how much of the question the sentence and those around it fill when words of like use count. */
export function measureMeaning(match: Match, likeness: Likeness, sentence: number, row: Float64Array): void {
  const { query, size, total, best, table } = match;
  if (query === undefined || size === 0) return;
  const paragraph = table.paragraphOf[sentence] ?? 0;
  const own = likeness.filledBy(sentence);
  const around = likeness.ofParagraph(paragraph);
  const before = sentence > 0 && table.articleOf[sentence - 1] === table.articleOf[sentence];
  const earlier = before ? likeness.filledBy(sentence - 1) : null;
  const share = before && table.paragraphOf[sentence - 1] === paragraph ? BEFORE : BEFORE_PARAGRAPH;
  let [alike, gain, squares, squaresTotal, whole, context, lost, rarest, least, missing] = [
    0, 0, 0, 1e-9, 0, 0, 0, 0, 1, 0,
  ];
  let content = 0;
  for (let i = 0; i < size; i += 1) {
    const want = query.wanted[i];
    if (want === undefined) continue;
    const { weight, slot } = want;
    const here = own[i] ?? 0;
    const near = Math.max(here, share * (earlier?.[i] ?? 0));
    alike += weight * here;
    gain += weight * Math.max(0, here - (best[i] ?? 0));
    squares += weight * weight * here;
    squaresTotal += weight * weight;
    whole += weight * (around.filled[i] ?? 0);
    context += weight * near;
    if (slot.soft || slot.asks || slot.number || want.name) continue;
    content += 1;
    least = Math.min(least, near);
    missing += weight * (1 - near);
    if (near >= FOUND) continue;
    lost += 1;
    rarest = Math.max(rarest, want.general);
  }
  row[F.alike] = alike / total;
  row[F.alikeGain] = gain / total;
  row[F.alikeDense] = squares / squaresTotal;
  row[F.alikeParagraph] = whole / total;
  row[F.alikeContext] = context / total;
  row[F.direction] = likeness.direction(sentence);
  row[F.directionParagraph] = around.direction;
  row[F.alikeLostOne] = lost === 1 ? 1 : 0;
  row[F.alikeLostTwo] = lost === 2 ? 1 : 0;
  row[F.alikeLostMore] = lost > 2 ? 1 : 0;
  row[F.alikeLostRarest] = rarest;
  row[F.alikeLeast] = content > 0 ? least : 0.5;
  row[F.alikeMissing] = missing;
}
