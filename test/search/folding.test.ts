import { expect, test } from 'vitest';
import { stemOf } from '../../src/search/stems.ts';
import { tokenise } from '../../src/search/tokens.ts';

const stems = (text: string): string[] => tokenise(text).map(({ stem }) => stem);

test.each([
  ['article5', 'Article 5', 'a number typed onto its word'],
  ['Dortyol', 'Dörtyol', 'diacritics left out'],
  ['Erdogan', 'Erdoğan', 'a letter with a breve'],
  ['İstanbul', 'istanbul', 'a dotted capital'],
  ["Turkey's", 'Turkey’s', 'curly and straight apostrophes'],
  ["Turkey's", 'Turkey', 'possessive'],
  ['defence', 'defense', 'British and American'],
  ['organised', 'organize', 'British and American, inflected'],
  ['centre', 'center', 'British and American'],
  ['Ｂｒｉｄｇｅ', 'bridge', 'full-width letters'],
  ['ﬁre', 'fire', 'a ligature'],
  ['bri\u200bdge', 'bridge', 'an invisible character'],
  ['five', '5', 'numbers as words'],
  ['twenty-three', '23', 'tens and units'],
  ['1,000', '1000', 'thousands separators'],
  ['fifth', '5th', 'ordinals as words'],
  ['U.S.', 'US', 'dotted abbreviation'],
  ['USA', 'U.S.', 'three letters for two'],
  ['9/11', 'September 11', 'a date everybody writes short'],
  ['shot', 'shoot', 'irregular past'],
  ['sunk', 'sank', 'irregular forms of one verb'],
  ['misled', 'mislead', 'irregular past of a verb with a prefix'],
  ['beaten', 'beat', 'irregular participle'],
  ['upheld', 'uphold', 'irregular past of a verb with a prefix'],
  ['repaid', 'repaying', 'irregular past of a short verb with a prefix'],
  ['paid', 'pay', 'irregular past of a short verb'],
  ['bought', 'buying', 'irregular past of a short verb'],
  ['tried', 'try', 'a verb too short for the suffix rules'],
  ['succeeded', 'succeed', 'an ending that looks like a past'],
  ['women', 'woman', 'irregular plural'],
  ['straße', 'strasse', 'a letter that decomposition leaves'],
  ["O'Brien", 'OBrien', 'an apostrophe inside a name'],
])('%s is read like %s: %s', (a, b) => {
  expect(stems(a)).toEqual(stems(b));
});

test.each([
  ['minister', 'ministry', 'a person and an office'],
  ['founded', 'found', 'setting up is not finding'],
  ['Iran', 'Iraq', 'two countries'],
])('%s is not read like %s: %s', (a, b) => {
  expect(stemOf(a.toLowerCase())).not.toBe(stemOf(b.toLowerCase()));
});
