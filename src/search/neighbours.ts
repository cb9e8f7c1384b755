import { F } from './features.ts';
import type { Match } from './match.ts';

/** A word of the paragraph before says less; a name there is still the one that is meant. */
const OTHER_PARAGRAPH = 0.35;
const NAME_OF_OTHER = 0.5;
/** "The clause" takes up what the paragraph before told of. */
const DEFINITE = 0.8;

/** Writes what the sentences around fill beyond the sentence itself: news spreads an answer over two sentences. */
export function measureNeighbours(match: Match, sentence: number, row: Float64Array): void {
  const { antecedent, paragraphOf, firstSentence, articleOf } = match.table;
  const article = articleOf[sentence];
  const back = antecedent[sentence] ?? -1;
  match.near.fill(0, 0, match.size);
  let namesNear = row[F.names] ?? 0;
  if (back >= 0) {
    row[F.antecedent] = gainFrom(match, back);
    keepNear(match, 1);
    namesNear = Math.max(namesNear, namesWith(match));
  }
  const before = bodyBefore(match.table, sentence);
  if (before >= 0) {
    row[F.previous] = gainFrom(match, before);
    const same = paragraphOf[before] === paragraphOf[sentence];
    const definite = match.table.definite[sentence] === 1;
    if (definite && back < 0) row[F.antecedent] = row[F.previous] ?? 0;
    keepNear(match, same ? 1 : definite ? DEFINITE : OTHER_PARAGRAPH);
    if (same) namesNear = Math.max(namesNear, namesWith(match));
  }
  row[F.namesNear] = namesNear;
  if (articleOf[sentence + 1] === article) row[F.following] = gainFrom(match, sentence + 1);
  const paragraph = paragraphOf[sentence] ?? 0;
  const last = firstSentence[paragraph + 1] ?? 0;
  match.other.fill(0, 0, match.size);
  for (let s = firstSentence[paragraph] ?? 0; s < last; s += 1) if (s !== sentence) match.takeOther(s);
  const gain = beyond(match);
  row[F.paragraph] = gain;
  row[F.paragraphCoverage] = (row[F.coverage] ?? 0) + gain;
  const gained = Math.max(row[F.antecedent] ?? 0, 0.8 * (row[F.previous] ?? 0));
  const context = (row[F.coverage] ?? 0) + gained;
  row[F.context] = context;
  row[F.contextSquared] = context * context;
}

/** The sentence before in the same article; a picture's caption stands between two paragraphs by chance. */
function bodyBefore({ sentences, articleOf }: Match['table'], sentence: number): number {
  const caption = sentences[sentence]?.caption === true;
  let before = sentence - 1;
  while (before >= 0 && !caption && sentences[before]?.caption === true) before -= 1;
  return before >= 0 && articleOf[before] === articleOf[sentence] ? before : -1;
}

function gainFrom(match: Match, sentence: number): number {
  match.other.fill(0, 0, match.size);
  match.takeOther(sentence);
  return beyond(match);
}

function keepNear({ size, near, other, query }: Match, share: number): void {
  for (let i = 0; i < size; i += 1) {
    const want = query?.wanted[i];
    const counts = want?.name === true || want?.slot.number === true ? Math.max(share, NAME_OF_OTHER) : share;
    near[i] = Math.max(near[i] ?? 0, counts * (other[i] ?? 0));
  }
}

/** The weighted share of the question that `other` fills and the sentence does not. */
function beyond({ query, size, other, best, total }: Match): number {
  let sum = 0;
  for (let i = 0; i < size; i += 1) {
    const more = (other[i] ?? 0) - (best[i] ?? 0);
    if (more > 0) sum += more * (query?.wanted[i]?.weight ?? 0);
  }
  return sum / total;
}

/** The share of the question's names that the sentence and `other` fill together. */
function namesWith({ query, size, other, best }: Match): number {
  let [sum, total] = [0, 0];
  for (let i = 0; i < size; i += 1) {
    const want = query?.wanted[i];
    if (want === undefined || !want.name) continue;
    sum += want.weight * Math.max(best[i] ?? 0, other[i] ?? 0);
    total += want.weight;
  }
  return total > 0 ? sum / total : 0;
}
