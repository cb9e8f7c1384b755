import { describe, expect, test } from 'vitest';
import { readFolder } from '../../../src/corpus/folder.ts';
import type { Figure } from '../../../src/facts/facts.ts';
import { filterFigures, reporterValues, whereValues, whoValues } from '../../../src/facts/figures/filter.ts';
import { figuresFor } from '../../../src/facts/figures/question.ts';
import { readFigures } from '../../../src/facts/figures/read.ts';
import { groupFigures } from '../../../src/facts/figures/rows.ts';
import { finish } from '../../../src/facts/steps.ts';
import { articleOf, lineOf } from './article-of.ts';

const rowsOf = (figures: readonly Figure[]) => finish(groupFigures(figures));

const read = (text: string): readonly Figure[] => readFigures(articleOf(text));
const lines = (figures: readonly Figure[]): string[] => figures.map(lineOf);

function firstArticle(): readonly Figure[] {
  const folder = readFolder('data');
  if (!folder.ok) throw new Error(folder.reason);
  return folder.corpus.articles
    .filter(({ slug }) => slug === 'nato-intercepts-missile-over-turkey')
    .flatMap((article) => readFigures(article));
}

describe('rows', () => {
  test('the same count told twice is one row with two tellings', () => {
    const row = rowsOf(firstArticle()).find(({ told }) => told.length > 1);
    expect(lines(row?.told ?? [])).toEqual(['dead 6 U.S. soldiers / -', 'dead 6 U.S. service members / -']);
    expect(row?.differs).toBe(false);
  });

  test('a surname and the whole name are one reporter', () => {
    const text =
      'Minister Ana Souza said 12 people were killed. Souza said later that 15 people were killed.';
    expect(rowsOf(read(text)).filter(({ differs }) => differs)).toEqual([]);
    const other =
      'Minister Ana Souza said 12 people were killed. Roux said later that 15 people were killed.';
    expect(rowsOf(read(other)).filter(({ differs }) => differs)).toHaveLength(2);
  });

  test('bodies that two people saw may be of two places', () => {
    const text =
      'A reporter counted 14 bodies in the yard.\n\nA rescuer said his team had recovered four bodies from one house.';
    expect(rowsOf(read(text)).filter(({ differs }) => differs)).toEqual([]);
  });

  test('only so many, said without a place against another’s count of one', () => {
    const differing = (text: string): readonly unknown[] =>
      rowsOf(read(text)).filter(({ differs }) => differs);
    const told = 'The governor said nine people had died in Brandis.\n\n';
    expect(differing(`${told}The ministry reported only three deaths.`)).toHaveLength(2);
    expect(differing(`${told}The ministry reported three deaths.`)).toEqual([]);
    expect(differing(`${told}Shops shut.\n\nThe ministry reported only three deaths.`)).toEqual([]);
  });

  test('two reporters with two counts of one thing stand side by side and are marked', () => {
    const rows = rowsOf(firstArticle());
    const at = rows.findIndex(({ differs }) => differs);
    expect(lines(rows.slice(at, at + 3).map(({ figure }) => figure))).toEqual([
      'dead 787 death toll / Red Crescent Society',
      'dead >1000 dead / Iranian state media',
      'dead >=175 killed / Iranian state media < 1000',
    ]);
    expect(rows.filter(({ differs }) => differs)).toHaveLength(2);
  });

  test.each([
    ['other people', 'Police said 12 soldiers were killed. The army said 30 civilians were killed.'],
    [
      'another place',
      'Police said 12 people were killed in Lima. The army said 30 people were killed in Cusco.',
    ],
    ['another year', 'Police said 12 people were killed. The army said the 1999 flood killed 300 people.'],
    ['nobody named', 'Police said 12 people were killed. A second blast killed 30 people.'],
    ['the same reporter', 'Police said 12 people were killed. Police said 30 people were killed.'],
    ['an earlier event', 'Police put the toll at 12. In the 2020 unrest, 80 people died, the army said.'],
    [
      'another war',
      'Police said 12 soldiers were killed. The army said 300 soldiers had been killed since 2022.',
    ],
    [
      'one of two blasts',
      'Police said 12 people died in the first blast. The army said a second blast killed 30 people.',
    ],
    ['another day', "Police said 12 people died in Sunday's fire. The mayor said 9 died in Monday's fire."],
    // What was found in one place says nothing of all.
    ['some bodies', 'Police put the toll at 12.\n\nA hospital said it had received nine bodies.'],
    ['another harm', 'Police said 12 people were killed. The army said 30 people were wounded.'],
    ['the same number', 'Police said 12 people were killed. The army said 12 people were killed.'],
  ])('not marked as differing: %s', (_why, text) => {
    const rows = rowsOf(read(text));
    expect(rows).toHaveLength(2);
    expect(rows.some(({ differs }) => differs)).toBe(false);
  });

  test.each([
    ['the same words', 'The mayor put the toll at 12. The army said 30 people were killed.', 2],
    [
      'bodies in one breath',
      'The ministry said 412 bodies had been found. The union put the toll at 530.',
      2,
    ],
    [
      'some of them more than all',
      'Police put the number of dead at three. A party said 17 of its supporters had been killed.',
      2,
    ],
    [
      'more bodies than dead',
      'Police put the number of dead at three.\n\nDoctors said they had received nine bodies.',
      2,
    ],
    [
      'a list that is less than all',
      'The army said eight soldiers and 19 rebels were killed. Doctors said they had counted 41 dead.',
      3,
    ],
  ])('marked as differing: %s', (_why, text, marked) => {
    expect(rowsOf(read(text)).filter(({ differs }) => differs)).toHaveLength(marked);
  });

  test.each([
    [
      'a list that comes to the same',
      'The army said eight soldiers and 19 rebels were killed. Doctors said they had counted 27 dead.',
    ],
    [
      'fewer of them than of all',
      'Police put the toll at 30. A party said 17 of its supporters were killed.',
    ],
    [
      'some more than a least',
      'Police put the toll at more than 10. A party said 17 of its supporters were killed.',
    ],
  ])('not marked as differing: %s', (_why, text) => {
    expect(rowsOf(read(text)).filter(({ differs }) => differs)).toEqual([]);
  });

  test.each([
    ['told by one', 'Police said 12 people were killed. Police said 12 people were killed.', 1],
    ['told by nobody twice', 'Twelve people were killed. The attack killed 12 people.', 1],
    // A sentence that names nobody stands under nobody's name.
    ['told by one and by nobody', 'Police said 12 people were killed. The attack killed 12 people.', 2],
    ['told of two blasts', 'The first blast killed 14 people. A second blast killed 14 people.', 2],
    ['told of two years', 'A fire killed 14 people. A fire in 2011 killed 14 people.', 2],
  ])('rows: %s', (_why, text, count) => {
    expect(rowsOf(read(text))).toHaveLength(count);
  });

  test('kinds stand together, earlier events last', () => {
    const text =
      'A fire in 2011 killed 9 people. Police said 30 people were wounded. Police said 12 people died.';
    expect(lines(rowsOf(read(text)).map(({ figure }) => figure))).toEqual([
      'dead 12 people / Police',
      'wounded 30 people / Police',
      'dead 9 people / -',
    ]);
  });

  test('every figure is told in exactly one row', () => {
    const figures = firstArticle();
    const told = rowsOf(figures).flatMap((row) => row.told);
    expect(new Set(told)).toEqual(new Set(figures));
    expect(told).toHaveLength(figures.length);
  });
});

describe('filters', () => {
  const who = (asked: string): string[] =>
    lines(filterFigures(firstArticle(), { who: asked, reporter: null }));
  const by = (asked: string): string[] =>
    lines(filterFigures(firstArticle(), { who: null, reporter: asked }));
  const SIX = ['dead 6 U.S. soldiers / -', 'dead 6 U.S. service members / -'];

  test('who is counted, in whatever words', () => {
    for (const asked of ['U.S. soldiers', 'american troops', 'US service members', 'soldiers', 'americans']) {
      expect(who(asked), asked).toEqual(SIX);
    }
    for (const asked of ['Iran', 'in Iran', 'people in Iran', 'people killed in Iran'])
      expect(who(asked), asked).toEqual(['dead 787 death toll / Red Crescent Society']);
    expect(who('soldiers from the U.S.')).toEqual(SIX);
    for (const asked of ['Turkish soldiers', 'civilians', 'Lebanon', 'wounded', 'xyzzy', '日本', '!!!'])
      expect(who(asked), asked).toEqual([]);
  });

  test('who reports', () => {
    expect(by('red crescent')).toEqual(['dead 787 death toll / Red Crescent Society']);
    expect(by('Iranian state media')).toHaveLength(2);
    expect(by('state media')).toHaveLength(2);
    for (const asked of ['NATO', '日本', '!!!']) expect(by(asked), asked).toEqual([]);
    expect(by('media')).toHaveLength(2);
  });

  test('who is offered is named without how many there are', () => {
    const figures = readFigures(articleOf('The army put the number of fighters killed at 12 in a market.'));
    expect(whoValues(figures)).toEqual(['fighters']);
    expect(whereValues(figures)).toEqual([]);
  });

  test('every value offered finds something', () => {
    const figures = firstArticle();
    expect(whoValues(figures)).toEqual(['U.S. soldiers']);
    expect(whereValues(figures)).toEqual(['Iran']);
    expect(reporterValues(figures)).toEqual(['Red Crescent Society', 'Iranian state media']);
    for (const value of [...whoValues(figures), ...whereValues(figures)])
      expect(who(value), value).not.toEqual([]);
    for (const value of reporterValues(figures)) expect(by(value), value).not.toEqual([]);
  });
});

describe('figures for a question', () => {
  test.each([
    ['How many people were killed in Iran?', [787, 1000]],
    ['what is the death toll in iran', [787, 1000]],
    ['how many iranians died', [787, 1000]],
    ['how many died in the school bombing', [175]],
    ['how many girls died when the school was bombed', [175]],
    ['How many U.S. soldiers died?', [6, 6]],
    ['how many us troops have been killed so far', [6, 6]],
    ['How many American service members were killed in the conflict?', [6, 6]],
    ['How many people were killed?', [6, 787, 1000, 175, 6]],
    // The words do not fit any figure: nothing is better than a wrong number.
    ['How many Turkish soldiers were wounded?', []],
    ['How many Turkish soldiers were killed?', []],
    ['how many civilians were killed in lebanon', []],
    ['how many people died in the earthquake', []],
    ['how many were wounded', []],
    ['How many missiles did Iran fire in total?', []],
    ['how many Iranian soldiers surrendered', []],
    ['How many NATO members are there?', []],
    ['Who was killed?', []],
  ] as const)('%s', (question, values) => {
    expect(figuresFor(question, firstArticle()).map(({ value }) => value)).toEqual(values);
  });

  test('an earlier event answers only where nothing of the news does', () => {
    const text = 'A fire killed 12 people in Lima on Tuesday. In 2011, 90 people died in a fire in Cusco.';
    const values = (question: string): number[] => figuresFor(question, read(text)).map(({ value }) => value);
    expect(values('how many people died')).toEqual([12]);
    expect(values('how many people died in Cusco')).toEqual([90]);
  });

  test('who surrendered is not who was taken hostage', () => {
    const siege = read('Gunmen took 12 hostages on Sunday. Thirty gunmen surrendered on Tuesday.');
    const values = (question: string): number[] => figuresFor(question, siege).map(({ value }) => value);
    expect(values('how many people surrendered?')).toEqual([30]);
    expect(values('how many hostages were there?')[0]).toBe(12);
  });

  test('those who died as prisoners are asked for as such; a war’s count is told with the word', () => {
    const values = (question: string, text: string): number[] =>
      figuresFor(question, read(text)).map(({ value }) => value);
    const riot = 'Inmates took 14 guards hostage. Seven prisoners are dead.';
    expect(values('how many prisoners died?', riot)).toEqual([7]);
    expect(values('how many hostages were there?', riot)).toEqual([14]);
    const war =
      'The court heard that 143 people were killed there. The war killed an estimated 50,000 people.';
    expect(values('how many people did the war kill?', war)).toEqual([50_000]);
  });
});
