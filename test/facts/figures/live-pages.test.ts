import { describe, expect, test } from 'vitest';
import { readFigures } from '../../../src/facts/figures/read.ts';
import { articleOf, lineOf } from './article-of.ts';

/** A paragraph and the figures in it, as `lineOf` writes them; a row without figures must give none. */
type Row = readonly [paragraph: string, ...figures: string[]];

const ROWS: readonly Row[] = [
  // A toll with a long way to its verb, or given "as" a number.
  [
    'The death toll from the fire at a furniture warehouse packed with seasonal workers on the edge of Norden climbed to 51 on Friday, officials said.',
    'dead 51 death toll / officials',
  ],
  [
    'The inspectorate gave the toll as 17. Lawyers for the families say 19, because they count the unborn.',
    'dead 17 toll / inspectorate',
    'dead 19 toll / Lawyers for the families',
  ],
  ['The inspectorate gave the toll as 17. Drivers say six, at most.', 'dead 17 toll / inspectorate'],
  [
    'The last bulletin gave the number of displaced as 4,300.',
    'displaced 4300 number of displaced / The last bulletin',
  ],
  ['The club gave the number of members as 4,300.'],
  [
    'Police put the number of injured at 9. But a nurse told the paper it was 11, as two had walked to a clinic with cuts.',
    'wounded 9 number of injured / Police',
    'wounded 11 number of injured / a nurse',
    'wounded 2 walked to a clinic with cuts / a nurse',
  ],
  [
    'Police put the number of injured at 9. The referee said it was 4 minutes too long.',
    'wounded 9 number of injured / Police',
  ],
  [
    'More than 500 people have been displaced, according to Caritas. The ministry’s own figure is 310.',
    'displaced >500 people / Caritas',
    'displaced 310 displaced / ministry',
  ],
  [
    'More than 500 people have been displaced, according to Caritas. Monday’s figure was 310.',
    'displaced >500 people / Caritas',
    'displaced 310 displaced / -',
  ],
  // Treated, and called injured by the next sentence.
  [
    'The clinic said 31 people had been treated at two hospitals. Six of the injured are pupils.',
    'wounded 31 people had been treated / clinic',
    'wounded 6 pupils / -',
  ],
  [
    'The clinic said 31 people had been treated at two hospitals. Six of the pupils were ill.',
    'other 31 people had been treated / clinic',
  ],
  [
    'Five are in the burns unit, one of them in a critical condition.',
    'wounded 5 in the burns unit / -',
    'wounded 1 in a critical condition / - < 5',
  ],
  // What became of them, in other words.
  ['Two other climbers have not been found.', 'missing 2 other climbers / -'],
  ['Two other suspects have not been found.'],
  [
    'The minister told state radio that between 20 and 24 passengers had not been accounted for.',
    'missing >=20-24 passengers / minister',
  ],
  ['The auditor said 24 million dollars had not been accounted for.'],
  ['Floods took the bridge and nine people were swept to their deaths.', 'dead 9 people / -'],
  ['Floods took the pier and nine boats were swept to sea.'],
  ['Four hikers fell to their deaths on Sunday, the rescue service said.', 'dead 4 hikers / rescue service'],
  [
    'The hospital took in 14 of the injured, three of whom lost a leg.',
    'wounded 14 injured / -',
    'wounded 3 lost a leg / - < 14',
  ],
  ['Two of the firefighters had scorched their hands.', 'wounded 2 firefighters / -'],
  ['Three traders burned their goods.'],
  ['An officer was cut on the hand.', 'wounded 1 officer / -'],
  ['A hole was cut in the hull.'],
  ['A Danish couple were left with back injuries when the basket tipped.', 'wounded 2 Danish couple / -'],
  ['A couple of doctors were left with the bill.'],
  ['Some 260 residents were moved out of their homes overnight.', 'displaced ~260 residents / -'],
  ['Some 260 paintings were moved out of the gallery.'],
  ['The bodies of three men missing since the storm were recovered on Monday.', 'dead 3 men / -'],
  ['The families of three men missing since the storm were told on Monday.', 'missing 3 men / -'],
  ['His cousin was among six members of the choir whose bodies were found.', 'dead 6 members / -'],
  ['His cousin was among six members of the choir whose songs were found.'],
  // Parts.
  ['The crash killed 11 people, four Britons among them.', 'dead 11 people / -', 'dead 4 Britons / - < 11'],
  ['The crash killed 11 people. The report has four authors, two Britons among them.', 'dead 11 people / -'],
  [
    'The rights group has documented 40 killings, among the victims seven girls and two boys.',
    'dead 40 killings / rights group',
    'dead 7 girls / rights group < 40',
    'dead 2 boys / rights group < 40',
  ],
  [
    'The clinic took in 30 wounded. MSF treated a further 12 at its post, most of them for burns.',
    'wounded 30 wounded / -',
    'wounded 12 treated / -',
  ],
  [
    'In all 2,140 people were killed in 2025, according to the observatory, after more than 3,000 in 2024.',
    'dead 2140 people / observatory',
    'dead >3000 people / observatory',
  ],
  ['Nine people were killed after more than 300 in red shirts marched.', 'dead 9 people / -'],
  // Who reports.
  [
    'At dawn the governor, Paul Roux, was telling reporters that six bodies had been found and that up to 20 people might be missing.',
    'dead 6 bodies / governor, Paul Roux',
    'missing <=20 people / governor, Paul Roux',
  ],
  ['A nurse was telling a joke when 12 people were killed.', 'dead 12 people / -'],
  [
    'An earlier version of this article said 40 people had died, quoting the mayor of Calder, Ida Lund.',
    'dead 40 people / mayor of Calder, Ida Lund',
  ],
  ['An earlier version of this article said 40 people had died.'],
  [
    'No Finns were killed, the ministry in Helsinki says, but four have been treated for bruises.',
    'dead none 0 Finns / ministry in Helsinki',
    'wounded 4 treated for bruises / ministry in Helsinki',
  ],
  ['No Finns were killed, the ministry says, but four ships have sunk.', 'dead none 0 Finns / ministry'],
  ['Mayor Ida Lund told me 12 people had died.', 'dead 12 people / Mayor Ida Lund'],
  ['The mayor told a group of 12 people they had won.'],
  // Of those told before.
  [
    'Police said 64 people were injured. Of the 64, 18 remain in hospital.',
    'wounded 64 people / Police',
    'wounded 18 people / - < 64',
  ],
  ['Police said 64 people were injured. Of the 64, 18 have gone home.', 'wounded 64 people / Police'],
  ['Police said 64 people were injured. Of the 80, 18 remain in hospital.', 'wounded 64 people / Police'],
  [
    'The inspectorate gave the toll as 17. The mayor says 19.',
    'dead 17 toll / inspectorate',
    'dead 19 toll / mayor',
  ],
  ['An elderly couple died and 3 were hurt.', 'dead 2 elderly couple / -', 'wounded 3 hurt / -'],
  ['The raids left 12,900 people newly displaced, OCHA said.', 'displaced 12900 people / OCHA'],
  // None.
  ['There were no tourists among the victims, the embassy said.', 'casualties none 0 tourists / embassy'],
  ['There were no surprises among the nominees, the embassy said.'],
  ['No gas escaped and nobody was hurt, the brigade said.', 'wounded none 0 hurt / brigade'],
  ['Nobody was hurt, the warden there says, because the hall was empty.', 'wounded none 0 hurt / warden'],
];

describe('sentences of live pages, features and bulletins', () => {
  test.each(ROWS)('%s', (paragraph, ...figures) => {
    expect(readFigures(articleOf(paragraph)).map(lineOf)).toEqual(figures);
  });
});
