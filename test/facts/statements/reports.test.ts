import { expect, test } from 'vitest';
import { readReports } from '../../../src/facts/statements/reports.ts';
import { articleOf } from '../article.ts';

// A row: why it is here, the words, and who must be read as reporting, one entry a sentence that reports.
const rows: readonly (readonly [why: string, text: string, speakers: readonly string[]])[] = [
  ['plain', 'The water ministry said the dam was safe.', ['The water ministry']],
  ['with a name', 'Minister Ana Souza confirmed that the dam was safe.', ['Ana Souza']],
  ['at the end', 'The dam was safe, Minister Ana Souza said on Monday.', ['Ana Souza']],
  ['turned round', 'The dam was safe, said Minister Ana Souza.', ['Ana Souza']],
  ['according to', 'According to the fire brigade, nobody was hurt.', ['the fire brigade']],
  ['according to, at the end', 'Nobody was hurt, according to the fire brigade.', ['the fire brigade']],
  ['a pronoun traced back', 'Minister Ana Souza walked the wall. She said it was dry.', ['Ana Souza']],
  ['a pronoun nobody can trace', 'Ana Souza met Rosa Alvim. She said it was dry.', []],
  ['second verb of one subject', 'Minister Ana Souza flew to Lima and promised help.', ['Ana Souza']],
  ['two speakers', 'In 2019 Ana Souza and Jo Blake said the wall was dry.', ['Ana Souza and Jo Blake']],
  ['a country', 'Chile warned its neighbours on Tuesday.', ['Chile']],
  [
    'someone’s spokesman is not he himself',
    'A spokesman for Minister Ana Souza said the wall was dry.',
    ['A spokesman for Minister Ana Souza'],
  ],
  ['passive: nobody reports', 'No injuries were reported.', []],
  ['to be told: nobody tells', 'Villagers were told that the wall was dry.', []],
  ['dismissed from an office: nobody says it', 'He is a former soldier dismissed from the army.', []],
  ['a strike is called, nothing said', 'Trade unions called a four-hour strike for Thursday.', []],
  ['a family is no adverb', 'The dam was safe, the assembly said.', ['the assembly']],
  ['a thing cannot speak', 'The treaty confirmed the border.', []],
  ['within a relative clause', 'The wall, which the ministry said was dry, burst.', []],
  ['a figure is put', 'The fire service put the figure at 47.', ['The fire service']],
  ['a count', 'The league counted 31 deaths at the prison.', ['The league']],
  ['in the present', 'Mining has killed 80 people since 1990, historians estimate.', ['historians']],
  ['always', 'Minister Ana Souza has always maintained that the wall was dry.', ['Ana Souza']],
  ['giving a name is no telling', 'A woman who gave her name only as Josette pointed at the wall.', []],
  ['nor is giving oneself up', 'Minister Ana Souza gave herself up to the army.', []],
  ['nor is declaring', 'The Northern Republic declared independence in 2019.', []],
  ['both sides: nobody', 'Fighting broke out again, with each side blaming the other.', []],
  [
    'after a while',
    'Minutes later the water ministry reported that the wall was dry.',
    ['the water ministry'],
  ],
  ['no speech at all', 'The wall burst and the valley drowned.', []],
];

test.each(rows.map(([why, text, speakers]) => ({ why, text, speakers })))(
  '$why: $text',
  ({ text, speakers }) => {
    expect(readReports(articleOf(text)).map(({ speaker }) => speaker)).toEqual(speakers);
  },
);
