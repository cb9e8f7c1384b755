import type { Answer, FigureRow, SpokenWords, TimelineEntry } from './answer.ts';
import type { Passage, Quote } from './quote.ts';

/** An answer in the shape that scripts rely on: one object a line in the terminal's `--json` mode. */
export interface JsonAnswer {
  readonly input: string;
  readonly kind:
    | 'quotes'
    | 'not-found'
    | 'figures'
    | 'timeline'
    | 'statements'
    | 'summary'
    | 'passage'
    | 'sources'
    | 'help'
    | 'invalid';
  readonly score?: number;
  readonly quotes?: readonly Quote[];
  readonly figures?: readonly {
    readonly value: number;
    readonly upTo?: number;
    readonly bound: string;
    readonly kind: string;
    readonly counted: string;
    readonly reporter: string | null;
    readonly quote: Quote;
  }[];
  readonly entries?: readonly {
    readonly start?: string;
    readonly end?: string;
    readonly basis: string;
    readonly exact: boolean;
    readonly quote: Quote;
  }[];
  readonly statements?: readonly { readonly speaker: string | null; readonly quote: Quote }[];
}

/** Puts an answer into the terminal's shape; keys that do not apply are absent. */
export function toJson(input: string, answer: Answer): JsonAnswer {
  switch (answer.kind) {
    case 'quotes':
      return { input, kind: 'quotes', score: answer.score, quotes: quotesOf(answer.passages) };
    case 'about':
      return { input, kind: 'quotes', score: 1, quotes: quotesOf(answer.passages) };
    case 'not-found':
      return { input, kind: 'not-found', score: answer.score, quotes: quotesOf(answer.nearest) };
    case 'figures':
      return { input, kind: 'figures', figures: answer.rows.flatMap(figureRows) };
    case 'timeline':
      return { input, kind: 'timeline', entries: [...answer.entries, ...answer.undated].map(entry) };
    case 'statements':
      return { input, kind: 'statements', statements: answer.rows.flatMap(spoken) };
    case 'topic':
      return {
        input,
        kind: 'statements',
        quotes: quotesOf([...answer.stances.flatMap(({ passages }) => passages), ...answer.background]),
        statements: answer.stances.flatMap(({ speaker, passages }) =>
          passages.map(({ quote }) => ({ speaker, quote })),
        ),
      };
    case 'summary':
      return { input, kind: 'summary', quotes: quotesOf(answer.parts.flat()) };
    case 'passage': {
      const quotes = [answer.before, answer.paragraph, answer.after].filter((quote) => quote !== null);
      return { input, kind: 'passage', quotes };
    }
    case 'sources':
    case 'help':
    case 'invalid':
      return { input, kind: answer.kind };
  }
}

const quotesOf = (passages: readonly Passage[]): Quote[] => passages.map(({ quote }) => quote);

function figureRows({ figure, passages }: FigureRow): NonNullable<JsonAnswer['figures']> {
  const { value, upTo, bound, kind, counted, reporter } = figure;
  const range = upTo === null ? {} : { upTo };
  return passages.map(({ quote }) => ({ value, ...range, bound, kind, counted, reporter, quote }));
}

function entry({ dated, passage }: TimelineEntry): NonNullable<JsonAnswer['entries']>[number] {
  const { start, end, basis, exact } = dated;
  const days = start === null || end === null ? {} : { start, end };
  return { ...days, basis, exact, quote: passage.quote };
}

function spoken({ statement, words }: SpokenWords): NonNullable<JsonAnswer['statements']> {
  return words.map((quote) => ({ speaker: statement.speaker, quote }));
}
