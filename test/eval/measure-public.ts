import { createSearch } from '../../src/search/search.ts';
import { area, corpusOf, isHeldBack, misspell, type PublicArticle } from './public.ts';

/** What the public sample says of the search: shares and areas, 0 to 1. */
export interface PublicResult {
  readonly questions: number;
  readonly first: number;
  readonly withinThree: number;
  readonly sentenceFirst: number;
  readonly typoFirst: number;
  readonly otherArticles: number;
  readonly paragraphRemoved: number;
}

/** Runs the held-back articles of the sample, one index an article, the paragraph as the unit. */
export function measurePublic(articles: readonly PublicArticle[], all = false): PublicResult {
  const judged = articles.filter((_, i) => all || isHeldBack(i));
  let [questions, first, three, sentence, typo] = [0, 0, 0, 0, 0];
  const [right, other, removed]: [number[], number[], number[]] = [[], [], []];
  judged.forEach((article, a) => {
    const { corpus, numberOf } = corpusOf(article.paragraphs);
    const search = createSearch(corpus);
    article.questions.forEach((question, i) => {
      questions += 1;
      const { hits } = search.ask(question.q, { limit: 200 });
      const order = [...new Set(hits.map((hit) => numberOf(hit.sentence.paragraph)))];
      if (question.gold.includes(order[0] ?? -1)) first += 1;
      if (order.slice(0, 3).some((p) => question.gold.includes(p))) three += 1;
      const top = hits[0];
      if (top !== undefined && question.answers.some((answer) => top.sentence.text.includes(answer)))
        sentence += 1;
      right.push(top?.score ?? 0);
      const misspelled = search.ask(misspell(question.q, a * 1000 + i), { limit: 1 }).hits[0];
      if (question.gold.includes(numberOf(misspelled?.sentence.paragraph ?? 0))) typo += 1;
      const without = question.gold[0];
      if (without !== undefined) {
        const missing = createSearch(corpusOf(article.paragraphs, without).corpus);
        removed.push(missing.ask(question.q, { limit: 1 }).hits[0]?.score ?? 0);
      }
      const foreign = judged[(a + 1 + (i % (judged.length - 1))) % judged.length]?.questions[i];
      if (foreign !== undefined) other.push(search.ask(foreign.q, { limit: 1 }).hits[0]?.score ?? 0);
    });
  });
  return {
    questions,
    first: first / questions,
    withinThree: three / questions,
    sentenceFirst: sentence / questions,
    typoFirst: typo / questions,
    otherArticles: area(right, other),
    paragraphRemoved: area(right, removed),
  };
}
