import { describe, expect, test } from 'vitest';
import { searchOfData } from './stage.ts';

const search = searchOfData();

describe('leads with the sentence that answers', () => {
  test.each([
    ['where did the debris land', 'Dörtyol district', 'the very words'],
    ['wher did the debri land', 'Dörtyol district', 'misspelled'],
    ['where did the wreckage come down', 'Dörtyol district', 'other words for debris and landing'],
    ['WHO IS PETE HEGSETH', 'Defense Secretary Pete Hegseth', 'shouted; who somebody is'],
    ['who is dan caine', 'Dan Caine', 'lower case'],
    ['who is caine', 'Gen. Dan Caine', 'what somebody is, not what he said'],
    ['how old is erdogan', 'Erdoğan, 72', 'an age, diacritics left out'],
    ['how old is the Turkish president?', 'Erdoğan, 72', 'a role for a name'],
    [
      'how many american soldiers have been killed',
      'six U.S. soldiers|Six U.S. service members',
      'a count, demonym for country',
    ],
    ['death tole in iran', '787|more than 1,000 dead|death toll', 'misspelled topic, no question'],
    ['is cyprus a nato member', 'Cyprus is not a part of NATO', 'yes or no'],
    ['article5 meaning', 'treated as an assault on all|Article 5', 'a number typed onto its word'],
    [
      'how many times has drone attacks dropped percent',
      'drone attacks were down 73 percent',
      'a muddled question',
    ],
    ['how much are drone attacks down', 'drone attacks were down 73 percent', 'a percentage'],
    ['who has invoked the clause', 'by the United States', 'whoever did it stands after "by"'],
    ['when was erdogan at the white house', 'September 25, 2025', 'a date, in a caption only'],
    ['what did allison hart tell the daily beast', 'stands firmly with Turkey', 'who said what to whom'],
    ['did erdogan call for a truce', 'called for a ceasefire', 'truce for ceasefire, "he" for Erdoğan'],
    ['who sank the frigate', 'a U.S. submarine had sunk', 'irregular verb'],
    ['What sank the IRIS Dena?', 'using a torpedo', 'a name inside a long sentence'],
    ['when did iran warn europe', 'warned European nations on Tuesday', 'country for adjective'],
    ['which news agency spoke to the turkish official', 'French news outlet AFP', 'outlet for agency'],
    ['what did tehran threaten europe with', 'invite retaliation', 'a capital for its state'],
    ['will hegseth ease up', 'no let-up', 'another phrase for it'],
    ['how many girls died when the school was bombed', '175 killed', 'a figure in the middle'],
  ])('%s → %s (%s)', (question, must) => {
    const [first] = search.ask(question).hits;
    expect(must.split('|').some((words) => first?.sentence.text.includes(words))).toBe(true);
  });
});

describe('is sure that the sentence answers', () => {
  test.each([
    ['where are the interceptors located', 'eastern Mediterranean', '"located" asks for the place again'],
    ['which ship was sunk', 'naval frigate IRIS Dena', 'a name beside a thing of the asked kind'],
    [
      'what kind of school was bombed',
      'girls’ elementary school',
      '"a school" does not speak against a sort of school',
    ],
  ])('%s → %s (%s)', (question, must) => {
    const { answered, hits } = search.ask(question);
    expect(answered).toBe(true);
    expect(hits[0]?.sentence.text).toContain(must);
  });
});

describe('finds no answer', () => {
  test.each([
    ['What is the capital of Portugal?', 'another subject'],
    ['how tall is Erdogan', 'the person is there, the measure is not'],
    ['What did Emmanuel Macron say?', 'a person the article does not name'],
    ['which submarine sank the frigate', '"a U.S. submarine" is not which one'],
    ['who is the president of Iran', 'a president of another country is named'],
    ['How many Turkish soldiers were wounded?', 'other soldiers, another fate'],
    ['How many NATO members are there?', '"one member state" counts nothing'],
    ['what time was the missile shot down', 'the event is there, the time of day is not'],
    ['who is the mayor of Hatay', 'the place is there, the office is not'],
    ['how many people live in Dörtyol', 'the place is there, the count is not'],
    ['what did qatar do', 'a country the article does not name'],
    ['when was nato founded', 'the founding is not told'],
    ['how do I install node', 'no question about news'],
    ['lorem ipsum dolor sit amet', 'no question'],
    ['hello', 'a greeting'],
    ['???', 'no words'],
    ['', 'nothing'],
    ['the of and to', 'function words only'],
  ])('%s (%s)', (question) => {
    expect(search.ask(question).answered).toBe(false);
  });
});

test('says which words it looked for and which stand nowhere, as they were typed', () => {
  const { lookedFor, notFound } = search.ask('What did Emmanuel Macron say about Hatay?');
  expect(lookedFor).toEqual(expect.arrayContaining(['Emmanuel', 'Macron', 'Hatay']));
  expect(notFound).toEqual(expect.arrayContaining(['Macron']));
  expect(notFound).not.toContain('Hatay');
});

test('scores lie between 0 and 1 and never rise down the list', () => {
  for (const question of ['who is dan caine', 'missile', 'what happened', 'hello']) {
    const scores = search.ask(question, { limit: 50 }).hits.map(({ score }) => score);
    for (const score of scores) expect(score).toSatisfy((value: number) => value >= 0 && value <= 1);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  }
});

test('the same question gives the same answer, whatever was asked before', () => {
  const before = search.ask('where did the debris land');
  for (const other of ['who is dan caine', 'a b c d e f g', 'Erdogan brothers']) search.ask(other);
  expect(search.ask('where did the debris land')).toEqual(before);
  expect(searchOfData().ask('where did the debris land')).toEqual(before);
});

test('shows the sentence before where a pronoun stands for somebody', () => {
  const [first] = search.ask('who called iranians brothers and sisters').hits;
  expect(first?.sentence.text).toMatch(/^In a post on X, he/);
  expect(first?.context?.text).toContain('Erdoğan');
});

test('a caption stands behind body text that says as much', () => {
  const { hits } = search.ask('how many U.S. soldiers died', { limit: 20 });
  expect(hits[0]?.sentence.caption).toBe(false);
});

test('a caption that alone says it is shown no lower than body text that does not', () => {
  const { hits } = search.ask('is the president criticized');
  expect(hits[0]?.sentence.text).toContain('heavily criticized');
  expect(hits[0]?.sentence.caption).toBe(true);
});
