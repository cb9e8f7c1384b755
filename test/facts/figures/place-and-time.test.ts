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
    ['The worst-hit country is Nambira, where 48 people have died.', 'Nambira', null],
    ['It is unclear where 48 people died.', null, null],
    // Where it was said, and who said it, are no places of the count.
    ['Twelve soldiers were killed, Gen. Jan Nowak told reporters in Warsaw.', null, null],
    ['Health officials in Gaza said at least 12 people were killed.', null, null],
    // A cause, a state and a record are no places and no times.
    ['Twelve people were killed in Israeli strikes.', null, null],
    ['Twelve people are missing, two in critical condition.', null, null],
    ['The bombing, the deadliest since 2007, left more than 90 dead.', null, null],
    // The day it happened comes before the day it was said.
    ['Twelve people were killed overnight, the governor said on Friday.', null, 'overnight'],
    // How far back a record reaches is no time of the count, and what the record is of no place.
    [
      'At least 23 people have died after the river burst its banks on Wednesday and poured through the old town of Velden, in the worst flood the valley has known since 1954.',
      'old town of Velden',
      'Wednesday',
    ],
    ['Twelve people have died in the worst flood the valley has known since 1954.', null, null],
    ['Twelve people were killed in the largest city in the north.', 'largest city', null],
    ['Twelve people died as a fire tore through a coal mine.', 'coal mine', null],
    ['Three people were killed as a bus drove through the night.', null, null],
    ['Twelve people have died there since 1954.', null, 'since 1954'],
    // The day of the old value is not that of the new one.
    ['The toll rose from 31 on Monday evening to 38.', null, null],
    ['The toll rose from 31 on Monday to 38 on Tuesday.', null, 'Tuesday'],
    ['The toll rose to 130 on Monday from 120.', null, 'Monday'],
    // Each of two counts has its own.
    ['Twelve people were killed in Gaza on Monday and 30 were wounded in Lebanon.', 'Gaza', 'Monday'],
  ])('%s', (text, where, asOf) => {
    const [figure] = readFigures(articleOf(text));
    expect([figure?.where, figure?.asOf]).toEqual([where, asOf]);
  });
});

describe('an earlier event than the news', () => {
  test.each([
    ['An earthquake in November 1986 killed 2,300 people in the same province.', 'November 1986'],
    ['An earthquake in 1986 killed 2,300 people, and one last year left no victims.', '1986', 'last year'],
    ['It was the worst disaster since February 2009, when 94 people drowned.', 'February 2009'],
    ['Last December, five people died when a boat caught fire.', 'Last December'],
    ['The 2004 tsunami killed 230,000 people.', '2004'],
    ['In the attack last year, 30 people were killed.', 'last year'],
    ['The attack last month, which killed 30 people, was never explained.', 'last month'],
    ['Two years ago, 30 people drowned in the same river.', 'Two years ago'],
    ['A previous attack killed 40 people, the army said.', 'previous attack'],
    ['The ministry said in 2021 that 80 people had died.', '2021'],
    [
      'In 2020 the court threw out a petition. In the unrest that followed that vote, 80 people died.',
      '2020',
    ],
    // A record: the twelve are of today, the ninety are not.
    ['Twelve people died on Monday, the most since 2015, when 90 were killed.', null, '2015'],
    // The year dates another thing than the harm, or the count goes on until now.
    ['Police, acting on a 2019 law, arrested 12 people.', null],
    ['Twelve people died in a prison built in 2015.', null],
    ['The mayor, elected in 2016, said 12 people had died.', null],
    ['The war, which began in 2022, has killed 12,000 people.', null],
    ['The president, who took office last year, said 12 people were killed.', null],
    ['More than 300 soldiers have been killed since 2022.', null],
    ['Twelve people were killed in the past year.', null],
    ['Twelve people were killed on Tuesday.', null],
    ['In 2020 the court threw out a petition. On Tuesday 80 people died.', null],
  ])('%s', (text, ...earlier) => {
    expect(readFigures(articleOf(text)).map((figure) => figure.earlier)).toEqual(earlier);
  });

  test('the words for when belong to the count', () => {
    const when = (text: string): (string | null)[] =>
      readFigures(articleOf(text)).map((figure) => figure.asOf);
    expect(when('More than 300 soldiers have been killed there since 2022.')).toEqual(['since 2022']);
    expect(when('The death toll, which stood at 60 on Monday, was lowered to 57.')).toEqual([null]);
    // The day of the digging; but the day of the harm may stand before what led to it.
    expect(when('Teams dug on Thursday, two days after a quake killed 412 people.')).toEqual([null]);
    expect(when('Twelve people died on Thursday after a wall fell.')).toEqual(['Thursday']);
    // The day of the vote, the year of the building.
    expect(when('Twelve people were killed after Sunday’s disputed vote.')).toEqual([null]);
    expect(when('Twelve people died in a prison built in 2015.')).toEqual([null]);
    expect(when('The death toll rose on Monday to 130 from 120 a day earlier.')).toEqual(['Monday']);
  });
});
