import type { Timeline, TimelineEntry } from '../../answer/answer.ts';
import type { DatedPassage } from '../../facts/facts.ts';
import { beginCitations, type Citations } from '../citation.ts';
import { dayInWords, dayStamp, extentOf, stretchInWords } from '../day.ts';
import type { Payload } from '../payload.ts';
import type { View } from '../view.ts';
import { words } from '../words.ts';
import { renderRows } from './rows.ts';

/** Dated passages by day, each with how its day is known; what has no day stands last. */
export function renderTimeline(answer: Timeline, view: View): Payload {
  const [from, to] = [answer.filter.from, answer.filter.to].map((day) =>
    day === null ? null : dayInWords(day),
  );
  const lead = words.timeline.only(from ?? null, to ?? null);
  const cited = beginCitations();
  return renderRows(
    {
      edition: answer.edition,
      title: words.timeline.title,
      ...(lead === '' ? {} : { lead }),
      rows: [
        ...answer.entries.map((entry) => ({ text: () => entryBlock(entry, cited), quoted: entry.led })),
        ...answer.undated.map((entry) => ({ text: () => undatedBlock(entry, cited), quoted: entry.led })),
      ],
      none: words.timeline.none(from ?? null, to ?? null),
    },
    view,
  );
}

function entryBlock({ dated, passage, led, disagrees }: TimelineEntry, cited: Citations): string {
  const how = dated.exact
    ? words.timeline.exact[
        dated.start === null || dated.end === null ? 'day' : extentOf(dated.start, dated.end)
      ]
    : words.timeline.workedOut(dated.basis, origin(dated, passage.source.date));
  const said = dated.dates === 'saying' ? [words.timeline.saying] : [];
  const others = disagrees.map((other) =>
    words.timeline.disagrees(other.dated.basis, other.passage.quote.paragraph),
  );
  return [
    `**${days(dated)}** · ${[how, ...said].join(' · ')}`,
    cited.block(...led),
    ...others.map((line) => `-# ${line}`),
  ].join('\n');
}

function undatedBlock({ dated, led }: TimelineEntry, cited: Citations): string {
  const how = words.timeline.undatedHow(dated.basis);
  return [`**${words.timeline.undated}** · ${how}`, cited.block(...led)].join('\n');
}

/** Discord's own time stamp where it is one day, "1974" or "November 1986" where it is no more than that, else both ends. */
function days(dated: DatedPassage): string {
  const { start, end } = dated;
  if (start === null || end === null) return words.timeline.undated;
  return start === end ? dayStamp(start) : stretchInWords(start, end);
}

/** What the days were counted from; `date` is the article's. */
function origin({ from }: DatedPassage, date: string): string | null {
  if (from === date) return words.timeline.ownDate;
  return from !== null && /^\d{4}-\d{2}-\d{2}$/u.test(from) ? dayInWords(from) : from;
}
