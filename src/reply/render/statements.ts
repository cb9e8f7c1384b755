import type { SpokenWords, Statements, Topic } from '../../answer/answer.ts';
import { besideName } from '../../answer/names.ts';
import { beginCitations, type Citations } from '../citation.ts';
import { clip, escapeMarkdown } from '../escape.ts';
import type { Payload } from '../payload.ts';
import type { View } from '../view.ts';
import { words } from '../words.ts';
import { renderRows } from './rows.ts';

/** Quoted speech, each with its speaker as the article names them. */
export function renderStatements(answer: Statements, view: View): Payload {
  const { speaker } = answer.filter;
  const cited = beginCitations();
  return renderRows(
    {
      edition: answer.edition,
      title: words.statements.title,
      ...(speaker === null ? {} : { lead: words.statements.only(speaker) }),
      rows: answer.rows.map((row) => ({ text: () => spokenBlock(row, cited), quoted: row.led })),
      none: words.statements.none,
    },
    view,
  );
}

/** Who said what on a topic; what the articles say of it in their own voice stands apart. */
export function renderTopic(answer: Topic, view: View): Payload {
  const cited = beginCitations();
  const stances = answer.stances.map(({ speaker, role, passages }) => ({
    text: () => [speakerLine(speaker, role), cited.block(...passages)].join('\n'),
    quoted: passages,
  }));
  const background = answer.background.map((passage, at) => ({
    text: () => [...(at === 0 ? [words.topic.background] : []), cited.block(passage)].join('\n'),
    quoted: [passage],
  }));
  return renderRows(
    {
      edition: answer.edition,
      title: words.topic.title(answer.topic),
      rows: [...stances, ...background],
      none: words.topic.none(answer.topic),
    },
    view,
  );
}

/** The whole sentences: the words in quotation marks alone leave open what they answer to. */
function spokenBlock({ statement, led }: SpokenWords, cited: Citations): string {
  return [speakerLine(statement.speaker, statement.role), cited.block(...led)].join('\n');
}

function speakerLine(speaker: string | null, role: string | null): string {
  const name = `**${speaker === null ? words.statements.unknown : escapeMarkdown(clip(speaker, 80))}**`;
  return role === null ? name : `${name} · ${escapeMarkdown(clip(besideName(role), 80))}`;
}
