import type { Article, Sentence } from '../../corpus/article.ts';
import type { Edition } from '../../edition.ts';
import { ASPECTS } from './aspects.ts';
import { tellingCaptions } from './captions.ts';
import { readDependence } from './dependence.ts';
import { beginDraft, type Draft, type Unit } from './draft.ts';

/** The lead is looked for in this many paragraphs: some articles begin with a line that only teases. */
const LEAD_PARAGRAPHS = 2;
/** A longer sentence leaves no room for others in one message. UTF-16 units. */
const LONGEST = 1_000;

/**
 * Chooses at most `most` of `candidates` (in article order, all of these articles) so that together they cover the
 * matter and say nothing twice: the lead, then one for each aspect, then whatever adds most. Returns sentences in
 * article order, needed neighbours included. The same input gives the same choice.
 */
export function chooseSentences(
  candidates: readonly Sentence[],
  most: number,
  articles: readonly Article[],
  edition: Edition,
): Sentence[] {
  const draft = beginDraft(most, articles, edition);
  const { withNeeded } = readDependence(edition, articles);
  const units = candidates.flatMap((own): Unit[] => {
    const sentences = own.caption ? null : withNeeded(own);
    const fits = sentences?.every(({ text }) => text.length <= LONGEST) ?? false;
    return sentences !== null && fits ? [{ own, sentences }] : [];
  });
  // What happened is told at length; a short line beside it would win by its length, and the event go untold.
  draft.takeFullest(leads(units));
  // Leads mostly say when; a second sentence that does is no news while other sides are not shown at all.
  takeRound(draft, units, draft.shows('dates') ? 'dates' : null);
  while (!draft.isFull() && takeRound(draft, units, null));
  if (!draft.isFull()) {
    const captions = candidates.filter(({ caption }) => caption);
    const pool = tellingCaptions(captions, articles, edition).map((own) => ({ own, sentences: [own] }));
    while (!draft.isFull() && draft.takeBest(pool, null));
  }
  return inArticleOrder(draft.chosen(), articles);
}

/** One sentence for each aspect but one that is shown already, then one for the matter at large; whether any was left. */
function takeRound(draft: Draft, units: readonly Unit[], shown: string | null): boolean {
  let added = false;
  for (const aspect of ASPECTS) {
    if (aspect === shown || draft.isFull()) continue;
    const pool = units.filter(
      ({ own }) =>
        draft.aspectOf(aspect, own) > 0 &&
        // One reaction of each speaker before a second one of anybody.
        (aspect !== 'reactions' || draft.isNewVoice(own)),
    );
    added = draft.takeBest(pool, aspect) || added;
  }
  return (!draft.isFull() && draft.takeBest(units, null)) || added;
}

/** The sentences that the first paragraphs of the newest article among the candidates open with. */
function leads(units: readonly Unit[]): Unit[] {
  const newest = units.at(-1)?.own.article;
  const own = units.filter((unit) => unit.own.article === newest && unit.sentences.length === 1);
  const first = [...new Set(own.map((unit) => unit.own.paragraph))].slice(0, LEAD_PARAGRAPHS);
  return first.flatMap((number) => own.find((unit) => unit.own.paragraph === number) ?? []);
}

function inArticleOrder(chosen: readonly Sentence[], articles: readonly Article[]): Sentence[] {
  const wanted = new Set(chosen.map(({ id }) => id));
  return articles.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ sentences }) => sentences.filter(({ id }) => wanted.has(id))),
  );
}
