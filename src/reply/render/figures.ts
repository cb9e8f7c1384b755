import type { FigureRow, Figures } from '../../answer/answer.ts';
import { passageBlock } from '../citation.ts';
import type { Payload } from '../payload.ts';
import type { View } from '../view.ts';
import { words } from '../words.ts';
import { renderRows } from './rows.ts';

/** Each figure with who reports it, the words it counts, and the sentence it stands in. */
export function renderFigures(answer: Figures, view: View): Payload {
  const { who, reporter } = answer.filter;
  return renderRows(
    {
      edition: answer.edition,
      title: words.figures.title,
      rows: answer.rows.map(figureBlock),
      footer: words.figures.footer,
      none: words.figures.none(who !== null || reporter !== null),
    },
    view,
  );
}

function figureBlock({ figure, passages, differs }: FigureRow): string {
  const { value, upTo, bound, kind, counted, where, reporter, asOf } = figure;
  const name = words.figures;
  const head = [
    `**${name.value(value, upTo, bound, kind)}**`,
    reporter === null ? name.noReporter : name.reporter(reporter),
    ...(differs ? [name.differs] : []),
  ].join(' · ');
  const scope = [
    name.counted(counted),
    ...(where === null ? [] : [name.where(where)]),
    ...(asOf === null ? [] : [name.asOf(asOf)]),
  ].join(' · ');
  return [head, `-# ${scope}`, ...passages.map(passageBlock)].join('\n');
}
