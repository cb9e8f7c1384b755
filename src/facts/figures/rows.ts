import { type CountRow, FIGURE_KINDS, type Figure } from '../facts.ts';
import { forEach } from '../steps.ts';
import { contradicts, contradictsList, listsIn } from './contradict.ts';
import { isRetold, nameKey, sameThing, year } from './same.ts';
import { whoOf } from './who.ts';

/**
 * Over articles, what is told of one thing is told within weeks of it: a figure is held against this many before and
 * after it that may count the same. Only editions of thousands of articles have more.
 */
const MOST_NEAR = 250;

/**
 * Puts figures into rows: the same count told twice is one row; rows that count the same thing stand next to each
 * other, one kind after the other and earlier events last. Nothing is added up and none is preferred. A few in a step.
 */
export function* groupFigures(figures: readonly Figure[]): Generator<void, readonly CountRow[]> {
  const told: Figure[][] = [];
  // Only figures equal in all this can be one count: a large edition has too many to hold each against each.
  const alike = new Map<string, Figure[][]>();
  yield* forEach(figures, (figure) => {
    const { kind, value, upTo, bound, partOf, reporter, asOf, earlier } = figure;
    const sorts = [partOf === null, surname(reporter), earlier === null, year(asOf)];
    const key = [kind, value, upTo, bound, ...sorts, whoOf(figure.counted).key].join();
    const candidates = alike.get(key) ?? [];
    alike.set(key, candidates);
    const same = candidates
      .slice(-MOST_NEAR)
      .find((row) => row.slice(-MOST_NEAR).every((other) => isRetold(other, figure)));
    if (same !== undefined) {
      same.push(figure);
      return;
    }
    const row = [figure];
    told.push(row);
    candidates.push(row);
  });
  const rows = told.map((row) => ({
    figure: row[0] as Figure,
    told: row,
  }));
  const differing = yield* differingIn(rows.map(({ figure }) => figure));
  const ordered = yield* byThing(rows);
  return ordered
    .sort((a, b) => placeOf(a.figure) - placeOf(b.figure))
    .map((row) => ({ ...row, differs: differing.has(row.figure) }));
}

/** What a reporter is called at the shortest: two names of one share it (see `isOneReporter`). */
const surname = (reporter: string | null): string =>
  reporter === null ? '' : (nameKey(reporter).split(' ').at(-1) ?? '');

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

/** One kind after the other, earlier events behind all that is news. */
function placeOf({ kind, earlier }: Figure): number {
  return FIGURE_KINDS.indexOf(kind) + (earlier === null ? 0 : FIGURE_KINDS.length);
}

/** Every figure that another reporter's count of the same thing speaks against. */
function* differingIn(figures: readonly Figure[]): Generator<void, ReadonlySet<Figure>> {
  const differing = new Set<Figure>();
  const comparable = comparing(figures.filter(({ reporter }) => reporter !== null));
  yield;
  yield* forEach(comparable, ({ figure, others }) => {
    // One that speaks against it is enough.
    const other = differing.has(figure) ? undefined : others().find((one) => contradicts(figure, one));
    if (other !== undefined) differing.add(figure).add(other);
  });
  const near = by(figures, paragraphOf);
  for (const list of listsIn(figures))
    for (const all of near.get(paragraphOf(list[0] as Figure)) ?? [])
      if (contradictsList(list, all)) for (const one of [...list, all]) differing.add(one);
  return differing;
}

/**
 * With each figure those it may have to do with: all of its kind in its article, and of other articles those that count
 * the same people, where a place or a group says that it is one story (see `isOneStory`).
 */
function comparing(
  figures: readonly Figure[],
): { readonly figure: Figure; readonly others: () => readonly Figure[] }[] {
  const inArticle = by(figures, ({ kind, sentence }) => `${kind} ${sentence.article}`);
  const far = by(figures.filter(mayBeOfOtherArticles), thingKey);
  const placeAmong = new Map(
    [...far.values()].flatMap((alike) => alike.map((one, at) => [one, at] as const)),
  );
  return figures.map((figure) => ({
    figure,
    others: () => {
      const own = inArticle.get(`${figure.kind} ${figure.sentence.article}`) ?? [];
      const at = placeAmong.get(figure);
      if (at === undefined) return own;
      const alike = far.get(thingKey(figure)) ?? [];
      return [...own, ...alike.slice(Math.max(0, at - MOST_NEAR), at + MOST_NEAR)];
    },
  }));
}

/** Whether counts of other articles may be of the same thing at all. */
const mayBeOfOtherArticles = ({ where, counted }: Figure): boolean =>
  where !== null || whoOf(counted).of.length > 0;

const paragraphOf = ({ sentence: { article, paragraph } }: Figure): string => `${article} ${paragraph}`;

/** Items by a key, each list in their order. */
function by<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const lists = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const list = lists.get(key);
    if (list === undefined) lists.set(key, [item]);
    else list.push(item);
  }
  return lists;
}

/** Rows in the order of their first telling, those of one thing drawn together; a part follows what it is part of. */
function* byThing<Row extends { readonly figure: Figure; readonly told: readonly Figure[] }>(
  rows: readonly Row[],
): Generator<void, Row[]> {
  const place = new Map(rows.map((row, at) => [row, at]));
  const placed = (row: Row): number => place.get(row) ?? 0;
  const rowOf = new Map(rows.map((row) => [row.figure, row]));
  const wholes = rows.filter(({ figure }) => figure.partOf === null).map(({ figure }) => figure);
  yield;
  const alike = new Map(comparing(wholes).map(({ figure, others }) => [figure, others]));
  yield;
  const partsOf = by(
    rows.filter(({ figure }) => figure.partOf !== null),
    ({ figure }) => figure.partOf,
  );
  const ordered = new Set<Row>();
  /** Parts whose whole stands in the order already. */
  const waiting = new Set<Row>();
  const put = (row: Row): readonly Row[] => {
    ordered.add(row);
    waiting.delete(row);
    const parts = row.told
      .flatMap((figure) => partsOf.get(figure) ?? [])
      .filter((part) => !ordered.has(part));
    for (const part of parts) waiting.add(part);
    return parts;
  };
  yield* forEach(rows, (row) => {
    if (ordered.has(row)) return;
    put(row);
    const { figure } = row;
    const same = (alike.get(figure)?.() ?? []).flatMap((other) => rowOf.get(other) ?? []);
    const rest = [...new Set([...same, ...waiting])]
      .filter((other) => !ordered.has(other))
      .sort((a, b) => placed(a) - placed(b));
    for (let at = 0; at < rest.length; at += 1) {
      const other = rest[at] as Row;
      if (ordered.has(other)) continue;
      if (other.figure.partOf === null && !sameThing(figure, other.figure)) continue;
      const behind = put(other).filter((part) => placed(part) > placed(other));
      if (behind.length > 0)
        rest.push(
          ...rest
            .splice(at + 1)
            .concat(behind)
            .sort((a, b) => placed(a) - placed(b)),
        );
    }
  });
  return [...ordered];
}

/** The same for all that can count one thing. */
function thingKey({ kind, counted }: Figure): string {
  return `${kind} ${whoOf(counted).key}`;
}
