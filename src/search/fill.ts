import { F } from './features.ts';
import type { Match } from './match.ts';

/** Writes how much of the question the sentence fills, and which parts of it. */
export function measureFill(match: Match, row: Float64Array): void {
  const { query, size, best, exact, where, start, total } = match;
  if (query === undefined) return;
  let [covered, veryWord, squared, squaredTotal, plain, opens, unknown, worst] = [0, 0, 0, 1e-9, 0, 0, 0, 0];
  let [local, localTotal, general, generalTotal] = [0, 1e-9, 0, 1e-9];
  let [names, namesTotal, numbers, numbersTotal, soft, softTotal] = [0, 0, 0, 0, 0, 0];
  let [content, contentTotal] = [0, 0];
  for (let i = 0; i < size; i += 1) {
    const want = query.wanted[i];
    if (want === undefined) continue;
    const { weight, slot } = want;
    const got = best[i] ?? 0;
    covered += weight * got;
    squared += weight * weight * got;
    squaredTotal += weight * weight;
    plain += got;
    local += want.local * got;
    localTotal += want.local;
    general += want.general * got;
    generalTotal += want.general;
    if (want.fills.size === 0) unknown += weight;
    if (got > 0 && (where[i] ?? 0) - start < 5) opens += weight * got;
    if (exact[i] === 1) veryWord += weight;
    worst = Math.max(worst, weight * (1 - got));
    if (want.name) {
      names += weight * got;
      namesTotal += weight;
    } else if (!slot.number && !slot.asks) {
      content += weight * got;
      contentTotal += weight;
    }
    if (slot.number) {
      numbers += got;
      numbersTotal += 1;
    }
    if (slot.soft) {
      soft += got;
      softTotal += 1;
    }
  }
  const coverage = covered / total;
  row[F.coverage] = coverage;
  row[F.coverageSquared] = coverage * coverage;
  row[F.exact] = veryWord / total;
  row[F.missing] = Math.log(1 + total - covered);
  row[F.worstMissing] = worst;
  row[F.density] = squared / squaredTotal;
  row[F.plain] = plain / Math.max(1, size);
  row[F.local] = local / localTotal;
  row[F.general] = general / generalTotal;
  row[F.opens] = opens / total;
  row[F.unknown] = unknown / total;
  row[F.slots] = Math.min(1, size / 8);
  row[F.soleSlot] = size <= 1 ? 1 : 0;
  if (namesTotal > 0) {
    row[F.names] = names / namesTotal;
    row[F.namesMissing] = (namesTotal - names) / total;
  } else row[F.noNames] = 1;
  if (numbersTotal > 0) {
    row[F.numbers] = numbers / numbersTotal;
    row[F.numbersMissing] = 1 - numbers / numbersTotal;
  }
  if (softTotal > 0) row[F.softCoverage] = soft / softTotal;
  if (contentTotal > 0) {
    row[F.content] = content / contentTotal;
    row[F.contentMissing] = (contentTotal - content) / total;
    row[F.contentNone] = content === 0 ? 1 : 0;
  }
  const { head } = query.question;
  if (head >= 0) row[F.head] = best[head] ?? 0;
  if (size > 0) row[F.lastWord] = best[size - 1] ?? 0;
}
