import { describe, expect, test } from 'vitest';
import { readBackground } from '../../src/search/background.ts';
import { eventOf } from '../../src/search/event.ts';
import { parseQuestion } from '../../src/search/question.ts';
import { readKnowledge } from '../../src/search/relations.ts';
import { createSearch } from '../../src/search/search.ts';
import { buildTable } from '../../src/search/table.ts';
import { corpusOfText } from './stage.ts';

const knowledge = readKnowledge();

const bridge = createSearch(
  corpusOfText(
    'LOVEN, Ostria — A railway bridge collapsed under a freight train near the port town of Loven early on Tuesday, sending six wagons into the river, officials said.',
    'Two workers were killed and five injured, the regional hospital said.',
    'The cause of the collapse was not yet known, said Irena Holt, who heads the rail regulator. She said a steel pin had been found broken.',
    'The span, 82 meters long, carried some 40 trains a day.',
    '"When the bridge went, I was on the quay in Brenning," said Olaf Trum, a fisherman.',
    'Divers continued to search the river on Wednesday.',
    'It was the first such collapse in Ostria since 1974, when a viaduct gave way in a storm at Halm.',
  ),
);

const attack = createSearch(
  corpusOfText(
    'Gunmen on motorcycles raided a market in the town of Djebo on Sunday, killing 14 traders, the army said.',
    'The raid began at about 5:30 p.m. and lasted under an hour, witnesses said.',
    'The army blamed a faction known as the Black Reed for the raid. No group has claimed it.',
    'A curfew imposed after the raid will be lifted on Friday, the governor said.',
    'Djebo was raided in March 2019, when nine people were kidnapped.',
  ),
);

const blaze = createSearch(
  corpusOfText(
    'The blaze at a paper mill in Halm broke out late on Sunday and was put out within two hours, firefighters said.',
    'Eleven workers got out unhurt, and the mill was closed for a week.',
    'The fire started in a dryer that had not been cleaned for a year, according to the first findings of the inspector.',
  ),
);

const told = { bridge, attack, blaze } as const;

describe('a question that leaves open what it is about is asked of what the articles tell', () => {
  test.each([
    ['bridge', 'when did it happen', 'early on Tuesday'],
    ['bridge', 'when was this?', 'early on Tuesday'],
    ['bridge', 'when?', 'early on Tuesday'],
    ['bridge', 'where did it happen', 'near the port town of Loven'],
    ['bridge', 'where was that', 'near the port town of Loven'],
    ['bridge', 'what caused it', 'The cause of the collapse'],
    ['bridge', 'why did this happen', 'The cause of the collapse'],
    ['bridge', 'how bad is it', 'killed'],
    ['bridge', 'has it happened before', 'since 1974'],
    ['blaze', 'what caused the blaze', 'started in a dryer'],
    ['blaze', 'what was the cause of the fire', 'started in a dryer'],
    ['blaze', 'what caused it', 'started in a dryer'],
    ['attack', 'when did it start', 'began at about 5:30 p.m.'],
    ['attack', 'what time did it happen', '5:30 p.m.'],
    ['attack', 'when did it happen', 'on Sunday'],
    ['attack', 'where did this happen', 'the town of Djebo'],
    ['attack', "who's behind this", 'blamed a faction'],
    ['attack', 'who is responsible', 'blamed a faction'],
    ['attack', 'has this happened before', 'March 2019'],
  ] as const)('%s: %s', (name, question, words) => {
    const found = told[name].ask(question);
    expect(found.hits[0]?.sentence.text).toContain(words);
    expect(found.answered).toBe(true);
  });

  test.each([
    ['bridge', 'who did it'],
    ['bridge', "who's to blame"],
    ['bridge', 'what time did it happen'],
    ['bridge', 'how fast was it'],
    ['attack', 'how big was it'],
    ['attack', 'what time is it'],
  ] as const)('%s: %s is told by nothing', (name, question) => {
    expect(told[name].ask(question).answered).toBe(false);
  });

  test('names the event, where it says what it looked for', () => {
    expect(bridge.ask('who did it').lookedFor).toEqual(['collapsed']);
  });

  test('asks of what was just told, in a reply', () => {
    const first = attack.ask('how many people were kidnapped');
    const after = {
      question: 'how many people were kidnapped',
      answer: first.hits.slice(0, 1).map(({ sentence }) => sentence),
    };
    expect(attack.ask('when was that', { after }).hits[0]?.sentence.text).toContain('March 2019');
  });
});

describe('what a question asks of the event', () => {
  test.each([
    ['when did it happen', 'when'],
    ['when did this begin', 'start'],
    ['when is it over', 'end'],
    ['what time did it hit', 'time'],
    ['where did this happen', 'where'],
    ['who was behind it', 'who'],
    ['why did it happen', 'cause'],
    ['how did it start', 'cause'],
    ['how serious is it', 'harm'],
    ['how deep was it', 'measure'],
    ['is it over', 'still'],
    ['has this happened before', 'before'],
    // It names what it is about, or asks of somebody.
    ['when did the dam break', null],
    ['why did he do it', null],
    ['was it an inside job', null],
    ['is it true that Turkey was the target', null],
    ['how many satellites were on it', null],
    ['what happens this week', null],
  ])('%s: %s', (question, aspect) => {
    expect(parseQuestion(question, knowledge).aspect).toBe(aspect);
  });
});

test('an opening of more different words than a function takes arguments is read', () => {
  const letters = (i: number): string =>
    i.toString(26).replace(/\d/gu, (digit) => 'qrstuvwxyz'.charAt(Number(digit)));
  const words = Array.from({ length: 150_000 }, (_, i) => `z${letters(i)}`);
  const corpus = corpusOfText(`A dam burst near Loven on Sunday, and then ${words.join(' ')} drowned.`);
  const event = eventOf(corpus, buildTable(corpus, knowledge), readBackground());
  expect(event).not.toBeNull();
});
