import type { Edition } from '../edition.ts';
import type { CountRow, Figure, FigureKind } from '../facts/facts.ts';
import { fitting, reporterValues, whereValues, whoValues } from '../facts/figures/filter.ts';
import { narrowRows } from '../facts/figures/rows.ts';
import type { FigureRow, Figures } from './answer.ts';
import { type Offer, offer } from './choices.ts';
import { quoteByParagraph, sentencesBefore } from './led.ts';
import { completing, distinct } from './names.ts';
import { perEdition } from './per-edition.ts';
import { type Passage, quoteSentence, quoteSentences } from './quote.ts';
import { leavesOpenWhere, sentenceBefore } from './sentence-before.ts';

/** An edition never changes, so what is shown of all its figures is worked out once. */
const unfiltered = new WeakMap<Edition, Figures>();

/** Lists figures of people harmed as each reporter gave them; `who` and `reporter` narrow the list, null does not. */
export function listFigures(who: string | null, reporter: string | null, edition: Edition): Figures {
  const known = who === null && reporter === null ? unfiltered.get(edition) : undefined;
  if (known !== undefined) return known;
  const figures: Figures = {
    kind: 'figures',
    edition: edition.id,
    filter: { who, reporter },
    rows: narrowRows(edition.facts.counts, fitting({ who, reporter })).map((row) => toRow(row, edition)),
  };
  if (who === null && reporter === null) unfiltered.set(edition, figures);
  return figures;
}

/** Whether sources differ on a count of these kinds that one of the sentences tells; of no kind means of any. */
export function sourcesDiffer(
  sentences: ReadonlySet<string>,
  kinds: ReadonlySet<FigureKind>,
  edition: Edition,
): boolean {
  return edition.facts.counts.some(
    ({ differs, figure, told }) =>
      differs &&
      (kinds.size === 0 || kinds.has(figure.kind)) &&
      told.some(({ sentence }) => sentences.has(sentence.id)),
  );
}

/** Who is counted, in the articles' words; a place that is being typed stands for its people. */
export function suggestWho(typed: string, edition: Edition): Offer[] {
  const places = typed.trim() === '' ? [] : completeWhere(edition)(typed);
  return offer(distinct([...completeWho(edition)(typed), ...places]));
}

const completeWho = perEdition(({ facts }) => completing(whoValues(facts.figures)));
const completeWhere = perEdition(({ facts }) => completing(whereValues(facts.figures)));
const completeReporters = perEdition(({ facts }) => completing(reporterValues(facts.figures)));

/** Who reports figures, in the articles' words. */
export function suggestReporters(typed: string, edition: Edition): Offer[] {
  return offer(completeReporters(edition)(typed));
}

/** Rows of the whole listing, quoted once: many filters leave most of them as they are. */
const quoted = new WeakMap<CountRow, FigureRow>();

function toRow(row: CountRow, edition: Edition): FigureRow {
  const { figure, told, differs } = row;
  const made = quoted.get(row) ?? {
    figure,
    differs,
    passages: told.map((telling) => quoteFigure(telling, edition)),
    setting: settingOf(figure, edition),
    reporterNamed: namedElsewhere(figure, edition),
  };
  quoted.set(row, made);
  return made;
}

function settingOf(figure: Figure, edition: Edition): readonly Passage[] {
  const { sentence, context } = figure;
  // With its context quoted, the sentence says what is meant.
  const leaned = context === null ? sentencesBefore(edition, sentence) : [];
  const near = leavesOpenWhere(figure) ? sentenceBefore(sentence, edition) : null;
  const before = leaned.length > 0 ? leaned : near === null ? [] : [near];
  const [main] = before.slice(-1);
  return main === undefined ? [] : quoteByParagraph(edition, before, main);
}

/** "“We received 31 dead,” he said.": the sentence of another paragraph that says who "he" is. */
function namedElsewhere({ sentence, context, reporter }: Figure, edition: Edition): Passage | null {
  const elsewhere = context !== null && context.paragraph !== sentence.paragraph;
  return elsewhere && reporter !== null ? quoteSentence(edition, context) : null;
}

/** Quotes a figure's sentence, with those up to the one of its paragraph that alone names the counted noun or the reporter. */
function quoteFigure({ sentence, context }: Figure, edition: Edition): Passage {
  const { article, paragraph, index } = sentence;
  if (context === null || context.paragraph !== paragraph) return quoteSentence(edition, sentence);
  const all = edition.paragraph(article, paragraph)?.sentences ?? [];
  const [first, last] = [Math.min(context.index, index), Math.max(context.index, index)];
  return quoteSentences(edition, all.slice(first, last + 1), sentence);
}
