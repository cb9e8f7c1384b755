import { describe, expect, test } from 'vitest';
import { readFigures } from '../../../src/facts/figures/read.ts';
import { articleOf } from './article-of.ts';

describe('where and as of when', () => {
  test.each([
    ['At least 12 people were killed in Gaza City on Thursday.', 'Gaza City', 'Thursday'],
    ['In Lebanon, officials said 12 people were killed.', 'Lebanon', null],
    [
      'A 1999 earthquake killed more than 17,000 people in northwestern Turkey.',
      'northwestern Turkey',
      '1999',
    ],
    ['Ukraine said Russia had lost 1,200 soldiers in the past 24 hours.', null, 'in the past 24 hours'],
    ['As of Tuesday evening, 12 people had died.', null, 'As of Tuesday evening'],
    ['The agency said 300 of its workers had been killed since the war began.', null, 'since the war began'],
    ['Forty soldiers have died so far.', null, 'so far'],
    ['The death toll in Gaza stands at 45,000.', 'Gaza', null],
    // Where it was said, and who said it, are no places of the count.
    ['Twelve soldiers were killed, Gen. Jan Nowak told reporters in Warsaw.', null, null],
    ['Health officials in Gaza said at least 12 people were killed.', null, null],
    // A cause, a state and a record are no places and no times.
    ['Twelve people were killed in Israeli strikes.', null, null],
    ['Twelve people are missing, two in critical condition.', null, null],
    ['The bombing, the deadliest since 2007, left more than 90 dead.', null, null],
    // The day it happened comes before the day it was said.
    ['Twelve people were killed overnight, the governor said on Friday.', null, 'overnight'],
    // Each of two counts has its own.
    ['Twelve people were killed in Gaza on Monday and 30 were wounded in Lebanon.', 'Gaza', 'Monday'],
  ])('%s', (text, where, asOf) => {
    const [figure] = readFigures(articleOf(text));
    expect([figure?.where, figure?.asOf]).toEqual([where, asOf]);
  });
});
