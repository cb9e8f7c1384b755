import { describe, expect, test } from 'vitest';
import { readDates } from '../../src/facts/dates/read.ts';
import { readEntities } from '../../src/facts/entities/read.ts';
import { readStatements } from '../../src/facts/statements/read.ts';
import { articleFrom } from './article.ts';

// Articles about other events, each with every date and statement that must be read, and no other.

interface Whole {
  readonly dates: readonly string[];
  readonly statements: readonly string[];
  readonly people: readonly string[];
}

const WHOLE: Readonly<Record<string, Whole>> = {
  dam: {
    dates: [
      '1 Tuesday = 2025-06-17',
      '3 Wednesday = 2025-06-18',
      // "would meet on Friday" looks ahead from the day told before
      '3 Friday = 2025-06-20',
      '5 1958 = 1958-01-01..1958-12-31',
      '5 March 2011 = 2011-03-01..2011-03-31',
      // two dates in the sentence before: it may count from either
      '5 A year later = ?',
      '6 Thursday = 2025-06-19',
      '6 two days after = 2025-06-17',
      // in a letter whose day the text does not give, and "should have" looks neither way
      '6 Monday = ?',
      '8 next week = 2025-06-23..2025-06-29',
      // no beginning of the search is told
      '8 third day = ?',
      '9 earlier this week = 2025-06-16..2025-06-18',
      '10 June 18, 2025 = 2025-06-18',
    ],
    statements: [
      '2 Milena Petrov: “We ran uphill in the dark,” … “Nobody rang a bell.”',
      '3 Tomas Halvorsen: “a wound that will take a generation to heal.”',
      '4 Ida Lund: “That is for the inquiry,” … “There will be one.”',
      '6 Jan Brandt: “I should have closed the valley on Monday,”',
      '7 ?: “This was no act of God,”',
      // the senator or the mayor
      '9 ?: “They told us we were safe,”',
    ],
    people: [
      'Greta Moss (the mayor of Lower Orrin)',
      'Ida Lund (Halvorsen’s spokeswoman)',
      'Jan Brandt (The authority’s director)',
      'Milena Petrov',
      'Paul Roux (Senator)',
      'Tomas Halvorsen (President)',
    ],
  },
  strike: {
    dates: [
      '1 Monday = 2024-12-09',
      '1 a day after = 2024-12-08',
      '2 December 2 = 2024-12-02',
      '2 2019 = 2019-01-01..2019-12-31',
      '3 last Thursday = 2024-12-05 said',
      '3 Wednesday = 2024-12-11',
      '5 November = 2024-11-01..2024-11-30',
      '6 October 1997 = 1997-10-01..1997-10-31',
      '7 Sunday = 2024-12-08 said',
    ],
    statements: [
      '2 Rosa Alvim: “We have waited since 2019,” … “We can wait a little longer.”',
      '3 Joao Prado: “not serious.”',
      '4 Rosa Alvim: “If there is an offer, we will read it,” … “If there is none, we will stay out until Christmas.”',
      '7 Joao Prado: “I have a job to do.”',
      '8 a nurse waiting for a bus: “They are right,”',
      // another commuter or the nurse
      '9 ?: “They are holding us to ransom.”',
    ],
    people: ['Joao Prado (Transport Minister)', 'Rosa Alvim (union leader)'],
  },
  earthquake: {
    dates: [
      '1 Tuesday = 2024-11-05',
      '2 overnight = 2024-11-05..2024-11-06',
      '4 Wednesday = 2024-11-06',
      '5 2005 = 2005-01-01..2005-12-31',
    ],
    statements: [],
    people: ['Abdul Rahimi (the agency’s spokesman)'],
  },
  ferry: {
    dates: ['1 Sunday = 2025-08-17', '6 2009 = 2009-01-01..2009-12-31'],
    statements: ['4 Tomas Wren: "We have lost nine people from our village, among them four pupils,"'],
    people: ['Lena Ortiz (harbour master)', 'Tomas Wren (the mayor of Calder)'],
  },
  protest: {
    dates: ['1 Saturday = 2026-01-10', '3 Sunday = 2026-01-11'],
    statements: [
      '3 Marta Keller: “dozens of unarmed people.”',
      '4 Paul Adeyemi: “Nobody was killed by our officers,”',
    ],
    people: ['Marta Keller (Opposition leader)', 'Paul Adeyemi (Interior Minister)'],
  },
};

describe.each(Object.entries(WHOLE))('%s', (name, expected) => {
  const article = articleFrom(`articles/${name}.md`);

  test('every date, none invented', () => {
    const read = readDates(article).map(({ sentence, basis, start, end, dates }) => {
      const days = start === null ? '?' : start === end ? start : `${start}..${end}`;
      return `${sentence.paragraph} ${basis} = ${days}${dates === 'saying' ? ' said' : ''}`;
    });
    expect(read).toEqual(expected.dates);
  });

  test('every statement with its speaker, none invented', () => {
    const read = readStatements(article).map(({ speaker, slices }) => {
      const words = slices.map(({ paragraph, start, end }) =>
        article.paragraphs[paragraph - 1]?.text.slice(start, end),
      );
      return `${slices[0]?.paragraph} ${speaker ?? '?'}: ${words.join(' … ')}`;
    });
    expect(read).toEqual(expected.statements);
  });

  test('the people and their roles', () => {
    const people = readEntities([article])
      .filter(({ kind }) => kind === 'person')
      .map(({ name: own, role }) => (role === null ? own : `${own} (${role})`));
    expect(people.sort()).toEqual(expected.people);
  });
});
