import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { Answer } from '../../src/answer/answer.ts';
import { ask } from '../../src/answer/ask.ts';
import type { Quote } from '../../src/answer/quote.ts';
import { isForModerators } from '../../src/command/command.ts';
import { dispatch } from '../../src/command/dispatch.ts';
import { parseLine } from '../../src/command/line.ts';
import { openEdition } from '../../src/edition.ts';

const opened = openEdition('data');
if (!opened.ok) throw new Error(opened.reason);
const { edition } = opened;

/** Every object anywhere in an answer that claims to be a quote. */
function quotesIn(value: unknown, found: Quote[] = []): Quote[] {
  if (Array.isArray(value)) for (const item of value) quotesIn(item, found);
  else if (typeof value === 'object' && value !== null) {
    if ('text' in value && 'paragraph' in value && 'caption' in value) found.push(value as Quote);
    for (const item of Object.values(value)) quotesIn(item, found);
  }
  return found;
}

function checkQuotes(answer: Answer): number {
  const quotes = quotesIn(answer);
  for (const { article, paragraph, start, end, text, caption } of quotes) {
    const stored = edition.paragraph(article, paragraph);
    expect(stored?.text.slice(start, end)).toBe(text);
    expect(stored?.caption).toBe(caption);
    expect(text.trim()).not.toBe('');
  }
  return quotes.length;
}

const answering = commands.filter((command) => !isForModerators(command));

const words = [
  ...new Set(
    edition.corpus.articles.flatMap(({ paragraphs }) => paragraphs.flatMap(({ text }) => text.split(/\s+/u))),
  ),
];
const asker = fc.oneof(
  fc
    .array(fc.constantFrom(...words, 'who', 'what', 'how many', 'when', 'where', 'why', 'did'), {
      maxLength: 9,
    })
    .map((picked) => picked.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);

describe('every quote of every answer is the slice of the article it claims to be', () => {
  it('for generated questions', () => {
    let quotes = 0;
    fc.assert(
      fc.property(asker, (question) => {
        quotes += checkQuotes(ask(question, edition));
      }),
      { numRuns: 600 },
    );
    expect(quotes).toBeGreaterThan(300);
  });

  it.each(answering.map((command) => [command.name, command] as const))(
    'for /%s with its example',
    (_name, command) => {
      const line = parseLine(command.example, commands);
      if (line.kind !== 'command') throw new Error(command.example);
      const answer = dispatch(line.name, line.options, edition, commands);
      if (command.name !== 'about') expect(answer.kind).not.toBe('invalid');
      checkQuotes(answer);
    },
  );

  it('for every value that autocomplete offers', () => {
    for (const command of answering) {
      for (const [option, suggest] of Object.entries(command.suggest)) {
        for (const { value } of suggest('', edition, commands)) {
          const answer = dispatch(command.name, new Map([[option, value]]), edition, commands);
          checkQuotes(answer);
          if (!(command.name === 'passage' && option === 'article')) expect(answer.kind).not.toBe('invalid');
        }
      }
    }
  });

  it('for every paragraph', () => {
    for (const { slug, paragraphs } of edition.corpus.articles) {
      for (const { number } of paragraphs) {
        const answer = dispatch(
          'passage',
          new Map<string, unknown>([
            ['number', number],
            ['article', slug],
          ]),
          edition,
          commands,
        );
        expect(checkQuotes(answer)).toBeGreaterThan(0);
      }
    }
  });
});
