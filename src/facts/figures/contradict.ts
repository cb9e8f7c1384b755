import type { Figure } from '../facts.ts';
import { countsBodies, isOneReporter, isOneStory, nameKey, sameThing, sameWords } from './same.ts';
import { whoOf } from './who.ts';

/** Two reporters, two counts, one thing. A part does not contradict its whole. */
export function contradicts(a: Figure, b: Figure): boolean {
  // The cheapest look first: in a large edition nearly all pairs end here.
  if (!isOneStory(a, b) || !areOfTwo(a, b)) return false;
  if (sameThing(a, b)) return !(a.value === b.value && a.bound === b.bound && a.upTo === b.upTo);
  return exceeds(a, b) || exceeds(b, a);
}

/** Whether two named reporters give them. */
function areOfTwo(a: Figure, b: Figure): boolean {
  return a.reporter !== null && b.reporter !== null && !isOneReporter(a.reporter, b.reporter);
}

/** "17 of its supporters were killed" against "the number of dead at three": some cannot be more than all. */
function exceeds(some: Figure, all: Figure): boolean {
  if (some.partOf !== null || all.partOf !== null || some.kind !== all.kind) return false;
  if (some.sentence.article !== all.sentence.article || all.where !== null) return false;
  if (some.bound === 'none reported' || all.bound === 'none reported') return false;
  const whole = whoOf(all.counted);
  if (whole.role !== 'people' || whole.of.length > 0 || countsBodies(all)) return false;
  if (whoOf(some.counted).role === 'people' && !countsBodies(some)) return false;
  return sameWords(some, all) && leastOf(some) > mostOf(all);
}

/** The least that the words leave open. */
function leastOf({ value, bound }: Figure): number {
  return bound === 'at most' ? 0 : bound === 'about' ? value * 0.9 : value;
}

/** The most that the words leave open. */
function mostOf({ value, upTo, bound }: Figure): number {
  if (upTo !== null) return upTo;
  if (bound === 'about') return value * 1.1;
  return bound === 'exact' || bound === 'at most' ? value : Number.POSITIVE_INFINITY;
}

/**
 * "The ministry said eight soldiers and 19 mutineers were killed. Hospital officials counted 41 dead": all that one
 * reporter lists in a sentence against another's count of everybody in the same paragraph. The sum is only compared.
 */
export function contradictsList(list: readonly Figure[], all: Figure): boolean {
  const [first] = list;
  if (first === undefined || list.length < 2 || all.partOf !== null || all.bound === 'none reported')
    return false;
  const whole = whoOf(all.counted);
  if (whole.role !== 'people' || whole.of.length > 0) return false;
  if (new Set(list.map(({ counted }) => whoOf(counted).role)).size < list.length) return false;
  const near =
    first.sentence.article === all.sentence.article && first.sentence.paragraph === all.sentence.paragraph;
  if (!near || !list.every((one) => areOfTwo(one, all) && sameWords(one, all))) return false;
  const sum = (of: (figure: Figure) => number): number => list.reduce((total, one) => total + of(one), 0);
  return sum(leastOf) > mostOf(all) || sum(mostOf) < leastOf(all);
}

/** The counts that one reporter lists in one sentence, by kind: those of each figure that is no part and not "none". */
export function listsIn(figures: readonly Figure[]): readonly (readonly Figure[])[] {
  const lists = new Map<string, Figure[]>();
  for (const figure of figures) {
    if (figure.reporter === null || figure.partOf !== null || figure.bound === 'none reported') continue;
    const { article, paragraph, index } = figure.sentence;
    const key = [article, paragraph, index, figure.kind, nameKey(figure.reporter)].join('\n');
    lists.set(key, [...(lists.get(key) ?? []), figure]);
  }
  return [...lists.values()].filter((list) => list.length > 1);
}
