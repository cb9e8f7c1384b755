/*
 * Learns the numbers of src/search/model.json and counts src/search/background.json.
 * Run: npm run tune -- <public sample> [folder of news articles and questions]
 * Two thirds of the sample's articles and the news articles that are not judged with are used; the others are for judging.
 */
import { writeFileSync } from 'node:fs';
import { type Engine, openEngine, readGeneral } from '../../src/search/engine.ts';
import { FEATURES, WIDTH } from '../../src/search/features.ts';
import { weigh } from '../../src/search/model.ts';
import { countBackground } from './background.ts';
import { type Example, type Judged, learnRank, learnSure } from './learn.ts';
import { priorOf, rankPrior } from './prior.ts';
import { corpusOf, isHeldBack, misspell, type PublicArticle, readPublic } from './public.ts';
import { readNews } from './questions.ts';

const KEPT = 40;
const NEWS_WEIGHT = 2;
const NEWS_SURE_WEIGHT = 2;
const FOREIGN_WEIGHT = 0.5;
const FLAT = 0.02;
const BESIDE = 0.2;

interface Row extends Judged {
  readonly score?: number;
}

const [sample = '', news = 'test/eval/news'] = process.argv.slice(2);
const articles = readPublic(sample);
const background = countBackground(articles);
save('background.json', background);
const general = readGeneral();
const tuned = articles.filter((_, i) => !isHeldBack(i));
const cases = readNews(news, false);

const rankWeights = learnRank([...publicExamples(tuned), ...newsExamples()], rankPrior(), 0.01);
const newsJudged = newsRows();
const rows = [...publicRows(tuned), ...newsJudged];
const sureWeights = learnSure(rows, WIDTH, priorOf(), 0.005, 300);
const threshold = chooseThreshold();
save('model.json', {
  command: 'npm run tune -- <squad-train-sample.json>',
  threshold,
  bias: round(sureWeights[WIDTH] ?? 0),
  rank: named(rankWeights),
  sure: named(sureWeights),
});

function save(name: string, content: unknown): void {
  writeFileSync(
    new URL(`../../src/search/${name}`, import.meta.url),
    `${JSON.stringify(content, null, 2)}\n`,
  );
}

/**
 * The score that parts best what the tuned news can answer from the near misses it cannot: a right first sentence that
 * is refused costs as much as a near miss that is answered. The best stretch is flat; where nothing else decides, it
 * refuses.
 */
function chooseThreshold(): number {
  const score = ({ row }: Judged): number =>
    1 / (1 + Math.exp(-((sureWeights[WIDTH] ?? 0) + weigh(sureWeights, row, 0))));
  const right = newsJudged.filter(({ answers }) => answers).map(score);
  const misses = newsJudged.filter((each) => each.own && each.right === null).map(score);
  const below = (scores: readonly number[], at: number): number =>
    scores.filter((value) => value < at).length / scores.length;
  const steps = Array.from({ length: 90 }, (_, i) => {
    const at = i / 100;
    return { at, parts: below(misses, at) - below(right, at) };
  });
  const most = Math.max(...steps.map(({ parts }) => parts));
  const best = steps.filter(({ parts }) => parts > most - FLAT);
  return best.at(-1)?.at ?? 0.5;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function named(weights: Float64Array): Record<string, number> {
  return Object.fromEntries(FEATURES.map((name, i) => [name, round(weights[i] ?? 0)]));
}

/** Measures a question and keeps the rows that could compete. */
function example(
  engine: Engine,
  text: string,
  weight: number,
  rightness: (sentence: number) => number,
): Example | null {
  const { sentences, rows: all } = engine.measure(engine.read(text));
  const [coverage, paragraph] = [FEATURES.indexOf('coverage'), FEATURES.indexOf('paragraphCoverage')];
  const right = sentences.map(rightness);
  if (!right.some((value) => value === 1)) return null;
  const key = (i: number): number =>
    (all[i * WIDTH + coverage] ?? 0) + 0.5 * (all[i * WIDTH + paragraph] ?? 0);
  const kept = sentences
    .map((_, i) => i)
    .sort((a, b) => key(b) - key(a))
    .filter((i, place) => place < KEPT || (right[i] ?? 0) > 0);
  const picked = new Float64Array(kept.length * WIDTH);
  kept.forEach((i, place) => {
    picked.set(all.subarray(i * WIDTH, (i + 1) * WIDTH), place * WIDTH);
  });
  return { rows: picked, right: Float64Array.from(kept, (i) => right[i] ?? 0), weight };
}

function publicExamples(from: readonly PublicArticle[]): Example[] {
  return from.flatMap((article, a) => {
    const { corpus, numberOf } = corpusOf(article.paragraphs);
    const engine = openEngine(corpus, general);
    return article.questions.flatMap((question, i) => {
      const rightness = (sentence: number): number => {
        const own = engine.lexicon.table.sentences[sentence];
        if (own === undefined || !question.gold.includes(numberOf(own.paragraph))) return 0;
        return question.answers.some((answer) => own.text.includes(answer)) ? 1 : BESIDE;
      };
      const texts = i % 4 === 0 ? [question.q, misspell(question.q, a * 1000 + i)] : [question.q];
      return texts.flatMap((text) => example(engine, text, 1, rightness) ?? []);
    });
  });
}

function newsExamples(): Example[] {
  return cases.flatMap(({ corpus, questions }) => {
    const engine = openEngine(corpus, general);
    return questions.flatMap(({ q, must }) => {
      if (must === null) return [];
      const rightness = (sentence: number): number =>
        must.some((words) => engine.lexicon.table.sentences[sentence]?.text.includes(words)) ? 1 : 0;
      return example(engine, q, NEWS_WEIGHT, rightness) ?? [];
    });
  });
}

/** The row of the sentence that ranks first, and its number. */
function first(engine: Engine, text: string): { row: Float64Array; sentence: number } | null {
  const { sentences, rows: all } = engine.measure(engine.read(text));
  let best = -1;
  let most = Number.NEGATIVE_INFINITY;
  sentences.forEach((_, i) => {
    const score = weigh(rankWeights, all, i * WIDTH);
    if (score > most) {
      most = score;
      best = i;
    }
  });
  const sentence = sentences[best];
  return sentence === undefined ? null : { row: all.slice(best * WIDTH, (best + 1) * WIDTH), sentence };
}

/** Answered rightly, answered from the wrong place, asked of another article, and asked with its paragraph gone. */
function publicRows(from: readonly PublicArticle[]): Row[] {
  return from.flatMap((article, a) => {
    const { corpus, numberOf } = corpusOf(article.paragraphs);
    const engine = openEngine(corpus, general);
    return article.questions.flatMap((question, i) => {
      const made: Row[] = [];
      const put = (
        found: ReturnType<typeof first>,
        answers: (number: number) => boolean,
        weight: number,
        e = engine,
      ): void => {
        if (found === null) return;
        const number = numberOf(e.lexicon.table.sentences[found.sentence]?.paragraph ?? 0);
        made.push({ row: found.row, answers: answers(number), weight });
      };
      put(first(engine, question.q), (number) => question.gold.includes(number), 1);
      const foreign = from[(a + 1 + (i % (from.length - 1))) % from.length]?.questions[i];
      if (foreign !== undefined) put(first(engine, foreign.q), () => false, 0.5);
      const gone = question.gold[0];
      if (gone !== undefined && i % 3 === 0) {
        const without = openEngine(corpusOf(article.paragraphs, gone).corpus, general);
        put(first(without, question.q), () => false, 3, without);
      }
      return made;
    });
  });
}

interface NewsRow extends Judged {
  /** Asked of its own article, and the words of the right sentence; null when nothing answers it there. */
  readonly own: boolean;
  readonly right: readonly string[] | null;
}

function newsRows(): NewsRow[] {
  return cases.flatMap(({ corpus, questions }, c) => {
    const engine = openEngine(corpus, general);
    const read = (q: string, right: readonly string[] | null, own: boolean, weight: number): NewsRow[] => {
      const found = first(engine, q);
      if (found === null) return [];
      const text = engine.lexicon.table.sentences[found.sentence]?.text ?? '';
      const answers = right?.some((words) => text.includes(words)) ?? false;
      return [{ row: found.row, answers, weight, own, right }];
    };
    const foreign = cases
      .filter((_, other) => other !== c)
      .flatMap((other) => other.questions.filter((_, i) => i % 4 === 0));
    return [
      ...questions.flatMap(({ q, must }) => read(q, must, true, NEWS_SURE_WEIGHT)),
      ...foreign.flatMap(({ q }) => read(q, null, false, FOREIGN_WEIGHT)),
    ];
  });
}
