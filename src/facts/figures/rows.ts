import type { Figure, FigureKind } from '../facts.ts';
import { contradicts, contradictsList, listsIn } from './contradict.ts';
import { isRetold, sameThing } from './same.ts';
import { whoOf } from './who.ts';

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
  // Only figures of one kind and value can be one count: a large edition has too many to hold each against each.
  const alike = new Map<string, Figure[][]>();
  for (const figure of figures) {
    const key = [figure.kind, figure.value, figure.upTo, figure.bound].join();
    const candidates = alike.get(key) ?? [];
    alike.set(key, candidates);
    const same = candidates.find((row) => row.every((other) => isRetold(other, figure)));
    if (same !== undefined) {
      same.push(figure);
      continue;
    }
    const row = [figure];
    told.push(row);
    candidates.push(row);
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
  const left: CountRow[] = [];
  for (const row of rows) {
    if (row.told.every(fits)) {
      left.push(row);
      continue;
    }
    const told = row.told.filter(fits);
    const [figure] = told;
    if (figure !== undefined) left.push({ ...row, figure, told });
  }
  return left;
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
  const named = figures.filter(({ reporter }) => reporter !== null);
  for (const one of by(named, ({ kind }) => kind).values())
    for (const [at, figure] of one.entries())
      for (let next = at + 1; next < one.length; next += 1) {
        const other = one[next] as Figure;
        if (contradicts(figure, other)) differing.add(figure).add(other);
      }
  const near = by(figures, paragraphOf);
  for (const list of listsIn(figures))
    for (const all of near.get(paragraphOf(list[0] as Figure)) ?? [])
      if (contradictsList(list, all)) for (const one of [...list, all]) differing.add(one);
  return differing;
}

const paragraphOf = ({ sentence: { article, paragraph } }: Figure): string => `${article} ${paragraph}`;

/** Items by a key, each list in their order. */
function by<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const lists = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const list = lists.get(key);
    if (list === undefined) lists.set(key, [item]);
    else list.push(item);
  }
  return lists;
}

/** Rows in the order of their first telling, those of one thing drawn together; a part follows what it is part of. */
function byThing<Row extends { readonly figure: Figure; readonly told: readonly Figure[] }>(
  rows: readonly Row[],
): Row[] {
  const ordered = new Set<Row>();
  const told = new Set<Figure>();
  const put = (row: Row): void => {
    ordered.add(row);
    for (const figure of row.told) told.add(figure);
  };
  const place = new Map(rows.map((row, at) => [row, at]));
  const parts = rows.filter(({ figure }) => figure.partOf !== null);
  const wholes = by(
    rows.filter(({ figure }) => figure.partOf === null),
    ({ figure }) => thingKey(figure),
  );
  for (const row of rows) {
    if (ordered.has(row)) continue;
    put(row);
    const { figure } = row;
    const alike = figure.partOf === null ? (wholes.get(thingKey(figure)) ?? []) : [];
    const rest = [...alike, ...parts].filter((other) => !ordered.has(other));
    for (const other of rest.sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0))) {
      const part = other.figure.partOf;
      if (part === null ? sameThing(figure, other.figure) : told.has(part)) put(other);
    }
  }
  return [...ordered];
}

/** The same for all that can count one thing. */
function thingKey({ kind, counted }: Figure): string {
  return `${kind} ${whoOf(counted).key}`;
}
