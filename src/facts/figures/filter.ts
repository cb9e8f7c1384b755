import type { Figure } from '../facts.ts';
import { nationKeys } from '../nation.ts';
import { kindsAsked } from './question.ts';
import { nameKey } from './same.ts';
import { namesSomebody, whoOf } from './who.ts';

/** What a listing is narrowed to; null means everything. */
export interface FigureFilter {
  readonly who: string | null;
  readonly reporter: string | null;
}

/** The figures that fit both filters, as a person types them: "American troops" finds "U.S. service members". */
export function filterFigures(
  figures: readonly Figure[],
  { who, reporter }: FigureFilter,
): readonly Figure[] {
  return figures.filter(
    (figure) =>
      (who === null || countsWho(figure, who)) && (reporter === null || isReportedBy(figure, reporter)),
  );
}

/** The values for the `who` filter, each in the article's words, in article order. */
export function whoValues(figures: readonly Figure[]): readonly string[] {
  const said = new Map<string, string>();
  for (const { counted, where } of figures) {
    const { role, of } = whoOf(counted);
    const key = `${role} ${of.join()}`;
    // "dead" and "death toll" tell nobody apart.
    if ((role !== 'people' || of.length > 0) && namesSomebody(counted) && !said.has(key))
      said.set(key, counted);
    if (where !== null && !said.has(nameKey(where))) said.set(nameKey(where), where);
  }
  return [...said.values()];
}

/** The values for the `reporter` filter, each in the article's words, in article order. */
export function reporterValues(figures: readonly Figure[]): readonly string[] {
  return distinct(figures.flatMap(({ reporter }) => (reporter === null ? [] : [reporter])));
}

function distinct(values: readonly string[]): string[] {
  return [...new Map([...values].reverse().map((value) => [nameKey(value), value])).values()].reverse();
}

/** Every word asked for is in the counted words or the place, by itself, by its role, or by its nation. */
function countsWho(figure: Figure, asked: string): boolean {
  const kinds = kindsAsked(asked);
  if (kinds.size > 0 && !kinds.has(figure.kind)) return false;
  const text = nameKey(`${figure.counted} ${figure.where ?? ''}`);
  const wanted = nameKey(asked);
  if (wanted === '' || ` ${text} `.includes(` ${wanted} `)) return true;
  const { role } = whoOf(figure.counted);
  const asks = whoOf(asked.replaceAll(/\b\p{Lu}(?=\p{Ll})/gu, (letter) => letter.toLowerCase()));
  const keys = new Set([...nationKeys(figure.counted), ...nationKeys(figure.where ?? '')]);
  const rest = nationKeys(asked).filter((key) => !keys.has(key) && !isRoleWord(key, asked, role));
  return (
    rest.length === 0 &&
    (asks.role === role || asks.role === 'people' || keys.has(nationKeys(asked)[0] ?? ''))
  );
}

/** Whether the word names the role the figure counts ("troops" for "service members", "people" for anybody). */
function isRoleWord(key: string, asked: string, role: string): boolean {
  const words = asked.match(/[\p{L}\p{M}.'’-]+/gu) ?? [];
  const word = words.find((candidate) => nationKeys(candidate)[0] === key)?.toLowerCase() ?? key;
  if (/^(?:service|members?|state|armed|the|of|and|all)$/u.test(word)) return true;
  const named = whoOf(word).role;
  return named === 'people' || named === role;
}

function isReportedBy(figure: Figure, asked: string): boolean {
  if (figure.reporter === null) return false;
  const name = nameKey(figure.reporter);
  const wanted = nameKey(asked);
  if (wanted === '') return true;
  if (` ${name} `.includes(` ${wanted} `)) return true;
  const keys = new Set(nationKeys(figure.reporter));
  const words = nationKeys(asked).filter((key) => key !== 'the');
  return words.length > 0 && words.every((key) => keys.has(key));
}
