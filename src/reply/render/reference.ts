import type { About, Help, PassageView, Sources } from '../../answer/answer.ts';
import { besideName } from '../../answer/names.ts';
import type { Quote } from '../../answer/quote.ts';
import { articleName, barred, beginCitations, plainName } from '../citation.ts';
import { dayInWords } from '../day.ts';
import { escapeMarkdown } from '../escape.ts';
import { EMBED_DESCRIPTION } from '../limits.ts';
import { embedPayload, type Payload } from '../payload.ts';
import type { View } from '../view.ts';
import { words } from '../words.ts';
import { COLOUR, renderRows } from './rows.ts';

/** The passages about somebody or something, in article order. */
export function renderAbout(answer: About, view: View): Payload {
  const { name, names, role, kind } = answer.entity;
  const others = names.filter((other) => other !== name);
  const cited = beginCitations();
  const facts = [role === null ? words.about.kind[kind] : escapeMarkdown(besideName(role))].filter(
    (text) => text !== '',
  );
  const lead = [...facts, ...(others.length === 0 ? [] : [words.about.names(others.slice(0, 8))])].join(
    ' · ',
  );
  return renderRows(
    {
      edition: answer.edition,
      title: words.about.title(name),
      ...(lead === '' ? {} : { lead }),
      rows: answer.passages.map((passage) => ({ text: () => cited.block(passage), quoted: [passage] })),
      none: words.noSentence,
    },
    view,
  );
}

/** A paragraph with the sentence in question in bold, between its neighbours, so that a following "but" is seen. */
export function renderPassage(answer: PassageView): Payload {
  const { before, paragraph, marked, after, source, last } = answer;
  // The bar of a quote tells the paragraph asked for from the ones around it.
  const own = barred(markedText(paragraph.text, marked));
  const citation = beginCitations().line(source, paragraph);
  const neighbour = (quote: Quote | null): string[] =>
    quote === null
      ? []
      : [`${words.passage.neighbour(quote.paragraph, quote.caption)}\n${escapeMarkdown(quote.text)}`];
  // The paragraph itself counts most: neighbours are left out before it is.
  const attempts = [
    [...neighbour(before), own, citation, ...neighbour(after)],
    [own, citation],
    ...(marked === null
      ? []
      : [[barred(escapeMarkdown(paragraph.text.slice(marked.start, marked.end))), citation]]),
    [words.passage.tooLong, citation],
  ].map((parts) => parts.join('\n\n').replace(`\n\n${citation}`, `\n${citation}`));
  const description = attempts.find((text) => text.length <= EMBED_DESCRIPTION) ?? words.passage.tooLong;
  return embedPayload({
    title: words.passage.title(paragraph.paragraph, last, plainName(source)),
    description,
    color: COLOUR,
    footer: { text: words.footer(answer.edition) },
  });
}

function markedText(text: string, marked: PassageView['marked']): string {
  if (marked === null) return escapeMarkdown(text);
  const [head, middle, tail] = [
    text.slice(0, marked.start),
    text.slice(marked.start, marked.end),
    text.slice(marked.end),
  ].map((part) => escapeMarkdown(part));
  return `${head}**${middle}**${tail}`;
}

/** The articles, newest first. */
export function renderSources(answer: Sources, view: View): Payload {
  const rows = [...answer.articles].reverse().map((article) => ({
    text: () =>
      [
        `**${articleName(article)}** · ${dayInWords(article.date)}`,
        `-# ${escapeMarkdown(article.slug)} · ${words.sources.article(article.paragraphs, article.captions)}${article.url === null ? '' : ` · <${article.url}>`}`,
      ].join('\n'),
    quoted: [],
  }));
  return renderRows(
    { edition: answer.edition, title: words.sources.title, rows, none: words.noSentence },
    view,
  );
}

/** The one list of commands, each clickable where its id is known; those for moderators apart. */
export function renderHelp(answer: Help, view: View): Payload {
  const line = ({ name, description, example, menu }: Help['commands'][number]): string => {
    const id = view.commandIds.get(name);
    const mention = menu
      ? `**${escapeMarkdown(name)}**`
      : id === undefined
        ? `\`/${name}\``
        : `</${name}:${id}>`;
    const typed = menu || example === `/${name}` ? '' : `\n-# \`${example}\``;
    return `${mention} · ${escapeMarkdown(description)}${typed}`;
  };
  const own = answer.commands.filter(({ moderators }) => !moderators).map(line);
  const theirs = answer.commands.filter(({ moderators }) => moderators).map(line);
  return embedPayload({
    title: words.help.title,
    description: [
      words.help.lead,
      words.help.chat,
      own.join('\n'),
      words.help.ways,
      ...(theirs.length === 0 ? [] : [[words.help.moderators, ...theirs].join('\n')]),
    ].join('\n\n'),
    color: COLOUR,
    footer: { text: words.footer(answer.edition) },
  });
}
