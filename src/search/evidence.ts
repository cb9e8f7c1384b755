import { F, KIND } from './features.ts';
import * as mark from './marks.ts';
import type { Match } from './match.ts';

const VALUES = mark.NUMBER | mark.YEAR | mark.PERCENT | mark.MONEY;

/** Writes whether the sentence holds something of the asked-for kind that the question did not bring itself. */
export function measureEvidence(match: Match, row: Float64Array): void {
  const { query, start, end, table, fills } = match;
  if (query === undefined) return;
  const { kind, evidence, head } = query.question;
  const headAt = head >= 0 ? (match.where[head] ?? -1) : -1;
  let [fit, close, closeContent, headFit, counted, names, numbers] = [0, 0, 0, 0, 0, 0, 0];
  for (let t = start; t < end; t += 1) {
    const bits = table.marks[t] ?? 0;
    if ((bits & mark.NEGATION) !== 0) row[F.negation] = 1;
    // What the question brought itself answers nothing; function words ("criticized *for*") are nobody's.
    if (match.isOwn(table.stem[t] ?? 0) && (bits & mark.STOP) === 0) continue;
    if ((bits & mark.CAPITAL) !== 0) names += 1;
    if ((bits & VALUES) !== 0) numbers += 1;
    if ((bits & evidence) === 0) continue;
    fit = 1;
    close = Math.max(close, 1 / (1 + nearestFill(match, t) / 3));
    closeContent = Math.max(closeContent, 1 / (1 + nearestContent(match, t) / 3));
    if (headAt >= 0) headFit = Math.max(headFit, 1 / (1 + Math.abs(headAt - t) / 2));
    if (kind === 'count') counted = Math.max(counted, countsAt(match, t, head));
  }
  if (evidence === 0) fit = Math.min(1, (end - start - fills) / 10);
  const at = KIND[kind];
  row[at] = 1;
  row[at + 1] = fit;
  row[at + 2] = close;
  row[F.closeContent] = closeContent;
  row[F.headFit] = headFit;
  if (kind === 'count' || kind === 'which' || kind === 'what') row[F[`headFit:${kind}`]] = headFit;
  row[F.counted] = counted;
  // "Six U.S. soldiers" where the Iranian ones were asked about, and no other number.
  row[F.countsOthers] = kind === 'count' && counted === OTHERS ? 1 : 0;
  row[F.freshNames] = Math.min(1, names / 3);
  row[F.freshNumbers] = Math.min(1, numbers / 2);
  row[F.fresh] = Math.min(1, Math.max(0, end - start - fills) / 20);
  measureRoles(match, row);
  const coverage = row[F.coverage] ?? 0;
  row[F.coverageFit] = coverage * coverage * fit;
  row[F.contextFit] = (row[F.contextSquared] ?? 0) * fit;
  row[F.contextClose] = (row[F.context] ?? 0) * close;
}

function nearestFill({ fills, fillAt }: Match, t: number): number {
  let nearest = 99;
  for (let m = 0; m < fills; m += 1) nearest = Math.min(nearest, Math.abs((fillAt[m] ?? 0) - t));
  return nearest;
}

/** The nearest fill that is no name: what is said of somebody, not who it is said of. */
export function nearestContent({ query, size, best, where }: Match, t: number): number {
  let nearest = 99;
  for (let i = 0; i < size; i += 1) {
    const want = query?.wanted[i];
    if (want === undefined || want.name || want.slot.asks || (best[i] ?? 0) < 0.3) continue;
    nearest = Math.min(nearest, Math.abs((where[i] ?? 0) - t));
  }
  return nearest;
}

/** What a number is worth that counts people of another country than the one asked about. */
const OTHERS = 0.15;

/** How surely the number at `t` counts the asked-for thing: it stands before it, or beside what happened to people. */
function countsAt(match: Match, t: number, head: number): number {
  const { table, end, query, best, where } = match;
  // "24 hours" counts hours and nothing else.
  if (((table.marks[t] ?? 0) & mark.MEASURE) !== 0 && (head < 0 || where[head] !== t + 1)) return 0.1;
  const headAt = head >= 0 && (best[head] ?? 0) >= 0.4 ? (where[head] ?? -1) : -1;
  if (headAt > t && headAt - t <= 4) {
    const named = query?.wanted.some(({ name }) => name) === true;
    for (let k = t + 1; k < headAt && k < end; k += 1) {
      const between = table.marks[k] ?? 0;
      if ((between & (mark.NUMBER | mark.COMMA)) !== 0) return 0.5;
      // "Six U.S. soldiers" are not the Iranian soldiers who were asked about.
      if (named && (between & mark.PLACE) !== 0 && !match.isOwn(table.stem[k] ?? 0)) return OTHERS;
    }
    return 1;
  }
  // "How many people died": the number may stand before any word for people, or alone.
  const general =
    head < 0 || query?.wanted[head]?.slot.soft === true || query?.wanted[head]?.slot.asks === true;
  const nearest = nearestContent(match, t);
  const people = countsPeople(match, t);
  // "How many people were aboard": "228 passengers" are people, wherever "aboard" stands.
  if (general && people) return nearest <= 4 ? 0.9 : nearest <= 12 ? 0.75 : 0.2;
  const share = general || people ? 1 : 0.4;
  return share * (nearest <= 4 ? 0.9 : nearest <= 7 ? 0.6 : 0.2);
}

/** Whether a word for people stands within three words of a number, nothing else counted between. */
function countsPeople({ table, end }: Match, t: number): boolean {
  for (let k = t + 1; k <= t + 3 && k < end; k += 1) {
    const bits = table.marks[k] ?? 0;
    if ((bits & mark.PEOPLE) !== 0) return true;
    if ((bits & (mark.NUMBER | mark.COMMA)) !== 0) return false;
  }
  return false;
}

/** Whether somebody asked about speaks here, and whether the asked-about thing is explained. */
function measureRoles({ query, fills, fillAt, start, end, table }: Match, row: Float64Array): void {
  const said = query?.question.kind === 'said';
  const defines = query?.question.defines === true;
  if (!said && !defines) return;
  let quoted = 0;
  for (let t = start; t < end; t += 1) if (((table.marks[t] ?? 0) & mark.QUOTED) !== 0) quoted = 1;
  for (let m = 0; m < fills; m += 1) {
    const t = fillAt[m] ?? 0;
    const bits = table.marks[t] ?? 0;
    if (said && (bits & (mark.CAPITAL | mark.INITIAL | mark.TITLE)) !== 0) {
      for (let k = Math.max(start, t - 3); k <= t + 4 && k < end; k += 1) {
        if (((table.marks[k] ?? 0) & mark.SPEECH) !== 0) row[F.speaker] = 1;
      }
    }
    if (defines) row[F.defines] = Math.max(row[F.defines] ?? 0, explains(table, t, start, end));
  }
  row[F.speakerSaid] = said && (row[F.speaker] ?? 0) > 0 ? 0.5 + 0.5 * quoted : 0;
}

const EXPLAINING = /^(?:a|an|the|which|who|whose|is|was|are|were|means|refers)$/;

/** Whether what stands at `t` is told what it is: by a title before, an apposition or "is" after. */
function explains(table: Match['table'], t: number, start: number, end: number): number {
  const bits = table.marks[t] ?? 0;
  let before = t - 1;
  while (before >= start && ((table.marks[before] ?? 0) & mark.PERSON) !== 0) before -= 1;
  if (before >= start && ((table.marks[before] ?? 0) & mark.TITLE) !== 0) return 1;
  if (t + 1 >= end) return 0;
  const next = table.marks[t + 1] ?? 0;
  const word = table.words[table.word[t + 1] ?? 0] ?? '';
  if ((bits & mark.COMMA) !== 0)
    return EXPLAINING.test(word) || (next & (mark.CAPITAL | mark.AGE)) !== 0 ? 1 : 0.4;
  return /^(?:is|was|are|were|means|refers)$/.test(word) ? 0.8 : 0;
}
