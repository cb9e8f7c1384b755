import type { Article, Paragraph, Sentence } from '../../corpus/article.ts';
import { attributionsOf } from '../attribution/who-reports.ts';
import type { Figure } from '../facts.ts';
import { wordsOf } from '../words.ts';
import { countsIn } from './count.ts';
import { before } from './reading.ts';

const NOUN = '(?:figure|toll|number|count|total|tally)';
/** "The interior ministry gave the figure of 23": a number told before, and whose it is. */
const GAVE = new RegExp(
  ` (?:gave|gives|given|issued|released|provided|announced|confirmed|reported) (?:the|that|this)(?: (?:death|official))? ${NOUN} of$`,
  'u',
);
const SPOKEN = new RegExp(`${NOUN} of`, 'u');

/** So many paragraphs before the sentence that credits it, a count may stand. */
const MOST_BEFORE = 2;

/** Whose a count is by a later sentence's words. */
interface Credit {
  readonly value: number;
  readonly reporter: string;
  readonly sentence: Sentence;
}

/**
 * The same figures, one that nobody reports being put to whoever a later sentence says gave that very number: "At least
 * 23 people have died. … The interior ministry gave the figure of 23." Where two counts have the number it is neither's.
 */
export function withCredits(article: Article, figures: readonly Figure[]): readonly Figure[] {
  const credits = article.paragraphs.flatMap((paragraph) =>
    paragraph.sentences.flatMap((sentence) => creditsIn(paragraph, sentence)),
  );
  if (credits.length === 0) return figures;
  const given = new Map<Figure, Credit>();
  for (const credit of credits) {
    // What says of itself what it counts is a figure already.
    if (figures.some(({ sentence, value }) => sentence === credit.sentence && value === credit.value))
      continue;
    const told = figures.filter((figure) => isBefore(figure, credit));
    const [figure] = told;
    if (figure !== undefined && told.length === 1 && figure.reporter === null && figure.context === null)
      given.set(figure, credit);
  }
  if (given.size === 0) return figures;
  const changed = new Map<Figure, Figure>();
  for (const figure of figures) {
    const credit = given.get(figure);
    const partOf = figure.partOf === null ? null : (changed.get(figure.partOf) ?? figure.partOf);
    const own = credit === undefined ? {} : { reporter: credit.reporter, context: credit.sentence };
    changed.set(
      figure,
      credit === undefined && partOf === figure.partOf ? figure : { ...figure, ...own, partOf },
    );
  }
  return figures.map((figure) => changed.get(figure) ?? figure);
}

function creditsIn(paragraph: Paragraph, sentence: Sentence): Credit[] {
  if (!SPOKEN.test(sentence.text)) return [];
  const words = wordsOf(sentence.text, sentence.start);
  const count = countsIn(words).find(({ from }) => GAVE.test(before(words, from, 8)));
  if (count === undefined || count.article || count.upTo !== null) return [];
  const who = attributionsOf(words)(count.first);
  if (who.is !== 'named') return [];
  const reporter = paragraph.text.slice(who.name.start, who.name.end);
  // "Nobody knows who gave the figure of 23."
  if (
    /(?:^|\s)(?:who|nobody|no one)$/iu.test(reporter) ||
    /^(?:nobody|no one|none)(?!\p{L})/iu.test(reporter)
  )
    return [];
  return [{ value: count.value, reporter, sentence }];
}

function isBefore({ value, upTo, earlier, sentence }: Figure, credit: Credit): boolean {
  const back = credit.sentence.paragraph - sentence.paragraph;
  const above = back === 0 ? sentence.index < credit.sentence.index : back > 0 && back <= MOST_BEFORE;
  return above && value === credit.value && upTo === null && earlier === null;
}
