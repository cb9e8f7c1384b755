import { describe, expect, test } from 'vitest';
import { ask } from '../../src/answer/ask.ts';
import type { Article } from '../../src/corpus/article.ts';
import { buildEdition } from '../../src/edition.ts';
import { articleFrom, FIRST } from '../facts/article.ts';
import { openGold } from '../facts/gold.ts';

// What a question of the kinds "how many", "did anyone", "when" and "who said" is answered with first: words of the
// leading passage, or null where the article answers nothing of the kind.
type Row = readonly [question: string, words: string | null];

const edition = (article: Article) => buildEdition({ articles: [article], hash: article.slug });

const ASKED: Readonly<Record<string, readonly Row[]>> = {
  first: [
    ['were there any casualties', 'No casualties were reported'],
    ['did anyone die in Turkey', 'No casualties were reported'],
    ['any casualties in hatay?', 'No casualties were reported'],
    ['did the attack on turkey kill anyone', 'No casualties were reported'],
    ['did anyone die in Syria', null],
    ['has anybody died in lebanon', null],
    ['did anyone die in Iran', 'put the figure at 787'],
    ['were any US soldiers killed', 'Six U.S. service members'],
    ['were any children killed', 'at least 175 killed'],
    ['how many died in Turkey', null],
    ['did Hegseth die?', null],
  ],
  temblor: [
    ['how many people were killed in the quake?', 'at least 312'],
    ['how many died in the earthquake', 'at least 312'],
    ['how many died in the flood', null],
    ['was anyone hurt', 'number of injured at 2,140'],
    ['are people still missing', '96 people remain unaccounted for'],
    ['were there any casualties in Ilmar?', 'No deaths were reported in Ilmar'],
    ['did anyone die in Ilmar', 'No deaths were reported in Ilmar'],
    ['did anyone die in Paris', null],
    ['were there any deaths in Norway', null],
    ['were any children killed?', null],
    ['did Amini die?', null],
    ['when did the quake hit?', 'before dawn on Tuesday'],
    ['when was the quake', 'before dawn on Tuesday'],
    ['when was the mass burial', 'A mass burial took place in Ozan on Wednesday'],
    ['who said "it is the concrete"', 'it is the concrete'],
    ['what did Amini say', 'We are not yet at the end'],
  ],
  ballots: [
    ['did anyone die', 'Nine people have been killed'],
    ['were any police hurt?', 'Eleven police officers were hurt'],
    ['was anyone arrested?', '214 of its members'],
    ['when was the vote', 'Voting took place on Saturday'],
    ['when will the winner be declared', 'declare a winner on Tuesday'],
    ['who said the street belongs to the people', 'the street belongs to the people'],
  ],
  bankraid: [
    ['were any hostages killed', 'Two hostages were killed'],
    ['how many people were killed', 'Two hostages were killed'],
    ['how many people were killed in Alto Verde', 'eight of the 12 people killed'],
    ['when did the siege start', 'The siege began shortly after noon on Thursday'],
    ['who said yesterday I sold him a coffee', 'Yesterday I sold him a coffee'],
    ['what did Sorel say', 'I gave them eleven years'],
    ['did Infantino die?', null],
  ],
  islandferry: [
    ['was anyone arrested', 'along with two engineers'],
    ['how many were buried', 'Sixteen of the victims were buried'],
    ['did anyone die?', 'death toll to 37'],
    ['how many drowned in the Morning Star', '84 people drowned'],
  ],
  heatwave: [
    ['when is the strike', 'four-hour strike for Thursday'],
    ['did anyone die', 'at least 204 people'],
    ['any deaths in Ostria?', 'has reported no deaths'],
    ['how many firefighters died', 'Two firefighters were killed'],
  ],
  dockstrike: [
    ['did anyone die?', null],
    ['was anyone hurt', 'Four pickets were injured'],
    ['when did the dockworkers walk out', 'walked out on October 9'],
  ],
};

describe.each(Object.entries(ASKED))('%s', (name, rows) => {
  const own = edition(name === 'first' ? articleFrom(FIRST) : openGold(name).article);

  test.each(rows)('%s', (question, words) => {
    const answer = ask(question, own);
    if (words === null) {
      expect(answer.kind).toBe('not-found');
      return;
    }
    expect(answer.kind).toBe('quotes');
    const [lead] = answer.kind === 'quotes' ? answer.passages : [];
    expect(lead?.quote.text).toContain(words);
  });
});
