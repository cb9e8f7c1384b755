import type { Summary } from '../../answer/answer.ts';
import { beginCitations } from '../citation.ts';
import type { Payload } from '../payload.ts';
import type { View } from '../view.ts';
import { words } from '../words.ts';
import { renderRows } from './rows.ts';

/** The chosen sentences in article order, each with its citation; what belongs together stays together. */
export function renderSummary(summary: Summary, view: View): Payload {
  const { edition, topic, parts } = summary;
  const cited = beginCitations();
  return renderRows(
    {
      edition,
      title: words.summary.title(topic.title),
      ...(tellsDiffering(summary, parts) ? { lead: words.notes.differ } : {}),
      rows: parts.map((part) => ({ text: () => cited.block(...part), quoted: part })),
      none: words.summary.none(topic.title),
    },
    view,
  );
}

/** Whether these parts of a summary tell a count on which sources differ: one of them alone would seem to be settled. */
export function tellsDiffering({ differing }: Summary, parts: Summary['parts']): boolean {
  return parts.flat().some(({ sentences }) => sentences.some((id) => differing.includes(id)));
}
