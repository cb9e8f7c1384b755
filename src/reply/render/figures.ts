import type { FigureRow, Figures } from '../../answer/answer.ts';
import type { Figure } from '../../facts/facts.ts';
import { vagueWords } from '../../facts/figures/number-words.ts';
import { namesSomebody } from '../../facts/figures/who.ts';
import { beginCitations, type Citations } from '../citation.ts';
import type { Payload } from '../payload.ts';
import type { View } from '../view.ts';
import { words } from '../words.ts';
import { renderRows } from './rows.ts';

/** Each figure with who reports it, the words it counts, and the sentence it stands in. */
export function renderFigures(answer: Figures, view: View): Payload {
  const { who, reporter } = answer.filter;
  const lead = words.figures.only(who, reporter);
  const cited = beginCitations();
  return renderRows(
    {
      edition: answer.edition,
      title: words.figures.title,
      ...(lead === '' ? {} : { lead }),
      rows: bySentence(answer.rows).map((rows) => ({
        text: () => figureBlock(rows, cited),
        quoted: rows[0]?.passages ?? [],
      })),
      footer: words.figures.footer,
      none: words.figures.none(who, reporter),
    },
    view,
  );
}

/** Neighbouring rows read off the same sentence share its quote: it is shown once, under all of them. */
function bySentence(rows: readonly FigureRow[]): FigureRow[][] {
  const groups: FigureRow[][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last?.[0] !== undefined && sentenceKey(last[0]) === sentenceKey(row)) last.push(row);
    else groups.push([row]);
  }
  return groups;
}

const sentenceKey = ({ passages }: FigureRow): string => passages.map(({ main }) => main).join();

function figureBlock(rows: readonly FigureRow[], cited: Citations): string {
  const passages = rows.map((row) => row.passages);
  // Of several quotes of one sentence, the one that brings the sentence before says more.
  const [fullest] = passages.sort((a, b) => quotedSentences(b) - quotedSentences(a));
  const before = rows
    .map(({ setting, reporterNamed }) => [...setting, ...(reporterNamed === null ? [] : [reporterNamed])])
    .find((passages) => passages.length > 0);
  return [...rows.map(headLines), cited.block(...(before ?? []), ...(fullest ?? []))].join('\n');
}

const quotedSentences = (passages: FigureRow['passages']): number =>
  passages.reduce((sum, { sentences }) => sum + sentences.length, 0);

const amountOf = (figure: Figure): string =>
  words.figures.amount(figure.value, figure.upTo, figure.bound, vagueWords(figure));

function headLines({ figure, differs }: FigureRow): string {
  const { bound, kind, counted, reporter, earlier } = figure;
  const name = words.figures;
  const head = [
    `**${name.value(amountOf(figure), bound, kind, counted)}**`,
    ...(earlier === null ? [] : [name.earlier(earlier)]),
    reporter === null ? name.noReporter : name.reporter(reporter),
    ...(differs ? [name.differs] : []),
  ].join(' · ');
  const scope = scopeOf(figure).join(' · ');
  return scope === '' ? head : `${head}\n-# ${scope}`;
}

/** What the count is narrowed to, in the article's words; nothing that the head has said already. */
function scopeOf({ kind, counted, where, asOf, event, earlier, partOf }: Figure): string[] {
  const name = words.figures;
  return [
    ...(kind === 'other' || !namesSomebody(counted) ? [] : [name.counted(counted)]),
    ...(where === null ? [] : [name.where(where)]),
    // "first blast", "Monday's fire": a bare "blast" tells nothing apart
    ...(event === null || !event.includes(' ') || event === earlier ? [] : [name.event(event)]),
    ...(asOf === null || asOf === earlier ? [] : [name.asOf(asOf)]),
    ...(partOf === null ? [] : [name.partOf(amountOf(partOf))]),
  ];
}
