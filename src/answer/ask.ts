import type { Sentence } from '../corpus/article.ts';
import type { Edition } from '../edition.ts';
import type { Asked, Hit } from '../search/hit.ts';
import type { NotFound, Quotes } from './answer.ts';
import { factSentences } from './evidence.ts';
import { type Passage, quoteSentence, quoteSentences } from './quote.ts';

/** How many passages an answer carries in all: the lead, two beside it, and those behind the button *More*. */
const MOST_PASSAGES = 10;
const MOST_NEAREST = 2;
/** A sentence this much less sure than the lead answers something else more likely than this question. */
const SHARE_OF_LEAD = 0.5;
/** How sure a fact of the asked kind and names is: the reading rules answer or stay silent, they do not guess. */
const FACT_SCORE = 0.9;

/**
 * Answers a question in anybody's words with the sentences that answer it, or says that none was found and which
 * sentences are nearest. `after` is what a follow-up replies to.
 */
export function ask(question: string, edition: Edition, after?: Asked): Quotes | NotFound {
  const asked = question.trim();
  const found = edition.search.ask(asked, {
    limit: MOST_PASSAGES,
    ...(after === undefined ? {} : { after }),
  });
  const facts = factSentences(
    asked,
    edition,
    found.hits.map(({ sentence }) => sentence),
  );
  const hits = factsFirst(facts, found.hits);
  const score = hits[0]?.score ?? 0;
  if (found.answered || facts.length > 0) {
    const passages = passagesOf(hits, edition);
    const unsure = hits.find((hit) => hit.score < SHARE_OF_LEAD * score)?.sentence.id;
    const at = passages.findIndex(({ sentences }) => unsure !== undefined && sentences.at(-1) === unsure);
    const sure = at === -1 ? passages.length : at;
    return { kind: 'quotes', edition: edition.id, asked, score, passages, sure };
  }
  return {
    kind: 'not-found',
    edition: edition.id,
    asked,
    score,
    lookedFor: found.lookedFor,
    missing: found.notFound,
    nearest: passagesOf(found.hits.slice(0, MOST_NEAREST), edition),
    cut: found.cut,
  };
}

/** Puts the sentences whose facts answer before those that were only found, none of them twice. */
function factsFirst(facts: readonly Sentence[], hits: readonly Hit[]): readonly Hit[] {
  if (facts.length === 0) return hits;
  const found = new Map(hits.map((hit) => [hit.sentence.id, hit]));
  const leading = facts.map((sentence): Hit => {
    const hit = found.get(sentence.id);
    return { sentence, context: hit?.context ?? null, score: Math.max(hit?.score ?? 0, FACT_SCORE) };
  });
  const ids = new Set(facts.map(({ id }) => id));
  return [...leading, ...hits.filter(({ sentence }) => !ids.has(sentence.id))];
}

/** Quotes hits in their order, each with the neighbour it needs, no sentence twice. */
export function passagesOf(hits: readonly Hit[], edition: Edition): Passage[] {
  const shown = new Set<string>();
  return hits.flatMap(({ sentence, context }) => {
    if (shown.has(sentence.id)) return [];
    shown.add(sentence.id);
    if (context === null || shown.has(context.id) || !areNeighbours(context, sentence)) {
      return [quoteSentence(edition, sentence)];
    }
    shown.add(context.id);
    return [quoteSentences(edition, [context, sentence])];
  });
}

function areNeighbours(first: Hit['sentence'], second: Hit['sentence']): boolean {
  return (
    first.article === second.article &&
    first.paragraph === second.paragraph &&
    first.index + 1 === second.index
  );
}
