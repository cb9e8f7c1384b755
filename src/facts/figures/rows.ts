import type { Figure, FigureKind } from '../facts.ts';
import { contradicts, contradictsList, listsIn } from './contradict.ts';
import { isRetold, sameThing } from './same.ts';

/** One count as the edition tells it, once or several times. */
export interface CountRow {
  /** The first telling. */
  readonly figure: Figure;
  /** Every telling, in article order. */
  readonly told: readonly Figure[];
  /** Whether another reporter gives another count of the same thing. */
  readonly differs: boolean;
}

/**
 * Puts figures into rows: the same count told twice is one row; rows that count the same thing stand next to each
 * other, one kind after the other and earlier events last. Nothing is added up and none is preferred.
 */
export function groupFigures(figures: readonly Figure[]): readonly CountRow[] {
  const told: Figure[][] = [];
  for (const figure of figures) {
    const same = told.find((row) => row.every((other) => isRetold(other, figure)));
    if (same === undefined) told.push([figure]);
    else same.push(figure);
  }
  const rows = told.map((row) => ({
    figure: row[0] as Figure,
    told: row,
  }));
  const differing = differingIn(rows.map(({ figure }) => figure));
  return byThing(rows)
    .sort((a, b) => placeOf(a.figure) - placeOf(b.figure))
    .map((row) => ({ ...row, differs: differing.has(row.figure) }));
}

/** The rows that tell of a fitting figure, each with those tellings only; whether sources differ stays as it is. */
export function narrowRows(
  rows: readonly CountRow[],
  fits: (figure: Figure) => boolean,
): readonly CountRow[] {
  return rows.flatMap((row) => {
    const told = row.told.filter(fits);
    const [figure] = told;
    if (figure === undefined) return [];
    return told.length === row.told.length ? [row] : [{ ...row, figure, told }];
  });
}

const KINDS: readonly FigureKind[] = 'dead wounded missing captured displaced casualties other'.split(
  ' ',
) as FigureKind[];

/** One kind after the other, earlier events behind all that is news. */
function placeOf({ kind, earlier }: Figure): number {
  return KINDS.indexOf(kind) + (earlier === null ? 0 : KINDS.length);
}

/** Every figure that another reporter's count of the same thing speaks against. */
function differingIn(figures: readonly Figure[]): ReadonlySet<Figure> {
  const differing = new Set<Figure>();
  for (const [at, figure] of figures.entries())
    for (const other of figures.slice(at + 1))
      if (contradicts(figure, other)) differing.add(figure).add(other);
  for (const list of listsIn(figures))
    for (const all of figures)
      if (contradictsList(list, all)) for (const one of [...list, all]) differing.add(one);
  return differing;
}

/** Rows in the order of their first telling, those of one thing drawn together; a part follows what it is part of. */
function byThing<Row extends { readonly figure: Figure; readonly told: readonly Figure[] }>(
  rows: readonly Row[],
): Row[] {
  const ordered: Row[] = [];
  const rest = [...rows];
  while (rest.length > 0) {
    const row = rest.shift() as Row;
    ordered.push(row);
    for (let i = 0; i < rest.length; ) {
      const other = rest[i] as Row;
      const part = other.figure.partOf;
      const belongs =
        sameThing(row.figure, other.figure) ||
        ordered.some(({ told }) => part !== null && told.includes(part));
      if (belongs) ordered.push(...rest.splice(i, 1));
      else i += 1;
    }
  }
  return ordered;
}
