import type { FigureRow, Figures, Timeline } from '../../src/answer/answer.ts';
import type { Bound } from '../../src/facts/facts.ts';

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SAYS_NONE = /\b(?:no|none|nobody|neither|without|not)\b/iu;
/** The least that a plural without a number can mean. */
const PLURALS: readonly (readonly [number, RegExp])[] = [
  [24, /\bdozens\b/iu],
  [40, /\bscores\b/iu],
  [200, /\bhundreds\b/iu],
  [2_000, /\bthousands\b/iu],
  [20_000, /\btens of thousands\b/iu],
  [200_000, /\bhundreds of thousands\b/iu],
  [2_000_000, /\bmillions\b/iu],
];
const BOUNDS: Readonly<Record<Bound, RegExp>> = {
  exact: /./u,
  'none reported': SAYS_NONE,
  'at least':
    /\b(?:at least|or more|no fewer|no less|not less|minimum|upwards? of|dozens|scores|hundreds|thousands|millions|to|and|or)\b|[-–]/iu,
  'more than': /\b(?:more than|over|above|exceed\w*|pass\w*|top\w*|surpass\w*|cross\w*|beyond|past)\b/iu,
  'at most':
    /\b(?:up to|at most|as many as|as high as|more than|maximum|fewer than|less than|under|below)\b/iu,
  about:
    /\b(?:about|around|some|nearly|almost|roughly|approximately|estimated|estimates?|close to|under|perhaps|or so)\b/iu,
};

/** What a listing of figures shows that does not stand in the quotes it cites, one line a fault. */
export function faultsOfFigures({ rows }: Pick<Figures, 'rows'>): string[] {
  return rows.flatMap(faultsOfRow);
}

function faultsOfRow({ figure, passages, reporterNamed }: FigureRow): string[] {
  const { value, upTo, bound, reporter, counted, where, asOf, earlier, event } = figure;
  const [lead = ''] = passages.map(({ quote }) => quote.text);
  const texts = { counted, where, asOf, earlier, event };
  const named = reporterNamed?.quote.text ?? '';
  return [
    ...(reporter === null || lead.includes(reporter) || named.includes(reporter)
      ? []
      : [`reporter “${reporter}” is neither in: ${lead} nor in: ${named}`]),
    ...Object.entries(texts)
      .filter(([, text]) => text !== null && !lead.includes(text))
      .map(([what, text]) => `${what} “${text}” is not in: ${lead}`),
    ...passages
      .filter(
        ({ quote: { text } }) => !holdsNumber(text, value, bound) || (upTo !== null && !isIn(text, upTo)),
      )
      .map(({ quote }) => `${value} (${bound}, up to ${upTo}) is not in: ${quote.text}`),
    ...passages
      .filter(({ quote }) => !BOUNDS[bound].test(quote.text))
      .map(({ quote }) => `${bound} is not in: ${quote.text}`),
  ];
}

function holdsNumber(text: string, value: number, bound: Bound): boolean {
  if (bound === 'none reported') return value === 0 && SAYS_NONE.test(text);
  if (value === 1) return /\b(?:an?|one|1|A|An|another)\b/iu.test(text);
  if (value === 2 && /\b(?:both|couple)\b/iu.test(text)) return true;
  return isIn(text, value) || PLURALS.some(([least, words]) => least === value && words.test(text));
}

/** Whether a text holds the number in digits or spelled out. */
function isIn(text: string, value: number): boolean {
  const digits = text.match(/\d{1,3}(?:[,\s]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/gu) ?? [];
  if (digits.some((one) => Number(one.replace(/[,\s]/gu, '')) === value)) return true;
  return spellings(value).some((words) => new RegExp(`\\b${words}\\b`, 'iu').test(text));
}

function spellings(value: number): string[] {
  const dozens = value % 12 === 0 && value / 12 < 20 ? [`(?:${SMALL[value / 12]}|a) dozen`] : [];
  const half = { 6: ['half a dozen'], 500000: ['half a million'] }[value] ?? [];
  const scale = [1_000_000, 1_000, 100].find((one) => value >= one && value % one === 0);
  const large =
    scale === undefined
      ? []
      : [
          `(?:${spelled(value / scale)}|${value / scale}|a) ${{ 100: 'hundred', 1000: 'thousand', 1000000: 'million' }[scale]}`,
        ];
  const parts = value > 1_000_000 && value % 100_000 === 0 ? [`${value / 1_000_000} million`] : [];
  return [spelled(value), ...dozens, ...half, ...large, ...parts].filter((words) => words !== '');
}

function spelled(value: number): string {
  if (value < 20) return SMALL[value] ?? '';
  if (value < 100 && Number.isInteger(value))
    return `${TENS[Math.floor(value / 10)]}${value % 10 === 0 ? '' : `[- ]${SMALL[value % 10]}`}`;
  return value > 100 && value < 1_000 && Number.isInteger(value)
    ? `(?:${SMALL[Math.floor(value / 100)]}|a) hundred(?: and)? ${spelled(value % 100)}`
    : '';
}

/** What a time line shows that neither stands in its quotes nor is marked as worked out, one line a fault. */
export function faultsOfTimeline({ entries, undated }: Pick<Timeline, 'entries' | 'undated'>): string[] {
  return [...entries, ...undated].flatMap(({ dated, passage: { quote } }) => {
    const { basis, exact, start, end } = dated;
    if (!quote.text.includes(basis)) return [`“${basis}” is not in: ${quote.text}`];
    if (start === null || end === null) return exact ? [`“${basis}” is exact and has no day`] : [];
    const year = start.slice(0, 4);
    return exact && !basis.includes(year) ? [`${start} is not in “${basis}”`] : [];
  });
}
