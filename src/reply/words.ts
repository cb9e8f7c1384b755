import type { Expected, InvalidReason, Lacking, QuoteNote } from '../answer/answer.ts';
import type { Bound, FigureKind } from '../facts/facts.ts';
import { clip, escapeMarkdown } from './escape.ts';

// Every word that users of Discord see stands in this file; quotes are the articles' own.

const say = (text: string, most = 80): string =>
  escapeMarkdown(clip(text.replace(/\s+/gu, ' ').trim(), most));
const list = (items: readonly string[]): string => items.map((item) => `*${say(item, 40)}*`).join(', ');

const CAPTION = 'picture caption';

const elsewhere = '`/summary` shows what the articles say, `/ask` finds anything else.';

const whatToAsk =
  'Ask me something about the event, for example what happened, who said what, or how many. `/help` lists what I can do.';

export const words = {
  caption: CAPTION,
  /** In a citation, where the quote above it is of the same article. */
  sameArticle: 'same article',
  buttons: { context: 'Context', more: 'More', share: 'Share', next: 'Next' },
  readSentence: 'Read a sentence in its paragraph',
  asked: (question: string) => `**${say(question, 200)}**`,
  also: '-# Also:',
  moreHeading: '-# More sentences on this:',
  sharedBy: (userId: string) => `-# Shared by <@${userId}>`,
  tooLong: (paragraph: number) =>
    `The sentence is too long for a Discord message. \`/passage number: ${paragraph}\` has its place in the article.`,
  noSentence: 'I found no sentence that answers this.',
  /** Above sentences that are near: one of them may well answer, so no more is claimed than is known. */
  noSureSentence: 'I found no sentence that surely answers this.',
  lookedFor: (looked: readonly string[], missing: readonly string[]) => {
    const found = looked.filter((word) => !missing.includes(word));
    return [
      ...(found.length === 0 ? [] : [`Found: ${list(found)}.`]),
      ...(missing.length === 0 ? [] : [`Not found: ${list(missing)}.`]),
    ];
  },
  nothingAsked: `I found nothing in this that I could look for in the articles. ${whatToAsk}`,
  /** What nothing near the sentence replied to tells. */
  lacking: {
    source: 'The article says this itself and names nobody who said it:',
    reason: 'I found no sentence near it that says why.',
    day: 'I found no sentence near it that says when.',
    place: 'I found no sentence near it that says where.',
    more: 'I found nothing more on this. `/summary` shows what the articles say.',
  } satisfies Record<Lacking, string>,
  around: '-# It stands here:',
  /** Above quotes, where it is not plain what they are to the question. */
  notes: {
    itself: '-# The sentence you replied to says it:',
    beside: '-# It gives no reason itself. One that is given beside it, **perhaps not for this**:',
    next: '-# What stands next in the article:',
    same: '-# I found nothing nearer than the same sentence:',
    differ: '-# ⚠ Sources differ. `/casualties` shows each figure with who reports it.',
  } satisfies Record<QuoteNote, string>,
  cut: 'Only the beginning of your question was used: it is very long.',
  tryInstead: '-# `/help` shows what you can ask, `/summary` what the articles say.',
  nearest: 'Nearest, **perhaps no answer**:',
  gone: 'That sentence is no longer in the articles: they have changed since this message. Please ask again.',

  figures: {
    title: 'Casualty figures, as each source gave them',
    /** What a narrowed list is narrowed to: whoever reads it did not see what was typed. Empty when it is whole. */
    only: (who: string | null, reporter: string | null) => {
      const only = onlyFigures(who, reporter, say);
      return only === '' ? '' : `-# ${only}.`;
    },
    none: (who: string | null, reporter: string | null) => {
      const parts = [
        ...(who === null ? [] : [`that counts “${say(who)}”`]),
        ...(reporter === null ? [] : [`that “${say(reporter)}” reports`]),
      ];
      return parts.length === 0
        ? 'I found no figure of people killed, wounded, missing, captured, detained or displaced in the articles.'
        : `I found no figure ${parts.join(' and ')}. \`/casualties\` alone shows every figure.`;
    },
    footer: 'Nothing is added up, and no figure is preferred',
    differs: '⚠ Sources differ',
    noReporter: 'the sentence names no source',
    /** "more than 1,000", "40 to 50"; "dozens" stays as the article has it. */
    amount: (value: number, upTo: number | null, bound: Bound, vague: string | null) => {
      if (vague !== null) return bound === 'at least' ? vague : `${bound} ${vague}`;
      if (upTo !== null) return `${grouped(value)} to ${grouped(upTo)}`;
      return bound === 'exact' ? grouped(value) : `${bound} ${grouped(value)}`;
    },
    reporter: (name: string) => `reported by: ${say(name)}`,
    /** For the day it happened as for the day it was counted: the article's words say which. */
    asOf: (text: string) => `when: “${say(text)}”`,
    earlier: (text: string) => `an earlier event: “${say(text)}”`,
    event: (text: string) => `event: “${say(text)}”`,
    counted: (text: string) => `counted: “${say(text)}”`,
    where: (text: string) => `where: “${say(text)}”`,
    /** "At least 12 dead"; a kind that has no name is told in the article's words. */
    value: (amount: string, bound: Bound, kind: FigureKind, counted: string) => {
      if (bound === 'none reported') return noneWords[kind];
      const text = kind === 'other' ? `${amount}: “${say(counted)}”` : `${amount} ${kindWords[kind]}`;
      return text.charAt(0).toUpperCase() + text.slice(1);
    },
    partOf: (amount: string) => `out of ${amount}`,
  },
  timeline: {
    title: 'What happened when',
    /** The days a narrowed list is narrowed to, as words; empty when it is whole. */
    only: (from: string | null, to: string | null) => {
      const only = onlyDays(from, to);
      return only === '' ? '' : `-# ${only}.`;
    },
    none: (from: string | null, to: string | null) => {
      const days = between(from, to);
      return days === ''
        ? 'I found no passage that says when something happened.'
        : `I found no passage dated ${days}. \`/timeline\` alone shows all of them.`;
    },
    exact: {
      day: 'the day is in the text',
      days: 'the days are in the text',
      month: 'the month is in the text',
      year: 'the year is in the text',
      years: 'the years are in the text',
    },
    workedOut: (basis: string, from: string | null) =>
      from === null ? `worked out from “${say(basis)}”` : `worked out from “${say(basis)}” and ${from}`,
    /** The day that stands in the citation. */
    ownDate: 'the article’s date',
    saying: 'the day it was said',
    undated: 'Day not given',
    undatedHow: (basis: string) => `the text says only “${say(basis)}”`,
    disagrees: (basis: string, paragraph: number) =>
      `⚠ ¶${paragraph} counts differently: “${say(basis)}”. Both are shown, none is preferred.`,
  },
  // Drawn, not sent as a message: nothing here is escaped.
  picture: {
    figures: 'Casualty figures, as each source gave them',
    onlyFigures: (who: string | null, reporter: string | null) => onlyFigures(who, reporter, (text) => text),
    onlyDays,
    panel: {
      dead: 'Dead',
      wounded: 'Wounded',
      missing: 'Missing',
      captured: 'Captured or detained',
      displaced: 'Displaced',
      casualties: 'Casualties',
      other: 'Other counts',
    } satisfies Record<FigureKind, string>,
    earlier: (kind: string) => `${kind}, earlier events`,
    noneReported: 'none reported',
    noReporter: 'No source named',
    part: 'of these',
    openRight: 'An arrow: at least, or more than (hollow ring), so much.',
    openLeft: 'A dashed bar: at most so much.',
    faded: 'A fading end: about so much.',
    differs: 'The sign ≠: sources differ on the same thing.',
    ownScales: 'Bars are to scale within their group only.',
    sourcesDiffer: 'sources differ',
    noSum: 'Nothing is added up, and no figure is preferred.',
    more: (count: number) => `${count} more ${count === 1 ? 'stands' : 'stand'} in the list.`,
    timeline: 'What happened when',
    marks: {
      given: 'day given in the text',
      'worked-out': 'day worked out',
      span: 'within this time',
    },
    /** `basis` is null where the text itself gives the day. */
    from: (paragraph: number, basis: string | null, said: boolean) =>
      `¶${paragraph}${basis === null ? '' : ` · from “${basis}”`}${said ? ' · the day it was said' : ''}`,
    /** One passage for those who cannot see the picture. */
    told: (days: string, text: string, paragraph: number) => `${days}: “${text}”, ¶${paragraph}`,
    quoted: (text: string) => `“${text}”`,
  },
  statements: {
    title: 'Who said what',
    only: (speaker: string) => `-# Only words of “${say(speaker)}”.`,
    none: 'I found no quoted speech in the articles.',
    unknown: 'Speaker not certain',
  },
  topic: {
    title: (topic: string) => `${say(topic)}: who said what`,
    none: (topic: string) => `I found no sentence about ${say(topic)}. ${elsewhere}`,
    background: '**Background**',
  },
  about: {
    title: (name: string) => say(name, 200),
    names: (names: readonly string[]) => `Also called ${list(names)}`,
    kind: { person: 'Person', organisation: 'Organisation', place: 'Place', other: '' },
  },
  summary: {
    title: (topic: string | null) => (topic === null ? 'Summary' : `Summary: ${say(topic, 200)}`),
    none: (topic: string | null) =>
      topic === null
        ? 'I found no sentence to sum the event up with.'
        : `I found no sentence about ${say(topic)}. ${elsewhere}`,
  },
  passage: {
    title: (paragraph: number, last: number, article: string) => `¶${paragraph} of ${last} · ${article}`,
    neighbour: (paragraph: number, caption: boolean) => `-# ¶${paragraph}${caption ? ` · ${CAPTION}` : ''}`,
    tooLong: 'This paragraph is too long for a Discord message.',
  },
  sources: {
    title: 'Where the answers come from',
    article: (paragraphs: number, captions: number) =>
      `${count(paragraphs, 'paragraph')}${captions === 0 ? '' : `, ${captions === 1 ? 'one of them a picture caption' : `${captions} of them picture captions`}`}`,
    more: (hidden: number) => `… and ${count(hidden, 'older article')} more.`,
  },
  help: {
    title: 'Footnote answers with the articles’ own sentences',
    lead: 'Every sentence is quoted word for word with its paragraph, so you can check it. Where I find none, I say so.',
    chat: 'Mention me with a question, reply to one of my messages, write to me directly, or type a command:',
    ways: [
      'With `private: True` only you see an answer, and *Share* shows it to everyone.',
      'Reply to an answer with “why?”, “when?”, “who said that?” or “what else?” to go on from it.',
    ].join('\n'),
    moderators: '**For moderators**',
  },
  footer: (edition: string) => `Edition ${edition}`,
  rows: (from: number, to: number, all: number) =>
    from === 1 && to === all ? '' : `${from}–${to} of ${all}`,

  invalid: (reason: InvalidReason): string => {
    switch (reason.because) {
      case 'empty-question':
        return whatToAsk;
      case 'unknown-command':
        return `There is no command “${say(reason.name, 40)}”. \`/help\` lists what there is; if Discord still offers it, reload Discord (Ctrl+R).`;
      case 'missing-option':
        return `This command needs “${say(reason.option, 40)}”, for example \`${reason.example}\`.`;
      case 'bad-option':
        return `“${say(reason.option, 40)}” takes ${takes(reason.expected)}.`;
      case 'unknown-option':
        return `\`/${say(reason.name, 40)}\` takes no “${say(reason.option, 40)}”. \`/help\` shows how it is used.`;
      case 'several-names':
        return `“${say(reason.value)}” may mean several: ${list(reason.known)}. Which one?`;
      case 'no-such-paragraph':
        return `There is no ¶${reason.number} in ${say(reason.article)}: its paragraphs are numbered 1 to ${reason.last}.`;
      case 'no-such-article':
        return `No article, or more than one, is called “${say(reason.article)}”. \`/sources\` lists them.`;
      case 'no-such-day':
        return `“${say(reason.value, 40)}” is not a day I understand. Write it like 2026-01-31, “January 31” or “yesterday”.`;
      case 'backwards':
        return `The first day (${reason.from}) is after the last (${reason.to}).`;
      case 'no-such-name':
        return reason.known.length === 0
          ? `I found no “${say(reason.value)}” in the articles.`
          : `I found no “${say(reason.value)}” in the articles. They name ${list(reason.known)}.`;
      case 'no-words-of': {
        const who = reason.named === null ? `“${say(reason.value)}”` : say(reason.named);
        return [
          `I found no quoted words of ${who}.`,
          reason.known.length === 0 ? '' : `Those I found are of ${list(reason.known)}.`,
          reason.named === null ? '' : `\`/about\` shows the sentences that name ${say(reason.named)}.`,
        ]
          .filter((part) => part !== '')
          .join(' ');
      }
      case 'no-such-topic':
        return `I know no topic “${say(reason.value, 40)}”. The topics are ${list(reason.known)}.`;
      case 'moderators-only':
        return `\`/${say(reason.name, 40)}\` is for moderators.`;
      case 'old-button':
        return 'This button is from another version of me. Please ask again.';
    }
  },

  /** When something breaks: never an error's own text. `id` is in the log too. */
  broken: (id: string) => `Something went wrong on my side. If it happens again, tell my owner this: ${id}.`,
  busy: 'I am busy right now. Please ask again in a few seconds.',
  alreadyShared: 'This answer is shared already.',
  restarting: 'I am restarting. Please ask again in a few seconds.',
} as const;

const kindWords: Record<FigureKind, string> = {
  dead: 'dead',
  wounded: 'wounded',
  missing: 'missing',
  captured: 'captured or detained',
  displaced: 'displaced',
  casualties: 'casualties',
  other: '',
};

const noneWords: Record<FigureKind, string> = {
  dead: 'No deaths reported',
  wounded: 'No injuries reported',
  missing: 'Nobody reported missing',
  captured: 'Nobody reported captured or detained',
  displaced: 'Nobody reported displaced',
  casualties: 'No casualties reported',
  other: 'None reported',
};

function takes(expected: Expected): string {
  switch (expected.kind) {
    case 'number':
      return `a whole number${expected.from === null ? '' : ` from ${expected.from} on`}, such as ${expected.from ?? 1}`;
    case 'one-of':
      return `one of ${list(expected.values)}`;
    case 'text':
      return expected.most === null ? 'some text' : `text of at most ${expected.most} characters`;
    case 'channel':
      return 'a channel of this server. Choose a channel from Discord’s list';
    case 'anything':
      return 'something else';
  }
}

/** "from 3 March 2026 to 4 March 2026", one day alone, or the one end there is; empty where there is none. */
/** What a narrowed list or picture of figures is narrowed to; empty where it is whole. */
function onlyFigures(who: string | null, reporter: string | null, show: (typed: string) => string): string {
  const parts = [
    ...(who === null ? [] : [`that count “${show(who)}”`]),
    ...(reporter === null ? [] : [`reported by “${show(reporter)}”`]),
  ];
  return parts.length === 0 ? '' : `Only figures ${parts.join(' and ')}`;
}

/** The days, in words, that a time line is narrowed to; empty where it is whole. */
function onlyDays(from: string | null, to: string | null): string {
  const days = between(from, to);
  return days === '' ? '' : `Only passages dated ${days}`;
}

function between(from: string | null, to: string | null): string {
  if (from === null) return to === null ? '' : `up to ${to}`;
  if (to === null) return `from ${from} on`;
  return from === to ? from : `from ${from} to ${to}`;
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

/** 12,345: a comma before every three digits of the whole part. */
const grouped = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+(?!\d))/gu, ',');
