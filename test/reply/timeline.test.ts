import { expect, test } from 'vitest';
import { listTimeline } from '../../src/answer/timeline.ts';
import { buildCorpus } from '../../src/corpus/folder.ts';
import { parseArticle } from '../../src/corpus/parse.ts';
import { buildEdition } from '../../src/edition.ts';
import { render } from '../../src/reply/render.ts';
import { IN_CHAT } from '../../src/reply/view.ts';

// A row: the sentence, how its days are written, and how they are known.
const rows: readonly (readonly [sentence: string, days: string, how: string])[] = [
  ['The hospital was built in 1974.', '**1974**', 'the year is in the text'],
  ['A quake struck in November 1986.', '**November 1986**', 'the month is in the text'],
  ['A quake struck in February 2024.', '**February 2024**', 'the month is in the text'],
  ['The war of 1980-1988 ended badly.', '**1980–1988**', 'the years are in the text'],
  ['Talks ran from March 3 to 5, 2025.', '**3–5 March 2025**', 'the days are in the text'],
  ['The deal was signed on May 2, 2025.', '**<t:', 'the day is in the text'],
  ['The bill passed last year.', '**2025**', 'worked out from “last year” and the article’s date'],
  ['The bill passed last month.', '**February 2026**', 'worked out from “last month” and the article’s date'],
  ['The bill passed three weeks ago.', '**8–14 February 2026**', 'worked out from “three weeks ago”'],
];

test.each(rows)('%s', (sentence, days, how) => {
  const parsed = parseArticle('made.txt', 'made', Buffer.from(`date 2026-03-04\n\n${sentence}`));
  if (!parsed.ok) throw new Error(parsed.reason);
  const edition = buildEdition(buildCorpus([parsed.article]));
  const payload = render(listTimeline(null, null, edition), IN_CHAT);
  const text = payload.embeds.map(({ description }) => description).join('\n');
  // Which spaces stand around the dash is the calendar data's business.
  expect(text.replace(/\s*–\s*/gu, '–')).toContain(days);
  expect(text).toContain(how);
});
