import { describe, expect, test } from 'vitest';
import { entityNamed, readEntities } from '../../../src/facts/entities/read.ts';
import { articleFrom, articleOf, FIRST } from '../article.ts';

// A row: why it is here, the words, and the entities that must be read, in any order: "kind: names (role)". Nothing
// else may be read.
type Row = readonly [why: string, text: string, entities: readonly string[]];

const rows: readonly Row[] = [
  ['role before the name', 'Foreign Minister Hanna Berg arrived.', ['person: Hanna Berg (Foreign Minister)']],
  ['police before an office', 'Police Chief Monica Arce arrived.', ['person: Monica Arce (Police Chief)']],
  [
    'the office and not what it belongs to',
    'He demanded a meeting with the defense minister, Teresa Luna.',
    ['person: Teresa Luna (the defense minister)'],
  ],
  [
    'a body of a people',
    'The Adara People’s Front (APF) signed. The APF has 300 fighters.',
    ['organisation: Adara People’s Front, APF'],
  ],
  [
    'an office is the one’s behind it',
    'Two were staff of the World Food Programme, the humanitarian coordinator, Ingrid Osei, said.',
    ['organisation: World Food Programme', 'person: Ingrid Osei (the humanitarian coordinator)'],
  ],
  [
    'a company by its first word',
    "A train of Halden Rail plc left the track. Halden said nobody was hurt. Halden's shares fell.",
    ['organisation: Halden Rail, Halden'],
  ],
  [
    'a town is no company',
    'Tarn Energy cut the power in Tarn. Tarn said no.',
    ['organisation: Tarn Energy', 'place: Tarn'],
  ],
  ['identified as', 'Police identified him as Ivan Sorel, a former soldier.', ['person: Ivan Sorel']],
  ['a trade set apart', 'They met Ivan Sorel, a trader from the north.', ['person: Ivan Sorel']],
  [
    'common words that name a body',
    'They thanked Doctors Without Borders.',
    ['organisation: Doctors Without Borders'],
  ],
  [
    'a chief of something',
    'He met civil protection chief Marta Kallay.',
    ['person: Marta Kallay (civil protection chief)'],
  ],
  [
    'a full stop in a role',
    'They met Peter Aho, medical director of St. Brigid’s Hospital, on Monday.',
    ['person: Peter Aho (medical director of St. Brigid’s Hospital)', 'organisation: St. Brigid’s Hospital'],
  ],
  [
    'a club, not a person',
    'The captain of Harlow Rovers was charged. Rovers, who finished third, said nothing.',
    ['organisation: Harlow Rovers, Rovers'],
  ],
  ['a dealer', 'They met the carpet dealer Tomasz Wrona on Monday.', ['person: Tomasz Wrona']],
  [
    'head of what is not said',
    'The union called for calm. Its head, Amina Sule, said so.',
    ['person: Amina Sule'],
  ],
  [
    'secretary says something',
    'The union called for calm. Its general secretary, Amina Sule, said so.',
    ['person: Amina Sule (general secretary)'],
  ],
  ['of a family', 'Amina Lawal, whose 14-year-old twins are missing, sat there.', ['person: Amina Lawal']],
  ['nation and role', 'French President Luc Moreau arrived.', ['person: Luc Moreau (French President)']],
  ['role of a country', 'President of Chile Ana Souza arrived.', ['person: Ana Souza (President of Chile)']],
  [
    'role in small letters',
    'The ferry’s captain was freed, union spokesman Ali Demir said.',
    ['person: Ali Demir (union spokesman)'],
  ],
  ['role in an aside', 'Ana Souza, the water minister, arrived.', ['person: Ana Souza (the water minister)']],
  [
    'name in an aside',
    'The head of the agency, Jane Doe, resigned.',
    ['person: Jane Doe (The head of the agency)'],
  ],
  [
    'rank upon rank',
    'Chief of Staff Army Gen. Jan de Boer spoke.',
    ['person: Jan de Boer (Chief of Staff Army Gen.)'],
  ],
  [
    'a title alone says less than the words set apart',
    'The leader of the revolt, Col. Idris Kante, fled.',
    ['person: Idris Kante (The leader of the revolt)'],
  ],
  [
    'no longer in office, a noun between',
    'He beat his rival, former central bank governor Esther Kalonda.',
    ['person: Esther Kalonda (former central bank governor)'],
  ],
  [
    'no longer in office, small letters',
    'They met former president Luis Vega.',
    ['person: Luis Vega (former president)'],
  ],
  [
    'no longer in office, capitals',
    'Former President Luis Vega arrived.',
    ['person: Luis Vega (Former President)'],
  ],
  [
    'a former that is another’s',
    'A former ally of President Luis Vega arrived.',
    ['person: Luis Vega (President)'],
  ],
  [
    'a role that opens the sentence',
    'Police commissioner Henry Sakala arrived.',
    ['person: Henry Sakala (Police commissioner)'],
  ],
  [
    'an office with of',
    'The talks were led by Secretary of State Marco Rubio on Monday.',
    ['person: Marco Rubio (Secretary of State)'],
  ],
  ['an office with of and nobody’s name', 'The talks were led by the Secretary of State on Monday.', []],
  ['age before the name', 'Nearby, 71-year-old Marta Polan made tea.', ['person: Marta Polan']],
  ['what only people do', 'Outside, Marta Polan waited.', ['person: Marta Polan']],
  ['what ships do, too', 'Outside, Santa Rosalia sank.', ['other: Santa Rosalia']],
  ['the body before its name', 'The newspaper La Hora wrote of it.', ['organisation: La Hora']],
  ['honorific', 'They met Mr. Tanaka in Kyoto.', ['person: Tanaka (Mr.)', 'place: Kyoto']],
  ['age', 'Petra Novak, 34, was rescued.', ['person: Petra Novak']],
  ['speaks', 'The water rose fast, Petra Novak said.', ['person: Petra Novak']],
  [
    'surname alone later',
    'Petra Novak ran for the hills. Novak lost her house.',
    ['person: Petra Novak, Novak'],
  ],
  [
    'spelled with and without accents',
    'President Jorge Muñoz left. Jorge Munoz had ruled since 2010.',
    ['person: Jorge Muñoz, Jorge Munoz (President)'],
  ],
  [
    'initial',
    'President John Hill left. John F. Hill had ruled for years.',
    ['person: John F. Hill, John Hill (President)'],
  ],
  [
    'the role alone',
    'French President Luc Moreau left. The French president flew to Rome.',
    ['person: Luc Moreau, The French president (French President)', 'place: Rome'],
  ],
  [
    'two of one surname: the surname is nobody’s',
    'Senator Ana Costa met Judge Rui Costa. Costa smiled.',
    ['person: Ana Costa (Senator)', 'person: Rui Costa (Judge)'],
  ],
  [
    'country',
    'Rain fell in Chile, Côte d’Ivoire and the United States.',
    ['place: Chile', 'place: Côte d’Ivoire', 'place: United States'],
  ],
  ['short forms of a country', 'The U.S. and the United States are one.', ['place: United States, U.S.']],
  ['us is not the US', 'He told us. They told the US.', ['place: US']],
  [
    'place by its noun',
    'Floods hit Linares province and the town of Colbún.',
    ['place: Linares', 'place: Colbún'],
  ],
  [
    'place by its own word',
    'Boats crossed the Strait of Messina near Mount Etna.',
    ['place: Strait of Messina', 'place: Mount Etna'],
  ],
  ['place by preposition', 'A bus overturned near Talca.', ['place: Talca']],
  [
    'organisation by its word',
    'The World Food Programme Council and the Ministry of Health agreed.',
    ['organisation: World Food Programme Council', 'organisation: Ministry of Health'],
  ],
  ['organisation by initials', 'NATO and the WHO met.', ['organisation: NATO', 'organisation: WHO']],
  [
    'initials in brackets',
    'The Central Bank Authority (CBA) cut rates. The CBA said so.',
    ['organisation: Central Bank Authority, CBA'],
  ],
  [
    'nation before an organisation',
    'The Spanish Red Cross Society helped.',
    ['organisation: Red Cross Society'],
  ],
  [
    'seat of power',
    'The Kremlin and the White House agreed.',
    ['organisation: Kremlin', 'organisation: White House'],
  ],
  [
    'an office word inside a longer name',
    'The General Assembly and the Justice Department met.',
    ['organisation: General Assembly', 'organisation: Justice Department'],
  ],
  ['adjectives name nobody', 'Iranian and South Korean leaders met Muslim scholars.', []],
  [
    'first words of sentences',
    'Rockets fell. Meanwhile, shops closed. Tuesday was quiet. I’ll wait. We’re here.',
    [],
  ],
  ['weekdays and months', 'On Monday and in February it rained.', []],
  [
    'something else with a name',
    'Operation Silent Dawn and Article 5 were debated.',
    ['other: Operation Silent Dawn', 'other: Article 5'],
  ],
  [
    'a name that also opens a sentence',
    'Talca burned. A bus reached Talca at noon from Linares province.',
    ['other: Talca', 'place: Linares'],
  ],
  [
    'an adjective that is part of the name',
    'The European Union and the Northern Republic signed.',
    ['organisation: European Union', 'other: Northern Republic'],
  ],
  [
    'a committee of something named',
    'The International Committee of the Red Cross left.',
    ['organisation: International Committee of the Red Cross'],
  ],
  [
    'known by its initials later',
    'The World Health Organization left. Only the WHO knows.',
    ['organisation: World Health Organization, WHO'],
  ],
  [
    'initials in brackets make it a body',
    'Médecins Sans Frontières (MSF) left.',
    ['organisation: Médecins Sans Frontières, MSF'],
  ],
  [
    'the owner of a town is no town',
    'Josué Kalemba, 58, fled. People in Kalemba’s home town cheered.',
    ['person: Josué Kalemba, Kalemba'],
  ],
  [
    'a trade and a clause about it',
    'Musa Adoum, a fisherman who hid in the reeds, fled.',
    ['person: Musa Adoum (a fisherman)'],
  ],
  ['a saint’s hospital', 'They ran to St. Anne’s Hospital.', ['organisation: St. Anne’s Hospital']],
  ['a bordering country', 'Neighbouring Kasanda shut its border.', ['other: Kasanda']],
  [
    'an owner of two words',
    'The European Union’s foreign policy chief, Maret Kivi, spoke.',
    ['organisation: European Union', 'person: Maret Kivi (The European Union’s foreign policy chief)'],
  ],
  ['capitals of a dateline', 'PORT SELIM, March 4 — Rain fell.', ['place: PORT SELIM']],
  [
    'a body of its members',
    "The Prison Officers’ Union and the Workers' Party left.",
    ['organisation: Prison Officers’ Union', "organisation: Workers' Party"],
  ],
  [
    'an owner and a body',
    'The United States’ Congress left.',
    ['organisation: Congress', 'place: United States'],
  ],
  [
    'the adjective of a country nobody lists',
    'Tavria fell. People in Tavria and a Tavrian ship left.',
    ['place: Tavria'],
  ],
  [
    'a role behind a pronoun',
    'The union left. Its general secretary, Bill Hodge, stayed.',
    ['person: Bill Hodge (general secretary)'],
  ],
  [
    'a nickname inside the name, later alone',
    'Ron “Bluey” Hallam, 57, ran the mill. Bluey is missing. Mr Hallam’s wife waits.',
    ['person: Ron “Bluey” Hallam, Bluey, Hallam (Mr)'],
  ],
  [
    'a nickname in single marks',
    "They thanked Tess 'Dot' Alvarez, 40, for it.",
    ["person: Tess 'Dot' Alvarez"],
  ],
  ['a title before a name', 'The film “Undertow” Netflix made won a prize.', ['other: Netflix']],
  ['a nickname and no first name', 'President “Teflon” Cole resigned.', ['other: Cole']],
  [
    'a first name alone later',
    'Nurse Ida Brandt, 31, jumped. Later Ida’s mother wept.',
    ['person: Ida Brandt, Ida (Nurse)'],
  ],
  [
    'a first name, the full name having no other sign',
    'Her friend Tom Reed left. Tom, 33, wept.',
    ['person: Tom Reed, Tom'],
  ],
  [
    'a first name before the full one',
    'Then Ida’s mother wept. Later Ida Brandt, 31, jumped.',
    ['other: Ida', 'person: Ida Brandt'],
  ],
  [
    'a first name of two',
    'Ida Brandt, 31, met Ida Moss, 40. Later Ida’s mother wept.',
    ['person: Ida Brandt', 'person: Ida Moss', 'other: Ida'],
  ],
  [
    'a place like a first name',
    'Chelsea Brandt, 31, fled. A bus burned in Chelsea at noon.',
    ['person: Chelsea Brandt', 'place: Chelsea'],
  ],
  [
    'a village like a first name',
    'Adela Brandt, 31, fled to the village of Adela. Adela’s children stayed.',
    ['person: Adela Brandt', 'place: Adela'],
  ],
  [
    'somebody else of that first name',
    'Maria Rossi, 40, jumped. A girl called Maria survived; not so Maria’s mother.',
    ['person: Maria Rossi', 'other: Maria'],
  ],
  [
    'a trade that opens the sentence',
    'Publican Merv Atkins has fed them.',
    ['person: Merv Atkins (Publican)'],
  ],
  ['a body that begins like one', 'Farmer Union Council met.', ['organisation: Farmer Union Council']],
  ['a member of parliament', 'State MP Helen Cassar told reporters so.', ['person: Helen Cassar (State MP)']],
  [
    'initials of another language',
    'The Haitian National Police (PNH) left. Only the PNH knows.',
    ['organisation: Haitian National Police, PNH'],
  ],
  [
    'initials of an office’s name',
    'The General Directorate of Civil Protection (DGPC) counted 73.',
    ['organisation: General Directorate of Civil Protection, DGPC'],
  ],
  [
    'initials that are a party’s',
    'They met Paul Reyes (DUP) on Monday.',
    ['other: Paul Reyes', 'organisation: DUP'],
  ],
  [
    'two letters that only look like initials',
    'They met Paul Reyes (RP) on Monday.',
    ['other: Paul Reyes', 'organisation: RP'],
  ],
  ['a charity set apart', 'Acasă, a charity that runs a helpline, closed.', ['organisation: Acasă']],
  [
    'a director of a company is none',
    'Anna Rossi, a company director, left.',
    ['person: Anna Rossi (a company director)'],
  ],
  ['a capital inside a word', 'SafeWork inspectors left.', ['other: SafeWork']],
];

describe('who and where', () => {
  test.each(rows.map(([why, text, entities]) => ({ why, text, entities })))(
    '$why: $text',
    ({ text, entities }) => {
      const read = readEntities([articleOf(text)]).map(
        ({ kind, names, role }) => `${kind}: ${names.join(', ')}${role === null ? '' : ` (${role})`}`,
      );
      expect([...read].sort()).toEqual([...entities].sort());
    },
  );
});

test('the first article: people with their roles, kinds of the rest, every mention at its place', () => {
  const article = articleFrom(FIRST);
  const entities = readEntities([article]);
  const of = (kind: string) => entities.filter((one) => one.kind === kind).map(({ name }) => name);
  expect(entities.filter(({ kind }) => kind === 'person').map(({ names, role }) => [names, role])).toEqual([
    [['Pete Hegseth', 'Hegseth'], 'Defense Secretary'],
    [['Dan Caine', 'Caine'], 'Joint Chiefs Chairman Air Force Gen.'],
    [['Donald Trump'], 'U.S. President'],
    [['Recep Tayyip Erdoğan', 'Recep Tayyip Erdogan'], 'Turkish President'],
    [['Allison Hart'], 'Alliance spokesperson'],
  ]);
  expect(of('organisation').sort()).toEqual([
    'AFP',
    'Daily Beast',
    'NATO',
    'Pentagon',
    'Red Crescent Society',
    'White House',
  ]);
  expect(of('place')).toEqual(
    expect.arrayContaining(['Turkey', 'Iran', 'United States', 'Dörtyol', 'Hatay', 'Tehran', 'Ankara']),
  );
  for (const { names, mentions } of entities) {
    for (const { sentence, at } of mentions) {
      expect(names).toContain(article.paragraphs[sentence.paragraph - 1]?.text.slice(at.start, at.end));
    }
  }
});

test('names are found as people type them', () => {
  const entities = readEntities([articleFrom(FIRST)]);
  const named = (words: string) => entityNamed(words, entities)?.name ?? null;
  expect(named('erdogan')).toBe('Recep Tayyip Erdoğan');
  expect(named('Hegseth')).toBe('Pete Hegseth');
  expect(named('the pentagon')).toBe('Pentagon');
  expect(named('us')).toBe('United States');
  expect(named('Putin')).toBe(null);
});
