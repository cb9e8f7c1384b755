import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { showContext, showPassage } from '../../src/answer/passage.ts';
import { type Passage, quoteSentence } from '../../src/answer/quote.ts';
import { buildCorpus } from '../../src/corpus/folder.ts';
import { parseArticle } from '../../src/corpus/parse.ts';
import { buildEdition, type Edition } from '../../src/edition.ts';
import { readState } from '../../src/reply/button.ts';
import type { Payload } from '../../src/reply/payload.ts';
import { render } from '../../src/reply/render.ts';
import { IN_CHAT, type View } from '../../src/reply/view.ts';

function editionOf(sentences: readonly string[]): Edition {
  const bytes = Buffer.from(`date 2026-03-04\n\n${sentences.join('\n\n')}`);
  const parsed = parseArticle('made.txt', 'made', bytes);
  if (!parsed.ok) throw new Error(parsed.reason);
  return buildEdition(buildCorpus([parsed.article]));
}

const PRIVATE: View = {
  ...IN_CHAT,
  private: true,
  questionVisible: false,
  run: { command: 'ask', options: new Map([['question', 'who said that?']]) },
};

/** Discord's limits on a message, counted in code points as Discord counts. */
function checkLimits({ content, embeds, components }: Payload): void {
  const length = (text: string | undefined): number => [...(text ?? '')].length;
  expect(length(content)).toBeLessThanOrEqual(2000);
  expect(embeds.length).toBeLessThanOrEqual(10);
  let total = 0;
  for (const { title, description, footer } of embeds) {
    expect(length(title)).toBeLessThanOrEqual(256);
    expect(length(description)).toBeLessThanOrEqual(4096);
    expect(length(footer?.text)).toBeLessThanOrEqual(2048);
    total += length(title) + length(description) + length(footer?.text);
  }
  expect(total).toBeLessThanOrEqual(6000);
  expect(content !== '' || embeds.length > 0).toBe(true);
  for (const row of components) {
    expect(row.components.length).toBeGreaterThan(0);
    expect(row.components.length).toBeLessThanOrEqual(5);
    for (const button of row.components) {
      expect(button.custom_id.length).toBeLessThanOrEqual(100);
      expect(readState(button.custom_id)).not.toBeNull();
    }
    expect(new Set(row.components.map((button) => button.custom_id)).size).toBe(row.components.length);
  }
}

/** The texts shown as quotes: the line behind each `> `, with its escapes undone; no sentence here has two lines. */
function shownQuotes({ content, embeds }: Payload): string[] {
  const text = [content, ...embeds.map(({ description }) => description ?? '')].join('\n');
  const lines = text.match(/^> .*$/gmu) ?? [];
  return lines.map((line) => line.replace(/^> /u, '').replace(/\\([^\p{L}\p{N}\s])/gu, '$1'));
}

const sentence = fc
  .tuple(
    fc.constantFrom(3, 40, 300, 900, 1990, 5000),
    fc.constantFrom('rain ', '*_[]( ', 'été 火 ', '@everyone ', '👨‍👩‍👧 '),
  )
  .map(
    ([length, unit]) =>
      `A${unit
        .repeat(Math.ceil(length / unit.length))
        .slice(0, length)
        .toWellFormed()
        .trimEnd()}.`,
  );

const editions = fc.array(sentence, { minLength: 1, maxLength: 14 }).map(editionOf);

const passagesIn = (edition: Edition): Passage[] =>
  edition.corpus.articles.flatMap(({ paragraphs }) =>
    paragraphs.flatMap((paragraph) => paragraph.sentences.map((own) => quoteSentence(edition, own))),
  );

describe('render', () => {
  it('keeps Discord’s limits and never cuts a quote, whatever the article holds', () => {
    fc.assert(
      fc.property(editions, fc.string({ unit: 'grapheme', maxLength: 400 }), (edition, asked) => {
        const passages = passagesIn(edition);
        const whole = new Set(passages.map(({ quote }) => quote.text));
        const answers: Answer[] = [
          { kind: 'quotes', edition: edition.id, asked, score: 1, sure: 10, note: null, passages },
          {
            kind: 'not-found',
            edition: edition.id,
            asked,
            score: 0,
            lookedFor: asked.split(' ').slice(0, 24),
            missing: [],
            nearest: passages.slice(0, 3),
            lacking: null,
            cut: true,
          },
        ];
        for (const answer of answers) {
          for (const view of [IN_CHAT, PRIVATE]) {
            const payload = render(answer, view);
            checkLimits(payload);
            for (const shown of shownQuotes(payload)) expect(whole).toContain(shown);
          }
        }
        const first = edition.corpus.articles[0]?.paragraphs[0]?.sentences[0];
        if (first !== undefined) checkLimits(render(showContext(first, edition), PRIVATE));
        checkLimits(render(showPassage(1, null, edition), PRIVATE));
      }),
      { numRuns: 150 },
    );
  });

  it('is pure: the same answer gives the same message', () => {
    const edition = editionOf(['Rain fell.', 'It stopped.']);
    const answer: Answer = {
      kind: 'quotes',
      edition: edition.id,
      asked: 'rain',
      score: 1,
      sure: 10,
      note: null,
      passages: passagesIn(edition),
    };
    expect(render(answer, PRIVATE)).toEqual(render(answer, PRIVATE));
  });

  it('offers Share on a private answer only, and More only when there is more', () => {
    const edition = editionOf(['One.', 'Two.', 'Three.', 'Four.', 'Five.']);
    const labels = (count: number, view: View): (string | undefined)[] =>
      render(
        {
          kind: 'quotes',
          edition: edition.id,
          asked: 'x',
          score: 1,
          sure: 10,
          note: null,
          passages: passagesIn(edition).slice(0, count),
        },
        view,
      ).components.flatMap((row) =>
        row.components.map((button) => ('label' in button ? button.label : undefined)),
      );
    expect(labels(2, IN_CHAT)).toEqual(['Context']);
    expect(labels(5, IN_CHAT)).toEqual(['Context', 'More']);
    expect(labels(5, PRIVATE)).toEqual(['Context', 'More', 'Share']);
  });

  it('shares a long question by its sentences, because it does not fit into a button', () => {
    const edition = editionOf(['One.']);
    const run = { command: 'ask', options: new Map([['question', 'why '.repeat(60)]]) };
    const payload = render(
      {
        kind: 'quotes',
        edition: edition.id,
        asked: 'why',
        score: 1,
        sure: 10,
        note: null,
        passages: passagesIn(edition),
      },
      { ...PRIVATE, run },
    );
    const states = payload.components.flatMap((row) =>
      row.components.map((button) => readState(button.custom_id)?.action),
    );
    expect(states).toEqual(['context', 'share-quotes']);
  });

  it('marks the nearest sentences as no answer, and never says that the article does not say', () => {
    const edition = editionOf(['Rain fell.']);
    const { content } = render(
      {
        kind: 'not-found',
        edition: edition.id,
        asked: 'who won?',
        score: 0.1,
        lookedFor: ['won'],
        missing: ['won'],
        nearest: passagesIn(edition),
        lacking: null,
        cut: false,
      },
      IN_CHAT,
    );
    expect(content).toMatch(/^I found no sentence that surely answers/);
    expect(content.indexOf('perhaps no answer')).toBeLessThan(content.indexOf('> Rain fell'));
    expect(content.indexOf('perhaps no answer')).toBeGreaterThan(0);
    expect(content).toContain('*won*');
  });
});
