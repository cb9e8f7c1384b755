import { describe, expect, test } from 'vitest';
import { readDates } from '../../../src/facts/dates/read.ts';
import { articleOf } from '../article.ts';

// All dated Wednesday 4 March 2026 unless the row says otherwise. A row: why it is here, the words, and what must be
// read: "words = day", "words = first..last", "words = ?" where the text does not give enough; a trailing "said" where
// only the saying is dated, "given" where nothing was worked out. Nothing else may be read.
type Row = readonly [why: string, text: string, dates: readonly string[], date?: string];

const table = (name: string, rows: readonly Row[]) =>
  describe(name, () => {
    test.each(rows.map(([why, text, dates, date]) => ({ why, text, dates, date })))(
      '$why: $text',
      ({ text, dates, date }) => {
        const read = readDates(articleOf(text, date)).map((passage) => {
          const { basis, start, end } = passage;
          const days = start === null ? '?' : start === end ? start : `${start}..${end}`;
          return `${basis} = ${days}${passage.dates === 'saying' ? ' said' : ''}${passage.exact ? ' given' : ''}`;
        });
        expect(read).toEqual(dates);
      },
    );
  });

table('the day it was said, apart from the day it happened', [
  [
    'verb before the day',
    'Norway’s coast guard said Wednesday that the tanker had run aground.',
    ['Wednesday = 2026-03-04 said'],
  ],
  [
    'object between verb and day',
    'Chile warned its neighbours on Tuesday that the dam might burst.',
    ['Tuesday = 2026-03-03 said'],
  ],
  ['day after the subject', 'The ministry on Monday denied the report.', ['Monday = 2026-03-02 said']],
  [
    'day opens the sentence',
    'On Monday, the ministry said the road was open again.',
    ['Monday = 2026-03-02 said'],
  ],
  [
    'aside after the opening day',
    'On Monday, as rain fell, the ministry said the road was open again.',
    ['Monday = 2026-03-02 said'],
  ],
  [
    'statement between',
    'The airline said in a statement on Tuesday that all passengers were safe.',
    ['Tuesday = 2026-03-03 said'],
  ],
  [
    'prepared is no verb here',
    'The airline said in a prepared statement on Tuesday that all were safe.',
    ['Tuesday = 2026-03-03 said'],
  ],
  [
    'a nationally televised address',
    'He vowed in a nationally televised address on Monday that taxes would fall.',
    ['Monday = 2026-03-02 said'],
  ],
  [
    'place between',
    'The envoy told reporters in Geneva on Tuesday that talks had stalled.',
    ['Tuesday = 2026-03-03 said'],
  ],
  [
    'attribution at the end',
    'Two trains collided, the operator said on Tuesday.',
    ['Tuesday = 2026-03-03 said'],
  ],
  [
    'event and attribution at the end',
    'Two trains collided on Monday, the operator said.',
    ['Monday = 2026-03-02'],
  ],
  [
    'event in the reported clause',
    'The operator said two trains collided on Monday.',
    ['Monday = 2026-03-02'],
  ],
  [
    'event in the reported clause with that',
    'The operator said that on Monday two trains had collided.',
    ['Monday = 2026-03-02'],
  ],
  [
    'both in one sentence',
    'The operator said Tuesday that two trains had collided on Monday.',
    ['Tuesday = 2026-03-03 said', 'Monday = 2026-03-02'],
  ],
  [
    'event opens, attribution closes',
    'On Monday two trains collided, the operator said.',
    ['Monday = 2026-03-02'],
  ],
  [
    'closed attribution in the middle',
    'Exports, the minister said, with a sharp fall on Monday, are down.',
    ['Monday = 2026-03-02'],
  ],
  ['day of a quotation', '“The ship is lost,” the captain said Sunday.', ['Sunday = 2026-03-01 said']],
  [
    'the verbs of a quotation do not count',
    '“We fired, they fired,” he said on Sunday.',
    ['Sunday = 2026-03-01 said'],
  ],
  ['possessive', 'Monday’s blast shattered windows.', ['Monday = 2026-03-02']],
]);

table('weekdays', [
  ['latest not after the article', 'Soldiers crossed the river on Friday.', ['Friday = 2026-02-27']],
  ['the article’s own day', 'Soldiers crossed the river on Wednesday.', ['Wednesday = 2026-03-04']],
  ['yesterday’s name', 'Soldiers crossed the river Tuesday night.', ['Tuesday night = 2026-03-03']],
  ['no verb in front', 'Smoke over the harbour on Monday.', ['Monday = 2026-03-02']],
  ['will looks ahead', 'Parliament will vote on Friday.', ['Friday = 2026-03-06']],
  ['is due looks ahead', 'The envoy is due in Cairo on Thursday.', ['Thursday = 2026-03-05']],
  ['are to looks ahead', 'Ministers are to meet on Monday.', ['Monday = 2026-03-09']],
  ['plans to looks ahead', 'The union plans to strike on Saturday.', ['Saturday = 2026-03-07']],
  ['scheduled for', 'A hearing is scheduled for Monday.', ['Monday = 2026-03-09']],
  [
    'would counts from the day of saying',
    'He said Monday that talks would resume on Thursday.',
    ['Monday = 2026-03-02 said', 'Thursday = 2026-03-05'],
  ],
  ['would without that day', 'Talks would resume on Thursday.', ['Thursday = 2026-03-05']],
  [
    'would of one that said so',
    'The union said it would send an envoy to Mbeko on Saturday.',
    ['Saturday = 2026-03-07'],
  ],
  ['would, told longer ago', 'He had said the talks would resume on Thursday.', ['Thursday = ?']],
  ['would, and it came otherwise', 'Talks would resume on Thursday but were put off.', ['Thursday = ?']],
  ['would have', 'The bridge would have opened on Saturday.', ['Saturday = ?']],
  ['forecasters expect', 'Forecasters expect storms to break the heat on Friday.', ['Friday = 2026-03-06']],
  ['forecasters expected', 'Forecasters expected the storms on Friday.', ['Friday = 2026-02-27']],
  ['called a strike for', 'Unions called a four-hour strike for Friday.', ['Friday = 2026-03-06']],
  ['told in an aside', 'On Monday, she noted, eight people were killed.', ['Monday = 2026-03-02']],
  [
    'not told in an aside',
    'On Monday, she noted that eight people were killed.',
    ['Monday = 2026-03-02 said'],
  ],
  ['dismissed from an office', 'He is a soldier dismissed from the army on Monday.', ['Monday = 2026-03-02']],
  ['dismissed a claim', 'The soldier dismissed the claim on Monday.', ['Monday = 2026-03-02 said']],
  ['claimed lives', 'A fire claimed 38 lives on Monday.', ['Monday = 2026-03-02']],
  [
    'since the weekend',
    'Some 1,200 people have fled since the weekend.',
    ['since the weekend = 2026-02-28..2026-03-01'],
  ],
  [
    'weeks of a month',
    'It killed 12 people in the first two weeks of February.',
    ['the first two weeks of February = 2026-02-01..2026-02-14'],
  ],
  [
    'last week of a month told',
    'Rain fell in early January. It froze in the last week of that month.',
    ['early January = 2026-01-01..2026-01-15', 'the last week of that month = 2026-01-25..2026-01-31'],
  ],
  [
    'that year',
    'A record set in August 2003 fell on Sunday. That year heat killed thousands.',
    [
      'August 2003 = 2003-08-01..2003-08-31 given',
      'Sunday = 2026-03-01',
      'That year = 2003-01-01..2003-12-31',
    ],
  ],
  [
    'that year, two years told',
    'It fell in 2003 and in 2004. That year heat killed thousands.',
    ['2003 = 2003-01-01..2003-12-31 given', '2004 = 2004-01-01..2004-12-31 given', 'That year = ?'],
  ],
  ['a year before a verb', 'A law passed in 2012 allowed it.', ['2012 = 2012-01-01..2012-12-31 given']],
  [
    'a year still to come is no other year',
    'A study published in January predicted it would be normal by 2040.',
    ['January = 2026-01-01..2026-01-31', '2040 = 2040-01-01..2040-12-31 given'],
  ],
  ['no plan: moved to a place', 'Five were flown to the mainland on Friday.', ['Friday = 2026-02-27']],
  [
    'a plan in another clause',
    'Monday’s attack came three days before talks were due to open.',
    ['Monday = 2026-03-02', 'three days before = 2026-03-05'],
  ],
  [
    'a vote to face, its year not told',
    'Hakim, who faces an election in February, rejected it.',
    ['February = ?'],
  ],
  [
    'a vote to face, ahead',
    'Hakim, who faces an election in May, rejected it.',
    ['May = 2026-05-01..2026-05-31'],
  ],
  [
    'this week, still to come',
    'Moscow said he would fly to both capitals this week.',
    ['this week = 2026-03-04..2026-03-08'],
  ],
  [
    'counted from a month told',
    'A stand collapsed in July 2009. The mayor resigned two months later.',
    ['July 2009 = 2009-07-01..2009-07-31 given', 'two months later = 2009-09-01..2009-09-30'],
  ],
  ['declared for a day', 'A day of mourning has been declared for Friday.', ['Friday = 2026-03-06']],
  [
    'a verb of another clause',
    'She had promised after an attack in February that no child would be taken.',
    ['February = 2026-02-01..2026-02-28'],
  ],
  ['was expected, near', 'A patrol ship was expected to arrive on Friday.', ['Friday = 2026-03-06']],
  ['was to: it may have been or not', 'The bridge was to open on Saturday.', ['Saturday = ?']],
  ['vowed to: vowed that day or for that day', 'She vowed to resign on Friday.', ['Friday = ?']],
  ['until: come or not', 'The junta gave the strikers until Friday.', ['Friday = ?']],
  [
    'until after a day of saying',
    'On Monday it gave the strikers until Friday.',
    ['Monday = 2026-03-02', 'Friday = 2026-03-06'],
  ],
  [
    'two in a row',
    'Schools were shut on Monday and Tuesday.',
    ['Monday = 2026-03-02', 'Tuesday = 2026-03-03'],
  ],
  ['range', 'Rain fell from Sunday to Tuesday.', ['from Sunday to Tuesday = 2026-03-01..2026-03-03']],
  [
    'between',
    'Between Friday and Sunday 40 boats arrived.',
    ['Between Friday and Sunday = 2026-02-27..2026-03-01'],
  ],
  ['last, of the week before', 'The mine collapsed last Friday.', ['last Friday = 2026-02-27']],
  [
    'last, of this week or the one before',
    'The mine collapsed last Monday.',
    ['last Monday = 2026-02-23..2026-03-02'],
  ],
  ['last on the same weekday', 'The mine collapsed last Wednesday.', ['last Wednesday = 2026-02-25']],
  ['next, of next week', 'The council meets next Tuesday.', ['next Tuesday = 2026-03-10']],
  [
    'next, of this week or the next',
    'The council meets next Friday.',
    ['next Friday = 2026-03-06..2026-03-13'],
  ],
  [
    'of last week',
    'The strike on Tuesday of last week set off protests.',
    ['Tuesday of last week = 2026-02-24'],
  ],
  ['this coming', 'Voters go to the polls this coming Sunday.', ['this coming Sunday = 2026-03-08']],
  ['this past', 'Crowds gathered this past Sunday.', ['this past Sunday = 2026-03-01']],
  [
    'into the article’s day',
    'Shelling went on overnight into Wednesday.',
    ['overnight into Wednesday = 2026-03-03..2026-03-04'],
  ],
  [
    'following, from a day told',
    'He was arrested on February 16. He was freed the following Friday.',
    ['February 16 = 2026-02-16', 'the following Friday = 2026-02-20'],
  ],
  ['following, from nothing', 'He was freed the following Friday.', ['the following Friday = ?']],
  [
    'in a quotation about the future, day of saying unknown',
    '“We will march on Friday,” she said.',
    ['Friday = ?'],
  ],
  [
    'in a quotation about the future, day of saying told',
    '“We will march on Friday,” she said on Monday.',
    ['Friday = 2026-03-06', 'Monday = 2026-03-02 said'],
  ],
]);

table('words that only look like dates', [
  ['every', 'Prayers are held every Friday.', []],
  ['plural', 'The market is closed on Mondays.', []],
  ['newspaper', 'He told the Sunday Times that he would stay.', []],
  ['sales', 'Black Friday sales rose.', []],
  ['hours', 'The clinic is open Monday through Friday.', []],
  ['length', 'The three-day march lasted five days.', []],
  ['length of a history', 'It was invoked once in seven decades, a 24-hour wonder.', []],
  ['a count before homes', 'Power failed in 2000 homes and 1,999 shops.', []],
  ['modal verb', 'It may rain, and she may march.', []],
  ['surname', 'Theresa May resigned.', []],
  ['march', 'In a march on the capital, the March family led.', []],
  ['school', 'It was the first day of school.', ['first day = ?']],
  ['duration in the past', 'The bridge was built in two weeks.', []],
  ['evenings of every week', 'Most games were played on Saturday and Sunday nights.', []],
  ['a weekday of every month', 'The fair is held on the first Sunday of June.', []],
  ['a habit', 'Games are usually on Friday.', []],
  ['a name', 'One of them, who gave his name only as Sunday, ran.', []],
  ['the end of a larger number', 'The port was founded over 2,700 years ago.', []],
  ['later than', 'The gates open two hours later than before.', []],
  ['of something', 'He spent the last 144 days of his life there.', []],
  ['one day', 'One day the sea will be clean.', []],
  ['an age', 'Engines of today are quieter, even in today’s world.', []],
  ['percent', 'Turnout rose from March 40 percent.', []],
]);

table('names with a date in them', [
  ['a year the text does not give', 'It was the worst since the September 11 attacks.', ['September 11 = ?']],
  ['in short', 'After 9/11 the clause was invoked.', ['9/11 = ?']],
  ['the article’s own year is not assumed', 'He was jailed for the January 6 riot.', ['January 6 = ?']],
  [
    'with its year it is a date',
    'He was jailed over the riot of January 6, 2021.',
    ['January 6, 2021 = 2021-01-06 given'],
  ],
]);

table('dates, months and years', [
  ['in full', 'They met on September 25, 2025.', ['September 25, 2025 = 2025-09-25 given']],
  ['day first', 'They met on 25 September 2025.', ['25 September 2025 = 2025-09-25 given']],
  ['short month', 'They met on Sept. 25, 2025, in Oslo.', ['Sept. 25, 2025 = 2025-09-25 given']],
  [
    'with the weekday',
    'They met on Thursday, September 25, 2025.',
    ['Thursday, September 25, 2025 = 2025-09-25 given'],
  ],
  ['a day that does not exist', 'They met on February 30, 2025.', ['February 30, 2025 = ?']],
  ['without the year, this year and past', 'The war began on February 28.', ['February 28 = 2026-02-28']],
  ['without the year, this year and ahead', 'The trial will open on April 7.', ['April 7 = 2026-04-07']],
  ['without the year, past but later in the year', 'The treaty was signed on October 7.', ['October 7 = ?']],
  [
    'without the year, just across New Year',
    'The dam burst on December 28.',
    ['December 28 = 2025-12-28'],
    '2026-01-05',
  ],
  [
    'without the year, ahead across New Year',
    'The court will rule on January 9.',
    ['January 9 = 2026-01-09'],
    '2025-12-20',
  ],
  [
    'days of a month',
    'The summit was held on February 10 and 11.',
    ['February 10 and 11 = 2026-02-10..2026-02-11'],
  ],
  [
    'range with year',
    'Talks ran from March 3 to 5, 2025.',
    ['March 3 to 5, 2025 = 2025-03-03..2025-03-05 given'],
  ],
  [
    'range across months',
    'It rained from 27 February to 2 March.',
    ['27 February to 2 March = 2026-02-27..2026-03-02'],
  ],
  [
    'month and year',
    'The deal was signed in September 2025.',
    ['September 2025 = 2025-09-01..2025-09-30 given'],
  ],
  ['month of this year', 'Elections were held in February.', ['February = 2026-02-01..2026-02-28']],
  ['month that is still going', 'Two ships were lost in March.', ['March = 2026-03-01..2026-03-04']],
  ['month ahead', 'The court will sit in May.', ['May = 2026-05-01..2026-05-31']],
  ['month without its year', 'The law was passed in October.', ['October = ?']],
  [
    'day and month after another year',
    'In 1904 the tsar hesitated. On February 8 the port was attacked.',
    ['1904 = 1904-01-01..1904-12-31 given', 'February 8 = ?'],
  ],
  [
    'a date ahead after another year',
    'Voters chose him in 2021. They will vote again on April 12.',
    ['2021 = 2021-01-01..2021-12-31 given', 'April 12 = 2026-04-12'],
  ],
  ['of that year', 'The bridge fell in January of that year.', ['January of that year = ?']],
  ['last month by name', 'They met last September.', ['last September = 2025-09-01..2025-09-30']],
  ['last February in March', 'They met last February.', ['last February = ?']],
  ['year', 'The dam was built in 1999.', ['1999 = 1999-01-01..1999-12-31 given']],
  ['years', 'The war of 1980-1988 ruined both.', ['1980-1988 = 1980-01-01..1988-12-31 given']],
  ['year before a noun', 'He tore up the 2015 nuclear deal.', ['2015 = 2015-01-01..2015-12-31 given']],
  [
    'year before any noun',
    'A 2009 sinking killed 85 and a 2019 study explains it.',
    ['2009 = 2009-01-01..2009-12-31 given', '2019 = 2019-01-01..2019-12-31 given'],
  ],
  ['a count before a plural', 'Police searched the 1950 homes.', []],
  ['decade', 'The embargo dates from the 1980s.', ['1980s = 1980-01-01..1989-12-31 given']],
  ['article of a law', 'Article 2015 of the code was struck down.', []],
]);

table('counted', [
  ['days ago', 'The assault began five days ago.', ['five days ago = 2026-02-27']],
  ['about', 'About 10 days ago the well ran dry.', ['About 10 days ago = 2026-02-21..2026-02-23']],
  ['more than has no far end', 'The well ran dry more than a year ago.', ['more than a year ago = ?']],
  ['weeks are round', 'The well ran dry two weeks ago.', ['two weeks ago = 2026-02-15..2026-02-21']],
  ['hours', 'The ship sank six hours ago.', ['six hours ago = 2026-03-03..2026-03-04']],
  ['no number', 'The dam was finished decades ago.', ['decades ago = ?']],
  ['in a quotation, day of saying unknown', '“It began five days ago,” she said.', ['five days ago = ?']],
  [
    'in a quotation, day of saying told',
    '“It began five days ago,” she said on Monday.',
    ['five days ago = 2026-02-25', 'Monday = 2026-03-02 said'],
  ],
  [
    'earlier than a day told',
    'He fled on Sunday. His brother had left two days earlier.',
    ['Sunday = 2026-03-01', 'two days earlier = 2026-02-27'],
  ],
  [
    'later than a day told',
    'He fled on February 20. Two days later the city fell.',
    ['February 20 = 2026-02-20', 'Two days later = 2026-02-22'],
  ],
  ['earlier than nothing', 'His brother had left two days earlier.', ['two days earlier = ?']],
  [
    'beside a day: dates what follows',
    'The envoy arrived on Tuesday, a day after missiles hit the port.',
    ['Tuesday = 2026-03-03', 'a day after = 2026-03-02'],
  ],
  [
    'before a day: dates what precedes',
    'The envoy arrived a day after the port was hit on Sunday.',
    ['a day after = 2026-03-02', 'Sunday = 2026-03-01'],
  ],
  [
    'two days after',
    'The vote came on Sunday, two days after the president fled.',
    ['Sunday = 2026-03-01', 'two days after = 2026-02-27'],
  ],
  ['after something undated', 'The envoy arrived a day after the blast.', ['a day after = ?']],
  [
    'preceding hours',
    'Launches fell by 23 percent in the preceding 24 hours.',
    ['the preceding 24 hours = 2026-03-03..2026-03-04'],
  ],
  [
    'past days',
    'Four ships were hit in the past three days.',
    ['the past three days = 2026-03-01..2026-03-04'],
  ],
  [
    'next hours',
    'Rain will reach the coast within the next 48 hours.',
    ['the next 48 hours = 2026-03-04..2026-03-06'],
  ],
  ['ahead', 'The court will rule in three days.', ['in three days = 2026-03-07']],
  ['vague', 'Shelling has grown heavier in recent days.', ['in recent days = ?']],
]);

table('words for days', [
  ['today', 'Schools were shut today.', ['today = 2026-03-04']],
  ['today, ahead', 'The council will meet today.', ['today = 2026-03-04']],
  ['today, said', 'The ministry said today that schools would open.', ['today = 2026-03-04 said']],
  ['today as nowadays', 'Today, the town has three mills.', []],
  ['today as nowadays at the end', 'It is the language as we know it today.', []],
  ['an overnight attack', 'The overnight strikes killed nine.', ['overnight = 2026-03-03..2026-03-04']],
  ['an overnight train', 'They took the overnight train and an overnight bus.', []],
  ['yesterday', 'The port was shelled yesterday.', ['yesterday = 2026-03-03']],
  ['tomorrow', 'The council will vote tomorrow.', ['tomorrow = 2026-03-05']],
  ['overnight', 'Twelve drones were shot down overnight.', ['overnight = 2026-03-03..2026-03-04']],
  ['in a quotation, day of saying unknown', '“We bury them today,” he said.', ['today = ?']],
  [
    'in a quotation, day of saying told',
    '“We bury them today,” he said on Monday.',
    ['today = 2026-03-02', 'Monday = 2026-03-02 said'],
  ],
  [
    'the day before a day told',
    'The vote was on Sunday. The day before, two candidates quit.',
    ['Sunday = 2026-03-01', 'The day before = 2026-02-28'],
  ],
  [
    'the day before, the article’s own day last told',
    'Ferries stopped on Wednesday.\n\nThe mayor had warned the day before that a storm was near.',
    ['Wednesday = 2026-03-04', 'the day before = 2026-03-03 said'],
  ],
  [
    'the day before, another day last told',
    'Ferries stopped on Sunday.\n\nThe mayor had warned the day before that a storm was near.',
    ['Sunday = 2026-03-01', 'the day before = ? said'],
  ],
  ['the day before something', 'The law took force the day before the vote.', ['the day before = ?']],
  [
    'the next day',
    'He was arrested on Sunday. He was freed the next day.',
    ['Sunday = 2026-03-01', 'the next day = 2026-03-02'],
  ],
  [
    'the next day after two days',
    'From Friday on he hid, and on Sunday he was arrested. He was freed the next day.',
    ['Friday = 2026-02-27', 'Sunday = 2026-03-01', 'the next day = ?'],
  ],
  [
    'the same day',
    'A bomb went off on Monday. A second one was found the same day.',
    ['Monday = 2026-03-02', 'the same day = 2026-03-02'],
  ],
]);

table('weeks, months and years around now', [
  [
    'earlier in the week',
    'Weapons were fired earlier in the week.',
    ['earlier in the week = 2026-03-02..2026-03-03'],
  ],
  [
    'earlier than a day in the same sentence',
    'It warned Oslo on Tuesday, after firing flares earlier in the week.',
    ['Tuesday = 2026-03-03 said', 'earlier in the week = 2026-03-02..2026-03-03'],
  ],
  ['last week', 'The bill passed last week.', ['last week = 2026-02-23..2026-03-01']],
  ['last month', 'The bill passed last month.', ['last month = 2026-02-01..2026-02-28']],
  ['the last week of something', 'It was the last week of the trial.', []],
  ['late last year', 'The bill was drafted late last year.', ['late last year = 2025-07-02..2025-12-31']],
  ['next week', 'The minister travels to Geneva next week.', ['next week = 2026-03-09..2026-03-15']],
  ['this week, past', 'Three ships have been hit this week.', ['this week = 2026-03-02..2026-03-04']],
  ['this week, ahead', 'The judge will rule this week.', ['this week = 2026-03-04..2026-03-08']],
  ['later this week', 'Talks resume later this week.', ['later this week = 2026-03-05..2026-03-08']],
  ['the weekend', 'Four people drowned over the weekend.', ['over the weekend = 2026-02-28..2026-03-01']],
  [
    'the following year after a year',
    'It opened in 1935 and closed the following year.',
    ['1935 = 1935-01-01..1935-12-31 given', 'the following year = 1936-01-01..1936-12-31'],
  ],
  ['the next year is not next year', 'The next year the company failed.', ['The next year = ?']],
  ['season', 'The dam burst last summer.', ['last summer = ?']],
  [
    'start of the year',
    'Prices have doubled since the start of the year.',
    ['the start of the year = 2026-01-01..2026-03-04'],
  ],
]);

table('days of a campaign', [
  [
    'its beginning agrees',
    'The offensive began on February 28. The town fell on day five of the offensive.',
    ['February 28 = 2026-02-28', 'day five = 2026-03-04'],
  ],
  [
    'its beginning lies back',
    'The offensive began on February 10. The town fell on day three of the offensive.',
    ['February 10 = 2026-02-10', 'day three = 2026-02-12'],
  ],
  ['no beginning', 'The town fell on day three of the offensive.', ['day three = ?']],
  [
    'beside a weekday',
    'On Monday, the third day of the trial, he wept.',
    ['Monday = 2026-03-02', 'third day = 2026-03-02'],
  ],
  [
    'before a weekday',
    'The trial entered its third day on Tuesday.',
    ['third day = 2026-03-03', 'Tuesday = 2026-03-03'],
  ],
  [
    'the beginning of something else',
    'The trial began on February 28. The town fell on day five of the offensive.',
    ['February 28 = 2026-02-28', 'day five = ?'],
  ],
]);

// Wednesday 4 March 2026.
table('set for later by words that are past', [
  [
    'beginning, declared',
    'The president declared three days of mourning beginning on Friday.',
    ['Friday = 2026-03-06'],
  ],
  ['starting, called', 'The opposition called a general strike starting on Monday.', ['Monday = 2026-03-09']],
  [
    'from, announced on a day of its own',
    'The minister announced on Tuesday three days of mourning from Thursday.',
    ['Tuesday = 2026-03-03 said', 'Thursday = 2026-03-05'],
  ],
  [
    'to take effect',
    'Parliament voted on Tuesday for a truce to take effect on Friday.',
    ['Tuesday = 2026-03-03', 'Friday = 2026-03-06'],
  ],
  [
    'the day told is another’s',
    'The president, who flew over the area on Monday, declared mourning starting on Friday.',
    ['Monday = 2026-03-02', 'Friday = 2026-03-06'],
  ],
  [
    'as likely begun yesterday',
    'The president declared three days of mourning beginning on Tuesday.',
    ['Tuesday = ?'],
  ],
  [
    'decided on Sunday, to start on Tuesday: gone by or not',
    'The drivers announced on Sunday a strike starting on Tuesday.',
    ['Sunday = 2026-03-01 said', 'Tuesday = ?'],
  ],
  [
    'begun, by nobody’s decision',
    'The storm, battering the coast starting on Friday, killed two.',
    ['Friday = ?'],
  ],
  ['has been, from', 'The bridge was shut from Friday.', ['Friday = 2026-02-27']],
  ['started is past', 'The strike started on Monday.', ['Monday = 2026-03-02']],
  ['began is past', 'The strike that the drivers called began on Monday.', ['Monday = 2026-03-02']],
  [
    'planned and called off, a day ahead',
    'Talks due to begin Thursday in Geneva were called off on Monday.',
    ['Thursday = 2026-03-05', 'Monday = 2026-03-02'],
  ],
  [
    'planned and called off, near or gone by',
    'A meeting scheduled for Monday was called off.',
    ['Monday = ?'],
  ],
  ['was due is gone by or not', 'The talks were due to begin on Monday.', ['Monday = ?']],
  [
    'present that is set down',
    'The court on Tuesday sentenced him, and the appeal begins Monday.',
    ['Tuesday = 2026-03-03', 'Monday = 2026-03-09'],
  ],
  ['allowed to resume: it may not have', 'Flights were allowed to resume on Monday.', ['Monday = ?']],
  [
    'a range that was set',
    'The army declared a truce from Friday to Sunday.',
    ['from Friday to Sunday = ? said'],
  ],
  [
    'a range that was',
    'Flights were grounded from Sunday to Tuesday.',
    ['from Sunday to Tuesday = 2026-03-01..2026-03-03'],
  ],
  ['shut until: gone by or not', 'The schools were closed until Monday.', ['Monday = ?']],
  ['until a date ahead', 'The ministry suspended all traffic until March 12.', ['March 12 = 2026-03-12']],
  ['has until a date ahead', 'She has until March 12 to challenge the result.', ['March 12 = 2026-03-12']],
  ['a date ahead with a past verb is another year’s', 'The court ruled on March 12.', ['March 12 = ?']],
  ['until a date gone by', 'The road was shut until February 12.', ['February 12 = 2026-02-12']],
  ['offered on the day itself', 'The minister offered to resign on Wednesday.', ['Wednesday = 2026-03-04']],
  ['offered, for a day that may be either', 'The minister offered to resign on Monday.', ['Monday = ?']],
  [
    'will, with an old year before it',
    'The president, in power since a 1999 coup, will step down in April.',
    ['1999 = 1999-01-01..1999-12-31 given', 'April = 2026-04-01..2026-04-30'],
  ],
  [
    'of a date, and a verb after it',
    'The ceasefire of February 12 lasted ten days.',
    ['February 12 = 2026-02-12'],
  ],
  ['a name with a date', 'It came after the June 10 massacre.', ['June 10 = ?']],
]);

table('stretches that date nothing', [
  ['minutes before something', 'She heard a bang about 20 minutes before the landing.', []],
  ['a rate', 'They were locked in 23 hours a day since January.', ['January = 2026-01-01..2026-01-31']],
  ['said Mass', 'He said Mass on Sunday.', ['Sunday = 2026-03-01']],
  ['hours after something', 'The station went off the air about nine hours later.', []],
  [
    'a loose stretch beside a plain date',
    'He was dismissed on January 22, less than two weeks before the revolt.',
    ['January 22 = 2026-01-22'],
  ],
  [
    'a plain stretch beside a plain date',
    'On January 22, a day before the vote, two candidates withdrew.',
    ['January 22 = 2026-01-22', 'a day before = 2026-01-23'],
  ],
]);

table('what is still to come, whatever verb tells it', [
  [
    'declared a day of mourning',
    'He turned back and declared Thursday a day of mourning.',
    ['Thursday = 2026-03-05'],
  ],
  [
    'declared on a day',
    'He turned back and declared on Thursday that it was over.',
    ['Thursday = 2026-02-26 said'],
  ],
  [
    'could, next weekday',
    'The storm could hit the coast as early as next Tuesday.',
    ['next Tuesday = 2026-03-10'],
  ],
  [
    'not before a day',
    'Residents will not be allowed back before Saturday, the office said.',
    ['Saturday = 2026-03-07'],
  ],
  ['before a day, in the past', 'Nobody was let back before Saturday.', ['Saturday = ?']],
  [
    'later than planned',
    'The drive starts on Thursday, a day later than planned.',
    ['Thursday = 2026-03-05'],
  ],
  [
    'a day later',
    'He resigned on Monday and left a day later.',
    ['Monday = 2026-03-02', 'a day later = 2026-03-03'],
  ],
  [
    'would, next week',
    'The road would not reopen until next week, he said.',
    ['next week = 2026-03-09..2026-03-15'],
  ],
  ['offered, next week', 'Norway offered to host talks next week.', ['next week = 2026-03-09..2026-03-15']],
  [
    'next year, of another year told',
    'In 2012 he said he would stand next year.',
    ['2012 = 2012-01-01..2012-12-31 said given', 'next year = ?'],
  ],
]);

table('months and years', [
  [
    'from month to month',
    'Hundreds died between January and March.',
    ['January and March = 2026-01-01..2026-03-04'],
  ],
  [
    'from month to month of a year',
    'Hundreds died from May to July 2019.',
    ['May to July 2019 = 2019-05-01..2019-07-31 given'],
  ],
  ['a year before a count', 'In 2001 two people were killed there.', ['2001 = 2001-01-01..2001-12-31 given']],
  ['a count of houses', 'The fire burned in 2000 two-storey homes.', []],
  [
    'early in a month',
    'The town has been ringed since early February.',
    ['early February = 2026-02-01..2026-02-15'],
  ],
  ['the middle of a month', 'It spread in mid-January.', ['mid-January = 2026-01-08..2026-01-23']],
  ['late in a month of a year', 'It fell in late May 2019.', ['late May 2019 = 2019-05-15..2019-05-31']],
  ['a day of last year', 'She was kidnapped on 9 October last year.', ['9 October last year = 2025-10-09']],
  ['a month of next year', 'It will open in May next year.', ['May next year = 2027-05-01..2027-05-31']],
  [
    'last May, for something',
    'It was fined last May for breaches of the rules.',
    ['last May = 2025-05-01..2025-05-31'],
  ],
  [
    'came a day after',
    'Monday’s raid came a day after the opening of the base.',
    ['Monday = 2026-03-02', 'a day after = 2026-03-01'],
  ],
  [
    'came after a day that is not told',
    'Monday’s raid angered those who came a day after the opening.',
    ['Monday = 2026-03-02', 'a day after = ?'],
  ],
  [
    'in speech, a month gone by',
    '“We heard of it in January,” said Mayor Jo Blake.',
    ['January = 2026-01-01..2026-01-31'],
  ],
  ['in speech, a day gone by', '“It was checked on Jan. 3,” said Mayor Jo Blake.', ['Jan. 3 = 2026-01-03']],
  ['in speech, ahead', '“We will meet in April,” said Mayor Jo Blake.', ['April = ?']],
  [
    'in speech of another year',
    'In 2019 she told the court: “They came in January.”',
    ['2019 = 2019-01-01..2019-12-31 said given', 'January = ?'],
  ],
  [
    'the end of the month just told',
    'The first case was found on January 16. By the end of the month it had spread.',
    ['January 16 = 2026-01-16', 'the end of the month = 2026-01-16..2026-01-31'],
  ],
  [
    'the end of this month',
    'The bridge will open by the end of the month.',
    ['the end of the month = 2026-03-16..2026-03-31'],
  ],
  ['two years in one', 'The last outbreak was in 2017-18.', ['2017-18 = 2017-01-01..2018-12-31 given']],
  ['no two years', 'The flight number is 2017-44.', []],
  ['year of a report', 'A report from 2012 listed 617 killings.', ['2012 = 2012-01-01..2012-12-31 given']],
  [
    'the weekday before the news, in a new paragraph',
    'The wall fell on Tuesday.\n\nThe previous Friday, an engineer had refused to sign.',
    ['Tuesday = 2026-03-03', 'The previous Friday = 2026-02-27'],
  ],
  [
    'the weekday before one day of the news and after another',
    'The wall fell on Sunday.\n\nThe previous Monday, an engineer had refused to sign.',
    ['Sunday = 2026-03-01', 'The previous Monday = ?'],
  ],
  [
    'days before an event that is told of by its verb',
    'The pit caved in on Tuesday.\n\nTwo days before the collapse, he left town.',
    ['Tuesday = 2026-03-03', 'Two days before = 2026-03-01'],
  ],
  [
    'days before an event of two days',
    'One pit caved in on Monday, and another collapsed on Tuesday.\n\nTwo days before the collapse, he left town.',
    ['Monday = 2026-03-02', 'Tuesday = 2026-03-03', 'Two days before = ?'],
  ],
  [
    'by a day that has come',
    'By Tuesday evening 12 bodies had been found.',
    ['Tuesday evening = 2026-03-03'],
  ],
  [
    'remanded until a day to come',
    'Police arrested him on Tuesday. He was produced in court and remanded till Friday.',
    ['Tuesday = 2026-03-03', 'Friday = 2026-03-06'],
  ],
  ['a limit not yet come', 'Rescuers have until Saturday.', ['Saturday = 2026-03-07']],
  ['a limit that may have come', 'Rescuers were given until Saturday.', ['Saturday = ?']],
  [
    'days after a fire that is told of',
    'A fire tore through a hostel on Tuesday.\n\nTwo days after the fire, a service will be held.',
    ['Tuesday = 2026-03-03', 'Two days after = 2026-03-05'],
  ],
  [
    'days before an event of which only an inquiry is dated',
    'The inquiry into the pit that collapsed opened on Tuesday.\n\nTwo days before the collapse, he left town.',
    ['Tuesday = 2026-03-03', 'Two days before = ?'],
  ],
]);

table('what new articles showed', [
  [
    'a weekday of this month',
    'It was tested on the first Monday of this month.',
    ['the first Monday of this month = 2026-03-02'],
  ],
  [
    'a weekday of a month with its year',
    'He died on the last Friday of January 2024.',
    ['the last Friday of January 2024 = 2024-01-26'],
  ],
  ['called off, just ahead', 'The airline was cancelling Friday’s flight.', ['Friday = 2026-03-06']],
  ['called off, just gone', 'The league called off Monday’s game.', ['Monday = 2026-03-02']],
  ['called off, either', 'The league called off Sunday’s game.', ['Sunday = ?']],
  [
    'month of an event gone by',
    'He fled after losing November’s election.',
    ['November = 2025-11-01..2025-11-30'],
  ],
  ['month of an event to come', 'He stepped down ahead of May’s election.', ['May = 2026-05-01..2026-05-31']],
  ['expected by', 'The president is expected in the region by Friday.', ['Friday = 2026-03-06']],
  [
    'behind a closed aside',
    'They will march on the market at Rungy, which feeds 12 million people, from Monday at noon.',
    ['Monday = 2026-03-09'],
  ],
  [
    'until an hour of a day',
    'Both were charged and have until 18:00 GMT on Thursday 5 March to respond.',
    ['Thursday 5 March = 2026-03-05'],
  ],
  [
    'so long after another year',
    'A jury convicted him in January, nearly two years after the Feb. 19, 2024, fire.',
    [
      'January = 2026-01-01..2026-01-31',
      'nearly two years after = 2025-08-21..2026-03-04',
      'Feb. 19, 2024 = 2024-02-19 given',
    ],
  ],
  ['year before a number', 'In 2016 eight lives were lost.', ['2016 = 2016-01-01..2016-12-31 given']],
  [
    'night of an air strike',
    'Rescuers looked for survivors of an overnight air strike.',
    ['overnight = 2026-03-03..2026-03-04'],
  ],
  [
    'a day after what the article dates',
    'The lorry blew up on Monday. A day after the blast, boys were back.',
    ['Monday = 2026-03-02', 'A day after = 2026-03-03'],
  ],
  [
    'shut until at least',
    'Services are suspended until at least Friday, the operator said.',
    ['Friday = 2026-03-06'],
  ],
  [
    'a deal that would have',
    'A deal that would have freed them fell apart in February.',
    ['February = 2026-02-01..2026-02-28'],
  ],
  [
    'behind “to which”',
    'It would stop making the sausage, the product to which the outbreak was traced in late January.',
    ['late January = 2026-01-15..2026-01-31'],
  ],
  [
    'urged for a day',
    'He urged them to line up at polling stations at noon on March 17.',
    ['March 17 = 2026-03-17'],
  ],
  [
    'on the weekday of another week',
    '“We buried him then, and on the Friday they recalled the meat,” he said.',
    ['Friday = ?'],
  ],
  [
    'year before a verb',
    'The panel had in 2011 recommended that the hills be protected.',
    ['2011 = 2011-01-01..2011-12-31 given'],
  ],
  ['lowered through', 'He ordered flags lowered through Friday.', ['Friday = 2026-03-06']],
  ['worked through', 'Crews with dogs worked through Monday night.', ['Monday night = 2026-03-02']],
  ['a hearing that goes on', 'The hearing continues on Monday.', ['Monday = 2026-03-09']],
  [
    'a feast that falls on a day',
    'It could come before Easter, which falls on April 5.',
    ['April 5 = 2026-04-05'],
  ],
  [
    'planned, told behind a later day',
    'He ordered flags lowered through Saturday. A vigil was planned for Thursday at the fire station.',
    ['Saturday = 2026-03-07', 'Thursday = 2026-03-05'],
  ],
  [
    'so many years before a year told',
    'In 2013, 115 people died there. Five years before that, 145 were killed.',
    ['2013 = 2013-01-01..2013-12-31 given', 'Five years before = 2008-01-01..2008-12-31'],
  ],
  [
    'half of a year',
    'It rose in the first half of 2025.',
    ['the first half of 2025 = 2025-01-01..2025-06-30 given'],
  ],
  [
    'quarter of last year',
    'It fell in the last quarter of last year.',
    ['the last quarter of last year = 2025-10-01..2025-12-31'],
  ],
  [
    'by the end of a month',
    'It would cut jobs if the strike was not over by the end of March.',
    ['the end of March = 2026-03-21..2026-03-31'],
  ],
  [
    'at the start of a month gone by',
    'He left at the start of February.',
    ['the start of February = 2026-02-01..2026-02-10'],
  ],
  [
    'the likeliest date',
    'Sources said 16 January was the likeliest date.',
    ['16 January = 2022-01-16'],
    '2021-11-24',
  ],
  [
    'a day before a number',
    'On the night of 13 January, 46 people were arrested.',
    ['13 January = 2026-01-13'],
  ],
  [
    'not before',
    'The road was closed and was not expected to reopen before Thursday morning.',
    ['Thursday morning = 2026-03-05'],
  ],
  ['the next day’s', 'He said it was “as foreseeable as the next day’s timetable”.', []],
  [
    'behind another clause, by the end of a month',
    'It will close a plant, with the loss of 320 jobs, by the end of June.',
    ['the end of June = 2026-06-20..2026-06-30'],
  ],
]);

table('how far back a record, a lack or an aside reaches', [
  ['a record', 'At least 23 people died in the worst flood the valley has known since 1954.', []],
  ['a record of a month', 'It was the steepest one-day drop since March 2020.', []],
  ['the first', 'She is the first woman to hold the post since 2008.', []],
  ['nobody', 'Nobody has been thrown out since 1990.', []],
  ['not', 'The club hasn’t won there since 2015.', []],
  ['an aside', 'Danny Okafor, 31, who has led the side since 2022, is accused of taking a bribe.', []],
  [
    'a record that goes on to tell of that year',
    'It was the worst flood since 1954, when 112 people drowned.',
    ['1954 = 1954-01-01..1954-12-31 given'],
  ],
  ['what began then', 'The two sides have fought since 2019.', ['2019 = 2019-01-01..2019-12-31 given']],
  [
    'the west is no record',
    'The factory in the west has stood empty since 2012.',
    ['2012 = 2012-01-01..2012-12-31 given'],
  ],
  [
    'a lack in another clause',
    'Nobody was hurt, but the bridge has been shut since 2012.',
    ['2012 = 2012-01-01..2012-12-31 given'],
  ],
  [
    'a record with a year of its own',
    'The worst flood was in 1954.',
    ['1954 = 1954-01-01..1954-12-31 given'],
  ],
]);

table('expected, forecast, not ruled out', [
  [
    'is expected, without "to"',
    'The prime minister, who cut short a visit to Canada, is expected in Velden on Friday.',
    ['Friday = 2026-03-06'],
  ],
  ['experts expected', 'Analysts expected on Tuesday that prices would fall.', ['Tuesday = 2026-03-03']],
  ['was expected', 'He was expected in Velden on Monday.', ['Monday = ?']],
  [
    'is forecast',
    'More rain is forecast for Saturday, though less than this week.',
    ['Saturday = 2026-03-07'],
  ],
  ['forecasters warned', 'Forecasters warned on Saturday of more rain.', ['Saturday = 2026-02-28 said']],
  [
    'not ruled out',
    'She did not rule out further arrests this week.',
    ['this week = 2026-03-04..2026-03-08'],
  ],
  ['arrested', 'Police arrested two more men this week.', ['this week = 2026-03-02..2026-03-04']],
  ['not ruled out on a day', 'He did not rule out a strike on Friday.', ['Friday = ?']],
  [
    'not ruled out in what happened',
    'She did not rule out sabotage in Monday’s fire.',
    ['Monday = 2026-03-02'],
  ],
  ['ruled out', 'She ruled out foul play on Monday.', ['Monday = 2026-03-02']],
  ['was to be, but', 'The school was to reopen on Thursday, but the roof leaks.', ['Thursday = 2026-03-05']],
  ['was to have been', 'The school was to reopen on Tuesday, but the roof leaks.', ['Tuesday = 2026-03-03']],
  ['may be either', 'The school was to reopen on Saturday, but the roof leaks.', ['Saturday = ?']],
]);

table('what is only compared', [
  ['this week', 'Less rain fell than this week.', []],
  ['any such month', 'It is almost twice what usually falls in all of July.', []],
  ['an average month', 'It rained more than in an average April.', []],
  ['that month', 'It rained more in February.', ['February = 2026-02-01..2026-02-28']],
]);

table('days that go by a name', [
  [
    'of a year',
    'The cinema in Ostrow collapsed on New Year’s Eve 1981.',
    ['New Year’s Eve 1981 = 1981-12-31 given'],
  ],
  ['the last one', 'A coach left the road on Boxing Day.', ['Boxing Day = 2025-12-26'], '2026-01-20'],
  ['half a year ago', 'A coach left the road on Boxing Day.', ['Boxing Day = ?'], '2026-08-03'],
  ['months ago', 'A coach left the road on New Year’s Day.', ['New Year’s Day = ?'], '2026-08-03'],
  ['to come', 'The market will reopen on Good Friday.', ['Good Friday = 2026-04-03'], '2026-03-24'],
  ['of a year, with Easter', 'Worshippers were shot on Palm Sunday 2017.', ['Palm Sunday 2017 = 2017-04-09']],
  ['the name of something', 'The Boxing Day tsunami reached Somalia.', ['Boxing Day = ?']],
  ['a treaty', 'The two sides signed the Good Friday Agreement.', []],
  ['every year', 'Carols are sung in the square every Christmas Eve.', []],
  [
    'where Easter may be another',
    'Shells hit a Greek monastery on Easter Monday 2024.',
    ['Easter Monday 2024 = ?'],
  ],
  [
    'where Easter is the same',
    'Shells hit a Greek monastery on Easter Monday 2025.',
    ['Easter Monday 2025 = 2025-04-21'],
  ],
  ['another church’s', 'Crowds filled the square on Orthodox Easter Sunday.', []],
  ['last year’s', 'The well ran dry on Christmas Day last year.', ['Christmas Day last year = 2025-12-25']],
  [
    'of a year told',
    'In 2011 the roof gave way. On Halloween of that year the owner fled.',
    ['2011 = 2011-01-01..2011-12-31 given', 'Halloween of that year = 2011-10-31'],
  ],
]);

table('seasons', [
  [
    'of a year, in the north',
    'The French bridge was closed in the autumn of 2019.',
    ['the autumn of 2019 = 2019-09-01..2019-11-30'],
  ],
  [
    'of a year, in the south',
    'The Chilean bridge was closed in the autumn of 2019.',
    ['the autumn of 2019 = 2019-01-01..2019-12-31 given'],
  ],
  ['last, in the north', 'The Danish ferry sank last summer.', ['last summer = 2025-06-01..2025-08-31']],
  ['last, in a state', 'The Ohio ferry sank last summer.', ['last summer = 2025-06-01..2025-08-31']],
  ['last, nobody says where', 'The ferry sank last summer.', ['last summer = ?']],
  ['last, just over', 'The Danish ferry sank last winter.', ['last winter = ?']],
  ['last, or that of a year ago', 'The Danish ferry sank last summer.', ['last summer = ?'], '2025-10-10'],
  ['last, in the south', 'The Kenyan ferry sank last summer.', ['last summer = ?']],
  [
    'a winter of two years',
    'Polish miners struck in the winter of 1981-82.',
    ['the winter of 1981-82 = 1981-12-01..1982-02-28'],
  ],
  [
    'a fall of another kind',
    'The fall of Kabul in 2021 stunned Canada.',
    ['2021 = 2021-01-01..2021-12-31 given'],
  ],
]);

table('weeks and weekdays of a month', [
  [
    'to come',
    'The reserve would run out in the last week of April, the Red Cross warned.',
    ['the last week of April = 2026-04-24..2026-04-30'],
  ],
  ['of another year', 'The reserve ran out in the last week of April.', ['the last week of April = ?']],
  [
    'a weekday to come',
    'The council will meet on the first Tuesday in May.',
    ['the first Tuesday in May = 2026-05-05'],
  ],
  [
    'gone by',
    'Twelve homes were looted in the first two weeks of January.',
    ['the first two weeks of January = 2026-01-01..2026-01-14'],
  ],
]);

table('what leans on a day told before', [
  [
    'sentences ago',
    'Rebels entered the town on Sunday 22 February. They burned the market. The following morning they left.',
    ['Sunday 22 February = 2026-02-22', 'The following morning = 2026-02-23'],
  ],
  [
    'sentences ago, after two days',
    'Rebels entered the town on 22 February. On 25 February they burned the market. They took the mill. The following morning they left.',
    ['22 February = 2026-02-22', '25 February = 2026-02-25', 'The following morning = ?'],
  ],
  [
    'the same night as what had come about by then',
    'By Monday evening nine bodies had been found. Two bathers drowned the same night.',
    ['Monday evening = 2026-03-02', 'the same night = ?'],
  ],
  [
    'the same night',
    'A gunman fired on a bus on Monday. A second bus was hit the same night.',
    ['Monday = 2026-03-02', 'the same night = 2026-03-02'],
  ],
  [
    'years from a month',
    'In August 2009 a tunnel flooded. Four years later, a second one did.',
    ['August 2009 = 2009-08-01..2009-08-31 given', 'Four years later = 2013-01-01..2013-12-31'],
  ],
  [
    'one year from a month: it may be two',
    'In August 2009 a tunnel flooded. A year later, a second one did.',
    ['August 2009 = 2009-08-01..2009-08-31 given', 'A year later = ?'],
  ],
  [
    'a month of that year',
    'In 1998 the bridge was shut. In May of that year a ferry sank.',
    ['1998 = 1998-01-01..1998-12-31 given', 'May of that year = 1998-05-01..1998-05-31'],
  ],
  [
    'a month of the year after',
    'In 1998 the bridge was shut. In May of the following year a ferry sank.',
    ['1998 = 1998-01-01..1998-12-31 given', 'May of the following year = 1999-05-01..1999-05-31'],
  ],
  [
    'a month of one of two years',
    'The bridge was shut in 1998 and reopened in 2003. In May of that year a ferry sank.',
    ['1998 = 1998-01-01..1998-12-31 given', '2003 = 2003-01-01..2003-12-31 given', 'May of that year = ?'],
  ],
  [
    'a month, where the own year has been named beside another',
    'In the first half of 2026 prices fell, as in 2019. In February they rose.',
    [
      'the first half of 2026 = 2026-01-01..2026-06-30 given',
      '2019 = 2019-01-01..2019-12-31 given',
      'February = 2026-02-01..2026-02-28',
    ],
    '2026-09-04',
  ],
  [
    'a month, where only another year has been named',
    'In 2019 prices fell. In February they rose.',
    ['2019 = 2019-01-01..2019-12-31 given', 'February = ?'],
  ],
  [
    'from the date of a picture',
    'Crews clear a road a day after a slope gave way in Ambo, Tuesday, March 3, 2026. (NP Photo/Ana Roa)',
    ['a day after = 2026-03-02', 'Tuesday, March 3, 2026 = 2026-03-03 given'],
  ],
  [
    'from a date that is not a picture’s',
    'Crews cleared a road a day after a slope gave way in Ambo, on the coast, Tuesday, March 3, 2026.',
    ['a day after = ?', 'Tuesday, March 3, 2026 = 2026-03-03 given'],
  ],
  [
    'no picture',
    'Crews cleared a road a day after a slope gave way in Ambo, on the coast, on Tuesday.',
    ['a day after = ?', 'Tuesday = 2026-03-03'],
  ],
]);

table('still to come, and spoken today', [
  ['has been postponed', 'Friday’s match against Hove has been postponed.', ['Friday = 2026-03-06']],
  [
    'has been postponed, told a day after',
    'Tuesday’s match against Hove has been postponed.',
    ['Tuesday = ?'],
  ],
  ['should', 'The tanker should reach Aden on Saturday.', ['Saturday = 2026-03-07']],
  ['should have', 'The tanker should have reached Aden on Saturday.', ['Saturday = ?']],
  ['is so until', 'The old town is off limits to cars and coaches until Friday.', ['Friday = 2026-03-06']],
  ['is thought to have been so until', 'He is thought to have been alive until Friday.', ['Friday = ?']],
  [
    'spoken of what happened today',
    'A dam burst in Varna on Wednesday.\n\n“We bury nine tomorrow,” the priest, 61, said.',
    ['Wednesday = 2026-03-04', 'tomorrow = 2026-03-05'],
  ],
  [
    'spoken of what happened today, the speaker before it',
    'A dam burst in Varna on Wednesday.\n\nThe priest said: “We bury nine tomorrow.”',
    ['Wednesday = 2026-03-04', 'tomorrow = 2026-03-05'],
  ],
  [
    'spoken in an article that opens with another time',
    'The dam in Varna was mended in 2019.\n\nProtesters filled the square on Wednesday.\n\n“We march again tomorrow,” a priest, 61, said.',
    ['2019 = 2019-01-01..2019-12-31 given', 'Wednesday = 2026-03-04', 'tomorrow = ?'],
  ],
  [
    'spoken of what happened yesterday',
    'A dam burst in Varna on Tuesday.\n\n“We bury nine tomorrow,” the priest, 61, said.',
    ['Tuesday = 2026-03-03', 'tomorrow = ?'],
  ],
  [
    'somebody else’s words',
    'A dam burst in Varna on Wednesday.\n\n“He told me he would come home tomorrow,” his mother said.',
    ['Wednesday = 2026-03-04', 'tomorrow = ?'],
  ],
  [
    'words that were kept',
    'A dam burst in Varna on Wednesday.\n\nIn a message found on his telephone he said: “I’ll be home tomorrow.”',
    ['Wednesday = 2026-03-04', 'tomorrow = ?'],
  ],
]);

table('what leans on the event that the article opens with', [
  [
    'days after it, its burials, and what may be of this year',
    'It was 6 February last year that the tower gave way.\n\nThe mayor resigned five days after the collapse.\n\nThe dead were buried on 20 February. The trial opened on 25 February.',
    [
      '6 February last year = 2025-02-06',
      'five days after = 2025-02-11',
      '20 February = 2025-02-20',
      '25 February = ?',
    ],
  ],
  [
    'burials of the news',
    'The tower gave way on Monday.\n\nThe dead were buried on 3 March.',
    ['Monday = 2026-03-02', '3 March = 2026-03-03'],
  ],
  [
    'the morning after it, and some other',
    'It was 6 February last year that the tower gave way.\n\nBy the following morning 40 bodies had been found.\n\nBuses ran again the following morning.',
    ['6 February last year = 2025-02-06', 'the following morning = 2025-02-07', 'the following morning = ?'],
  ],
  [
    'a morning on which nobody is counted',
    'It was 6 February last year that the tower gave way.\n\nBuses ran again the following morning.',
    ['6 February last year = 2025-02-06', 'the following morning = ?'],
  ],
  [
    'the morning after it, where it is of these days',
    'On 26 February 2026 the tower gave way.\n\nBy the following morning 40 bodies had been found.',
    ['26 February 2026 = 2026-02-26 given', 'the following morning = 2026-02-27'],
  ],
  [
    'a month between it and now',
    'It was 6 May last year that the tower gave way.\n\nThe owner was charged in September.',
    ['6 May last year = 2025-05-06', 'September = 2025-09-01..2025-09-30'],
  ],
]);

table('a year before a verb', [
  ['put', 'A fire in 1988 put four men in hospital.', ['1988 = 1988-01-01..1988-12-31 given']],
  ['would', 'A flood like that of 1910 would close every bridge.', ['1910 = 1910-01-01..1910-12-31 given']],
  ['a count of homes', 'In 1968 homes the water was cut.', []],
  ['a count of beds', 'They planted tulips in 2000 rose beds.', []],
]);

table('what happened, told beside what is planned', [
  [
    'those who died',
    'The minister will visit the families of those who died on Monday.',
    ['Monday = 2026-03-02'],
  ],
  [
    'where they died',
    'The pope will pray at the camp where 12 people died on Monday.',
    ['Monday = 2026-03-02'],
  ],
  ['what happened', 'The inquiry should look at what happened on Sunday.', ['Sunday = 2026-03-01']],
  ['who should', 'The envoy will say who should lead the talks on Monday.', ['Monday = 2026-03-09']],
  ['what to do', 'The court will decide what to do on Friday.', ['Friday = 2026-03-06']],
  [
    'a clause that is over before the plan',
    'The camp where he was born will close on Monday.',
    ['Monday = 2026-03-09'],
  ],
  ['people killed', 'Funerals will be held for the 12 people killed on Sunday.', ['Sunday = 2026-03-01']],
  [
    'a town hit by something',
    'The prime minister is due to visit the town hit by the quake on Friday.',
    ['Friday = 2026-02-27'],
  ],
  ['miners trapped', 'Doctors hope to free the miners trapped on Sunday.', ['Sunday = 2026-03-01']],
  ['will be arrested', 'The two men will be arrested on Monday.', ['Monday = 2026-03-09']],
  ['will leave bridges hit', 'The strike will leave bridges damaged on Monday.', ['Monday = 2026-03-09']],
  ['wounded prisoners', 'The armies will swap 600 wounded prisoners on Monday.', ['Monday = 2026-03-09']],
  ['will be held', 'Talks will be held on Sunday.', ['Sunday = 2026-03-08']],
]);
