import { describe, expect, test } from 'vitest';
import { readStatements } from '../../../src/facts/statements/read.ts';
import { articleOf } from '../article.ts';

// A row: why it is here, the words, and what must be read: "speaker: slice … slice"; "?" where only a guess could name
// the speaker. Nothing else may be read.
type Row = readonly [why: string, text: string, statements: readonly string[]];

const table = (name: string, rows: readonly Row[]) =>
  describe(name, () => {
    test.each(rows.map(([why, text, statements]) => ({ why, text, statements })))(
      '$why: $text',
      ({ text, statements }) => {
        const article = articleOf(text);
        const read = readStatements(article).map(({ speaker, slices }) => {
          const words = slices.map(({ paragraph, start, end }) =>
            article.paragraphs[paragraph - 1]?.text.slice(start, end),
          );
          return `${speaker ?? '?'}: ${words.join(' … ')}`;
        });
        expect(read).toEqual(statements);
      },
    );
  });

table('the speaker after the quotation', [
  ['name and verb', '“The dam held,” Minister Ana Souza said.', ['Ana Souza: “The dam held,”']],
  ['verb and name', '“The dam held,” said Ana Souza, the water minister.', ['Ana Souza: “The dam held,”']],
  ['straight marks', '"The dam held," said Ana Souza, the water minister.', ['Ana Souza: "The dam held,"']],
  ['question', '“Who opened the gates?” asked Senator Paul Roux.', ['Paul Roux: “Who opened the gates?”']],
  ['exclamation', '“Open the gates!” shouted one villager.', ['one villager: “Open the gates!”']],
  [
    'told somebody',
    '“The dam held,” Souza told Reuters. Minister Ana Souza flew home.',
    ['Ana Souza: “The dam held,”'],
  ],
  [
    'in a statement',
    '“The dam held,” the water ministry said in a statement on Monday.',
    ['the water ministry: “The dam held,”'],
  ],
  ['according to', '“The dam held,” according to Mayor Jo Blake.', ['Jo Blake: “The dam held,”']],
  [
    'aside between name and verb',
    '“The dam held,” Ana Souza, the water minister, told reporters.',
    ['Ana Souza: “The dam held,”'],
  ],
  [
    'name in the aside',
    '“The dam held,” the head of the agency, Jane Doe, said.',
    ['Jane Doe: “The dam held,”'],
  ],
  ['common noun', '“We heard a bang,” a fisherman said.', ['a fisherman: “We heard a bang,”']],
  [
    'inverted common noun',
    '“We heard a bang,” said a senior official who asked not to be named.',
    ['a senior official: “We heard a bang,”'],
  ],
  [
    'time between',
    '“The dam held,” Souza on Monday said. Minister Ana Souza flew home.',
    ['Ana Souza: “The dam held,”'],
  ],
  [
    'sentences inside',
    '“The dam held. It was close. We were lucky,” said Mayor Jo Blake.',
    ['Jo Blake: “The dam held. It was close. We were lucky,”'],
  ],
  ['present tense', '“It is over,” says Mayor Jo Blake.', ['Jo Blake: “It is over,”']],
  [
    'two who speak as one',
    '“It is over,” Jo Blake and Ana Souza said.',
    ['Jo Blake and Ana Souza: “It is over,”'],
  ],
  [
    'somebody’s spokesman is not he himself',
    '“It is over,” Mayor Jo Blake’s spokesman said.',
    ['Mayor Jo Blake’s spokesman: “It is over,”'],
  ],
  ['a seat of power', '“It is over,” the Kremlin said.', ['Kremlin: “It is over,”']],
  ['a document that nobody owns', '“It is over,” the statement read.', ['?: “It is over,”']],
  [
    'a document with an owner',
    '“It is over,” the ministry’s statement read.',
    ['the ministry: “It is over,”'],
  ],
]);

table('the speaker before the quotation', [
  ['comma', 'Mayor Jo Blake said, “The bridge is safe.”', ['Jo Blake: “The bridge is safe.”']],
  ['colon', 'Mayor Jo Blake told reporters: “The bridge is safe.”', ['Jo Blake: “The bridge is safe.”']],
  [
    'post',
    'In a post on X, Mayor Jo Blake wrote: “The bridge is safe.”',
    ['Jo Blake: “The bridge is safe.”'],
  ],
  [
    'part of a sentence',
    'Mayor Jo Blake said that the bridge was “as safe as any.”',
    ['Jo Blake: “as safe as any.”'],
  ],
  ['called', 'Mayor Jo Blake called the plan “a disgrace.”', ['Jo Blake: “a disgrace.”']],
  [
    'described as',
    'Mayor Jo Blake described the engineers as “heroes of the valley” and thanked them.',
    ['Jo Blake: “heroes of the valley”'],
  ],
  [
    'pledging to',
    'Mayor Jo Blake visited the bridge, pledging to remain “open and honest.”',
    ['Jo Blake: “open and honest.”'],
  ],
  ['accused of', 'Mayor Jo Blake accused the firm of “reckless greed.”', ['Jo Blake: “reckless greed.”']],
  [
    'vowed',
    'Mayor Jo Blake, 61, had vowed the week before to “tear it down.”',
    ['Jo Blake: “tear it down.”'],
  ],
  [
    'what he called',
    'Mayor Jo Blake denounced what he called “a witch hunt.”',
    ['Jo Blake: “a witch hunt.”'],
  ],
  [
    'what it called',
    'The transport ministry rejected what it called “baseless and foolish” claims.',
    ['The transport ministry: “baseless and foolish”'],
  ],
  ['according to, in front', 'According to Mayor Jo Blake, the bridge is “safe.”', ['Jo Blake: “safe.”']],
  [
    'in the passive, described by nobody',
    'The plan was described as “a disgrace to us all” on Monday.',
    ['?: “a disgrace to us all”'],
  ],
  ['in the passive, called: a name', 'The plan was called “a disgrace” on Monday.', []],
  [
    'passive with by',
    'The plan was described by Mayor Jo Blake as “a disgrace.”',
    ['Jo Blake: “a disgrace.”'],
  ],
  [
    'quoted as saying',
    'The paper quoted Mayor Jo Blake as saying “the bridge is safe.”',
    ['Jo Blake: “the bridge is safe.”'],
  ],
  [
    'was quoted as saying',
    'Mayor Jo Blake was quoted as saying “the bridge is safe.”',
    ['Jo Blake: “the bridge is safe.”'],
  ],
  ['name and colon', 'Jo Blake: “The bridge is safe.”', ['Jo Blake: “The bridge is safe.”']],
  ['asked first', 'Asked whether it was safe, Mayor Jo Blake said: “Yes.”', ['Jo Blake: “Yes.”']],
  [
    'who said',
    'The crowd cheered Mayor Jo Blake, who said the town was “coming back.”',
    ['Jo Blake: “coming back.”'],
  ],
  [
    'two scraps under one verb',
    'Mayor Jo Blake called it “cruel to all” and “wrong.”',
    ['Jo Blake: “cruel to all” … “wrong.”'],
  ],
]);

table('one speech in two slices', [
  [
    'he said, adding',
    '“The bridge is safe,” Mayor Jo Blake said, adding, “Nobody need worry.”',
    ['Jo Blake: “The bridge is safe,” … “Nobody need worry.”'],
  ],
  [
    'cut in the middle of a sentence',
    '“The bridge,” Mayor Jo Blake said, “is safe.”',
    ['Jo Blake: “The bridge,” … “is safe.”'],
  ],
  [
    'goes on in the next sentence',
    '“The bridge is safe,” Mayor Jo Blake said. “Nobody need worry.”',
    ['Jo Blake: “The bridge is safe,” … “Nobody need worry.”'],
  ],
  [
    'over two paragraphs',
    'Mayor Jo Blake said: “The bridge is safe.\n\n“Nobody need worry.”',
    ['Jo Blake: “The bridge is safe. … “Nobody need worry.”'],
  ],
  [
    'a second verb of its own makes two',
    '“The bridge is safe,” Mayor Jo Blake said. “Nobody need worry,” he added.',
    ['Jo Blake: “The bridge is safe,”', 'Jo Blake: “Nobody need worry,”'],
  ],
  [
    'another speaker makes two',
    '“It is safe,” Mayor Jo Blake said. “It is not,” said Senator Paul Roux.',
    ['Jo Blake: “It is safe,”', 'Paul Roux: “It is not,”'],
  ],
]);

table('a pronoun or nobody in the sentence itself', [
  [
    'he, named in the sentence before',
    'Mayor Jo Blake walked across the bridge. “It is safe,” he said.',
    ['Jo Blake: “It is safe,”'],
  ],
  [
    'he, two sentences back',
    'Mayor Jo Blake walked across the bridge. He waved. “It is safe,” he said.',
    ['Jo Blake: “It is safe,”'],
  ],
  [
    'he, in the paragraph before',
    'Mayor Jo Blake walked across the bridge.\n\n“It is safe,” he said.',
    ['Jo Blake: “It is safe,”'],
  ],
  [
    'a caption between names nobody',
    'Mayor Jo Blake walked across the bridge.\n\nSenator Paul Roux looks on. Ann Lee/REUTERS\n\n“It is safe,” he said.',
    ['Jo Blake: “It is safe,”'],
  ],
  [
    'two people, one of them speaking',
    'Mayor Jo Blake said he had met Senator Paul Roux. “It is safe,” he said.',
    ['Jo Blake: “It is safe,”'],
  ],
  [
    'two people, neither speaking',
    'Mayor Jo Blake met Senator Paul Roux. “It is safe,” he said.',
    ['?: “It is safe,”'],
  ],
  [
    'she is not a spokesman',
    'Spokesman Jo Blake walked across the bridge. “It is safe,” she said.',
    ['?: “It is safe,”'],
  ],
  [
    'only an object',
    'Protesters burned a picture of Mayor Jo Blake. “He must go,” he said.',
    ['?: “He must go,”'],
  ],
  ['they', 'Mayor Jo Blake met the strikers. “It is safe,” they said.', ['?: “It is safe,”']],
  [
    'it, after a body that spoke',
    'The transport ministry said the bridge was open. “It is safe,” it said.',
    ['The transport ministry: “It is safe,”'],
  ],
  [
    'an official without a name',
    'A senior official confirmed the plan. “It is safe,” he said.',
    ['A senior official: “It is safe,”'],
  ],
  [
    'nobody, after a sentence that reports',
    'Mayor Jo Blake vowed to stay. “It is safe.”',
    ['Jo Blake: “It is safe.”'],
  ],
  [
    'nobody, after a sentence that does not report',
    'Mayor Jo Blake crossed the bridge. “It is safe.”',
    ['?: “It is safe.”'],
  ],
  ['nobody before at all', '“It is safe,” he said.', ['?: “It is safe,”']],
]);

table('who it is not', [
  [
    'not the one named two sentences back',
    'Chancellor Ida Berg left. Alvarez, who rules next door, has called it “an odd thing.” He said he would “wait.”',
    ['Alvarez: “an odd thing.”', 'Alvarez: “wait.”'],
  ],
  [
    'he is no ministry',
    'The interior ministry said it would pay. “It is late,” he said.',
    ['?: “It is late,”'],
  ],
  [
    'a sign does not speak, nor does its church',
    '“We forgive,” a sign outside the church read.',
    ['?: “We forgive,”'],
  ],
  [
    'an aside that is a clause',
    'Mayor Jo Blake, asked about the bridge, told reporters: “It is safe.”',
    ['Jo Blake: “It is safe.”'],
  ],
  [
    'the one whose words are passed on',
    'Mayor Jo Blake told aides the bridge was “doomed,” according to an official.',
    ['Jo Blake: “doomed,”'],
  ],
  [
    'the commander, not the television',
    'State television quoted an unnamed commander as saying they would “strike back.”',
    ['an unnamed commander: “strike back.”'],
  ],
  [
    'not the owner of the lawyer',
    'Blake’s lawyer, Jane Roe, said her client was “innocent.”',
    ['Jane Roe: “innocent.”'],
  ],
  [
    'not the one he speaks for',
    'A spokesman for Mayor Jo Blake called it “a lot of nonsense.”',
    ['A spokesman for Mayor Jo Blake: “a lot of nonsense.”'],
  ],
  [
    'the first clause’s subject, not the nearest name',
    'Mayor Jo Blake had said the day before that Oslo intended to wait, pledging to remain “calm.”',
    ['Jo Blake: “calm.”'],
  ],
  [
    'the last of joined clauses',
    'Both towns have hosted games, but a club spokesman, Al Fox, was quoted as saying “not yet.”',
    ['Al Fox: “not yet.”'],
  ],
  [
    'straight single marks',
    "'It was chaos,' said Maria Lopez, 42, who was on the train. 'I thought we'd die.'",
    ["Maria Lopez: 'It was chaos,' … 'I thought we'd die.'"],
  ],
  [
    'a name with an accent before its last letters',
    'President Ramón Erdoğan, 72, had warned them to stay “calm.”',
    ['Ramón Erdoğan: “calm.”'],
  ],
]);

table('no speech', [
  ['nickname', '“Iron Lady” Margaret Hill lost the vote.', []],
  ['scare quotes', 'The “reform” cost thousands their jobs.', []],
  ['so-called', 'The minister opened the so-called “green corridor” on Monday.', []],
  ['title of a film', 'Crowds queued for “The Long Road” in Oslo.', []],
  ['named', 'A ship named “Hope” sank.', []],
  ['known as', 'A plan known as “Vision 30” failed.', []],
  ['a plan called', 'Lawmakers passed a new plan called “Vision 30” in May.', []],
  ['a word as a word', 'The word “war” is banned there.', []],
  ['inches and years', 'A 6" pipe burst in the ’90s and the rebels’ camp was flooded.', []],
  ['a name within reported speech', 'Mayor Jo Blake said a ship named “Hope” had sunk.', []],
  ['another clause', 'Mayor Jo Blake said little, and the “reform” went on.', []],
]);

table('the one acting in the sentence right before', [
  [
    'a second person, seen and not heard',
    'Prosecutor Jim Crow said the trial would go on. In the square, 71-year-old Marta Polan sat on a bench. “I am tired,” she said.',
    ['Marta Polan: “I am tired,”'],
  ],
  [
    'not the one who spoke two sentences back',
    'Nurse Amy Poe said the ward was full. Elsewhere, 60-year-old Hugo Mann waited with his wife. “We came on foot,” he said.',
    ['Hugo Mann: “We came on foot,”'],
  ],
  [
    'nor the one of the paragraph before',
    'Prosecutor Jim Crow said the trial would go on.\n\nIn the camp by the river, 71-year-old Marta Polan sat on a mattress with her grandson. “I am tired,” she said.',
    ['Marta Polan: “I am tired,”'],
  ],
  [
    'a name with nothing to place it but what it does',
    'Peter Funk said he was innocent. Outside, Marta Polan waited. “It is late,” she said.',
    ['Marta Polan: “It is late,”'],
  ],
  [
    'a name that nothing places ends the search',
    'Peter Funk said he was innocent. Flowers lay beside a picture of Marta Polan. “It is late,” she said.',
    ['?: “It is late,”'],
  ],
  [
    'also where no verb can be read',
    'Mayor Jo Blake said he was innocent. Beside the door, Marta Polan. “It is late,” he said.',
    ['?: “It is late,”'],
  ],
  [
    'an aside that is a clause with a verb',
    'Maria Quintal, who leads a group of families camped outside, said 70 were missing. “They sold tickets,” she said.',
    ['Maria Quintal: “They sold tickets,”'],
  ],
  [
    'the verb of the aside is not the sentence’s',
    'The families, whom Mayor Jo Blake visited on Monday, left the hall. “It is late,” he said.',
    ['?: “It is late,”'],
  ],
  [
    'an aside with an office in small letters',
    'Its head, Dutch lawmaker Pieter van Houten, said his team was turned away. “I have not seen that,” he said.',
    ['Pieter van Houten: “I have not seen that,”'],
  ],
  [
    'an aside with a participle',
    'Kante, flanked by six masked men, said the constitution was suspended. “The banquet is over,” he said. Col. Idris Kante fled.',
    ['Idris Kante: “The banquet is over,”'],
  ],
  [
    'an aside with a bare name',
    'Mayor Ana Ruiz won. Her rival, Hugo Sand, shrugged. “Let her talk,” he said.',
    ['Hugo Sand: “Let her talk,”'],
  ],
  [
    'asked, she laughed: her answer',
    '“We have rice,” said Mariam Toure, 52. Asked whom she supported, she laughed. “Whoever lets me open.”',
    ['Mariam Toure: “We have rice,”', 'Mariam Toure: “Whoever lets me open.”'],
  ],
  [
    'laughed unasked: nobody',
    'Mariam Toure, 52, swept the floor. A boy laughed. “Whoever lets me open.”',
    ['?: “Whoever lets me open.”'],
  ],
  [
    'the next paragraph is not his',
    '“We have rice,” said Mariam Toure, 52.\n\n“We have none at all.”',
    ['Mariam Toure: “We have rice,”', '?: “We have none at all.”'],
  ],
]);

table('an office in small letters between quotation and name', [
  [
    'spokesman',
    '“These claims are false,” spokesman Dmitry Peskov said.',
    ['Dmitry Peskov: “These claims are false,”'],
  ],
  ['coach', '“We are ready,” coach Tim Ford said.', ['Tim Ford: “We are ready,”']],
  ['told', '“We are done,” spokeswoman Ida Klein told reporters.', ['Ida Klein: “We are done,”']],
  ['trade', '“We need rain,” farmer Ida Klein said.', ['Ida Klein: “We need rain,”']],
  ['two words', '“This is bad,” police chief Ron Lee said on Monday.', ['Ron Lee: “This is bad,”']],
  [
    'the body before its name',
    '“The government has failed,” the newspaper La Hora wrote.',
    ['the newspaper La Hora: “The government has failed,”'],
  ],
  ['no office: another clause', '“The Road,” a film by Ida Klein, said little to critics.', []],
]);

table('scraps', [
  ['one word before the writer’s own noun', 'The army said only that “several” people were missing.', []],
  ['one word that a report uses', 'Mayor Jo Blake read a report that called the houses “unsafe.”', []],
  ['one word that somebody calls it', 'The ministry called the spill “minor.”', []],
  ['two words of what she called', 'She wants an inquiry into what she called the “concrete mafia.”', []],
  ['nobody can be named', 'Its chairperson urged “all sides” to use the courts.', []],
  [
    'said, by a named one',
    'Mayor Jo Blake said he was “deeply concerned.”',
    ['Jo Blake: “deeply concerned.”'],
  ],
  ['a judgement with its article', 'Mayor Jo Blake called it “a farce.”', ['Jo Blake: “a farce.”']],
  [
    'three words',
    'Mayor Jo Blake called his people “brothers and sisters.”',
    ['Jo Blake: “brothers and sisters.”'],
  ],
  ['a whole sentence of one word', 'Asked again, Mayor Jo Blake said: “No.”', ['Jo Blake: “No.”']],
]);

table('who speaks, further from the words', [
  [
    'an age before the name',
    '“I was holding his hand,” said 16-year-old Bruno Diaz, his arm in a sling.',
    ['Bruno Diaz: “I was holding his hand,”'],
  ],
  [
    'a gesture between',
    '“We had no more paper,” a nurse said. Her voice shook. “We work by the light of telephones.”',
    ['a nurse: “We had no more paper,”', 'a nurse: “We work by the light of telephones.”'],
  ],
  [
    'somebody else between',
    '“We had no more paper,” a nurse said. Her brother nodded. “We work by the light of telephones.”',
    ['a nurse: “We had no more paper,”', '?: “We work by the light of telephones.”'],
  ],
  [
    'of a body, after the verb',
    '“People have been telling him for years,” said Ruth Amos of the Reform League.',
    ['Ruth Amos: “People have been telling him for years,”'],
  ],
  [
    'whose parents make a person',
    'Gulnar Veli, whose parents had been on board, held a phone to her ear. “They do not pick up,” she said.',
    ['Gulnar Veli: “They do not pick up,”'],
  ],
  [
    'whose forces make no person',
    'Zelene, whose forces ring the town, held its fire. “They do not pick up,” she said.',
    ['?: “They do not pick up,”'],
  ],
  [
    'somebody without a name',
    'One hostage, who asked us not to use his name, said he had been tied up. “A lad sat with me all night,” he said.',
    ['One hostage: “A lad sat with me all night,”'],
  ],
  [
    'a relative clause is not what the sentence says',
    'Musa Adoum, a fisherman who hid in the reeds, said he had counted the boats. “They called out names,” he said.',
    ['Musa Adoum: “They called out names,”'],
  ],
  [
    'the one who told the sentence before',
    'The search was halted because of gas, said Jerzy Wolk, who heads the station. “I will not send them down,” he said.',
    ['Jerzy Wolk: “I will not send them down,”'],
  ],
  [
    'a sentence before with a teller and somebody else',
    'The search for Karol Maj, 41, was halted, said Jerzy Wolk, who heads the station. “I will not send them down,” she said.',
    ['?: “I will not send them down,”'],
  ],
  [
    'but, and a name set apart',
    'But a union official, Marek Bielak, said it was worse. “Everybody knew,” he said.',
    ['Marek Bielak: “Everybody knew,”'],
  ],
  [
    'a clause about the speaker with commas of its own',
    '“They have buried him already,” Zofia Lis, whose husband, Karol, is among the missing, told the newspaper Kurier.',
    ['Zofia Lis: “They have buried him already,”'],
  ],
  [
    'an age before such a clause',
    'Opposition leader Marta Keller, 63, who won 48 percent of the vote, said it was “a very long night.”',
    ['Marta Keller: “a very long night.”'],
  ],
  [
    'a video that was posted says nothing itself',
    'Mayor Jo Blake said in a video posted on Tuesday that the state “wants war, not peace.”',
    ['Jo Blake: “wants war, not peace.”'],
  ],
  [
    'a counterpart set apart',
    'His counterpart in the rebel capital of Zelene, Artem Rusk, said the state “wants war, not peace.”',
    ['Artem Rusk: “wants war, not peace.”'],
  ],
  [
    'a second clause with its own speaker',
    'Rights groups welcomed the ruling, and the group’s director, Samira Haddad, said it showed that “no uniform protects for ever.”',
    ['Samira Haddad: “no uniform protects for ever.”'],
  ],
  [
    'a list is no second clause',
    'Minister Ana Souza, Mayor Jo Blake, and Senator Paul Roux said “no uniform protects for ever.”',
    ['?: “no uniform protects for ever.”'],
  ],
  [
    'a father named once',
    '“She went to treat the wounded,” her father, Hrant, said at the graveside.',
    ['Hrant: “She went to treat the wounded,”'],
  ],
  [
    'a city set apart is no father',
    '“It was quiet,” her uncle in the capital, Tavush, said at the graveside.',
    ['?: “It was quiet,”'],
  ],
  [
    'a pronoun for somebody placed by what follows the name',
    'Geologist Anika Rao of the state university had warned of it two years ago. “You need no degree,” she said.',
    ['Anika Rao: “You need no degree,”'],
  ],
  [
    'two people, one of them placed',
    'Geologist Anika Rao of the state university met Mayor Ida Klein. “You need no degree,” she said.',
    ['?: “You need no degree,”'],
  ],
  [
    'an aside that says where the speaker is',
    'FIFA President Ana Souza, in Lima for a congress, said it would go ahead “with sadness and with respect.”',
    ['Ana Souza: “with sadness and with respect.”'],
  ],
  [
    'two marks that close at once',
    '“She wrote, ‘They are inside,’” Jo Blake told reporters.',
    ['Jo Blake: “She wrote, ‘They are inside,’”'],
  ],
  [
    'one of several who can speak',
    '“We did not know each other,” said one of the freed hostages, who asked not to be named.',
    ['one of the freed hostages: “We did not know each other,”'],
  ],
  [
    'a body set apart as an owner',
    'Its owner, Orme Island Lines, denied that it had been overloaded, saying only that “all procedures were followed.”',
    ['Orme Island Lines: “all procedures were followed.”'],
  ],
  [
    'what is said goes on behind “but that”',
    'Minister Ana Souza said that a law allowed it, but that using it “would be an admission that nobody can talk.”',
    ['Ana Souza: “would be an admission that nobody can talk.”'],
  ],
  [
    'another clause behind “but”',
    'Minister Ana Souza said that a law allowed it, but the plan was “a disgrace to us all.”',
    [],
  ],
  [
    'a name given only once',
    'A woman who gave her name only as Josette pointed at a picture. “He phoned me from the deck,” she said.',
    ['Josette: “He phoned me from the deck,”'],
  ],
  [
    'a speaker several sentences back',
    'Mayor Ana Souza arrived at noon. The streets were full of mud. Shops were shut. “We will rebuild,” she said.',
    ['Ana Souza: “We will rebuild,”'],
  ],
  [
    'somebody else between',
    'Mayor Ana Souza arrived at noon. Roux waited. Shops were shut. “We will rebuild,” she said.',
    ['?: “We will rebuild,”'],
  ],
  [
    'role, name and age set apart',
    '“I had told them to stay inside,” the teacher, Ana Souza, 26, said from her bed.',
    ['Ana Souza: “I had told them to stay inside,”'],
  ],
  [
    'whose remark it was',
    'The mayor called Minister Ana Souza’s remark that the miners “knew what they were doing” an insult.',
    ['Ana Souza: “knew what they were doing”'],
  ],
  [
    'his or her remark, right behind the name',
    'Unions demanded the resignation of Minister Ana Souza over her remark that fans “should have come earlier.”',
    ['Ana Souza: “should have come earlier.”'],
  ],
  [
    'a claim of nobody named, judged by somebody',
    'Mayor Paul Roux dismissed the claim that the town “had been warned in good time” as absurd.',
    ['?: “had been warned in good time”'],
  ],
  [
    'a sentence between that only counts',
    'The toll rose, Mayor Ana Souza said. Fifteen are critical. “We are short of beds,” she added.',
    ['Ana Souza: “We are short of beds,”'],
  ],
  [
    'whoever told the sentence before, at its end',
    'Rescuers have until noon, Mayor Ana Souza said. “After that it will be a grave.”',
    ['Ana Souza: “After that it will be a grave.”'],
  ],
  [
    'whose remark two clash over',
    'Mayor Paul Roux clashed with Minister Ana Souza over his remark that fans “should have come earlier.”',
    ['?: “should have come earlier.”'],
  ],
  [
    'apologised to somebody',
    'Mayor Paul Roux apologised to Minister Ana Souza for his remark that fans “should have come earlier.”',
    ['Paul Roux: “should have come earlier.”'],
  ],
  [
    'told at the end of the paragraph before: anybody may go on',
    'Rescuers have until noon, Mayor Ana Souza said.\n\n“After that it will be a grave.”',
    ['?: “After that it will be a grave.”'],
  ],
]);

table('what new articles showed', [
  [
    'a setting between commas that has no verb',
    'Mayor Ana Souza said on Thursday, before the ruling, that she would respect it “whichever way it goes”.',
    ['Ana Souza: “whichever way it goes”'],
  ],
  [
    'an aside that opens with a preposition',
    'Opposition leader Paul Roux, under house arrest since April, said the mayor had “three days to give it back”.',
    ['Paul Roux: “three days to give it back”'],
  ],
  [
    'an aside with a verb, and a second verb',
    'The envoy, Ana Souza, who is to chair the talks, called the strike “a crime” and said it “must be investigated by others”.',
    ['Ana Souza: “a crime” … “must be investigated by others”'],
  ],
  [
    'somebody and a colon',
    'Asked whether he would go, Mayor Paul Roux was curt: “I have a ticket for it.”',
    ['Paul Roux: “I have a ticket for it.”'],
  ],
  ['a thing and a colon', 'The sign in the Town Hall was plain: “No entry for anybody.”', []],
  [
    'what the speaker does between two speeches',
    '“They fired first,” said Mayor Ana Souza. She held up three cases. “Tell me what these are.”',
    ['Ana Souza: “They fired first,”', 'Ana Souza: “Tell me what these are.”'],
  ],
  [
    'what somebody else does between two speeches',
    '“They fired first,” said Mayor Ana Souza. The driver held up three cases. “Tell me what these are.”',
    ['Ana Souza: “They fired first,”', '?: “Tell me what these are.”'],
  ],
  [
    'known by an age',
    'President Paul Roux appealed for calm.\n\n“I hear you,” said the 64-year-old former general.',
    ['Paul Roux: “I hear you,”'],
  ],
  [
    'known by a nation',
    'Coach Paul Roux was upset. “It is nothing,” he told the radio.\n\n“Not this year,” the Italian said.',
    ['Paul Roux: “It is nothing,”', 'Paul Roux: “Not this year,”'],
  ],
  [
    'several, told of before',
    'Analysts at Orme Bank cut their rating. “Recalls cost money,” they wrote in a note.',
    ['Analysts at Orme Bank: “Recalls cost money,”'],
  ],
  [
    'several of two kinds, told of before',
    'Nurses and teachers marched past soldiers. “We want our pay,” they said.',
    ['?: “We want our pay,”'],
  ],
  [
    'a trade before the name',
    'The postman, Jon Feld, said he had heard them. “They sang,” he said.',
    ['Jon Feld: “They sang,”'],
  ],
  [
    'of a place, between commas',
    'Prof Ingrid Thal, of the University of Norden, said it was no chance. “Bad luck has no trend,” she added.',
    ['Ingrid Thal: “Bad luck has no trend,”'],
  ],
  [
    'a clause behind a spaced hyphen',
    'The opposition says the sirens were sold - something the water ministry calls “a lie from end to end”.',
    ['the water ministry: “a lie from end to end”'],
  ],
  [
    'a trade with a clause of its own before the name',
    '“She lost some blood,” the surgeon who operated on her, Pekka Lumme, told a news conference. “I won’t repeat the joke.”',
    ['Pekka Lumme: “She lost some blood,” … “I won’t repeat the joke.”'],
  ],
  [
    'the leader of a body just named',
    'The exception was the Home Front, whose leader, Viktor Oren, said he would not “share a page with hypocrites”.',
    ['Viktor Oren: “share a page with hypocrites”'],
  ],
  [
    'a trade right before the name in an aside',
    'Aalto’s husband, the novelist Ilmar Vuori, thanked them. The minister had asked for her papers, he wrote, “and for somebody to feed the dog”.',
    ['Ilmar Vuori: “and for somebody to feed the dog”'],
  ],
  [
    'heard in a film',
    'The film shows a staircase. “He is warm, he is still warm,” a man can be heard shouting.',
    ['a man: “He is warm, he is still warm,”'],
  ],
  [
    'a verb that is a noun elsewhere',
    'The agency regards the numbers as reliable; the government calls them “propaganda with decimal points”.',
    ['the government: “propaganda with decimal points”'],
  ],
  [
    'a country behind what it is',
    'Former colonial power Britain said it was following events “closely and with concern”.',
    ['Britain: “closely and with concern”'],
  ],
  [
    'one of those just told of',
    'Four women survived. One of them, Mira Delic, lost her husband. “I bought a dress,” she told the radio.',
    ['Mira Delic: “I bought a dress,”'],
  ],
  [
    'somebody who appears to say something',
    'President Paul Roux appeared on television after midnight to say that the “adventure of a few captains” had failed.',
    ['Paul Roux: “adventure of a few captains”'],
  ],
  [
    'somebody who has nothing to say',
    'President Paul Roux had nothing to say of the “adventure of a few captains”.',
    [],
  ],
  [
    'one name and a trade',
    '“They came on motorbikes,” Amadou, a butcher, said.',
    ['Amadou: “They came on motorbikes,”'],
  ],
  [
    'an office between a place and a name',
    'Eleven people drowned near Orrin, the agency’s head, Ana Souza, told the radio. Seven bodies have been found. “The river keeps them,” she said.',
    ['Ana Souza: “The river keeps them,”'],
  ],
]);
