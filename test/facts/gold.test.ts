import { describe, expect, test } from 'vitest';
import { goldNames, judge } from './gold.ts';

// Whole articles in the manner of agencies and local papers, with all that they state written down beside them.

describe.each(goldNames())('%s', (name) => {
  const judged = judge(name);

  test('nothing is read that the article does not state', () => {
    expect(judged.flatMap(({ wrong }) => wrong)).toEqual([]);
  });

  test('all that it states is read, but for what is marked as missed', () => {
    expect(judged.flatMap(({ lost }) => lost)).toEqual([]);
    expect(judged.flatMap(({ found }) => found)).toEqual([]);
  });
});
