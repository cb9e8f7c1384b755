import { describe, expect, it } from 'vitest';
import { prepareLookup } from '../../src/facts/entities/lookup.ts';
import { readEntities, readEntitiesInSteps } from '../../src/facts/entities/read.ts';
import { prepareFilters } from '../../src/facts/figures/filter.ts';
import { readFigures } from '../../src/facts/figures/read.ts';
import { groupFigures } from '../../src/facts/figures/rows.ts';
import { prepareMentions } from '../../src/facts/statements/people.ts';
import { besides, finish, forEach, map } from '../../src/facts/steps.ts';
import { articleOf } from './article.ts';

const PEOPLE = 1_000;
/** Names and counts, each told once. */
const text = Array.from(
  { length: PEOPLE },
  (_, i) => `Police said ${i + 2} people were killed, Anna ${made(i)} of Red ${made(i + PEOPLE)} said.`,
).join('\n\n');
const article = articleOf(text);

/** Another word for each number. */
function made(number: number): string {
  return `Ka${[...String(number)].map((digit) => 'bdfglmnrst'[Number(digit)]).join('a')}`;
}

function stepsOf(work: Generator<unknown, unknown>): number {
  let steps = 0;
  while (work.next().done !== true) steps += 1;
  return steps;
}

describe('work in steps', () => {
  it('stops after some items and goes on where it stopped', () => {
    const seen: number[] = [];
    const work = forEach(Array(1_000).keys(), (item) => seen.push(item));
    work.next();
    expect(seen.length).toBeLessThan(500);
    expect(stepsOf(work)).toBeGreaterThan(2);
    expect(seen).toEqual([...Array(1_000).keys()]);
    expect(finish(map(Array(1_000).keys(), (item) => item + 1)).at(-1)).toBe(1_000);
  });

  it('lets whatever has come meanwhile happen between two of them', async () => {
    const order: string[] = [];
    const work = besides(
      (function* () {
        for (const step of [1, 2, 3]) {
          order.push(`step ${step}`);
          yield step;
        }
        return 'done';
      })(),
      (told) => setImmediate(() => order.push(`after ${told}`)),
    );
    expect(await work).toBe('done');
    expect(order.slice(0, 4)).toEqual(['step 1', 'after 1', 'step 2', 'after 2']);
  });

  const entities = readEntities([article]);
  const figures = readFigures(article);
  // Each stage takes all of them a few at a time; with one that took all at once there would be too few steps.
  const works: readonly [string, () => Generator<unknown, unknown>, stages: number][] = [
    ['puts names together', () => readEntitiesInSteps([article]), 16],
    ['looks up who is mentioned where', () => prepareMentions(entities), 1],
    ['looks up names', () => prepareLookup(entities), 1],
    ['puts figures into rows', () => groupFigures(figures), 3],
    ['prepares filters', () => prepareFilters(figures), 1],
  ];
  it.each(works)('%s a few at a time', (_, begin, stages) => {
    expect(entities.length).toBeGreaterThanOrEqual(PEOPLE);
    expect(figures).toHaveLength(PEOPLE);
    expect(stepsOf(begin())).toBeGreaterThanOrEqual(stages * (PEOPLE / 200));
  });
});
