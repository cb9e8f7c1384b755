import type { Summary } from '../../answer/answer.ts';
import { beginCitations } from '../citation.ts';
import type { Payload } from '../payload.ts';
import type { View } from '../view.ts';
import { words } from '../words.ts';
import { renderRows } from './rows.ts';

/** The chosen sentences in article order, each with its citation; what belongs together stays together. */
export function renderSummary({ edition, topic, parts }: Summary, view: View): Payload {
  const cited = beginCitations();
  return renderRows(
    {
      edition,
      title: words.summary.title(topic.title),
      rows: parts.map((part) => () => cited.block(...part)),
      none: words.summary.none(topic.title),
    },
    view,
  );
}
