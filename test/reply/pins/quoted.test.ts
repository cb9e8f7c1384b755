import { describe, expect, it } from 'vitest';
import { commands } from '../../../commands/index.ts';
import { isForModerators } from '../../../src/command/command.ts';
import { dispatch } from '../../../src/command/dispatch.ts';
import { parseLine } from '../../../src/command/line.ts';
import { openEdition } from '../../../src/edition.ts';
import { beginCitations } from '../../../src/reply/citation.ts';
import { readQuoted } from '../../../src/reply/pins/quoted.ts';
import { render } from '../../../src/reply/render.ts';
import { IN_CHAT } from '../../../src/reply/view.ts';
import { articleOf } from '../../facts/article.ts';

const opened = openEdition('data');
if (!opened.ok) throw new Error(opened.reason);
const { edition } = opened;
const { articles } = edition.corpus;
const other = [articleOf('Nothing of the sort was ever written here.')];

const answering = commands.filter((command) => !isForModerators(command));

describe('readQuoted', () => {
  it.each(answering.map(({ name, example }) => [name, example] as const))(
    'reads back what the answer to /%s quotes, and no more',
    (_name, example) => {
      const line = parseLine(example, commands);
      if (line.kind !== 'command') throw new Error(example);
      const { content, embeds } = render(dispatch(line.name, line.options, edition, commands), IN_CHAT);
      const texts = [content, ...embeds.map(({ description }) => description ?? '')];
      const { sentences, outdated } = readQuoted(texts, articles);
      expect(outdated).toBe(false);
      const marks = texts.join('\n').match(/^> /gmu)?.length ?? 0;
      if (marks > 0) expect(sentences.length).toBeGreaterThan(0);
      // Each stands in a paragraph that the answer cites or shows.
      const cited = new Set([...texts.join('\n').matchAll(/¶(\d+)/gu)].map(([, number]) => Number(number)));
      const shown = new Set(embeds.map(({ title }) => Number(/^¶(\d+)/u.exec(title ?? '')?.[1])));
      for (const { paragraph } of sentences) expect(cited.has(paragraph) || shown.has(paragraph)).toBe(true);
      // Against other articles, whatever it quotes is out of date.
      expect(readQuoted(texts, other)).toEqual({ sentences: [], outdated: marks > 0 });
    },
  );

  it.each<[string, string]>([
    ['markup', 'The **mill** of `Oldtown` had [no](<https://x.example>) _roof_ > at all, #1.'],
    ['backslashes', 'The path C:\\mills\\old was *never* written down.'],
    ['a number at the beginning', '787. people came, and 1. nobody left the hall.'],
    ['a line break', 'The mayor said:\nthe mill will be built again.'],
    ['typographic marks', '“We’re aware,” he said—“although no sense of it…”'],
  ])('undoes the escapes of a quote with %s', (_what, text) => {
    const article = articleOf(text);
    const [paragraph] = article.paragraphs;
    const sentences = paragraph?.sentences ?? [];
    const passage = {
      quote: { text, article: article.slug, paragraph: 1, start: 0, end: text.length, caption: false },
      source: article,
      sentences: sentences.map(({ id }) => id),
      main: sentences[0]?.id ?? '',
    };
    expect(paragraph?.text).toBe(text);
    expect(readQuoted([beginCitations().block(passage)], [article])).toEqual({ sentences, outdated: false });
  });
});
