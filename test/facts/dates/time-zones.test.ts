import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDates } from '../../../src/facts/dates/read.ts';
import { dayStamp } from '../../../src/reply/day.ts';
import { articleOf } from '../article.ts';

const home = process.env['TZ'];
beforeAll(() => setZone('UTC'));
afterAll(() => setZone(home));

function setZone(zone: string | undefined): void {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
}

const TEXT = [
  'Rain fell on Saturday. Two days earlier, on Thursday, the dam held. A week ago it was dry.',
  'Twenty people were rescued yesterday, and the flood has lasted for 11 days. It ends next month.',
  'The last such flood was in December 2011. Since the weekend the road is shut.',
].join('\n\n');

/** Days on, before and after which clocks are set somewhere; on the last one Samoa had no day at all. */
const DAYS = [
  '2026-03-08',
  '2026-03-29',
  '2026-03-30',
  '2026-10-25',
  '2026-11-01',
  '2026-11-02',
  '2011-12-31',
];

const datesOf = (day: string) =>
  readDates(articleOf(TEXT, day)).map(({ basis, start, end, exact }) => ({ basis, start, end, exact }));

describe.each(DAYS)('an article of %s', (day) => {
  it.each(['America/New_York', 'Europe/Berlin', 'America/Santiago', 'Asia/Tehran', 'Pacific/Apia'])(
    'tells the same days on a machine in %s',
    (zone) => {
      setZone('UTC');
      const [expected, stamp] = [datesOf(day), dayStamp(day)];
      setZone(zone);
      // Else nothing is tested.
      expect(new Date(2026, 6, 1).getTimezoneOffset()).not.toBe(0);
      expect(datesOf(day)).toEqual(expected);
      expect(dayStamp(day)).toBe(stamp);
      expect(expected.length).toBeGreaterThan(3);
    },
  );
});
