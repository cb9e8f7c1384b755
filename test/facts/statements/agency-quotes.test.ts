import { describe, expect, test } from 'vitest';
import { readStatements } from '../../../src/facts/statements/read.ts';
import { articleOf } from '../article.ts';

// A row: the words, then what must be read: "speaker: slice … slice"; "?" where only a guess could name the speaker.
// Nothing else may be read.
type Row = readonly [text: string, ...statements: string[]];

const ROWS: readonly Row[] = [
  // Speakers with offices set apart.
  [
    '“The pumps failed,” Lena Maro, a spokeswoman for the water board, said on Tuesday. “We do not know why,” she added.',
    'Lena Maro: “The pumps failed,”',
    'Lena Maro: “We do not know why,”',
  ],
  [
    '“The pumps failed,” said Lena Maro, spokeswoman for the water board. She added: “We do not know why.”',
    'Lena Maro: “The pumps failed,”',
    'Lena Maro: “We do not know why.”',
  ],
  [
    'A spokesperson for Orlex said the company was “aware of the reports” and was looking into them.',
    'A spokesperson for Orlex: “aware of the reports”',
  ],
  [
    '“We are aware of the reports,” a spokesperson for the company told the BBC, declining to comment further.',
    'a spokesperson for the company: “We are aware of the reports,”',
  ],
  [
    '“It was like a war,” recalled Joan Pires, 54, who runs a bakery on the square.',
    'Joan Pires: “It was like a war,”',
  ],
  ['“It was like a war,” says Joan Pires, her voice shaking.', 'Joan Pires: “It was like a war,”'],
  ['“They took everything,” said his brother, Paul Pires.', 'Paul Pires: “They took everything,”'],
  ['“They took everything,” the 54-year-old baker said.', 'the 54-year-old baker: “They took everything,”'],
  // Interrupted.
  [
    '“The pumps,” Maro said, “were 40 years old.” Engineer Lena Maro resigned on Monday.',
    'Lena Maro: “The pumps,” … “were 40 years old.”',
  ],
  [
    '“The pumps failed,” said engineer Lena Maro. “The alarms failed. Everything failed.”',
    'Lena Maro: “The pumps failed,” … “The alarms failed. Everything failed.”',
  ],
  [
    '“If the pumps fail,” warned Lena Maro, an engineer, “then the town will flood.”',
    'Lena Maro: “If the pumps fail,” … “then the town will flood.”',
  ],
  // Over two paragraphs.
  [
    '“The pumps failed at four,” engineer Lena Maro said. “The alarms were silent.\n\n“By five the water was in the school.”',
    'Lena Maro: “The pumps failed at four,” … “The alarms were silent. … “By five the water was in the school.”',
  ],
  // Marks of other kinds.
  ["'The pumps failed,' said Lena Maro, an engineer.", "Lena Maro: 'The pumps failed,'"],
  [
    '‘The pumps failed,’ Lena Maro, an engineer, said. ‘They’re old.’',
    'Lena Maro: ‘The pumps failed,’ … ‘They’re old.’',
  ],
  [
    '"The pumps failed," engineer Lena Maro told Reuters by telephone. "We were asleep."',
    'Lena Maro: "The pumps failed," … "We were asleep."',
  ],
  [
    '“He told me, ‘Run,’ and I ran,” said Joan Pires, a baker.',
    'Joan Pires: “He told me, ‘Run,’ and I ran,”',
  ],
  // Written and posted.
  [
    '“My thoughts are with the families,” President Ana Souza tweeted.',
    'Ana Souza: “My thoughts are with the families,”',
  ],
  [
    '“My thoughts are with the families,” President Ana Souza wrote on X, formerly Twitter.',
    'Ana Souza: “My thoughts are with the families,”',
  ],
  [
    'In a post on Telegram, the governor, Ivan Petrak, wrote: “The bridge is closed.”',
    'Ivan Petrak: “The bridge is closed.”',
  ],
  ['“This is not over,” read the note, which police found in his car.', '?: “This is not over,”'],
  ['“Justice for the twelve,” read a banner held by students.', '?: “Justice for the twelve,”'],
  [
    'The company said in a statement: “Safety is our first concern.”',
    'The company: “Safety is our first concern.”',
  ],
  [
    'In a statement, the Ospran foreign ministry called the raid “an act of piracy.”',
    'the Ospran foreign ministry: “an act of piracy.”',
  ],
  [
    'A statement from the ministry said the raid was “an act of piracy.”',
    'the ministry: “an act of piracy.”',
  ],
  // Translated.
  [
    '“We have nothing left,” she said through an interpreter. Her name is Amira Haddad.',
    '?: “We have nothing left,”',
  ],
  [
    '“We have nothing left,” Amira Haddad, a mother of four, said in Arabic.',
    'Amira Haddad: “We have nothing left,”',
  ],
  [
    'Speaking through a translator, Amira Haddad said: “We have nothing left.”',
    'Amira Haddad: “We have nothing left.”',
  ],
  // Told to somebody.
  [
    '“The pumps failed,” engineer Lena Maro told a committee of parliament on Monday.',
    'Lena Maro: “The pumps failed,”',
  ],
  [
    'Lena Maro, the chief engineer, told Mayor Jo Blake that the pumps were “finished.”',
    'Lena Maro: “finished.”',
  ],
  ['Asked if the pumps had failed, Mayor Jo Blake told reporters: “No comment.”', 'Jo Blake: “No comment.”'],
  // Heard from others.
  [
    'The governor was quoted by the state news agency as saying the rebels had been “wiped out.”',
    'The governor: “wiped out.”',
  ],
  [
    'State television quoted General Omar Farid as saying: “Not one of them escaped.”',
    'Omar Farid: “Not one of them escaped.”',
  ],
  ['According to Mayor Jo Blake, the pumps were “older than I am.”', 'Jo Blake: “older than I am.”'],
  ['Witnesses heard the man shout “Nobody moves!” before he fired.', 'the man: “Nobody moves!”'],
  // Two who speak.
  [
    '“The pumps failed,” engineer Lena Maro said. “Nonsense,” Mayor Jo Blake replied.',
    'Lena Maro: “The pumps failed,”',
    'Jo Blake: “Nonsense,”',
  ],
  [
    'Engineer Lena Maro called the report “a lie,” while Mayor Jo Blake welcomed it as “a first step.”',
    'Lena Maro: “a lie,”',
    'Jo Blake: “a first step.”',
  ],
  [
    '“The pumps failed,” Maro and Blake said in a joint statement. Lena Maro and Jo Blake run the water board.',
    'Maro and Blake: “The pumps failed,”',
  ],
  // No speech.
  ['The so-called “iron dome” was switched off.'],
  ['Her novel “The Long Winter” sold two million copies.'],
  ['The ship, named “Aurora,” was built in 1971.'],
  ['He pleaded “not guilty” to all charges.'],
  ['Officials have stopped using the word “accident.”'],
  [
    'An army spokesman, Col. Felix Dabo, would only say that “a small number” of soldiers had been hurt.',
    'Felix Dabo: “a small number”',
  ],
  ["The prime minister, Helen Ashby, said she was 'deeply saddened'.", "Helen Ashby: 'deeply saddened'"],
  ["The boys' school, said Ana Souza, had been shut 'til May for the girls' sake."],
  ['UN chief Ana Roux expressed “deep concern” over the raid.', 'Ana Roux: “deep concern”'],
  [
    'The king and queen sent their “deepest sympathy” to the families.',
    'The king and queen: “deepest sympathy”',
  ],
  ['The ministry spoke of “an act of piracy.”', 'The ministry: “an act of piracy.”'],
  ['She sent him “The Long Winter” as a gift.'],
  // Judgements, passives, signs and several speakers.
  [
    '“The pumps failed,” Maro, 44, said. Engineer Lena Maro has run the station since 2019.',
    'Lena Maro: “The pumps failed,”',
  ],
  [
    '“The pumps failed,” said one engineer, who asked not to be named because he was not allowed to speak to the press.',
    'one engineer: “The pumps failed,”',
  ],
  [
    '“The pumps failed,” an official familiar with the matter said on condition of anonymity.',
    'an official familiar with the matter: “The pumps failed,”',
  ],
  ['“The pumps failed,” a second official said.', 'a second official: “The pumps failed,”'],
  ['The mayor, Jo Blake, was blunt. “The pumps failed,” she said.', 'Jo Blake: “The pumps failed,”'],
  ['Mayor Jo Blake did not hide her anger. “The pumps failed.”', '?: “The pumps failed.”'],
  ['“The pumps failed.” That is how Mayor Jo Blake summed it up.', '?: “The pumps failed.”'],
  [
    '“Did the pumps fail?” a reporter asked. “No comment,” Mayor Jo Blake said.',
    'a reporter: “Did the pumps fail?”',
    'Jo Blake: “No comment,”',
  ],
  [
    'Mayor Jo Blake said the pumps had “failed completely” and promised to replace them “by summer.”',
    'Jo Blake: “failed completely” … “by summer.”',
  ],
  [
    'Mayor Jo Blake said that “the pumps failed” but that “nobody was hurt.”',
    'Jo Blake: “the pumps failed” … “nobody was hurt.”',
  ],
  [
    '“It is a disgrace,” Blake said of the report. Mayor Jo Blake leaves office in May.',
    'Jo Blake: “It is a disgrace,”',
  ],
  ['The report — which Mayor Jo Blake called “a disgrace” — blames the pumps.', 'Jo Blake: “a disgrace”'],
  ['Described by Mayor Jo Blake as “a disgrace,” the report blames the pumps.', 'Jo Blake: “a disgrace,”'],
  ['The report was described as “a disgrace” by Mayor Jo Blake.', 'Jo Blake: “a disgrace”'],
  ['Critics say the law is “a muzzle.”', 'Critics: “a muzzle.”'],
  ['Protesters chanted “Out, out, out!” as the motorcade passed.', 'Protesters: “Out, out, out!”'],
  ['A sign on the door read “Closed until further notice.”', '?: “Closed until further notice.”'],
  ['The last message from the ship said: “We are taking on water.”', '?: “We are taking on water.”'],
  ['“We are taking on water,” the captain radioed at 3 a.m.', 'the captain: “We are taking on water,”'],
  ['“We are taking on water”, the captain told the coast guard.', 'the captain: “We are taking on water”'],
  ['Captain Ivo Lund: “We are taking on water.”', 'Ivo Lund: “We are taking on water.”'],
  ['Q: “Were you afraid?” A: “Yes.”', '?: “Were you afraid?”', '?: “Yes.”'],
  [
    'Lund’s wife, Kari, said: “He always came home.” Captain Ivo Lund was 51.',
    'Kari: “He always came home.”',
  ],
  [
    'Lund’s lawyer said his client was “relieved.” Captain Ivo Lund was freed on Monday.',
    'Lund’s lawyer: “relieved.”',
  ],
  ['Through his lawyer, Captain Ivo Lund said he was “relieved.”', 'Ivo Lund: “relieved.”'],
  ['In a tweet on Monday, Captain Ivo Lund said he was “relieved.”', 'Ivo Lund: “relieved.”'],
  [
    '“I am relieved,” Lund, who is 51, told the NRK broadcaster. “It is over.” Captain Ivo Lund was freed on Monday.',
    'Ivo Lund: “I am relieved,” … “It is over.”',
  ],
  ['Both Minister Ana Souza and Mayor Jo Blake called the verdict “historic.”'],
  ['Neither the ministry nor the mayor would say whether the pumps were “safe.”'],
  ['Minister Ana Souza refused to call it “a war.”'],
  ['Minister Ana Souza has never said the word “war.”'],
  ['The minister said “no” three times.'],
];

describe('readStatements: quotations as agencies set them', () => {
  test.each(ROWS.map(([text, ...statements]) => ({ text, statements })))('$text', ({ text, statements }) => {
    const article = articleOf(text);
    const read = readStatements(article).map(({ speaker, slices }) => {
      const words = slices.map(({ paragraph, start, end }) =>
        article.paragraphs[paragraph - 1]?.text.slice(start, end),
      );
      return `${speaker ?? '?'}: ${words.join(' … ')}`;
    });
    expect(read).toEqual(statements);
  });
});
