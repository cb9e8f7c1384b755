import type { Figure } from '../facts.ts';
import { nationKeys } from '../nation.ts';
import { forEach } from '../steps.ts';
import { kindsAsked } from './question.ts';
import { isOneReporter, nameKey } from './same.ts';
import { namesSomebody, whoOf } from './who.ts';

/** What a listing is narrowed to; null means everything. */
export interface FigureFilter {
  readonly who: string | null;
  readonly reporter: string | null;
}

/** The figures that fit both filters, as a person types them: "American troops" finds "U.S. service members". */
export function filterFigures(figures: readonly Figure[], filter: FigureFilter): readonly Figure[] {
  return figures.filter(fitting(filter));
}

/** Whether a figure fits both filters. What is typed is read once, not once a figure. */
export function fitting({ who, reporter }: FigureFilter): (figure: Figure) => boolean {
  const counts = who === null ? null : countsWho(who);
  const reported = reporter === null ? null : isReportedBy(reporter);
  return (figure) => (counts?.(figure) ?? true) && (reported?.(figure) ?? true);
}

/** Works out beforehand what filters compare, so that the first who filters does not wait for it; in steps. */
export const prepareFilters = (figures: readonly Figure[]): Generator<void, void> => forEach(figures, keysOf);

/** What a figure's words are compared by, with a space at both ends; a figure never changes, so it is worked out once. */
interface Keys {
  readonly text: string;
  readonly role: string;
  readonly of: ReadonlySet<string>;
  readonly reporter: string | null;
  readonly reporterOf: ReadonlySet<string>;
}

const known = new WeakMap<Figure, Keys>();

function keysOf(figure: Figure): Keys {
  const before = known.get(figure);
  if (before !== undefined) return before;
  const { counted, where, reporter } = figure;
  const keys = {
    text: ` ${nameKey(`${counted} ${where ?? ''}`)} `,
    role: whoOf(counted).role,
    of: new Set([...nationKeys(counted), ...nationKeys(where ?? '')]),
    reporter: reporter === null ? null : ` ${nameKey(reporter)} `,
    reporterOf: new Set(nationKeys(reporter ?? '')),
  };
  known.set(figure, keys);
  return keys;
}

/** Who is counted, for the `who` filter, each in the article's words, in article order. */
export function whoValues(figures: readonly Figure[]): readonly string[] {
  const said = new Map<string, string>();
  for (const { counted } of figures) {
    const { role, of } = whoOf(counted);
    const key = `${role} ${of.join()}`;
    // "dead" and "death toll" tell nobody apart.
    if ((role !== 'people' || of.length > 0) && namesSomebody(counted) && !said.has(key))
      said.set(key, peopleOf(counted));
  }
  return [...said.values()];
}

/** "number of fighters killed": the fighters. */
const peopleOf = (counted: string): string =>
  counted.replace(
    /^(?:number|total|count|tally) of (?:the )?(.+?)(?: (?:killed|dead|wounded|injured|missing))?$/u,
    '$1',
  );

/** The places whose people a `who` filter may mean ("Iran"), those without a name ("market") left out. */
export function whereValues(figures: readonly Figure[]): readonly string[] {
  return distinct(figures.flatMap(({ where }) => (where !== null && /\p{Lu}/u.test(where) ? [where] : [])));
}

/** The values for the `reporter` filter, each in the article's words, in article order; no surname beside its name. */
export function reporterValues(figures: readonly Figure[]): readonly string[] {
  const all = distinct(figures.flatMap(({ reporter }) => (reporter === null ? [] : [reporter])));
  const surname = (one: string): boolean => /^\p{Lu}\p{L}+$/u.test(one);
  return all.filter(
    (one) => !surname(one) || !all.some((other) => !surname(other) && isOneReporter(one, other)),
  );
}

function distinct(values: readonly string[]): string[] {
  return [...new Map([...values].reverse().map((value) => [nameKey(value), value])).values()].reverse();
}

/** "people in Iran", "from Turkey": where somebody is, the article may say in other words. */
const PLACING = /^(?:in|at|from|near|of|the|inside|across|around)$/u;

/** Every word asked for is in the counted words or the place, by itself, by its role, or by its nation. */
function countsWho(asked: string): (figure: Figure) => boolean {
  const kinds = kindsAsked(asked);
  const wanted = nameKey(asked);
  const padded = ` ${wanted} `;
  const asks = whoOf(asked.replaceAll(/\b\p{Lu}(?=\p{Ll})/gu, (letter) => letter.toLowerCase()));
  const words = nationKeys(asked).filter((key) => !PLACING.test(key));
  // The words for roles are English: one in other letters names none.
  const roles = words.map((key) => (/[a-z]/u.test(key) ? roleNamed(key, asked) : key));
  const fits = decidedOnce(
    ({ counted, where }) => (where === null ? counted : `${counted}\n${where}`),
    (figure) => {
      const { text, role, of } = keysOf(figure);
      if (text.includes(padded)) return true;
      // "日本" and "!!!" name nobody whom these articles count.
      if (words.length === 0) return false;
      return (
        words.every((key, at) => of.has(key) || roles[at] === 'people' || roles[at] === role) &&
        (asks.role === role || asks.role === 'people' || of.has(words[0] ?? '') || of.has(words.at(-1) ?? ''))
      );
    },
  );
  return (figure) => (kinds.size === 0 || kinds.has(figure.kind)) && fits(figure);
}

/** A test that is made once for all figures with the same words: many figures share few of them. */
function decidedOnce(
  wordsOf: (figure: Figure) => string,
  decide: (figure: Figure) => boolean,
): (figure: Figure) => boolean {
  const decided = new Map<string, boolean>();
  return (figure) => {
    const words = wordsOf(figure);
    const known = decided.get(words);
    if (known !== undefined) return known;
    const fits = decide(figure);
    decided.set(words, fits);
    return fits;
  };
}

/** The role that a word asked for names ("soldiers" for "troops"); "people" where it may stand for anybody. */
function roleNamed(key: string, asked: string): string {
  const words = asked.match(/[\p{L}\p{M}.'’-]+/gu) ?? [];
  const word = words.find((candidate) => nationKeys(candidate)[0] === key)?.toLowerCase() ?? key;
  return /^(?:service|members?|state|armed|the|of|and|all)$/u.test(word) ? 'people' : whoOf(word).role;
}

function isReportedBy(asked: string): (figure: Figure) => boolean {
  const wanted = nameKey(asked);
  const padded = ` ${wanted} `;
  const words = nationKeys(asked).filter((key) => key !== 'the');
  return decidedOnce(
    ({ reporter }) => reporter ?? '',
    (figure) => {
      const { reporter, reporterOf } = keysOf(figure);
      if (figure.reporter === null || wanted === '') return false;
      if (reporter?.includes(padded) === true) return true;
      // "Spokesman Joseph Nkulu" is later only "Nkulu"
      if (isOneReporter(asked, figure.reporter)) return true;
      return words.length > 0 && words.every((key) => reporterOf.has(key));
    },
  );
}
