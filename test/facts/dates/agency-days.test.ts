import { describe, expect, test } from 'vitest';
import { readDates } from '../../../src/facts/dates/read.ts';
import { articleOf } from '../article.ts';

// All dated Wednesday 4 March 2026. A row: the words, then what must be read: "words = day", "words = first..last",
// "words = ?" where the text does not give enough; a trailing "said" where only the saying is dated, "given" where
// nothing was worked out. Nothing else may be read.
type Row = readonly [text: string, ...dates: string[]];

const ROWS: readonly Row[] = [
  // Parts of days.
  ['The tanker sank early Tuesday off the cape.', 'Tuesday = 2026-03-03'],
  ['Shelling went on overnight into Friday.', 'overnight into Friday = 2026-02-26..2026-02-27'],
  ['Two trains collided in the small hours of 3 March.', '3 March = 2026-03-03'],
  ['Shots were heard in the early hours of Sunday.', 'Sunday = 2026-03-01'],
  ['Police raided the house before dawn on Monday.', 'Monday = 2026-03-02'],
  ['The bridge gave way just after midnight on Tuesday.', 'Tuesday = 2026-03-03'],
  ['Two buses collided late Monday night.', 'Monday night = 2026-03-02'],
  ['The fire broke out around 3 a.m. on Tuesday (0200 GMT).', 'Tuesday = 2026-03-03'],
  [
    'Rescuers worked through the night from Monday to Tuesday.',
    'from Monday to Tuesday = 2026-03-02..2026-03-03',
  ],
  ['At dawn on Wednesday, divers went down again.', 'Wednesday = 2026-03-04'],
  // Weekends and weeks.
  ['Thousands marched over the weekend.', 'over the weekend = 2026-02-28..2026-03-01'],
  ['A ceasefire was agreed at the weekend.', 'at the weekend = 2026-02-28..2026-03-01'],
  ['The minister resigned last weekend.', 'last weekend = 2026-02-28..2026-03-01'],
  ['Voters go to the polls this weekend.', 'this weekend = 2026-03-07..2026-03-08'],
  ['The talks collapsed a fortnight ago.', 'a fortnight ago = 2026-02-15..2026-02-21'],
  ['The strike began two weeks ago.', 'two weeks ago = 2026-02-15..2026-02-21'],
  ['The port has been shut since last Thursday.', 'last Thursday = 2026-02-26'],
  ['Rain has fallen every day since Sunday.', 'Sunday = 2026-03-01'],
  ['The two men have been held since the middle of last week.', 'last week = 2026-02-23..2026-03-01'],
  ['Schools will reopen early next week.', 'early next week = 2026-03-09..2026-03-12'],
  ['The hearing resumes a week on Friday.', 'a week on Friday = 2026-03-13'],
  // The day before, the morning after.
  [
    'The ferry sank on 27 February. The following morning 12 bodies washed ashore.',
    '27 February = 2026-02-27',
    'The following morning = 2026-02-28',
  ],
  [
    'The mayor was shot on Saturday. Two weeks earlier he had asked for guards.',
    'Saturday = 2026-02-28',
    'Two weeks earlier = 2026-02-11..2026-02-17',
  ],
  [
    'He was arrested on 9 January and charged two days later.',
    '9 January = 2026-01-09',
    'two days later = 2026-01-11',
  ],
  [
    'The vote was held on Sunday and the result announced a day later.',
    'Sunday = 2026-03-01',
    'a day later = 2026-03-02 said',
  ],
  [
    'Fighting erupted on Monday, a day after the envoy left.',
    'Monday = 2026-03-02',
    'a day after = 2026-03-01',
  ],
  ['The same day, the army crossed the river.', 'The same day = ?'],
  // Months.
  ['A new law takes effect next month.', 'next month = 2026-04-01..2026-04-30'],
  ['The plant closed last month.', 'last month = 2026-02-01..2026-02-28'],
  ['Elections are due by the end of the year.', 'the end of the year = 2026-07-02..2026-12-31'],
  ['The troops will leave by the end of next month.', 'next month = 2026-04-01..2026-04-30'],
  [
    'Prices rose 4% in the first quarter of 2025.',
    'the first quarter of 2025 = 2025-01-01..2025-03-31 given',
  ],
  ['Output fell in the second half of last year.', 'the second half of last year = 2025-07-01..2025-12-31'],
  ['The bridge was finished in mid-January.', 'mid-January = 2026-01-08..2026-01-23'],
  ['The strike began in late February.', 'late February = 2026-02-15..2026-02-28'],
  ['He was jailed in early 2024.', '2024 = 2024-01-01..2024-12-31 given'],
  ['The dam was built in the 1970s.', '1970s = 1970-01-01..1979-12-31 given'],
  ['She took office in January 2019.', 'January 2019 = 2019-01-01..2019-01-31 given'],
  // Dates in figures.
  ['The survey ended on 2026-02-19.', '2026-02-19 = 2026-02-19 given'],
  ['The bill was passed on 14/02/2026.', '14/02/2026 = 2026-02-14 given'],
  ['The notice is dated 03/02/2026.', '03/02/2026 = ?'],
  ['The ship left port on Feb. 11.', 'Feb. 11 = 2026-02-11'],
  ['The quake struck on the night of February 6, 2023.', 'February 6, 2023 = 2023-02-06 given'],
  ['The ceasefire ran from 20 to 25 February.', '20 to 25 February = 2026-02-20..2026-02-25'],
  ['The court sat from 28 February to 2 March.', '28 February to 2 March = 2026-02-28..2026-03-02'],
  ['Protests on Jan. 8 and 9 left the square in ruins.', 'Jan. 8 and 9 = 2026-01-08..2026-01-09'],
  // Said, not happened.
  ['The ministry said early on Tuesday that the crew was safe.', 'Tuesday = 2026-03-03 said'],
  [
    'Officials said on Tuesday that the ship had sunk on Sunday.',
    'Tuesday = 2026-03-03 said',
    'Sunday = 2026-03-01',
  ],
  ['“We leave on Friday,” the coach said on Monday.', 'Friday = 2026-03-06', 'Monday = 2026-03-02 said'],
  // To come.
  ['The president will meet the families on Thursday.', 'Thursday = 2026-03-05'],
  ['A vigil is planned for Saturday evening.', 'Saturday evening = 2026-03-07'],
  ['The deadline is midnight on Sunday.', 'Sunday = 2026-03-08'],
  ['The truce expires in ten days.', 'in ten days = 2026-03-14'],
  // For how long, and since when.
  ['Over the past 48 hours, 30 shells have hit the town.', 'the past 48 hours = 2026-03-02..2026-03-04'],
  ['More than 40 people have died in the last three days.', 'the last three days = 2026-03-01..2026-03-04'],
  ['The war entered its fourth year last week.', 'last week = 2026-02-23..2026-03-01'],
  ['It was the worst flood in 30 years.'],
  ['The trial lasted six weeks.'],
  ['The plane is 12 years old.'],
  ['He is serving a 20-year sentence.'],
  ['It was the third attack in a week.'],
  ['Buses run every Sunday.'],
  ['He may testify.'],
  // More days, parts of days and stretches.
  ['The two sides meet again on Friday.', 'Friday = 2026-03-06'],
  ['They meet again on Friday.', 'Friday = 2026-03-06'],
  ['We met on Friday, he said.', 'Friday = 2026-02-27'],
  ['They put out the fire on Sunday.', 'Sunday = 2026-03-01'],
  ['They hit the town on Sunday.', 'Sunday = 2026-03-01'],
  ['You can vote on Sunday.', 'Sunday = 2026-03-08'],
  ['The funeral is at noon on Saturday.', 'Saturday = 2026-03-07'],
  ['The funeral was at noon on Saturday.', 'Saturday = 2026-02-28'],
  ['A decision is expected within days.'],
  ['A ruling is due in the coming weeks.', 'in the coming weeks = ?'],
  ['The court will rule on March 19.', 'March 19 = 2026-03-19'],
  ['The trial opened on 12 November last year.', '12 November last year = 2025-11-12'],
  ['He has been in jail since November.', 'November = 2025-11-01..2025-11-30'],
  ['The siege, now in its third week, has cut off the town.'],
  ['On the third day of the strike, buses stayed in their depots.', 'third day = ?'],
  ['The army entered the town on New Year’s Eve.', 'New Year’s Eve = 2025-12-31'],
  ['The army entered the town on Christmas Day.', 'Christmas Day = 2025-12-25'],
  ['It happened at about 4:30 p.m. local time on Thursday.', 'Thursday = 2026-02-26'],
  ['The ship was last heard from at 0300 GMT on March 1.', 'March 1 = 2026-03-01'],
  ['Police said late Tuesday they had found the car.', 'Tuesday = 2026-03-03 said'],
  [
    'He was found dead in his cell on Tuesday morning, hours before he was due to testify.',
    'Tuesday morning = 2026-03-03',
  ],
  [
    'He was shot dead on Tuesday, two days after he had received a threat.',
    'Tuesday = 2026-03-03',
    'two days after = 2026-03-01',
  ],
  ['The blast came a day before the talks were to begin.', 'a day before = ?'],
  ['Earlier on Wednesday, shots were heard near the palace.', 'Wednesday = 2026-03-04'],
  ['Earlier this week the bank cut its forecast.', 'Earlier this week = 2026-03-02..2026-03-03'],
  ['Later on Tuesday the road was reopened.', 'Tuesday = 2026-03-03'],
  ['The road reopens later today.', 'later today = 2026-03-04'],
  ['The minister is to speak this afternoon.', 'this afternoon = 2026-03-04'],
  ['Last night’s storm tore roofs off houses.', 'Last night = 2026-03-03'],
  ['Yesterday evening the river burst its banks.', 'Yesterday evening = 2026-03-03'],
  ['The day before yesterday a boat sank.', 'The day before yesterday = 2026-03-02'],
  ['The ban will be lifted the day after tomorrow.', 'the day after tomorrow = 2026-03-06'],
  ['The quake hit at 02:14 on Tuesday, 3 March 2026.', 'Tuesday, 3 March 2026 = 2026-03-03 given'],
  ['From 1 April, parking will cost more.', '1 April = 2026-04-01'],
  ['The tax takes effect on 1 January 2027.', '1 January 2027 = 2027-01-01 given'],
  ['Sales fell in January and February.', 'January and February = 2026-01-01..2026-02-28'],
  ['The club was founded in the 19th century.'],
  ['In recent weeks, fighting has spread.', 'In recent weeks = ?'],
  [
    'Since the start of the year 40 people have been killed.',
    'the start of the year = 2026-01-01..2026-03-04',
  ],
  ['So far this year 40 people have been killed.', 'this year = 2026-01-01..2026-03-04'],
  ['The mine has been closed for the past three months.', 'the past three months = 2025-11-18..2026-03-04'],
  ['He died a week after the accident.', 'a week after = ?'],
  [
    'He died on Sunday, a week after the accident.',
    'Sunday = 2026-03-01',
    'a week after = 2026-02-19..2026-02-25',
  ],
  ['The war began four years ago on Tuesday.', 'four years ago = 2021-09-03..2022-12-31'],
  ['It is 10 years since the tower burned.', '10 years since = ?'],
  ['The election is 10 days away.', '10 days away = 2026-03-14'],
  ['The class of 2026 numbers 40.'],
  ['A 2019 report warned of the danger.', '2019 = 2019-01-01..2019-12-31 said given'],
  ['Flight 2019 was cancelled.'],
  ['At least 2019 people fled.'],
  ['Room 1984 was empty.'],
  ['The temperature fell to 20 on Monday night.', 'Monday night = 2026-03-02'],
];

describe('readDates: days as agencies tell them', () => {
  test.each(ROWS.map(([text, ...dates]) => ({ text, dates })))('$text', ({ text, dates }) => {
    const read = readDates(articleOf(text)).map((passage) => {
      const { basis, start, end } = passage;
      const days = start === null ? '?' : start === end ? start : `${start}..${end}`;
      return `${basis} = ${days}${passage.dates === 'saying' ? ' said' : ''}${passage.exact ? ' given' : ''}`;
    });
    expect(read).toEqual(dates);
  });
});
