import type { Sentence } from '../corpus/article.ts';
import type { Edition } from '../edition.ts';
import { asksForNumber, kindsAsked } from '../facts/figures/question.ts';
import { LONGEST_QUESTION } from '../search/guard.ts';
import type { Asked, Hit } from '../search/hit.ts';
import type { NotFound, QuoteNote, Quotes } from './answer.ts';
import { type Evidence, evidenceFor } from './evidence.ts';
import { sourcesDiffer } from './figures.ts';
import { followUp } from './follow-up.ts';
import { FACT_SCORE, given, notLookedFor } from './given.ts';
import { sentencesBefore } from './led.ts';
import { type Passage, quoteSentences } from './quote.ts';
import { asksWhoSaidSo, saidSo } from './said-so.ts';
import { isSmallTalk } from './small-talk.ts';
import { wholeQuotation } from './whole-quotation.ts';

/** The lead and at most two more are shown at once. */
export const SHOWN = 3;
/** How many passages an answer carries in all: the lead, two beside it, and those behind the button *More*. */
const MOST_PASSAGES = 10;
const MOST_NEAREST = 2;
/** How many the search names, so that the facts of a large edition are looked for in the right places. */
const MOST_FOUND = 40;
/** A sentence this much less sure than the lead answers something else more likely than this question. */
const SHARE_OF_LEAD = 0.5;
/**
 * Answers a question in anybody's words with the sentences that answer it, or says that none was found and which
 * sentences are nearest. `after` is what a follow-up replies to.
 */
export function ask(question: string, edition: Edition, after?: Asked): Quotes | NotFound {
  const asked = question.trim();
  if (isSmallTalk(asked)) return notLookedFor({ asked, edition });
  if (after !== undefined && asksWhoSaidSo(asked)) return whoSaidSo(asked, after.answer, edition);
  const found = edition.search.ask(asked, {
    limit: MOST_FOUND,
    ...(after === undefined ? {} : { after }),
  });
  if (after !== undefined) {
    const followed = followUp(
      asked,
      after,
      edition,
      () => (found.answered ? found.hits : []),
      () => ask(after.question, edition),
    );
    if (followed !== null) return followed;
  }
  const evidence = evidenceFor(
    // What the search reads no further than, no reader of facts needs to: their patterns are not linear.
    found.question.slice(0, LONGEST_QUESTION),
    edition,
    found.hits.map(({ sentence }) => sentence),
  );
  const hits = factsFirst(evidence.facts, found.hits.slice(0, MOST_PASSAGES));
  const score = hits[0]?.score ?? 0;
  if (evidence.facts.length > 0 || (found.answered && !evidence.refutes)) {
    const passages = passagesOf(hits, edition);
    const unsure = hits.find((hit) => hit.score < SHARE_OF_LEAD * score)?.sentence.id;
    const at = passages.findIndex(({ main }) => main === unsure);
    const sure = at === -1 ? passages.length : at;
    const shown = passages.slice(0, Math.min(SHOWN, Math.max(1, sure)));
    // A whole question of its own may well be answered by the same sentence.
    const leaned = found.question === asked ? undefined : after;
    const note = noteOn(found.question, shown, leaned, edition);
    return { kind: 'quotes', edition: edition.id, asked, score, passages, sure, note };
  }
  const foundAny = found.lookedFor.length > found.notFound.length;
  return {
    kind: 'not-found',
    edition: edition.id,
    asked,
    score,
    lookedFor: found.lookedFor.filter(hasContent),
    missing: found.notFound.filter(hasContent),
    // Where no word of the question was found, whatever is nearest is near to nothing.
    nearest: foundAny ? passagesOf(found.hits.slice(0, MOST_NEAREST), edition) : [],
    lacking: null,
    cut: found.cut,
  };
}

/** What has to be said with an answer: that sources differ, or that a follow-up found the same sentence again. */
function noteOn(
  question: string,
  shown: readonly Passage[],
  after: Asked | undefined,
  edition: Edition,
): QuoteNote | null {
  const counts = question.slice(0, LONGEST_QUESTION);
  const told = new Set(shown.flatMap(({ sentences }) => sentences));
  if (asksForNumber(counts) && sourcesDiffer(told, kindsAsked(counts), edition)) return 'differ';
  return after?.answer.some(({ id }) => id === shown[0]?.main) === true ? 'same' : null;
}

/** The search minds these where they match; told to people as words that stand nowhere they are only puzzling. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(
  'many much something anything nothing someone anyone somebody anybody everyone everybody everything now'.split(
    ' ',
  ),
);

const hasContent = (word: string): boolean => !EMPTY_WORDS.has(word.toLowerCase());

/** Who told what was answered: that sentence again, which says it, or that nobody is named as having said it. */
function whoSaidSo(asked: string, answered: readonly Sentence[], edition: Edition): Quotes | NotFound {
  const told = saidSo(answered, edition);
  const passages = told.map((sentence) => quoteSentences(edition, [sentence], sentence));
  if (passages.length === 0) {
    const [own] = answered;
    if (own === undefined) return notLookedFor({ asked, edition });
    return notLookedFor({ asked, edition }, 'source', [quoteSentences(edition, [own], own)]);
  }
  return given({ asked, edition }, passages, null);
}

/** Puts the sentences whose facts answer before those that were only found, none of them twice. */
function factsFirst(facts: Evidence['facts'], hits: readonly Hit[]): readonly Hit[] {
  if (facts.length === 0) return hits;
  const found = new Map(hits.map((hit) => [hit.sentence.id, hit]));
  const leading = facts.map(({ sentence, context }): Hit => {
    const hit = found.get(sentence.id);
    return {
      sentence,
      context: context ?? hit?.context ?? null,
      score: Math.max(hit?.score ?? 0, FACT_SCORE),
    };
  });
  const ids = new Set(facts.map(({ sentence }) => sentence.id));
  return [...leading, ...hits.filter(({ sentence }) => !ids.has(sentence.id))];
}

/** Quotes hits in their order, each with the neighbours it needs to be understood, no sentence twice. */
export function passagesOf(hits: readonly Hit[], edition: Edition): Passage[] {
  const shown = new Set<string>();
  return hits.flatMap(({ sentence, context }) => {
    if (shown.has(sentence.id)) return [];
    const paragraph = edition.paragraph(sentence.article, sentence.paragraph);
    if (paragraph === null) throw new Error('the sentence is not of this edition');
    const whole = wholeQuotation(sentence, paragraph);
    const first = whole[0] ?? sentence;
    const near = context !== null && areNeighbours(context, first);
    // Who is meant may be named two sentences before: then the one between is shown as well.
    const before = near ? [context] : sentencesBefore(edition, first).filter(isIn(first));
    const led = [...before, ...whole];
    const fresh = led.every(({ id }) => !shown.has(id)) ? led : [sentence];
    for (const { id } of fresh) shown.add(id);
    return [quoteSentences(edition, fresh, sentence)];
  });
}

const isIn =
  ({ article, paragraph }: Sentence) =>
  (other: Sentence): boolean =>
    other.article === article && other.paragraph === paragraph;

function areNeighbours(first: Sentence, second: Sentence): boolean {
  return (
    first.article === second.article &&
    first.paragraph === second.paragraph &&
    first.index + 1 === second.index
  );
}
