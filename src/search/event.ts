import type { Corpus } from '../corpus/article.ts';
import { HAPPENINGS, OUTCOMES } from '../language/happenings.ts';
import type { Background } from './background.ts';
import * as mark from './marks.ts';
import { stemOf } from './stems.ts';
import { isSoft, isStopword } from './stopwords.ts';
import type { Table } from './table.ts';
import { tokenise } from './tokens.ts';

/** What the articles tell of, whatever it is: the word for it, and the stems that stand for it, 0 to 1. */
export interface Event {
  /** As the articles write it ("earthquake"). */
  readonly name: string;
  readonly fills: ReadonlyMap<number, number>;
  /** Numbers of the paragraphs that tell it first. */
  readonly paragraphs: readonly number[];
}

/** A word for something that happens is the event sooner than a word for whom or what it happened to. */
const OTHER_SHARE = 0.2;
/** Being killed comes of what happened. */
const OUTCOME_SHARE = 0.6;
const OPENING_PARAGRAPHS = 2;
/** The latest articles come last. */
const MOST_OPENINGS = 20;
const MOST_WORDS = 5;
const LEAST_SHARE = 0.35;
const NAME_CAPITALS = 0.7;

/**
 * Reads off titles and first sentences what the articles tell of: what "it" means in "when did it happen". News says the
 * event there, and says it again below; names are no events. Null where nothing there comes back.
 */
export function eventOf(corpus: Corpus, table: Table, background: Background): Event | null {
  const happens = new Set(HAPPENINGS.map(stemOf));
  const outcomes = new Set(OUTCOMES.map(stemOf));
  const told = new Map<number, { times: number; word: string }>();
  const tell = (stem: number, word: string): void => {
    const known = told.get(stem);
    told.set(stem, { times: (known?.times ?? 0) + 1, word: known?.word ?? word });
  };
  for (const { title } of corpus.articles) {
    for (const { stem, word, kind } of tokenise(title ?? '', new Map())) {
      const id = table.stemId.get(stem);
      if (kind === 'word' && id !== undefined && !isStopword(word) && !isSoft(word) && !isSoft(stem))
        tell(id, word);
    }
  }
  const openings = openingsOf(table);
  for (const opening of openings) {
    const end = table.tokenStart[opening + 1] ?? 0;
    const here = new Map<number, string>();
    for (let t = table.tokenStart[opening] ?? 0; t < end; t += 1) {
      const word = table.words[table.word[t] ?? 0] ?? '';
      const stem = table.stem[t] ?? 0;
      const bits = table.marks[t] ?? 0;
      if ((bits & mark.STOP) !== 0 || ((bits & NO_EVENT) !== 0 && !happens.has(table.stems[stem] ?? '')))
        continue;
      if (!isSoft(word) && !isSoft(table.stems[stem] ?? '')) here.set(stem, word);
    }
    for (const [stem, word] of here) tell(stem, word);
  }
  // Not `Math.max(...)`: a large corpus tells more words than a call takes arguments.
  let most = 1;
  for (const stem of told.keys()) most = Math.max(most, table.inSentences[stem] ?? 0);
  const usual = Math.log(2 + most);
  const scored = [...told]
    .filter(([stem]) => (table.capitalShare[stem] ?? 0) < NAME_CAPITALS)
    .map(([stem, { times, word }]) => {
      const again = Math.log(1 + (table.inSentences[stem] ?? 0)) / usual;
      const text = table.stems[stem] ?? '';
      const sort = outcomes.has(text) ? OUTCOME_SHARE : happens.has(text) ? 1 : OTHER_SHARE;
      return { stem, text, word, score: times * again * sort * (0.3 + background.rarity(text)) };
    })
    .sort((a, b) => b.score - a.score || a.stem - b.stem)
    .slice(0, MOST_WORDS);
  const best =
    scored.find(({ text }) => happens.has(text) && !outcomes.has(text)) ??
    scored.find(({ text }) => happens.has(text)) ??
    scored[0];
  if (best === undefined || best.score <= 0) return null;
  const fills = new Map(
    scored
      .map(({ stem, text, score }) => [stem, shareOf(score / best.score, happens.has(text))] as const)
      .filter(([, share]) => share >= LEAST_SHARE),
  );
  const paragraphs = openings.slice(-MOST_OPENINGS).map((at) => table.paragraphOf[at] ?? 0);
  return { name: best.word, fills, paragraphs };
}

/** Another happening of the same opening may be meant as well as the first; what it happened to, less. */
const shareOf = (share: number, happens: boolean): number =>
  share === 1 ? 1 : happens ? Math.min(0.9, 0.3 + 0.7 * share) : 0.6 * Math.min(1, share);

const NO_EVENT = mark.NUMBER | mark.YEAR | mark.DATE | mark.CLOCK | mark.PEOPLE | mark.TITLE | mark.SPEECH;

/** The sentences that open the first two paragraphs of every article, by number: some begin with a tease. */
function openingsOf(table: Table): readonly number[] {
  const openings: number[] = [];
  let [article, paragraphs, last] = [-1, 0, -1];
  table.sentences.forEach(({ caption }, at) => {
    if (caption) return;
    const own = table.articleOf[at] ?? 0;
    if (own !== article) [article, paragraphs] = [own, 0];
    const paragraph = table.paragraphOf[at] ?? 0;
    if (paragraph === last || paragraphs === OPENING_PARAGRAPHS) return;
    last = paragraph;
    paragraphs += 1;
    openings.push(at);
  });
  return openings;
}
