import { describe, expect, test } from 'vitest';
import { statementsFor } from '../../../src/facts/questions/said.ts';
import { datesFor } from '../../../src/facts/questions/when.ts';
import { readFacts } from '../../../src/facts/read.ts';
import { stancesOn } from '../../../src/facts/stances.ts';
import { articleFrom, articleOf, FIRST } from '../article.ts';

const article = articleFrom(FIRST);
const facts = readFacts({ articles: [article], hash: '' });

// A row: the question, the words of the dates that lead the answer, and why.
const when: readonly (readonly [question: string, bases: readonly string[], why: string])[] = [
  [
    'When did the assault on Iran begin?',
    ['five days ago', 'day five'],
    'both dates the article gives for it',
  ],
  ['when did the war start', ['five days ago', 'day five'], 'other words for the same'],
  ['When did Trump host Erdogan at the White House?', ['September 25, 2025'], 'accents as people type them'],
  ['when did iran warn europe', ['Tuesday'], 'a nation and its adjective'],
  ['when did iran fire at cyprus', ['earlier in the week'], 'the clause, not the sentence’s other date'],
  ['When did Turkey say the projectile crossed Iraq?', ['Wednesday'], 'asks for the saying'],
  ['When did the projectile cross Iraq?', [], 'only the saying is dated'],
  ['When was the missile shot down?', [], 'the date in that sentence is another event’s'],
  ['when did the war in ukraine start', [], 'a name the sentence does not have'],
  ['When was Pete Hegseth born?', [], 'no such date'],
  ['when were the september 11 attacks', [], 'the text does not give the year'],
  ['Where did the debris land?', [], 'not a question for a day'],
];

describe('when', () => {
  test.each(when)('%s', (question, bases) => {
    expect(datesFor(question, facts.dates).map(({ basis }) => basis)).toEqual(bases);
  });
});

// A row: the question, and who leads with the paragraph; why.
const said: readonly (readonly [question: string, leads: readonly string[], why: string])[] = [
  ['What did Putin say?', [], 'nobody of that name speaks'],
  ['What did Emmanuel Macron say?', [], 'nor of that'],
  ['what did trump say', [], 'he is named but never speaks'],
  [
    'What did the NATO spokesperson say?',
    ['Allison Hart 12'],
    'the body of the office stands in the paragraph',
  ],
  ['what did the White House press secretary say', [], 'another secretary'],
  ['What did the Israeli prime minister say?', [], 'no such office'],
  [
    'what did the turkish president say',
    ['Recep Tayyip Erdoğan 13', 'Recep Tayyip Erdoğan 14'],
    'by the role',
  ],
  ['What did Caine say about missile launches?', ['Dan Caine 17'], 'reported, not quoted'],
  ['what did hegseth say about turkey', ['Pete Hegseth 10'], 'the one of his statements that speaks of it'],
  ['What does Erdoğan call Iranians?', ['Recep Tayyip Erdoğan 14'], 'another verb of saying'],
  ['Who said brothers and sisters?', ['Recep Tayyip Erdoğan 14'], 'by the words'],
  ['who said nato stands firmly with turkey', ['Allison Hart 12'], 'by the words'],
  ['Who told AFP about the target?', ['A Turkish official 6'], 'somebody without a name'],
  ['What did Turkey’s defense ministry say?', ['Turkey’s defense ministry 3'], 'a body'],
  ['who said the war is over', [], 'one word is too little'],
  ['who said “until we decide it’s over”', ['Pete Hegseth 18'], 'words in a row that alone choose little'],
  ['who said “until they decide”', [], 'not the words'],
  ['Who shot the missile down?', [], 'not a question for words'],
];

describe('who said', () => {
  test.each(said)('%s', (question, leads) => {
    const read = statementsFor(question, facts).map(
      ({ speaker, sentence }) => `${speaker} ${sentence.paragraph}`,
    );
    expect(read).toEqual(leads);
  });
});

test('a topic’s sentences: who said what, the background apart', () => {
  const topic = article.paragraphs.flatMap(({ sentences }) =>
    sentences.filter(({ text }) => /Article 5|collective defense|The clause/u.test(text)),
  );
  const { speakers, background } = stancesOn(topic, facts);
  expect(
    speakers.map(({ speaker, role, words }) => [
      speaker,
      role,
      words.map(
        ({ sentence, statement }) => `${sentence.paragraph} ${statement === null ? 'reported' : 'quoted'}`,
      ),
    ]),
  ).toEqual([['Pete Hegseth', 'Defense Secretary', ['8 reported', '10 quoted']]]);
  expect(background.map(({ paragraph }) => paragraph)).toEqual([4, 5, 11]);
});

// An event of another year stands beside the one asked for.
const ferry = readFacts({
  articles: [
    articleOf(
      'A crowded ferry capsized in rough seas late on Tuesday.\n\nIt was the worst disaster since February 2009, when 94 people drowned in the sinking of the Estrela.',
    ),
  ],
  hash: '',
});

test.each([
  ['when did the ship sink', ['Tuesday'], 'other words for ship and for sinking; not the older one'],
  ['when did the ferry capsize', ['Tuesday'], 'its own words'],
  ['when did the ship burn', [], 'another event'],
])('%s', (question, bases) => {
  expect(datesFor(question, ferry.dates).map(({ basis }) => basis)).toEqual(bases);
});

const launch = readFacts({
  articles: [articleOf('A launch carrying 40 people went down off Port Ree on Tuesday.')],
  hash: '',
});

test.each([
  ['when did the launch sink', ['Tuesday']],
  ['when did the launch explode', []],
])('went down: %s', (question, bases) => {
  expect(datesFor(question, launch.dates).map(({ basis }) => basis)).toEqual(bases);
});

const siege = readFacts({
  articles: [articleOf('The siege was lifted on Tuesday.\n\nA lorry was lifted onto a barge on Monday.')],
  hash: '',
});

test.each([
  ['when did the siege end', ['Tuesday']],
  ['when did the lorry end', []],
])('lifted: %s', (question, bases) => {
  expect(datesFor(question, siege.dates).map(({ basis }) => basis)).toEqual(bases);
});
