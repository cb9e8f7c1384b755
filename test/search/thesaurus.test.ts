import { describe, expect, test } from 'vitest';
import { readKnowledge } from '../../src/search/relations.ts';
import { stemOf } from '../../src/search/stems.ts';
import { GROUPS } from '../../src/search/thesaurus/index.ts';

const { relations } = readKnowledge();
const keyOf = (word: string): string => word.split(' ').map(stemOf).join('_');
const strength = (asked: string, found: string): number =>
  relations.get(keyOf(asked))?.get(keyOf(found)) ?? 0;

describe('what people type finds what articles write', () => {
  test.each([
    ['passed away', 'died'],
    ['locked up', 'detained'],
    ['locked up', 'jailed'],
    ['went under', 'capsized'],
    ['kicked out', 'expulsion'],
    ['blew up', 'exploded'],
    ['called off', 'cancelled'],
    ['put off', 'postponed'],
    ['coughed up', 'paid'],
    ['got rid of', 'dismissed'],
    ['backed down', 'conceded'],
    ['turned down', 'rejected'],
    ['looked into', 'investigated'],
    ['owned up', 'admitted'],
    ['got away', 'escaped'],
    ['went missing', 'disappeared'],
    ['hurt', 'injured'],
    ['at fault', 'blamed'],
    ['on the run', 'fugitive'],
    ['covered up', 'concealed'],
    ['missus', 'wife'],
    ['married', 'husband'],
    ['fireman', 'firefighters'],
    ['lorry', 'truck'],
    ['motorway', 'highway'],
    ['ok', 'unharmed'],
    ['verdict', 'acquitted'],
    ['punishment', 'fined'],
    ['gas station', 'station'],
    ['success', 'succeeded'],
    ['poverty', 'poor'],
    ['coup', 'mutiny'],
    ['coup', 'uprising'],
    ['coup', 'takeover'],
    ['coup leader', 'plotter'],
    ['gave himself up', 'surrendered'],
    ['went on strike', 'walkout'],
    ['saved', 'pulled out'],
    ['rescued', 'pulled from'],
    ['people', 'victims'],
    ['ok', 'intact'],
    ['back', 'restored'],
    ['run again', 'resume'],
    ['up and running', 'restored'],
    ['back to normal', 'resumed'],
    ['still going', 'ongoing'],
    ['start', 'came into force'],
    ['plot', 'conspired'],
    ['work', 'functioned'],
    ['strong', 'magnitude'],
    ['fast', 'knots'],
    ['gun', 'rifle'],
    ['boat', 'dinghy'],
    ['animal', 'goat'],
    ['jewelry', 'necklace'],
    ['in jail', 'custody'],
    ['in hospital', 'hospitalized'],
    ['on trial', 'court'],
    ['power cut', 'outage'],
    ['mad', 'furious'],
    ['vid', 'footage'],
    ['cancelled', 'scrapped'],
    ['pulled over', 'stopped'],
    ['came from', 'originated'],
    ['derailment', 'train'],
    ['sailor', 'sailing'],
    ['decided', 'decision'],
  ])('%s → %s', (asked, found) => {
    expect(strength(asked, found)).toBeGreaterThan(0.5);
  });
});

test.each([
  ['kill', 'wound'],
  ['dead', 'injured'],
  ['dead', 'alive'],
  ['win', 'lose'],
  ['beat', 'lose'],
  ['buy', 'sell'],
  ['import', 'export'],
  ['hot', 'cold'],
  ['hire', 'fire'],
  ['borrow', 'lend'],
  ['rise', 'fall'],
  ['arrest', 'release'],
  ['convict', 'acquit'],
  ['president', 'minister'],
  ['soldier', 'civilian'],
  ['husband', 'wife'],
  ['brother', 'sister'],
  ['north', 'south'],
  ['kill', 'executive'],
  ['alive', 'dead'],
  ['damaged', 'intact'],
  ['resume', 'suspend'],
  ['start', 'end'],
  ['hostage', 'captor'],
  ['landlord', 'tenant'],
  ['gold', 'silver'],
  ['knife', 'gun'],
  ['earthquake', 'flood'],
  ['derail', 'capsize'],
  ['air strike', 'walkout'],
  ['king', 'queen'],
  ['murder', 'theft'],
  ['true', 'false'],
  ['work', 'fire'],
  ['accused', 'defended'],
])('%s and %s stay apart', (one, other) => {
  expect([strength(one, other), strength(other, one)]).toEqual([0, 0]);
});

test.each([
  ['animal', 'goat'],
  ['people', 'victims'],
  ['ok', 'intact'],
  ['back', 'restored'],
  ['strong', 'magnitude'],
  ['broke', 'bankrupt'],
  ['lie', 'misled'],
])('%s may be told of as %s, and not the other way about', (asked, found) => {
  expect(strength(asked, found)).toBeGreaterThan(0.5);
  expect(strength(found, asked)).toBe(0);
});

test('every group relates words that their stems keep apart', () => {
  const idle = GROUPS.filter(({ words }) => new Set(words.map((word) => keyOf(word.join(' ')))).size < 2);
  expect(idle.map(({ words }) => words.map((word) => word.join(' ')))).toEqual([]);
});
