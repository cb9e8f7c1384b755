import { describe, expect, test } from 'vitest';
import { readStatements } from '../../../src/facts/statements/read.ts';
import { articleOf } from '../article.ts';

// A row: the kind, the words, then what must be read: "speaker: slice … slice"; "?" where only a guess could name the
// speaker. Nothing else may be read.
type Row = readonly [kind: string, text: string, ...statements: string[]];

const ROWS: readonly Row[] = [
  [
    'a title with an article, and an aside, in the sentence before',
    'The Rev. Amos Dube, who had buried two of the boys, led the prayers. “They were sixteen,” he said. “They wanted to be pilots.”',
    'Amos Dube: “They were sixteen,” … “They wanted to be pilots.”',
  ],
  [
    'a relative with one name',
    'Her brother Milo told the radio: “She never missed a bus.”',
    'Milo: “She never missed a bus.”',
  ],
  [
    'a relative whose one name is set apart',
    'Mr Petrov’s wife, Anna, told this paper she had been “treated like a thief”.',
    'Anna: “treated like a thief”',
  ],
  [
    'somebody’s bridge with a name is no relative',
    'Mr Petrov’s bridge, Anna, was called “the longest in the valley”.',
  ],
  [
    'one of several',
    'Two drivers spoke at the gate. One of them said he had warned the owner. “He put the letter in a drawer,” he said.',
    'One of them: “He put the letter in a drawer,”',
  ],
  [
    'one of several things',
    'One of the bridges fell. “It was like thunder,” he said.',
    '?: “It was like thunder,”',
  ],
  [
    'somebody who wants, in the present',
    'Union leader Clara Voss wants to know who signed the permit. “Somebody did,” she wrote.',
    'Clara Voss: “Somebody did,”',
  ],
  [
    'with a second person in the sentence',
    'Union leader Clara Voss wants to know what Minister Jan Brandt signed. “Somebody did,” she wrote.',
    '?: “Somebody did,”',
  ],
  [
    'what belongs to somebody wants nothing',
    'Union leader Clara Voss’s brother wants to know who signed. “Somebody did,” he wrote.',
    '?: “Somebody did,”',
  ],
  [
    'behind a label, with a place of work',
    'The economics in brief: Prof Lena Holt of the University of Norden believes the bank lent too much. “It was a party,” she said.',
    'Lena Holt: “It was a party,”',
  ],
  [
    'a body’s own man, told by his name alone',
    '“We have two boats,” says Caritas’s Paul Rossi. “We need ten.”',
    'Paul Rossi: “We have two boats,” … “We need ten.”',
  ],
  [
    'known by another name',
    'In a film sent to the radio, the leader of the gang, known as Tonton Blade, said the port was his. “Let them come,” he said.',
    'Tonton Blade: “Let them come,”',
  ],
  [
    'named behind his trade',
    'A driver named Omar Sall had stopped for bread. “The bread saved me,” he says, “and the queue.”',
    'Omar Sall: “The bread saved me,” … “and the queue.”',
  ],
  [
    'named in an aside, a sentence further back',
    'The only guard, a man named Omar Sall, had stopped for bread. He has been asked about it so often that he eats none. “The bread saved me,” he says.',
    'Omar Sall: “The bread saved me,”',
  ],
  [
    'a thing with a name',
    'A film named Harvest had opened on Friday. “It saved me,” he said.',
    '?: “It saved me,”',
  ],
  [
    'a body after a setting without a comma',
    'In a letter to this newspaper the ministry said it had “followed the rules”.',
    'the ministry: “followed the rules”',
  ],
  [
    'whose speech it was, what is done after it shows',
    'On Monday Minister Ana Souza takes me to the harbour. There is nothing there but gulls. “He would be thirty now.” Souza laughs, and looks away.',
    'Ana Souza: “He would be thirty now.”',
  ],
  [
    'what somebody else does after it',
    'On Monday Minister Ana Souza meets Senator Paul Roux at the harbour. There is nothing there but gulls. “He would be thirty now.” Roux laughs, and looks away.',
    '?: “He would be thirty now.”',
  ],
  [
    'fuming',
    'Fisherman Karl Udo lost his boat. “The sea owes me nothing,” he fumed.',
    'Karl Udo: “The sea owes me nothing,”',
  ],
  [
    'snapping at a reporter',
    'Boss Karl Udo, 54, refused to comment. “Get off my lawn,” he snapped when a reporter rang the bell.',
    'Karl Udo: “Get off my lawn,”',
  ],
  [
    'with a trade set apart, in the present',
    'Minister Ana Souza, a baker from Orrin, lives across the road. “It was dark,” she says.',
    'Ana Souza: “It was dark,”',
  ],
  [
    'a name with where it belongs, and a colon',
    'Ana Souza, of the bakers’ union: “It was dark.”',
    'Ana Souza: “It was dark.”',
  ],
  ['a place and a colon', 'London, in June: “It was dark.”'],
  ['a relative whom a trade sets apart', 'His father, a baker, said he was “fine”.'],
  ['a mast that snaps', 'The wind rose. The “Maria”, her mast snapped, drifted off.'],
];

describe('speakers of features and tabloids', () => {
  test.each(ROWS)('%s: %s', (_, text, ...statements) => {
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
