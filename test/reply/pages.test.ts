import { expect, test } from 'vitest';
import { listTimeline } from '../../src/answer/timeline.ts';
import { buildEdition } from '../../src/edition.ts';
import { renderPages } from '../../src/reply/pages.ts';
import { plainText } from '../../src/reply/plain.ts';
import { articleOf } from '../facts/article.ts';

const days = Array.from({ length: 20 }, (_, at) => `On March ${at + 1} a bridge fell in town number ${at}.`);
const edition = buildEdition({
  articles: [articleOf(days.join('\n\n'), '2026-03-20')],
  hash: 'c'.repeat(64),
});

test('a long list is written out whole where there is no button to turn its pages', () => {
  const pages = [...renderPages(listTimeline(null, null, edition))];
  expect(pages.map(({ embeds }) => embeds[0]?.footer?.text.split(' · ')[0])).toEqual([
    '1–8 of 20',
    '9–16 of 20',
    '17–20 of 20',
  ]);
  const text = pages.map(plainText).join('\n');
  for (const day of days) expect(text).toContain(day);
  expect(text.match(/What happened when/gu)).toHaveLength(1);
});

test('an answer that fits is one page', () => {
  expect([...renderPages(listTimeline('2026-03-03', '2026-03-03', edition))]).toHaveLength(1);
});

test('an address stands without the marks that keep Discord from showing its page', () => {
  const payload = { content: 'See <https://example.com/a> and 1 < 2.', embeds: [], components: [] };
  expect(plainText(payload)).toBe('See https://example.com/a and 1 < 2.');
});
